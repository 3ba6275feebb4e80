/**
 * An address of a feed made whole: as written where it is whole already, else against the nearest of `bases` that allows
 * it. Null for what is no address on the web.
 */
export function feedAddress(
  written: string | null | undefined,
  bases: readonly (string | null)[],
): string | null {
  const text = (written ?? "").trim();
  if (text === "" || /\s/.test(text)) return null;
  if (/^https?:\/\/[^/]/i.test(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return null; // mailto:, tag:, urn:
  const base = bases.find(one => one !== null && /^https?:/i.test(one) && URL.canParse(text, one));
  if (base !== undefined && base !== null) return new URL(text, base).href;
  return /^\/\/[^/]/.test(text) ? `https:${text}` : null;
}
