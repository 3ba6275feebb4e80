import { leansBack } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { stemOf } from "./stem.ts";

// "What did X tell the other leaders in the room", "say to Sand on the phone": whom it is told, up to what else is said of it.
const toldTo =
  /\b(?:tell|told|telling|(?:say|said|says|speak|speaking|spoke|write|wrote|reply|replied|promise|promised) to|inform|informed|assure|assured|remind|reminded)\s+(.+?)(?=\s+(?:about|on|that|in|at|after|before|when|how|what|why|to|once|over|during|as|from|around|round|regarding|ahead|behind|via|by)\b|[?.,]|$)/iu;

// Whoever speaks in public speaks to them.
const public_ =
  /^(?:reporters?|journalists?|media|press|newspapers?|people|everyone|everybody|us|me|them|public|crowds?|world|country|nation|audience|viewers|listeners|readers|outlets?|news)$/iu;

/** True for those whom all public words are for: reporters, the press, the nation. */
export function isPublic(word: string): boolean {
  return public_.test(word);
}

/** Whom the question says it was told to; none where it names nobody, or only those whom all public words are for. */
function addresseesOf({ text, units }: Question): Unit[] {
  const words = toldTo.exec(text)?.[1]?.toLowerCase() ?? "";
  return units.filter(
    ({ kind, text: own }) =>
      (kind === "name" || kind === "thing") && !public_.test(own) && ` ${words} `.includes(own.toLowerCase()),
  );
}

// What stands before those who are spoken to or were met: "told Sand", "in a call with Sand", "visiting survivors".
const towards =
  /\b(?:told|tells?|telling|to|with|before|address(?:ed|es|ing)?|meeting|meets|met|visit(?:ing|ed|s)?|inform(?:ed|s|ing)?|assur(?:ed|es|ing)|warn(?:ed|s|ing)?|urg(?:ed|es|ing)|ask(?:ed|s|ing)?|promis(?:ed|es|ing)|remind(?:ed|s|ing)|thank(?:ed|s|ing)?|call(?:ed|s|ing)?|phon(?:ed|es|ing)|join(?:ed|s|ing))\b[^.]{0,50}$/iu;

/** True where the sentence, or the one that it goes on from, has the words said to whom the question asks. */
export function isSaidTo(question: Question, passage: Passage): boolean {
  const asked = addresseesOf(question);
  const { before } = passage;
  const goesOn = /^(?:pronoun|carry)$/u.test(passage.sentence.by?.rule ?? "") || leansBack(passage);
  return asked.every(
    unit => isTowards(unit, passage) || (goesOn && before !== null && isTowards(unit, before)),
  );
}

function isTowards(unit: Unit, { sentence, stems, ids }: Passage): boolean {
  const { text, mentions } = sentence;
  if (!unit.ids.some(id => ids.has(id)) && unit.meanings.isDisjointFrom(stems)) return false;
  const places = [
    ...mentions.filter(({ id }) => unit.ids.includes(id)).map(({ start }) => start),
    ...[...text.matchAll(/\p{L}+/gu)]
      .filter(([word]) => unit.meanings.has(stemOf(word)))
      .map(({ index }) => index),
  ];
  return places.some(at => {
    const before = text.slice(0, at);
    if (!towards.test(before)) return false;
    return !onlyMeets.test(before) || (!yetToMeet.test(before) && tellsWords.test(text));
  });
}

// "Holt spoke with Sand", "takes leave of Sand": that they spoke tells nothing of what was said.
const onlyMeets =
  /\b(?:spoke|speaks?|speaking|spoken|talk(?:s|ed|ing)?|met|meets?|meeting|goodbyes?|farewells?|greet\p{L}*|wav(?:es?|ed|ing)|call(?:s|ed)?|phon(?:es?|ed|ing))\b[^.]{0,40}$/iu;
const yetToMeet = /\b(?:will|would|to|going to|plans? to) (?:speak|talk|meet|call|phone)\b[^.]{0,40}$/iu;
const tellsWords =
  /\b(?:told|tells?|said|says|added|adds|(?:warn|assur|urg|ask|promis|stress|reiterat|insist|remind|inform|discuss|agre|propos|demand)\p{L}*)\b/iu;
