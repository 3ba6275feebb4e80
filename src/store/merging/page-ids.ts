import { bodyOf } from "../post-record.ts";
import type { Entry } from "./align-runs.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Node } from "./page-order.ts";
import type { Item, PageView, ViewHead } from "./page-view.ts";
import type { ViewWord } from "./post-clusters.ts";
import { firstWord } from "./post-history.ts";
import { fullPostId, type Identified, postId } from "./post-identity.ts";

/** What ids depend on beside the posts themselves. */
type Surroundings = { zone: string; isTaken: (id: string) => boolean };

/**
 * The id of each post: the one that its lines gave, else that of what was known of it first. Posts that would be called
 * the same are told apart by all of their words. A stretch that became the post of the same name keeps it.
 */
export function idsOf(order: readonly Node[], { zone, isTaken }: Surroundings): Map<Node, string> {
  const ids = new Map<Node, string>();
  const used = new Set(order.flatMap(node => ("words" in node ? (node.written?.id ?? []) : [])));
  const give = (node: Node, post: Identified, id: string): void => {
    const choices = [id, fullPostId(post)];
    const free =
      choices.find(each => !used.has(each) && !isTaken(each)) ?? fingerprint("again", id, `${used.size}`);
    used.add(free);
    ids.set(node, free);
  };
  for (const node of order) {
    if (!("words" in node)) continue;
    if (node.written) ids.set(node, node.written.id);
    else {
      const first = firstWord(node.words, zone);
      if (!first) continue;
      give(node, identified(first.view, first.item), nameOf(first));
    }
  }
  for (const node of order) {
    if ("words" in node) continue;
    if (node.endsAs && ids.get(node.endsAs) === node.id) ids.set(node, node.id);
    else give(node, identified(node.run.view, node.run.item), node.id);
  }
  return ids;
}

/** All the names posts have or could have had, had fewer views been there, and the ids they stand for. */
export function namesOf(
  order: readonly Node[],
  ids: ReadonlyMap<Node, string>,
  aligned: ReadonlyMap<PageView, readonly Entry[]>,
): Map<string, string> {
  const names = new Map<string, string>();
  const name = (other: string, node: Node | null): void => {
    const id = node === null ? undefined : ids.get(node);
    if (id !== undefined && !names.has(other)) names.set(other, id);
  };
  const hasEnded = (node: Node) => !("words" in node) && node.revisions.at(-1)?.withdrawnAt !== null;
  for (const node of order) if (!hasEnded(node)) name(ids.get(node) ?? "", node);
  for (const node of order) {
    if (!("words" in node)) continue;
    for (const word of node.words) if (!word.addsOnly) name(nameOf(word), node);
  }
  for (const node of order) if (!("words" in node)) name(ids.get(node) ?? "", node.endsAs);
  for (const [view, entries] of aligned) {
    for (const { run, paragraph, post } of entries) {
      const body = bodyOf({ ...run.body, paragraphs: [paragraph] });
      if (post) name(postId({ ...identified(view, run), body }), post);
    }
  }
  return names;
}

function identified(view: ViewHead, item: Item): Identified {
  const { source, pageUrl, date } = view;
  return { source, pageUrl: pageUrl ?? date, anchor: item.anchor, body: item.body };
}

const given = new WeakMap<ViewWord, string>();

/** What the post would be called were this word the first of it; worked out once. */
function nameOf(word: ViewWord): string {
  const known = given.get(word);
  if (known !== undefined) return known;
  const id = postId(identified(word.view, word.item));
  given.set(word, id);
  return id;
}
