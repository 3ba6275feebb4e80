import { termsOf } from "../language/terms.ts";
import type { Background } from "./background.ts";
import { longestSharedRun } from "./longest-shared-run.ts";
import { areOpposed, tenseDiffers } from "./phase.ts";
import type { Statement } from "./statements.ts";

/** Why two statements tell of one event: the rule, in words, and how sure it is beside others (about 1.5 to 7). */
export type JoinReason = {
  rule: "shared-words" | "same-statement" | "quoted-words" | "same-figures" | "same-names";
  text: string;
  strength: number;
};

/** Words in a row that two texts of one event share and others do not. ALGORITHMS, "Same event across outlets". */
export const runLength = 5;

function sameSpeaker(a: Statement, b: Statement): boolean {
  return a.speaker !== null && a.speaker.speaker === b.speaker?.speaker;
}

/** A run of words that both have, by one speaker or by nobody. */
export function sharedWords(a: Statement, b: Statement, background: Background): JoinReason | null {
  const run = longestSharedRun(a.words, b.words);
  if (run.length < runLength) return null;
  const words = a.words.slice(run.inA, run.inA + run.length).join(" ");
  const named = namedTerms(a, b);
  const telling = new Set(termsOf(words).filter(term => !background.has(term) && !named.has(term)));
  if (telling.size < 2 || ![...telling].some(term => background.shareOf(term) <= 0.25)) return null;
  const same = sameSpeaker(a, b);
  // the same phrase by another speaker is another event; with one speaker untold only a long run counts
  if (a.speaker !== null && b.speaker !== null && !same) return null;
  if (
    !same &&
    (telling.size < 3 || (a.speaker !== b.speaker && run.length < 8) || isHistory(a) || isHistory(b))
  )
    return null;
  const who = same ? `${a.speaker?.name ?? ""}, ` : "";
  return {
    rule: "shared-words",
    text: `${who}the same ${run.length} words in a row: “${words}”`,
    strength: 3 + run.length / 10,
  };
}

/** Stems of names, which alone make no event. */
function namedTerms(a: Statement, b: Statement): ReadonlySet<string> {
  return new Set(
    [a, b].flatMap(({ sentence }) => sentence.mentions.flatMap(mention => termsOf(mention.text))),
  );
}

/** A sentence that recalls a year gone by ("... since the invasion of 2022") tells the background, not the event. */
function isHistory({ sentence, year }: Statement): boolean {
  return [...sentence.text.matchAll(/\b(?:19|20)\d\d\b/gu)].some(([written]) => written < year);
}

/** Shared weight in terms of the smaller statement, and what is shared. */
function overlap(a: Statement, b: Statement): { containment: number; likeness: number; shared: string[] } {
  const shared: string[] = [];
  let weight = 0;
  for (const [term, value] of a.weights) {
    if (!b.weights.has(term)) continue;
    shared.push(term);
    weight += value;
  }
  const smaller = Math.min(a.total, b.total);
  return {
    containment: smaller === 0 ? 0 : weight / smaller,
    likeness: weight / (a.total + b.total - weight),
    shared,
  };
}

/** One speaker says nearly the same: most of the smaller statement stands in the other. */
export function sameStatement(a: Statement, b: Statement, background: Background): JoinReason | null {
  const { containment, likeness, shared } = overlap(a, b);
  const telling = shared.filter(term => !background.has(term));
  const enough =
    (containment >= 0.6 && shared.length >= 3 && telling.length >= 2) ||
    (containment >= 0.9 && shared.length >= 3);
  if (!enough || areOpposed(a.weights, b.weights)) return null;
  return {
    rule: "same-statement",
    text: `${a.speaker?.name ?? ""} says nearly the same in both: ${shared.map(term => term.replace("*", "")).join(", ")}`,
    strength: 1 + containment + likeness,
  };
}

