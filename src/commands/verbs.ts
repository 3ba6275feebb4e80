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
  events: {
    form: "events [WINDOW] | apart POST POST | together POST POST | decisions",
    does: "what several outlets tell of one event, and why each post was joined; managers can undo a join",
    examples: ["events this afternoon", "events decisions"],
  },
  sources: { form: "sources", does: "what I read, and how fresh it is", examples: ["sources"] },
  schedule: {
    form: "schedule add TIME [DAYS] [tz:ZONE] [#channel] | list | edit, pause, resume, remove, preview, run, history NAME",
    does: "briefings posted on a timetable",
    examples: ["schedule add 07:30 weekdays", "schedule list", "schedule pause morning-briefing until Mon"],
  },
  watch: {
    form: "watch add question QUESTION | list | remove ID",
    does: "asks a question again as posts arrive, and tells you once when they answer it",
    examples: ["watch add question will France send troops?", "watch list"],
  },
  status: { form: "status", does: "whether I work, and what I hold", examples: ["status"] },
  help: { form: "help [VERB]", does: "this, or one verb alone", examples: ["help recap"] },
};

/** True where `word` is a verb. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbs, word);
}
