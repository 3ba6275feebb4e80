import { foldKey } from "../language/fold.ts";
import { quotationsIn } from "../language/quotations.ts";

/**
 * True where a text says whose words it has before a reader could take them for somebody else's: the last word of the name,
 * or a title with the first ("Sir Keir"), stands outside quotation marks; of a text that opens with a quotation nowhere.
 * With `within` only its first so many characters count. INTERACTION, amendment 14.
 */
export function namesSpeaker(text: string, name: string, within = text.length): boolean {
  if (/^["'\u2018\u201C\u201E\u00AB\u0060]/u.test(text)) return false;
  const outside = quotationsIn(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
  const parts = foldKey(name).split(" ");
  const last = parts.at(-1) ?? "";
  const words = foldKey(outside.slice(0, within)).split(/[^\p{L}\p{N}'-]+/u);
  return words.some(
    (word, at) =>
      word === last ||
      word === `${last}'s` ||
      (word === parts[0] && /^(?:sir|dame|lord|lady)$/u.test(words[at - 1] ?? "")),
  );
}
