import { contentAnswer, factAnswer, windowAnswer } from "./content-answer.ts";
import { figureAnswer } from "./figure-answer.ts";
import { type Finding, nothing } from "./finding.ts";
import { nearest } from "./gate.ts";
import { asksName, nameAnswer } from "./name-answer.ts";
import { identityAnswer, personAnswer, sayerAnswer } from "./person-answer.ts";
import { placeAnswer } from "./place-answer.ts";
import { positionsAnswer } from "./positions-answer.ts";
import { contradictionOf } from "./premise.ts";
import { judgements } from "./question-words.ts";
import { reasonAnswer } from "./reason-answer.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { statementAnswer } from "./statement-answer.ts";
import { timeAnswer } from "./time-answer.ts";
import { asUnknown, betterUnknown, unknownAnswer } from "./unknown-answer.ts";

/** Looks for the answer by the rules of its kind; what it takes for granted is checked first, unknowns last. */
export function findAnswer(search: Search): Finding {
  if (asksJudgement(search))
    return nothing("the coverage reports what was said and done, not what is best or right", nearest(search));
  const limited = limitedToSpeaker(search);
  const denial = denialFound(limited);
  if (denial) return denial;
  if (asksName(search.question)) return nameAnswer(search);
  // "What does X mean by it": where the asked person turned just that question away, no other sentence answers it.
  const meaning = /\b(?:mean|means|meant)\b/iu.test(search.question.text) ? unknownAnswer(limited) : null;
  if (meaning) return meaning;
  const finding = byKind(limited);
  if (finding.outcome === "closest") return unknownAnswer(search) ?? finding;
  const [first] = finding.chosen;
  const open = !/^(?:statement|yes-no|positions)$/u.test(search.question.kind);
  return (open && first ? betterUnknown(search, first.passage) : null) ?? asUnknown(finding, search.question);
}

/** The passage that contradicts what the question takes for granted, as the closest with the contradiction as reason. */
export function denialFound(search: Search, missing = false): Finding | null {
  const denial = contradictionOf(search, missing);
  if (!denial) return null;
  const others = nearest(search).filter(passage => passage !== denial);
  return nothing(
    `the coverage says otherwise: ${quotable(denial.sentence.text)}`,
    [denial, ...others].slice(0, 3),
  );
}

/** "Who is the best leader", "is X right": a judgement that no passage on it makes in that word. */
function asksJudgement({ question, ranked }: Search): boolean {
  if (question.asksSpeaker || !/^(?:who|yes-no|what|positions)$/u.test(question.kind)) return false;
  const words = question.units.filter(unit => judgements.has(unit.text.toLowerCase()));
  const others = question.units.filter(unit => !words.includes(unit));
  return (
    words.length > 0 &&
    !ranked.some(
      ({ places, share }) =>
        share >= 0.6 &&
        words.every(word => places.get(word) === "own") &&
        others.every(unit => places.get(unit) === "own" || places.get(unit) === "near"),
    )
  );
}

function byKind(search: Search): Finding {
  const { question } = search;
  if (question.window && question.units.length === 0 && !question.speaker && !question.anySpeaker)
    return windowAnswer(search);
  switch (question.kind) {
    case "statement":
      return statementAnswer(search);
    case "who":
      if (question.units.length === 1 && question.units[0]?.kind === "name" && !question.occasion)
        return identityAnswer(search);
      return question.asksSpeaker ? sayerAnswer(search) : personAnswer(search);
    case "figure":
      return figureAnswer(search);
    case "when":
      return timeAnswer(search, /\b(?:what|which) (?:time|hour)\b/iu.test(question.text));
    case "where":
      return placeAnswer(search);
    case "why":
      return reasonAnswer(search);
    case "yes-no":
      return factAnswer(search);
    case "positions":
      return positionsAnswer(search);
    default:
      return contentAnswer(search);
  }
}

/** "How many does X say", "according to X": only what X says may answer. */
function limitedToSpeaker(search: Search): Search {
  const { speaker, kind } = search.question;
  if (!speaker || kind === "statement") return search;
  const said = (passage: Search["passages"][number]) => isSaidBy(passage, speaker, search.names);
  return {
    ...search,
    passages: search.passages.filter(said),
    ranked: search.ranked.filter(({ passage }) => said(passage)),
  };
}

/** A passage within a reason: without its last full stop, which the reason brings itself. */
function quotable(text: string): string {
  return text.replace(/[.\s]+$/u, "");
}
