import { foldKey } from "../language/fold.ts";
import { roleSource } from "../language/roles.ts";
import { type NameIndex, nameKey } from "./name-index.ts";
import { kindOfNoun } from "./word-kinds.ts";

// "Brack's spokesman Holm", "Norway's prime minister Ada Holm": whose, what he or she is, and the name.
const described =
  /(?<!\p{L})\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*['’]s? ((?:\p{L}[\p{L}-]* ){1,3}?)(?=(\p{Lu}[\p{L}'’-]*))/gu;
const office = new RegExp(`^(?:\\p{L}+ )?${roleSource}$`, "iu");

/**
 * A question with those whom it both describes and names left named only: who "Brack's spokesman Holm" is, is told by the
 * name, and a sentence on Holm seldom says whose spokesman he is.
 */
export function withoutDescriptions(question: string, names: NameIndex): string {
  return question.replace(described, (whole, words: string, name: string) => {
    const role = words.trim();
    const noun = foldKey(role.split(" ").at(-1) ?? "");
    const isRole = office.test(role) || (/^\p{Ll}/u.test(role) && kindOfNoun(noun) === "person");
    const isKnown = names.nameWords.has(nameKey(name.replace(/['’]s?$/u, "")));
    return isRole && isKnown ? "" : whole;
  });
}
