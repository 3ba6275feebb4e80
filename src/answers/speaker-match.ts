import { countries } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { nationOf, thingsLike } from "./meanings.ts";
import type { NameIndex } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "./question.ts";
import { functionWords } from "./question-words.ts";
import { descriptionOf, namedBehindOffice } from "./speaker-description.ts";
import { stemOf } from "./stem.ts";

/** True where the sentence is said by the asked speaker: a person by name, a country by its leaders, a role by its words. */
export function isSaidBy(passage: Passage, speaker: Unit, names: NameIndex): boolean {
  const { by } = passage.sentence;
  if (!by) {
    if (isUnsigned(passage, speaker)) return true;
    const from = introducing(passage);
    return from.sentence.by !== null && isSaidBy(from, speaker, names);
  }
  if (speaker.ids.includes(by.speaker)) return true;
  // "The minister says this, and the union says that": either has spoken.
  if (passage.sentence.others?.some(other => speaker.ids.includes(other.by.speaker))) return true;
  const said = stemsOfWords(`${by.name} ${by.words}`);
  if (speaker.kind === "name") {
    if (namedBehindOffice(passage).some(id => speaker.ids.includes(id))) return true;
    if (isTitled(passage, speaker) || isOfStation(passage, speaker)) return true;
    const nation = nationOf(speaker.stem);
    if (nation === null) return said.includes(speaker.stem);
    return nationsOfSpeaker(passage, names).has(nation);
  }
  return hasRole(passage, speaker, said, names);
}

// "The builder", "it": a body that the post has named before.
const body =
  /^(?:the |its? ?)?(?:company|firm|builder|operator|group|party|union|agency|bank|club|charity|retailer|carmaker|maker|airline|ministry|council|court|owner|contractor|organi[sz]ation|institute|association|it|they)$/iu;

/** "Holt & Sand: 'We will mend it'": the title names the body, and the post goes on with what it is. */
function isTitled({ sentence, title }: Passage, speaker: Unit): boolean {
  const { by } = sentence;
  if (!by || !title || !body.test(by.words === "" ? by.name : by.words)) return false;
  const { text, mentions } = title.sentence;
  return mentions.some(
    ({ id, start, end }) =>
      start === 0 &&
      speaker.ids.includes(id) &&
      /^(?::|,| (?:say|will|den|reject|promis|appeal|plan))/u.test(text.slice(end)),
  );
}

