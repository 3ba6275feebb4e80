import type { Name } from "./names.ts";
import { mayBeNoun, type ReportingVerb, reportingVerb } from "./reporting-verbs.ts";
import { isBreak, type SpeechToken, speechTokens } from "./speech-tokens.ts";
import {
  openingPhrase,
  phraseBefore,
  phraseFrom,
  type Subject,
  sentenceSubject,
  subjectBefore,
  subjectFrom,
} from "./subjects.ts";

/** A place where a text says that somebody says something. Offsets are into the text. */
export type SpeechClause = {
  subject: Subject;
  rule: "name-verb" | "verb-name" | "according-to";
  manner: ReportingVerb["manner"];
  /** The whole clause, subject and verb together. */
  start: number;
  end: number;
  /** Where the reporting verb (or "according to") ends. */
  verbEnd: number;
  /** The outlet somebody spoke to ("told Reuters"), as written; null where none is named. */
  via: string | null;
};

type Span = { start: number; end: number };

/**
 * The speech clauses of a sentence in order. `names` are the names of the same text; `quotations` are masked, so that
 * nobody named inside quotation marks is taken for the speaker.
 */
export function speechIn(text: string, names: readonly Name[], quotations: readonly Span[]): SpeechClause[] {
  const tokens = speechTokens(text, names, quotations);
  const clauses: SpeechClause[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const clause = accordingTo(text, tokens, at) ?? reporting(text, tokens, at, clauses);
    if (clause !== null && (clause.manner !== "holds" || quotations.length > 0)) clauses.push(clause);
  }
  return clauses;
}

function accordingTo(text: string, tokens: readonly SpeechToken[], at: number): SpeechClause | null {
  const here = tokens[at];
  const to = tokens[at + 1];
  if (here?.lower !== "according" || to?.lower !== "to") return null;
  const subject = subjectFrom(text, tokens, at + 2);
  if (subject === null) return null;
  const { start } = here;
  return {
    subject,
    rule: "according-to",
    manner: "says",
    start,
    end: subject.end,
    verbEnd: to.end,
    via: null,
  };
}

function reporting(
  text: string,
  tokens: readonly SpeechToken[],
  at: number,
  before: readonly SpeechClause[],
): SpeechClause | null {
  const here = tokens[at];
  const verb = here === undefined ? null : verbAt(tokens, at, here);
  if (here === undefined || verb === null) return null;
  const left = beforeAuxiliaries(tokens, at);
  // "is asked", "was told": the one before the verb does not speak; "has been saying" does
  if (left.passive && verb.form !== "ing") return null;
  if (/^to$/u.test(tokens[at - 1]?.lower ?? "")) return null;
  const participle = verb.form === "ing" && !left.passive;
  const direct = participle
    ? participleSubject(text, tokens, at, before)
    : subjectBefore(text, tokens, left.at);
  const inverse = direct === null ? inverted(text, tokens, at, verb) : null;
  if (inverse !== null) return clauseOf(tokens, at, here, inverse, "verb-name", verb);
  const subject = participle
    ? direct
    : finiteSubject(text, tokens, at, { left: left.at, verb, direct, before });
  if (subject === null || isQuestion(tokens, subject)) return null;
  return clauseOf(tokens, at, here, subject, "name-verb", verb);
}

/** The reporting verb at a token; names, quoted words and capitals ("Secretary of State") hold none. */
function verbAt(tokens: readonly SpeechToken[], at: number, here: SpeechToken): ReportingVerb | null {
  if (here.quoted || here.name !== null) return null;
  const found = reportingVerb(here.lower);
  if (found === null || /^(?:goodbyes?|farewell|hello|thanks?|prayers)$/u.test(tokens[at + 1]?.lower ?? ""))
    return null;
  // "maintains control" is an act, "maintains that" a statement
  if (/^maintain/u.test(here.lower) && tokens[at + 1]?.lower !== "that") return null;
  const verb = withObject(found, here.lower, tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? "");
  if (/^\p{Lu}/u.test(here.text) && at > 0 && (mayBeNoun(here.lower) || tokens[at - 1]?.name == null))
    return null;
  return verb;
}

/** "Calls for", "spoke about": a position, where the words alone would be an act; "who called for" tells of an act. */
function withObject(verb: ReportingVerb, word: string, before: string, after: string): ReportingVerb {
  const position =
    (/^call/u.test(word) && after === "for") ||
    (/^sp[eo]ak|^spoke/u.test(word) && /^(?:about|of)$/u.test(after));
  return position && before !== "who" ? { ...verb, manner: "acts" } : verb;
}

const auxiliaries = new Set(
  "has have had also just then later now again once previously repeatedly earlier even still".split(" "),
);
const passives = new Set("is are was were be been being gets got get".split(" "));

/** Steps back over "has also recently" before a verb; `passive` where a form of "be" is among the words. */
function beforeAuxiliaries(tokens: readonly SpeechToken[], at: number): { at: number; passive: boolean } {
  let left = at - 1;
  let passive = false;
  for (; left >= 0; left -= 1) {
    const word = tokens[left];
    if (word === undefined || word.quoted || word.name !== null) break;
    if (passives.has(word.lower)) passive = true;
    else if (!auxiliaries.has(word.lower) && !/..ly$/u.test(word.lower)) break;
  }
  return { at: left, passive };
}

