import { levelled, type StanceWords } from "./stance-words.ts";

/** How words stand to something; null where they only speak of it or want it of others. */
export type StanceTaken = "firm" | "conditional" | "open" | "no" | "too early";

// what binds even a promise: "if", "provided that", "unless", "on condition", "only after"; "even if" binds nothing
const strict =
  /\b(?:(?<!\b(?:even|as|what|asked|see|wonder(?:ed|s)?|know|sure|clear|of) )if|provided(?: that)?|providing|unless|(?:as|so) long as|on (?:the )?conditions?|condition(?:al|ed|s)?(?: on| upon| that)?|depend(?:s|ed|ing|ent)? (?:on|upon)|subject to|contingent|in the event|should there be|only (?:with|after|when|once|as part|alongside|under|in)|were there)\b/iu;
// what binds a readiness and not a promise kept: "alongside others", "once there is a truce", "with a UN mandate"
const loose =
  /\b(?:alongside|together with|once|until|till|when|after|before|following|as part of|without|(?:under|with) (?:a|an|the|its|their)? ?(?:\p{L}+ ){0,2}(?:mandate|backing|backstop|support|guarantees?|cover|approval|command|umbrella|mission))\b/iu;
// what binds even a possibility
const mandate =
  /\b(?:once|alongside|(?:under|with) (?:a|an|the|its|their)? ?(?:\p{L}+ ){0,2}(?:mandate|backing|backstop|guarantees?|cover|command))\b/iu;
// what a refusal is bound by: "not unless", "not without", "not alone"
const saving =
  /\b(?:unless|without|until|except|only (?:if|with|after|when|once)|if (?:it|they|we|there|others|the)\b.{0,40}\b(?:not|no)\b|(?<!left )alone|on (?:its|our|their|his|her) own|unilaterally|single-?handedly|by (?:itself|ourselves|themselves))\b/iu;

/** The stance of words that take it together ("is prepared to consider"), in the clause that they stand in. */
export function stanceOf(chain: readonly StanceWords[], clause: string): StanceTaken | null {
  const has = (...kinds: StanceWords["kind"][]): boolean => chain.some(({ kind }) => kinds.includes(kind));
  const plain = levelled(clause);
  if (has("open")) return "open";
  if (has("early")) return "too early";
  if (has("refusal") && has("plea")) return null;
  if (has("refusal")) return saving.test(plain) ? "conditional" : "no";
  if (has("wish", "plea")) return null;
  const isBound = strict.test(plain);
  if (has("promise", "deed") && !has("possible", "thinking", "willing"))
    return isBound ? "conditional" : has("hypothetical") && !isPledge(chain) ? "conditional" : "firm";
  if (isBound || (has("willing", "hypothetical") && loose.test(plain))) return "conditional";
  if (has("possible", "thinking")) return mandate.test(plain) ? "conditional" : "open";
  return has("willing", "hypothetical") ? "conditional" : null;
}

/** "promised that it would": the promise stands before what is said of it. */
function isPledge(chain: readonly StanceWords[]): boolean {
  const promised = chain.findIndex(({ kind }) => kind === "promise");
  return promised >= 0 && promised < chain.findIndex(({ kind }) => kind === "hypothetical");
}

const strengths: Readonly<Partial<Record<StanceWords["kind"], number>>> = {
  possible: 1,
  thinking: 2,
  hypothetical: 3,
  willing: 4,
  promise: 5,
  deed: 5,
};

/** How far words go: the weakest of them counts ("prepared to consider"); and whether a condition binds them. */
export function measureOf(
  chain: readonly StanceWords[],
  clause: string,
): { strength: number; bound: boolean } {
  const leading = chain.filter(({ kind }) => kind !== "deed" || chain.length === 1);
  const reached = leading.flatMap(({ kind }) => strengths[kind] ?? []);
  const plain = levelled(clause);
  return { strength: Math.min(5, ...reached), bound: strict.test(plain) || loose.test(plain) };
}
