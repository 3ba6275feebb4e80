import type { Citation } from "../coverage/citation.ts";
import { foldKey } from "../language/fold.ts";

/**
 * As much of a name as the quotes and titles of the citations hold: the whole of it, else its last word; null where they hold
 * neither, for a line names nobody whom its citations do not name.
 */
export function carriedName(name: string, citations: readonly Citation[]): string | null {
  const words = new Set(citations.flatMap(({ quote, title }) => wordsIn(`${quote} ${title ?? ""}`)));
  const forms = [name, name.split(" ").at(-1) ?? name];
  return forms.find(form => wordsIn(form).every(word => words.has(word))) ?? null;
}

function wordsIn(text: string): string[] {
  return foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
