/** A stretch of a text that is no part of a sentence: who filed it, where and when. An empty one only parts what is beside it. */
type PageHeader = { start: number; end: number };

// Texts may be tokenised ("Cairo , Egypt -LRB- AP -RRB- -- The"): a space before a mark never matters.
const comma = "\\s?,\\s";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?";
const month =
  "(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*\\.?";
const dayAndMonth = `(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month})`;
const date = `(?:${weekday}(?:\\s?,)?\\s)?${dayAndMonth}(?:\\s?,)?\\s\\d{4}`;
const clock = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?|\\s[AP]M)?";
const zone = "(?:\\s(?:UK|local)\\stime|(?<=\\s[AP]M)|\\s(?:GMT|UTC|[A-Z]{1,4}T)\\b)";
const between = "\\s?(?:,|-|–|\\|)?\\s?(?:at\\s)?";
/** "Tue May 17, 2011 7:28 pm EDT", "10:25 UK time, Monday, 15 June 2009". */
const zoned = `(?:${date}${between}${clock}${zone}|${clock}${zone}${between}${date})`;
/** The same with or without its zone: "January 31, 2011 at 6:23 pm". */
const stamped = `(?:${date}${between}(?:${clock}\\sat\\s)?${clock}${zone}?|${clock}${zone}?${between}${date})`;
/** What a page puts before a stamp. */
const label =
  "(?:(?:Page\\s)?(?:[Ll]ast\\s)?(?:[Uu]pdated|[Aa]dded|[Pp]osted|[Pp]ublished|Aired)(?:\\s?:|\\sat|\\son)?\\s)";
/** What a page puts after one: its buttons, and the same clock in the reader's own zone. */
const buttons = `(?:\\s\\|?\\s?(?:Report abuse|Reply|RETWEET|Permalink|Link|${clock}\\sUK)\\b|\\s\\|)*`;
/** What comes after a header is a new beginning, never more of a sentence. */
const begins = "(?=\\s+[\\p{Lu}\\p{N}\"'“‘«`$£€(*@#-]|\\s*$)";
/** "on 3 May 2011 at 10.39 GMT" is prose. */
const notProse =
  "(?<!\\b(?:at|on|since|until|till|by|from|of|before|after|around|about|for|to|in|and)\\s)(?<![\\p{L}\\p{N}])";

/** Places as a dateline writes them: "TRIPOLI/TUNIS", "RABAT, June 15", "CAIRO, Egypt", also "Tripoli, Libya". */
const capitals = `\\p{Lu}{2}[\\p{Lu}/.'’-]*(?:\\s\\p{Lu}[\\p{Lu}/.'’-]+){0,5}`;
const placed = `(?:${capitals}(?:${comma}\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{Ll}+)?)?|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?${comma}\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{Ll}+)?)`;
const place = `(?:${placed}(?:(?:\\s?,)?\\s${dayAndMonth}(?:,\\s\\d{4})?)?)`;
/** "(Reuters) -", "-LRB- CNN -RRB- --", "(Reuters Life!) —". */
const wire =
  "(?:\\(|-LRB-\\s)(\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}]*){0,2})(?:\\s?!)?(?:\\)|\\s-RRB-)(?:\\s?(?:--?|[–—])|$)";
/** "By A. Writer, Science Editor", "From A. Writer and B. Writer, OUTLET": names, offices and what joins them. */
const byline =
  "(?:By|From)\\s(?:(?:\\p{Lu}[\\p{L}.'’-]*|and|of|for|the|to|,|--)\\s|\\p{Lu}[\\p{L}.'’-]*,\\s){1,14}";

