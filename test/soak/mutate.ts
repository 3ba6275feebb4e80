import { readFileSync } from "node:fs";

/** Numbers from 0 to 1 that are the same for the same seed. */
export type Random = () => number;
type Mutator = (text: string, random: Random, others: readonly string[]) => string;

/** Strings that have broken programs before, of the list of that name. */
export const naughtyStrings: readonly string[] = JSON.parse(
  readFileSync(new URL("../fixtures/hostile/naughty-strings.json", import.meta.url), "utf8"),
);

/** A mutated input is not made longer than this: what long inputs do is looked at apart. */
const mostCharacters = 100_000;

const oddities =
  "\u0000 \u0007 \u001b[31m \u0085 \u00a0 \u00ad \u0301\u0302\u0303 \u061c \u200b \u200d \u202e \u2028 \u2029 \u2066 \ufeff \uffff \ufffd ﬁ İ ß Ǆ ﷽ 👩‍👩‍👧 𝒜 \ud800 \udc00 \u{e0041} ١٢ 一二 ½ Ⅳ".split(
    " ",
  );
const marks =
  `" ' “ ” ‘ ’ « » \` < > </ /> & &amp; &lt; &#x; &#1114112; ]]> <![CDATA[ <!-- --> { } [ ] , : \\ \\u003c ( ) | • - – — … . ; =`.split(
    " ",
  );
const tags =
  "<p> </p> <div> </div> <li> <ol> <ul> <b a=1> <a href=x> <script> </script> <style> <table> <tr> <td> <svg> <math> <template> <select> <textarea> <title> <h1> <time datetime=2024> <article> <item> </item> <entry> <guid> <br> <img alt='a b c d'> <iframe> <plaintext> <frameset> <meta charset=utf-16>".split(
    " ",
  );
const times =
  "0 -1 9999999999999 1e309 NaN 25:61 24:00 00:60 31 February 2024 29 February 2023 2024-13-45 2024-02-30T25:61:61Z 9999-12-31T23:59:59Z 0000-00-00 +99:99 -1h ago,99999999 years ago,1969-12-31T23:59:59Z,275760-09-13T00:00:01Z,Mon, 00 Foo 0000,published at 99:99,12:30 a.m. p.m.,10:00 XYZ Time".split(
    /,| (?=[0-9+-])/,
  );
const structures =
  'published at ~\nKey events\n~\n  1. ~\nView post|~By ~\nBreaking~2h ago~\n\n~"@type":"LiveBlogPosting",~"liveBlogUpdate":[~null,~{},~[]~"",~"@id":"a",~Image source, ~Updated '.split(
    "~",
  );

function below(random: Random, most: number): number {
  return Math.floor(random() * most);
}

function oneOf(list: readonly string[], random: Random): string {
  return list[below(random, list.length)] ?? "";
}

/** A stretch of a text: where it begins and ends; mostly short, sometimes most of it. */
function stretch(text: string, random: Random): [number, number] {
  const start = below(random, text.length + 1);
  const length = random() < 0.8 ? below(random, 60) : below(random, text.length + 1);
  return [start, Math.min(text.length, start + length)];
}

function insert(pick: (random: Random) => string): Mutator {
  return (text, random) => {
    const at = below(random, text.length + 1);
    return text.slice(0, at) + pick(random) + text.slice(at);
  };
}

/** Replaces one match in the text; inserts where there is none. */
function replace(pattern: RegExp, pick: (random: Random) => string): Mutator {
  return (text, random) => {
    const found = [...text.matchAll(pattern)];
    const match = found[below(random, found.length)];
    if (match === undefined) return insert(pick)(text, random, []);
    return text.slice(0, match.index) + pick(random) + text.slice(match.index + match[0].length);
  };
}

const nests: readonly (readonly [string, string])[] = [
  ["<div>", "</div>"],
  ["[", "]"],
  ['{"@graph":', "}"],
  ["<ul><li>", "</li></ul>"],
  ["<item>", "</item>"],
  ["“", "”"],
  ["(", ")"],
  ["<b a=1><p>", ""],
];

/** Nests something deeply around a place of the text. */
const nest: Mutator = (text, random) => {
  const [opens = "", closes = ""] = nests[below(random, nests.length)] ?? [];
  const [start, end] = stretch(text, random);
  const depth = 2 ** below(random, 13);
  const close = random() < 0.7 ? closes.repeat(depth) : "";
  return `${text.slice(0, start)}${opens.repeat(depth)}${text.slice(start, end)}${close}${text.slice(end)}`;
};

/** Repeats a stretch many times. */
const repeat: Mutator = (text, random) => {
  const [start, end] = stretch(text, random);
  const part =
    random() < 0.5 ? text.slice(start, end) : oneOf([...marks, ...structures, ...tags, ...oddities], random);
  return text.slice(0, end) + part.repeat(2 ** below(random, 12)) + text.slice(end);
};

const mutators: readonly Mutator[] = [
  (text, random) => {
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  (text, random, others) => {
    const [start, end] = stretch(text, random);
    const other = oneOf(others, random);
    const [from, to] = stretch(other, random);
    return text.slice(0, start) + other.slice(from, to) + text.slice(end);
  },
  (text, random) => text.slice(0, below(random, text.length + 1)),
  (text, random) => {
    const lines = text.split("\n");
    const [from, to] = [below(random, lines.length), below(random, lines.length)];
    [lines[from], lines[to]] = [lines[to] ?? "", lines[from] ?? ""];
    return lines.join("\n");
  },
  insert(random => oneOf(oddities, random)),
  insert(random => oneOf(naughtyStrings, random)),
  insert(random => oneOf(structures, random)),
  insert(random => oneOf(tags, random)),
  replace(/<[^<>]{1,80}>/g, random => oneOf([...tags, "", "<"], random)),
  replace(/["'“”‘’<>&{}[\],:\\]/g, random => oneOf(marks, random)),
  replace(/\d+/g, random => oneOf([...times, String(below(random, 1e6))], random)),
  replace(/\d{1,4}[-:/ T.]\d{1,2}[^\s<"]{0,20}/g, random => oneOf(times, random)),
  replace(/"[^"\n]{0,80}"/g, random =>
    oneOf(['""', "null", "1", "[]", "{}", '"<p>"', JSON.stringify(oneOf(naughtyStrings, random))], random),
  ),
  replace(/>[^<>]{1,400}</g, random => `>${oneOf(naughtyStrings, random)}<`),
  nest,
  repeat,
];

/** Byte damage comes after the text's: an encoding is cut in the middle, turned about, or declared wrongly. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let flips = 1 + below(random, 8); flips > 0 && copy.length > 0; flips--) {
    const at = below(random, copy.length);
    copy[at] = random() < 0.5 ? below(random, 256) : (copy[at] ?? 0) ^ (1 << below(random, 8));
  }
  return copy;
}

/** The input of one case: a seed with one to four mutations, the same for the same random numbers. */
export function mutate(seed: string, random: Random, others: readonly string[]): Uint8Array {
  let text = seed;
  for (let count = 1 + below(random, 4); count > 0; count--) {
    const mutator = mutators[below(random, mutators.length)];
    if (mutator !== undefined) text = mutator(text, random, others).slice(0, mostCharacters);
  }
  const wide = random();
  const bytes = new Uint8Array(
    wide < 0.02
      ? Buffer.from(`\ufeff${text}`, "utf16le")
      : wide < 0.04
        ? Buffer.from(text, "latin1")
        : Buffer.from(text),
  );
  return random() < 0.25 ? damaged(bytes, random) : bytes;
}
