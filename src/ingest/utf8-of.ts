/** Servers say these of every page by default; UTF-8 that is valid is not one of them by chance. */
const defaultLabels = ["windows-1252", "utf-8"];

/**
 * The bytes of a page in UTF-8 where the server's `Content-Type` says truly in which charset they are; unchanged where it
 * names none, where a byte order mark says it, and where the bytes belie it: then the page itself is asked, by its reader.
 */
export function utf8Of(bytes: Uint8Array, contentType: string | undefined): Uint8Array {
  const label = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  const charset = label === undefined ? null : charsetOf(label);
  if (charset === null || hasMark(bytes)) return bytes;
  if (defaultLabels.includes(charset) && (charset === "utf-8" || isUtf8(bytes))) return bytes;
  // With a mark, so that what the page says of itself does not count any more.
  return new TextEncoder().encode(`\uFEFF${new TextDecoder(charset).decode(bytes)}`);
}

/** The charset's own name for a label ("latin1" is windows-1252); null for one that nobody knows. */
function charsetOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Byte order marks of UTF-8 and UTF-16. */
function hasMark([first, second, third]: Uint8Array): boolean {
  if (first === 0xef && second === 0xbb && third === 0xbf) return true;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
