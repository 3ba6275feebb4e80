import type { Window } from "../time/window.ts";

/** What a question asks for. */
export type QuestionKind =
  | "statement" // what did X say
  | "who"
  | "when"
  | "where"
  | "why"
  | "figure"
  | "how"
  | "yes-no"
  | "positions" // did anyone, which countries, who opposes
  | "what"
  | "imperative"; // no question at all: "write me a poem"

/**
 * One thing that a question names. `name` is a person, place or body; `thing` a noun; `action` a verb; `quality` an
 * adjective or adverb; `number` a figure. Only names, things and numbers can make a question unanswerable by absence.
 */
export type Unit = {
  kind: "name" | "thing" | "action" | "quality" | "number";
  text: string;
  stem: string;
  /** For names: the ids that it may mean (an actor and, for a country, its government and people). */
  ids: readonly string[];
  /** Stems that meet it: its own and those of its synonyms. */
  meanings: ReadonlySet<string>;
  /** Place of the unit in the question, in tokens. */
  place: number;
};

/** What a figure must be counted in: `share` is a percentage or fraction, `count` a number of the asked noun. */
export type FigureKind = "count" | "money" | "share" | "distance" | "duration" | "weight" | "amount" | "age";

/** "after the Paris summit": the side and the stems that name the occasion. */
export type Occasion = { side: "before" | "after"; stems: readonly string[]; words: string };

/** A question as it was understood. */
export type Question = {
  /** The question made whole. */
  text: string;
  kind: QuestionKind;
  units: readonly Unit[];
  /** The asked speaker in a question about a statement, or after "according to" or "does X say". */
  speaker: Unit | null;
  /** Further speakers: "what did Tusk and Scholz say". */
  otherSpeakers: readonly Unit[];
  /** A question about a statement made by nobody in particular ("what did leaders say"). */
  anySpeaker: boolean;
  /** "Who said that ...": the speaker is what is asked. */
  asksSpeaker: boolean;
  /** The person or body asked for stands after the verb ("who did X meet"). */
  asksObject: boolean;
  figure: FigureKind | null;
  /** The noun that is counted or chosen from: "how many soldiers", "which pipeline". */
  head: Unit | null;
  /** A day, a date or a clock time is asked for, so "next week" is too vague. */
  precise: boolean;
  future: boolean;
  negated: boolean;
  occasion: Occasion | null;
  window: Window | null;
};
