import { hasClockTime } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf, wordsOf } from "../language/terms.ts";
import { bareClock } from "../time/format-time.ts";
import type { Turn } from "./answer.ts";
import type { Passage } from "./passage.ts";

/** Of a sentence's content words, the share that a telling must have that was made of it. */
const leastShare = 0.5;
/** A shorter sentence may stand in an answer by chance. */
const fewestWords = 4;

/** The passages that were told last, in the order of the telling: those of the latest turn that told any. */
export function lastTold(history: readonly Turn[], passages: readonly Passage[]): Passage[] {
  for (const turn of history.toReversed()) {
    const told = toldIn(turn, passages);
    if (told.length > 0) return told;
  }
  return [];
}

function toldIn({ a, posts }: Turn, passages: readonly Passage[]): Passage[] {
  const said = foldKey(a);
  const found = new Map<string, { passage: Passage; at: number }>();
  for (const passage of passages) {
    if (posts !== undefined && posts.length > 0 && !posts.includes(passage.post.id)) continue;
    const text = foldKey(passage.sentence.text).replace(/[.\s]+$/u, "");
    const at = wordsOf(text).length < fewestWords ? -1 : said.indexOf(text);
    // The words may stand in several posts: the first that holds them told them.
    if (at >= 0 && !found.has(text)) found.set(text, { passage, at });
  }
  const exact = [...found.values()].sort((a, b) => a.at - b.at).map(({ passage }) => passage);
  return exact.length > 0 ? exact : nearlyToldIn({ a, posts: posts ?? [] }, passages);
}

/** Of each cited post the sentence that the telling shares most with: a line of a recap is shorter than what it was made of. */
function nearlyToldIn(
  { a, posts }: { a: string; posts: readonly string[] },
  passages: readonly Passage[],
): Passage[] {
  const said = new Set(termsOf(a));
  return [...new Set(posts)].flatMap(post => {
    const own = passages
      .filter(passage => passage.post.id === post)
      .map(passage => ({ passage, share: shareOf(passage, said) }))
      .sort((x, y) => y.share - x.share);
    const [best] = own;
    return best === undefined || best.share < leastShare ? [] : [best.passage];
  });
}

function shareOf({ sentence }: Passage, said: ReadonlySet<string>): number {
  const terms = new Set(termsOf(sentence.text));
  return terms.size < fewestWords ? 0 : [...terms].filter(term => said.has(term)).length / terms.size;
}

/** The clock time of what was told first, in a zone; null where its post has none. */
export function toldAt([first]: readonly Passage[], zone: string): string | null {
  const { publishedAt = null } = first?.post ?? {};
  return first === undefined || publishedAt === null || !hasClockTime(first.post)
    ? null
    : bareClock(publishedAt, zone);
}
