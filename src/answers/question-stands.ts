import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { StanceTaken } from "../analysis/stance-of.ts";
import { type Matter, takenStands } from "../analysis/taken-stands.ts";
import { type Lexicon, lexiconFrom } from "../language/lexicon.ts";
import { wordSpansOf } from "../language/terms.ts";
import { actorStands } from "../recap/actor-stands.ts";
import { silentActors } from "../recap/silent-actors.ts";
import type { ToldStand } from "../recap/told-stand.ts";
import { onOccasion } from "./occasion-match.ts";
import type { Passage } from "./passage.ts";
import { placeOf } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";

/** The rows that a question about positions may ask for. */
export type QuestionStance = StanceTaken;

/** One actor's row, with the passages that take the stance, the plainest first. */
export type QuestionStand = { stance: QuestionStance; actor: string; passages: readonly Passage[] };

/** Deeds that are a matter of stance by themselves: what is committed, sent, refused says the rest of the question. */
const anyDeed =
  /^(?:commit|send|deploi|pledg|promis|offer|give|provid|support|back|contribut|accept|rule|exclud|oppos|reject|refus|agre|put|will|readi|prepar)/u;

/** Where each actor stands on what a question asks, as the searched passages tell it, and who is named and silent. */
export function questionStands(search: Search): { stands: QuestionStand[]; silent: string[] } {
  const matter = matterOf(search);
  if (matter === null) return { stands: [], silent: [] };
  const { passages } = search;
  const on =
    search.question.occasion === null ? null : new Set(onOccasion(passages, search.question.occasion));
  const lexicon = lexiconFrom([...search.names.actors.values()]);
  const posts = postsOf(passages.filter(passage => on === null || on.has(passage)));
  const told = posts.flatMap(post => toldIn(post, matter, lexicon));
  const held = posts.filter(({ features }) => features.sentences.some(({ text }) => matter(text).length > 0));
  const byText = Map.groupBy(passages, ({ post, sentence }) => keyOf(post.id, sentence.text));
  const stands = actorStands(told, lexicon).flatMap(({ shown, same }): QuestionStand[] => {
    const [first] = [shown, ...same];
    const own = [shown, ...same].flatMap(
      one => byText.get(keyOf(one.post.post.id, one.sentence.text))?.[0] ?? [],
    );
    if (shown.stance === null || first === undefined || own.length === 0) return [];
    return [{ stance: shown.stance, actor: shown.actor.id, passages: [...new Set(own)] }];
  });
  return { stands, silent: silentActors(held, told, lexicon).map(({ name }) => name) };
}

function keyOf(post: string, text: string): string {
  return `${post}\n${text}`;
}

function toldIn(post: AnalysedPost, matter: Matter, lexicon: Lexicon): ToldStand[] {
  return takenStands(post, matter, lexicon).map(stand => ({ ...stand, post }));
}

/** The posts that passages are of, each with those sentences alone. */
function postsOf(passages: readonly Passage[]): AnalysedPost[] {
  return [...Map.groupBy(passages, ({ post }) => post.id).values()].flatMap(own => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ post: first.post, features: { sentences: own.map(({ sentence }) => sentence) } }];
  });
}

/**
 * The words of the question's things in a sentence that has all of them, and its deed where that is one of its own. Null
 * where the question names no thing.
 */
function matterOf({ question, passages, weights }: Search): Matter | null {
  const things = matterUnits(question).filter(({ kind }) => kind === "thing" || kind === "name");
  const deeds = question.units.filter(({ kind, stem }) => kind === "action" && !anyDeed.test(stem));
  const telling = things.filter(unit => !weights.isBackground(unit));
  const [main] = [...(telling.length > 0 ? telling : things)].sort(
    (a, b) => Number(b.kind === "thing") - Number(a.kind === "thing") || weights.of(b) - weights.of(a),
  );
  if (main === undefined) return null;
  const needed = [...telling.filter(unit => unit !== main), ...deeds];
  const has = (unit: Unit) =>
    new Set(
      passages.filter(passage => placeOf(unit, passage) === "own").map(({ sentence }) => sentence.text),
    );
  const sentences = needed.map(has);
  return text => (sentences.every(texts => texts.has(text)) ? spansOf(main, text) : []);
}

/**
 * The units of the matter that positions are taken on: without "who's", and without "European" of "European troops", for
 * each who takes a stand speaks of troops of their own.
 */
export function matterUnits({ units }: Question): Unit[] {
  const isThing = (unit: Unit | undefined) => unit?.kind === "thing";
  return units.filter(unit => {
    if (unit.kind === "action" || unit.kind === "quality" || /^who\b/iu.test(unit.text)) return false;
    const next = units.find(({ place }) => place === unit.place + 1);
    return !(isThing(unit) && isThing(next) && /^\p{Lu}/u.test(unit.text));
  });
}

/** Where a unit's words stand in a text. */
function spansOf({ meanings, text: name }: Unit, text: string): { start: number; end: number }[] {
  const words = wordSpansOf(text).filter(word => meanings.has(stemOf(word.text)));
  if (words.length > 0) return words.map(({ start, end }) => ({ start, end }));
  const at = text.indexOf(name);
  return at < 0 ? [] : [{ start: at, end: at + name.length }];
}
