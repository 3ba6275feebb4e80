import { baseForms } from "../language/base-forms.ts";
import { foldKey } from "../language/fold.ts";
import { beginsTerm } from "../language/wordnet.ts";
import { everydayMeanings } from "./everyday-meanings.ts";
import { editDistance, type NameIndex, nameKey } from "./name-index.ts";
import { emptyWords, functionWords } from "./question-words.ts";
import { stemOf } from "./stem.ts";

/** How words are shortened in chat, with the words meant; a row each would say no more. */
const shorthand: ReadonlyMap<string, string> = new Map(
  `wot what,wat what,wich which,wil will,wen when,wher where,teh the,adn and,taht that,wud would,cud could,shud should,u you,ur your,r are,y why,ppl people,govt government,gov government,
gvt government,telly television,tv television,pls please,plz please,bc because,coz because,cos because,tho though,thru through,
abt about,yr year,yrs years,hrs hours,mins minutes,secs seconds,gonna going to,wanna want to,gotta have to,dunno don't know,
wasnt wasn't,isnt isn't,arent aren't,werent weren't,didnt didn't,doesnt doesn't,dont don't,hasnt hasn't,havent haven't,hadnt hadn't,
wont won't,wouldnt wouldn't,couldnt couldn't,shouldnt shouldn't,cant can't,whats what's,whos who's,wheres where's,whens when's,
hows how's,whys why's,thats that's,theres there's,theyre they're,theyd they'd,hes he's,shes she's,wouldve would have,
couldve could have,shouldve should have,prez president,min minister,mins ministers,parl parliament,info information,
pic picture,pics pictures,vid video,vids videos,doc doctor,docs doctors,approx approximately,tmrw tomorrow,tonite tonight`
    .split(/,\s*/u)
    .map(row => {
      const at = row.indexOf(" ");
      return [row.slice(0, at), row.slice(at + 1)] as const;
    }),
);

/**
 * A question with its slips of the keyboard put right: a word that neither the coverage nor the dictionary knows becomes the
 * nearest one that the coverage has, else a word of the language. Words with a near neighbour only stay as they are.
 */
