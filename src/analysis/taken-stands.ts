import type { Lexicon } from "../language/lexicon.ts";
import { wordsOf } from "../language/terms.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { withoutEvasions } from "./evasions.ts";
import type { Attribution, SentenceFeatures } from "./features.ts";
import { stanceChain } from "./stance-chain.ts";
import { measureOf, type StanceTaken, stanceOf } from "./stance-of.ts";
import { levelled, type StanceWords, stanceWordsIn } from "./stance-words.ts";
import { type StandActor, type StandSubject, speakerOf, standSubject } from "./stand-subject.ts";
import { hasThingSubject } from "./thing-subject.ts";

/** What a stand is on: finds its words in a text. */
export type Matter = (text: string) => Clause[];

/** What a sentence tells of where an actor stands: `stance` null where they only speak of the matter. */
export type TakenStand = {
  sentence: SentenceFeatures;
  actor: StandActor;
  stance: StanceTaken | null;
  /** The words that take it, as they stand there; empty where they only speak of it. */
  words: string;
  /** How far the words go, 1 (could) to 5 (will, has sent), and whether a condition binds them. */
  strength: number;
  bound: boolean;
  /** Who says it; null where the outlet tells it. */
  by: Attribution | null;
  /** True where the sentence before names the matter and this one points back to it. */
  carried: boolean;
};

