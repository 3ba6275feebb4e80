import { isAuxiliary, verbForm } from "./verb-forms.ts";

/**
 * What a word does in its clause, as far as its form and neighbours tell: `link` opens another clause ("that", "while", "says"),
 * `mark` parts clauses, `figure` is a whole figure, `aside` is skipped (a date, what stands in brackets or between dashes).
 */
export type ClauseToken = {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind:
    | "article"
    | "pronoun"
    | "preposition"
    | "and"
    | "link"
    | "adverb"
    | "auxiliary"
    | "verb"
    | "figure"
    | "mark"
    | "aside"
    | "word";
};

/** A stretch of a text, in characters. */
export type Span = { start: number; end: number };

// a possessive that stands alone, words with apostrophes and hyphens inside, numbers with their separators, any other sign alone
const token =
  /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|[\p{L}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{M}\p{N}]+)*['’]?|\p{N}[\p{N}.,]*\p{N}|\p{N}|[^\s]/gu;

const words = (list: string): Set<string> => new Set(list.split(/\s+/u));
const articles = words(
  "the a an its his her their our your my some any all each every no both another these those this such many several more most",
);
const pronouns = words("he she it they we i you this that these those there him them us me who whom");
const prepositions = words(
  `of in on at to for from by with without between through during into onto over under about against across after before
until till among near towards toward per via within including like except despite than as up down off out around behind
along above below beyond inside outside throughout worth amid around plus versus regarding since because-of`,
);
const links = words(
  `that which who whom whose when while where because although though whereas if so whether but lest unless yet
say says said saying adds added believe believes believed think thinks thought fear fears feared suggest suggests suggested
suggesting arguing argues argued insist insists insisted warn warns warned note notes noted show shows showed showing`,
);
const adverbs = words(
  `also now still already currently once again only just even then far never not n't about so here meanwhile however later
earlier since almost nearly yet soon today yesterday tomorrow alone together too well further up-to at-least roughly
perhaps maybe altogether overall instead`,
);

/** The words of a sentence in order. `figures` become one token each, `asides` (dates) are skipped by readers of clauses. */
export function clauseTokens(text: string, figures: readonly Span[], asides: readonly Span[]): ClauseToken[] {
  const tokens: ClauseToken[] = [];
  let figure = 0;
  for (const match of text.matchAll(token)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= start) figure += 1;
    const within = figures[figure];
    if (within !== undefined && start < within.end && end > within.start) {
      if (tokens.at(-1)?.start !== within.start || tokens.at(-1)?.kind !== "figure") {
        const whole = text.slice(within.start, within.end);
        tokens.push({ text: whole, lower: whole.toLowerCase(), ...within, kind: "figure" });
      }
      continue;
    }
    const lower = match[0].toLowerCase().replaceAll("’", "'");
    const aside = asides.some(span => start >= span.start && end <= span.end);
    tokens.push({
      text: match[0],
      lower,
      start,
      end,
      kind: aside ? "aside" : plainKind(lower, match[0], text, start),
    });
  }
  return withVerbs(withAsides(tokens));
}

function plainKind(lower: string, written: string, text: string, start: number): ClauseToken["kind"] {
  if (lower === "lrb" || lower === "rrb") return "mark";
  if (!/[\p{L}\p{N}]/u.test(written)) {
    if (/^[-–—]$/u.test(written))
      return /\s/u.test(text[start - 1] ?? " ") || written === "—" ? "mark" : "aside";
    return /^[,;:()]$/u.test(written) ? "mark" : "aside";
  }
  if (/^(?:and|or|nor|&)$/u.test(lower)) return "and";
  // "they're selling": the verb in it is the pronoun's own
  if (/^(?:he|she|it|they|we|i|you|that|there)'(?:s|re|ve|ll|d|m)$/u.test(lower)) return "pronoun";
  if (articles.has(lower)) return "article";
  if (pronouns.has(lower) && !links.has(lower)) return /^(?:US|IT|WHO)$/u.test(written) ? "word" : "pronoun";
  if (links.has(lower)) return "link";
  if (prepositions.has(lower)) return "preposition";
  if (adverbs.has(lower) || (/^\p{L}\p{Ll}{3,}ly$/u.test(written) && written === lower)) return "adverb";
  if (isAuxiliary(lower)) return "auxiliary";
  return "word";
}

/** What stands in brackets, or between two dashes, is skipped where it holds no figure. */
function withAsides(tokens: readonly ClauseToken[]): ClauseToken[] {
  const read = [...tokens];
  for (let at = 0; at < read.length; at += 1) {
    const opener = read[at]?.text ?? "";
    const closer =
      opener === "(" ? /^\)$/u : /^[–—-]$/u.test(opener) && read[at]?.kind === "mark" ? /^[–—-]$/u : null;
    if (closer === null) continue;
    const rest = read.slice(at + 1, at + 25);
    const closing = rest.findIndex(one => closer.test(one.text) && (opener === "(" || one.kind === "mark"));
    if (closing < 0 || rest.slice(0, closing).some(one => one.kind === "figure" || one.text === ":"))
      continue;
    for (let skipped = at; skipped <= at + closing + 1; skipped += 1) {
      const one = read[skipped];
      if (one !== undefined) read[skipped] = { ...one, kind: "aside" };
    }
    at += closing + 1;
  }
  return read;
}

