import { declines, tellsOfAsking } from "../language/unknowns.ts";
import type { Finding } from "./finding.ts";
import { frames, notKnown } from "./frames.ts";
import type { Passage } from "./passage.ts";
import { stanceOf } from "./positions-answer.ts";
import type { Question } from "./question.ts";
import { givesCause } from "./reason-answer.ts";
import type { Search } from "./search.ts";
import { isSmallVerbTold } from "./situation.ts";
import { asksSo, openAs, tellsOf } from "./stated-unknown.ts";

/** An outlet says that it is not known, or the asked person turned the question away; null where neither is told. */
export function unknownAnswer(search: Search): Finding | null {
  if (asksOfAsking(search.question)) return null;
  return askedNotAnswered(search) ?? statedUnknown(search);
}

// "What exactly would it be", "what could they do there": who was asked just that and put it off was asked the same question.
const asksDetail =
  /\b(?:exactly|precisely|specific\p{L}*|details?)\b|^(?:what|how|which)\b.{0,40}\b(?:would|could|might)\b/iu;

/**
 * A question for what somebody means or for details that nobody has given: where the asked person turned just that away, no
 * other sentence answers it.
 */
export function keptBack(search: Search): Finding | null {
  const { question } = search;
  if (/\b(?:mean|means|meant)\b/iu.test(question.text)) return unknownAnswer(search);
  const isDetail = /^(?:what|how|figure)$/u.test(question.kind) && asksDetail.test(question.text);
  return isDetail && !asksOfAsking(question) ? askedNotAnswered(search) : null;
}

/** The same, where its passage meets the question at least as well as the passage that was found for an answer. */
export function betterUnknown(search: Search, found: Passage): Finding | null {
  const score = search.ranked.find(({ passage }) => passage === found)?.score ?? 0;
  return unknownAnswer({ ...search, ranked: search.ranked.filter(support => support.score >= score) });
}

/** The sentence that says so most plainly; of two the later, which knows more. */
export function statedUnknown(search: Search): Finding | null {
  if (asksOfAsking(search.question)) return null;
  if (search.question.kind === "why" && givesCause(search)) return null;
  let best: { passages: Passage[]; share: number } | null = null;
  for (const { passage } of search.ranked) {
    const open = isSmallVerbTold(search.question, passage) ? openAs(search, passage) : null;
    if (open && open.share > (best?.share ?? 0)) best = open;
  }
  return best ? unknownIn(best.passages) : null;
}

function unknownIn(passages: readonly Passage[]): Finding {
  const outlet = passages.at(-1)?.post.sourceName ?? "";
  const chosen = passages.map(passage => ({ passage }));
  return { outcome: "reported-unknown", frame: notKnown(outlet), chosen };
}

function askedNotAnswered(search: Search): Finding | null {
  for (const { passage } of search.ranked) {
    const { after, sentence } = passage;
    if (sentence.role === "title" || !tellsOfAsking(sentence.text)) continue;
    if (!asksSo(search.question, sentence.text) || !tellsOf(search, [passage])) continue;
    if (declines(sentence.text)) return turnedAway([passage]);
    if (after && declines(after.sentence.text)) return turnedAway([passage, after]);
  }
  return null;
}

/** These say that what is asked is not known, or that whoever was asked would not tell. */
export function toldUnknown(passages: readonly Passage[]): Finding {
  return passages.some(({ sentence }) => declines(sentence.text))
    ? turnedAway(passages)
    : unknownIn(passages);
}

function turnedAway(passages: readonly Passage[]): Finding {
  return {
    outcome: "reported-unknown",
    frame: frames.askedNotAnswered,
    chosen: passages.map(passage => ({ passage })),
  };
}

/** What was chosen for an answer says itself, or in the sentence after, that it is not known or was turned away. */
export function asUnknown(finding: Finding, search: Search): Finding {
  const { question } = search;
  if (finding.outcome !== "answered" || asksOfAsking(question) || question.kind === "statement")
    return finding;
  const [first] = finding.chosen;
  if (!first) return finding;
  const { passage } = first;
  const { after } = passage;
  // "She is ready to send them but would not say how many": whether she would is told.
  if (question.kind === "yes-no" && /^(?:firm|conditional|open)$/u.test(stanceOf(passage.sentence.text)))
    return finding;
  if (tellsOfAsking(passage.sentence.text) && asksSo(question, passage.sentence.text)) {
    if (declines(passage.sentence.text)) return turnedAway([passage]);
    if (after && declines(after.sentence.text)) return turnedAway([passage, after]);
  }
  const open = openAs(search, passage) ?? (after ? openAs(search, after) : null);
  return open ? unknownIn(open.passages) : finding;
}

/** "When was X asked about Y": here the asking is what is asked about. */
function asksOfAsking({ units }: Question): boolean {
  return units.some(unit => unit.stem === "ask" || unit.stem === "question");
}
