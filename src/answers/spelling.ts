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
    const found = nearestWord(key, names, /^\p{Lu}/u.test(word) && at > 0);
    return found === null ? word : word.replace(/^[^'’]+/u, found);
  });
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
  const name = nearestName(key, names);
  const word = isName ? null : wordWithSlip(key, names);
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
