import { countryNamed, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { kindOfName } from "./name-kinds.ts";
import type { Question } from "./question.ts";
import { auxiliaries, commonVerbs, functionWords, qualities, speechVerbs } from "./question-words.ts";
import { isMostlyNoun, kindOfNoun } from "./word-kinds.ts";

/**
 * What must stand in a sentence that answers a question for a name: `doer` is any person, body or state, `companion` one who does
 * the deed together with a named one; the others are the class of the noun after "which". `named` is a noun whose things have names of their own
 * ("hospital"): the name stands right beside the noun.
 */
export type AskedSlot = {
  kind: "doer" | "companion" | "person" | "body" | "country" | "work" | "named";
  head: string;
};

const asksWho =
  /^(?:and |so |but |ok |well )*(?:(?:any idea|do we know|does anyone know|tell me) )?(?:by |with |to |from |for )?who(?:m|se|['\u2019]s|s)?\b/iu;
// "Who is Ada Holm", "who's she": the person is known to the asker, and who it is is asked for.
const asksIdentity =
  /^[Ww]ho(?:['\u2019]s|s| is| was| are| were) (?:(?:the |this |that )?\p{Lu}(?!.*\p{L} (?:\p{L}+ing|due|set|expected|planning|to|meant|supposed)\b)|(?:he|she|they|it)\W*$)/u;
// "travelling to Oslo with Holm", "who did she go with": not "came up with the idea".
const asksCompanion =
  /\b[Ww]ho(?:['\u2019]s|s|m)?\b.*(?:\baccompan|\b(?:travel|fl(?:y|ies|ew|own)|go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|arriv|head|leav|left|driv|drove|sail|walk|sat|sit|stay)\p{L}* (?:\p{L}+ ){0,3}?(?<!\b(?:up|away|out|off|ahead|along) )with(?: \p{Lu}| (?:him|her|them)\b|\W*$)|\b(?:sat|sit\p{L}*|st(?:and|ood)\p{L}*|walk\p{L}*|seated|pictured|photographed) (?:next to|beside|alongside) (?:\p{Lu}|him\b|her\b|them\b))/u;
const headOf =
  /\b(?:which|what) (?:(?:of )?(?:the |these |those |its |\p{L}+['\u2019]s )?)((?:[\p{L}\p{N}'\u2019-]+ ?){1,6})/iu;

const states = /^(?:countr(?:y|ies)|nations?|states?|governments?)$/u;
const works = /^(?:song|hymn|anthem|tune|film|movie|book|novel|play|poem|album|opera)$/u;

/** What a question asks to be named, or null where it asks for no name. */
export function slotAsked({ text, kind, units }: Question): AskedSlot | null {
  if (kind === "who" && units.length === 1 && units[0]?.kind === "name") return null;
  if (kind === "who" && asksCompanion.test(text)) return { kind: "companion", head: "" };
  if (asksWho.test(text) && !asksIdentity.test(text) && /^(?:who|what)$/u.test(kind) && units.length > 0)
    return { kind: asksPerson(text) ? "person" : "doer", head: "" };
  const head = /^(?:what|who|where|positions|statement)$/u.test(kind) ? askedNoun(text) : null;
  if (head === null) return null;
  if (states.test(head)) return { kind: "country", head };
  const one = singular(head);
  const slot = nameBearing(one);
  // "What officials want" asks for a wish; "which official" for the official.
  if (slot === null || (slot === "person" && !/\bwhich\b/iu.test(text))) return null;
  return { kind: slot, head: one };
}

/** What stands for a noun: a work's title, the name of a thing or body, a person; null where things of its kind bear no names. */
function nameBearing(one: string): AskedSlot["kind"] | null {
  if (works.test(one)) return "work";
  const kind = kindOfName(one);
  return kind === "either" ? "doer" : kind;
}

/** "Who were the two victims", "who's the singer that": a person, no body or state. */
function asksPerson(text: string): boolean {
  const nouns =
    /^who(?:['\u2019]s|s| is| was| are| were) the ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/iu.exec(text)?.[1] ?? "";
  const first = nouns.split(" ").find(word => isMostlyNoun(word.toLowerCase())) ?? "";
  return (
    first !== "" &&
    (/^(?:people|men|women|victims?)$/iu.test(first) || kindOfNoun(foldKey(first)) === "person")
  );
}

function singular(noun: string): string {
  if (/ies$/u.test(noun)) return noun.replace(/ies$/u, "y");
  return /ss$|us$/u.test(noun) ? noun : noun.replace(/(?<=ch|sh|x)es$|s$/u, "");
}

/** The noun that "which" or "what" belongs to, in small letters, where things of its class bear names: "union boss" asks for a boss. */
function askedNoun(text: string): string | null {
  const words = (headOf.exec(text)?.[1] ?? "").trim().split(/\s+/u).map(foldKey);
  let found: string | null = null;
  for (const word of words) {
    if (auxiliaries.has(word) || functionWords.has(word)) break;
    const owner = word.replace(/['’]s?$/u, "");
    // "Which company's staff": the company is asked for.
    if (owner !== word && bearsName(owner) && !/\b(?:which|what) of\b/iu.test(text)) return owner;
    if (bearsName(word)) found = word;
    // "Which newspaper first reported": no further noun.
    else if (found !== null && qualities.has(word)) break;
    // "Which hospital contract": the contract is asked for; "which school flooded": the school.
    else if (found !== null) return isMostlyNoun(word) && !isVerbForm(word) ? null : found;
  }
  return found;
}

function bearsName(word: string): boolean {
  const one = singular(word);
  return states.test(word) || (nameBearing(one) !== null && !isNation(one));
}

/** "Russian", "German": the dictionary has a person for it first. */
function isNation(word: string): boolean {
  const name = word.slice(0, 1).toUpperCase() + word.slice(1);
  return countryNamed(name) !== null || countryOfDemonym(name) !== null;
}

function isVerbForm(word: string): boolean {
  return /(?:ed|ing)$/u.test(word) || speechVerbs.has(word) || commonVerbs.has(word);
}

/** "Who else", "which other", "apart from X": those who are known already do not answer. */
export function asksOthers({ text }: Question): boolean {
  return /\b(?:who|what|which|where) (?:else|other)\b|\b(?:apart from|besides|other than|except)\b/iu.test(
    text,
  );
}
