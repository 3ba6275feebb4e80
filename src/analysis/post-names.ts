import type { PostBody } from "../coverage/post.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { nameKey, surnamesOf } from "../language/lexicon.ts";
import { type Name, possibleNamesIn } from "../language/names.ts";
import { officeBefore } from "./offices.ts";

/** What one post says about who is who: full names by id, short forms of them, and offices (`role|country`). */
export type PostNames = {
  fullNames: Map<string, string>;
  /** The id of the full name a surname means, null where it could mean two people. */
  surnames: Map<string, string | null>;
  offices: Map<string, string>;
  /** The names in the title and in each paragraph, in order. */
  inTitle: readonly Name[];
  inParagraphs: readonly (readonly Name[])[];
};

/** Reads all names of a post and learns from its own words which short forms and offices belong to which full name. */
export function postNames(body: Pick<PostBody, "title" | "paragraphs">, lexicon: Lexicon): PostNames {
  const learnt: PostNames = {
    fullNames: new Map(),
    surnames: new Map(),
    offices: new Map(),
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
    names
      .filter(name => name.sure || sure.has(name.id) || learnt.surnames.has(name.id))
      .map(name => resolved(name, learnt));
  return { ...learnt, inTitle: resolve(title), inParagraphs: paragraphs.map(resolve) };
}

function learn(text: string, name: Name, lexicon: Lexicon, learnt: PostNames): void {
  if (!name.known && name.text.includes(" ")) {
    learnt.fullNames.set(name.id, name.text);
    const knighted = /\b(?:Sir|Dame|Lord|Lady|Pope|King|Queen|Prince|Princess|Sheikh) $/u.test(
      text.slice(Math.max(0, name.start - 9), name.start),
    );
    const short = knighted
      ? [...surnamesOf(name.text), name.text.split(" ")[0] ?? ""]
      : surnamesOf(name.text);
    for (const surname of short) {
      const key = surname.split(" ").map(nameKey).join(" ");
      const before = learnt.surnames.get(key);
      learnt.surnames.set(key, before === undefined || before === name.id ? name.id : null);
    }
  }
  if (name.known && lexicon.actors.get(name.id)?.kind !== "person") return;
  const office = officeBefore(text, name.start);
  if (office !== null) learnt.offices.set(office, name.id);
}

function resolved(name: Name, learnt: PostNames): Name {
  if (name.known || name.text.includes(" ")) return name;
  const full = learnt.surnames.get(name.id);
  return full === undefined || full === null ? name : { ...name, id: full };
}
