import type { Attribution } from "../analysis/features.ts";
import type { Citation } from "../coverage/citation.ts";
import { foldKey } from "../language/fold.ts";

/**
 * Who a line says speaks: the full name where the cited quotes or titles carry the surname, else the post's own words
 * ("Spanish foreign minister"): a line never names whom its citations do not name. Null for the outlet's own statement.
 */
export function shownSpeaker(by: Attribution | null, citations: readonly Citation[]): string | null {
  if (by === null) return null;
  const surname = by.name.split(" ").at(-1) ?? by.name;
  const carried = citations.some(({ quote, title }) => hasWord(`${quote} ${title ?? ""}`, surname));
  if (carried) return by.name;
  return by.words === "" ? null : by.words;
}

/** A whole word: Li is not named by "police". */
function hasWord(text: string, word: string): boolean {
  return plain(text).includes(plain(word));
}

function plain(text: string): string {
  return ` ${foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
