import { foldKey } from "../language/fold.ts";
import { answeredBy, type Finding } from "./finding.ts";
import type { Passage } from "./passage.ts";
import type { Question, Unit } from "./question.ts";
import { questionWords } from "./question-tokens.ts";
import type { Search } from "./search.ts";
import { stemOf } from "./stem.ts";
import { isQuestion } from "./support.ts";
import { kindOfNoun } from "./word-kinds.ts";

// "what was his job", "what post did she hold", "what does X do for a living", "what was X before".
const asksOffice =
  /\b(?:what|which)\b.*\b(?:jobs?|role|post|position|title|occupation|profession|office|do for a living|line of work)\b|^what (?:was|is|were) (?:\p{Lu}\S+ ?){1,3}(?:before|previously|earlier|by (?:trade|profession))\b/iu;
const asksEarlier = /\b(?:before|previous(?:ly)?|earlier|former(?:ly)?|used to|until then|prior|old)\b/iu;
// What somebody has been: "longtime spy chief", "former banker", "served as", "had been head of".
const earlier =
  /\b(?:former(?:ly)?|long-?time|longtime|long-serving|veteran|ex-?|once|previous(?:ly)?|served as|worked as|had been|has been|was (?:the |a |an )?(?:head|chief|director))\b/iu;

// "What position does she want the talks in", "what role should the union play": how somebody stands, and no office.
const asksStanding =
  /\b(?:roles?|positions?)\b.*\b(?:wants?|wanted|thinks?|thought|believes?|should|ought|plays?|played)\b|\b(?:roles?|posts?|positions?) (?:do|does|did|has|have) .+? (?:wish|say|see|expect|hope)\b|\bpositions? (?:on|about|towards?|regarding)\b/iu;

/** True where somebody's office is asked for: the noun itself ("job") stands in no sentence that tells it. */
export function isOfficeAsked({ text, kind }: Question): boolean {
  return /^(?:what|statement)$/u.test(kind) && asksOffice.test(text) && !asksStanding.test(text);
}

/**
 * What somebody's office is or was: a sentence that puts it beside the name. Null where the question asks for none, or no
 * sentence tells one that the question does not have.
 */
export function officeAnswer(search: Search): Finding | null {
  const { question, passages } = search;
  const asksWho = /^who(?:['’]s| is| was)\b/iu.test(question.text) && question.units.length === 1;
  if (!asksWho && !isOfficeAsked(question)) return null;
  const person = question.units.find(({ kind }) => kind === "name") ?? question.speaker;
  if (!person || person.ids.length === 0) return null;
  const known = new Set(search.clues.flatMap(({ meets }) => [...meets.keys()]));
  const wantsEarlier = asksEarlier.test(question.text);
  const [best] = passages
    .filter(({ sentence }) => !isQuestion(sentence.text))
    .map(passage => ({ passage, worth: worthOf(passage, person, known, wantsEarlier) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return best ? answeredBy([best.passage]) : null;
}

/** How plainly a sentence puts an office beside the name; 0 where it puts none that is new. */
function worthOf(
  { sentence }: Passage,
  person: Unit,
  known: ReadonlySet<string>,
  wantsEarlier: boolean,
): number {
  let most = 0;
  for (const { id, start, end } of sentence.mentions) {
    if (!person.ids.includes(id)) continue;
    const office = descriptionBeside(sentence.text, start, end);
    if (office === "") continue;
    const isNew = questionWords(office).some(word => isOfficeWord(word) && !known.has(stemOf(word)));
    const isEarlier = earlier.test(office);
    if (wantsEarlier && !isEarlier && !isNew) continue;
    const length = sentence.terms.length > 30 ? 0.8 : 1;
    const worth = (isNew ? 1 : 0.5) * (wantsEarlier && isEarlier ? 2 : 1) * length;
    if (worth > most) most = worth;
  }
  return most;
}

// "intelligence chief", "its former head of security": words right before a name, or after its comma up to the next.
const before = /(?:(?:[\p{Ll}][\p{L}’'-]*|\p{Lu}\p{L}+|of|for|and)\s+){1,6}$/u;

/** The description right beside a name: an office before it, or what stands after its comma or "was". */
function descriptionBeside(text: string, start: number, end: number): string {
  const led = before.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  if (isOffice(led.trim().split(/\s+/u).at(-1) ?? "")) return led;
  const after = text.slice(end);
  const said =
    /^\s?,\s(?:who (?:was|is|had been|has been|served as|worked as) )?((?:an?|the|its|his|her|their|former|long-?time|ex-)?\s?[^,.;]{3,70})/iu.exec(
      after,
    )?.[1] ??
    /^\s(?:was|is|had been|has been|served as|worked as|used to be) ((?:an?|the|its|head|chief|director)\b[^,.;]{3,70})/iu.exec(
      after,
    )?.[1] ??
    "";
  const opening = questionWords(said).slice(0, 7);
  return opening.some(isOffice) ? opening.join(" ") : "";
}

function isOffice(word: string): boolean {
  // "Head" and "chief" are a part of the body and a quality first.
  return (
    isOfficeWord(word) && (/^(?:head|chief|chair)$/iu.test(word) || kindOfNoun(foldKey(word)) === "person")
  );
}

function isOfficeWord(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word);
}