/** A rare quoted fragment of one stands in the other, by the same speaker. */
export function quotedWords(a: Statement, b: Statement, background: Background): JoinReason | null {
  for (const [from, to] of [[a, b] as const, [b, a] as const]) {
    for (const quotation of from.sentence.quotations) {
      if (quotation.by?.speaker !== a.speaker?.speaker) continue;
      const terms = termsOf(quotation.text);
      const rare = terms.filter(term => background.shareOf(term) <= 0.12);
      if (terms.length < 2 || terms.length > 6 || rare.length === 0) continue;
      const text = ` ${termsOf(to.sentence.text).join(" ")} `;
      if (text.includes(` ${terms.join(" ")} `)) {
        return {
          rule: "quoted-words",
          text: `both give ${a.speaker?.name ?? ""}’s “${quotation.text}”`,
          strength: 2,
        };
      }
    }
  }
  return null;
}

/** One figure with its unit, and words that say what it counts. */
export function sameFigures(a: Statement, b: Statement, background: Background): JoinReason | null {
  if (a.speaker !== null && b.speaker !== null && !sameSpeaker(a, b)) return null;
  const figure = a.sentence.figures.find(
    x => isTelling(x.text) && b.sentence.figures.some(y => x.value === y.value && x.unit === y.unit),
  );
  if (figure === undefined) return null;
  const { shared } = overlap(a, b);
  const telling = shared.filter(term => !background.has(term) && !/^\d/u.test(term) && !term.endsWith("*"));
  if (telling.length < 3) return null;
  return { rule: "same-figures", text: `both give ${figure.text}: ${telling.join(", ")}`, strength: 1.8 };
}

/** Two digits that are not round, or a thousand and more: "two" and "10" stand everywhere. */
function isTelling(figure: string): boolean {
  return /\d[\d.,]*[1-9]/u.test(figure) || /\d{4}|,\d{3}|bn|million|billion/u.test(figure);
}

/** One outlet lets somebody say what the other tells of the same person. */
export function toldOf(a: Statement, b: Statement, background: Background): JoinReason | null {
  const speaker = (a.speaker ?? b.speaker)?.speaker;
  if (speaker === undefined || (a.speaker !== null && b.speaker !== null)) return null;
  const other = a.speaker === null ? a : b;
  if (!other.sentence.mentions.some(mention => mention.id === speaker)) return null;
  const { containment, shared } = overlap(a, b);
  const telling = shared.filter(term => !background.has(term) && !term.endsWith("*"));
  if (containment < 0.7 || telling.length < 4 || areOpposed(a.weights, b.weights)) return null;
  return {
    rule: "same-statement",
    text: `one quotes, the other tells: ${telling.join(", ")}`,
    strength: 1 + containment,
  };
}

/** Nobody speaks: the same people or places and the same act, in the same tense. */
export function sameNames(a: Statement, b: Statement, background: Background): JoinReason | null {
  if (a.speaker !== null || b.speaker !== null || isHistory(a) || isHistory(b)) return null;
  const names = new Set(a.sentence.mentions.map(mention => mention.id));
  const shared = [...new Set(b.sentence.mentions.map(mention => mention.id))].filter(id => names.has(id));
  if (shared.length < 2 || areOpposed(a.weights, b.weights) || tenseDiffers(a.sentence.text, b.sentence.text))
    return null;
  const { containment, shared: terms } = overlap(a, b);
  const named = namedTerms(a, b);
  const acts = terms.filter(
    term => !named.has(term) && background.shareOf(term) <= 0.25 && !term.endsWith("*"),
  );
  const enough =
    (shared.length >= 6 && containment >= 0.5) ||
    (acts.length >= 2 && containment >= 0.55) ||
    (acts.length >= 1 && shared.length >= 3 && containment >= 0.4);
  if (!enough) return null;
  return {
    rule: "same-names",
    text: `the same people and places (${shared.join(", ")}) and ${acts.join(", ")}`,
    strength: 1 + containment,
  };
}
