import type { ClauseToken } from "../language/clause-tokens.ts";
import { isFiniteVerb } from "./clause-subject.ts";
import { countedNoun, isCounted } from "./counted-noun.ts";
import type { Figure } from "./features.ts";
import { figureBasis } from "./figure-basis.ts";
import type { FigureClause } from "./figure-clause.ts";
import type { JoinedFigure } from "./joined-figures.ts";
import {
  countOf,
  firstWords,
  joinedWords,
  mostWords,
  nounPhrase,
  predicateWords,
  spokenWords,
  tailPhrase,
} from "./phrase-words.ts";

/** What a clause says of its figure, in its words. */
export type FigureParts = {
  subject: string;
  measure: string;
  basis: string | null;
  /** The pronoun that stands for the subject, lower case; "" where there is none at all, null where a noun is. */
  pronoun: string | null;
};

/** Verbs of whose object a share is told: what it is a share of may stand in the sentence before. */
export const sharing =
  /^(?:give|gives|given|gave|giving|provid|contribut|account|suppli|supply|donat|receiv|allocat|commit|make|made|pay|paid|spend|spent|deliver|represent|comprise)/u;

// what is done to people and things: they, not who did it, have the number
const affecting =
  /^(?:kill|injur|wound|hurt|displac|left|leav|destroy|damag|arrest|detain|infect|rescu|evacuat|strand|trap)/u;

/** Who or what has the figure, what is measured and on what basis, as far as its own clause tells. */
export function figureParts(text: string, figure: JoinedFigure, clause: FigureClause): FigureParts {
  const { basis, rest } = figureBasis(text, figure, clause.after);
  if (isDistance(figure, rest)) return distance(text, clause, rest);
  const counted = isCounted(figure) ? countedNoun(text, figure) : "";
  const pairedWith = listedName(clause) ?? pairedName(text, figure, clause);
  if (pairedWith !== null)
    return bounded({ subject: nounPhrase(text, pairedWith), measure: "", basis, pronoun: null });
  const own = fromArticle(clause.subject);
  const subject = nounPhrase(text, own);
  const pronoun = pronounOf(own);
  const before = clause.before.filter(one => one.kind !== "pronoun");
  switch (clause.place) {
    case "subject":
      return asSubject(text, { clause, counted, basis, rest });
    case "bracket":
      return bounded({ subject, measure: nounPhrase(text, before), basis, pronoun });
    case "beside":
    case "far": {
      const noun = counted === "" ? "" : joinedWords([counted, tailPhrase(text, rest)]);
      if (noun !== "" && (clause.subject.length === 0 || clause.place === "far"))
        return bounded({ subject: noun, measure: "", basis, pronoun: null });
      return bounded({ subject, measure: noun || predicateWords(text, rest), basis, pronoun });
    }
    case "object": {
      const tail = tailPhrase(text, rest);
      if (counted !== "" && pronoun === null && before.some(one => affecting.test(one.lower))) {
        const verbs = before.filter(one => one.kind === "auxiliary" || one.kind === "verb");
        const measure = joinedWords([firstWords(subject, 5), spokenWords(text, verbs)]);
        return bounded({ subject: joinedWords([counted, tail]), measure, basis, pronoun: null });
      }
      const measure = joinedWords([predicateWords(text, before, counted !== ""), counted, tail]);
      return bounded({ subject, measure, basis, pronoun });
    }
  }
}

/** "Measured against GDP the German share": a noun phrase begins with its article, not with the word before. */
function fromArticle(subject: readonly ClauseToken[]): readonly ClauseToken[] {
  const at = subject.findLastIndex(
    (one, place) => place > 0 && /^(?:the|an?)$/u.test(one.lower) && subject[place - 1]?.kind === "word",
  );
  return at < 0 ? subject : subject.slice(at);
}

/** "Sweden accounts for 40%, Austria for 10% and Hungary for 5%": the name since the figure before. */
function listedName({ before }: FigureClause): readonly ClauseToken[] | null {
  const last = before.findLastIndex(({ kind }) => kind === "figure");
  const [joint, ...rest] = last < 0 ? [] : before.slice(last + 1);
  if (joint === undefined || (joint.kind !== "mark" && joint.kind !== "and")) return null;
  const name = /^(?:for|at|with)$/u.test(rest.at(-1)?.lower ?? "") ? rest.slice(0, -1) : rest;
  const isName =
    name.length > 0 && name.every(({ kind }) => kind === "word" || kind === "article" || kind === "and");
  return isName && name.some(({ text }) => /^(?:\p{Lu}|other)/u.test(text)) ? name : null;
}

