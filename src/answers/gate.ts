import { countryNamed } from "../language/countries.ts";
import { termsOf, wordsOf } from "../language/terms.ts";
import { denialIn } from "./denial.ts";
import { isOnlyWished } from "./hypothesis.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { speechVerbs } from "./question-words.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import type { Support } from "./support.ts";

/** How strictly a passage must meet a question before it may answer. */
export type Gate = {
  /** Actions: in the sentence, or also in the one it leans back on ("This amounts to"), or beside it, or not at all. */
  actions: "own" | "lean" | "near" | "any";
  /** Names that are not the story's background: in the sentence, or also beside it. */
  names: "own" | "near";
  /** Least share (0 to 1) of the question's weight that must be met. */
  share: number;
};

/** The units of the question that a passage leaves unmet, or null where it passes. */
export function unmet(search: Search, support: Support, gate: Gate): Unit[] | null {
  const missing: Unit[] = [];
  for (const unit of search.question.units) {
    const place = support.places.get(unit) ?? null;
    if (unit.kind === "number" && place !== "own" && place !== "near") missing.push(unit);
    if (unit.kind === "name" && !nameMet(search, support, unit, gate)) missing.push(unit);
    if (
      unit.kind === "action" &&
      gate.actions !== "any" &&
      !isSaying(search, support, unit) &&
      !isDenied(search, support, unit)
    ) {
      if (
        place !== "own" &&
        !(
          place === "near" &&
          (gate.actions === "near" || (gate.actions === "lean" && leansBack(support.passage)))
        )
      )
        missing.push(unit);
    }
  }
  if (/^(?:yes-no|positions|where|when)$/u.test(search.question.kind)) {
    const nouns = search.question.units.filter(unit => unit.kind === "thing");
    missing.push(...nouns.filter(unit => !support.places.get(unit)));
  }
  const subjects = search.question.units.filter(unit => unit.kind === "name" || unit.kind === "thing");
  const isMet = (unit: Unit) => support.places.get(unit) === "own" || support.places.get(unit) === "near";
  if (subjects.length > 0 && !subjects.some(isMet)) missing.push(...subjects);
  const { head } = search.question;
  if (head && search.question.units.includes(head) && !isMet(head)) missing.push(head);
  if (missing.length > 0) return missing;
  if (support.share >= gate.share) return null;
  return search.question.units.filter(unit => support.places.get(unit) !== "own");
}

/** "When did X call for Y": X saying Y is the deed, whatever verb the sentence has. */
function isSaying({ question }: Search, { passage }: Support, unit: Unit): boolean {
  const { by } = passage.sentence;
  if (by === null || !speechVerbs.has(unit.text.toLowerCase())) return false;
  return question.units.some(one => one.kind === "name" && one.ids.includes(by.speaker));
}

const refusing = /^(?:exclud|reject|refus|den[iy]|oppos|rule|ban|bar|block)$/u;

/** "Who excluded Europe from a part": a sentence that says "no part" tells of it, whatever its verb. */
function isDenied({ question }: Search, { passage }: Support, unit: Unit): boolean {
  if (!refusing.test(unit.stem)) return false;
  return (
    denialIn(
      passage.sentence.text,
      question.units.filter(one => one.kind === "thing"),
    ) !== null
  );
}

function nameMet(search: Search, support: Support, unit: Unit, gate: Gate): boolean {
  const place = support.places.get(unit);
  if (place === "own") return true;
  if (search.weights.isBackground(unit) && !isActor(search, unit)) return true;
  if (place === "near")
    return gate.names === "near" || search.weights.isPlace(unit) || leansBack(support.passage);
  // The place of it all may stand anywhere in the post, where the rest is in the sentence.
  return (
    place === "post" &&
    search.weights.isPlace(unit) &&
    search.question.units.every(other => other === unit || support.places.get(other) === "own")
  );
}

/** Where an amount or a deed is asked for, a country acts: it is background only where nearly every second post names it. */
function isActor({ question, weights }: Search, unit: Unit): boolean {
  return (
    /^(?:figure|yes-no)$/u.test(question.kind) &&
    countryNamed(unit.text) !== null &&
    weights.frequency(unit) <= 0.45 * weights.posts
  );
}

/** True for a sentence that takes its subject from the one before: "This amounts to", "He says". */
export function leansBack({ sentence }: Passage): boolean {
  return /^["'“‘]?(?:this|that|these|those|it|he|she|they|his|her|their|its|both|such|we|the (?:pair|two|move|decision|meeting))\b/iu.test(
    sentence.text,
  );
}

