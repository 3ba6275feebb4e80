import { withoutEvasions } from "../analysis/evasions.ts";
import { stanceOf as stanceTaken } from "../analysis/stance-of.ts";
import { stanceWordsIn } from "../analysis/stance-words.ts";
import { answeredBy, type Chosen, type Finding, nothing } from "./finding.ts";
import { fittingStands } from "./fitting-stands.ts";
import { frames, stanceLeads } from "./frames.ts";
import { nearest, through } from "./gate.ts";
import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";
import { matterUnits, type QuestionStance, questionStands } from "./question-stands.ts";
import type { Search } from "./search.ts";
import { isQuestion, type Support, supportOf } from "./support.ts";

/** The stance that a sentence's words take, whoever's it is; "plain" where they take none. */
export function stanceOf(sentence: string): QuestionStance | "plain" {
  const { text } = withoutEvasions(sentence);
  return stanceTaken(stanceWordsIn(text), text) ?? "plain";
}

/** Deeds that are a matter of stance: commitments for the future. */
const commitments =
  /^(?:commit|send|deploi|pledg|promis|offer|give|provid|join|support|back|contribut|accept|host|put|rule|exclud|oppos|reject|refus|agre)/u;

/** True where a question asks how somebody stands to a deed: who would send, who is against. */
export function asksStance({ kind, units, text }: Question): boolean {
  if (kind !== "positions" || units.some(unit => unit.kind === "number")) return false;
  const deed = units.find(unit => unit.kind === "action");
  return (
    (deed !== undefined && commitments.test(deed.stem)) ||
    /\b(?:against|opposed|in favour|willing|ready|prepared|rul(?:e|ed|ing) out|not rule|sa(?:y|ys|id|ying) (?:no|yes))\b/iu.test(
      text,
    )
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
  const things = matterUnits(search.question);
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

/** The row of each actor of whom the passages tell one on the question's matter: what they say, under the words of their row. */
function stances(search: Search, supports: readonly Support[]): Finding {
  const wanted = wantedStances(search.question);
  const { stands, silent } = questionStands(search);
  const fitting = stands.filter(({ stance }) => wanted === null || wanted.includes(stance));
  if (fitting.length === 0)
    return nothing(
      "nobody is reported with that position",
      supports.slice(0, 3).map(({ passage }) => passage),
    );
  const frame =
    wanted === null && fitting.every(({ stance }) => stance !== "firm") ? frames.noFirmCommitment : null;
  const chosen = fittingStands(fitting, wanted ?? ["firm", "conditional", "open", "no", "too early"], frame);
  return {
    ...{ outcome: "answered", frame },
    chosen: chosen.map(({ passage, stance }, at): Chosen => {
      const leads = wanted === null && chosen[at - 1]?.stance !== stance;
      return leads ? { passage, lead: stanceLeads[stance] } : { passage };
    }),
    ...(silent.length > 0 && (wanted === null || anyone.test(search.question.text)) ? { silent } : {}),
  };
}

/** A question that is about all of them: who is silent is named. TARGETS, rule 6. */
const anyone = /\b(?:any(?:one|body)|which (?:countries|leaders|governments|states)|who else)\b/iu;

/** The rows that a question asks for, null for all; "who rules it out and who might send some" asks for those of both. */
function wantedStances({ text }: Question): QuestionStance[] | null {
  const wanted = text.split(/\b(?:and|or) (?=wh(?:o|ich)\b)/iu).map(wantedIn);
  return wanted.includes(null) ? null : [...new Set(wanted.flatMap(stances => stances ?? []))];
}

// The verb, not the month: "agreed in May", "by may 3".
const maySo = /\bmay\b(?! \d)/u;

function wantedIn(text: string): QuestionStance[] | null {
  if (/\b(?:not|n't|never|without) (?:\w+ )?rul(?:e|ed|ing) (?:\w+ )?out\b/iu.test(text))
    return ["open", "conditional"];
  if (
    /\b(?:rul(?:e|ed|es|ing) (?:\w+ )?out|against|oppos\w+|refus\w+(?! to (?:talk|say|speak|comment|give|answer))|reject\w+|won't|will not|(?:say(?:s|ing)?|said) no|not (?:send|commit|join|back))\b/iu.test(
      text,
    )
  )
    return ["no", "too early"];
  if (
    /\b(?:willing|ready|prepared|open to|in favour|consider\w*|might|could|(?:say(?:s|ing)?|said) yes)\b/iu.test(
      text,
    ) ||
    maySo.test(text)
  )
    return ["conditional", "open", "firm"];
  return null;
}
