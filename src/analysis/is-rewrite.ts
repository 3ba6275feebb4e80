import type { PostBody } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { quotationsIn } from "../language/quotations.ts";
import { wordsOf } from "../language/terms.ts";

/** A text that may be a copy of another. */
export type Written = Pick<PostBody, "paragraphs">;

/**
 * Words in a row that both have before they count as copied: names of offices and set phrases ("the secretary general
 * of the united nations") are shorter, and two reporters at one place share no more by chance.
 */
export const copiedRun = 6;
/** From so many copied words, and this share of the shorter text's own words, on one of the two was made from the other. */
const whole = { words: 12, share: 0.5 };
/** In a long text a smaller share is already whole paragraphs. */
const partly = { words: 40, share: 0.25 };

/**
 * True where one text is made from the other or both from one (agency copy): long runs of the same words outside quotation
 * marks, in the same order. What two outlets quote alike proves nothing: both heard it.
 */
export function isRewrite(a: Written, b: Written): boolean {
  const [shorter, longer] = [ownWords(a), ownWords(b)].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined) return false;
  const own = shorter.filter(word => word !== gap).length;
  const copied = copiedWords(shorter, longer);
  return [whole, partly].some(({ words, share }) => copied >= words && copied >= share * own);
}

/** Stands where a quotation or a paragraph ends: no run goes over it. */
const gap = "";
const kept = new WeakMap<Written, readonly string[]>();

/** What an outlet says in its own words: folded, without what stands in quotation marks, an empty word at each break. */
export function ownWords(text: Written): readonly string[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const words = text.paragraphs.flatMap(({ role, text: paragraph }) =>
    role === "text" || role === "list-item" ? [...unquoted(paragraph), gap] : [],
  );
  kept.set(text, words);
  return words;
}

function unquoted(paragraph: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (const { start, end } of quotationsIn(paragraph)) {
    words.push(...wordsOf(paragraph.slice(from, start)).map(foldKey), gap);
    from = end;
  }
  return [...words, ...wordsOf(paragraph.slice(from)).map(foldKey)];
}

/** Words of `a` that stand in runs of `b` too, each run after the one before it in both. */
function copiedWords(a: readonly string[], b: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (let at = 0; at + copiedRun <= b.length; at += 1) {
    const run = runAt(b, at);
    if (run === null) continue;
    const list = places.get(run);
    if (list === undefined) places.set(run, [at]);
    else list.push(at);
  }
  let copied = 0;
  let from = 0;
  for (let at = 0; at + copiedRun <= a.length; ) {
    const run = runAt(a, at);
    const place = run === null ? undefined : places.get(run)?.find(one => one >= from);
    if (place === undefined) {
      at += 1;
      continue;
    }
    let length = copiedRun;
    while (isSameWord(a[at + length], b[place + length])) length += 1;
    copied += length;
    at += length;
    from = place + length;
  }
  return copied;
}

function runAt(words: readonly string[], at: number): string | null {
  const run = words.slice(at, at + copiedRun);
  return run.includes(gap) ? null : run.join(" ");
}

function isSameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a !== gap && a === b;
}
