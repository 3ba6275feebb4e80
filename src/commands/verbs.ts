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
  sources: { form: "sources", does: "what I read, and how fresh it is", examples: ["sources"] },
  schedule: {
    form: "schedule add TIME [DAYS] [tz:ZONE] [#channel] | list | edit, pause, resume, remove, preview, run, history NAME",
    does: "briefings posted on a timetable",
    examples: ["schedule add 07:30 weekdays", "schedule list", "schedule pause morning-briefing until Mon"],
  },
  status: { form: "status", does: "whether I work, and what I hold", examples: ["status"] },
  help: { form: "help [VERB]", does: "this, or one verb alone", examples: ["help recap"] },
};

/** True where `word` is a verb. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbs, word);
}
