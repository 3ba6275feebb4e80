import { answeredBy, type Finding, nothing } from "./finding.ts";
import { frames } from "./frames.ts";
import { nearest, through } from "./gate.ts";
import { onOccasion } from "./occasion-match.ts";
import { isHeadlineOnly, type Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import type { Search } from "./search.ts";
import { isQuestion, type Support, supportOf } from "./support.ts";

/** How an actor stands to a deed, as the words of a sentence put it. */
export type Stance = "firm" | "conditional" | "open" | "too early" | "no" | "plain";

const tooEarly =
  /\b(?:premature|too (?:early|soon)|inappropriate|speculat\w+|get(?:s|ting)? ahead of|not the time)\b/iu;
const open =
  /\b(?:(?:not|n't|not to) rul(?:e|es|ed|ing) (?:\w+ )?out|not negative|open to|could be part|not exclude|did not exclude|floats?)\b/iu;
const no =
  /\b(?:will not|won't|would not|wouldn't|do not|does not|don't|doesn't|did not|cannot|can't|no plans?|never|refus\w+(?! to (?:talk|say|speak|comment|give|answer))|reject\w+|rul(?:e|es|ed|ing) out|oppos\w+|against|but no|no troops?|has not|have not)\b/iu;
const conditional =
  /\b(?:if|provided|unless|prepared to|ready to|willing|willingness|would|could|might|may|consider\w*|depends?|conditions?|alongside)\b/iu;

/** Reads the stance of a sentence from its words. */
export function stanceOf(text: string): Stance {
  if (open.test(text)) return "open";
  if (tooEarly.test(text)) return "too early";
  if (no.test(text)) return "no";
  return conditional.test(text) ? "conditional" : "firm";
}

/** Deeds that are a matter of stance: commitments for the future. */
const commitments =
  /^(?:commit|send|deploi|pledg|promis|offer|give|provid|join|support|back|contribut|accept|host|rule|exclud|oppos|reject|refus|agre)/u;

/** True where a question asks how somebody stands to a deed: who would send, who is against. */
export function asksStance({ kind, units, text }: Question): boolean {
  if (kind !== "positions" || units.some(unit => unit.kind === "number")) return false;
  const deed = units.find(unit => unit.kind === "action");
  return (
    (deed !== undefined && commitments.test(deed.stem)) ||
    /\b(?:against|opposed|in favour|willing|ready|prepared|rul(?:e|ed|ing) out|not rule)\b/iu.test(text)
  );
}

/** Whether anybody, or which of them: the actors with their words, conditions kept, under a frame about the search. */
export function positionsAnswer(search: Search): Finding {
  const { question } = search;
  const isStance = asksStance(question);
  const supports = candidates(search, isStance);
  if (supports.length === 0) return nothing("no passage tells of anybody who did so", nearest(search));
  if (!isStance) {
    const listing = [...supports].sort((a, b) => b.score + listed(b.passage) - a.score - listed(a.passage));
    const [first] = listing;
    if (first && listed(first.passage) >= 3 * worthOfName) return answeredBy([first.passage]);
    return answeredBy(perActor(listing, 3).map(({ passage }) => passage));
  }
  return stances(search, supports);
}

const worthOfName = 0.4;

/** A sentence that lists several countries or people answers "which" at once; up to six count. */
function listed({ ids }: Passage): number {
  return worthOfName * Math.min(6, ids.size);
}

function candidates(search: Search, isStance: boolean): Support[] {
  const on = search.question.occasion ? new Set(onOccasion(search.passages, search.question.occasion)) : null;
  const things = search.question.units.filter(unit => unit.kind !== "action" && unit.kind !== "quality");
  const base = isStance
    ? search.passages
        .map(passage => supportOf(things, passage, search.weights))
        .filter(
          ({ places }) =>
            things.length > 0 &&
            things.every(thing => places.get(thing) === "own" || search.weights.isBackground(thing)) &&
            [...places.values()].includes("own"),
        )
        .sort((a, b) => b.score - a.score)
    : through(search, { actions: "own", names: "near", share: 0.6 });
  return base.filter(
    ({ passage }) =>
      !isQuestion(passage.sentence.text) && (on === null || on.has(passage)) && actorOf(passage) !== null,
  );
}

/** Who stands behind a sentence: its speaker, else the first one it names. */
function actorOf({ sentence }: Passage): string | null {
  return sentence.by?.speaker ?? sentence.mentions[0]?.id ?? null;
}

function perActor(supports: readonly Support[], count: number): Support[] {
  const seen = new Set<string>();
  const chosen: Support[] = [];
  let words = 0;
  for (const support of supports) {
    const actor = actorOf(support.passage) ?? "";
    const length = support.passage.sentence.text.split(/\s+/u).length;
    if (seen.has(actor) || words + length > 78) continue;
    seen.add(actor);
    chosen.push(support);
    words += length;
    if (chosen.length === count) break;
  }
  return chosen;
}

function stances({ question }: Search, supports: readonly Support[]): Finding {
  const wanted = wantedStances(question);
  const withStance = supports
    .filter(({ passage }) => passage.sentence.role !== "alt" && passage.sentence.role !== "caption")
    .map(support => ({ support, stance: stanceOf(support.passage.sentence.text) }))
    .filter(({ stance, support }) => stance !== "firm" || isFirm(support.passage));
  const fitting = wanted ? withStance.filter(({ stance }) => wanted.includes(stance)) : withStance;
  const order: Stance[] = wanted ?? ["firm", "conditional", "no", "open", "too early"];
  const sorted = fitting.sort(
    (a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || worth(b.support) - worth(a.support),
  );
  if (sorted.length === 0)
    return nothing(
      "nobody is reported with that position",
      supports.slice(0, 3).map(({ passage }) => passage),
    );
  const chosen = oneOfEachStance(sorted, wanted !== null);
  const frame = !wanted && !chosen.some(({ stance }) => stance === "firm") ? frames.noFirmCommitment : null;
  return answeredBy(
    chosen.map(({ support }) => support.passage),
    frame,
  );
}

type Stood = { support: Support; stance: Stance };

/** First one line for each stance, then further actors while there is room (84 words leave room for the frame). */
function oneOfEachStance(sorted: readonly Stood[], any: boolean): Stood[] {
  const chosen: Stood[] = [];
  let words = 0;
  const take = (stood: Stood) => {
    const length = stood.support.passage.sentence.text.split(/\s+/u).length + 3;
    const actor = actorOf(stood.support.passage);
    if (words + length > 82 || chosen.some(other => actorOf(other.support.passage) === actor)) return;
    chosen.push(stood);
    words += length;
  };
  if (!any)
    for (const stance of ["firm", "conditional", "no", "open", "too early"]) {
      for (const stood of sorted) {
        if (stood.stance !== stance) continue;
        const before = chosen.length;
        take(stood);
        if (chosen.length > before) break;
      }
    }
  for (const stood of sorted) if (!chosen.includes(stood)) take(stood);
  return chosen;
}

/** Short sentences leave room for others; conditions written out ("if") are worth their length. */
function worth({ passage, score }: Support): number {
  const words = passage.sentence.text.split(/\s+/u).length;
  return (
    score +
    (/\bif\b/iu.test(passage.sentence.text) ? 0.6 : 0) -
    Math.max(0, words - 20) / 20 -
    (isHeadlineOnly(passage) ? 0.2 : 0)
  );
}

function isFirm({ sentence }: Passage): boolean {
  return /\b(?:commit(?:s|ted)|pledg(?:es|ed)|promis(?:es|ed)|will send|sent|sends|deployed|announc(?:es|ed)|agree(?:s|d))\b/iu.test(
    sentence.text,
  );
}

function wantedStances({ text }: Question): Stance[] | null {
  if (/\b(?:not|n't|never|without) (?:\w+ )?rul(?:e|ed|ing) (?:\w+ )?out\b/iu.test(text))
    return ["open", "conditional"];
  if (
    /\b(?:rul(?:e|ed|es|ing) (?:\w+ )?out|against|oppos\w+|refus\w+(?! to (?:talk|say|speak|comment|give|answer))|reject\w+|won't|will not|not (?:send|commit|join|back))\b/iu.test(
      text,
    )
  )
    return ["no", "too early"];
  if (/\b(?:willing|ready|prepared|open to|in favour|consider\w*|might|could)\b/iu.test(text))
    return ["conditional", "open", "firm"];
  return null;
}