function finiteSubject(
  text: string,
  tokens: readonly SpeechToken[],
  at: number,
  seen: { left: number; verb: ReportingVerb; direct: Subject | null; before: readonly SpeechClause[] },
): Subject | null {
  const { left, verb } = seen;
  const found = seen.direct ?? sharedSubject(text, tokens, left, seen.before);
  const word = tokens[at]?.lower ?? "";
  if (found !== null) return isNounHere(word, verb, found, left === at - 1) ? null : found;
  if (mayBeNoun(word) && word !== "claims") return null;
  const next = tokens[at + 1];
  const introduces = next !== undefined && (next.text === ":" || /^["'\u2018\u201C]$/u.test(next.text));
  return introduces ? phraseBefore(text, tokens, left) : openingPhrase(text, tokens, left);
}

/** "The ministry reports", "the Reuters report": whether a form that may be a noun is one beside this subject. */
function isNounHere(word: string, verb: ReportingVerb, subject: Subject, beside: boolean): boolean {
  if (!mayBeNoun(word)) return false;
  if (verb.form === "base")
    return subject.kind === "name" || (subject.kind === "role" && !/s$/u.test(subject.text));
  return subject.kind === "role" && (!beside || !/s$/u.test(word));
}

/** "He said ... and stressed", "X will go, but says", "X dismisses this, and says": the verb shares the subject before. */
function sharedSubject(
  text: string,
  tokens: readonly SpeechToken[],
  left: number,
  before: readonly SpeechClause[],
): Subject | null {
  const here = tokens[left];
  if (here === undefined || !/^(?:and|but|,|then)$/u.test(here.lower) || tokens[left - 1]?.quoted === true)
    return null;
  if (here.text === "," && /["'\u2019\u201D]/u.test(tokens[left - 1]?.text ?? "")) return null;
  const last = before.findLast(clause => clause.rule === "name-verb");
  return last?.subject ?? sentenceSubject(text, tokens, left);
}

/** The subject of a participle ("..., saying"): that of the clause before, else that of the sentence. */
function participleSubject(
  text: string,
  tokens: readonly SpeechToken[],
  at: number,
  before: readonly SpeechClause[],
): Subject | null {
  const previous = tokens[at - 1];
  const opens =
    previous === undefined ||
    previous.quoted ||
    /^[,\u2013\u2014"'\u201D\u2019-]$/u.test(previous.text) ||
    /^(?:as|before|by|and|while|on|after|when)$/u.test(previous.lower);
  if (!opens) return null;
  const last = before.findLast(clause => clause.rule !== "according-to" && clause.manner !== "holds");
  return last?.subject ?? sentenceSubject(text, tokens, at);
}

/** "It is unclear what Trump thinks", "whether he said": nobody is reported to say anything. */
function isQuestion(tokens: readonly SpeechToken[], subject: Subject): boolean {
  const first = tokens.findIndex(token => token.start >= subject.start);
  return /^(?:what|whatever|whether|how|why|if|did|does|do)$/u.test(tokens[first - 1]?.lower ?? "");
}

// what follows a name that is the subject of its own clause: "says Poland must ..."
const ownVerb =
  /^(?:must|will|would|can|could|should|may|might|is|are|was|were|has|have|had|does|did|do|needs?|wants?|and|or|to|not)$/u;

/** "says Starmer", "said a spokesman": only at the start, after a quotation, a comma or a dash. */
function inverted(
  text: string,
  tokens: readonly SpeechToken[],
  at: number,
  verb: ReportingVerb,
): Subject | null {
  if (verb.form === "ing" || verb.form === "base" || verb.manner !== "says") return null;
  const previous = tokens[at - 1];
  const after =
    previous === undefined ||
    previous.quoted ||
    isBreak(previous) ||
    /^(?:["'\u2019\u201D]|'')$/u.test(previous.text);
  if (!after) return null;
  const subject = subjectFrom(text, tokens, at + 1) ?? phraseFrom(text, tokens, at + 1);
  if (subject === null) return null;
  const next = tokens.find(token => token.start >= subject.end);
  return next !== undefined && (ownVerb.test(next.lower) || /^[\u2019']s?$/u.test(next.text))
    ? null
    : subject;
}

function clauseOf(
  tokens: readonly SpeechToken[],
  at: number,
  here: SpeechToken,
  subject: Subject,
  rule: SpeechClause["rule"],
  { manner }: ReportingVerb,
): SpeechClause {
  const start = Math.min(subject.start, here.start);
  // a subject shared with an earlier verb does not stretch the clause back to it
  const near = subject.end > here.start || here.start - subject.end < 40;
  const end = Math.max(subject.end, here.end);
  return {
    subject,
    rule,
    manner,
    start: near ? start : here.start,
    end,
    verbEnd: here.end,
    via: viaOf(tokens, at),
  };
}

/** "told Reuters", "tells the BBC": the outlet or person told. */
function viaOf(tokens: readonly SpeechToken[], at: number): string | null {
  if (!/^(?:told|tells|telling)$/u.test(tokens[at]?.lower ?? "")) return null;
  const next = tokens[at + 1]?.lower === "the" ? tokens[at + 2] : tokens[at + 1];
  return next?.name?.text ?? null;
}
