/** Words in quotation marks as they stand in a text; offsets leave the marks (and spaces beside them) out. */
export type QuotedWords = {
  text: string;
  start: number;
  end: number;
  /** False for words that open a quotation and run to the end of their paragraph without a closing mark. */
  closed: boolean;
};

/** Longest text between double marks, in characters: a longer one is a mark gone astray. Long speeches are below it. */
const longestDouble = 4000;
/** Longest text between single marks: headlines and terms; anything longer is two apostrophes. */
const longestSingle = 300;

// any kind of double mark, also the `` and '' of tokenised text; single marks and look-alikes
const doubleMark = /["\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]|``|''/g;
const singleMark = /['\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/g;

type Mark = { start: number; end: number; opens: boolean; closes: boolean };
type Span = { start: number; end: number; closed: boolean };

/**
 * The quotations of a text, in order and apart from each other. Marks may be mixed or mismatched; a double mark that
 * never closes quotes to the end of its line; apostrophes are no marks. Single marks are read outside double ones only.
 */
export function quotationsIn(text: string): QuotedWords[] {
  const doubles = doubleSpans(text);
  const spans: Span[] = [];
  let from = 0;
  for (const span of doubles) {
    spans.push(...singleSpans(text, from, span.start), span);
    from = span.end;
  }
  spans.push(...singleSpans(text, from, text.length));
  return spans.flatMap(span => quoted(text, span));
}

/** Trims the span to the quoted words; nothing where it holds no letter or digit. */
function quoted(text: string, { start, end, closed }: Span): QuotedWords[] {
  let first = start;
  let last = end;
  while (first < last && isMarkOrSpace(text.charAt(first))) first += 1;
  while (last > first && isMarkOrSpace(text.charAt(last - 1))) last -= 1;
  const words = text.slice(first, last);
  return /[\p{L}\p{N}]/u.test(words) ? [{ text: words, start: first, end: last, closed }] : [];
}

function isMarkOrSpace(character: string): boolean {
  return /[\s"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u.test(character);
}

function doubleSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: Mark | null = null;
  let lineEnd = -1;
  for (const mark of marksOf(text, doubleMark, 0, text.length)) {
    if (open !== null && mark.start > lineEnd) {
      spans.push(...unclosed(open, lineEnd));
      open = null;
    }
    if (open === null) {
      if (!mark.opens) continue;
      open = mark;
      lineEnd = endOfLine(text, mark.end);
    } else if (mark.opens && !mark.closes) {
      open = mark; // the one before never closed: it was a stray mark
    } else {
      if (mark.start - open.end <= longestDouble) {
        spans.push({ start: open.end, end: mark.start, closed: true });
      }
      open = null;
    }
  }
  if (open !== null) spans.push(...unclosed(open, lineEnd));
  return spans;
}

function unclosed(open: Mark, lineEnd: number): Span[] {
  if (open.closes || lineEnd - open.end > longestDouble) return [];
  return [{ start: open.end, end: lineEnd, closed: false }];
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at;
}

function* marksOf(text: string, pattern: RegExp, from: number, to: number): Generator<Mark> {
  // a search of the whole text for each gap between quotations would cost the square of its length
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    yield { start, end, ...sidesOf(text, start, end, from) };
  }
}

/** Whether a mark can open (words follow it) and close (words stand before it). A mark between spaces can do both. */
function sidesOf(text: string, start: number, end: number, from: number) {
  const before = start === 0 || start === from ? " " : text.charAt(start - 1);
  const after = text.charAt(end);
  const spaceBefore = /[\s([{\u2013\u2014:/-]/u.test(before) || /["'\u2018\u201C]/u.test(before);
  const spaceAfter =
    after === "" || /[\s)\]},.;:!?\u2013\u2014/-]/u.test(after) || /["'\u2019\u201D]/u.test(after);
  if (text.charAt(start) === "\u0060") return { opens: true, closes: false };
  if (spaceBefore && !spaceAfter) return { opens: true, closes: false };
  if (spaceAfter && !spaceBefore) return { opens: false, closes: true };
  return { opens: after !== "", closes: true };
}

function singleSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let free = from;
  for (const mark of marksOf(text, singleMark, from, to)) {
    if (mark.start < free || !opensSingle(text, mark, from)) continue;
    const end = closingSingle(text, mark.end, Math.min(to, mark.end + longestSingle));
    if (end === null) continue;
    spans.push({ start: mark.end, end, closed: true });
    free = end + 1;
  }
  return spans;
}

// what follows an apostrophe that stands for left-out letters ('tis, '90s) or a split-off ending ('s, 're)
const elision = /^(?:\d0s|s|re|ve|ll|d|m|t|n|tis|twas|em|til|till|cause|bout|round)(?![\p{L}\p{N}])/iu;

function opensSingle(text: string, mark: Mark, from: number): boolean {
  const before = mark.start === from ? " " : text.charAt(mark.start - 1);
  if (!/[\s([{\u2013\u2014:/"\u201C-]/u.test(before)) return false;
  const after = text.slice(mark.end, mark.end + 6);
  return /^[\p{L}\p{N}[(\u2026.$\u00A3\u20AC]/u.test(after) && !elision.test(after);
}

/** Where the single quotation that begins at `from` closes; a plural possessive gives way to a later closing mark. */
function closingSingle(text: string, from: number, to: number): number | null {
  let possessive: number | null = null;
  for (const mark of marksOf(text, singleMark, from, to)) {
    if (text.slice(from, mark.start).includes("\n")) break;
    const before = text.charAt(mark.start - 1);
    const after = text.charAt(mark.end);
    if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) {
      if (opensSingle(text, mark, from)) break;
      continue;
    }
    if (before !== "s" || !/^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return mark.start;
    possessive ??= mark.start;
  }
  return possessive;
}