/** Words that are verbs here: by form, and where they can be nouns too by what stands before and after. */
function withVerbs(tokens: readonly ClauseToken[]): ClauseToken[] {
  const read = [...tokens];
  for (const [at, one] of read.entries()) {
    const points =
      one.kind === "article" || (one.lower === "that" && (at === 0 || read[at - 1]?.kind === "mark"));
    if (points && /^(?:this|that|these|those)$/u.test(one.lower) && standsAlone(read, at)) {
      read[at] = { ...one, kind: "pronoun" };
      continue;
    }
    if (one.kind !== "word" || /^\p{Lu}/u.test(one.text)) continue;
    const form = verbForm(one.lower);
    if (form === null) continue;
    const before = neighbour(read, at, -1);
    const after = neighbour(read, at, 1);
    const opens = opensObject(read, at);
    const isVerb =
      form.form === "past"
        ? isPast(before, after, !form.unsure || opens)
        : form.form === "ing"
          ? isIng(
              before,
              after?.kind === "figure" || after?.kind === "article" || leadsVerb(read, at),
              form.unsure,
            )
          : isPlain(before, form.unsure, opens);
    if (isVerb) read[at] = { ...one, kind: "verb" };
  }
  return read;
}

function neighbour(tokens: readonly ClauseToken[], from: number, step: 1 | -1): ClauseToken | undefined {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const one = tokens[at];
    if (one !== undefined && one.kind !== "aside" && one.kind !== "adverb") return one;
  }
  return undefined;
}

/** "This amounts to", "these are": the pronoun, not the article of "this week". */
function standsAlone(tokens: readonly ClauseToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.kind === "auxiliary" || next.kind === "adverb") return true;
  return next.kind === "word" && verbForm(next.lower) !== null && opensObject(tokens, at + 1);
}

/** "rose", "was killed", "aid allocated to"; not "the estimated cost", "of confirmed cases". */
function isPast(before: ClauseToken | undefined, after: ClauseToken | undefined, mayBe: boolean): boolean {
  if (before?.kind === "auxiliary" || before?.kind === "pronoun") return true;
  const describes = before === undefined || /^(?:article|preposition|and|mark)$/u.test(before.kind);
  if (describes && after?.kind === "word") return false;
  if (before?.kind === "article" || /['’]s?$/u.test(before?.text ?? "")) return false;
  return mayBe;
}

function isIng(before: ClauseToken | undefined, direct: boolean, unsure: boolean): boolean {
  if (before?.kind === "auxiliary" && /^(?:is|are|was|were|be|been|'s|'re|being)$/u.test(before.lower))
    return true;
  if (before === undefined || before.kind === "mark") return !unsure || direct;
  if (unsure) return false;
  // "killing 12 people", not "defence spending to 3%"
  if (before.kind === "word" || before.kind === "and" || before.kind === "verb") return direct;
  return before.kind !== "article";
}

function isPlain(before: ClauseToken | undefined, unsure: boolean, opens: boolean): boolean {
  if (before?.kind === "auxiliary" || before?.lower === "to" || before?.kind === "pronoun") return true;
  // after the second comma of an aside: "Borduria, which joined in 2004, gets 6%"
  if (before?.kind === "mark") return !unsure && opens;
  if (before === undefined || /^(?:article|preposition)$/u.test(before.kind)) return false;
  if (/['’]s?$/u.test(before.text)) return false;
  return !unsure || opens;
}

/** "looking to increase": "to" and a verb follow. */
function leadsVerb(tokens: readonly ClauseToken[], at: number): boolean {
  return tokens[at + 1]?.lower === "to" && verbForm(tokens[at + 2]?.lower ?? "")?.form === "plain";
}

/** A figure or an article follows, or "to", "by", "for" and then a figure; "to" may lead a verb. */
function opensObject(tokens: readonly ClauseToken[], at: number): boolean {
  const after = neighbour(tokens, at, 1);
  if (after === undefined) return false;
  if (after.kind === "figure" || after.kind === "article") return true;
  if (!/^(?:to|by|at|for|up)$/u.test(after.lower)) return false;
  const next = neighbour(tokens, tokens.indexOf(after), 1);
  return next?.kind === "figure" || next?.kind === "article" || leadsVerb(tokens, at);
}
