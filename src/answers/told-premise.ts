import { isDeedTold, placeTold, tellsDeed, tellsOpposite } from "./deed-told.ts";
import { type Chosen, type Finding, nothing } from "./finding.ts";
import { leansBack } from "./gate.ts";
import { isVerbOfMind } from "./mind-words.ts";
import { asksName } from "./name-answer.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { saysOtherwise } from "./refusal-reasons.ts";
import type { Search } from "./search.ts";
import { isSayingTold, mainDeeds } from "./situation.ts";
import { light } from "./tells-of-asked.ts";
import { type Told, toldBy } from "./told.ts";
import { isOfType } from "./told-fit.ts";

/**
 * What a question takes for granted must itself be told by an answer that was only found to be likely: the deed whose
 * manner, time or figure is asked for, and the matter that somebody is asked to have spoken of. Where none of the chosen
 * sentences tells it, they are the closest.
 */
export function withPremiseTold(search: Search, finding: Finding): Finding {
  if (finding.outcome !== "answered" || asksName(search.question)) return finding;
  const told = finding.chosen.flatMap(({ passage }) =>
    toldBy(search.clues, [passage], search.clueWeights).slice(0, 1),
  );
  const opposite = oppositeIn(search, told);
  const reason = opposite === null ? reasonAgainst(search, finding.chosen, told) : saysOtherwise(opposite);
  if (reason === null) return finding;
  const passages = finding.chosen.map(({ passage }) => passage);
  return nothing(
    reason,
    opposite === null ? passages : [opposite, ...passages.filter(passage => passage !== opposite)],
  );
}

/** Why the chosen sentences do not answer, or null where they may. */
function reasonAgainst(search: Search, chosen: readonly Chosen[], told: readonly Told[]): string | null {
  const { question } = search;
  // "Come out", "reckon": verbs of so many meanings are told in other words.
  const deeds = mainDeeds(question).filter(
    ({ text }) => !light.test(text) && !isVerbOfMind(text.toLowerCase()),
  );
  const isTold = (one: Told) => deeds.every(deed => isToldIn(search, one, deed));
  switch (question.kind) {
    case "how":
      return deeds.length === 0 || told.some(one => tellsDeed(search, one))
        ? null
        : "the posts do not tell that it was so";
    case "figure":
      return told.some(one => holdsFigure(search, one) && isTold(one) && !isOfOtherMonth(search, one))
        ? null
        : "the figures in the matching passages are about something else";
    case "when":
      return chosen.some(({ lead }) => lead !== undefined) || told.some(isTold)
        ? null
        : "the passages on it give no time";
    case "statement":
      return isOnMatter(search, told) ? null : "the asked speaker is quoted, but not on this";
    default:
      return null;
  }
}

/** The deed stands in the sentence, or in the one that it goes on from. */
function isToldIn(search: Search, told: Told, deed: Unit): boolean {
  return (
    isSayingTold(search.question, deed, told.passage) ||
    isDeedTold(search, told, deed) ||
    isInPhrase(told, deed) ||
    (leansBack(told.passage) && placeTold(search, told, deed) === "near")
  );
}

/** "Break in", "set up": the turn of phrase is met, by whatever words. */
function isInPhrase({ met }: Told, { text }: Unit): boolean {
  const word = text.toLowerCase();
  return [...met].some(([clue, { own }]) => own > 0 && clue.text.split(" ").includes(word));
}

function holdsFigure({ question }: Search, told: Told): boolean {
  return isOfType(question, told) || /\d/u.test(told.passage.sentence.text);
}

const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** "How many were sold in May": what was booked in April is another figure. */
function isOfOtherMonth({ question }: Search, { passage }: Told): boolean {
  const asked: readonly string[] = question.text.match(months) ?? [];
  const named: readonly string[] = passage.sentence.text.match(months) ?? [];
  return asked.length > 0 && named.length > 0 && !asked.some(month => named.includes(month));
}

const matter = /\b(?:about|on|regarding|over|of) (.+)$/iu;

/** Something of what somebody is asked to have spoken of is told there, beside the names that half the story has. */
function isOnMatter(search: Search, told: readonly Told[]): boolean {
  const { speaker, text, units } = search.question;
  const asked = speaker === null ? "" : (matter.exec(text)?.[1] ?? "");
  const isTelling = (unit: Unit) =>
    unit.kind === "thing" ||
    unit.kind === "action" ||
    (unit.kind === "name" && !search.weights.isBackground(unit));
  const things = units.filter(unit => isTelling(unit) && asked.includes(unit.text));
  const isThere = (one: Told) =>
    things.some(unit => /^(?:own|near)$/u.test(placeTold(search, one, unit) ?? ""));
  return things.length === 0 || told.some(isThere);
}

/** "How did they die": a sentence that tells of the opposite, where none tells of the deed. */
function oppositeIn(search: Search, told: readonly Told[]): Passage | null {
  const { question } = search;
  if (!/^(?:how|why|when|where|what|figure)$/u.test(question.kind)) return null;
  const deeds = mainDeeds(question);
  if (told.some(one => deeds.some(deed => placeTold(search, one, deed) === "own"))) return null;
  const passages = told.map(({ passage }) => passage);
  // What became of them often stands in the next sentence.
  const next = passages[0]?.after ?? null;
  const near = next === null ? passages : [...passages, next];
  return near.find(passage => deeds.some(deed => tellsOpposite(deed, passage))) ?? null;
}
