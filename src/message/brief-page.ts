import { z } from "zod";
import type { Citation } from "../coverage/citation.ts";
import { Brief, type BriefLine, type BriefPart } from "../recap/brief.ts";
import { dayOf } from "../time/calendar.ts";
import { formatClock, formatDate, formatMoment } from "../time/format-time.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { withPlaces } from "./render-text.ts";
import { safeAddress, safeText } from "./safe-text.ts";

/**
 * A brief as it is pasted: `text` is the whole page, under 300 words; its paragraphs are parted by line ends. `addresses`
 * stand at its foot under their numbers, or in the text itself (`n` null) where that is shorter.
 */
export const BriefPage = Brief.extend({
  title: z.string(),
  notes: z.array(z.string()),
  addresses: z.array(z.strictObject({ n: z.number().nullable(), url: z.string() })),
  text: z.string(),
  /** Words of the text, parted by white space. */
  words: z.number(),
});
export type BriefPage = z.infer<typeof BriefPage>;

/** What a brief's page says beside it. */
export type BriefPageParts = {
  storyName: string;
  zone: string;
  /** Said first: the sample, the coverage clock. */
  notices: readonly string[];
  /** Said where the window gives no line. */
  empty: string;
};

/** A page has fewer words than this, addresses included. */
const tooMany = 300;

/** How the addresses are written: under numbers at the foot, or in their places. */
type Addressing = "foot" | "place";
type Composed = Pick<BriefPage, "text" | "addresses">;

/** The page of a brief: lines are left out, the least important first, until it has fewer than 300 words. */
export function briefPage(brief: Brief, parts: BriefPageParts): BriefPage {
  const { window } = brief;
  const view = { zone: parts.zone, day: dayOf(window.to, parts.zone) };
  const at = `${formatDate(view.day, { weekday: true })} ${formatClock(window.to, parts.zone)}`;
  const title = safeText(`${parts.storyName} · brief · as of ${at}`);
  let kept = brief;
  for (;;) {
    const notes = notesOf(kept, parts, view);
    const both = (["foot", "place"] as const).map(way => composed(kept, { title, notes, view, way }));
    const [best] = both.toSorted((a, b) => a.text.length - b.text.length);
    const { text, addresses } = best ?? { text: title, addresses: [] };
    const words = text.split(/\s+/u).length;
    const fewer = words < tooMany ? null : (shortened(kept) ?? withoutLeast(kept));
    if (fewer === null) return { ...kept, title, notes, addresses, text, words };
    kept = fewer;
  }
}

/** The brief with its longest line that may be shortened as its short form; null where there is none. */
function shortened(brief: Brief): Brief | null {
  const lines = brief.parts.flatMap(part => part.lines).filter(({ short }) => short !== null);
  const [longest] = lines.toSorted((a, b) => b.text.length - a.text.length);
  if (longest === undefined) return null;
  const shorter = (line: BriefLine): BriefLine =>
    line === longest ? { ...line, text: line.short ?? line.text, short: null } : line;
  return { ...brief, parts: brief.parts.map(part => ({ ...part, lines: part.lines.map(shorter) })) };
}

/** The brief without its least important line; null where one line is all that is left. */
function withoutLeast(brief: Brief): Brief | null {
  const lines = brief.parts.flatMap(part => part.lines);
  const least = lines.reduce<BriefLine | null>(
    (most, one) => (most === null || one.rank >= most.rank ? one : most),
    null,
  );
  if (least === null || lines.length < 2) return null;
  const parts = brief.parts.map(part => ({ ...part, lines: part.lines.filter(line => line !== least) }));
  return { ...brief, parts: parts.filter(part => part.lines.length > 0) };
}

type Layout = { title: string; notes: readonly string[]; view: CitationView; way: Addressing };

function composed({ parts }: Brief, { title, notes, view, way }: Layout): Composed {
  const numbers = new Map<string, number>();
  for (const { url } of parts.flatMap(part => part.lines).flatMap(line => line.citations)) {
    const address = safeAddress(url);
    if (address !== null && !numbers.has(address)) numbers.set(address, numbers.size + 1);
  }
  const paragraphs = parts.map(part =>
    paragraphOf(part, view, address => (way === "foot" ? `[${numbers.get(address)}]` : address)),
  );
  const foot = way === "foot" ? [...numbers].map(([url, n]) => `[${n}] ${url}`) : [];
  return {
    text: [title, ...paragraphs, ...notes, ...foot].join("\n"),
    addresses: [...numbers].map(([url, n]) => ({ n: way === "foot" ? n : null, url })),
  };
}

function paragraphOf(
  { heading, lines, silent }: BriefPart,
  view: CitationView,
  written: (address: string) => string,
): string {
  const said = lines
    .map(line => withPlaces(safeText(line.text), `(${placesOf(line, view, written)})`))
    .map(stopped);
  const unheard = silent.length === 0 ? [] : [`Not quoted on this: ${silent.map(safeText).join(", ")}.`];
  return [`${safeText(heading)}:`, ...said, ...unheard].join(" ");
}

/** "BBC 19:16 [1]; Guardian* [2]": each outlet and time once. */
function placesOf(
  { citations, text }: BriefLine,
  view: CitationView,
  written: (address: string) => string,
): string {
  return linksOf(citations, view, text)
    .map(({ label, address }) => {
      const url = safeAddress(address);
      return url === null ? safeText(label) : `${safeText(label)} ${written(url)}`;
    })
    .join("; ");
}

/** Sentences run on in one paragraph: each ends with a stop. */
function stopped(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** How new it all is, which pages ended or cannot be read, what the mark means. */
function notesOf(brief: Brief, { zone, notices, empty }: BriefPageParts, view: CitationView): string[] {
  const cited = citationsOf(brief);
  const { newestAt, searched } = brief;
  const named = (state: string): string[] =>
    searched.sources.filter(source => source.state === state).map(({ name }) => name);
  const [ended, lost] = [named("ended"), named("unreachable")];
  const newest =
    newestAt === null ? "No post has a clock time" : `Newest post ${formatMoment(newestAt, zone)}`;
  const over = ended.length === 0 ? "" : `; ended, no newer page found: ${ended.join(", ")}`;
  const blind = lost.length === 0 ? "" : `; nothing read from ${lost.join(", ")}`;
  const mark = markNote(cited, view);
  const addressed = cited.some(({ url }) => safeAddress(url) !== null);
  return [
    ...(brief.parts.length === 0 ? [empty] : []),
    ...notices,
    `${count(searched.posts, "post")} read. ${newest}${over}${blind}.`,
    ...(cited.length > 0 && !addressed ? ["The coverage that was read gives no addresses."] : []),
    ...(mark === null ? [] : [`${mark}.`]),
  ].map(safeText);
}

function citationsOf({ parts }: Brief): Citation[] {
  return parts.flatMap(part => part.lines).flatMap(line => line.citations);
}
