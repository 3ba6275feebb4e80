import type { Mention } from "../analysis/features.ts";
import { countries, countryNamed, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { isHonorific } from "../language/roles.ts";
import { liesIn } from "./country-regions.ts";
import type { ListKind } from "./list-question.ts";
import { thingsLike } from "./meanings.ts";
import type { NameIndex } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import { placesIn } from "./place-answer.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { kindOfNoun } from "./word-kinds.ts";

/** The things of the listed kind that a sentence tells of, each as a key that is the same for other names of it. */
export function listItems(search: Search, of: ListKind, passage: Passage): string[] {
  switch (of.kind) {
    case "country":
      return countriesIn(search, passage).filter(id => of.region === null || liesIn(nameOf(id), of.region));
    case "place":
      // "The capital" alone names no place.
      return placesIn(search, passage)
        .filter(place => /^\p{Lu}/u.test(place))
        .map(foldKey);
    case "person":
      return peopleIn(search, passage, of.role);
    case "body":
      return bodiesIn(search, passage, of.role);
    case "actor":
      return [
        ...peopleIn(search, passage, null),
        ...bodiesIn(search, passage, null),
        ...countriesIn(search, passage),
      ];
  }
}

function nameOf(id: string): string {
  return countries.find(country => country.id === id)?.name ?? id;
}

// "in Kenya", "from Kenya and Ghana", "against Kenya": where it happens or whom it meets, not who does it.
const notDoing =
  /\b(?:[Ii]n|[Ff]rom|near|to|into|on|at|over|through|across|against|towards?|outside|inside|within|throughout|than|with)\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*(?:\s*,\s*|\s+(?:and|or)\s+|\s+))*$/u;
// "Which countries were hit", "which countries have cases": it happens to them.
const happensTo =
  /\b(?:is|are|was|were|been|being)\b|\b(?:report|confirm|suffer|experienc|record|have cases|had cases|affect)/iu;

