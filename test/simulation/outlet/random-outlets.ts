import type { Instant } from "../../../src/time/instant.ts";
import { plusSeconds } from "../../../src/time/instant.ts";
import type { OutletScript, ScriptedPage, Trouble } from "./scripted-outlet.ts";
import { signOff, strikePost } from "./strike-posts.ts";

/** An outlet made at random: its script, and what a story's file would name of it. */
export type RandomOutlet = { id: string; script: OutletScript; follow: string[] };

const day = 86_400;
const hour = 3600;

/** What comes over a server, by lot. */
const mishaps: readonly Trouble["does"][] = [
  { status: 500 },
  { status: 503, retryAfter: "1800" },
  { status: 429, retryAfter: "3600" },
  { status: 404 },
  { status: 429 },
  "hang up",
  "cut",
  "empty page",
];

/**
 * Twenty outlets over so many days from `start`, each with about a mishap a day, the last day apart. Eight have a feed of
 * articles alone, ten a page a day that a feed names, two a page a day that a list names.
 */
export function randomOutlets(start: Instant, days: number, random: () => number): RandomOutlet[] {
  return Array.from({ length: 20 }, (_, n) => {
    const id = `outlet-${n + 1}`;
    const first = 10_000 * (n + 1);
    const troubles = troublesOf(start, days, random);
    if (n < 8) return feedAlone(id, { start, days, first, troubles });
    const pages = Array.from({ length: days }, (_, at) => pageOf(n, at, { start, first, random }));
    const entries = pages.map(({ path, title, posts }) => ({ from: posts[0]?.at ?? start, path, title }));
    const kind = n < 18 ? ("feed" as const) : ("listing" as const);
    const other = ["/live/rail", "/live/weather", "/live/council"].map(path => ({
      ...{ from: start, path, title: `Live: ${path.slice(6)} in the valley` },
    }));
    const lists = [{ path: "/all", kind, ttl: 60, entries: [...other, ...entries] }];
    return { id, script: { maxAge: 900, pages, lists, troubles }, follow: ["/live/strike-0", "/all"] };
  });
}

/** A page that opens in the morning, has a post every hour and a half, and closes after six. */
function pageOf(
  outlet: number,
  at: number,
  { start, first, random }: { start: Instant; first: number; random: () => number },
): ScriptedPage {
  const opens = plusSeconds(start, at * day + (at === 0 ? 0 : Math.floor(random() * 6) * hour));
  const posts = Array.from({ length: 5 }, (_, n) =>
    strikePost(plusSeconds(opens, n * 1.5 * hour), first + at * 8 + n),
  );
  return {
    path: `/live/strike-${at}`,
    title: `Valmere port strike live: day ${at + 1}, desk ${outlet + 1}`,
    posts: [...posts, signOff(plusSeconds(opens, 7 * hour))],
  };
}

/** A feed with an article every six hours. */
function feedAlone(
  id: string,
  { start, days, first, troubles }: { start: Instant; days: number; first: number; troubles: Trouble[] },
): RandomOutlet {
  const entries = Array.from({ length: days * 4 }, (_, n) => {
    const { at, title } = strikePost(plusSeconds(start, n * 6 * hour), first + n);
    return { from: at, path: `/articles/${n}`, title: `${title}, on the strike` };
  });
  const lists = [{ path: "/all", kind: "feed" as const, ttl: 60, entries }];
  return { id, script: { maxAge: 900, pages: [], lists, troubles }, follow: ["/all"] };
}

function troublesOf(start: Instant, days: number, random: () => number): Trouble[] {
  return Array.from({ length: days - 1 }, (_, n) => {
    const from = plusSeconds(start, n * day + Math.floor(random() * day));
    const lasts = Math.floor((0.2 + 5 * random()) * hour);
    return {
      from,
      to: plusSeconds(from, lasts),
      does: mishaps[Math.floor(random() * mishaps.length)] ?? "cut",
    };
  });
}
