import type { Reading } from "../coverage/reading.ts";

/** What came of items: those that could be read, in order, and those that could not, each with its reason. */
export type EachItem<Made> = { made: Made[]; quarantined: Reading["quarantined"] };

/** Characters of an item that are kept: enough to find it on its page. */
const excerptLength = 200;

/**
 * Reads the items of a page one by one: updates, posts, entries. One that trips the reader up is quarantined with the
 * reason and how it begins, and stops no other. `read` gives a sentence for an item that it knows to be none.
 */
export function eachItem<Item, Made extends object>(
  items: readonly Item[],
  read: (item: Item, at: number) => Made | string,
  excerptOf: (item: Item) => string,
): EachItem<Made> {
  const found: EachItem<Made> = { made: [], quarantined: [] };
  for (const [at, item] of items.entries()) {
    const made = attempted(() => read(item, at));
    if (typeof made === "string")
      found.quarantined.push({ reason: made, excerpt: excerptOf(item).slice(0, excerptLength) });
    else found.made.push(made);
  }
  return found;
}

function attempted<Made>(read: () => Made | string): Made | string {
  try {
    return read();
  } catch (error) {
    return `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
