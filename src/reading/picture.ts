import { endsAsSentence, wordCount } from "./clean-text.ts";

/** The words before a caption ("Image caption,"), with the caption where it stands on the same line; null for other lines. */
export function captionMark(text: string): { caption: string | null } | null {
  const found = /^(?:image|photo|picture|media|video|audio) captions? ?(?:[,:] ?(.*))?$/i.exec(text);
  return found === null ? null : { caption: found[1] || null };
}

/** A caption without its mark and its credit. */
export function plainCaption(text: string): string {
  const own = text.replace(/^(?:image|photo|picture|media|video|audio) caption ?[,:]? (?=\S)/i, "");
  return creditedCaption(own) ?? own;
}

/** A description with its credit glued to it ("... behind flagsImage source, Agency"): the description, perhaps empty; null for other lines. */
export function describedPicture(text: string): string | null {
  const at = text.search(/image (?:source|credit|copyright)s?\s?[,:]/i);
  if (at < 0 || wordCount(text.slice(at)) > 14) return null; // a credit is short: "Image source, Agency / Someone"
  return text.slice(0, at).trim();
}

/** A caption without its credit: "Leaders in Oslo. Photograph: Someone/Agency"; null for a text without a credit. */
export function creditedCaption(text: string): string | null {
  if (text.length > 600) return null;
  const credit =
    /\s?\bcredit(?:\.{3}|…) ?[^.!?]{2,80}$/i.exec(text) ??
    /[\s.:;(–-]+(?:photographs?|photos?|pics?|pictures?|illustration|composite|image|credit|video)(?: (?:by|credit))?: ?(?=\S)[^.!?]{2,80}[.)]?$/i.exec(
      text,
    );
  if (credit === null || credit.index === 0) return null;
  const caption = text.slice(0, credit.index);
  return /^[.]/.test(credit[0]) ? `${caption}.` : caption;
}

const pictured =
  "(?:graphic|logo|chart|graph|map|diagram|infographic|table|illustration|screenshot|screengrab|headshot|banner|silhouette|montage|composite|collage|thumbnail|icon|timeline|cartoon)";
const described = new RegExp(
  `^(?:(?:an?|the|two|three) )?(?:[\\p{L}\\p{N}'’-]+ ){0,4}?${pictured}s?,? (?:for|showing|shows?|which|that|of|with|comparing|depicting|displaying|illustrating|titled|reading|from|in which)\\b`,
  "iu",
);
const photographed =
  /^(?:an? )?(?:[\p{L}-]+ ){0,3}?(?:photo|photograph|picture|image|shot|close[- ]up|view|still|portrait)s? (?:of|showing|shows|which shows)\b/iu;

/**
 * True for words that describe a picture, chart, map or logo to those who cannot see it. Charts and logos are known by
 * their opening; a photograph only where the line is no sentence, since "A photo of ... was published" is news.
 */
export function isDescription(text: string): boolean {
  if (described.test(text))
    return !/\b(?:said|says|told|was published|published by|according to)\b/.test(text);
  return photographed.test(text) && !endsAsSentence(text);
}

/** Words of a page's furniture that stand on a line of their own. */
const furniture =
  /^(?:share(?: (?:this|page|post|article|on [\w ]+))?|copy (?:link|this link)|view post|save|print|email|e-mail|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|pinterest|comments?|\d+ comments?|sort by:?|latest(?: ?oldest|sort by.*)?|oldest|sort by.*|live|live (?:reporting|updates?|now|page)|back to top|top|advertisement|advertising|ad|sponsored|sign in|log in|register|menu|search|close|more|home|subscribe|skip to (?:content|main)|share full article|listen to this article|follow|show (?:more|key events only|less)|load more|newest first|oldest first|get involved|find out more|key posts|live feed|top|image|loading\.*|please turn on javascript to use this feature|report(?: this)? (?:post|comment)|\[\.\.\.\]|all times stated are \w+|\d+ posts?|\d+ min(?:ute)?s? read|use this form to ask your question.*|gallery|[_=*~]{2,}|(?:\* ?){3}|skip advertisement|link copied!?|show latest update|skip next section.*|return to menu|pause|play|mute|video|audio|replay|next|previous|-)$/i;

/** True for a line of the page's furniture: share buttons, sorting, counts. */
export function isFurniture(text: string): boolean {
  return text.length <= 80 && furniture.test(text);
}
