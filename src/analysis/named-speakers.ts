import { foldKey } from "../language/fold.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { isHonorific, roleKey } from "../language/roles.ts";
import { canSpeak } from "../language/speakers.ts";
import { type Word, wordSpansOf } from "../language/terms.ts";
import { isInitialsOf, type NameWord } from "./changed-names.ts";
import { isSlip, isSpelling } from "./same-word.ts";

/** Who is said to say something in a sentence: a name's last word, or the noun of an office or body. */
type NamedSpeaker = { text: string; isName: boolean };

/** How many words before or after the verb its subject's head is looked for: "the French foreign minister, X, said". */
const reach = 5;

// one office or kind of person by several names
const same: readonly RegExp[] = [
  /^spokes(?:man|woman|person|men|people)$/u,
  /^(?:officials?|authorit(?:y|ies)|government|ministers?)$/u,
  /^(?:police|officers?)$/u,
  /^(?:reports?|media|channel|newspaper)$/u,
];

/** True where both sentences name somebody as their speaker and it is not the same one. */
export function speakersDiffer(
  was: string,
  now: string,
  names: { before: readonly NameWord[]; after: readonly NameWord[] },
): boolean {
  const before = speakersIn(was, names.before);
  const after = speakersIn(now, names.after);
  const gone = before.filter(
    speaker => !after.some(other => isOne(speaker, other)) && !isNamed(speaker, names.before, names.after),
  );
  const came = after.filter(
    speaker => !before.some(other => isOne(speaker, other)) && !isNamed(speaker, names.after, names.before),
  );
  return gone.some(one => came.some(other => isAnother(one, other)));
}

/** A name that only stands in another place of the sentence speaks still. */
function isNamed(
  { text, isName }: NamedSpeaker,
  own: readonly NameWord[],
  others: readonly NameWord[],
): boolean {
  if (!isName) return false;
  const written = isInitialsOf(text, others) || others.some(name => isInitialsOf(name.text, own));
  return written || others.some(name => isSpelling(name.text, text));
}

function isOne(a: NamedSpeaker, b: NamedSpeaker): boolean {
  const [left, right] = [foldKey(a.text), foldKey(b.text)];
  return (
    isSpelling(a.text, b.text) ||
    isSlip(a.text, b.text) ||
    isOneOffice(a.text, b.text) ||
    same.some(group => group.test(left) && group.test(right))
  );
}

/** "PM" and the last word of "prime minister". */
function isOneOffice(a: string, b: string): boolean {
  const [left, right] = [roleKey(a), roleKey(b)];
  return left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

/** A name beside an office may be one person; a name beside "a spokesman" is not. */
function isAnother(a: NamedSpeaker, b: NamedSpeaker): boolean {
  if (a.isName === b.isName) return true;
  const noun = a.isName ? b : a;
  return !isHonorific(noun.text) || /^spokes/u.test(foldKey(noun.text));
}

function speakersIn(text: string, names: readonly NameWord[]): NamedSpeaker[] {
  const words = wordSpansOf(text);
  const speakers: NamedSpeaker[] = [];
  for (const [at, word] of words.entries()) {
    const verb = reportingVerb(word.text);
    const according = /^according$/iu.test(word.text) && /^to$/iu.test(words[at + 1]?.text ?? "");
    if (!according && (verb === null || verb.form === "base")) continue;
    const inverted =
      according || /[,"'\u2019\u201D?!]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start));
    const behind = words.slice(at + 1, at + 1 + reach + 1);
    const ahead = words.slice(Math.max(0, at - reach), at).toReversed();
    const found = (inverted ? headOf(behind, names) : null) ?? (according ? null : headOf(ahead, names));
    if (found !== null) speakers.push(found);
  }
  return speakers;
}

/** The nearest word that can be who speaks. */
function headOf(words: readonly Word[], names: readonly NameWord[]): NamedSpeaker | null {
  for (const word of words) {
    const name = names.find(each => each.start === word.start);
    if (name !== undefined) return { text: name.text, isName: true };
    if (canSpeak(word.text)) return { text: word.text, isName: false };
  }
  return null;
}
