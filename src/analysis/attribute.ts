import { countryNamed } from "../language/countries.ts";
import type { Name } from "../language/names.ts";
import type { QuotedWords } from "../language/quotations.ts";
import { type SpeechClause, speechIn } from "../language/speech.ts";
import { subjectOf } from "../language/subjects.ts";
import { attributionTo, personOf, reporterPerson, speakerOf } from "./attribution.ts";
import { type Conversation, remember } from "./conversation.ts";
import type { Attribution, SentenceFeatures } from "./features.ts";
import { headlineSpeech } from "./headline-speech.ts";
import { type Person, personNamed } from "./person.ts";

/** One sentence to attribute: names and quotations with offsets into its text. */
export type SaidSentence = {
  text: string;
  role: SentenceFeatures["role"];
  names: readonly Name[];
  quotations: readonly QuotedWords[];
};

/** Who says a sentence, who says each of its quotations (same order), and who else speaks from where on. */
export type Said = {
  by: Attribution | null;
  quotations: readonly (Attribution | null)[];
  others: readonly { start: number; by: Attribution }[];
};

type Spoken = { clause: SpeechClause; by: Attribution; person: Person };

/** A "sentence" of more characters is a table or an attack: nobody says it, and it is not searched for speakers. */
const longestSentence = 4000;

/** Attributes one sentence and its quotations and remembers who spoke, for the sentences that follow. */
export function attribute(sentence: SaidSentence, talk: Conversation): Said {
  const { text, role, quotations } = sentence;
  if (role === "promo" || role === "alt" || text.length > longestSentence)
    return { by: null, quotations: quotations.map(() => null), others: [] };
  const outside = sentence.names.filter(
    name => !quotations.some(({ start, end }) => start <= name.start && name.end <= end),
  );
  const country = ownCountry(outside);
  const spoken = spokenIn(sentence, outside, country, talk);
  const found = subjectOf(text, outside, quotations);
  const subject = found === null ? null : personOf(found, talk, country);
  const by =
    mainSpeaker(spoken) ??
    headline(sentence, outside, talk) ??
    firstPerson(sentence, talk) ??
    carried(sentence, subject, talk);
  const said = {
    by,
    quotations: quotations.map(quotation => quotedBy(text, quotation, spoken, by)),
    others: otherSpeakers(text, spoken, by),
  };
  // a caption tells of its picture: nobody after it goes on from it
  if (role !== "caption") {
    const named = outside.map(name => personNamed(name, talk.lexicon, talk.fullNames));
    remember(talk, named, subject, speakerToRemember(spoken, by, named, talk));
  }
  return said;
}

