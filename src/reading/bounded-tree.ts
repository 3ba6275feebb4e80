import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from "parse5";
import { Fault } from "../errors.ts";

/**
 * Browsers stop nesting at 512. The parser looks through all open elements at most tags, so that a page of megabytes with
 * nothing but openings would take hours.
 */
const deepest = 4_000;
/** `html`, `head`, `body` and the parts of tables are there without a tag. */
const unwritten = 16;

/**
 * The parser's tree for markup of so many characters, which refuses what grows far beyond what is written: unclosed
 * formatting is opened again in each paragraph, so that 16 kB can stand for millions of elements. An element that is
 * written takes three characters.
 * @throws Fault `input` (by the tree that is returned, while parsing) for markup that nests or multiplies so.
 */
export function boundedTree(characters: number): TreeAdapter<DefaultTreeAdapterMap> {
  const most = characters + unwritten;
  let [made, open] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement: (...parts) => {
      made += 1;
      if (made > most) throw refused("its elements multiply without end");
      return defaultTreeAdapter.createElement(...parts);
    },
    onItemPush: () => {
      open += 1;
      if (open > deepest) throw refused(`it nests more than ${deepest} elements deep`);
    },
    onItemPop: () => {
      open -= 1;
    },
  };
}

function refused(why: string): Fault {
  return new Fault(
    "input",
    `The page's markup is broken or made to do harm: ${why}. Save the page as plain text and give that.`,
  );
}
