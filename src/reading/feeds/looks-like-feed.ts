/** The opening of a file, as far as it tells whether it is a feed: what stands before the first element is short. */
const opening = 4096;

/** True for bytes that begin as a feed does: its first element is one of a feed's, or it is JSON that says it is a JSON Feed. */
export function looksLikeFeed(bytes: Uint8Array): boolean {
  // UTF-16 and UTF-32 are Latin letters with zeros between them
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, opening * 4)).replaceAll("\0", "");
  const head = text.slice(0, opening);
  if (/^[^<]{0,8}\{/.test(head) && /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/jsonfeed\.org/.test(text))
    return true;
  return /^(?:rss|feed|rdf|channel)$/i.test(firstElement(head) ?? "");
}

/** The name of the first element, without its prefix; null where something else than declarations and comments is before it. */
function firstElement(head: string): string | null {
  let at = head.indexOf("<");
  if (at < 0 || head.slice(0, at).trim().length > 8) return null; // a mark of three to eight odd letters may stand there
  while (at >= 0) {
    const name = /^<(?:[a-z0-9_.-]{1,30}:)?([a-z][a-z0-9_.-]{0,30})/i.exec(head.slice(at, at + 80));
    if (name !== null) return name[1] ?? null;
    const end = head.startsWith("<!--", at) ? "-->" : ">";
    const after = head.indexOf(end, at);
    at = after < 0 ? -1 : head.indexOf("<", after);
  }
  return null;
}
