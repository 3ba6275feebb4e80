import type { Mention } from "../analysis/features.ts";
import { baseForms } from "../language/base-forms.ts";
import { foldKey } from "../language/fold.ts";
import { isNegative } from "./denial-words.ts";
import { leansBack } from "./gate.ts";
import { isBody, isPerson } from "./list-items.ts";
import { actionsLike } from "./meanings.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { auxiliaries } from "./question-words.ts";
import type { Search } from "./search.ts";
import { clausesOf } from "./situation.ts";
import { stemOf } from "./stem.ts";

/** Whose deed a question asks about: "who will Holm meet", "why did Holm call the vote". */
type AskedDoer = { doer: Unit; deed: Unit };

/** The name that stands right after the helping verb, and the first verb after it; null where there are no such two. */
export function askedDoer({ text, units }: Search["question"]): AskedDoer | null {
  const doer = units.find(({ kind }) => kind === "name");
  if (doer === undefined) return null;
  const before = text.slice(0, Math.max(0, text.indexOf(doer.text)));
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  const helper =
    words.findLast(word => !/^(?:the|president|minister|prime|mr|mrs|ms|sir)$/u.test(word)) ?? "";
  if (!auxiliaries.has(helper)) return null;
  const deed =
    units.find(({ kind, place }) => kind === "action" && place > doer.place) ?? goingOn(helper, doer, units);
  return deed ? { doer, deed } : null;
}

/** "Who is Holm meeting": after a form of "be" the word in -ing is the verb, though it may be a noun elsewhere. */
function goingOn(helper: string, doer: Unit, units: readonly Unit[]): Unit | null {
  const noun = units.find(({ text, place }) => place > doer.place && /ing$/u.test(text));
  if (noun === undefined || !/^(?:is|are|was|were)$/u.test(helper)) return null;
  const verb = baseForms(noun.text.toLowerCase()).find(({ part }) => part === "verb")?.term;
  if (verb === undefined) return null;
  const stem = stemOf(verb);
  return { ...noun, kind: "action", stem, meanings: actionsLike(stem) };
}

/**
 * True where a sentence tells the asked deed of the asked doer: in a clause that names him or her, or that goes on with
 * nobody else as its subject ("flew to Oslo and met"; "she met").
 */
export function tellsDeedOf(search: Search, passage: Passage, { doer, deed }: AskedDoer): boolean {
  const { sentence, before } = passage;
  const isTheirs = sentence.by !== null && doer.ids.includes(sentence.by.speaker);
  const leans = before !== null && leansBack(passage) && isTold(before, doer);
  const isBefore = (at: number) =>
    sentence.mentions.some(({ id, start }) => doer.ids.includes(id) && start < at);
  return clausesWith(sentence.text, deed).some(({ clause, from, lead }) => {
    if (isNegative.test(clause)) return false;
    const end = from + clause.length;
    const inside = sentence.mentions.filter(({ start }) => start >= from && start < end);
    if (
      inside.some(
        ({ id, start }) => doer.ids.includes(id) && start > lead && isApart(sentence.text, lead, start),
      )
    )
      return false;
    if (isDoerIn(inside, doer, clause)) return true;
    const subjects = inside.filter(({ start }) => start < lead);
    if (subjects.some(one => isJoined(sentence, doer, one))) return true;
    return (
      (isTheirs || leans || isBefore(lead)) && !subjects.some(one => isActor(search, one, sentence.text))
    );
  });
}

/**
 * The sentence that tells of somebody else what a question takes the named doer to have done ("why did Holm call the vote":
 * "Brack, who called the vote"); null where another tells it of the doer, or none does.
 */
export function doneByOther(search: Search): Passage | null {
  const { question } = search;
  if (!/^(?:why|when|how)$/u.test(question.kind)) return null;
  const asked = askedDoer(question);
  if (asked === null || !isPersonOrBody(search, asked.doer)) return null;
  const objects = question.units.filter(({ kind, place }) => kind === "thing" && place > asked.deed.place);
  if (objects.length === 0) return null;
  const holdsAll = ({ clause }: DeedClause, least: number) => {
    const stems = new Set((clause.match(/\p{L}+/gu) ?? []).map(word => stemOf(foldKey(word))));
    return objects.filter(({ stem }) => stems.has(stem)).length >= least;
  };
  const telling = search.passages.filter(({ sentence }) =>
    clausesWith(sentence.text, asked.deed).some(one => holdsAll(one, 1)),
  );
  if (telling.some(passage => tellsDeedOf(search, passage, asked))) return null;
  const other = telling.find(({ sentence }) =>
    clausesWith(sentence.text, asked.deed).some(
      one => one.isExact && holdsAll(one, objects.length) && hasOtherSubject(search, sentence, one),
    ),
  );
  return other ?? null;
}

function isPersonOrBody({ names }: Search, { ids }: Unit): boolean {
  return ids.some(id => /^(?:person|organisation|government)$/u.test(names.actors.get(id)?.kind ?? ""));
}

/** Somebody named before the verb in its clause; before "who", whoever stands last. */
function hasOtherSubject(search: Search, { mentions, text }: Passage["sentence"], one: DeedClause): boolean {
  const before = mentions.filter(mention => mention.start < one.lead && isActor(search, mention, text));
  const isInside = before.some(({ start }) => start >= one.from);
  return isInside || (/^(?:who|which)\b/iu.test(one.clause) && before.length > 0);
}

type DeedClause = { clause: string; from: number; lead: number; isExact: boolean };

/** The clauses in which a deed stands, by its own verb where one has it; `lead` is where the verb begins in the sentence. */
function clausesWith(text: string, { meanings, stem }: Unit): DeedClause[] {
  let from = 0;
  const found = clausesOf(text).flatMap(clause => {
    const at = text.indexOf(clause, from);
    from = at + clause.length;
    const words = [...clause.matchAll(/\p{L}+/gu)].map(match => ({ match, own: stemOf(foldKey(match[0])) }));
    const exact = words.find(({ own }) => own === stem);
    const verb = exact ?? words.find(({ own }) => meanings.has(own));
    if (verb === undefined) return [];
    return [{ clause, from: at, lead: at + verb.match.index, isExact: exact !== undefined }];
  });
  const exact = found.filter(({ isExact }) => isExact);
  return exact.length > 0 ? exact : found;
}

function isDoerIn(mentions: readonly Mention[], { ids, text }: Unit, words: string): boolean {
  const last = text.split(" ").at(-1) ?? text;
  return mentions.some(({ id }) => ids.includes(id)) || words.includes(last.replace(/['’]s?$/u, ""));
}

/** "Ask how to answer Holm": between the verb and the name stands another deed. */
function isApart(text: string, from: number, to: number): boolean {
  return /\b(?:how|what|whether|that|why)\b|\bto (?!the\b|an?\b)\p{Ll}/u.test(text.slice(from, to));
}

/** "Holm and the minister Brack": the two do it together. */
function isJoined({ mentions, text }: Passage["sentence"], { ids }: Unit, other: Mention): boolean {
  return mentions.some(
    ({ id, end }) =>
      ids.includes(id) &&
      end < other.start &&
      /^(?:, [^,.;]{3,60},)?,? and [^,.;]{0,50}$/u.test(text.slice(end, other.start)),
  );
}

function isTold({ sentence }: Passage, doer: Unit): boolean {
  return isDoerIn(sentence.mentions, doer, sentence.text);
}

function isActor({ names }: Search, mention: Mention, text: string): boolean {
  return isPerson(mention, text, names) || isBody(mention, names, null);
}
