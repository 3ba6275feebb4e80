// What Discord reads as markup anywhere in a line: the backslash itself, emphasis, spoilers, code, links, and "<",
// which opens mentions, time stamps, custom emoji, command links and bare links.
const markup = /[\\*_~|`[\]<]/g;
// What it reads as markup at the start of a line: headings, small print, quotes, lists.
const lineStart = /^(\s*)(#{1,3}|-#|>{1,3}|[-+]|\d+(?=\.))(?=\s|\.)/;
// Two mentions need no brackets.
const broadcast = /@(?=everyone|here)/gi;
// An address in plain text becomes a link, with a preview, without being asked to.
const address = /:\/\//g;

/**
 * One line of text as Discord shows it letter for letter: no mention, link, emphasis or heading can come of it. The
 * library's own escaper leaves links, headings, lists and mentions live. A zero-width space breaks "@everyone" and
 * "@here", which no backslash can.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(markup, "\\$&")
    .replace(lineStart, (_all, space: string, mark: string) =>
      // "1." needs the backslash before its full stop, which is the next character.
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(broadcast, "@\u200B")
    .replace(address, ":\\/\\/");
}

/** A masked link without preview; words alone where they look like an address themselves or the address is too long. */
export function maskedLink(words: string, url: string | null, longest: number): string {
  const label = escapeMarkdown(words);
  // A host name in the words, such as "bbc.com", would promise another place than the link goes to.
  const looksLikeHost = /[a-z0-9-]\.[a-z]{2,}/i.test(words);
  if (url === null || looksLikeHost) return label;
  // Inside <...> only white space and ">" end the address; brackets are written out for older clients.
  const safe = url.replace(
    /[()<>\s]/g,
    found => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return safe.length > longest ? label : `[${label}](<${safe}>)`;
}
