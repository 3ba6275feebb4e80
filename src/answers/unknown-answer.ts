import { declines, saysUnknown, tellsOfAsking } from "../language/unknowns.ts";
import type { Chosen, Finding } from "./finding.ts";
import { frames, notKnown } from "./frames.ts";
import { leansBack } from "./gate.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Question, QuestionKind } from "./question.ts";
import type { Search } from "./search.ts";
import { isSaidBy } from "./speaker-match.ts";
import type { Support } from "./support.ts";

/** What an unknown must be about to answer a question of that kind. */
const about: Partial<Record<QuestionKind, RegExp>> = {
  why: /\b(?:why|reasons?|cause|explanation|explained|motive)\b/iu,
  when: /\b(?:when|time|date|day|timing|schedule)\b/iu,
  where: /\b(?:where|location|place|whereabouts|venue)\b/iu,
  "yes-no": /\b(?:whether|if)\b/iu,
  positions: /\b(?:whether|if|who|which)\b/iu,
  how: /\b(?:how|what|cause|source|origin|details?|circumstances)\b/iu,
  who: /\b(?:who|whom|whose|identit\w+|names?)\b/iu,
  figure:
    /\b(?:how (?:many|much|far|long|big)|numbers?|figures?|details?|specifics|toll|extent|scale|size|amount|cost)\b/iu,
};

/** An outlet says that it is not known, or the asked person turned the question away; null where neither is told. */
export function unknownAnswer(search: Search): Finding | null {
  if (asksOfAsking(search.question)) return null;
  return askedNotAnswered(search) ?? statedUnknown(search);
}

/** The same, where its passage meets the question at least as well as the passage that was found for an answer. */
export function betterUnknown(search: Search, found: Passage): Finding | null {
  const score = search.ranked.find(({ passage }) => passage === found)?.score ?? 0;
  return unknownAnswer({ ...search, ranked: search.ranked.filter(support => support.score >= score) });
}

function statedUnknown(search: Search): Finding | null {
  for (const support of search.ranked) {
    const { passage } = support;
    if (support.share < 0.5 || !saysUnknown(passage.sentence.text)) continue;
    if (!isAbout(search.question, passage) || !hasSubject(search, support) || !hasOwnSubject(search, passage))
      continue;
    const before = passage.before;
    const chosen: Chosen[] =
      before && leansBack(passage) ? [{ passage: before }, { passage }] : [{ passage }];
    return { outcome: "reported-unknown", frame: notKnown(passage.post.sourceName), chosen };
  }
  return null;
}

/** True where an unknown is about what the question asks for: why, when, how many. */
export function isAbout(question: Question, { sentence }: Passage): boolean {
  const wanted = about[question.kind];
  return wanted
    ? wanted.test(sentence.text)
    : /\b(?:what|how|whether|which|if|who|details?)\b|undisclosed/iu.test(sentence.text);
}

/** Every name but the background's, and the head, stand in the sentence or beside it. */
function hasSubject(search: Search, { places, passage }: Support): boolean {
  const { speaker } = search.question;
  if (speaker && !isSaidBy(passage, speaker, search.names) && !speaker.ids.some(id => passage.ids.has(id)))
    return false;
  return search.question.units.every(unit => {
    if (unit.kind === "quality" || unit.kind === "action" || search.weights.isBackground(unit)) return true;
    const place = places.get(unit);
    return place === "own" || place === "near" || (unit !== search.question.head && unit.kind === "thing");
  });
}

/** The unknown tells of what stands in it, in the sentence before or in the title, not of what comes after. */
function hasOwnSubject({ question, weights }: Search, passage: Passage): boolean {
  const subjects = question.units.filter(unit => unit.kind !== "quality" && !weights.isBackground(unit));
  const around = [passage, passage.before, passage.title].filter(one => one !== null);
  return subjects.every(unit => around.some(one => placeOf(unit, one) === "own")) || subjects.length === 0;
}

function askedNotAnswered(search: Search): Finding | null {
  for (const support of search.ranked.slice(0, 40)) {
    const { passage } = support;
    if (support.share < 0.5 || !hasSubject(search, support) || !tellsOfAsking(passage.sentence.text))
      continue;
    if (passage.sentence.role === "title") continue;
    const wanted = about[search.question.kind];
    if (wanted && !wanted.test(passage.sentence.text)) continue;
    if (declines(passage.sentence.text)) return turnedAway([passage]);
    const { after } = passage;
    if (after && declines(after.sentence.text)) return turnedAway([passage, after]);
  }
  return null;
}

function turnedAway(passages: readonly Passage[]): Finding {
  return {
    outcome: "reported-unknown",
    frame: frames.askedNotAnswered,
    chosen: passages.map(passage => ({ passage })),
  };
}

/** A chosen sentence that itself says that it is not known or turned away is no answer but a reported unknown. */
export function asUnknown(finding: Finding, question: Question): Finding {
  if (finding.outcome !== "answered" || /^(?:yes-no|positions)$/u.test(question.kind)) return finding;
  const [first] = finding.chosen;
  if (!first || asksOfAsking(question) || (finding.chosen.length > 1 && question.kind === "statement"))
    return finding;
  const { sentence, after } = first.passage;
  if (tellsOfAsking(sentence.text)) {
    if (declines(sentence.text)) return turnedAway([first.passage]);
    if (after && declines(after.sentence.text)) return turnedAway([first.passage, after]);
  }
  if (question.kind === "statement") return finding;
  // What a sentence in support leaves open may be something else.
  if (!saysUnknown(sentence.text) || !isAbout(question, first.passage)) return finding;
  return { outcome: "reported-unknown", frame: notKnown(first.passage.post.sourceName), chosen: [first] };
}

/** "When was X asked about Y": here the asking is what is asked about. */
function asksOfAsking({ units }: Question): boolean {
  return units.some(unit => unit.stem === "ask" || unit.stem === "question");
}
