import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import type { Post } from "../coverage/post.ts";
import { dayOf, startOfDay } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import { type PlannedDate, plannedDates } from "../time/planned-dates.ts";
import { type AppointmentSubject, subjectOf } from "./appointment-subject.ts";
import { futureClause } from "./future-clause.ts";
import { knownNouns } from "./known-nouns.ts";
import { type Passage, plainPassagesOf } from "./passage.ts";
import { priorsOf, product } from "./priors.ts";
import { type Statement, statementOf } from "./statement.ts";

/** A statement that something is to happen on a day: its text is the clause that tells so, `date` stands in it. */
export type Announcement = {
  statement: Statement;
  date: PlannedDate;
  subject: AppointmentSubject;
  /** What speaks for it among others of the same event. */
  worth: number;
};

/** All that the posts announce for a day of their own future, in the order of the posts; what is undated announces nothing. */
export function announcementsIn(posts: readonly AnalysedPost[], zone: string): Announcement[] {
  const known = knownNouns(posts);
  return plainPassagesOf(posts).flatMap(passage => {
    const post = posts[passage.at];
    return post === undefined || !passage.citable ? [] : announcedIn(passage, post, { zone, known });
  });
}

type Reading = { zone: string; known: (word: string) => boolean };

function announcedIn(passage: Passage, post: AnalysedPost, { zone, known }: Reading): Announcement[] {
  const at = writtenAt(passage.post, zone);
  if (at === null || plannedDates(passage.sentence.text, at, zone).length === 0) return [];
  const statement = statementOf(passage, post, known);
  return statement === null ? [] : announcementsOf(statement, zone);
}

/** What one statement announces, a day each. */
export function announcementsOf(statement: Statement, zone: string): Announcement[] {
  const { post, sentence } = statement.passage;
  const at = writtenAt(post, zone);
  if (at === null) return [];
  const today = dayOf(at, zone);
  const reading = { mayCut: sentence.by === null, headline: sentence.role === "title" };
  return plannedDates(statement.text, at, zone).flatMap(date => {
    if (isName(date.text, sentence)) return [];
    const text = futureClause(statement.text, date, { ...reading, sameDay: date.firstDay <= today });
    if (text === null) return [];
    const told =
      text === statement.text ? statement : { ...statement, text, words: text.split(/\s+/u).length };
    const subject = subjectOf(text, date.text, sentence);
    return [{ statement: told, date, subject, worth: worthOf(told, subject) }];
  });
}

/** "June Harlow will speak": a month that is part of a name. */
function isName(words: string, sentence: SentenceFeatures): boolean {
  return sentence.mentions.some(({ text }) => text !== words && text.split(" ").includes(words));
}

/** The moment against which the words of a post are read: of one with a date alone that day, in whatever zone. */
export function writtenAt({ publishedAt, timePrecision }: Post, zone: string): Instant | null {
  if (publishedAt === null) return null;
  return timePrecision === "day" ? startOfDay(publishedAt.slice(0, 10), zone) : publishedAt;
}

/** What each name adds, four at most: who meets whom, and where, is what a reader wants of an appointment. */
const perName = 0.2;
const mostNames = 4;

/** Short sentences name what comes; long ones mention it beside something else. */
function worthOf(statement: Statement, { names }: AppointmentSubject): number {
  const seen = {
    carriers: 1,
    told: "later",
    unconditioned: false,
    misdated: false,
    offTopic: false,
  } as const;
  const named = 1 + perName * Math.min(names.size, mostNames);
  return (named * product(priorsOf(statement, seen))) / Math.sqrt(statement.words);
}
