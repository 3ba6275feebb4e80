import type { Passage } from "./passage.ts";
import { placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";

/** Deeds that one does and nobody beside: who called the meeting, who won the cup. Each row is one deed. */
const lone: readonly (readonly [string, string])[] = [
  [
    "call",
    "call called calls calling for convene convened convenes organise organised organize organized summon summoned arrange arranged",
  ],
  ["host", "host hosted hosts hosting"],
  ["chair", "chair chaired chairs chairing"],
  ["win", "win won wins"],
  ["found", "found founded"],
  ["write", "write wrote written writes"],
  ["invent", "invent invented"],
  ["own", "own owns owned"],
];

/** Stems by which a deed of one doer alone is told; null for all other deeds. */
function loneDeed({ text, stem }: Unit): ReadonlySet<string> | null {
  const same = (word: string) => stemOf(word) === stem || word === text.toLowerCase();
  const row = lone.find(([name, forms]) => same(name) || forms.split(" ").some(same));
  return row === undefined
    ? null
    : new Set(
        row[1]
          .split(" ")
          .filter(word => word !== "for")
          .map(stemOf),
      );
}

type Claim = { doer: Unit; stems: ReadonlySet<string>; object: Unit; others: readonly Unit[] };

/** What a question takes for granted: that somebody did such a deed to something. */
function claimOf({ units, speaker }: Question): Claim | null {
  const deed = units.find(unit => unit.kind === "action" && loneDeed(unit) !== null);
  const stems = deed === undefined ? null : loneDeed(deed);
  if (deed === undefined || stems === null) return null;
  const doer = units.findLast(({ kind, place }) => kind === "name" && place < deed.place) ?? speaker;
  const behind = units.filter(({ kind, place }) => kind === "thing" && place > deed.place);
  const object = behind.find((unit, at) => behind[at + 1]?.place !== unit.place + 1);
  if (doer?.kind !== "name" || object === undefined) return null;
  const others = units.filter(unit => unit.kind === "name" && unit !== doer);
  return { doer, stems, object, others };
}

/** The passage that tells that somebody else did it: "why did Holt call the meeting" where "Brack called the meeting". */
export function otherDoer(search: Search): Passage | null {
  const { question, passages, weights } = search;
  if (question.negated || question.asksSpeaker) return null;
  const claim = claimOf(question);
  if (claim === null) return null;
  const isNamed = (passage: Passage) =>
    claim.others.every(unit => weights.isBackground(unit) || placeOf(unit, passage) !== null);
  let found: Passage | null = null;
  for (const passage of passages) {
    if (placeOf(claim.object, passage) !== "own") continue;
    const doers = doersIn(passage, claim);
    if (doers.some(id => claim.doer.ids.includes(id))) return null;
    if (doers.length > 0 && isNamed(passage) && !another.test(passage.sentence.text)) found ??= passage;
  }
  return found;
}

// Another of them may have another host.
const another =
  /\b(?:another|follow[- ]?up|next|further|second|previous|earlier|last (?:week|month|year)['’]s?)\b/iu;
const beforeVerb = /^(?:,? (?:who|which|that))?(?: (?:has|had|have|himself|herself|also|then|today))*\s$/u;
const bySomebody = /^ (?:[\p{L}]+ )?by (?:(?!\b(?:and|who|which|that|as|after)\b)[\p{L}'’-]+ ){0,4}$/u;
// The object stands so near its verb, in letters.
const nearVerb = 60;

/** Ids of those whom a sentence tells to have done the deed to the object. */
function doersIn({ sentence }: Passage, { stems, object }: Claim): string[] {
  const { text, mentions } = sentence;
  const isObject = (part: string) =>
    (part.match(/\p{L}+/gu) ?? []).some(word => object.meanings.has(stemOf(word)));
  return [...text.matchAll(/\p{L}+/gu)]
    .filter(([word]) => stems.has(stemOf(word)))
    .flatMap(({ 0: word, index }) => {
      const end = index + word.length;
      const behind = text.slice(end, end + nearVerb).split(/[.,;:]/u)[0] ?? "";
      const active = mentions.filter(
        mention =>
          mention.end <= index && beforeVerb.test(text.slice(mention.end, index)) && isObject(behind),
      );
      const passive = mentions.filter(
        mention =>
          mention.start > end &&
          bySomebody.test(text.slice(end, mention.start)) &&
          isObject(text.slice(Math.max(0, index - nearVerb), index)),
      );
      return [...active, ...passive].map(({ id }) => id);
    });
}
