import { Fault } from "../errors.ts";

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
 * The text of a page: byte order marks, UTF-8, UTF-16 and a declared or Western legacy encoding are understood; line ends
 * become "\n"; control, bidirectional and invisible characters are taken out.
 * @throws Fault `input` for bytes that are empty, too many, or not text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > maxBytes)
    throw new Fault("input", `${name} is larger than 32 MB. Give the page alone, or cut it into parts.`);
  const kind = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
  if (kind !== undefined)
    throw new Fault("input", `${name} is ${kind}, not a page. Save the page as text or HTML and give that.`);
  const text = decoded(bytes);
  if (looksBinary(text))
    throw new Fault(
      "input",
      `${name} is not text (it holds binary data). Save the page as text or HTML and give that.`,
    );
  const clean = withoutControls(text);
  if (clean.trim() === "")
    throw new Fault("input", `${name} is empty. Check that the page was saved, then ingest it again.`);
  return clean;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredEncoding(bytes) ?? "windows-1252").decode(bytes);
  }
}

/** UTF-16 without its mark: every other byte of the opening is zero. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const opening = bytes.subarray(0, 512);
  if (opening.length < 8) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < opening.length; at++) if (opening[at] === 0) at % 2 === 0 ? even++ : odd++;
  const most = opening.length * 0.35; // Latin text has a zero in nearly every pair
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : null;
}

/** The encoding an HTML or XML page says it has in its first two kilobytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const opening = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const label = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([A-Za-z0-9_-]{2,20})/.exec(opening)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** NUL never stands in text; and no page has one control character in fifty. */
function looksBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const odd = text.match(/(?![\n\r\t\f])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return odd * 50 > text.length;
}

function withoutControls(text: string): string {
  return (
    text
      .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, "\n")
      // C0 and C1 controls, bidirectional controls, soft hyphen, zero-width spaces, byte order mark
      .replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u00AD\u200B\u2060-\u2064\uFEFF]/gu, "")
  );
}
