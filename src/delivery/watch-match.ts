import { topicsIn } from "../analysis/topics-of.ts";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import { holdsPhrase } from "../recap/learnt-topics.ts";
import type { NewsClaim } from "../recap/news.ts";
import type { SubjectWatch } from "../store/alert-store.ts";

/** True where a claim is what a watch waits for. */
export function matches({ kind, subject }: SubjectWatch, claim: NewsClaim, story: Story): boolean {
  const { candidate, post } = claim;
  const { text, passage } = candidate.statement;
  switch (kind) {
    case "breaking":
      return post.kind === "breaking";
    case "topic":
      return topicsIn(text, story).includes(subject) || holdsPhrase(text, subject);
    case "actor":
      return isBy(subject, claim) || passage.sentence.mentions.some(({ id }) => foldKey(id) === subject);
    case "figure":
      return (
        passage.sentence.figures.some(({ unit, value }) => unit !== null || value >= countedFrom) &&
        holdsAll(subject, `${post.title ?? ""} ${text}`)
      );
  }
}

/** True where the actor says it: those claims come before what others say of them. */
export function isBy(actor: string, { candidate }: NewsClaim): boolean {
  const { by } = candidate.statement.passage.sentence;
  return by !== null && foldKey(by.speaker) === actor;
}

/** A bare number from here on counts something; smaller ones are mostly "two leaders" or "one day". */
const countedFrom = 10;

/** True where a text has all these words, compared by stem. */
function holdsAll(words: string, text: string): boolean {
  const held = new Set(termsOf(text));
  return termsOf(words).every(term => held.has(term));
}
