import { foldKey } from "../language/fold.ts";
import { sensesOf, synsetAt } from "../language/wordnet.ts";

// "is an instance of" (African country), "is a part of" (Africa, the Middle East), "is a member of" (the Arab League).
const whereItLies = new Set(["@i", "#p", "#m"]);
// Number of the lexicographer's file of places (lexnames(5WN)); "Turkey" is a bird first.
const places = 15;

const kept = new Map<string, readonly string[]>();

/** The regions and leagues that a country belongs to by the dictionary, in small letters: "african country", "arab league". */
function regionsOf(country: string): readonly string[] {
  const key = foldKey(country).replaceAll(" ", "_");
  const known = kept.get(key);
  if (known) return known;
  const senses = (sensesOf(key, "noun")?.offsets ?? []).map(offset => synsetAt("noun", offset));
  const regions = senses
    .filter(({ file }) => file === places)
    .flatMap(({ pointers }) => pointers)
    .filter(({ symbol, part }) => whereItLies.has(symbol) && part === "noun")
    .flatMap(({ offset }) => synsetAt("noun", offset).words)
    .map(word => word.replaceAll("_", " "));
  kept.set(key, regions);
  return regions;
}

// "European" and "Europe" begin alike; shorter words would begin too much.
const lettersOfRegion = 4;

/** True where a country lies in the region that an adjective names: "African", "Arab", "South American", "Gulf". */
export function liesIn(country: string, region: string): boolean {
  const wanted = foldKey(region);
  if (wanted.length < lettersOfRegion) return false;
  const latin = /^latin\b/u.test(wanted);
  return regionsOf(country).some(
    one => one.startsWith(wanted) || (latin && /^(?:south|central) america/u.test(one)),
  );
}
