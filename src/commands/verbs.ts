import type { Verb } from "../message/command.ts";

/** What a reader can type, by verb: its form, and what it does in a few words. */
export const verbs: Readonly<Record<Verb, { form: string; does: string; examples: readonly string[] }>> = {
  recap: {
    form: "recap [WINDOW] [topic:T] [source:S] [length:line|standard|full]",
    does: "what happened in a window of time, each line with its source",
    examples: ["recap last 3h", "recap this afternoon", "recap yesterday length:line"],
  },
  ask: {
    form: "ask QUESTION [window:WINDOW]",
    does: "an answer from the coverage, or a plain word that it does not say",
    examples: ["ask what was decided?", "ask how many people were hurt?"],
  },
  timeline: {
    form: "timeline [WINDOW] [topic:T] [source:S]",
    does: "posts in the order of time",
    examples: ["timeline today", "timeline since 18:00 source:bbc"],
  },
  topics: { form: "topics [WINDOW]", does: "what the coverage is about", examples: ["topics today"] },
  why: {
    form: "why LINE [WINDOW] [topic:T] [source:S]",
    does: "why a line of a recap stands: LINE is its number, its id or its words in quotation marks",
    examples: ["why 1", "why 3 this afternoon"],
  },
  differs: {
    form: "differs [WINDOW] [topic:T] [source:S]",
    does: "what the outlets tell differently of one event",
    examples: ["differs today"],
  },
  compare: {
    form: "compare A B [WINDOW] [topic:T]",
    does: "two outlets or two people side by side",
    examples: ["compare bbc sky today"],
  },
  figures: {
    form: "figures [WINDOW] [topic:T] [source:S]",
    does: "the numbers of the coverage: of what, as of when, who says so",
    examples: ["figures today", "figures topic:money"],
  },
  positions: {
    form: "positions TOPIC [WINDOW] [source:S]",
    does: "who stands where: firm, conditional, open, no, too early; and who is not quoted on it",
    examples: ["positions troops", "positions sanctions since 18:00"],
  },
  who: {
    form: "who ACTOR [WINDOW] [topic:T] [source:S]",
    does: "what somebody said, in the order of time, each with its occasion and source",
    examples: ["who Starmer", "who the German chancellor today"],
  },
  quotes: {
    form: 'quotes "WORDS" [WINDOW] [source:S]',
    does: "where quoted words appear first, their fullest form, and how each outlet gives them",
    examples: ['quotes "once in a generation"'],
  },
  next: {
    form: "next [WINDOW] [topic:T] [source:S]",
    does: "what is planned, by its date, and what came of earlier plans",
    examples: ["next", "next since monday"],
  },
  unknowns: {
    form: "unknowns [WINDOW] [topic:T] [source:S]",
    does: "what is not known, refused or not verified, and by whose account",
    examples: ["unknowns today", "unknowns topic:troops"],
  },
  brief: {
    form: "brief [WINDOW] [topic:T] [source:S]",
    does: "a page to paste: plain text with full addresses, under 300 words",
    examples: ["brief", "brief since yesterday 18:00"],
  },
  background: {
    form: "background [topic:T] [source:S]",
    does: "five cited lines for a newcomer to the story",
    examples: ["background"],
  },
  events: {
    form: "events [WINDOW] | apart POST POST | together POST POST | decisions",
    does: "what several outlets tell of one event, and why each post was joined; managers can undo a join",
    examples: ["events this afternoon", "events decisions"],
  },
  catchup: {
    form: "catchup [all] [again] [topic:T] [length:line|standard|full]",
    does: "what is new for you since you last looked; only you see it",
    examples: ["catchup", "catchup again"],
  },
  changed: {
    form: "changed [WINDOW] [topic:T] [source:S]",
    does: "between two moments: what was and what is now, what is new, what still stands",
    examples: ["changed since 18:00", "changed last 3h"],
  },
  sources: { form: "sources", does: "what I read, and how fresh it is", examples: ["sources"] },
  schedule: {
    form: "schedule add TIME [DAYS] [tz:ZONE] [#channel] [stories:A,B] | list | edit, pause, resume, remove, preview, run, history NAME",
    does: "briefings posted on a timetable",
    examples: ["schedule add 07:30 weekdays", "schedule list", "schedule pause morning-briefing until Mon"],
  },
  watch: {
    form: "watch add breaking | topic T | actor A | figure WORDS | question Q [to:dm|channel] [min:2] [quiet:22:00-07:00] | list | remove, resume ID | snooze ID [2h]",
    does: "alerts on what is new; of a question its answer, once",
    examples: ["watch add breaking to:channel", "watch add question will France send troops?", "watch list"],
  },
  status: { form: "status", does: "whether I work, and what I hold", examples: ["status"] },
  help: { form: "help [VERB]", does: "this, or one verb alone", examples: ["help recap"] },
};

/** Other words for a verb, where verbs are typed: Discord shows one name each. */
const aliases: ReadonlyMap<string, Verb> = new Map([
  ["numbers", "figures"],
  ["alerts", "watch"],
]);

/** The verb that a typed word means, lower case; any other word as it is. */
export function verbMeant(word: string): string {
  return aliases.get(word) ?? word;
}

/** True where `word` is a verb. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbs, word);
}