// Words that look ahead: what was is no answer to what will be.
const ahead =
  /\b(?:will|won't|would|shall|could|may|might|can|should|must|to be|due|set to|expect\w*|plan\w*|next|tomorrow|tonight|later|soon|going to|upcoming|envisage\w*|hop(?:e|es|ing)|aim\w*|want\w*|prepar\w*|scheduled|is to|are to|to (?:visit|meet|go|travel|send|host|attend|begin|start|hold)|(?:is|are) \w+ing|\p{Lu}\p{Ll}+day)\b/u;

/** True for a sentence that tells of what is to come. */
export function looksAhead({ sentence }: Passage): boolean {
  return ahead.test(sentence.text);
}

/** The passages that pass a gate, best first. */
export function through(search: Search, gate: Gate): Support[] {
  const { question } = search;
  const asksDeed = question.units.some(unit => unit.kind === "action");
  const deedsCount = asksDeed && (gate.actions === "own" || question.kind === "who");
  const comes = question.future && /^(?:where|when|who)$/u.test(question.kind);
  const passing = search.ranked.filter(support => {
    const { post, sentence } = support.passage;
    // What a podcast's notes tell of is its talk, not what was done.
    if (deedsCount && post.kind === "podcast" && !isAskedOf(search, support)) return false;
    if (comes && !ahead.test(sentence.text)) return false;
    return unmet(search, support, gate) === null;
  });
  const sure = (support: Support) => support.score * (isOnlyWished(question, support.passage) ? 0.6 : 1);
  return passing.sort((a, b) => sure(b) - sure(a));
}

/** The programme itself is asked about: its name stands in the question. */
function isAskedOf({ question, weights }: Search, { places }: Support): boolean {
  return question.units.some(
    unit => unit.kind === "name" && places.get(unit) === "own" && weights.frequency(unit) <= 3,
  );
}

/**
 * The passages in which all names and nouns of the question meet, two of them in the sentence itself, though its verb does
 * not: a verb is a gap of wording where everything else fits. For questions whose answer has a type of its own.
 */
export function throughWithoutVerb(search: Search): Support[] {
  const subjects = search.question.units.filter(unit => unit.kind === "name" || unit.kind === "thing");
  if (subjects.length < 2) return [];
  return through(search, { actions: "any", names: "near", share: 0 }).filter(({ places }) => {
    const own = subjects.filter(unit => places.get(unit) === "own");
    return (
      own.length >= 2 && subjects.every(unit => places.get(unit) === "own" || places.get(unit) === "near")
    );
  });
}

/** Content words of a passage that the question does not have: an answer must add something. */
export function news(question: Question, passage: Passage): number {
  const { sentence } = passage;
  const asked = new Set<string>();
  for (const unit of [...question.units, question.speaker, ...question.otherSpeakers]) {
    if (!unit) continue;
    asked.add(unit.stem);
    for (const meaning of unit.meanings) asked.add(meaning);
  }
  const titles =
    /^(?:presid|prime|minist|foreign|secretari|chancellor|leader|sir|lord|pm|spoke|speak|talk|told|said)$/u;
  const named = new Set(sentence.mentions.flatMap(({ text }) => text.toLowerCase().split(/\s+/u)));
  return new Set(
    termsOf(partOnTopic(question, passage)).filter(
      term => !asked.has(term) && !titles.test(term) && !named.has(term),
    ),
  ).size;
}

/** Of a quotation of several sentences, those that hold a unit of the question; the whole where none does alone. */
export function partOnTopic(
  question: Question,
  { sentence }: Passage,
  kinds: readonly Unit["kind"][] = ["name", "thing", "action", "number"],
): string {
  const parts = sentence.text.split(/(?<=[.!?]['"”’]?)\s+(?=\S)/u);
  if (parts.length === 1) return sentence.text;
  const units = question.units.filter(unit => kinds.includes(unit.kind));
  const holding = parts.filter(part => {
    const stems = wordsOf(part).map(stemOf);
    return units.some(unit => stems.some(stem => unit.meanings.has(stem)));
  });
  return holding.length > 0 ? holding.join(" ") : sentence.text;
}

/** The best passages for "closest": at most three, of different sentences. */
export function nearest(search: Search, count = 3): Passage[] {
  const seen = new Set<string>();
  const found: Passage[] = [];
  for (const { passage, share } of search.ranked) {
    if (share < 0.2 || seen.has(passage.sentence.text)) continue;
    seen.add(passage.sentence.text);
    found.push(passage);
    if (found.length === count) break;
  }
  return found;
}
