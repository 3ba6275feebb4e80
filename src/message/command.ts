import { z } from "zod";
import { WhenQuiet } from "../store/briefing-store.ts";
import { Instant } from "../time/instant.ts";

const reading = {
  /** The words for the window as the reader wrote them; null: the verb's own default. */
  window: z.string().nullable().default(null),
  /** Knowledge as of then; null: now. */
  asOf: Instant.nullable().default(null),
};

const filters = { topics: z.array(z.string()).default([]), sources: z.array(z.string()).default([]) };

/** Who sees the reply: the caller, the channel, or as the place has it (null). */
const show = { show: z.enum(["me", "channel"]).nullable().default(null) };

/** How long a recap is: one line, up to seven, up to twenty. */
export const RecapLength = z.enum(["line", "standard", "full"]);
export type RecapLength = z.infer<typeof RecapLength>;

/** What can be done with briefings on a timetable. */
export const ScheduleAct = z.enum([
  "add",
  "list",
  "edit",
  "pause",
  "resume",
  "remove",
  "preview",
  "run",
  "history",
]);
export type ScheduleAct = z.infer<typeof ScheduleAct>;

/** What can be done with same-event groups: list them, undo a join, undo that, list what was decided. */
export const EventsAct = z.enum(["list", "apart", "together", "decisions"]);
export type EventsAct = z.infer<typeof EventsAct>;

const typed = z.string().nullable().default(null);

/** A briefing on a timetable as a reader describes it; nothing is checked yet. */
const scheduleCommand = z.strictObject({
  verb: z.literal("schedule"),
  act: ScheduleAct.default("list"),
  /** Which one, by its name or id; of a new one the name, null: one is made up. */
  schedule: typed,
  /** A time on a 24-hour clock, "07:30". */
  time: typed,
  /** "weekdays", "daily", "mon,wed,fri"; null: daily. */
  days: typed,
  /** Five cron fields in place of time and days. */
  cron: typed,
  /** The zone that its times are in. */
  zone: typed,
  /** The platform's id of the channel it posts into; null: where it is asked. */
  channel: typed,
  topics: filters.topics,
  /** Ids, commands or names of the stories of one over several. */
  stories: z.array(z.string()).default([]),
  length: RecapLength.nullable().default(null),
  /** What it does when nothing is new. */
  quiet: WhenQuiet.nullable().default(null),
  /** The day on which a pause ends, in words. */
  until: typed,
});

/** What can be done with watches. */
export const WatchAct = z.enum(["add", "list", "remove", "snooze", "resume"]);
export type WatchAct = z.infer<typeof WatchAct>;

/** What is watched: posts tagged Breaking, a topic, an actor, a figure; or a question until it has its answer. */
export const WatchKind = z.enum(["breaking", "topic", "actor", "figure", "question"]);
export type WatchKind = z.infer<typeof WatchKind>;

/**
 * What a reader asks of the bot, whatever the platform: a slash command, a button, a line at the terminal. Its text
 * form is `commands/format-command`.
 */
export const Command = z.discriminatedUnion("verb", [
  z.strictObject({
    verb: z.literal("recap"),
    ...reading,
    ...filters,
    length: RecapLength.default("standard"),
    ...show,
  }),
  z.strictObject({ verb: z.literal("ask"), question: z.string(), ...reading, ...show }),
  z.strictObject({ verb: z.literal("timeline"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("topics"), ...reading }),
  z.strictObject({
    verb: z.literal("why"),
    /** A line's number, its id, or some of its words. */
    line: z.string(),
    ...reading,
    ...filters,
  }),
  z.strictObject({ verb: z.literal("differs"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("next"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("unknowns"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("brief"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("background"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("figures"), ...reading, ...filters, ...show }),
  z.strictObject({
    verb: z.literal("compare"),
    /** Two outlets or two actors, as typed. */
    a: z.string(),
    b: z.string(),
    ...reading,
    topics: filters.topics,
    ...show,
  }),
  z.strictObject({
    verb: z.literal("positions"),
    /** A topic of the story, or words of one's own. */
    topic: z.string(),
    ...reading,
    sources: filters.sources,
    ...show,
  }),
  z.strictObject({
    verb: z.literal("who"),
    /** A name, an alias or an office, as typed. */
    actor: z.string(),
    ...reading,
    ...filters,
    ...show,
  }),
  z.strictObject({
    verb: z.literal("quotes"),
    /** Words of the quotation that is looked for. */
    text: z.string(),
    ...reading,
    sources: filters.sources,
    ...show,
  }),
  z.strictObject({
    verb: z.literal("events"),
    act: EventsAct.default("list"),
    /** The two posts that are to be kept apart, or together after all; none for the other acts. */
    posts: z.array(z.string()).default([]),
    ...reading,
  }),
  z.strictObject({
    verb: z.literal("catchup"),
    /** True: the last one once more, exactly as it was. */
    again: z.boolean().default(false),
    /** True: over every story, else over the one at hand. */
    all: z.boolean().default(false),
    topics: filters.topics,
    length: RecapLength.default("standard"),
  }),
  z.strictObject({ verb: z.literal("changed"), ...reading, ...filters, ...show }),
  z.strictObject({ verb: z.literal("sources"), asOf: reading.asOf }),
  z.strictObject({ verb: z.literal("status") }),
  scheduleCommand,
  z.strictObject({
    verb: z.literal("watch"),
    act: WatchAct.default("list"),
    /** Of `add`: what kind; null: as its words have it. */
    kind: WatchKind.nullable().default(null),
    /** Of `add`: the question, the topic, the actor, or what the figure is of, in words. */
    question: typed,
    /** Of `add`, in place of its words: the ref of a question that was asked before. */
    asked: typed,
    /** Of `add`: where it is told; null: as the place has it. */
    to: z.enum(["dm", "channel"]).nullable().default(null),
    /** Of `add`: by so many outlets before it is told, as typed. */
    min: typed,
    /** Of `add`: hours without alerts, "22:00-07:00" or "none". */
    quiet: typed,
    /** Of `remove`, `snooze` and `resume`: which ones, by their ids. */
    watch: typed,
    /** Of `snooze`: for how long, "2h". */
    for: typed,
  }),
  z.strictObject({
    verb: z.literal("help"),
    /** The verb that help is wanted on; null: all of them. */
    on: z.string().nullable().default(null),
  }),
]);
export type Command = z.infer<typeof Command>;

export type Verb = Command["verb"];

/** One kind of command, by its verb. */
export type CommandOf<V extends Verb> = Extract<Command, { verb: V }>;
