import { foldKey } from "../language/fold.ts";
import { wordsOf } from "../language/terms.ts";
import { worthOfOwn } from "./clue.ts";
import { answeredBy, type Finding } from "./finding.ts";
import { isPerson } from "./list-items.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";
import { overlap } from "./statement-answer.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { toldRanking } from "./told-ranking.ts";
import { kindOfNoun } from "./word-kinds.ts";

/**
 * "Who" asks for a name: where the sentence found tells only what the person is ("the chairman of the oil company has
 * fled"), a sentence beside it, or one of another post on the same, that names the person is shown with it. The finding as it
 * is where it names somebody already, or nobody does.
 */
export function withNameBeside(search: Search, finding: Finding): Finding {
  const { question } = search;
  if (question.kind !== "who" || question.asksObject || /\bwhose\b/iu.test(question.text)) return finding;
  if (finding.outcome === "closest") return namedElsewhere(search) ?? finding;
  if (finding.outcome !== "answered" || finding.frame !== null) return finding;
  const [first, ...rest] = finding.chosen;
  if (
    !first ||
    first.lead !== undefined ||
    finding.chosen.some(({ passage }) => namesPerson(search, passage))
  )
    return finding;
  const naming = namingOf(search, first.passage);
  if (!naming) return finding;
  const others = rest.filter(({ passage }) => passage !== naming);
  return { ...finding, chosen: [first, { passage: naming }, ...others].slice(0, mostShown) };
}

const mostShown = 3;

/** A sentence that tells all that is asked and names nobody, where the one beside it names who it was. */
function namedElsewhere(search: Search): Finding | null {
  for (const { passage, share, met } of toldRanking(search).slice(0, mostTried)) {
    const sure = search.clues.every(clue => clue.worth < worthOfOwn || met.get(clue)?.sure === "own");
    if (!sure || share < leastShareOfDeed || isQuestion(passage.sentence.text)) continue;
    const naming = namesPerson(search, passage) ? null : namingOf(search, passage);
    if (naming && naming.post === passage.post) return answeredBy([passage, naming]);
  }
  return null;
}

// The best few: further down another deed is told of.
const mostTried = 3;
const leastShareOfDeed = 0.8;

/** The sentence that names the person of whom another only tells what he or she is. */
function namingOf(search: Search, passage: Passage): Passage | null {
  const role = describedPerson(passage);
  if (role === null) return null;
  return besides(search, passage).find(other => isOfSame(search, passage, other, role)) ?? null;
}

/** The sentences right beside it, then those that tell most of what is asked. */
function besides(search: Search, passage: Passage): Passage[] {
  const { before, after } = passage;
  const near = [after, before, after?.after ?? null].filter(one => one !== null);
  return [...near, ...toldRanking(search).map(one => one.passage)].filter(one => one !== passage);
}

/** A person in the sentence that the question does not name and that is not only its source. */
function namesPerson({ question, names }: Search, { sentence }: Passage): boolean {
  const asked = new Set(question.units.flatMap(({ ids }) => ids));
  return sentence.mentions.some(
    mention =>
      !asked.has(mention.id) &&
      isPerson(mention, sentence.text, names) &&
      !isPossessor(sentence.text, mention.end),
  );
}

/** "Muammar G.'s administration": whose it is, not who did it. */
function isPossessor(text: string, end: number): boolean {
  return /^\s?['’]s?\b/u.test(text.slice(end));
}

/** The noun for a person that opens the sentence or stands after an article: "the chairman", "a firefighter". */
function describedPerson({ sentence }: Passage): string | null {
  for (const [, phrase = ""] of sentence.text.matchAll(
    /\b(?:the|an?|its|his|her|their|'s)\s+((?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*)/giu,
  )) {
    const noun = phrase
      .split(/\s+/u)
      .find(word => kindOfNoun(foldKey(word)) === "person" && !isSource.test(word));
    if (noun) return foldKey(noun);
  }
  return null;
}

// Who tells of it is not who is asked for.
const isSource =
  /^(?:sources?|officials?|spokes\p{L}+|witness(?:es)?|reporters?|correspondents?|people|person|man|men|members?|rebels?)$/iu;

/** Another sentence that names a person and tells of the same deed, or gives that person the same office. */
function isOfSame(search: Search, first: Passage, other: Passage, role: string): boolean {
  if (!namesPerson(search, other) || other.sentence.by?.rule === "first-person") return false;
  const deeds = search.question.units.filter(({ kind }) => kind === "action");
  const shared = first.stems.intersection(other.stems);
  const same = deeds.some(deed => !deed.meanings.isDisjointFrom(other.stems));
  const holds = wordsOf(other.sentence.text).some(word => stemOf(word) === stemOf(role));
  // What it goes on with right beside it needs no more; from another post it must share the deed and more.
  const beside = other.post === first.post && (other === first.after || other === first.before);
  const verbs = [...shared].filter(stem => stem !== stemOf(role)).length;
  return beside
    ? same || holds || verbs >= 2 || introduces.test(other.sentence.text)
    : (same || holds) && verbs >= leastShared && overlap(first, other) >= leastOverlap;
}

// "Ada Holm, 61, had": the news introduces by age whom it told of before.
const introduces = /\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+\s?, \d{1,3}\s?,/u;
const leastShared = 3;
const leastOverlap = 0.25;
