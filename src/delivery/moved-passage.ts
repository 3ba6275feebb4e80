import {
  type RevisionChange,
  type RevisionDifference,
  revisionDifference,
} from "../analysis/revision-difference.ts";
import type { PostBody } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { sentencesOf } from "../language/sentences.ts";

/** What became of a quoted passage in a later revision of its post. */
export type MovedPassage =
  /** It is there, or differs in nothing that matters; `now` is its sentence. */
  | { what: "same"; now: string }
  /** It says something else: a number, a negation, a speaker, quoted words. */
  | { what: "changed"; now: string }
  | { what: "removed" };

/**
 * Finds a passage again in a later revision. `before` is the revision it was quoted from, null where that is not at hand:
 * the quote then stands for all of it. What changed, and whether that matters, is said by `revisionDifference`.
 */
export function movedPassage(quote: string, before: PostBody | null, after: PostBody): MovedPassage {
  const was = sentenceWith(quote, before);
  const still = textsOf(after)
    .flatMap(text => sentencesOf(text))
    .find(({ text }) => foldKey(text) === foldKey(was));
  if (still !== undefined) return { what: "same", now: still.text };
  const from = before ?? { ...after, title: null, paragraphs: [{ role: "text", text: quote }] };
  // Both as they read: whether the post is withdrawn is another matter.
  const difference = revisionDifference({ ...from, withdrawnAt: null }, { ...after, withdrawnAt: null });
  const touching = difference.changes.filter(change => touches(change, was));
  const material = touching.find(change => change.material);
  const now = (material ?? touching[0])?.now ?? null;
  if (material !== undefined) return now === null ? { what: "removed" } : { what: "changed", now };
  const notice = noticeOf(difference);
  // The post says itself that it was wrong, and of what is relied on other words stand there.
  if (notice !== null && now !== null && touching.some(({ kind }) => kind !== "punctuation"))
    return { what: "changed", now: `${now} ${notice}` };
  return { what: "same", now: now ?? quote };
}

/** What the post adds that matters: that it has been corrected. */
function noticeOf({ changes }: RevisionDifference): string | null {
  return changes.find(change => change.material && change.was === null)?.now ?? null;
}

/** The sentence that the quote stands in, or the sentences that it spans. */
function sentenceWith(quote: string, body: PostBody | null): string {
  const text = body === null ? undefined : textsOf(body).find(each => each.includes(quote));
  if (text === undefined) return quote;
  const [start, end] = [text.indexOf(quote), text.indexOf(quote) + quote.length];
  const touched = sentencesOf(text).filter(sentence => sentence.start < end && sentence.end > start);
  return text.slice(touched[0]?.start ?? start, touched.at(-1)?.end ?? end);
}

function textsOf({ title, paragraphs }: PostBody): string[] {
  return [...(title === null ? [] : [title]), ...paragraphs.map(paragraph => paragraph.text)];
}

/** True where the change is of the sentence, of a part of it, or of more than it. */
function touches({ was }: RevisionChange, sentence: string): boolean {
  if (was === null) return false;
  const [changed, quoted] = [foldKey(was), foldKey(sentence)];
  return changed.includes(quoted) || quoted.includes(changed);
}
