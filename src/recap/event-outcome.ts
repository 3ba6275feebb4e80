import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { dayOf } from "../time/calendar.ts";
import { type PlannedDate, plannedDates } from "../time/planned-dates.ts";
import { datesIn } from "../time/relative-dates.ts";
import { writtenAt } from "./announcement.ts";
import type { Appointment } from "./appointment.ts";
import { type AppointmentSubject, sharedSubject, subjectOf } from "./appointment-subject.ts";
import { knownNouns } from "./known-nouns.ts";
import type { PlannedEvent } from "./next.ts";
import { type Passage, plainPassagesOf } from "./passage.ts";
import { type Statement, statementOf } from "./statement.ts";

/** What later coverage tells of an appointment, in the statement that tells it. */
export type EventOutcome = { outcome: NonNullable<PlannedEvent["outcome"]>; statement: Statement };

/** What tells that something took place: said of what is over, or of what followed it. */
const tookPlace =
  /\b(?:met|held|hosted|took place|taken place|began|begun|started|opened|ended|concluded|arrived|landed|visited|travelled|traveled|flew|attended|spoke|addressed|voted|signed|gathered|convened|launched|resumed|published|released|went ahead|welcomed|have (?:met|held|begun)|has (?:met|held|begun)|(?:was|were) (?:held|opened|signed|released|published)|(?:talks|meeting|summit|vote|election|visit|session|conference) (?:is|are) (?:over|under way|underway)|(?:at|after|following) (?:the|a|their|today['’]s|\p{L}+day['’]s) (?:\p{L}+ ){0,3}(?:talks|meeting|summit|vote|election|session|conference|hearing))\b/iu;
/** That it will not be, or at another time. */
const cancelled =
  /\b(?:cancel(?:s|led|ed|ling|ing)|call(?:s|ed|ing) off|scrap(?:s|ped)|(?:will not|won['’]t|would not|wouldn['’]t|is not|not going to) (?:now |be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen|be held))\b/iu;
const moved =
  /\b(?:postpon(?:es|ed|ing|ement)|put (?:off|back)|pushed back|delay(?:s|ed)|reschedul(?:es|ed)|brought forward|moved (?:to|from|forward|back)|shifted (?:to|from))\b/iu;
/** "did not meet", "has not begun", "nobody attended". */
const denied = /\b(?:not|never|nobody|no one)\b|n['’]t\b/iu;
/** So much of what an announcement is about must stand in what tells of its outcome, a name among it. */
const fewest = { names: 1, together: 3, share: 0.6 };
/** Less where the sentence names that very day and the same kind of appointment. */
const dated = { names: 1, concepts: 1, together: 2, share: 0.4 };

/** A passage that may tell an outcome, with what it is about. */
type Told = { passage: Passage; kind: EventOutcome["outcome"]; subject: AppointmentSubject; day: string };

/** Finds what later posts of the window tell of an appointment: the first that tells it plainly; null where none does. */
export function outcomesIn(
  posts: readonly AnalysedPost[],
  zone: string,
): (appointment: Appointment) => EventOutcome | null {
  let told: readonly Told[] | null = null;
  const known = knownNouns(posts);
  return appointment => {
    told ??= plainPassagesOf(posts).flatMap(passage => toldIn(passage, zone) ?? []);
    const fitting = told.filter(one => tellsOf(one, appointment, zone));
    for (const { passage, kind } of fitting) {
      const post = posts[passage.at];
      const statement = post === undefined ? null : statementOf(passage, post, known);
      if (statement !== null) return { outcome: kind, statement };
    }
    return null;
  };
}

function toldIn(passage: Passage, zone: string): Told | null {
  const { sentence, post } = passage;
  const { text } = sentence;
  const at = writtenAt(post, zone);
  const kind = kindOf(text);
  if (kind === null || at === null) return null;
  return { passage, kind, subject: subjectOf(text, "", sentence), day: dayOf(at, zone) };
}

function kindOf(text: string): Told["kind"] | null {
  if (cancelled.test(text)) return "cancelled";
  if (moved.test(text)) return "moved";
  return tookPlace.test(text) && !denied.test(text) ? "took place" : null;
}

function tellsOf({ passage, kind, subject, day }: Told, { announced }: Appointment, zone: string): boolean {
  const [first] = announced;
  if (announced.some(({ statement }) => statement.passage.post.id === passage.post.id)) return false;
  if (announced.every(({ statement }) => statement.passage.at > passage.at)) return false;
  if (kind === "took place" && !isOfThatDay(passage, first.date, day, zone)) return false;
  const { names, terms, concepts } = sharedSubject(first.subject, subject);
  const together = names + terms;
  const share = together / (first.subject.names.size + first.subject.terms.size);
  if (names >= fewest.names && together >= fewest.together && share >= fewest.share) return true;
  const least = names >= dated.names && concepts >= dated.concepts && together >= dated.together;
  return least && share >= dated.share && namesDay(passage, first.date, zone);
}

/** True where a date of the sentence is the appointment's. */
function namesDay({ post, sentence }: Passage, { firstDay, lastDay }: PlannedDate, zone: string): boolean {
  const at = writtenAt(post, zone);
  if (at === null) return false;
  return datesIn(sentence.text, at, zone).some(
    date => date.firstDay >= firstDay && date.lastDay <= lastDay && date.firstDay === date.lastDay,
  );
}

/** Told on the day or after it, of no earlier day, and not still as something to come. */
function isOfThatDay(
  { post, sentence }: Passage,
  { firstDay }: { firstDay: string },
  day: string,
  zone: string,
): boolean {
  const at = writtenAt(post, zone);
  if (at === null || day < firstDay || plannedDates(sentence.text, at, zone).length > 0) return false;
  const dates = datesIn(sentence.text, at, zone);
  return dates.length === 0 || dates.some(date => date.lastDay >= firstDay);
}
