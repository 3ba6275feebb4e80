import { Fault } from "../errors.ts";
import { foldKey } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import type { CommandOf } from "../message/command.ts";
import type { QuietHours, SubjectKind, SubjectWatch } from "../store/alert-store.ts";
import type { Desk } from "./desk.ts";
import { actorMeant, idsOf, topicNamed } from "./named-ids.ts";
import { sentences } from "./problem.ts";
import { speakerMeant } from "./speaker-meant.ts";

/** What a wish watches: its kind, what it is by id, and what a reader calls it. */
export type Subject = Pick<SubjectWatch, "kind" | "subject" | "name">;

type Wish = CommandOf<"watch">;

/** Of a direct message's alerts nobody is woken; a channel has its own quiet. INTERACTION 4.7. */
const nightly: QuietHours = { from: "22:00", to: "07:00" };
/** More outlets than this are seldom read. */
const mostOutlets = 5;

/**
 * The kind that a wish means: the one it names; else its words say: a question ends with its mark, and a topic or an actor of
 * the story goes by its name. All else is a question.
 */
export function kindMeant(desk: Desk, { kind, question }: Wish): SubjectKind | "question" {
  if (kind !== null) return kind;
  const words = question ?? "";
  if (words.endsWith("?")) return "question";
  if (topicNamed(desk.story, words) !== null) return "topic";
  return actorMeant(desk.story, words) === null ? "question" : "actor";
}

/** The subject that is meant; a `usage` fault where there is none of that name. */
export function subjectMeant(desk: Desk, kind: SubjectKind, words: string | null): Subject {
  if (kind === "breaking") return { kind, subject: "", name: "breaking" };
  if (words === null || words.trim() === "") throw new Fault("usage", sentences.watchWhat(kind, desk.name));
  if (kind === "topic") {
    const [id = words] = idsOf(desk, { topics: [words], sources: [] }).topics;
    return { kind, subject: id, name: desk.story.topics.find(topic => topic.id === id)?.name ?? id };
  }
  if (kind === "actor") {
    const { id, name } = speakerMeant(desk, words);
    return { kind, subject: foldKey(id), name };
  }
  if (termsOf(words).length === 0) throw new Fault("usage", sentences.watchWhat(kind, desk.name));
  return { kind, subject: words, name: `figures of “${words}”` };
}

/** How many outlets must have a claim, as typed; 1 where nothing is said. */
export function outletsMeant(typed: string | null): number {
  const count = typed === null ? 1 : Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= mostOutlets) return count;
  throw new Fault("usage", `“${typed}” is not a number of outlets from 1 to ${mostOutlets}.`);
}

/** The quiet hours as typed, "22:00-07:00" or "none"; where nothing is said nights, for one reader alone. */
export function quietMeant(typed: string | null, direct: boolean): QuietHours | null {
  if (typed === null) return direct ? nightly : null;
  if (/^(?:none|off|no)$/i.test(typed.trim())) return null;
  // Two 24-hour times with a hyphen or a dash between.
  const [, from = "", to = ""] = /^\s*(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})\s*$/.exec(typed) ?? [];
  if (!isClock(from) || !isClock(to) || from === to)
    throw new Fault("usage", `“${typed}” are no hours. Write quiet:22:00-07:00 or quiet:none.`);
  return { from: from.padStart(5, "0"), to: to.padStart(5, "0") };
}

function isClock(text: string): boolean {
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Seconds of "30m", "2h", "1d"; two hours where nothing is said. At most 14 days. */
export function snoozeLength(typed: string | null): number {
  const [, count, unit = "h"] = /^\s*(\d{1,4})\s*(m|min|h|d)\s*$/i.exec(typed ?? "2h") ?? [];
  const seconds = Number(count) * (unitSeconds[unit.toLowerCase()] ?? 0);
  if (count !== undefined && seconds > 0 && seconds <= 14 * 86_400) return seconds;
  throw new Fault("usage", `“${typed}” is no length. Examples: 30m, 2h, 1d; 14 days at most.`);
}

const unitSeconds: Readonly<Record<string, number>> = { m: 60, min: 60, h: 3600, d: 86_400 };
