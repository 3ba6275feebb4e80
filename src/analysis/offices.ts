import { countryNamed, countryOf, countryOfDemonym } from "../language/countries.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { roleKey, roleSource } from "../language/roles.ts";

/** Who holds which office, by `role|country`: from the story and learnt from the words of one post. */
export type Offices = ReadonlyMap<string, string>;

// an office at the end of the words: "prime minister", "Prime Minister of Denmark"
const office = new RegExp(
  String.raw`(?:^|[\s(])(?<role>${roleSource})(?: of (?:the )?(?<of>\p{L}[\p{L} ]*?))?$`,
  "iu",
);

/** Splits the words of an office into role and place ("the German chancellor", "Russia's foreign minister"). */
function partsOf(words: string): { role: string; place: string | null; before: string } | null {
  const found = office.exec(words);
  const role = found?.groups?.["role"];
  if (found === null || role === undefined) return null;
  const before = words.slice(0, found.index).replace(/['\u2019]s?$/u, "");
  return { role: roleKey(role), place: found.groups?.["of"] ?? null, before };
}

/**
 * The actor an office in words means: with its country where that is given, else the one of the named people who holds
 * it and was named last, else its holder in the one country the sentence names; null where nobody fits.
 */
export function officeHolder(
  words: string,
  offices: Offices,
  named: readonly { id: string }[],
  onlyCountry: string | null,
): string | null {
  const parts = partsOf(words);
  if (parts === null || /\bformer\b/iu.test(words)) return null;
  const { role } = parts;
  const where = parts.place ?? parts.before.replace(/^the\b\s?/iu, "");
  if (where !== "") {
    const country = placeId(where);
    return country === null ? null : (offices.get(`${role}|${country}`) ?? null);
  }
  const holders = new Set<string>();
  for (const [office, id] of offices) if (office.startsWith(`${role}|`)) holders.add(id);
  const last = named.findLast(person => holders.has(person.id))?.id;
  return last ?? offices.get(`${role}|${onlyCountry ?? ""}`) ?? null;
}

function placeId(words: string): string | null {
  return countryNamed(words) ?? countryOfDemonym(words) ?? countryOf(words);
}

// up to three capitalised words at the end of the words before an office
const placeAtEnd = /\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$/u;

// "the former German chancellor", "the shadow foreign secretary", "president-elect": no present holder of an office
const noHolder = /\b(?:former|late|outgoing|incoming|next|future|would-be|shadow|ex)\b/iu;
/** How far from a name the words of its office reach, in characters: an office with its country is never longer. */
const officeReach = 70;

/** The office written right before a name ("the German chancellor " before "Olaf Scholz"): `role|country`, or null. */
export function officeBefore(text: string, nameStart: number): string | null {
  const words = text.slice(Math.max(0, nameStart - officeReach), nameStart);
  if (!/[\p{L}],? $/u.test(words)) return null;
  const parts = partsOf(words.replace(/,? $/u, ""));
  // the words before a comma or a stop are of somebody else
  if (parts === null || noHolder.test(parts.before.split(/[,;:.]\s/u).at(-1) ?? "")) return null;
  const where = parts.place ?? placeAtEnd.exec(parts.before)?.[0] ?? "";
  // the capitalised words may hold more than the country ("Meanwhile Polish"): try from the left
  const written = where.split(" ");
  for (let from = 0; from < written.length; from += 1) {
    const country = placeId(written.slice(from).join(" "));
    if (country !== null) return `${parts.role}|${country}`;
  }
  return null;
}

// ", Denmark's prime minister,", ", the Danish prime minister.": no other name may follow
const officeBehind = new RegExp(
  String.raw`^,? (?:who is |\()?(?:the )?(?<place>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?:['\u2019]s?)? (?<role>${roleSource})(?! ?(?:\p{Lu}|of\b))(?=[\s,.;)]|$)`,
  "u",
);
// ", prime minister of Denmark,"
const officeOfBehind = new RegExp(
  String.raw`^,? (?:who is |\()?(?:the )?(?<role>${roleSource}) of (?:the )?(?<place>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})`,
  "iu",
);

/** The office written right behind a name ("Frederiksen, Denmark's prime minister, said"): `role|country`, or null. */
export function officeAfter(text: string, nameEnd: number): string | null {
  const words = text.slice(nameEnd, nameEnd + officeReach);
  if (!/^,? /u.test(words)) return null;
  const { role, place } = (officeBehind.exec(words) ?? officeOfBehind.exec(words))?.groups ?? {};
  const country = place === undefined ? null : placeId(place);
  return role === undefined || country === null ? null : `${roleKey(role)}|${country}`;
}

/** The offices of a lexicon with those learnt from one post; the story's own win. */
export function officesWith(lexicon: Lexicon, learnt: ReadonlyMap<string, string>): Offices {
  return learnt.size === 0 ? lexicon.offices : new Map([...learnt, ...lexicon.offices]);
}