/** Countries by name or by their people ("a Senegalese offer"), those that the sentence has do it where a deed is asked for. */
function countriesIn({ question }: Search, { sentence }: Passage): string[] {
  const asksDoer = question.units.some(({ kind }) => kind === "action") && !happensTo.test(question.text);
  // Words with a capital, alone and in pairs: "South Africa".
  const words = [...sentence.text.matchAll(/\p{Lu}[\p{L}'’-]*(?=(\s\p{Lu}\p{L}+)?)/gu)];
  const found = words.flatMap(match => {
    if (asksDoer && notDoing.test(sentence.text.slice(0, match.index))) return [];
    const [word, next = ""] = match;
    const bare = word.replace(/['’]s$/u, "");
    return countryNamed(`${bare}${next}`) ?? countryNamed(bare) ?? countryOfDemonym(bare) ?? [];
  });
  return [...new Set(found)].filter(id => id !== "european union" && id !== "europe");
}

function peopleIn(search: Search, passage: Passage, role: string | null): string[] {
  const { names } = search;
  const { by, mentions, text } = passage.sentence;
  const found = mentions
    .filter(mention => isPerson(mention, text, names))
    .filter(mention => role === null || hasOffice(mention, text, role, names))
    .map(({ id }) => id);
  const speaker =
    by !== null &&
    by.rule !== "unnamed" &&
    /^\p{Lu}/u.test(by.name) &&
    isKnownPerson(by.speaker, by.name, names)
      ? [by.speaker]
      : [];
  const before = passage.before && /^(?:he|she)\b/iu.test(text) && by === null ? passage.before : null;
  const goesOn = before ? peopleIn(search, { ...before, before: null }, role) : [];
  const fitting = speaker.filter(
    id => role === null || holds(id, role, names) || speaksAs(by?.words ?? "", role),
  );
  return [...new Set([...goesOn, ...found, ...fitting])];
}

// An office or a title stands in so many letters before a name.
const longestTitle = 60;

/** True where a mention is a person: by the story, by an office before it, or by a first name before a surname. */
export function isPerson(mention: Mention, text: string, names: NameIndex): boolean {
  const actor = names.actors.get(mention.id);
  if (actor && (actor.kind !== "person" || !ofBody.test(mention.text))) return actor.kind === "person";
  const before =
    text
      .slice(Math.max(0, mention.start - longestTitle), mention.start)
      .trimEnd()
      .split(/\s+/u)
      .at(-1) ?? "";
  if (isHonorific(before) && !ofBody.test(mention.text)) return true;
  return isKnownPerson(mention.id, mention.text, names);
}

// A body is named by a noun for one, or by more small words than a person's name has.
const ofBody =
  /\b(?:of|for|and|the)\b|\b(?:Street|Square|Avenue|Road|River|Airport|Bridge|House|Palace|News|Times|Post|Press|Bank|Fund|Air|Hotel|Center|Centre|Island|Islands|Sea|Day|City|University|Hospital|East|West|North|South|Corporation|Company|Corp|Inc|Ltd|Council|Committee|Commission|Agency|Authority|Ministry|Department|Office|Party|Union|Movement|Front|Group|Army|Navy|Forces?|Command|Guard|Organi[sz]ation|Association|Institute|School|College|Foundation|Trust|Court|Parliament|Congress|Senate|League|Nations|Service|Embassy|Church|Summit|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

function isKnownPerson(id: string, name: string, names: NameIndex): boolean {
  const actor = names.actors.get(id);
  if (actor && (actor.kind !== "person" || !ofBody.test(name))) return actor.kind === "person";
  const words = name.replace(/['’]s$/u, "").split(/\s+/u);
  if (words.length < 2 || words.length > 3 || ofBody.test(name)) return false;
  if (words.some(word => countryNamed(word) !== null || countryOfDemonym(word) !== null)) return false;
  if (countryNamed(name) !== null || names.places.has(foldKey(name))) return false;
  return (
    words.every(word => /^\p{Lu}\p{Ll}/u.test(word)) && kindOfNoun(foldKey(words.at(-1) ?? "")) !== "body"
  );
}

// An office stands right before a name or after its comma: "Polish prime minister Jan K.", "Jan K., the Polish premier".
const lettersOfOffice = 45;

function hasOffice(mention: Mention, text: string, role: string, names: NameIndex): boolean {
  if (holds(mention.id, role, names)) return true;
  const before = text.slice(Math.max(0, mention.start - lettersOfOffice), mention.start);
  const after = /^,? [^.;]*/u.exec(text.slice(mention.end))?.[0].slice(0, lettersOfOffice) ?? "";
  return speaksAs(before, role) || (after.startsWith(",") && speaksAs(after, role));
}

function holds(id: string, role: string, names: NameIndex): boolean {
  return names.actors.get(id)?.roles.some(one => speaksAs(one, role)) ?? false;
}

// Who heads a state or a government, whatever the office is called there.
const headOfState =
  /\b(?:president|prime minister|premier|pm|chancellor|king|queen|emir|sultan|crown prince|leader|ruler|colonel)\b/iu;

/** Every word of the asked office, or one for it, stands among these. */
function speaksAs(words: string, role: string): boolean {
  if (role === "leader") return headOfState.test(words) && !/\bformer\b/iu.test(words);
  const held = new Set((foldKey(words).match(/[\p{L}]+/gu) ?? []).map(stemOf));
  return role.split(" ").every(word => !thingsLike(stemOf(word)).isDisjointFrom(held));
}

function bodiesIn({ names }: Search, { sentence }: Passage, role: string | null): string[] {
  return sentence.mentions.filter(mention => isBody(mention, names, role)).map(({ id }) => id);
}

/** True where a mention is a body: by the story, by its last word, as initials or as the asked noun itself. */
export function isBody({ id, text }: Mention, names: NameIndex, role: string | null): boolean {
  const actor = names.actors.get(id);
  if (actor) return actor.kind === "organisation" || actor.kind === "outlet";
  if (countryNamed(text) !== null || countryOfDemonym(text) !== null) return false;
  const last =
    foldKey(text.replace(/['’]s$/u, ""))
      .split(/\s+/u)
      .at(-1) ?? "";
  return (
    /^\p{Lu}{2,}$/u.test(text) ||
    kindOfNoun(last) === "body" ||
    (role !== null && stemOf(last) === stemOf(role))
  );
}