const patterns: readonly RegExp[] = [
  // "TRIPOLI | Tue May 17, 2011 7:28 pm EDT"; a stamp needs a zone, a label before it or a button after it
  new RegExp(
    `${notProse}(?:(?:^|(?<=\\s))${place}\\s\\|\\s|^(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,4}\\|\\s)?${zoned}${buttons}${begins}`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])${label}${stamped}${buttons}`, "gu"),
  new RegExp(`${notProse}${stamped}(?:\\s\\||\\s(?:RETWEET|Reply|Report abuse)\\b)${buttons}`, "gu"),
  // "May 17, 2011 | By A. Writer, OUTLET", "By A. Writer, OUTLET | May 17, 2011"
  new RegExp(`${notProse}${date}\\s\\|(?=\\s(?:By|From)\\s)|(?<=\\s\\|\\s)${date}${begins}`, "gu"),
  // the outlet in brackets and a dash, with the place before it
  new RegExp(`(?:(?:^|(?<=\\s))${place}\\s?)?${wire}${begins}`, "gu"),
  // after the stamp of an article: the dash forgotten, or a mark too many
  new RegExp(
    `(?<=\\d\\s[A-Z]{2,4}\\s)${place}\\s?(?:\\(|-LRB-\\s)\\p{Lu}[\\p{L}.]*(?:\\)|\\s-RRB-)(?:\\s?(?:''|["”])\\s?-)?${begins}`,
    "gu",
  ),
  // "By the OUTLET Staff", "By A. Writer, OUTLET Security Analyst"
  new RegExp(
    `(?:^|(?<=\\|\\s))(?:By|From)\\s(?!${weekday}\\b)(?:the\\s(?:\\p{Lu}\\S*\\s){1,4}Staff|(?:\\p{Lu}[\\p{L}.'’-]*\\s?|and\\s|,\\s){2,10},\\s(?:Special\\sto\\s|[Ff]or\\s)?\\p{Lu}{2,5}(?:\\s?['’]s)?(?:\\s(?:\\p{Lu}\\p{L}+\\s){0,3}(?:Producer|Editor|Correspondent|Analyst|Writer|Reporter|Staff))?)${begins}`,
    "gu",
  ),
  // "Photograph: A. Writer/AGENCY", "REUTERS/A. Writer"
  new RegExp(
    `(?<!(?:\\(|-LRB-)\\s?)(?:Photograph|Photo|Picture)\\s?:\\s(?:(?:(?:\\p{Lu}[\\p{L}.'’-]*|and|for|de|of)\\s){0,5}\\p{Lu}[\\p{L}.'’-]*(?:/\\p{Lu}[\\p{L}]*)+(?:\\sImages)?|\\p{Lu}{2,6})${begins}|REUTERS/\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}-]+)?${begins}`,
    "gu",
  ),
  // a note of the desk begins anew, whatever runs into it: a cut, and no stretch of its own
  /(?<=\S\s)(?=(?:Editor|EDITOR)\s?['’][sS] (?:note|NOTE)\s?:)/gu,
  // a headline or caption run into its first sentence ("found in rubble The rescuers had"): a cut before the small word that
  // is written with a capital though nothing ends before it
  /(?=(?:The|It|There|He|She|They|These|This|Many|Some|More than|At least|Up to|As|After|When|While|An|Its|In|On|With)\s\p{Ll})(?<=^[^.?!"“”;|\x60]{20,140}\p{Ll}{3}\s)(?<!\b(?:why|that|and|but|Just)\s)(?=[^.]{30})/gu,
  // the buttons of a poll
  /^YES\s\|\sNO(?=\s|$)/gu,
];
/** What a text with a header holds: a clock, a bar, brackets and a dash, a byline, a credit, a capital amid a sentence. */
const possible =
  /\p{Ll}{3}\s(?:The|It|There|He|She|They|These|This|Many|Some|More|At|Up|As|After|When|While|An|Its|In|On|With)\s\p{Ll}|\d[:.]\d\d|\s\||(?:\)|-RRB-)\s?(?:[-–—]|$)|^(?:By|From)\s|Photo|Picture|REUTERS\/|['’][sS] (?:note|NOTE)\s?:/u;
/** A longer text is a table or an attack. */
const longest = 20_000;
const bylineBefore = new RegExp(`(?:^|(?<=\\s))${byline}$`, "u");
/** Longest byline, in characters: two names with their offices. */
const longestByline = 150;

/**
 * The headers in a text, in order and apart: agency datelines, stamps of articles and of readers' comments, bylines and
 * photo credits, which a page's plain text runs into its sentences. A name's abbreviation in brackets is none, nor is a date
 * in prose.
 */
export function pageHeadersIn(text: string): PageHeader[] {
  if (text.length > longest || !possible.test(text)) return [];
  const found = patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => headerOf(text, match) ?? []),
  );
  return joined(
    text,
    found.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

function headerOf(text: string, match: RegExpExecArray): PageHeader | null {
  const [whole, outlet] = match;
  const before = text.slice(Math.max(0, match.index - longestByline), match.index);
  if (outlet !== undefined && isShortFor(outlet, before)) return null;
  const written = bylineBefore.exec(before)?.[0].length ?? 0;
  return { start: match.index - written, end: match.index + whole.length };
}

/** "the African Union (AU) -": the letters begin the words before the bracket. */
function isShortFor(outlet: string, before: string): boolean {
  const letters = outlet.replace(/s$/u, "").toLowerCase();
  const words = before.toLowerCase().match(/\p{L}[\p{L}'’.]*/gu) ?? [];
  const initials = words
    .filter(word => !/^(?:of|the|for|and|in|on|to)$/u.test(word))
    .map(word => word.charAt(0))
    .join("");
  return letters.length > 1 && initials.endsWith(letters);
}

/** Between two parts of one header: bars, a note in brackets ("(Adds quotes)"), a place or a name. */
const withinHeader =
  /^[\s|]*(?:(?:\(|-LRB-)[^()|]{0,200}(?:\)|-RRB-)\s*|(?:(?:\p{Lu}[\p{L}.'’/-]*|,|and)\s+){0,6})[\s|]*$/u;

function joined(text: string, headers: readonly PageHeader[]): PageHeader[] {
  const apart: PageHeader[] = [];
  for (const header of headers) {
    const last = apart.at(-1);
    if (
      last !== undefined &&
      (header.start < last.end || withinHeader.test(text.slice(last.end, header.start)))
    )
      last.end = Math.max(last.end, header.end);
    else apart.push({ ...header });
  }
  return apart;
}