export function respelled(question: string, names: NameIndex): string {
  // Letters with inner apostrophes; hyphens part words.
  return question.replace(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu, (word, at: number) => {
    const key = foldKey(word).replace(/'s$/u, "");
    const short = /^\p{Ll}/u.test(word) ? shorthand.get(key) : undefined;
    if (short !== undefined) return short;
    if (key.length < 4 || isKnown(word, key, names)) return word;
    const found = calendarName(key) ?? nearestWord(key, names, /^\p{Lu}/u.test(word) && at > 0);
    return found === null ? word : word.replace(/^[^'’]+/u, found);
  });
}

// "May" and "March" are words too, and too short to be told by their letters.
const calendar =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April August September October November December".split(
    " ",
  );
const slipsInDay = 2;

/** The day or month that a word is meant for: "Teusday", "wensday"; the coverage need not have it. */
function calendarName(key: string): string | null {
  const found = calendar.find(name => {
    const day = name.toLowerCase();
    const ending = day.slice(-3);
    if (day[0] !== key[0] || !(key.endsWith(ending) || key.length >= longName)) return false;
    return editDistance(day, key, slipsInDay) <= slipsInDay;
  });
  return found ?? null;
}

function isKnown(word: string, key: string, names: NameIndex): boolean {
  if (key.includes("'") || functionWords.has(key) || emptyWords.has(key)) return true;
  const stem = stemOf(word);
  if (names.vocabulary.has(stem) || everydayMeanings(key).same.size > 0) return true;
  const name = nameKey(word);
  if (names.ids.has(name) || names.ids.has(name.replace(/s$/u, "")) || names.nameWords.has(name)) return true;
  return baseForms(key).length > 0 || beginsTerm(key);
}

/** The nearest name or word; a name is taken before a word that is no commoner. */
function nearestWord(key: string, names: NameIndex, isName: boolean): string | null {
  const name = nearestName(key, names) ?? nameBySound(key, names);
  const word = isName ? null : (wordWithSlip(key, names) ?? wordBySound(key, names));
  if (word !== null && (name === null || worthOfWord(word, names) > name.often)) return word;
  return name?.text ?? null;
}

/** Two slips are as many as tell one long name from another. */
const longName = 8;

function nearestName(key: string, names: NameIndex): { text: string; often: number } | null {
  const most = key.length >= longName ? 2 : 1;
  let best: { name: string; slips: number; often: number } | null = null;
  for (const [name, often] of names.nameWords) {
    // A slip in the first letter is rare; what is mostly written small is a word.
    if (name[0] !== key[0] || Math.abs(name.length - key.length) > most) continue;
    if (2 * often < (names.stemCounts.get(stemOf(name)) ?? 0)) continue;
    const slips = editDistance(name, key, most);
    if (slips > most || (slips === 1 && !isSlip(key, name))) continue;
    if (best === null || slips < best.slips || (slips === best.slips && often > best.often))
      best = { name, slips, often };
  }
  return best && { text: best.name.slice(0, 1).toUpperCase() + best.name.slice(1), often: best.often };
}

/** Letters that are put for each other by ear or by a neighbouring key. */
const alike = ["aeiouy", "ckqs", "sz", "gj", "td", "mn", "bpv", "fv", "uw", "lr"];

/** Whether words one edit apart differ as slips do: a letter more, less or swapped, or one put for its like. */
function isSlip(a: string, b: string): boolean {
  // A short word with a letter less is another word.
  if (a.length !== b.length) return a.length > 4 || b.length > a.length;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  const [x = "", y = ""] = [a[at], b[at]];
  return a.slice(at + 1) !== b.slice(at + 1) || alike.some(set => set.includes(x) && set.includes(y));
}

const letters = "abcdefghijklmnopqrstuvwxyz".split("");

/** A word as it sounds, roughly: letters that are put for each other by ear made one, doubles single, inner vowels alike. */
function soundOf(word: string): string {
  return word
    .replace(/ph/gu, "f")
    .replace(/^(?:kn|gn|pn)/u, "n")
    .replace(/^wr/u, "r")
    .replace(/wh/gu, "w")
    .replace(/gh(?=[td]|$)/gu, "")
    .replace(/(?:sch|sh|tch|ch|ti(?=on)|ci(?=a|o))/gu, "x")
    .replace(/c(?=[eiy])/gu, "s")
    .replace(/ck|[cq]/gu, "k")
    .replace(/z/gu, "s")
    .replace(/dg|j/gu, "g")
    .replace(/w/gu, "v")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/(?<=.)[aeiouyh]+(?=.)/gu, "a")
    .replace(/(?<=..)[aeiouyh]+$/gu, "")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** A sound of fewer letters is shared by too many words. */
const leastSound = 5;
/** Letters by which a word written by ear differs at most. */
const slipsByEar = 3;

/** The name that sounds like the word: "Zelinskey", "Qadafi"; the first letter may be another one for its sound. */
function nameBySound(key: string, names: NameIndex): { text: string; often: number } | null {
  const sound = soundOf(key);
  if (sound.length < leastSound) return null;
  let best: { name: string; often: number } | null = null;
  for (const [name, often] of names.nameWords) {
    if (often <= (best?.often ?? 0) || 2 * often < (names.stemCounts.get(stemOf(name)) ?? 0)) continue;
    if (Math.abs(name.length - key.length) > slipsByEar || soundOf(name) !== sound) continue;
    if (editDistance(name, key, slipsByEar) <= slipsByEar) best = { name, often };
  }
  return best && { text: best.name.slice(0, 1).toUpperCase() + best.name.slice(1), often: best.often };
}

/** Letters written for each other by ear, both ways. */
const byEar: readonly (readonly [string, string])[] = [
  ["ph", "f"],
  ["ck", "k"],
  ["c", "k"],
  ["c", "s"],
  ["s", "z"],
  ["j", "g"],
  ["ei", "ie"],
  ["sh", "ss"],
  ["sh", "ti"],
  ["sh", "ci"],
  ["w", "wh"],
  ["ea", "ee"],
  ["ai", "a"],
  ["ou", "o"],
  ["ai", "e"],
  ["ght", "t"],
];

/** The likeliest word of the coverage that two changes by ear make of a longer one: "goverment", "embarasment", "militery". */
function wordBySound(key: string, names: NameIndex): string | null {
  if (key.length < lettersByEar) return null;
  let best: { word: string; worth: number } | null = null;
  const once = changedByEar(key);
  for (const word of new Set([...once, ...once.flatMap(changedByEar)])) {
    const worth = worthOfWord(word, names);
    if (worth > (best?.worth ?? 0)) best = { word, worth };
  }
  return best?.word ?? null;
}

/** Two changes make another word of a short one. */
const lettersByEar = 6;

/** What one change by ear makes of a word: another vowel, a vowel more or less, a letter doubled or single, one sound for its like. */
function changedByEar(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [a, letter = "", b] = [word.slice(0, at), word[at], word.slice(at + 1)];
    if (letter !== "" && vowels.includes(letter)) {
      if (at > 0) found.push(a + b);
      for (const vowel of vowels) if (vowel !== letter && at > 0) found.push(a + vowel + b);
    }
    if (at > 0) for (const vowel of vowels) found.push(a + vowel + word.slice(at));
    if (letter !== "" && letter === word[at + 1]) found.push(a + b);
    else if (letter !== "" && at > 0) found.push(a + letter + letter + b);
    for (const [one, other] of byEar) {
      if (word.startsWith(one, at)) found.push(a + other + word.slice(at + one.length));
      if (word.startsWith(other, at)) found.push(a + one + word.slice(at + other.length));
    }
  }
  return found;
}

const vowels = ["a", "e", "i", "o", "u", "y"];

/** The likeliest word that one slip makes of `key`: a letter left out, doubled, wrong, swapped, or the space between two words. */
function wordWithSlip(key: string, names: NameIndex): string | null {
  const splits = Array.from(
    { length: key.length + 1 },
    (_, at) => [key.slice(0, at), key.slice(at)] as const,
  );
  const tried = new Set([
    ...splits.flatMap(([a, b]) => letters.map(letter => a + letter + b)),
    ...splits.map(([a, b]) => a + b.slice(1)),
    ...splits.map(([a, b]) => a + (b[1] ?? "") + (b[0] ?? "") + b.slice(2)),
    ...splits.flatMap(([a, b]) => letters.map(letter => a + letter + b.slice(1))),
  ]);
  let best: { word: string; worth: number } | null = null;
  for (const word of tried) {
    if (word === key || word[0] !== key[0] || !isSlip(key, word)) continue;
    const worth = worthOfWord(word, names);
    if (worth > (best?.worth ?? 0)) best = { word, worth };
  }
  if (best) return best.word;
  const halves = splits.find(
    ([a, b]) => a.length >= 3 && b.length >= 3 && worthOfWord(a, names) > 1 && worthOfWord(b, names) > 1,
  );
  return halves ? halves.join(" ") : null;
}

/** How likely a word is meant: words of the language's frame, then those of the coverage by how often; no other helps. */
function worthOfWord(word: string, names: NameIndex): number {
  if (functionWords.has(word) || emptyWords.has(word)) return 1000;
  const count = names.stemCounts.get(stemOf(word)) ?? 0;
  return count === 0 || baseForms(word).length === 0 ? 0 : count;
}
