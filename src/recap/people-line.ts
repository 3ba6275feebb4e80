import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Mention } from "../analysis/features.ts";
import { citing } from "../coverage/citation.ts";
import { quotationsIn } from "../language/quotations.ts";
import { roleSource } from "../language/roles.ts";
import type { Line } from "./recap.ts";

/** CONTRACT: at most three citations a line; each sentence may introduce several people. */
const mostSentences = 3;
const mostPeople = 6;
/** An office before a name, with up to three words of its country or body: "the German chancellor", "UK Prime Minister". */
const officeBefore = new RegExp(String.raw`((?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?i:${roleSource})\s+)$`, "u");
/** An office behind a name: ", the Danish prime minister". */
const officeAfter = new RegExp(
  String.raw`^,\s+((?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?i:${roleSource})(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}.-]*)?)(?=[\s,.;])`,
  "u",
);

/** Somebody as a sentence introduces him: the office and the name, word for word. */
type Introduction = { id: string; words: string };
type Introducing = { post: AnalysedPost["post"]; text: string; people: Introduction[] };

/** Who is involved, with their offices as posts give them, the most named first; null where no office stands beside a name. */
export function peopleLine(posts: readonly AnalysedPost[]): Line | null {
  const named = postsByPerson(posts);
  const holders = new Set(
    posts
      .flatMap(({ features }) => features.people ?? [])
      .flatMap(({ id, offices }) => (offices.length > 0 ? [id] : [])),
  );
  const sentences = posts.flatMap(post => introducingIn(post, holders));
  const chosen: Introducing[] = [];
  const shown = new Map<string, string>();
  const ids = [...named].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  for (const id of ids) {
    if (chosen.length >= mostSentences) break;
    if (shown.has(id)) continue;
    const [best] = sentences
      .filter(({ people }) => people.some(one => one.id === id))
      .toSorted((a, b) => worth(b, named, shown) - worth(a, named, shown));
    if (best === undefined) continue;
    chosen.push(best);
    for (const one of best.people)
      if (!shown.has(one.id) && shown.size < mostPeople) shown.set(one.id, one.words);
  }
  const [first] = chosen;
  if (first === undefined) return null;
  const outlets = new Set(chosen.map(({ post }) => post.source)).size;
  return {
    id: `${first.post.id}.people`,
    text: `${[...shown.values()].join("; ")}.`,
    kind: "fact",
    speaker: null,
    citations: chosen.map(({ post, text }) => citing(post, text)),
    why: { posts: chosen.length, outlets, people: shown.size },
    whyText: `the people that most posts name, of those whose office a post gives`,
  };
}

/** How many posts name each. */
function postsByPerson(posts: readonly AnalysedPost[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of posts) {
    const ids = new Set(features.sentences.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The posts that name whom a sentence newly introduces, together. */
function worth(
  { people }: Introducing,
  named: ReadonlyMap<string, number>,
  shown: ReadonlyMap<string, string>,
): number {
  return people.reduce((sum, { id }) => sum + (shown.has(id) ? 0 : (named.get(id) ?? 0)), 0);
}

function introducingIn({ post, features }: AnalysedPost, holders: ReadonlySet<string>): Introducing[] {
  return features.sentences.flatMap(({ text, role, mentions }) => {
    if (role === "promo" || role === "alt" || role === "title" || text.split(/\s+/u).length < 4) return [];
    const quoted = quotationsIn(text);
    const people = mentions
      .filter(({ id }) => holders.has(id))
      .filter(({ start }) => !quoted.some(span => span.start <= start && start < span.end))
      .flatMap(mention => introduced(text, mention) ?? []);
    return people.length === 0 ? [] : [{ post, text, people }];
  });
}

function introduced(text: string, { id, text: name, start, end }: Mention): Introduction | null {
  if (!name.includes(" ") || /['’]s$/u.test(name)) return null;
  const before = text.slice(0, start);
  const office = officeBefore.exec(before)?.[1];
  const isFormer = /\b(?:former|late|ex|deputy|shadow|acting|outgoing)[\s-]+$/iu.test(
    before.slice(0, before.length - (office?.length ?? 0)),
  );
  if (office !== undefined && !isFormer) return { id, words: `${upperFirst(office)}${name}` };
  const after = officeAfter.exec(text.slice(end))?.[1];
  return after === undefined ? null : { id, words: `${name}, ${after}` };
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
