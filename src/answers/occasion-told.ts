import { tellsDeedOf } from "./deed-doer.ts";
import { isExact, type Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import type { Search } from "./search.ts";
import { isOnlyAhead } from "./situation.ts";
import { howTold } from "./unit-told.ts";

// "What did she say as she left the hall", "after her son was freed".
const occasion = /\b(?:as|when|after|before) (.+)$/iu;

// To be somewhere is not to leave it, and to be in a race is not to win it: such deeds must be told themselves.
const turning =
  /^(?:le(?:ft|av)|arriv|return|depart|enter|land|board|lo(?:st|s[ei])|w[io]n|resign|quit|fre[ei]|releas|vot|fell|fall|emerg|flew|fly|sign)/iu;

/**
 * What somebody said at a turn of events is told beside that turn: one sentence, there or next to it, tells of the deed and
 * of what it was done to, as done. Without such a turn in the question there is nothing to tell.
 */
export function isOccasionTold(search: Search, passage: Passage): boolean {
  const { question, weights } = search;
  const clause = occasion.exec(question.text)?.[1];
  if (clause === undefined) return true;
  const words = questionWords(clause);
  const units = question.units.filter(
    unit => unit !== question.speaker && questionWords(unit.text).every(word => words.includes(word)),
  );
  if (!units.some(({ kind, text }) => kind === "action" && turning.test(text))) return true;
  const isTheirs = /^(?:he|she|they) /iu.test(clause);
  // "In the capital" needs its own name: what is told of the country happened anywhere there.
  const isTold = (unit: Unit, passage: Passage) =>
    unit.kind === "name" ? isExact(unit, passage) : howTold(search, unit, [passage]) === "own";
  const tells = (one: Passage) =>
    units.every(unit => isBackground(unit) || isTold(unit, one)) &&
    (!isTheirs || isDoneBy(search, one, units)) &&
    !isOnlyAhead({ ...question, units }, one);
  const isBackground = (unit: Unit) => unit.kind === "thing" && weights.isBackground(unit);
  const around = [passage, passage.before, passage.before?.before ?? null, passage.after, passage.title];
  return around.some(one => one !== null && tells(one));
}

/** "As she left": the speaker did, not another who is named with the deed. */
function isDoneBy(search: Search, passage: Passage, units: readonly Unit[]): boolean {
  const { speaker } = search.question;
  const deed = units.find(({ kind }) => kind === "action");
  return !speaker || !deed || tellsDeedOf(search, passage, { doer: speaker, deed });
}

const saidAbout = /\b(?:say|said|tell|told)\b.* (?:about|of) (.+?)\??$/iu;

/** What was said is on the asked matter: there, or beside it where the same speaker or the post's title has it too. */
export function isOnMatter(search: Search, passage: Passage): boolean {
  const { question, weights } = search;
  const { speaker } = question;
  const matter = saidAbout.exec(question.text)?.[1];
  if (question.kind !== "statement" || speaker === null || matter === undefined) return true;
  const words = questionWords(matter);
  const units = question.units.filter(
    unit =>
      unit !== speaker &&
      /^(?:thing|name)$/u.test(unit.kind) &&
      !weights.isBackground(unit) &&
      questionWords(unit.text).every(word => words.includes(word)),
  );
  const isTheirs = ({ sentence, ids }: Passage) =>
    speaker.ids.some(id => ids.has(id) || id === sentence.by?.speaker);
  const tells = (one: Passage | null, unit: Unit) => one !== null && howTold(search, unit, [one]) === "own";
  const around = [passage.before, passage.before?.before ?? null, passage.after];
  const isMeant = (one: Passage | null, unit: Unit) =>
    tells(passage.title, unit) || (one !== null && isTheirs(one));
  const isOn = (unit: Unit) =>
    tells(passage, unit) || around.some(one => tells(one, unit) && isMeant(one, unit));
  return units.length === 0 || units.some(isOn);
}
