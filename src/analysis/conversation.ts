import type { Lexicon } from "../language/lexicon.ts";
import type { Offices } from "./offices.ts";
import { agrees, type Person } from "./person.ts";

/** What a post has said so far about who speaks: read and changed sentence by sentence. */
export type Conversation = {
  lexicon: Lexicon;
  offices: Offices;
  /** Full names by the ids they were learnt under in this post. */
  fullNames: ReadonlyMap<string, string>;
  /** The person of the byline, to whom "I" belongs; null where there is none. */
  reporter: string | null;
  /** Who spoke last, as long as nobody else has been the subject of a sentence since. */
  speaker: Person | null;
  /** Subjects and speakers, the latest first. */
  recent: readonly Person[];
  /** Everybody named, the latest last. */
  named: readonly Person[];
};

/** Nobody further back is meant by a pronoun or a bare office. */
const memory = 24;

/** Whom "he", "she" or "they" means here: the latest subject or speaker that fits, else the latest named person. */
export function personMeant(pronoun: string, talk: Conversation): Person | null {
  const recent = talk.recent.find(person => agrees(person, pronoun));
  if (recent !== undefined) return recent;
  return talk.named.findLast(person => person.human === true && agrees(person, pronoun)) ?? null;
}

/** Remembers people named and the subject or speaker of a sentence that has been read. */
export function remember(
  talk: Conversation,
  named: readonly Person[],
  subject: Person | null,
  speaker: Person | null,
): void {
  talk.named = [...talk.named, ...named].slice(-memory);
  const latest = speaker ?? subject;
  if (latest !== null)
    talk.recent = [latest, ...talk.recent.filter(person => person.id !== latest.id)].slice(0, memory);
  if (speaker !== null) talk.speaker = speaker;
  else if (subject !== null && subject.id !== talk.speaker?.id) talk.speaker = null;
}
