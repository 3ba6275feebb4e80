import { wordsOf } from "../language/terms.ts";
import { nationOf } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Occasion } from "./question.ts";
import { stemOf } from "./stem.ts";

type Side = Occasion["side"];

const afterWords = /^(?:after|following|afterwards|afterward|since)$/u;
const anySide = /\b(?:after|following|afterwards?|since|before|ahead|prior|beforehand)\b/iu;
// "They are expected to speak afterwards": it is not over yet.
const isYetToCome = /\b(?:will|would|(?:expected|due|set|scheduled|planned|hoping|hopes?) to)\b/iu;
const beforeWords = /^(?:before|ahead|prior|beforehand)$/u;

/**
 * The passages that fit the occasion: said so in the sentence, else in the post's title, else in the post, else by the
 * place of the post on its page: from the first post on that tells of something after the occasion, all are after it.
 */
export function onOccasion(passages: readonly Passage[], occasion: Occasion): Passage[] {
  const stems = new Set(occasion.stems);
  const firstAfter = new Map<string, number>();
  for (const { post, sentence } of passages) {
    if (/^(?:recap|summary|key-event|article)$/u.test(post.kind)) continue; // these look back on the whole day
    if (!sidesIn(sentence.text, stems).includes("after") || isYetToCome.test(sentence.text)) continue;
    firstAfter.set(
      post.source,
      Math.min(firstAfter.get(post.source) ?? Number.POSITIVE_INFINITY, post.position),
    );
  }
  const ofPost = sidesOfPosts(passages, stems);
  return passages.filter(passage => {
    const own = sidesIn(passage.sentence.text, stems);
    if (own.length > 0) return own.includes(occasion.side);
    const titled = passage.title ? sidesIn(passage.title.sentence.text, stems)[0] : undefined;
    const ofTitle = passage.title && isOther(passage, passage.title) ? undefined : titled;
    const first = ofPost.get(passage.post.id);
    const ofFirst = first && isOther(passage, first.told) ? undefined : first?.side;
    const side = ofTitle ?? ofFirst ?? sideByPlace(passage, firstAfter);
    return side === occasion.side;
  });
}

/** The side that the first sentence of each post with a side puts it on; recaps look back on both. */
function sidesOfPosts(passages: readonly Passage[], stems: ReadonlySet<string>): ReadonlyMap<string, First> {
  const sides = new Map<string, First>();
  for (const { post, sentence } of passages) {
    if (sides.has(post.id) || /^(?:recap|summary|key-event)$/u.test(post.kind)) continue;
    const [side] = sidesIn(sentence.text, stems);
    if (side) sides.set(post.id, { side, told: { sentence } });
  }
  return sides;
}

type First = { side: Side; told: Pick<Passage, "sentence"> };

/** "Holt wants pumps, she says after the summit": what that says of when is of Holt's words, not of another's in the same article. */
function isOther({ post, sentence }: Passage, told: Pick<Passage, "sentence">): boolean {
  const { by } = told.sentence;
  return post.kind === "article" && by !== null && sentence.by !== null && sentence.by.speaker !== by.speaker;
}

function sideByPlace({ post }: Passage, firstAfter: ReadonlyMap<string, number>): Side | null {
  if (post.kind === "recap" || post.kind === "summary" || post.kind === "key-event") return null;
  const first = firstAfter.get(post.source);
  if (first === undefined) return null;
  return post.position >= first ? "after" : "before";
}

/** "after the emergency summit", "ahead of talks", "afterwards": the side a text puts itself on. */
function sidesIn(text: string, stems: ReadonlySet<string>): Side[] {
  const sides: Side[] = [];
  if (!anySide.test(text)) return sides;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? "").toLowerCase();
    const side = afterWords.test(word) ? "after" : beforeWords.test(word) ? "before" : null;
    if (!side) continue;
    if (/^afterwards?$|^beforehand$/u.test(word)) sides.push(side);
    // The occasion stands within seven words: "after meeting with", "ahead of an informal European leaders' meeting".
    const after = words.slice(at + 1, at + 8);
    const noun = after.findIndex(next => stems.has(stemOf(next)));
    // "ahead of US-Russia talks": two countries name another occasion.
    const countries = after
      .slice(0, Math.max(0, noun))
      .filter(next => /^\p{Lu}/u.test(next) && nationOf(stemOf(next)) !== null);
    if (noun >= 0 && countries.length < 2) sides.push(side);
  }
  return sides;
}
