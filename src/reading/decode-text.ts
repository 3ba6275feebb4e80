import { Fault } from "../errors.ts";
import { textOfBytes } from "./character-set.ts";
import { withoutControls } from "./clean-text.ts";

/** Larger inputs are refused: the largest real live pages are about 3 MB with their scripts. */
const maxBytes = 32 * 1024 * 1024;

/** First bytes of files that are never text, and what to call them. */
const signatures: readonly [readonly number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "a zip archive or office document"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x1f, 0x8b], "a compressed file"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "a database"],
];

/**
 * The text of a page in whatever character set it is written, found as `textOfBytes` says (`contentType`: the HTTP header,
 * where there was one); line ends become "\n"; control, bidirectional and invisible characters are taken out; letters and
 * their accents are one character where there is one (NFC).
 * @throws Fault `input` for bytes that are empty, too many, or not text.
 */
export function decodeText(bytes: Uint8Array, name: string, contentType: string | null = null): string {
  if (bytes.length > maxBytes)
    throw new Fault("input", `${name} is larger than 32 MB. Give the page alone, or cut it into parts.`);
  const kind = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
  if (kind !== undefined)
    throw new Fault("input", `${name} is ${kind}, not a page. Save the page as text or HTML and give that.`);
  const text = textOfBytes(bytes, contentType);
  if (looksBinary(text))
    throw new Fault(
      "input",
      `${name} is not text (it holds binary data). Save the page as text or HTML and give that.`,
    );
  const clean = withoutControls(text.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, "\n")).normalize("NFC");
  if (clean.trim() === "")
    throw new Fault("input", `${name} is empty. Check that the page was saved, then ingest it again.`);
  return clean;
}

/** NUL never stands in text; and no page has one C0 control character, or one that could not be read, in fifty. */
function looksBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const odd = text.match(/(?![\n\r\t\f\u0080-\u009F])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return odd * 50 > text.length;
}
