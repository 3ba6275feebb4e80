import { clauseTokens, type Span } from "../language/clause-tokens.ts";
import type { AnalysedPost } from "./analysed-posts.ts";
import type { Attribution, Figure, SentenceFeatures } from "./features.ts";
import { type AsOf, asidesOf, asOfOf, asOfsIn, isOthers } from "./figure-as-of.ts";
import { type FigureClause, figureClause } from "./figure-clause.ts";
import { inContext } from "./figure-context.ts";
import { figureExcerpt } from "./figure-excerpt.ts";
import { figureParts } from "./figure-parts.ts";
import { isFigure } from "./is-figure.ts";
import { type JoinedFigure, joinedFigures } from "./joined-figures.ts";
import type { FigurePost, FigureReading, ToldFigure } from "./told-figure.ts";

/** Longer text without a full stop is a table or no prose: nothing stands beside its numbers that says what they are. */
const longestSentence = 2000;

/** The figures that a post tells, in the order of its text. Pointers to other pages and questions tell none. */
export function toldFigures(
  { post, features }: { post: FigurePost; features: AnalysedPost["features"] },
  zone: string,
): ToldFigure[] {
  const reading: FigureReading = { post, zone, told: [], last: null, share: null };
  for (const sentence of features.sentences) {
    if (sentence.role === "promo" || sentence.text.trimEnd().endsWith("?")) continue;
    if (sentence.text.length > longestSentence) continue;
    if (sentence.figures.length > 0) readSentence(sentence, reading);
  }
  return reading.told;
}

function readSentence(sentence: SentenceFeatures, reading: FigureReading): void {
  const { text } = sentence;
  const all = joinedFigures(text, sentence.figures);
  const again = all.filter(figure => isConversion(text, figure, all));
  const figures = all.filter(figure => isFigure(text, figure) && !again.includes(figure));
  if (figures.length === 0) return;
  const asOfs = datesOf(text, figures, reading);
  const spans = all.filter(figure => !again.includes(figure)).map(figure => spanOf(text, figure));
  const brackets = again.map(({ start, end }) => ({
    ...{ start: text.lastIndexOf("(", start), end: text.indexOf(")", end) + 1 },
  }));
  const tokens = clauseTokens(text, spans, [...asOfs, ...brackets]);
  for (const figure of figures) {
    const at = tokens.findIndex(
      ({ kind, start, end }) => kind === "figure" && figure.start >= start && figure.end <= end,
    );
    if (at < 0) continue;
    const told = figureIn(sentence, figure, { clause: figureClause(tokens, at), asOfs, reading });
    reading.told.push(told);
    reading.last = told;
    if (figure.unit === "%" && told.basis !== null) reading.share = told;
  }
}

/** The words of a sentence that say when its figures were so. */
function datesOf(text: string, figures: readonly Figure[], { post, zone }: FigureReading): AsOf[] {
  const asides = asidesOf(text).filter(
    ({ start, end }) => !figures.some(figure => figure.start >= start && figure.end <= end),
  );
  return asOfsIn(text, post.publishedAt, zone).filter(
    one => ![...figures, ...asides].some(span => span.start < one.end && one.start < span.end),
  );
}

type Place = { clause: FigureClause; asOfs: readonly AsOf[]; reading: FigureReading };

function figureIn(sentence: SentenceFeatures, figure: JoinedFigure, place: Place): ToldFigure {
  const { text, role } = sentence;
  const { clause, asOfs, reading } = place;
  const parts = figureParts(text, figure, clause);
  const span = spanOf(text, figure);
  const own = asOfs.filter(one => !isOthers(text, figure, one));
  const pictured = role === "caption" && /\b(?:chart|graph|map|table)\b/iu.test(text);
  const told = {
    ...parts,
    ...{ sentence, figure },
    excerpt: "",
    asOf: asOfOf(own, clause, figure),
    speaker: speakerAt(sentence, figure.start),
    isChart: role === "alt" || pictured,
    support: [],
  };
  const known = inContext(told, clause, reading);
  return { ...known, excerpt: figureExcerpt(text, span, { clause, asOfs, told: known.subject }) };
}

// signs of money, and units of one kind that texts give twice
const convertible =
  /^(?:[$£€¥]|k?m|miles?|kilomet\p{L}+|met(?:re|er)s?|feet|ft|degrees?|kg|pounds|tonnes?|tons?)$/u;
/** So near to the number stands the one that it is in other units. */
const conversionGap = 14;

/** "$57m (£35m)", "50km (30 miles)": the same number in another unit. */
function isConversion(text: string, figure: Figure, all: readonly Figure[]): boolean {
  if (!/(?:\(|LRB-)\s?(?:about |around |some )?$/u.test(text.slice(0, figure.start))) return false;
  if (!convertible.test(figure.unit ?? "")) return false;
  return all.some(
    ({ end, unit }) =>
      end <= figure.start && figure.start - end < conversionGap && convertible.test(unit ?? ""),
  );
}

/** The figure with the words before it that widen it: "nearly 43%". */
function spanOf(text: string, { start, end, qualifier }: Figure): Span {
  if (qualifier === undefined) return { start, end };
  const before = text.slice(0, start).toLowerCase().lastIndexOf(qualifier);
  return { start: before < 0 ? start : before, end };
}

function speakerAt(sentence: SentenceFeatures, at: number): Attribution | null {
  const own = sentence.others?.findLast(({ start }) => start <= at);
  return own?.by ?? sentence.by;
}
