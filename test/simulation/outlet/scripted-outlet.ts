import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Clock } from "../../../src/time/clock.ts";
import type { Instant } from "../../../src/time/instant.ts";

/** A post of a scripted page, and how it reads once it was edited. */
export type ScriptedPost = {
  at: Instant;
  title: string;
  text: string;
  edited?: { at: Instant; text: string };
};

/** A live page: from its first post on it is there, and it shows what was published by then. */
export type ScriptedPage = {
  path: string;
  title: string;
  posts: readonly ScriptedPost[];
  /** Links that stand below the posts from a moment on: to other pages of the outlet. */
  links?: readonly { from: Instant; path: string; title: string }[];
};

/** A list of the outlet's pages: what it names when. Newest first, as lists are. */
type ScriptedList = {
  path: string;
  kind: "listing" | "feed";
  /** Minutes between readings that a feed asks for. @default 30 */
  ttl?: number;
  entries: readonly { from: Instant; path: string; title: string }[];
};

/** What happens to requests for some paths (all where none is named) from one moment to another. */
export type Trouble = {
  from: Instant;
  to: Instant;
  paths?: readonly string[];
  does:
    | { status: number; retryAfter?: string }
    | { redirect: string; status?: number }
    | "cut"
    | "hang up"
    | "empty page";
};

/** An outlet as a script: nothing in it depends on who asks, or how often. */
export type OutletScript = {
  /** Seconds for which its answers call themselves fresh. */
  maxAge?: number;
  pages: readonly ScriptedPage[];
  lists: readonly ScriptedList[];
  troubles: readonly Trouble[];
};

/** A request as the outlet saw it, at the moment by the virtual clock. */
type Visit = { at: Instant; path: string; status: number };

export type ScriptedOutlet = {
  /** Without a slash at its end. */
  address: string;
  visits: Visit[];
  close: () => Promise<void>;
};

/** Opens the outlet on one of this machine's own addresses, over real HTTP, as it stands by the clock. */
export async function scriptedOutlet(
  script: OutletScript,
  clock: Clock,
  host = "127.0.0.1",
): Promise<ScriptedOutlet> {
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    const at = clock.now();
    const path = request.url ?? "/";
    const visit = { at, path, status: 0 };
    visits.push(visit);
    response.on("close", () => {
      visit.status = response.statusCode;
    });
    const trouble = script.troubles.find(
      each => each.from <= at && at < each.to && (each.paths === undefined || each.paths.includes(path)),
    );
    if (trouble === undefined) serve(script, { path, at, request, response });
    else makeTrouble(trouble.does, pageAt(script, path, at) ?? "<html></html>", response);
  });
  await new Promise<void>(resolve => server.listen(0, host, resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("the outlet has no port");
  return {
    address: `http://${host}:${place.port}`,
    visits,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function serve(
  script: OutletScript,
  {
    path,
    at,
    request,
    response,
  }: { path: string; at: Instant; request: IncomingMessage; response: ServerResponse },
): void {
  const page = pageAt(script, path, at);
  if (page === null) {
    response.writeHead(404, { "content-type": "text/html" }).end("<html><body>Not here.</body></html>");
    return;
  }
  const etag = `"${createHash("md5").update(page).digest("hex")}"`;
  const fresh = script.maxAge === undefined ? {} : { "cache-control": `max-age=${script.maxAge}` };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag, ...fresh }).end();
    return;
  }
  const type = page.startsWith("<?xml") ? "application/rss+xml" : "text/html";
  response.writeHead(200, { etag, ...fresh, "content-type": `${type}; charset=utf-8` }).end(page);
}

function makeTrouble(does: Trouble["does"], page: string, response: ServerResponse): void {
  if (does === "hang up") response.destroy();
  else if (does === "empty page") response.writeHead(200, { "content-type": "text/html" }).end("");
  else if (does === "cut") {
    response.writeHead(200, { "content-type": "text/html", "content-length": page.length + 500 });
    response.write(page.slice(0, page.length / 2));
    setTimeout(() => response.destroy(), 1);
  } else if ("redirect" in does) response.writeHead(does.status ?? 301, { location: does.redirect }).end();
  else
    response
      .writeHead(does.status, does.retryAfter === undefined ? {} : { "retry-after": does.retryAfter })
      .end();
}

/** What stands at a path at a moment; null where nothing does. */
function pageAt({ pages, lists }: OutletScript, path: string, at: Instant): string | null {
  const page = pages.find(each => each.path === path);
  if (page !== undefined && (page.posts[0]?.at ?? at) <= at) return livePageAt(page, at);
  const list = lists.find(each => each.path === path);
  return list === undefined ? null : listAt(list, at);
}

function livePageAt({ title, posts, links = [] }: ScriptedPage, at: Instant): string {
  const items = posts
    .filter(post => post.at <= at)
    .toReversed()
    .map(post => {
      const text = post.edited !== undefined && post.edited.at <= at ? post.edited.text : post.text;
      return `<li><article><header><h2><span>${post.title}</span> <span class="hidden">published at</span>
<time datetime="${post.at}">${post.at.slice(11, 16)} Greenwich Mean Time</time></h2></header><p>${text}</p></article></li>`;
    });
  const named = links
    .filter(({ from }) => from <= at)
    .map(link => `<p><a href="${link.path}">${link.title}</a></p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title></head>
<body><main><h1>${title}</h1><ol>${items.join("\n")}</ol>${named.join("\n")}</main></body></html>`;
}

function listAt({ kind, entries, ttl = 30 }: ScriptedList, at: Instant): string {
  const shown = entries.filter(({ from }) => from <= at).toReversed();
  if (kind === "listing") {
    const items = shown.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`);
    return `<!doctype html><html lang="en"><head><title>All coverage</title></head><body><ul>${items.join("\n")}</ul></body></html>`;
  }
  const items = shown.map(
    ({ path, title, from }) =>
      `<item><title>${title}</title><link>${path}</link><guid isPermaLink="false">${path}</guid><pubDate>${rfc822(from)}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>All coverage</title><link>/</link><ttl>${ttl}</ttl>${items.join("\n")}</channel></rss>`;
}

/** "2025-03-04T09:00:00Z" as feeds write it. The day of the week may be left out. */
function rfc822(at: Instant): string {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return `${at.slice(8, 10)} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)} ${at.slice(11, 19)} GMT`;
}
