import { termsOf } from "../language/terms.ts";

/** An occasion (talks, a summit, a visit) that a text stands before or after, with the words that tell which one. */
export type Phase = { when: "before" | "after"; occasion: ReadonlySet<string> };

const nouns =
  "talks|summit|meeting|conference|visit|vote|election|debate|session|match|trial|hearing|strike|attack|landing";
const described = String.raw`(?<words>(?:[\p{L}'’-]+ ){0,6}?(?:${nouns})s?\b(?: (?:in|on|at|with|of) (?:the )?[\p{L}'’-]+)?)`;
const phases = new RegExp(
  String.raw`\b(?<before>before|ahead of|prior to|in the run-up to|on the eve of|about to begin) ${described}|\b(?:after|following|leave|leaves|leaving|left) ${described.replace("words", "late")}`,
  "giu",
);
const generic = new Set([
  ...nouns.split("|").flatMap(termsOf),
  ...termsOf("emergency informal urgent key crucial crunch leaders european"),
]);

/** The occasions that a text says it stands before or after. */
export function phasesOf(text: string): Phase[] {
  return [...text.matchAll(phases)].map(({ groups }) => {
    const terms = termsOf(groups?.["words"] ?? groups?.["late"] ?? "").filter(term => !generic.has(term));
    return { when: groups?.["before"] === undefined ? "after" : "before", occasion: new Set(terms) };
  });
}

/** Whether one text stands before an occasion that the other stands after. */
export function phasesConflict(a: readonly Phase[], b: readonly Phase[]): boolean {
  return a.some(x => b.some(y => x.when !== y.when && mayBeOne(x.occasion, y.occasion)));
}

function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  for (const term of a) if (b.has(term)) return true;
  return false;
}

// stems of coming and beginning, and of going and ending
const comings = new Set(
  "arriv welcom greet begin began begun start open conven gather enter launch".split(" "),
);
const goings = new Set("leav left depart end close conclud goodby exit finish resign".split(" "));

/** Whether one statement tells of coming or beginning and the other of going or ending. */
export function areOpposed(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const [comesA, goesA, comesB, goesB] = [has(a, comings), has(a, goings), has(b, comings), has(b, goings)];
  return (comesA && !goesA && goesB && !comesB) || (goesA && !comesA && comesB && !goesB);
}

function has(weights: ReadonlyMap<string, number>, stems: ReadonlySet<string>): boolean {
  for (const term of weights.keys()) if (stems.has(term)) return true;
  return false;
}

const future =
  /\b(?:will|would|shall|going to|due to|set to|about to|expected to|plans? to|to (?:visit|meet|travel|attend|host))\b/iu;

/** Whether one text tells of what is to come and the other does not. */
export function tenseDiffers(a: string, b: string): boolean {
  return future.test(a) !== future.test(b);
}
