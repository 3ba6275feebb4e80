import { foldKey } from "../language/fold.ts";
import { quotationsIn } from "../language/quotations.ts";
import { wordsOf } from "../language/terms.ts";
import { isSlip, isSpelling } from "./same-word.ts";

/**
 * True where words inside quotation marks are others than they were, or are gone: a quotation that is longer or shorter
 * now, a slip of spelling in it, and marks put around words that stood there (or taken away) are no change.
 */
export function quotationChanged(was: string, now: string, elsewhere: string): boolean {
  const after = quotesOf(now);
  const text = wordsKey(`${now}\n${elsewhere}`);
  const gone = quotesOf(was).filter(
    words => !text.includes(` ${words.join(" ")} `) && !after.some(other => isPart(other, words)),
  );
  return gone.some(words => !after.some(other => isOnlyRespelled(words, other)));
}

function quotesOf(text: string): string[][] {
  return quotationsIn(text).map(quotation => keysOf(quotation.text));
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(word => foldKey(word).replaceAll("'", ""));
}

function wordsKey(text: string): string {
  return ` ${keysOf(text).join(" ")} `;
}

/** True where all of `part` stands in `whole`, in one piece. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `);
}

function isOnlyRespelled(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((word, at) => isSlip(word, b[at] ?? "") || isSpelling(word, b[at] ?? ""))
  );
}
