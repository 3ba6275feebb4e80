import { countryNamed, countryOf, countryOfDemonym } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { roleSource } from "../language/roles.ts";
import type { Attribution, Mention, SentenceFeatures } from "./features.ts";
import { officeHolder } from "./offices.ts";
import { levelled } from "./stance-words.ts";

/** Somebody who can take a stand. `country`: a key of `countries.ts`; null where none is known. */
export type StandActor = { id: string; name: string; country: string | null };

/** Whose will words tell: the speaker's own (also "we", "it is", nobody), or another's. */
export type StandSubject =
  | { whose: "speaker" }
  | { whose: "other"; actor: StandActor; byPronoun?: true }
  | { whose: "nobody" };

// a name behind one of these is no subject: "in Ukraine", "the war against Russia"
const behind =
  /\b(?:of|in|to|with|for|from|by|on|at|against|between|about|over|into|after|before|near|across|within|than|like|towards?|via|alongside|despite|under|through|and not|including|told|tell|tells|urg\p{L}+|ask\p{L}*)\s(?:the\s)?$/iu;
// bodies that speak for their country: "Sweden's government"
const ownBody = /^'s?\s(?:\p{L}+\s)?(?:government|cabinet|parliament|administration|leadership|leaders)\b/iu;
const ownOffice = new RegExp(`^'s?\\s(?:\\p{L}+\\s)?(?<role>${roleSource})\\b`, "iu");
const pronoun = /\b(?:I|we|he|she|they|it|there|this|that|nobody|no one)\b|\b(?:his|her)(?=\s\p{L})/giu;
// "they will use it" tells of people, "they are too early" may tell of plans
const willOfMany =
  /^\s(?:also\s|now\s)?(?:will|would|shall|could|may|might|can|do|did|have|had|want|plan|intend|refuse|reject|are\s\p{L}+ing)\b/iu;
// "in Lisbon, Portugal, ": where a place is
const inPlace = /\b(?:in|at|near|from|outside|of)\s(?:\p{Lu}[\p{L}.-]+\s?){1,3},\s$/u;
const owners: Readonly<Record<string, string>> = { his: "he", her: "she" };
// "the Swedish prime minister", "the foreign minister of Denmark", right before the words
const office = new RegExp(
  `(?:^|[\\s("'])(?<words>(?:the\\s)?(?:[\\p{Lu}][\\p{L}.-]*(?:'s)?\\s){0,3}${roleSource}(?:\\sof\\s(?:the\\s)?\\p{Lu}\\p{L}+)?)$`,
  "iu",
);

type Candidate = { start: number; end: number; mention: Mention | null };

/**
 * Whose will the words at `at` tell, in the stretch of a sentence that begins at `from`. `by` says the sentence; null: the
 * outlet does.
 */
export function standSubject(
  sentence: SentenceFeatures,
  { from, at }: { from: number; at: number },
  by: Attribution | null,
  lexicon: Lexicon,
): StandSubject {
  const text = levelled(sentence.text);
  const before = text.slice(from, at);
  const held = officeIn(before, lexicon);
  if (held !== null) return ownOrOther(held, by, lexicon);
  const found = nearest(text, { from, at }, sentence.mentions);
  if (found === null) return { whose: by === null ? "nobody" : "speaker" };
  if (found.mention === null)
    return ofPronoun(text.slice(found.start, found.end), found, sentence, by, lexicon);
  const subject = ownOrOther(ownerOf(found.mention, text, lexicon), by, lexicon);
  const joined = by === null ? undefined : joinedTo(found, text, sentence.mentions);
  if (joined === undefined || subject.whose === "speaker") return subject;
  const other = ownOrOther(actorOf(joined.id, joined.text, lexicon), by, lexicon);
  return other.whose === "speaker" ? other : subject;
}

/** The name that "and" joins to another: "France and Britain would". */
function joinedTo({ start }: Candidate, text: string, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ end }) => end < start && /^,? and (?:the )?$/u.test(text.slice(end, start)));
}

function nearest(
  text: string,
  { from, at }: { from: number; at: number },
  mentions: readonly Mention[],
): Candidate | null {
  const named = mentions
    .filter(({ start, end }) => start >= from && end <= at)
    .filter(mention => !isBehind(text, mention, mentions) && isWhole(text, mention.end))
    .map((mention): Candidate => ({ start: mention.start, end: mention.end, mention }));
  const small = [...text.slice(from, at).matchAll(pronoun)].map(
    ({ 0: word, index }): Candidate => ({
      start: from + index,
      end: from + index + word.length,
      mention: null,
    }),
  );
  return [...named, ...small].sort((a, b) => a.start - b.start).at(-1) ?? null;
}