/** "60% came from Sweden, 10% from Austria and 8% from Hungary": in such a list each has the name behind it. */
function pairedName(
  text: string,
  figure: JoinedFigure,
  { place, after }: FigureClause,
): readonly ClauseToken[] | null {
  const [preposition, ...rest] = after;
  const isOpen = place === "far" || place === "beside" || place === "object";
  if (!isOpen || preposition === undefined || !/^(?:from|for|by|in|to)$/u.test(preposition.lower))
    return null;
  const name = rest.slice(0, rest.findIndex(one => one.kind !== "word" && one.kind !== "article") >>> 0);
  if (!name.some(one => /^\p{Lu}/u.test(one.text))) return null;
  const number = String.raw`\d[\d.,]*\s?(?:%|bn|m\b|percent|per cent)?\s`;
  const word = String.raw`(?:\p{L}+\s){0,3}?`;
  const earlier = new RegExp(
    `${number}${word}${preposition.lower}\\s(?:the\\s)?\\p{Lu}[^,;]*(?:,|\\sand)\\s(?:and\\s)?(?:\\p{L}+\\s){0,2}$`,
    "u",
  );
  return earlier.test(text.slice(0, figure.start)) ? name : null;
}

type Counted = { clause: FigureClause; counted: string; basis: string | null; rest: readonly ClauseToken[] };

/** "46 people were hurt", "40% of the harbour must be rebuilt": what is counted, and what is said of it. */
function asSubject(text: string, { clause, counted, basis, rest }: Counted): FigureParts {
  const verb = Math.max(0, rest.findIndex(isFiniteVerb));
  const own = tailPhrase(text, rest.slice(0, verb));
  const subject = joinedWords([nounPhrase(text, clause.subject), counted, own]);
  return bounded({ subject, measure: predicateWords(text, rest.slice(verb)), basis, pronoun: null });
}

function isDistance({ unit }: Figure, after: readonly ClauseToken[]): boolean {
  if (unit === null || !/^(?:k?m|miles?|kilomet|met(?:re|er)|feet|ft)/u.test(unit)) return false;
  return /^(?:to|up|down|off|from|away|inside|outside|north|south|east|west|north-\p{L}+|south-\p{L}+|along|beyond|behind|inland|deep|above|below|long|wide|high|tall)$/u.test(
    after[0]?.lower ?? "",
  );
}

/** "the refinery about 4km to the east": the noun beside the number, and where it lies from. */
function distance(text: string, clause: FigureClause, rest: readonly ClauseToken[]): FigureParts {
  const last = [...clause.before, ...(clause.before.length === 0 ? clause.subject : [])];
  const stop = last.findLastIndex(
    one =>
      one.kind === "preposition" ||
      one.kind === "and" ||
      one.kind === "mark" ||
      one.kind === "verb" ||
      one.kind === "auxiliary" ||
      one.kind === "adverb",
  );
  const noun = last.slice(stop + 1);
  const subject = noun.some(one => one.kind === "word")
    ? nounPhrase(text, noun)
    : nounPhrase(text, clause.subject);
  return bounded({
    subject,
    measure: joinedWords(["distance", tailPhrase(text, rest)]),
    basis: null,
    pronoun: subject === "" ? "" : null,
  });
}

function pronounOf(subject: readonly ClauseToken[]): string | null {
  const [only] = subject.filter(one => one.kind !== "adverb");
  if (only === undefined) return "";
  const nouns = subject.some(one => one.kind === "word" || one.kind === "figure");
  return nouns ? null : only.lower;
}

/** "up to 90% of the buildings": without another subject, what the share is a share of has it. */
function withWhole(parts: FigureParts): FigureParts {
  if (parts.subject !== "" || parts.pronoun || !/^of /u.test(parts.basis ?? "")) return parts;
  const whole = (parts.basis ?? "").replace(/^of (?:all |the )*/u, "");
  return /^(?:its|their|his|her|our|them|it)\b/u.test(whole)
    ? parts
    : { ...parts, subject: whole, pronoun: null };
}

/** Cut to the words that subject, measure and basis may have together. */
function bounded(given: FigureParts): FigureParts {
  const parts = withWhole(given);
  const subject = firstWords(parts.subject, mostWords.subject);
  const basis = parts.basis === null ? null : firstWords(parts.basis, mostWords.basis);
  const room = mostWords.all - countOf(subject) - countOf(basis ?? "");
  return {
    ...parts,
    subject,
    basis,
    measure: firstWords(parts.measure, Math.max(0, Math.min(mostWords.measure, room))),
  };
}
