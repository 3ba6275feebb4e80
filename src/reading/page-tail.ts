import { endsAsSentence } from "./clean-text.ts";
import type { Line } from "./line.ts";

// headings under which a page recommends other pages, and what a page ends with
const recommendations =
  /^(?:articles you may like|you may also like|you might also like|recommended(?: for you| stories)?|most (?:read|viewed|popular|watched)(?: .{0,30})?|top stories|related (?:stories|topics|articles|internet links|content|links)|more on this story|more from .{2,40}|read next|what to read next|more stories|editors?['’]s? picks?|trending(?: now)?|explore more on these topics|elsewhere on .{2,30}|explore the bbc|latest (?:news|stories)|features(?: & analysis)?|popular now|from around the web|sponsored (?:content|links)|around the bbc|topics|tags|follow .{2,30} on .{2,30}|comments(?: \(\d+\))?|view comments|reuse this content)\s?:?$/i;
const closing = /^(?:copyright\b|©|\(c\) ?20\d\d|all rights reserved\b|the bbc is not responsible\b)/i;

/** True for the heading under which a page lists other stories or its readers' comments: "Most read", "Related stories". */
export function isRecommendationHeading(text: string): boolean {
  return (
    text.length <= 80 &&
    (recommendations.test(text) || /^\d{0,4} ?comments?$|^join the (?:conversation|discussion)$/i.test(text))
  );
}

/**
 * The lines without what follows the last post: recommendations under their headings, copyright notices. A recommendation
 * heading followed by full paragraphs belongs to the text (links to read, then the article goes on).
 */
export function withoutTail(lines: readonly Line[]): Line[] {
  let end = lines.length;
  let prose = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? "";
    if (prose <= 1 && at >= topOf(lines) && (closing.test(text) || recommendations.test(text))) {
      end = at;
      prose = 0;
    } else if (endsAsSentence(text)) prose += text.length > 80 ? 1 : text.length > 40 ? 0.5 : 0;
  }
  return lines.slice(0, end);
}

/** A label among a longer page's first lines ("Comments", "Topics") is a button, not the end. */
function topOf(lines: readonly Line[]): number {
  return Math.min(12, Math.floor(lines.length / 3));
}