/** The country a sentence opens with, else the only one it names; null where there is neither. */
function ownCountry(names: readonly Name[]): string | null {
  const first = names[0];
  // "The Netherlands": four letters may stand before the name
  const opening = first !== undefined && first.start <= 4 ? countryNamed(first.text) : null;
  if (opening !== null) return opening;
  const ids = new Set(names.flatMap(name => countryNamed(name.text) ?? []));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** The speech clauses with the people they mean; "he" may mean a name earlier in the same sentence. */
function spokenIn(
  { text, quotations }: SaidSentence,
  outside: readonly Name[],
  country: string | null,
  talk: Conversation,
): Spoken[] {
  const spoken: Spoken[] = [];
  let local = talk;
  for (const clause of speechIn(text, outside, quotations)) {
    const found = speakerOf(clause, local, country);
    if (found === null) continue;
    spoken.push({ clause, ...found });
    if (clause.subject.kind !== "pronoun") local = { ...local, recent: [found.person, ...local.recent] };
  }
  return spoken;
}

/** The clause that governs the sentence: the first that says. ", Reuters reports" at the end names the outlet only. */
function mainSpeaker(spoken: readonly Spoken[]): Attribution | null {
  const saying = spoken.filter(({ clause }) => clause.manner !== "holds");
  const first = saying[0];
  if (first === undefined) return null;
  const last = saying.at(-1);
  const relays =
    last !== undefined &&
    last !== first &&
    last.clause.rule === "name-verb" &&
    last.person.human !== true &&
    last.clause.manner === "acts";
  return relays && first.by.via === undefined ? { ...first.by, via: last.by.words } : first.by;
}

/** Clauses of other speakers that begin after a comma, a dash or "and": "A says this, and B says that". */
function otherSpeakers(
  text: string,
  spoken: readonly Spoken[],
  by: Attribution | null,
): { start: number; by: Attribution }[] {
  return spoken.flatMap(({ clause, by: other, person }) => {
    const own = clause.rule === "name-verb" && clause.manner !== "holds" && clause.subject.kind !== "pronoun";
    if (!own || by === null || person.id === by.speaker) return [];
    // titles and a country may stand between the joint and the name
    const lead =
      /(?:[,;\u2013\u2014]\s+(?:and\s+|but\s+|while\s+|as\s+)?|\s(?:and|while)\s)(?:the\s)?(?:\p{L}[\p{L}'\u2019.]*\s){0,4}$/u.exec(
        text.slice(0, clause.start),
      );
    return lead === null ? [] : [{ start: lead.index, by: other }];
  });
}

function headline(
  { text, role, quotations }: SaidSentence,
  outside: readonly Name[],
  talk: Conversation,
): Attribution | null {
  if (role !== "title" && role !== "caption") return null;
  // a mark inside quotation marks is no dash of the headline
  const masked = quotations.reduce(
    (all, { start, end }) => all.slice(0, start) + "x".repeat(end - start) + all.slice(end),
    text.slice(0, 300),
  );
  return headlineSpeech(masked, outside, talk);
}

/** The clause a quotation belongs to: the one that follows it at once, else the last that says before it, else the next. */
function quotedBy(
  text: string,
  quotation: QuotedWords,
  spoken: readonly Spoken[],
  by: Attribution | null,
): Attribution | null {
  const after = spoken.find(({ clause }) => clause.start >= quotation.end);
  const before = spoken.filter(({ clause }) => clause.verbEnd <= quotation.start);
  if (
    after !== undefined &&
    followsAtOnce(text, quotation.end, after.clause) &&
    !introduces(text, before.at(-1), quotation)
  ) {
    return after.by;
  }
  const leading = before.at(-1);
  if (leading !== undefined && leading.clause.manner === "holds") {
    return before.findLast(({ clause }) => clause.manner !== "holds")?.by ?? leading.by;
  }
  return leading?.by ?? after?.by ?? by;
}

/** Only closing marks and a comma between a quotation and the clause after it. */
function followsAtOnce(text: string, from: number, clause: SpeechClause): boolean {
  return /^[\s"'\u2019\u201D,\u2013\u2014-]*$/u.test(text.slice(from, clause.start));
}

/** A clause that leads right into a quotation ("the caption says: '...'"). */
function introduces(text: string, spoken: Spoken | undefined, quotation: QuotedWords): boolean {
  return (
    spoken !== undefined &&
    /^[:,]?\s*["'\u2018\u201C\u0060]+\s*$/u.test(text.slice(spoken.clause.verbEnd, quotation.start))
  );
}

const firstPersonSays =
  /(?:^|[\s,;(])I(?:['\u2019](?:m|ve|d)| am| have| was)? (?:told|understand|hear|heard|think|expect|can|could|spoke|asked|saw|know|believe)\b/u;
const weAreTold =
  /(?:^|[\s,;(])[Ww]e(?:['\u2019](?:re|ve)| are| have| had)?(?: not| also| now)?(?: been)? (?:told|understand|learned|learnt|hear|heard)\b/u;

/** The first person outside quotation marks is the post's reporter. */
function firstPerson({ text, quotations }: SaidSentence, talk: Conversation): Attribution | null {
  const reporter = reporterPerson(talk);
  if (reporter === null || quotations.length > 0) return null;
  const words = firstPersonSays.exec(text) ?? weAreTold.exec(text);
  return words === null ? null : attributionTo(reporter, words[0].trim().split(" ")[0] ?? "", "first-person");
}

/** A sentence that is nothing but quoted words goes on with the last speaker, unless it has another subject. */
function carried(
  { text, role, quotations }: SaidSentence,
  subject: Person | null,
  talk: Conversation,
): Attribution | null {
  const last = talk.speaker;
  if (last === null || role === "title" || quotations.length === 0) return null;
  if (subject !== null && subject.id !== last.id) return null;
  let outside = "";
  let from = 0;
  for (const { start, end } of quotations) {
    outside += text.slice(from, start);
    from = end;
  }
  return /[\p{L}\p{N}]/u.test(outside + text.slice(from)) ? null : attributionTo(last, "", "carry");
}

function speakerToRemember(
  spoken: readonly Spoken[],
  by: Attribution | null,
  named: readonly Person[],
  talk: Conversation,
): Person | null {
  if (by === null || by.rule === "first-person") return null;
  const said = spoken.find(({ person }) => person.id === by.speaker);
  if (said !== undefined) return said.person;
  return by.rule === "carry" ? talk.speaker : (named.find(person => person.id === by.speaker) ?? null);
}
