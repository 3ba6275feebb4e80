import { onlyAsks } from "../language/unknowns.ts";
import { denialIn } from "./denial.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import { nearest, news, through, throughWithoutVerb } from "./gate.ts";
import { isOnlyWished } from "./hypothesis.ts";
import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import { stanceOf } from "./positions-answer.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import { overlap } from "./statement-answer.ts";
import { isQuestion, type Support, supportOf } from "./support.ts";

/** "Did X do Y": a sentence that holds both and the deed; it is shown as it stands, never turned into yes or no. */
export function factAnswer(search: Search): Finding {
  const deeds = search.question.units.filter(unit => unit.kind === "action");
  const asksAny = /\bany(?:thing|one|body)?\b/iu.test(search.question.text);
  // A sentence that denies the deed speaks to the question more plainly than one that only holds its words.
  const worth = ({ passage, score, share }: Support) =>
    score *
    ((share >= 0.85 || asksAny) && denialIn(passage.sentence.text, deeds) ? 1.3 : 1) *
    (isOnlyWished(search.question, passage) ? 0.6 : 1);
  const supports = usable(search, through(search, { actions: "own", names: "own", share: 0.62 })).sort(
    (a, b) => worth(b) - worth(a),
  );
  const stance = stanceOnIt(search, /^(?:no|too early)$/u);
  if (stance.outcome !== "closest") return stance;
  if (supports.length === 0) return stanceOnIt(search, /^(?:open|conditional)$/u);
  return answeredBy(several(supports, /\banything\b/iu.test(search.question.text) ? 3 : 1));
}

const stances =
  /^(?:support|back|oppos|favour|favor|agre|want|reject|refus|rule|commit|promis|pledg|accept|plan|send|join|consid|exclud)/u;

/** "Does X support Y", "will X send Y": what X says of Y, where no sentence holds the verb itself. */
function stanceOnIt(search: Search, wanted: RegExp): Finding {
  const { question, names } = search;
  const deeds = question.units.filter(unit => unit.kind === "action");
  const subject = question.units.find(unit => unit.kind === "name");
  const rest = question.units.filter(
    unit => unit.kind !== "action" && unit !== subject && unit.kind !== "quality",
  );
  const others = deeds.filter(deed => !stances.test(deed.stem));
  if (
    !subject ||
    !rest.some(unit => unit.kind === "thing") ||
    (others.length > 0 && others.length < deeds.length) ||
    !deeds.some(deed => stances.test(deed.stem))
  )
    return nothing("no passage tells of it", nearest(search));
  const said = search.passages
    .filter(passage => isSaidBy(passage, subject, names) && !isQuestion(passage.sentence.text))
    .map(passage => supportOf(question.units, passage, search.weights))
    .filter(({ places }) =>
      rest.every(unit => places.get(unit) === "own" || search.weights.isBackground(unit)),
    )
    .filter(({ passage }) => wanted.test(stanceOf(passage.sentence.text)))
    .sort((a, b) => b.score - a.score);
  const [best] = said;
  return best ? answeredBy([best.passage]) : nothing("no passage tells of it", nearest(search));
}

/** What, which and how: the sentences that meet the question and add something to it. */
export function contentAnswer(search: Search): Finding {
  const { question } = search;
  const gate = { actions: "lean", names: "near", share: question.head ? 0.5 : 0.62 } as const;
  const strict = through(search, gate);
  const supports = usable(search, strict.length > 0 ? strict : throughWithoutUnknownVerb(search))
    .filter(
      ({ passage }) =>
        news(question, passage) >= 2 && (!asksTopic(question) || topicGiven.test(passage.sentence.text)),
    )
    .sort((a, b) => factual(b) - factual(a));
  const chosen = several(supports, isPlural(search) ? 3 : 2);
  if (chosen.length > 0) return answeredBy(chosen);
  return nothing("no passage says it directly", nearest(search));
}

/** A verb that the whole coverage lacks is no reason to refuse; one that it has tells of something else. */
function throughWithoutUnknownVerb(search: Search): Support[] {
  const { question, weights } = search;
  const deeds = question.units.filter(unit => unit.kind === "action");
  // "How is it being repaired": the manner of an unknown deed is not told by what else is said of the thing.
  if (question.kind === "how") return [];
  return deeds.every(deed => weights.frequency(deed) === 0) ? throughWithoutVerb(search) : [];
}

/** What an outlet reports answers a question about facts better than what a speaker claims, wishes or fears. */
function factual({ passage, score }: Support): number {
  return score * (passage.sentence.by === null || passage.sentence.figures.length > 0 ? 1 : 0.75);
}

// Words that bring what a conversation was about; that two people spoke is no answer to what they discussed.
const topicGiven =
  /\b(?:about|regarding|concerning|topics?|agenda|discuss(?:es|ed|ing)? (?!with|between)(?:the|what|how|a|an|\p{L}+))\b/iu;

/** True where what a conversation was about is asked for. */
export function asksTopic({ kind, units }: Search["question"]): boolean {
  return (
    kind === "what" &&
    units.some(unit => unit.kind === "action" && /^(?:discuss|talk|speak|debat)$/u.test(unit.stem))
  );
}

/** "What was reported between 18:00 and 19:00": the first sentences of the posts of that time. */
export function windowAnswer(search: Search): Finding {
  const telling = search.passages.filter(
    ({ sentence, post }) =>
      /^(?:text|list-item|quote)$/u.test(sentence.role) &&
      post.kind !== "recap" &&
      sentence.terms.length >= 6,
  );
  // The first sentence of each post that says something.
  const firsts = telling.filter((passage, at) => telling[at - 1]?.post !== passage.post);
  const chosen = firsts.slice(-3);
  return chosen.length > 0 ? answeredBy(chosen) : nothing("no post of that time tells anything");
}

function usable(search: Search, supports: readonly Support[]): Support[] {
  const { question, passages } = search;
  const on = question.occasion ? new Set(onOccasion(passages, question.occasion)) : null;
  return supports.filter(
    ({ passage }) =>
      !isQuestion(passage.sentence.text) &&
      !onlyAsks(passage.sentence.text) &&
      (on === null || on.has(passage)),
  );
}

function isPlural({ question }: Search): boolean {
  return question.head !== null && /s$/u.test(question.head.text) && !/ss$/u.test(question.head.text);
}

/** The best and those near it that say something else; at most 75 words, to stay under 90 with a frame. */
function several(supports: readonly Support[], count: number): Passage[] {
  const chosen: Passage[] = [];
  const least = (supports[0]?.score ?? 0) * 0.6;
  let words = 0;
  for (const { passage, score } of supports) {
    const length = passage.sentence.text.split(/\s+/u).length;
    if (score < least || (chosen.length > 0 && words + length > 75)) continue;
    if (chosen.some(other => overlap(other, passage) > 0.5)) continue;
    chosen.push(passage);
    words += length;
    if (chosen.length === count) break;
  }
  return chosen;
}
