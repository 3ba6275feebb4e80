import type { NameIndex } from "./name-index.ts";
import type { Unit } from "./question.ts";

/** Stems of one family that no rule of endings joins, each with the stem it goes by. */
const irregular: ReadonlyMap<string, string> = new Map(
  `destruct destroy,construct construct,speech speak,choic choos,loss lose,lost lose,belief believ,proof prove,growth grow,flight fly,
explan explain,revel reveal,permiss permit,admiss admit,omiss omit,detent detain,intent intend,sale sell,
wrote write,chose choos,fought fight,arriv arrive,success succeed,threat threaten,strength strengthen`
    .split(/,\s*/u)
    .map(pair => pair.split(" "))
    .map(([from = "", to = ""]) => [from, to] as const),
);

// Endings of nouns against those of their verbs, in stems of the Porter stemmer: "decis" (decision) and "decid", "deploi"
// (deploy) and "deploy" (deployment), "explos" and "explod", "defens" and "defend", "product" and "produc".
const endings: readonly [RegExp, string][] = [
  [/i$/u, "y"],
  [/^(.{4,})(?:ery|ure?)$/u, "$1"],
  [/^(.{2,})ns$/u, "$1nd"],
  [/^(.{2,}[aeiou])s$/u, "$1d"],
  [/^(.{3,})script$/u, "$1scrib"],
  [/^(.{2,})uct$/u, "$1uc"],
  [/^(.{3,})e$/u, "$1"],
];

/** Nouns that tell of a thing of their own, no longer of the verb: a peace agreement is not an agreeing. */
const apart = new Set(["agreement", "govern", "state", "statement", "parliament", "apart", "nation", "us"]);

/** What the stems of one family share: the same for "decision" and "decide", "invasion" and "invade". */
export function rootOf(stem: string): string {
  if (apart.has(stem)) return stem;
  const known = irregular.get(stem);
  if (known) return known;
  let root = stem;
  if (stem.length >= 5) for (const [ending, put] of endings) root = root.replace(ending, put);
  return root.replace(/^(.{4,})ment$/u, "$1");
}

const families = new WeakMap<NameIndex, ReadonlyMap<string, readonly string[]>>();

/** The meanings of a word with all words of the coverage that are of one family with it. */
export function withFamily(
  { stem, meanings }: Pick<Unit, "stem" | "meanings">,
  names: NameIndex,
): ReadonlySet<string> {
  const kept = families.get(names) ?? familiesIn(names.vocabulary);
  families.set(names, kept);
  return meanings.union(new Set(kept.get(rootOf(stem))));
}

function familiesIn(vocabulary: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byRoot = new Map<string, string[]>();
  for (const stem of vocabulary) {
    const root = rootOf(stem);
    byRoot.set(root, [...(byRoot.get(root) ?? []), stem]);
  }
  return byRoot;
}
