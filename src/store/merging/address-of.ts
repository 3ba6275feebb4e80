/** An address without what does not name the page: its fragment, tracking parameters, a final slash, the protocol. */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()]) {
    // Parameters that campaigns and share buttons add.
    if (/^(?:utm_|at_|fbclid$|gclid$|ref$|src$)/i.test(name)) parsed.searchParams.delete(name);
  }
  const host = parsed.hostname.replace(/^www\./, "");
  return `${host}${parsed.pathname.replace(/\/+$/, "")}${parsed.search}`;
}
