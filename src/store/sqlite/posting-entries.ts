/** So many documents share a block: their numbers within it take 12 bits, which leaves 4 of 16 for the impact. */
export const documentsInBlock = 4096;
/** Impacts are whole numbers from 1 to this. */
export const mostImpact = 15;

/** How a document number falls into a block and a place within it. */
export function blockOf(document: number): number {
  return Math.floor(document / documentsInBlock);
}

/** One entry of a posting list: the document's place in its block and the term's impact there. */
export function entryOf(document: number, impact: number): number {
  return (document % documentsInBlock) * (mostImpact + 1) + impact;
}

/** The document's place in its block. By bits, since a search does so for every entry of its lists. */
export function placeIn(entry: number): number {
  return entry >>> 4;
}

/** The term's impact in that document. */
export function impactIn(entry: number): number {
  return entry & mostImpact;
}

/** The entries of a stored list; they lie in the order in which they were added. */
export function entriesIn(stored: Uint8Array): Uint16Array {
  // A column's bytes may begin at an odd place of their buffer, where no 16-bit view can.
  return new Uint16Array(stored.slice().buffer);
}

/** The stored list with further entries at its end. */
export function withEntries(stored: Uint8Array | null, added: readonly number[]): Uint8Array {
  const own = new Uint8Array(Uint16Array.from(added).buffer);
  if (stored === null) return own;
  const all = new Uint8Array(stored.length + own.length);
  all.set(stored);
  all.set(own, stored.length);
  return all;
}

// BM25's saturation, k1 = 1.2, and a mild share of its length normalisation, b = 0.3: posts are cited by the sentence,
// so a long one is hardly worse. 100 terms are a usual post; a fixed figure, so that an impact never changes.
const saturation = 1.2;
const lengthShare = 0.3;
const usualLength = 100;

/** What a term that stands `times` in a text of `length` terms tells of it: Robertson and Zaragoza 2009, in 15 steps. */
export function impactOf(times: number, length: number): number {
  const worth = times / (times + saturation * (1 - lengthShare + (lengthShare * length) / usualLength));
  return Math.max(1, Math.round(worth * mostImpact));
}
