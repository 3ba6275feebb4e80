import { foldKey } from "./fold.ts";

// what people are called before or instead of a name; the longest first where one holds another
const titles = `acting prime minister|deputy prime minister|prime minister|vice president|crown prince|secretary of state
|secretary general|foreign minister|foreign secretary|defence minister|defense minister|defence secretary
|defense secretary|interior minister|finance minister|health minister|energy minister|economy minister|home secretary
|justice minister|health secretary|opposition leader|chief of staff|special envoy|national security adviser|president
|chancellor|premier|pm|minister|secretary|envoy|ambassador|king|queen|prince|princess|emir|sultan|spokesman|spokeswoman
|spokesperson|mayor|governor|senator|commissioner|commander|general|colonel|leader|director|chairman|chairwoman|chief
|taoiseach|pope`;

const list = titles.split("|").map(title => title.trim());
const alternatives = list.map(title => title.replaceAll(" ", "[ -]")).join("|");

/** A regular expression source for an office in words ("prime minister", "foreign secretary", "president"). */
export const roleSource = `(?:${alternatives})`;

const same = new Map([
  ["pm", "prime minister"],
  ["premier", "prime minister"],
  ["taoiseach", "prime minister"],
  ["foreign secretary", "foreign minister"],
  ["defense minister", "defence minister"],
  ["defense secretary", "defence minister"],
  ["defence secretary", "defence minister"],
]);

/** An office as a key: lower case, hyphens as spaces, "PM" as "prime minister". */
export function roleKey(role: string): string {
  const key = foldKey(role).replaceAll("-", " ");
  return same.get(key) ?? key;
}

const honorifics = new Set(
  `sir dame lord lady mr mrs ms mx dr prof professor general gen lt col colonel major maj capt captain sergeant sgt
admiral president prime minister chancellor secretary state foreign defence defense interior finance health home justice
vice deputy acting crown prince princess king queen emir sultan senator sen representative rep congressman congresswoman
governor gov mayor ambassador envoy minister premier pm chief leader commissioner spokesman spokeswoman spokesperson
judge justice pope father sister brother archbishop bishop cardinal rev sheikh ayatollah imam former ex then economy
energy opposition national security adviser special commander director chairman chairwoman officer detective
inspector sergeant taoiseach mp mep commissioner`.split(/\s+/u),
);

/** True for a word that stands before a name and is no part of it: "Sir", "President", "Minister". */
export function isHonorific(word: string): boolean {
  return honorifics.has(foldKey(word).replace(/\.$/u, ""));
}
