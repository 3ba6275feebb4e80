import { foldKey } from "../language/fold.ts";
import type { SpeechClause } from "../language/speech.ts";
import type { Subject } from "../language/subjects.ts";
import { type Conversation, personMeant } from "./conversation.ts";
import type { Attribution } from "./features.ts";
import { officeHolder } from "./offices.ts";
import { type Person, personNamed } from "./person.ts";

// how sure each rule is, from reading its results on a day's pages
const confidence = {
  "name-verb": 0.95,
  "verb-name": 0.93,
  headline: 0.9,
  "according-to": 0.9,
  pronoun: 0.8,
  role: 0.85,
  unnamed: 0.85,
  carry: 0.7,
  "first-person": 0.8,
} as const;

/** The rules by which words are given to a speaker. */
type AttributionRule = keyof typeof confidence;

/** How sure a pronoun is where the post has one speaker only. */
const singleSpeaker = 0.92;

/** Makes an attribution to a person by a rule; `words` are the post's words for the speaker. */
export function attributionTo(
  person: Person,
  words: string,
  rule: AttributionRule,
  via: string | null = null,
): Attribution {
  const base = { speaker: person.id, name: person.name, words, rule, confidence: confidence[rule] };
  return via === null ? base : { ...base, via };
}

/** The attribution with the confidence it has in a post where nobody else speaks. */
export function inSingleVoice(by: Attribution): Attribution {
  return by.rule === "pronoun" || by.rule === "carry" ? { ...by, confidence: singleSpeaker } : by;
}

/** Whom a speech clause means; null where nobody can be told ("he" with nobody named before). */
export function speakerOf(
  clause: SpeechClause,
  talk: Conversation,
  country: string | null,
): { by: Attribution; person: Person } | null {
  const { subject, via } = clause;
  const person = personOf(subject, talk, country);
  if (person === null) return null;
  const rule = ruleOf(clause, person, talk);
  if (rule !== "unnamed") return { by: attributionTo(person, subject.text, rule, via), person };
  // an unnamed official is given with the whole chain
  const words = via === null ? subject.text : `${subject.text} told ${via}`;
  const name = via === null ? person.name : `${person.name} told ${via}`;
  return { by: attributionTo({ ...person, name }, words, rule, via), person };
}

function ruleOf({ subject, rule }: SpeechClause, person: Person, talk: Conversation): AttributionRule {
  if (subject.kind === "pronoun") return /^(?:i|we)$/iu.test(subject.text) ? "first-person" : "pronoun";
  if (rule === "according-to" || subject.kind === "name") return rule;
  return talk.lexicon.actors.has(person.id) || talk.fullNames.has(person.id) ? "role" : "unnamed";
}

/** The person a subject stands for. `country` is the one the sentence names: "prime minister" alone may be its own. */
export function personOf(subject: Subject, talk: Conversation, country: string | null): Person | null {
  if (subject.kind === "name" && subject.name !== null) {
    return personNamed(subject.name, talk.lexicon, talk.fullNames);
  }
  if (subject.kind === "role") return personInOffice(subject.text, talk, country);
  const pronoun = subject.text.toLowerCase();
  if (pronoun !== "i" && pronoun !== "we") return personMeant(pronoun, talk);
  return reporterPerson(talk);
}

/** The post's own reporter, to whom the first person belongs; null where the byline names nobody. */
export function reporterPerson({ reporter }: Conversation): Person | null {
  return reporter === null ? null : { id: foldKey(reporter), name: reporter, pronoun: null, human: true };
}

function personInOffice(words: string, talk: Conversation, country: string | null): Person {
  const holder = officeHolder(words, talk.offices, talk.named, country);
  const known = holder === null ? undefined : talk.named.find(person => person.id === holder);
  if (known !== undefined) return known;
  const actor = holder === null ? undefined : talk.lexicon.actors.get(holder);
  if (actor !== undefined)
    return { id: actor.id, name: actor.name, pronoun: actor.pronoun, human: actor.kind === "person" };
  if (holder !== null)
    return { id: holder, name: talk.fullNames.get(holder) ?? holder, pronoun: null, human: true };
  const owner = /^(?<whose>his|her|their) (?<what>.+)$/iu.exec(words)?.groups;
  const pronoun =
    owner?.["whose"]?.toLowerCase() === "his"
      ? "he"
      : owner?.["whose"]?.toLowerCase() === "her"
        ? "she"
        : "they";
  const boss = owner === undefined ? null : personMeant(pronoun, talk);
  if (boss !== null) {
    return {
      id: `${boss.id}'s ${foldKey(owner?.["what"] ?? "")}`,
      name: `${boss.name}'s ${owner?.["what"] ?? ""}`,
      pronoun: null,
      human: false,
    };
  }
  const plural = /(?:[^s]s|people|police|media|men|women|ministry|government|agency|tv)$/iu.test(words);
  return { id: foldKey(words), name: words, pronoun: null, human: plural ? false : null };
}
