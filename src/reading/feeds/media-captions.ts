import { contentOf, type FeedContent } from "./feed-content.ts";
import { childrenNamed, elementsNamed, type FeedElement, textOf } from "./feed-tree.ts";

/** What an entry says is to be seen in its pictures and films (Media RSS): the descriptions that stand within them. */
export function mediaCaptions(entry: FeedElement): FeedContent[] {
  const media = elementsNamed(entry, name => name === "media:content" || name === "media:thumbnail");
  const own = [...media, ...childrenNamed(entry, "enclosure")];
  const captions = own.flatMap(one => [
    ...childrenNamed(one, "media:description"),
    ...childrenNamed(one, "media:text"),
  ]);
  const seen = new Set<string>();
  return captions
    .filter(caption => {
      const text = textOf(caption);
      if (text === "" || seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .map(caption => contentOf(caption, true));
}
