import type { Name } from "../language/names.ts";
import { canSpeak } from "../language/speakers.ts";
import { attributionTo } from "./attribution.ts";
import type { Conversation } from "./conversation.ts";
import type { Attribution } from "./features.ts";
import { personNamed } from "./person.ts";

/** At most so many words name the speaker of a headline ("Russian state TV", "Germany's Scholz"). */
const longestName = 4;

// "X: what is said", "what is said - X": the words before a colon, the words after a dash
const before = /^(?<who>[^:\u2013\u2014"'\u201C\u2018]{2,50}): (?=\S)/u;
const after = /(?:\s[-\u2013\u2014]\s|["'\u2019\u201D]:\s)(?<who>[^-\u2013\u2014:"\u201C]{2,50})$/u;

/**
 * The speaker of a headline without a verb: "X: what is said", "what is said - X", "'...': X". What stands on that side
 * must be a name with its titles, or somebody who can speak ("Russian state TV"); "in pictures" and "live" are neither.
 */
export function headlineSpeech(text: string, names: readonly Name[], talk: Conversation): Attribution | null {
  const tail = after.exec(text);
  const tailWords = tail?.groups?.["who"];
  if (tail !== null && tailWords !== undefined) {
    const from = tail.index + tail[0].length - tailWords.length;
    const by = namedBy(
      tailWords,
      names.filter(name => name.start >= from),
      talk,
      true,
    );
    if (by !== null) return by;
  }
  const head = before.exec(text)?.groups?.["who"];
  return head === undefined
    ? null
    : namedBy(
        head,
        names.filter(name => name.end <= head.length),
        talk,
        false,
      );
}

/** `anyName`: one unknown word counts; before a colon it is as often a place or a programme. */
function namedBy(
  written: string,
  names: readonly Name[],
  talk: Conversation,
  anyName: boolean,
): Attribution | null {
  const words = written.trim();
  const parts = words.split(/\s+/u);
  if (parts.length > longestName) return null;
  const last = names.at(-1);
  if (last !== undefined && words.endsWith(last.text)) {
    const person = personNamed(last, talk.lexicon, talk.fullNames);
    // a place before a colon is where something is, not who says it
    const unknown = person.human === null && !anyName && !person.name.includes(" ");
    if (talk.lexicon.actors.has(person.id) || (person.human !== false && !unknown))
      return attributionTo(person, last.text, "headline");
  }
  const noun = parts.at(-1) ?? "";
  if (!canSpeak(noun) || !/^\p{L}/u.test(words)) return null;
  return attributionTo(
    { id: words.toLowerCase(), name: words, pronoun: null, human: null },
    words,
    "headline",
  );
}
