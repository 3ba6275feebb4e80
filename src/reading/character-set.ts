import iconv from "iconv-lite";

/** Byte order marks, longest first: UTF-32 begins as UTF-16 does. */
const marks: readonly [readonly number[], string][] = [
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** What a page in a language is written in where it does not say: the HTML standard's table of defaults by locale. */
const byLanguage: readonly [RegExp, string][] = [
  [/^(?:ru|bg|uk|be|mk|sr|kk|ky|tg)\b/, "windows-1251"],
  [/^(?:pl|cs|sk|hu|hr|sl|ro|bs|sq)\b/, "windows-1250"],
  [/^el\b/, "windows-1253"],
  [/^(?:tr|az|ku)\b/, "windows-1254"],
  [/^(?:he|iw)\b/, "windows-1255"],
  [/^(?:ar|fa|ur)\b/, "windows-1256"],
  [/^(?:lt|lv|et)\b/, "windows-1257"],
  [/^vi\b/, "windows-1258"],
  [/^th\b/, "windows-874"],
  [/^ja\b/, "shift_jis"],
  [/^ko\b/, "euc-kr"],
  [/^zh-(?:tw|hk|mo|hant)\b/, "big5"],
  [/^zh\b/, "gb18030"],
];

/** A decoding is taken where at most one in so many of its characters beyond ASCII could not be read: pages are cut and glued. */
const readable = 20;

/**
 * The text that bytes hold. In this order: a byte order mark; the zeros of UTF-16 and UTF-32; UTF-8, whatever label bytes
 * that are valid in it carry; the label of the HTTP header (`contentType`), of the page's `meta` element or XML
 * declaration; what pages in its language are written in; Windows-1252.
 */
export function textOfBytes(bytes: Uint8Array, contentType: string | null): string {
  const mark = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return decodedAs(mark[1], bytes) ?? "";
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decodedAs(wide, bytes) ?? "";
  const opening = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const sent = labelIn(contentType ?? "");
  const declared = labelIn(opening);
  // its bytes are ASCII, so that they would pass for UTF-8
  const escaped = [sent, declared].find(label => label !== null && /^(?:iso-2022-|hz-)/i.test(label)) ?? null;
  const unescaped = escaped === null ? null : decodedAs(escaped, bytes);
  if (unescaped !== null) return unescaped;
  const plain = utf8(bytes);
  if (plain !== null) return plain;
  const spoken =
    /\blang\s{0,3}=\s{0,3}["']?([a-z]{2,3}(?:-[a-z]{2,4})?)/i.exec(opening)?.[1]?.toLowerCase() ?? "";
  const usual = byLanguage.find(([language]) => language.test(spoken))?.[1] ?? null;
  for (const label of ["utf-8", sent, declared, usual]) {
    const text = label === null ? null : decodedAs(label, bytes);
    if (text !== null && isReadable(text)) return text;
  }
  return decodedAs("windows-1252", bytes) ?? "";
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes in the character set of a label; null for a label that nobody knows, or that the page's own text disproves. */
function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    if (!iconv.encodingExists(label)) return null;
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label);
  }
}

/** The label in an HTTP header, a `meta` element or an XML declaration; wide ones are wrong where ASCII can be read. */
function labelIn(text: string): string | null {
  const label = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z0-9_:.-]{2,30})/i.exec(text)?.[1];
  return label === undefined || /^(?:utf-?(?:16|32)|ucs-|iso-10646)/i.test(label) ? null : label;
}

function isReadable(text: string): boolean {
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return lost * readable <= beyond;
}

/** UTF-16 and UTF-32 without a mark: bytes at fixed places of the opening are zero. Markup is enough of it, whatever its language. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const opening = bytes.subarray(0, 512);
  if (opening.length < 8) return null;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < opening.length; at++) if (opening[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const share = zeros.map(count => (count * 4) / opening.length);
  const [first = 0, second = 0, third = 0, fourth = 0] = share;
  if (Math.min(second, third, fourth) > 0.7 && first < 0.1) return "utf-32le";
  if (Math.min(first, second, third) > 0.7 && fourth < 0.1) return "utf-32be";
  const [even, odd] = [(first + third) / 2, (second + fourth) / 2];
  // Latin text has a zero in nearly every pair; a page in another script at least in the tags of its opening
  if (even === 0 && odd > 0.2) return "utf-16le";
  return odd === 0 && even > 0.2 ? "utf-16be" : null;
}
