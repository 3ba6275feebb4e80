import type { PostBody } from "../coverage/post.ts";
import { sentencesOf } from "../language/sentences.ts";
import type { Instant } from "../time/instant.ts";
import { capitalsIn } from "./changed-names.ts";
import { isCorrectionNotice, isTakenBack, type SentenceContext, sentenceChanges } from "./material-change.ts";
import { pairedSentences, type SentencePair } from "./paired-sentences.ts";

/**
 * One change between two revisions, as whole sentences of each: `was` is null for what is new, `now` for what is gone.
 * `wording` covers a changed name, day or place and doubt that came or went (material), and other words for the same (not).
 */
export type RevisionChange = {
  kind:
    | "number"
    | "negation"
    | "speaker"
    | "quotation"
    | "withdrawal"
    | "restored"
    | "wording"
    | "added"
    | "punctuation";
  was: string | null;
  now: string | null;
  material: boolean;
};

/** What changed; material when one of the changes is. */
export type RevisionDifference = { material: boolean; changes: RevisionChange[] };

/** A revision's body, with its withdrawal where that is known: a `Post` is one. */
export type RevisedBody = PostBody & { withdrawnAt?: Instant | null };

/**
 * The readable difference between two revisions of a post, and whether who relied on the first must be told. Material: a
 * changed number (with what it counts; a rounding or a number spelled out is none), a denial that came or went, another
 * speaker, other words inside quotation marks, a statement that is gone, a withdrawal, a restoration; and as a desk editor
 * would have it, another name, place or day in a sentence that otherwise stands, a word put for its contrary ("rose",
 * "fell"), doubt that came or went ("allegedly", "unconfirmed", "may"), and a notice of correction. Not material:
 * punctuation, marks, capitals, spellings, slips, synonyms, added and reordered text, kind, tags, dates of update.
 */
export function revisionDifference(before: RevisedBody, after: RevisedBody): RevisionDifference {
  const changes = [...departures(before, after), ...textChanges(before, after)];
  return { material: changes.some(change => change.material), changes };
}

function departures(before: RevisedBody, after: RevisedBody): RevisionChange[] {
  const was = (before.withdrawnAt ?? null) !== null;
  const now = (after.withdrawnAt ?? null) !== null;
  if (was === now) return [];
  return now
    ? [{ kind: "withdrawal", was: headOf(before), now: null, material: true }]
    : [{ kind: "restored", was: null, now: headOf(after), material: true }];
}

/** What a post is called where it is spoken of: its title, else its first sentence. */
function headOf({ title, paragraphs }: PostBody): string {
  if (title !== null) return title;
  const first = paragraphs.find(({ role }) => role !== "promo") ?? paragraphs[0];
  return sentencesOf(first?.text ?? "")[0]?.text ?? "";
}

function textChanges(before: PostBody, after: PostBody): RevisionChange[] {
  const pairs = pairedSentences(before, after);
  const texts = [before, after].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const gone = pairs.flatMap(({ was, now }) => (was !== null && now === null ? [was] : []));
  const came = pairs.flatMap(({ was, now }) => (now !== null && was === null ? [now] : []));
  const context: SentenceContext = {
    names: capitalsIn(texts),
    goneElsewhere: gone.join("\n"),
    cameElsewhere: came.join("\n"),
  };
  const changed = pairs.flatMap(({ now }) => now ?? []);
  return pairs.flatMap(pair => changesOf(pair, changed, context));
}

function changesOf(
  { was, now, isTitle }: SentencePair,
  changed: readonly string[],
  context: SentenceContext,
): RevisionChange[] {
  if (was === null && now === null) return [];
  if (was === null) {
    const notice = isCorrectionNotice(now ?? "");
    return [{ kind: notice ? "wording" : "added", was, now, material: notice }];
  }
  if (now === null) {
    const takenBack = !isTitle && isTakenBack(was, changed);
    return [{ kind: takenBack ? "withdrawal" : "wording", was, now, material: takenBack }];
  }
  const notice = isCorrectionNotice(now) && !isCorrectionNotice(was);
  return sentenceChanges(was, now, context).map(change => ({
    ...change,
    was,
    now,
    material: change.material || notice,
  }));
}
