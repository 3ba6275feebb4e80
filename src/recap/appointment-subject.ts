import type { SentenceFeatures } from "../analysis/features.ts";
import { countryOf } from "../language/countries.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { termsOf, wordSpansOf } from "../language/terms.ts";

/** What an appointment is about: who and where (by id, places by their country), and the other content words, by concept. */
export type AppointmentSubject = { names: ReadonlySet<string>; terms: ReadonlySet<string> };

/** Words for one kind of appointment, by stem: "talks", "meets" and "a summit" may be one; so may "visits" and "travels". */
const concepts = new Map(
  Object.entries({
    meeting:
      "meet talk talks discuss discussion negoti summit convers session gather conven confer round sit",
    travel: "visit travel trip fly flight go arriv head tour return",
    speech: "speak speech address statement announc",
    poll: "vote elect elector ballot poll referendum",
  }).flatMap(([concept, stems]) => stems.split(" ").map(stem => [stem, `${concept}*`] as const)),
);
/** Stems of the words for the day itself, and of words that only say that it is planned. */
const dayStem =
  /da[iy]$|^(?:tomorrow|tonight|todai|week|weekend|month|morn|afternoon|even|night|next|later|earli|late|due|set|expect|schedul|plan|will|time|gmt|utc|local)$/u;

/** What the clause is about, without the words for its day and the verb of saying. */
export function subjectOf(
  text: string,
  day: string,
  { mentions, by }: Pick<SentenceFeatures, "mentions" | "by">,
): AppointmentSubject {
  const clause = text.replace(day, " ");
  const named = mentions.filter(mention => clause.includes(mention.text));
  const names = new Set(named.map(({ id, text: words }) => countryOf(words) ?? id));
  const saidIn = new Set(named.flatMap(({ text: words }) => termsOf(words)));
  if (by !== null) for (const term of termsOf(by.name)) saidIn.add(term);
  const terms = new Set<string>();
  for (const { text: word } of wordSpansOf(clause)) {
    const country = /^\p{Lu}/u.test(word) ? countryOf(word) : null;
    if (country !== null) names.add(country);
    if (country !== null || reportingVerb(word.toLowerCase()) !== null) continue;
    for (const term of termsOf(word)) {
      if (!saidIn.has(term) && !dayStem.test(term)) terms.add(concepts.get(term) ?? term);
    }
  }
  return { names, terms };
}

/**
 * How much two subjects have in common: names and other words that both have, how many of these are a kind of appointment,
 * and the share of the smaller subject that it all is.
 */
export function sharedSubject(
  a: AppointmentSubject,
  b: AppointmentSubject,
): { names: number; terms: number; concepts: number; share: number } {
  const names = sharedIn(a.names, b.names);
  const terms = sharedIn(a.terms, b.terms);
  const concepts = [...a.terms].filter(term => term.endsWith("*") && b.terms.has(term)).length;
  const smaller = Math.min(a.names.size + a.terms.size, b.names.size + b.terms.size);
  return { names, terms, concepts, share: smaller === 0 ? 0 : (names + terms) / smaller };
}

function sharedIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}
