import { countryOfDemonym } from "./countries.ts";
import type { Name } from "./names.ts";
import { mayBeNoun, reportingVerb } from "./reporting-verbs.ts";
import { isHonorific } from "./roles.ts";
import { canSpeak } from "./speakers.ts";
import {
  firstOfName,
  isBreak,
  isPossessive,
  isPreposition,
  lastOfName,
  type SpeechToken,
  speechTokens,
} from "./speech-tokens.ts";

/** Who speaks or acts, as the words stand: a name, a pronoun, an office or group without a name. */
export type Subject = {
  kind: "name" | "pronoun" | "role";
  text: string;
  start: number;
  end: number;
  /** The name meant, for `name`. */
  name: Name | null;
};

/** How many words an office may have ("a senior Western security official close to the talks"). */
const longestRole = 14;

/** The first name, pronoun or office of a sentence that can be its subject: what a later "he" refers to. */
export function subjectOf(
  text: string,
  names: readonly Name[],
  quotations: readonly { start: number; end: number }[],
): Subject | null {
  const tokens = speechTokens(text, names, quotations);
  return sentenceSubject(text, tokens, tokens.length);
}

/** The first subject among the tokens before `to`; names after a preposition and possessives are none. */
export function sentenceSubject(text: string, tokens: readonly SpeechToken[], to: number): Subject | null {
  for (let at = 0; at < to; at += 1) {
    const here = tokens[at];
    if (here === undefined || here.quoted) continue;
    if (here.name !== null) {
      const last = lastOfName(tokens, at);
      if (!isPossessive(tokens[last + 1]) && !opensObject(tokens, at) && !describes(tokens, last))
        return nameSubject(here.name);
      at = last;
      continue;
    }
    if (/^(?:he|she|they)$/u.test(here.lower)) return pronounSubject(here);
    if (/^(?:the|a|an)$/u.test(here.lower) && !isPreposition(tokens[at - 1])) {
      const end = roleEnd(tokens, at);
      if (end !== null && end < to && tokens[end + 1]?.name == null && !isPossessive(tokens[end + 1])) {
        return roleSubject(text, tokens, at, end);
      }
    }
  }
  return null;
}

