import { type Clue, worthOfLead } from "./clue.ts";
import type { ClueWeights } from "./clue-weights.ts";
import type { Passage } from "./passage.ts";
import { isQuestion } from "./support.ts";

/** How far a sentence tells of what a question's words are about. */
export type Told = {
  passage: Passage;
  score: number;
  /** Share (0 to 1) of the clues' weight that is met in the sentence or beside it. */
  share: number;
  /** What each clue is worth there: `own` in the sentence itself, `near` also beside it or in the title; 0 is unmet. */
  met: ReadonlyMap<Clue, Met>;
};

/** `sure`: where it is met by the word itself or one as good; a loosely related word only ranks. */
/** How a clue is met by a sentence. */
export type Met = {
  own: number;
  near: number;
  sure: "own" | "near" | null;
  /** How good the best word is that meets it in the sentence itself (0 to 1). */
  worth: number;
};

/** A related word this good may stand for the asked one: a synonym of its usual meaning is, a kind of it is not. */
export const leastSure = 0.5;

// Worth of a clue that is met beside the sentence.
const worthNear = 0.4;
// A word that the coverage lacks is as likely a gap of wording as a thing that it does not tell of.
const worthOfAbsent = 0.5;
// A name says more than a word that is as rare.
const worthOfName = 1.2;

/** The sentences that meet a clue, best first. */
export function toldBy(clues: readonly Clue[], passages: readonly Passage[], weights: ClueWeights): Told[] {
  const most = clues.map(clue => mostOf(clue, weights));
  const all = most.reduce((sum, value) => sum + value, 0);
  if (all === 0) return [];
  const valuesIn = valuing(clues, weights);
  const kept = new Map<Passage, readonly Meeting[] | null>();
  // What leads up to a question ranks; whether it is told does not hang on it.
  const asked = clues.filter(({ worth }) => worth !== worthOfLead);
  const whole = clues.reduce((sum, { worth }, at) => sum + (worth === worthOfLead ? 0 : (most[at] ?? 0)), 0);
  const valuesOf = (passage: Passage | null | undefined) => {
    if (!passage) return null;
    const known = kept.get(passage);
    const values = known === undefined ? valuesIn(passage) : known;
    kept.set(passage, values);
    return values;
  };
  const found: Told[] = [];
  for (const passage of passages) {
    const own = valuesOf(passage);
    if (!own) continue;
    const { before, after, title } = passage;
    const around = [before, before?.before, after, title].map(valuesOf).filter(values => values !== null);
    const met = new Map<Clue, Met>();
    let score = 0;
    let told = 0;
    clues.forEach((clue, at) => {
      const here = own[at]?.value ?? 0;
      const near = Math.max(0, ...around.map(values => values[at]?.value ?? 0));
      const isSure = (values: readonly Meeting[]) => (values[at]?.worth ?? 0) >= leastSure;
      const sure = isSure(own) ? "own" : around.some(isSure) ? "near" : null;
      met.set(clue, { own: here, near: Math.max(here, near), sure, worth: own[at]?.worth ?? 0 });
      const value = Math.max(here, worthNear * near);
      score += value;
      if (asked.includes(clue)) told += value;
    });
    const share = whole === 0 ? score / all : told / whole;
    found.push({ passage, score: score * fitOf(passage), share: Math.min(1, share), met });
  }
  return found.sort((a, b) => b.score - a.score || b.passage.post.position - a.passage.post.position);
}

type Meeting = { at: number; value: number; worth: number };

/** What each clue is worth in a sentence itself; null where none is met. One word of a sentence meets one clue. */
function valuing(
  clues: readonly Clue[],
  weights: ClueWeights,
): (passage: Passage) => readonly Meeting[] | null {
  const byStem = new Map<string, Meeting[]>();
  const byId = new Map<string, Meeting[]>();
  const put = (map: Map<string, Meeting[]>, key: string, meeting: Meeting) =>
    map.set(key, [...(map.get(key) ?? []), meeting]);
  clues.forEach((clue, at) => {
    const named = worthOfName * weights.ofIds(clue.ids) * clue.worth;
    for (const id of clue.ids) put(byId, id, { at, value: named, worth: 1 });
    for (const [stem, worth] of clue.meets)
      put(byStem, stem, { at, value: worth * weights.ofStem(stem) * clue.worth, worth });
  });
  return passage => {
    const found: Meeting[] = [];
    const take = (meetings: readonly Meeting[] | undefined) => {
      if (!meetings) return;
      // A word that could meet several clues meets the one that it adds most to: "markets" alone is no stock market.
      let best: Meeting | null = null;
      let most = 0;
      for (const meeting of meetings) {
        const more = meeting.value - (found[meeting.at]?.value ?? 0);
        if (more > most) {
          best = meeting;
          most = more;
        }
      }
      if (best) found[best.at] = best;
    };
    for (const id of passage.ids) take(byId.get(id));
    for (const stem of passage.stems) take(byStem.get(stem));
    return found.length === 0 ? null : found;
  };
}

/** The most that a clue can be worth: that of its own word or name where the coverage has it. */
export function mostOf(clue: Clue, weights: ClueWeights): number {
  let most = 0;
  if (weights.ofIds(clue.ids) < weights.most) most = worthOfName * weights.ofIds(clue.ids);
  for (const [stem, worth] of clue.meets)
    if (weights.ofStem(stem) < weights.most) most = Math.max(most, worth * weights.ofStem(stem));
  return (most === 0 ? worthOfAbsent * weights.most : most) * clue.worth;
}

/** Running text of middling length before captions, chart descriptions, titles and questions. */
function fitOf({ sentence, post }: Passage): number {
  const length = 1 / (0.75 + 0.25 * Math.max(1, sentence.terms.length / 14));
  const role = { caption: 0.7, context: 0.7, alt: 0.8, title: 0.85 }[String(sentence.role)] ?? 1;
  const kind = { podcast: 0.6, recap: 0.9, video: 0.9, pictures: 0.9 }[String(post.kind)] ?? 1;
  const talk = sentence.by === null && post.kind === "article" && isTalk(sentence.text) ? worthOfTalk : 1;
  return length * role * kind * talk * (isQuestion(sentence.text) ? 0.4 : 1);
}

const worthOfTalk = 0.75;

/** Talk of nobody in particular outside quotation marks: a reader's comment, a presenter's bridge. */
function isTalk(text: string): boolean {
  const outside = text.replace(/(?:``|["“]).*?(?:''|["”])/gu, " ");
  return /\b(?:I|I'm|you|your|we|our|us|let's)\b/u.test(outside);
}
