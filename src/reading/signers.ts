import { foldKey } from "../language/fold.ts";
import { isRole } from "./byline.ts";
import { cleanText, wordCount } from "./clean-text.ts";

// "By", and what outlets in other languages write before a name
const byWord =
  /^(?:(?:(?:written|words|story|report(?:ing)?|analysis|text|posted|published|compiled|article) )?by|from|author|von|par|por|di|door|av|af|autor(?:e|es)?|auteur|texte?|text|przez)\b\s?:?\s+/i;
// where a date or a time begins in a byline, and what follows names
const dateAhead =
  /(?:^|[\s,|•·–-])(?:(?:first )?(?:published|updated|posted|modified|last (?:updated|modified))\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,2}(?:st|nd|rd|th)?[ .](?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.]\d{2}\b|\d+ (?:min|hour|day|week)|(?:19|20)\d{2}\b)/i;
const between = /\s*(?:,|;|\||•|·|\n| & | and | et | und | y | e | och | og | en | with )\s*/i;
/** Longer bylines are biographies. */
const longest = 200;
/** Nobody's name is longer, in words. */
const longestName = 6;

/**
 * The people or bodies of a byline as a page writes it, for machines or readers ("By ANN EXAMPLE March 11, 2015 3:46 PM"):
 * without "By", dates and roles, one entry each. A byline that explains itself in brackets stays whole. None for an
 * address, a biography, and for the outlet itself (`outlet`).
 */
export function signersIn(byline: string, outlet: string | null): string[] {
  const whole = cleanText(byline).slice(0, longest);
  const date = dateAhead.exec(whole);
  const dated = date === null ? whole : whole.slice(0, date.index);
  const names = dated
    .replace(/^[\s,|•·–-]+|[\s,|•·–:-]+$/g, "")
    .replace(byWord, "")
    .trim();
  if (names === "" || /^(?:https?:|@|www\.)/.test(names) || /^by$/i.test(names)) return [];
  if (names.includes("(")) return wordCount(names) <= 14 ? [names] : [];
  const parts = names.split(between).map(part => part.replace(byWord, "").trim());
  const signers = parts.filter(
    part => isSigner(part) && (outlet === null || foldKey(part) !== foldKey(outlet)),
  );
  // beside full names a single word is a place: "Ann Example, Oslo"
  const full = signers.filter(name => name.includes(" "));
  return full.length > 0 ? full : signers;
}

/** True for a line that says by whom, in the words of several languages: "By Ann Example", "Von Anna Beispiel". */
export function isByLine(text: string): boolean {
  return byWord.test(text) && wordCount(text) <= 14 && signersIn(text, null).length > 0;
}

function isSigner(part: string): boolean {
  if (part.length < 2 || wordCount(part) > longestName || /[\d@/<>{}]|[.!?]$/.test(part)) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(part) && !/^(?:de|von|van|al|el|bin|da|di|la|le)\b/u.test(part)) return false;
  return !isRole(part) || !/^[A-Z][a-z]+ [a-z]/.test(part);
}