/** "led by Sweden, Portugal and Austria": a preposition holds for each name of a list. */
function isBehind(text: string, { start, end }: Mention, mentions: readonly Mention[]): boolean {
  if (behind.test(text.slice(Math.max(0, start - 14), start))) return true;
  if (/^\s?,/u.test(text.slice(end)) && inPlace.test(text.slice(0, start))) return true;
  const before = mentions.findLast(other => other.end < start);
  if (before === undefined) return false;
  const goesOn = /^\s?(?:,\s?)?(?:and|or)\s(?:the\s)?\p{Lu}|^\s?,\s(?:the\s)?\p{Lu}/u.test(text.slice(end));
  const joined = goesOn ? /^\s?(?:,|,?\s?and|or)\s(?:the\s)?$/u : /^\s(?:and|or)\s(?:the\s)?$/u;
  return joined.test(text.slice(before.end, start)) && isBehind(text, before, mentions);
}

/** Not "Sweden's coast": an owner counts for what speaks for it alone. */
function isWhole(text: string, end: number): boolean {
  const rest = text.slice(end);
  return !/^'s?\s/u.test(rest) || ownBody.test(rest) || ownOffice.test(rest);
}

function ownerOf(mention: Mention, text: string, lexicon: Lexicon): StandActor {
  const role = ownOffice.exec(text.slice(mention.end))?.groups?.["role"];
  const holder =
    role === undefined ? null : officeHolder(`${mention.text}'s ${role}`, lexicon.offices, [], null);
  return holder === null ? actorOf(mention.id, mention.text, lexicon) : actorOf(holder, holder, lexicon);
}

function ofPronoun(
  word: string,
  { start, end }: Candidate,
  sentence: SentenceFeatures,
  by: Attribution | null,
  lexicon: Lexicon,
): StandSubject {
  // "he had agreed, she said", "his speech promising": another's will; one person is not "they"
  const own = by === null ? null : (lexicon.actors.get(by.speaker)?.pronoun ?? by.words.toLowerCase());
  const meant = owners[word.toLowerCase()] ?? word.toLowerCase();
  const isOther =
    (/^(?:he|she)$/u.test(meant) && /^(?:he|she)$/u.test(own ?? "") && own !== meant) ||
    (meant === "they" && /^(?:he|she)$/u.test(own ?? "") && willOfMany.test(sentence.text.slice(end)));
  if (by !== null) return { whose: isOther ? "nobody" : "speaker" };
  if (!/^(?:he|she|they|it)$/iu.test(word)) return { whose: "nobody" };
  // "Sweden said nothing, but it will send": the last one named before
  const isPerson = /^(?:he|she)$/iu.test(word);
  const named = sentence.mentions.findLast(
    ({ id, end }) => end <= start && (lexicon.actors.get(id)?.kind === "person") === isPerson,
  );
  return named === undefined
    ? { whose: "nobody" }
    : { whose: "other", actor: actorOf(named.id, named.text, lexicon), byPronoun: true };
}

/** The holder of an office that stands right before the words. */
function officeIn(before: string, lexicon: Lexicon): StandActor | null {
  const words = office.exec(before.trimEnd().replace(/\s(?:also|now|still|again|\p{L}+ly)$/iu, ""))?.groups?.[
    "words"
  ];
  if (words === undefined) return null;
  const holder = officeHolder(words, lexicon.offices, [], null);
  return holder === null ? null : actorOf(holder, words, lexicon);
}

function ownOrOther(actor: StandActor, by: Attribution | null, lexicon: Lexicon): StandSubject {
  if (by === null) return { whose: "other", actor };
  const speaker = speakerOf(by, lexicon);
  const isOwn =
    actor.id === speaker.id ||
    (actor.country !== null &&
      actor.country === speaker.country &&
      lexicon.actors.get(actor.id)?.kind !== "person");
  return isOwn ? { whose: "speaker" } : { whose: "other", actor };
}

/** An actor, or a name that is none, with its country. */
export function actorOf(id: string, written: string, lexicon: Lexicon): StandActor {
  const actor = lexicon.actors.get(id);
  if (actor === undefined) return { id, name: written, country: countryNamed(written) };
  const country = actor.country === null ? null : (countryOf(actor.country) ?? foldKey(actor.country));
  return { id: actor.id, name: actor.name, country };
}

/** The speaker of words as somebody who takes a stand; an unnamed one ("a German official") has the country of its words. */
export function speakerOf(by: Attribution, lexicon: Lexicon): StandActor {
  const known = actorOf(by.speaker, by.name, lexicon);
  if (known.country !== null) return known;
  const word = by.words.split(/\s+/u).find(part => /^\p{Lu}/u.test(part) && countryIn(part) !== null);
  return word === undefined ? known : { ...known, country: countryIn(word) };
}

function countryIn(word: string): string | null {
  const bare = word.replace(/['\u2019]s?$/u, "");
  return countryOfDemonym(bare) ?? countryNamed(bare);
}
