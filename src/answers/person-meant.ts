import { foldKey } from "../language/fold.ts";
import { roleSource } from "../language/roles.ts";
import { nationOf } from "./meanings.ts";
import { type FoundName, type NameIndex, nameKey, namesInWords } from "./name-index.ts";
import { questionWords } from "./question-tokens.ts";
import { stemOf } from "./stem.ts";
import type { TurnBefore } from "./turn-before.ts";
import { kindOfNoun } from "./word-kinds.ts";

type Gender = "he" | "she";
type Candidate = { text: string; gender: Gender | null };

/** Whether a question asks for somebody by name, so that its answer names whom the next question is about. */
const asksPerson = /^(?:who|whose|(?:which|what) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+))\b/iu;

/** Where the pronoun stands: as an object, and whom its own question names, who are not meant by an object. */
type Standing = { isObject?: boolean; others?: readonly string[] };

/**
 * Whom "he" or "she" stands for: a person whom the turn before names, of that gender where it is known; without such
 * a name the person whom it describes ("a woman of 73"). Where it asked who did it, or the pronoun is an object as that
 * one was, the answer comes first.
 */
export function personMeant(
  pronoun: Gender,
  { whole, answer }: TurnBefore,
  names: NameIndex,
  { isObject = false, others = [] }: Standing = {},
): string | null {
  const asked = peopleIn(whole, names).map(named);
  const told = peopleIn(answer, names).map(named);
  const isToldFirst = asked.length === 0 || (isOfPerson(whole) && (isObject || !objectAsked.test(whole)));
  const order = isToldFirst ? [...told, ...asked] : [...asked, ...told];
  const described = [...describedIn(answer), ...describedIn(whole)];
  const all = [...order, ...described].filter(
    ({ text }) => !isObject || !others.some(one => isSame(one, text)),
  );
  const found = all.find(one => one.gender === pronoun) ?? all.find(one => one.gender === null);
  return found?.text ?? null;

  function named(name: FoundName): Candidate {
    return { text: nameOf(name), gender: genderOf(name, names) };
  }
}

// "Who did Holt meet", "which captain will he see": who is asked for is no subject.
const objectAsked =
  /^(?:[Ww]ho|[Ww]hom|(?:[Ww]hich|[Ww]hat)(?: \p{L}+){1,3}?) (?:did|does|do|will|would|has|have|had|is|was) \p{Lu}/u;

/** "Holt" and "Mira Holt". */
function isSame(one: string, other: string): boolean {
  return one.split(" ").at(-1) === other.split(" ").at(-1);
}

function isOfPerson(question: string): boolean {
  const [match, noun] = asksPerson.exec(question) ?? [];
  return match !== undefined && (noun === undefined || kindOfNoun(noun) === "person");
}

/** A name without the sign of what belongs to it. */
export function nameOf(name: FoundName): string {
  return name.text.replace(/['’]s?$/u, "");
}

// "in Tarnby", "at Oslo harbour", "on the Tarn dam": where something was, not who.
const placeWord = /^(?:in|at|on|near|from|outside|inside|across|off)$/iu;

/** The people named in a text: known ones that are persons, and unknown ids that are no country and no place. */
export function peopleIn(text: string, names: NameIndex): FoundName[] {
  const words = ["x", ...questionWords(text)];
  return namesInWords(words, names).filter(name => {
    if (name.ids.length === 0) return false;
    if (name.ids.some(id => names.actors.get(id)?.kind === "person")) return true;
    const known = name.ids.some(id => names.actors.has(id));
    return (
      !known &&
      !placeWord.test(
        words[/^the$/iu.test(words[name.from - 1] ?? "") ? name.from - 2 : name.from - 1] ?? "",
      ) &&
      nationOf(stemOf(questionWords(name.text).at(-1) ?? "")) === null &&
      !names.places.has(nameKey(name.text))
    );
  });
}

function genderOf(name: FoundName, names: NameIndex): Gender | null {
  for (const id of name.ids) {
    const pronoun = names.actors.get(id)?.pronoun ?? names.pronouns.get(id) ?? null;
    if (pronoun === "he" || pronoun === "she") return pronoun;
  }
  return null;
}

// "a fisherman", "his brother-in-law", "the seven-year-old girl", "one of the crew".
const nounPhrase = /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|their|its) ((?:[\p{Ll}\p{N}-]+ ){0,2}?)([\p{Ll}-]+)\b/gu;
const ofHer =
  /(?:woman|girl|mother|mum|wife|widow|daughter|sister|queen|princess|aunt|niece|lady|actress|bride|nun|duchess)(?:-in-law)?$/u;
const ofHim =
  /(?:man|boy|father|dad|husband|widower|son|brother|king|prince|uncle|nephew|gentleman|monk|duke|priest)(?:-in-law)?$/u;
const ofEither = /(?:spokesman|chairman|person)$/u;
// People whom the dictionary knows as a bee and a flower first.
const peopleToo = new Set(["queen", "mum"]);

// "The Prime Minister": an office may be written as a name.
const office = new RegExp(`\\b(?:the|\\p{L}+['’]s) (?:\\p{L}+ )?(?:${roleSource})\\b`, "giu");

/** The people whom a text describes instead of naming them, each as one would speak of them again. */
function describedIn(text: string): Candidate[] {
  const offices = [...text.matchAll(office)].map(
    ([phrase]): Candidate => ({ text: withSmallLetter(phrase), gender: null }),
  );
  const others = [...text.matchAll(nounPhrase)].flatMap(([phrase, , noun = ""]): Candidate[] => {
    const head = foldKey(noun);
    // A prison ends as a son does.
    if (kindOfNoun(head) !== "person" && !peopleToo.has(head)) return [];
    const gender = ofHer.test(head) ? "she" : ofHim.test(head) && !ofEither.test(head) ? "he" : null;
    return [{ text: withSmallLetter(phrase).replace(/^an? /u, "the "), gender }];
  });
  return [...offices, ...others];
}

/** "The fisherman" opens a sentence; "Norway's prime minister" keeps its name. */
function withSmallLetter(phrase: string): string {
  return phrase.replace(/^(?:The|An?|His|Her)\b/u, word => word.toLowerCase());
}