/** "UK prime minister ...", "Nato chief": a name that only describes the office after it. */
function describes(tokens: readonly SpeechToken[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && next.name === null && (isHonorific(next.text) || canSpeak(next.lower));
}

/** The subject that ends right before a verb, at the token `at`; null where none does. */
export function subjectBefore(text: string, tokens: readonly SpeechToken[], at: number): Subject | null {
  const here = tokens[at];
  if (here === undefined || here.quoted) return null;
  if (/^(?:who|which)$/u.test(here.lower)) {
    const antecedent = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
    const name = tokens[antecedent]?.name;
    return name == null ? subjectBefore(text, tokens, antecedent) : nameSubject(name);
  }
  if (here.name !== null) {
    if (!opensObject(tokens, at)) return nameSubject(here.name);
    return roleBefore(text, tokens, at);
  }
  if (/^(?:he|she|they|i|we)$/u.test(here.lower)) return pronounSubject(here);
  if (here.text === "," || here.text === ")") return beforeApposition(text, tokens, at);
  return roleBefore(text, tokens, at);
}

// how the words between commas begin that tell more of the name before them
const apposition =
  /^(?:who|which|whose|a|an|the|one|speaking|in|at|on|during|after|left|right|his|her|their|its|also|chair|head|former|\d+)$/u;

/** "Sergei Lavrov, who leads the delegation, says": the subject stands before the words between commas. */
function beforeApposition(text: string, tokens: readonly SpeechToken[], closing: number): Subject | null {
  const opener = tokens[closing]?.text === ")" ? "(" : ",";
  for (let at = closing - 1; at > Math.max(0, closing - 26); at -= 1) {
    const here = tokens[at];
    if (here === undefined || here.quoted) return null;
    if (here.text !== opener) continue;
    const inside = tokens[at + 1];
    if (
      inside === undefined ||
      (opener === "," &&
        !apposition.test(inside.lower) &&
        inside.name === null &&
        !canSpeak(inside.lower) &&
        !isHonorific(inside.text))
    )
      return null;
    return subjectBefore(text, tokens, at - 1);
  }
  return null;
}

/** A name after a preposition is no subject ("talks with Macron, he says"); titles and demonyms between are stepped over. */
function opensObject(tokens: readonly SpeechToken[], at: number): boolean {
  let first = firstOfName(tokens, at);
  for (let before = tokens[first - 1]; before !== undefined && first > 0; before = tokens[first - 1]) {
    const steps =
      isHonorific(before.text) ||
      before.lower === "the" ||
      isPossessive(before) ||
      countryOfDemonym(before.text) !== null;
    if (!steps && before.name === null) break;
    if (before.name !== null && !isPossessive(tokens[first])) break;
    first -= 1;
  }
  return isPreposition(tokens[first - 1]);
}

const determiners =
  /^(?:the|a|an|his|her|their|its|our|my|one|two|three|some|several|many|another|other|this|that|both|most|few)$/u;
const linking = /^(?:of|at|for|from|in|on|with|close|who|to|near|the|familiar)$/u;

/** "The presenter of the weekly review says", "a French presidency official told", "his advisers say". */
function roleBefore(text: string, tokens: readonly SpeechToken[], at: number): Subject | null {
  let head = -1;
  for (let back = at; back >= Math.max(0, at - longestRole); back -= 1) {
    const here = tokens[back];
    if (here === undefined || here.quoted || isBreak(here)) break;
    if (
      here.name === null &&
      canSpeak(here.lower) &&
      (back === at || linking.test(tokens[back + 1]?.lower ?? ""))
    )
      head = back;
    if (head === -1 && isFiniteVerb(here)) break;
    if (head !== -1 && (determiners.test(here.lower) || isPossessive(here))) {
      return roleSubject(text, tokens, startOfRole(tokens, back), at);
    }
  }
  if (head === -1) return null;
  const start = bareRoleStart(tokens, head);
  return start === null ? null : roleSubject(text, tokens, start, at);
}

function isFiniteVerb(token: SpeechToken): boolean {
  const verb = token.name === null ? reportingVerb(token.lower) : null;
  return verb !== null && verb.form !== "ing" && !mayBeNoun(token.lower);
}

/** A possessive determiner begins with its name and the article before it: "Starmer's advisers", "the UK's minister". */
function startOfRole(tokens: readonly SpeechToken[], at: number): number {
  if (!isPossessive(tokens[at])) return at;
  const first = firstOfName(tokens, Math.max(0, at - 1));
  return tokens[first - 1]?.lower === "the" ? first - 1 : first;
}

const noPartOfRole =
  /^(?:what|how|why|who|where|did|do|does|will|would|can|could|should|may|might|and|or|but|that|if|when|while|because|said|says|is|are|was|were|has|have|not|also|later|then)$/u;

/** Plurals, demonyms and offices without an article: "officials say", "Russian state media reported", "PM says". */
function bareRoleStart(tokens: readonly SpeechToken[], head: number): number | null {
  let start = head;
  while (start > 0 && head - start < 4) {
    const before = tokens[start - 1];
    if (before === undefined || before.quoted || !/^[\p{L}-]+$/u.test(before.text)) break;
    if (isPreposition(before) || noPartOfRole.test(before.lower) || isFiniteVerb(before)) break;
    start -= 1;
  }
  const word = tokens[head]?.lower ?? "";
  const plural = /(?:s|people|police|media|tv|military|authorities|opposition)$/u.test(word);
  const opening = tokens[start];
  const adjective = opening !== undefined && /^\p{Lu}/u.test(opening.text);
  const office =
    head > 0 && /^(?:prime|foreign|defence|finance|interior|deputy)$/u.test(tokens[head - 1]?.lower ?? "");
  if (office && !adjective) return head - 1;
  return plural || (adjective && start < head) || word === "pm" ? start : null;
}

/** Any noun phrase right before a verb, for "the caption next to the photo says:"; null where none begins nearby. */
export function phraseBefore(text: string, tokens: readonly SpeechToken[], at: number): Subject | null {
  for (let back = at; back >= Math.max(0, at - 8); back -= 1) {
    const here = tokens[back];
    if (here === undefined || here.quoted || isBreak(here) || /^[`'"\u201C]+$/u.test(here.text)) return null;
    const object = isPreposition(tokens[back - 1]) && tokens[back - 1]?.lower !== "as";
    if (/^(?:the|a|an)$/u.test(here.lower) && !object && back < at) {
      return roleSubject(text, tokens, back, at);
    }
  }
  return null;
}

/** The words from the sentence's start to a verb where they are one short noun phrase: "Italian singer claims". */
export function openingPhrase(text: string, tokens: readonly SpeechToken[], at: number): Subject | null {
  if (at < 1 || at > 4) return null;
  const words = tokens.slice(0, at + 1);
  const plain = words.every(
    word =>
      !word.quoted &&
      word.name === null &&
      /^[\p{L}-]+$/u.test(word.text) &&
      !isPreposition(word) &&
      !noPartOfRole.test(word.lower),
  );
  return plain && countryOfDemonym(words[0]?.text ?? "") !== null ? roleSubject(text, tokens, 0, at) : null;
}

/** The speaker whose words begin at a token: a name (after titles and demonyms) or an office. */
export function subjectFrom(text: string, tokens: readonly SpeechToken[], at: number): Subject | null {
  const role = roleEnd(tokens, at);
  for (let next = at; next < Math.min(tokens.length, at + 8); next += 1) {
    const here = tokens[next];
    if (here === undefined || here.quoted) break;
    if (isBreak(here) && !(here.text === "." && isHonorific(tokens[next - 1]?.text ?? ""))) break;
    if (here.name === null) {
      if (isPreposition(here)) break;
      continue;
    }
    const last = lastOfName(tokens, next);
    // "Poland's Tusk", "Russia's foreign minister Sergei Lavrov": the person comes later
    if (isPossessive(tokens[last + 1]) || (describes(tokens, last) && role !== null && role > last)) {
      next = last;
      continue;
    }
    return nameSubject(here.name);
  }
  return role === null ? null : roleSubject(text, tokens, at, role);
}

/** Any noun phrase with an article after an inverted verb: "said a dealer with a local bank", "says the text". */
export function phraseFrom(text: string, tokens: readonly SpeechToken[], at: number): Subject | null {
  if (!/^(?:a|an|the|one|another)$/u.test(tokens[at]?.lower ?? "")) return null;
  let end = at;
  // an article and at most four words more, up to a mark or a preposition
  for (let next = at + 1; next <= at + 4; next += 1) {
    const here = tokens[next];
    if (here === undefined || here.quoted || isBreak(here) || isPreposition(here) || here.lower === "who")
      break;
    if (
      reportingVerb(here.lower) !== null ||
      /^(?:is|are|was|were|has|have|had|must|will|would|should|can)$/u.test(here.lower)
    )
      return null;
    end = next;
  }
  return end === at ? null : roleSubject(text, tokens, at, end);
}

/** The index of the noun that can speak in the words from `at` on; null where they are none. */
function roleEnd(tokens: readonly SpeechToken[], at: number): number | null {
  for (let next = at; next < Math.min(tokens.length, at + 7); next += 1) {
    const here = tokens[next];
    if (here === undefined || here.quoted || isBreak(here) || (next > at && isPreposition(here))) return null;
    if (here.name !== null || !canSpeak(here.lower)) continue;
    return canSpeak(tokens[next + 1]?.lower ?? "") ? next + 1 : next;
  }
  return null;
}

function nameSubject(name: Name): Subject {
  return { kind: "name", text: name.text, start: name.start, end: name.end, name };
}

function pronounSubject(token: SpeechToken): Subject {
  return { kind: "pronoun", text: token.text, start: token.start, end: token.end, name: null };
}

function roleSubject(text: string, tokens: readonly SpeechToken[], from: number, to: number): Subject | null {
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return null;
  return {
    kind: "role",
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    name: null,
  };
}
