import type { Reading } from "../coverage/reading.ts";

/** A page that another one links to, with the link's words. */
export type PageLink = { url: string; title: string };

/** What an HTML page links to, and which share of its words stands in links. */
export type LinksOfPage = { links: PageLink[]; share: number };

/** So much of a page and so many of its links are looked at: lists of pages are short. */
const mostText = 1024 * 1024;
const mostLinks = 400;
/** A list of pages has at least so many links, and most of its words are in them. */
const leastLinks = 3;
const listShare = 0.5;

/** The links of a page to its own host, in its order, each address once. The markup is looked over, not parsed. */
export function linksOfPage(bytes: Uint8Array, address: string): LinksOfPage {
  const html = new TextDecoder("utf-8")
    .decode(bytes.subarray(0, mostText))
    .replace(/<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ");
  const found = new Map<string, PageLink>();
  let linked = 0;
  // An anchor's start tag, and its words up to its end, the next anchor or 2,000 characters on.
  for (const match of html.matchAll(/<a\s([^>]{0,2000})>((?:(?!<\/?a[\s>])[\s\S]){0,2000})/gi)) {
    const title = wordsIn(match[2] ?? "");
    linked += title.length;
    const url = targetOf(match[1] ?? "", address);
    if (url === null || title === "" || found.size >= mostLinks) continue;
    const before = found.get(url);
    // A picture and a headline often link to one page: the longer words are its title.
    if (before === undefined || before.title.length < title.length) found.set(url, { url, title });
  }
  const all = wordsIn(html.replace(/^[\s\S]*?<body\b[^>]{0,2000}>/i, "")).length;
  return { links: [...found.values()], share: all === 0 ? 0 : linked / all };
}

/** True where the links are what the page is for. */
export function listsPages({ links, share }: LinksOfPage): boolean {
  return links.length >= leastLinks && share >= listShare;
}

/** The links of a feed: those its reader names, else the addresses of its entries. */
export function linksOfFeed({ links, posts }: Reading): (PageLink & { publishedAt: string | null })[] {
  const times = new Map(
    posts.flatMap(({ url, publishedAt }) => (url === null ? [] : [[url, publishedAt] as const])),
  );
  const named =
    links ?? posts.flatMap(({ url, title }) => (url === null || title === null ? [] : [{ url, title }]));
  return named.map(link => ({ ...link, publishedAt: times.get(link.url) ?? null }));
}

function targetOf(attributes: string, address: string): string | null {
  const href = /\bhref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const target = (href?.[1] ?? href?.[2] ?? href?.[3] ?? "").trim().replaceAll("&amp;", "&");
  if (target === "" || !URL.canParse(target, address)) return null;
  const url = new URL(target, address);
  url.hash = "";
  const isPage = url.protocol === "http:" || url.protocol === "https:";
  return isPage && url.host === new URL(address).host && url.href !== address ? url.href : null;
}

function wordsIn(markup: string): string {
  return markup
    .replace(/<[^>]{0,5000}>/g, " ")
    .replace(/&(?:nbsp|amp|quot|#39|rsquo|lsquo|ndash|mdash);/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
