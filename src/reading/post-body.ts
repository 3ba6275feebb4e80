import type { Paragraph, ParagraphRole } from "../coverage/post.ts";
import { isNames, isRole, isTeam, namesOf, signersOf } from "./byline.ts";
import { cleanText, endsAsSentence, opensQuotation, wordCount } from "./clean-text.ts";
import type { Line } from "./line.ts";
import {
  captionMark,
  creditedCaption,
  describedPicture,
  isDescription,
  isFurniture,
  plainCaption,
} from "./picture.ts";
import { isTag } from "./post-kind.ts";
import { isPromo, serviceApart } from "./promo.ts";

/** What the lines under a title hold. */
export type PostContent = { tags: string[]; byline: string[]; paragraphs: Paragraph[] };

/** How much of a body's meaning the layout shows. */
export type BodyShape = {
  /** Lines are set apart by empty lines, so that two lines without one between them belong together. */
  spaced: boolean;
  /** The layout prints captions without a mark: a line that is no sentence is one. */
  bareCaptions: boolean;
  /** The layout puts a picture's description without a credit before or after the text of a post. */
  describedEnds?: boolean;
};

type Reader = PostContent & { lines: readonly Line[]; at: number; shape: BodyShape; links: boolean };

/** Reads the lines under a post's title: tags, signers, and paragraphs each with what it is. */
export function readBody(lines: readonly Line[], shape: BodyShape): PostContent {
  const reader: Reader = { tags: [], byline: [], paragraphs: [], lines, at: 0, shape, links: false };
  while (reader.at < lines.length) {
    const line = lines[reader.at];
    if (line === undefined) break;
    if (line.gap && reader.links && !isHeadline(line)) reader.links = false;
    const taken =
      readMarked(reader, line) ||
      readSigner(reader, line) ||
      readOpening(reader, line) ||
      readText(reader, line);
    reader.at += taken;
  }
  if (shape.describedEnds) describeEnds(reader.paragraphs);
  return { tags: reader.tags, byline: reader.byline, paragraphs: withoutRepeats(reader.paragraphs) };
}

/** Lines that the page itself marks: captions, credits, quotations, furniture. Returns how many lines were read. */
function readMarked(reader: Reader, line: Line): number {
  if (line.role === "heading" && !(endsAsSentence(line.text) && wordCount(line.text) > 12)) {
    add(reader, "context", line.text);
    return 1;
  }
  if (line.role === "caption" || line.role === "alt" || line.role === "quote") {
    const text =
      line.role === "caption" ? plainCaption(line.text) : (describedPicture(line.text) ?? line.text);
    add(reader, line.role, text);
    return 1;
  }
  const mark = captionMark(line.text);
  if (mark !== null) return readCaption(reader, mark);
  const description = describedPicture(line.text);
  if (description !== null) {
    const last = reader.paragraphs.at(-1);
    const described = description === "" && !line.gap && last !== undefined && !endsAsSentence(last.text);
    if (described && last.role === "text") last.role = "alt"; // the credit stands on the line after the description
    add(reader, "alt", description);
    return 1;
  }
  if (/^image ?:$/i.test(line.text)) return readPlainCaption(reader);
  const next = reader.lines[reader.at + 1];
  if (next && !next.gap && captionMark(next.text) !== null && !endsAsSentence(line.text)) {
    add(reader, "alt", line.text);
    return 1;
  }
  const quoted = /^quote message ?[:,]? ?(.*)$/i.exec(line.text);
  if (quoted !== null) {
    if (quoted[1]) add(reader, /^from\b/i.test(quoted[1]) ? "context" : "quote", quoted[1]);
    return 1;
  }
  if (!isFurniture(line.text)) return 0;
  return 1;
}

/** A caption stands on its mark's line or on the next one. */
function readCaption(reader: Reader, mark: { caption: string | null }): number {
  if (mark.caption !== null) {
    add(reader, "caption", plainCaption(mark.caption));
    return 1;
  }
  const next = reader.lines[reader.at + 1];
  if (next === undefined || captionMark(next.text) !== null || next.marker !== null) return 1;
  add(reader, "caption", plainCaption(next.text));
  return 2;
}

/** "Image:" between two lines: the words for those who cannot see it before, the caption (often the same words) after. */
function readPlainCaption(reader: Reader): number {
  const last = reader.paragraphs.at(-1);
  const next = reader.lines[reader.at + 1];
  if (next === undefined) return 1;
  const caption = plainCaption(next.text);
  if (last !== undefined && !reader.lines[reader.at]?.gap) {
    if (plainCaption(last.text) === caption) reader.paragraphs.pop();
    else if (last.role === "text" && !endsAsSentence(last.text)) last.role = "alt";
  }
  add(reader, "caption", caption);
  return 2;
}

/** Names with roles, teams and lines that say by whom. */
function readSigner(reader: Reader, line: Line): number {
  if (line.marker !== null || isTag(line.text)) return 0;
  const signers = signersOf(line.text) ?? signedAtEnd(reader, line.text);
  if (signers !== null) {
    reader.byline.push(...signers);
    return 1;
  }
  const next = reader.lines[reader.at + 1];
  const atTop = !reader.paragraphs.some(
    paragraph => paragraph.role !== "caption" && paragraph.role !== "alt",
  );
  const tied = next !== undefined && next.marker === null && !(reader.shape.spaced && next.gap);
  if (isNames(line.text)) {
    const titled = tied && (isRole(next.text) || (atTop && reader.shape.spaced && isShortLabel(next.text)));
    if (titled && reader.shape.spaced && !atTop) {
      // under a quotation: who said it
      for (const own of [line.text, next.text]) add(reader, "context", own);
      return 2;
    }
    if (titled) {
      reader.byline.push(...namesOf(line.text), next.text);
      return 2 + readMoreRoles(reader, reader.at + 2);
    }
    const alone = atTop && next !== undefined && (reader.shape.spaced ? line.gap : endsAsSentence(next.text));
    if (alone) {
      reader.byline.push(...namesOf(line.text));
      return 1;
    }
  }
  if (!(atTop || reader.shape.bareCaptions) || !isTeam(line.text)) return 0;
  reader.byline.push(line.text);
  return 1;
}

