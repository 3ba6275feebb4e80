import type { FigureClause } from "./figure-clause.ts";
import { sharing } from "./figure-parts.ts";
import { countOf, firstWords, mostWords } from "./phrase-words.ts";
import type { FigureReading, ToldFigure } from "./told-figure.ts";

/** So many sentences, or paragraphs, back what is said of one figure may hold for the next. */
const nearby = 2;

/** Puts in what the sentence leaves to the text before it: whom a pronoun means, what a share is a share of. */
export function inContext(
  { pronoun, ...figure }: ToldFigure & { pronoun: string | null },
  clause: FigureClause,
  reading: FigureReading,
): ToldFigure {
  const { text, role } = figure.sentence;
  const lead = chartLead(text, clause) ?? frontedTopic(text, clause, figure.figure.start);
  if (lead !== null && countOf(figure.measure) < 4) return within({ ...figure, measure: lead });
  if (pronoun !== null) return withSubject(figure, pronoun, reading);
  const shared = asShare(figure, clause, reading);
  if (shared !== null) return shared;
  const about = mainClauseTopic(text, clause);
  if (about !== null) return within({ ...figure, measure: `${figure.measure} (${about})` });
  const bare = figure.measure === "" && figure.basis === null && countOf(figure.subject) < 3;
  return bare && role !== "title" ? withTitle(figure, reading) : figure;
}

/** Whom a pronoun means: the speaker, the subject of the figure before, else what the title is about. */
function withSubject(figure: ToldFigure, pronoun: string, reading: FigureReading): ToldFigure {
  const { last } = reading;
  if (/^(?:i|we|he|she)$/u.test(pronoun)) {
    return figure.speaker === null ? figure : within({ ...figure, subject: figure.speaker.name });
  }
  const sentences = figure.sentence.place - (last?.sentence.place ?? Number.NEGATIVE_INFINITY);
  if (last !== null && pronoun !== "" && sentences > 0 && sentences <= nearby) {
    // "This amounts to": what the number before was a share of
    const thing = pronoun === "they" ? "" : (last.basis ?? last.measure).replace(/^of (?:all )?/u, "");
    const support = [last.sentence.text, ...(last.subject === "" ? [] : last.support)];
    const measure = `${thing} ${figure.measure}`.trim();
    return within({ ...figure, subject: last.subject, measure, support });
  }
  return figure.sentence.role === "title" ? figure : withTitle(figure, reading);
}

/** "The union gave 10%": of what the share before was one; null where the figure says so itself, or is no share. */
function asShare(figure: ToldFigure, clause: FigureClause, { share }: FigureReading): ToldFigure | null {
  const open = figure.figure.unit === "%" && figure.basis === null;
  if (!open || share === null || !clause.before.some(one => sharing.test(one.lower))) return null;
  if (figure.sentence.paragraph - share.sentence.paragraph > nearby) return null;
  const measure = countOf(figure.measure) > 1 ? figure.measure : share.measure;
  const own = share.sentence === figure.sentence;
  return within({
    ...figure,
    ...{ measure, basis: share.basis },
    support: own ? share.support : [share.sentence.text, ...share.support],
  });
}

function withTitle(figure: ToldFigure, { post }: FigureReading): ToldFigure {
  if (post.title === null) return figure;
  const title = topicOfTitle(post.title);
  const support = [post.title];
  if (figure.subject === "") return within({ ...figure, subject: title, support });
  return within({ ...figure, measure: title, support });
}

/** What a title is about: its words without the question and without what follows a dash. */
function topicOfTitle(title: string): string {
  return title
    .replace(/\?$/u, "")
    .replace(/^(?:how (?:much|many)|what|why|when|where|who|how)\s+/iu, "")
    .replace(/\s[-–—]\s.*$/u, "");
}

// "A pie chart showing the share of traffic by port - Ostend is 44%": what the whole list measures
const chart =
  /^(?:an? )?(?:\p{L}+[ -]){0,3}(?:chart|graph|graphic|map|table|diagram|image|illustration)s?(?: (?:showing|shows|of|that shows|titled|comparing))? (.+?)(?:\s[-–—]\s|:\s)/iu;

function chartLead(text: string, clause: FigureClause): string | null {
  const lead = chart.exec(text);
  if (lead === null || lead[0].length > clause.start + 2) return null;
  return firstWords((lead[1] ?? "").replace(/^(?:the|a|an) /iu, ""), 7);
}

// "Looking at military support alone, the union provides 40%": the topic stands before the clause
const fronted =
  /^(?:looking at|in terms of|as for|when it comes to|on|with regard to|turning to|for)(?: (?:just|only|the))* ([^,]{3,60}),/iu;

function frontedTopic(text: string, clause: FigureClause, end: number): string | null {
  const topic = fronted.exec(text);
  if (topic === null || topic[0].length > end || /\d|day$|month$|year$|week$/u.test(topic[1] ?? ""))
    return null;
  return clause.before.length === 0 ? null : firstWords(topic[1] ?? "", 6);
}

// ", suggesting that ...": what the main clause before it ends with is what it is about
const reportingClause = /,\s\p{L}+ing that\s/u;

function mainClauseTopic(text: string, clause: FigureClause): string | null {
  const opens = reportingClause.exec(text);
  if (opens === null || opens.index > clause.start) return null;
  const topic = /(?:\b(?:the|a|an|of|on|about|for|in|with|to)\s)((?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+)$/u.exec(
    text.slice(0, opens.index),
  );
  return topic?.[1] ?? null;
}

/** Within the words that subject, measure and basis may have. */
function within(figure: ToldFigure): ToldFigure {
  const subject = firstWords(figure.subject, mostWords.subject);
  const room = mostWords.all - countOf(subject) - countOf(figure.basis ?? "");
  return { ...figure, subject, measure: firstWords(figure.measure, Math.max(0, room)) };
}