/** A clause of so few words leaves out what the one before says. */
const shortClause = 5;
/** What stands for the matter of the sentence before. */
const pointing =
  /\b(?:it|this|these|those|such|so|them|one|either)\b|\bthat\b(?=\s?[.,;:!?"'\u2019\u201D)]|\s?$|\s(?:and|but|or|until|before|after|at|for|in|now|either|unless|if|idea|plan|proposal|option|move|step|demand|suggestion)\b)/giu;

/** The stands that a post's sentences tell of, in order. A headline counts where the post is nothing but one. */
export function takenStands(
  { post, features }: AnalysedPost,
  matter: Matter,
  lexicon: Lexicon,
): TakenStand[] {
  if (post.kind === "procedural") return [];
  const told = features.sentences.filter(
    ({ role }) => role !== "promo" && role !== "alt" && role !== "context",
  );
  const hasBody = told.some(({ role }) => role === "text" || role === "list-item" || role === "quote");
  const stands: TakenStand[] = [];
  let before: SentenceFeatures | null = null;
  for (const sentence of told) {
    if (sentence.role === "title" && hasBody) {
      // what the title asks for is what the first sentence speaks of
      before = matter(sentence.text).length > 0 ? sentence : null;
      continue;
    }
    const own = matter(sentence.text);
    const hits = own.length > 0 ? own : before === null ? [] : pointedAt(sentence, before);
    stands.push(...standsIn(sentence, hits, own.length > 0, lexicon));
    before = hits.length > 0 ? sentence : null;
  }
  return stands;
}

/** Where a sentence goes on with the matter of the one before: the same speaker, with a word that points back. */
function pointedAt(sentence: SentenceFeatures, before: SentenceFeatures): Clause[] {
  const speaker = sentence.by?.speaker;
  if (speaker === undefined || sentence.role === "caption" || before.role === "caption") return [];
  // what they are asked of here is another matter
  if (/\b(?:asked|questioned|pressed)\b/iu.test(sentence.text)) return [];
  const goesOn = before.by?.speaker === speaker || before.mentions.some(({ id }) => id === speaker);
  if (!goesOn) return [];
  const words = stanceWordsIn(sentence.text);
  const early = words.filter(({ kind }) => kind === "early").map(({ start, end }) => ({ start, end }));
  const back = [...sentence.text.matchAll(pointing)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return early.length > 0 ? early : back;
}

/** What stands in a clause for the matter of the one before: "prepared to do so"; in a short one its end: "but Sweden might". */
function pointersIn(text: string, { start, end }: Clause): Clause[] {
  const words = text.slice(start, end);
  const back = [...words.matchAll(pointing)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
  const isShort = wordsOf(words).length <= shortClause;
  return back.length > 0 || !isShort ? back : [{ start: end, end }];
}

function standsIn(
  sentence: SentenceFeatures,
  hits: readonly Clause[],
  isOwn: boolean,
  lexicon: Lexicon,
): TakenStand[] {
  if (hits.length === 0) return [];
  const { text, evaded } = withoutEvasions(sentence.text);
  // words of the matter's own name take no stand: "no-fly zone"
  const free = isOwn ? hits.reduce((left, hit) => blanked(left, hit), text) : text;
  const words = [...stanceWordsIn(free), ...infinitives(sentence)].toSorted((a, b) => a.start - b.start);
  const stands = new Map<string, TakenStand>();
  const add = (stand: TakenStand) => {
    const known = stands.get(stand.actor.id);
    if (known === undefined || known.stance === null) stands.set(stand.actor.id, stand);
  };
  let isOn = false;
  for (const clause of clausesOf(text)) {
    const named = hits.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const inside = named.length === 0 && isOn ? pointersIn(text, clause) : named;
    isOn ||= named.length > 0;
    const stand = inside.length === 0 ? null : standOf(sentence, text, clause, inside, words, lexicon);
    if (stand !== null) add(stand);
  }
  if (!isOwn)
    return [...stands.values()].flatMap(stand =>
      stand.stance === null ? [] : [{ ...stand, carried: true }],
    );
  for (const speaker of spokenBy(sentence, hits, lexicon)) add({ ...blank(sentence), ...speaker });
  const [evasion] = evaded;
  if (evasion !== undefined) {
    const subject = standSubject(sentence, { from: 0, at: evasion }, null, lexicon);
    if (subject.whose === "other" && lexicon.actors.has(subject.actor.id))
      add({ ...blank(sentence), actor: subject.actor, by: null });
  }
  return [...stands.values()];
}

const blank = (sentence: SentenceFeatures): Omit<TakenStand, "actor" | "by"> => ({
  ...{ sentence, stance: null, words: "" },
  ...{ strength: 0, bound: false, carried: false },
});

function blanked(text: string, { start, end }: Clause): string {
  return text.slice(0, start) + "x".repeat(end - start) + text.slice(end);
}

/** Who speaks of the matter, whether or not they take a stand. */
function spokenBy(
  sentence: SentenceFeatures,
  hits: readonly Clause[],
  lexicon: Lexicon,
): { actor: StandActor; by: Attribution }[] {
  return hits.flatMap(({ start }) => {
    const by = speakerAt(sentence, start, lexicon);
    return by === null || !isSomebody(by, lexicon) ? [] : [{ actor: speakerOf(by, lexicon), by }];
  });
}

/** Whoever has a name: an actor that is known, or a person's name of two words or more; no "officials", no report. */
function isSomebody({ speaker, name, rule }: Attribution, lexicon: Lexicon): boolean {
  if (lexicon.actors.has(speaker)) return true;
  return (
    rule !== "unnamed" &&
    /^\p{Lu}[\p{L}'\u2019.-]+(?: (?:\p{Ll}{2,3} )*\p{Lu}[\p{L}'\u2019.-]+)+$/u.test(name) &&
    !/^\p{Lu}+(?: \p{Lu}+)+$/u.test(name)
  );
}

/** The stand that one clause tells of. */
function standOf(
  sentence: SentenceFeatures,
  text: string,
  clause: Clause,
  hits: readonly Clause[],
  words: readonly StanceWords[],
  lexicon: Lexicon,
): TakenStand | null {
  const own = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const taken = stanceChain(text, clause, own, hits, sentence.mentions);
  if (taken === null) return null;
  const { chain, start, subjectEnd } = taken;
  const said = text.slice(clause.start, clause.end);
  const stance = stanceOf(chain, said);
  const isWill = chain.every(({ kind }) => kind !== "early" && kind !== "open" && kind !== "plea");
  if (isWill && subjectEnd === start && hasThingSubject(text.slice(clause.start, start))) return null;
  // what somebody wants of others is no stand on it, and it is said that they do
  if (stance === null && !chain.some(({ kind }) => kind === "wish" || kind === "plea")) return null;
  const by = speakerAt(sentence, start, lexicon);
  const from = subjectFrom(sentence, clause);
  const subject = standSubject(sentence, { from, at: subjectEnd }, by, lexicon);
  const actor = by === null ? toldOf(subject, stance, chain, said, lexicon) : saidBy(by, subject, lexicon);
  if (actor === null) return null;
  const taking = sentence.text.slice(start, chain.at(-1)?.end ?? start);
  return { ...{ sentence, actor, stance, words: taking, by, carried: false }, ...measureOf(chain, said) };
}

/** The speaker where it is their own will; an unnamed one where the words say which country's. */
function saidBy(by: Attribution, { whose }: StandSubject, lexicon: Lexicon): StandActor | null {
  const speaker = speakerOf(by, lexicon);
  return whose === "speaker" && (isSomebody(by, lexicon) || speaker.country !== null) ? speaker : null;
}

/** Whom an outlet tells it of: countries, bodies and people who are known; what it holds possible of a person is no position. */
function toldOf(
  subject: StandSubject,
  stance: StanceTaken | null,
  chain: readonly StanceWords[],
  said: string,
  lexicon: Lexicon,
): StandActor | null {
  if (subject.whose !== "other" || (stance === null && subject.byPronoun === true)) return null;
  const { actor } = subject;
  const known = lexicon.actors.get(actor.id);
  if (known === undefined) return actor.country === null ? null : actor;
  if (known.kind === "outlet" || (known.kind === "person" && stance !== null && isGuess(chain, said)))
    return null;
  return actor;
}

function isGuess(chain: readonly StanceWords[], said: string): boolean {
  const guessed =
    /\b(?:confident|believ\p{L}+|hop(?:e|es|ed|ing)|expects?|predict\p{L}*|fear\p{L}*|likely|probably|expected|reportedly|perhaps|rumou?r\p{L}*|notion|speculation)\b/iu;
  return guessed.test(said) || chain.every(({ kind }) => kind === "possible" || kind === "deed");
}

/** A clause that goes on without a subject has that of the one before. */
function subjectFrom(sentence: SentenceFeatures, clause: Clause): number {
  const text = levelled(sentence.text).slice(clause.start);
  const bare =
    /^(?:(?:also|now|still|will|would|could|may|might|is|are|has|have|had|does|did|not|\p{L}+ed|refuses|rejects|opposes|rules)\b)/iu;
  return bare.test(text) ? 0 : clause.start;
}

/** Who speaks at a place of a sentence: of quoted words their speaker, else the clause's. Outlets and reporters tell, they take no stand. */
function speakerAt(sentence: SentenceFeatures, at: number, lexicon: Lexicon): Attribution | null {
  const { quotations, others = [], by } = sentence;
  const quoted = quotations.find(({ start, end }) => start <= at && at < end)?.by ?? null;
  const found = quoted ?? others.findLast(({ start }) => start <= at)?.by ?? by;
  if (found === null || found.rule === "first-person") return null;
  return lexicon.actors.get(found.speaker)?.kind === "outlet" ? null : found;
}

// "UK to send troops": a headline's promise
function infinitives({ role, text, mentions }: SentenceFeatures): StanceWords[] {
  if (role !== "title") return [];
  return mentions.flatMap(({ end }): StanceWords[] => {
    const words = /^ to (?=\p{Ll}+)/u.exec(text.slice(end))?.[0];
    return words === undefined ? [] : [{ kind: "promise", start: end + 1, end: end + 3 }];
  });
}