/** "— Ann Example" as a post's last line. */
function signedAtEnd(reader: Reader, text: string): string[] | null {
  const last = reader.at === reader.lines.length - 1 && reader.paragraphs.length > 0;
  const names = last ? namesOf(text.replace(/^[—–-] ?/u, "")) : [];
  return names.length > 0 && /^[—–-]/u.test(text) ? names : null;
}

/** A reporter may have a second line: "Reporting from Oslo". Returns how many lines were read. */
function readMoreRoles(reader: Reader, from: number): number {
  let at = from;
  for (
    let line = reader.lines[at];
    line !== undefined && !line.gap && isRole(line.text);
    line = reader.lines[at]
  ) {
    if (isNames(line.text) || !reader.shape.spaced) break;
    reader.byline.push(line.text);
    at += 1;
  }
  return at - from;
}

function isShortLabel(text: string): boolean {
  return (
    !endsAsSentence(text) &&
    wordCount(text) <= 10 &&
    describedPicture(text) === null &&
    captionMark(text) === null
  );
}

/** What may stand only before the first paragraph: tags. */
function readOpening(reader: Reader, line: Line): number {
  if (reader.paragraphs.length > 0 || line.marker !== null) return 0;
  const glued =
    reader.shape.spaced &&
    reader.at === 0 &&
    !line.gap &&
    wordCount(line.text) <= 3 &&
    /^\p{Lu}/u.test(line.text);
  if (!isTag(line.text) && !(glued && isShortLabel(line.text) && !opensQuotation(line.text))) return 0;
  reader.tags.push(line.text);
  return 1;
}

function readText(reader: Reader, line: Line): number {
  const role = roleOf(reader, line);
  const caption = role === "caption" ? creditedCaption(line.text) : null;
  if (role === "text")
    for (const part of serviceApart(line.text)) add(reader, part.promo ? "promo" : "text", part.text);
  else add(reader, role, caption ?? line.text);
  reader.links = isLinkHeading(line.text) || isPlayerNotice(line.text) || (reader.links && isHeadline(line));
  return 1;
}

function roleOf(reader: Reader, line: Line): ParagraphRole {
  const { text } = line;
  if (isLinkHeading(text) || (line.role === "link" && !endsAsSentence(text))) return "promo";
  // links under "Read more:", and the title under a player's notice
  if (reader.links && isHeadline(line))
    return reader.shape.bareCaptions && isAfterPlayer(reader) ? "caption" : "promo";
  if (isPromo(text) || isStrayLabel(text) || /^https?:\/\/\S+$/.test(text)) return "promo";
  if (line.marker !== null) return "list-item";
  if (isDescription(text)) return "alt";
  if (creditedCaption(text) !== null && !opensQuotation(text)) return "caption";
  if (!reader.shape.bareCaptions || !isHeadline(line)) return "text";
  const before = reader.paragraphs.at(-1);
  const inList = before !== undefined && (before.role === "list-item" || /:$/.test(before.text));
  return inList ? "list-item" : "caption";
}

/** A line that is no sentence: a headline, a caption, an item without a stop. */
function isHeadline(line: Line): boolean {
  return !endsAsSentence(line.text) && !/[:;,]$/.test(line.text);
}

/** An advertiser's or a section's name between paragraphs: a word or two in lower case, no sentence. */
function isStrayLabel(text: string): boolean {
  return /^\p{Ll}[\p{Ll} -]{2,24}$/u.test(text) && wordCount(text) <= 2;
}

function isLinkHeading(text: string): boolean {
  return /^(?:read more|further reading|more on this(?: story)?|related(?: stories| topics| content)?|see also|more from [\w ]{2,30}|go deeper|recommended)\s?:?$/i.test(
    text,
  );
}

function isPlayerNotice(text: string): boolean {
  return /\b(?:video|audio|media)\b/i.test(text) && isPromo(text);
}

function isAfterPlayer(reader: Reader): boolean {
  const before = reader.paragraphs.at(-1);
  return before !== undefined && isPlayerNotice(before.text);
}

function add(reader: Reader, role: ParagraphRole, text: string): void {
  const clean = cleanText(text);
  if (clean !== "") reader.paragraphs.push({ role, text: clean });
}

/** In a post with sentences, a first or last line that is none describes the post's picture. */
function describeEnds(paragraphs: readonly Paragraph[]): void {
  const own = paragraphs.filter(paragraph => paragraph.role === "text");
  if (!own.some(paragraph => endsAsSentence(paragraph.text))) return;
  for (const end of [own[0], own.at(-1)]) {
    if (
      end !== undefined &&
      wordCount(end.text) >= 5 &&
      !endsAsSentence(end.text) &&
      !/[:;,-]$/.test(end.text)
    )
      end.role = "alt";
  }
}

/** Text views print a caption twice; the second is left out. */
function withoutRepeats(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter((paragraph, at) => {
    const before = paragraphs[at - 1];
    return (
      before === undefined ||
      before.role !== paragraph.role ||
      before.text !== paragraph.text ||
      paragraph.role === "text"
    );
  });
}
