import type { Passage } from "./passage.ts";

// Each sentence of these stands for itself.
const apart = /^(?:recap|summary|key-event|article)$/u;
// In a longer post what stands further off is another part of it.
const mostAround = 40;

/** The sentences of a post that is about one matter, this one first; of a recap, an article or a list this one alone. */
export function ofOneMatter(passage: Passage): Passage[] {
  if (apart.test(passage.post.kind) || passage.sentence.role === "list-item") return [passage];
  const found = [passage];
  for (let at = passage.before, left = mostAround; at && left > 0; at = at.before, left--) found.push(at);
  for (let at = passage.after, left = mostAround; at && left > 0; at = at.after, left--) found.push(at);
  if (passage.title && passage.title !== passage) found.push(passage.title);
  return found;
}
