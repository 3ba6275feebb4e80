const marks: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/g, "'"], // single quotation marks and their look-alikes
  [/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"'], // double quotation marks
  [/[\u2010-\u2015\u2212]/g, "-"], // hyphens, dashes and the minus sign
  [/\u2026/g, "..."],
];

// What folding would change: anything but printable ASCII, the grave accent, and spaces that are not single and within.
const foldable = /[^ -_a-~]| {2}|^ | $/;
const beyondAscii = /[^ -~]/;

/** Text for comparison: NFKC, one kind of quotation mark and dash, single spaces; letters keep their case. */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  let folded = text.normalize("NFKC");
  for (const [pattern, plain] of marks) folded = folded.replace(pattern, plain);
  return folded.replace(/\s+/gu, " ").trim();
}

/** Text as a key: folded, lower case, accents dropped ("Élysée" and "Elysee" are one). */
export function foldKey(text: string): string {
  const low = fold(text).toLowerCase();
  return beyondAscii.test(low) ? low.normalize("NFD").replace(/\p{M}+/gu, "") : low;
}
