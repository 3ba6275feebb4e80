import type { ReadPost } from "../coverage/reading.ts";
import { foldKey } from "../language/fold.ts";
import { isNames, isRole, namesOf, signersOf } from "./byline.ts";
import { endsAsSentence, wordCount } from "./clean-text.ts";
import { type Line, wholeText } from "./line.ts";
import { creditedCaption, isFurniture } from "./picture.ts";
import { type BodyShape, readBody } from "./post-body.ts";
import { gluedTag, isTag } from "./post-kind.ts";
import type { PublishedTime } from "./published-time.ts";
import { readPost } from "./read-post.ts";

/** A post's lines, its title and signers as far as a layout's marks showed them. */
export type PostBlock = { title: string | null; tags: string[]; byline: string[]; lines: Line[] };

/** What one block knows from all of a page. */
export type BlockShape = BodyShape & {
  /** Folded names of those who sign posts of the page. */
  signers: ReadonlySet<string>;
  /** Folded lines that the page puts into post after post: adverts, share notes, invitations. */
  repeated: ReadonlySet<string>;
};

/** A headline has no more words than this. */
const longestTitle = 40;
/** So many posts hold a line before it counts as the page's own, and such a share of them. */
const fewestRepeats = 3;
const repeatedShare = 0.3;
/** The page's own lines are short; a longer one is somebody's paragraph, quoted again. */
const longestRepeat = 30;

/** What all blocks of a page together show of each. */
export function blockShape(blocks: readonly PostBlock[], shape: BodyShape): BlockShape {
  const seen = new Map<string, number>();
  const signed = new Map<string, number>();
  for (const { lines, byline } of blocks) {
    for (const key of new Set(lines.map(line => foldKey(line.text)))) seen.set(key, (seen.get(key) ?? 0) + 1);
    const names = lines.slice(0, 4).filter(line => line.role !== "heading" && isNames(line.text));
    for (const key of new Set([...byline, ...names.map(line => line.text)].map(foldKey)))
      signed.set(key, (signed.get(key) ?? 0) + 1);
  }
  const often = Math.max(fewestRepeats, blocks.length * repeatedShare);
  const keys = (counts: ReadonlyMap<string, number>, fewest: number) =>
    [...counts].filter(([, count]) => count >= fewest).map(([key]) => key);
  const signers = new Set(keys(signed, 2));
  const repeated = keys(seen, often).filter(
    key => wordCount(key) <= longestRepeat && !signers.has(key) && !isTag(key) && !isNames(key),
  );
  return { ...shape, signers, repeated: new Set(repeated) };
}

/** Reads a block into a post: tags and signers before its title, the title where no mark gave one, the body. */
export function postOfBlock(
  block: PostBlock,
  time: PublishedTime,
  shape: BlockShape,
  more: Partial<Pick<ReadPost, "updatedAt" | "anchor" | "url">> = {},
): ReadPost {
  const { tags, byline, title, rest } = openingOf(block, shape);
  const glued = title === null ? null : gluedTag(title);
  if (glued !== null) tags.push(glued.tag);
  const content = readBody(rest, shape);
  const paragraphs = content.paragraphs.map(paragraph =>
    shape.repeated.has(foldKey(paragraph.text)) ? { ...paragraph, role: "promo" as const } : paragraph,
  );
  const all = { tags: [...tags, ...content.tags], byline: [...byline, ...content.byline], paragraphs };
  return readPost(glued?.title ?? title, all, time, more);
}

/** True for a line that can be a headline: no sentence, no caption, no signature. */
export function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || line.role === "caption" || line.role === "alt" || line.role === "quote")
    return false;
  if (line.role === "heading") return true;
  const { text } = line;
  if (line.marker === "bullet" || wordCount(text) > longestTitle || /[:;,]$/.test(text)) return false;
  if (endsAsSentence(text.replace(/[?!]["'’”)]?$/, "").replace(/(?:…|\.\.\.)$/, ""))) return false;
  const credited = creditedCaption(text);
  // "In pictures: ..." is no credit: that stands after a caption of some words
  if (credited !== null && wordCount(credited) > 2) return false;
  return signersOf(text) === null && !/[.!?]["”’]? \p{Lu}.{60}/u.test(text);
}

type Opening = { tags: string[]; byline: string[]; title: string | null; rest: Line[] };

function openingOf(block: PostBlock, shape: BlockShape): Opening {
  const { lines } = block;
  const opening: Opening = { tags: [...block.tags], byline: [...block.byline], title: block.title, rest: [] };
  let at = takeOpenings(opening, lines, 0, shape);
  const [first, second] = [lines[at], lines[at + 1]];
  if (opening.title === null && first !== undefined && isTitle(first, second)) {
    opening.title = first.marker === "bullet" ? first.text : wholeText(first);
    at = takeOpenings(opening, lines, at + 1, shape);
  }
  opening.rest = lines.slice(at);
  return opening;
}

/** Takes tags and signers from line `from` on; returns where the rest begins. */
function takeOpenings(opening: Opening, lines: readonly Line[], from: number, shape: BlockShape): number {
  let at = from;
  for (
    let taken = takeOpening(opening, lines, at, shape);
    taken > 0;
    taken = takeOpening(opening, lines, at, shape)
  )
    at += taken;
  return at;
}

/** A question or an exclamation is a title only where something follows it. */
function isTitle(first: Line, second: Line | undefined): boolean {
  if (!isHeadline(first)) return false;
  return first.role === "heading" || second !== undefined || !/[?!]["'’”]?$/.test(first.text);
}

/** What may stand before the title: furniture, tags, signers with their roles. Returns how many lines it took. */
function takeOpening(
  { tags, byline, title }: Opening,
  lines: readonly Line[],
  at: number,
  shape: BlockShape,
): number {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || line.role === "heading") return 0;
  if (isFurniture(line.text)) return 1;
  if (isTag(line.text)) return tags.push(line.text) > 0 ? 1 : 0;
  const names = signersOf(line.text) ?? namesOf(line.text);
  if (names.length === 0) return 0;
  const known = shape.signers.has(foldKey(line.text)) || signersOf(line.text) !== null;
  const roled = next !== undefined && isRole(next.text) && !isHeadingLike(next, lines[at + 2]);
  const over = byline.length === 0 && isHeadline(next) && lines[at + 2] !== undefined;
  const under = next === undefined || endsAsSentence(next.text);
  const alone = byline.length === 0 && under && shape.signers.size > 0; // a page of signed posts, this one without a title
  if (!known && !roled && !(title === null ? over || alone : under)) return 0;
  byline.push(...names);
  if (!roled || next === undefined) return 1;
  byline.push(next.text);
  return 2;
}

/** A role is short; a headline that speaks of an editor or of news is longer, or a heading. */
function isHeadingLike(line: Line, after: Line | undefined): boolean {
  return (
    line.role === "heading" || (wordCount(line.text) > 6 && after !== undefined && endsAsSentence(after.text))
  );
}