/** "Ada Holm, who owns three boats, sees it differently. 'If they cap it I will sell.'": words without a speaker, right behind the one whom the sentence before is about. */
function isUnsigned({ sentence, before }: Passage, speaker: Unit): boolean {
  if (before === null || before.sentence.by !== null || before.sentence.quotations.length > 0) return false;
  if (sentence.paragraph !== before.sentence.paragraph || sentence.quotations.length === 0) return false;
  if (!/^["“‘'].*["”’']$/u.test(sentence.text)) return false;
  const [first] = before.sentence.mentions;
  return first !== undefined && first.start === 0 && speaker.ids.includes(first.id);
}

/** A block of quoted words, printed apart, is said by whom the sentence before it introduces. */
function isSetApart({ sentence, before }: Passage): boolean {
  return sentence.role === "quote" && before !== null;
}

function introducing(passage: Passage): Passage {
  let at = passage;
  for (let back = 0; back < mostSetApart && isSetApart(at) && at.sentence.by === null && at.before; back++)
    at = at.before;
  return at;
}

/** A block of quoted words has no more sentences than this. */
const mostSetApart = 12;

// "the nurse in the Tarnby inn", "staff at the hotel": what follows says where, and may stand anywhere in the post.
const wherePart = /^(.+?) (?:in|at|on|from|near|outside) (?:the |a |an )?(.+)$/iu;

/** "the Dutch prime minister": each word of the role belongs to the speaker. */
function hasRole(passage: Passage, speaker: Unit, said: readonly string[], names: NameIndex): boolean {
  const { by } = passage.sentence;
  const [, whose, relation] = relative.exec(speaker.text) ?? [];
  if (whose !== undefined && relation !== undefined) return isRelative(passage, said, { whose, relation });
  const actor = by ? names.actors.get(by.speaker) : undefined;
  const roles = actor ? actor.roles.flatMap(role => role.split(/\s+/u).map(stemOf)) : [];
  const titles = by ? [...(names.titles.get(by.speaker)?.keys() ?? [])].map(stemOf) : [];
  const all = new Set([...said, ...roles, ...titles, ...stemsOfWords(descriptionOf(passage))]);
  const nations = nationsOfSpeaker(passage, names);
  const text = withCountry(speaker.text);
  const [, role = text, where = ""] = wherePart.exec(text) ?? [];
  const isHeld = (stem: string, held: ReadonlySet<string>) => {
    const nation = nationOf(stem);
    return nation !== null ? nations.has(nation) : !thingsLike(stem).isDisjointFrom(held);
  };
  return (
    (roleStems(role).every(stem => isHeld(stem, all) || isToldBeside(passage, role, stem)) ||
      speaksForMedia(passage, role, names)) &&
    roleStems(where).every(stem => isHeld(stem, all) || passage.postStems.has(stem))
  );
}

// There are several of these, and the words before say which.
const portfolio =
  /\b(?:ministers?|secretar(?:y|ies)|leaders?|presidents?|chancellors?|chair\p{L}*|premiers?|pm|governors?|ambassadors?|officials?|members?|candidates?|mps?|partners?)$/iu;

/** "The lifeboat's coxswain", "the ferry operator": what the office is of stands in the sentence or one beside it. */
export function isToldBeside(passage: Passage, role: string, stem: string): boolean {
  if (nationOf(stem) !== null || portfolio.test(role)) return false;
  const head = roleStems(role).at(-1);
  return stem !== head && !thingsLike(stem).isDisjointFrom(passage.stems.union(passage.nearStems));
}

// "the dead fisherman's mum": whose relative speaks, and which.
const relative =
  /^(?:the )?(.+?)['’]s? (?:\p{L}+ )?(mum|mother|mom|dad|father|gran|granny|grandma|nan|grandmother|grandad|grandpa|grandfather|wife|husband|widow|widower|partner|son|daughter|brother|sister|sibling|uncle|aunt|cousin|parents?|family)$/iu;
const families = [
  "mum mother mom",
  "dad father",
  "gran granny grandma nan grandmother",
  "grandad grandpa grandfather",
  "wife widow",
  "husband widower",
].map(line => new Set(line.split(" ").map(stemOf)));

/** "His mother" in a post that tells of the fisherman; "Holt's wife" only where she is called so. */
function isRelative(
  passage: Passage,
  said: readonly string[],
  { whose, relation }: { whose: string; relation: string },
): boolean {
  const wanted = stemOf(relation.toLowerCase());
  const same = families.find(family => family.has(wanted)) ?? new Set([wanted]);
  const words = [...said, ...stemsOfWords(foldKey(descriptionOf(passage)))];
  if (!words.some(stem => same.has(stem))) return false;
  const owner = roleStems(whose);
  return owner.some(stem => words.includes(stem) || !thingsLike(stem).isDisjointFrom(passage.postStems));
}

const media =
  /\b(?:television|tv|radio|media|press|newspapers?|papers?|broadcasters?|channels?|state media)\b/iu;
// Who speaks on air and in print, and the programmes and papers themselves.
const onAir =
  /\b(?:presenters?|hosts?|anchors?|commentators?|pundits?|programmes?|shows?|bulletins?|newsreaders?|broadcasters?|television|tv|radio|channels?|stations?|newspapers?|papers?|editorials?|columnists?)\b/iu;

/** "'The lock is lost' - Radio Tarn": the presenter in that post speaks for the station that its title names. */
function isOfStation({ sentence, title }: Passage, speaker: Unit): boolean {
  const { by } = sentence;
  const titled = title?.sentence.by?.speaker;
  return (
    by !== null &&
    titled !== undefined &&
    speaker.ids.includes(titled) &&
    onAir.test(`${by.name} ${by.words}`)
  );
}

/** "Swedish television", "the Danish press": whoever speaks on air or in print, where the post tells of that country's. */
function speaksForMedia(passage: Passage, role: string, names: NameIndex): boolean {
  const { by } = passage.sentence;
  if (!by || !media.test(role) || !onAir.test(`${by.name} ${by.words}`)) return false;
  const near = [passage.sentence.text, passage.before?.sentence.text, passage.title?.sentence.text].filter(
    text => text !== undefined,
  );
  const told = new Set([...nationsOfSpeaker(passage, names), ...near.flatMap(stemsOfWords).map(nationOf)]);
  return roleStems(role).every(stem => {
    const nation = nationOf(stem);
    return nation === null || told.has(nation);
  });
}

/** "Downing Street aides", "a White House spokesman": a seat of government of two words stands for its country. */
function withCountry(text: string): string {
  for (const { name, demonyms, seats } of countries) {
    const seat = seats.find(one => one.includes(" ") && text.includes(one));
    if (seat) return text.replace(seat, demonyms[0] ?? name);
  }
  return text;
}

function roleStems(words: string): string[] {
  return stemsOfWords(foldKey(words)).filter(stem => !functionWords.has(stem));
}

/** The countries that a speaker is said to speak for: by the story file, or by the words that name the speaker. */
function nationsOfSpeaker(passage: Passage, names: NameIndex): ReadonlySet<number> {
  const { by, text } = passage.sentence;
  const found = new Set<number>();
  if (!by) return found;
  const actor = names.actors.get(by.speaker);
  const near = text.indexOf(by.words);
  // "Mira Holt's advisers" speak for her country.
  const of = /^(.+)['’]s? /u.exec(by.name)?.[1];
  const owner = of ? [...names.actors.values()].find(({ name }) => name === of) : undefined;
  // The words just before the speaker hold the country: "Poland's Donald Tusk", "Spanish prime minister Pedro S.".
  const before = near > 0 ? text.slice(Math.max(0, near - 40), near) : "";
  for (const stem of stemsOfWords(
    `${demonymOf(actor?.country)} ${demonymOf(owner?.country)} ${by.name} ${by.words} ${by.rule === "pronoun" ? "" : before}`,
  )) {
    const nation = nationOf(stem);
    if (nation !== null) found.add(nation);
  }
  return found;
}

/** "United Kingdom" as "British": names of two words have no stem of their own. */
function demonymOf(country: string | null | undefined): string {
  if (!country) return "";
  const known = countries.find(({ names }) => names.includes(country));
  return known?.demonyms[0] ?? country;
}

function stemsOfWords(text: string): string[] {
  return text
    .split(/[\s,.;:()"]+/u)
    .map(word => word.replace(/['’]s?$/u, ""))
    .filter(Boolean)
    .map(stemOf);
}
