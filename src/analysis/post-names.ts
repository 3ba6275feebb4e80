import type { PostBody } from "../coverage/post.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { nameId, surnamesOf } from "../language/lexicon.ts";
import { type Name, possibleNamesIn } from "../language/names.ts";
import { officeAfter, officeBefore } from "./offices.ts";

/** What one post says about who is who: full names by id, short forms of them, and offices (`role|country`). */
export type PostNames = {
  fullNames: Map<string, string>;
  /** The id of the full name a surname means, null where it could mean two people. */
  surnames: Map<string, string | null>;
  offices: Map<string, string>;
  /** Ids of those who are given a title that only people have: "Sir", "President", "Mr". */
  titled: Set<string>;
  /** Ids of those who are called "Sir" or "Dame", and so by their first names. */
  knighted: Set<string>;
  /** The names in the title and in each paragraph, in order; what the post does not show to be a name is not `sure`. */
  inTitle: readonly Name[];
  inParagraphs: readonly (readonly Name[])[];
};

/** Reads all names of a post and learns from its own words which short forms and offices belong to which full name. */
export function postNames(body: Pick<PostBody, "title" | "paragraphs">, lexicon: Lexicon): PostNames {
  const learnt: PostNames = {
    fullNames: new Map(),
    surnames: new Map(),
    offices: new Map(),
    titled: new Set(),
    knighted: new Set(),
    inTitle: [],
    inParagraphs: [],
  };
  const read = (text: string): Name[] => {
    const names = possibleNamesIn(text, lexicon);
    for (const name of names) learn(text, name, lexicon, learnt);
    return names;
  };
  const title = read(body.title ?? "");
  const paragraphs = body.paragraphs.map(paragraph => read(paragraph.text));
  const sure = new Set([title, ...paragraphs].flat().flatMap(name => (name.sure ? [name.id] : [])));
  const resolve = (names: readonly Name[]): Name[] =>
    names.map(name => {
      const shown = name.sure || sure.has(name.id) || learnt.surnames.has(name.id);
      return shown ? { ...resolved(name, learnt), sure: true } : name;
    });
  return { ...learnt, inTitle: resolve(title), inParagraphs: paragraphs.map(resolve) };
}

// titles that stand right before the name of a person
const title =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Sir|Dame|Lord|Lady|Pope|King|Queen|Prince|Princess|Sheikh|President|Chancellor|Minister|Secretary|Premier|Ambassador|General|Senator|Mayor|Commissioner)\.? $/u;
const knight = /\b(?:Sir|Dame|Lord|Lady|Pope|King|Queen|Prince|Princess|Sheikh) $/u;

function learn(text: string, name: Name, lexicon: Lexicon, learnt: PostNames): void {
  const before = text.slice(Math.max(0, name.start - titleReach), name.start);
  if (!name.known && name.text.includes(" ")) learnFullName(name, knight.test(before), learnt);
  if (name.known && lexicon.actors.get(name.id)?.kind !== "person") return;
  if (title.test(before)) learnt.titled.add(name.id);
  const office = officeBefore(text, name.start) ?? officeAfter(text, name.end);
  if (office !== null) learnt.offices.set(office, name.id);
}

/** The longest title before a name, in characters. */
const titleReach = 14;

function learnFullName(name: Name, knighted: boolean, learnt: PostNames): void {
  learnt.fullNames.set(name.id, name.text);
  if (knighted) learnt.knighted.add(name.id);
  const short = knighted ? [...surnamesOf(name.text), name.text.split(" ")[0] ?? ""] : surnamesOf(name.text);
  for (const surname of short) {
    const key = nameId(surname);
    const before = learnt.surnames.get(key);
    learnt.surnames.set(key, before === undefined || before === name.id ? name.id : null);
  }
}

function resolved(name: Name, learnt: PostNames): Name {
  if (name.known || name.text.includes(" ")) return name;
  const full = learnt.surnames.get(name.id);
  return full === undefined || full === null ? name : { ...name, id: full };
}
