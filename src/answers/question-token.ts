import type { FoundName } from "./name-index.ts";

/** A word of a question with what the rules made of it. `used`: it carries only the form and becomes no unit. */
export type QuestionToken = { text: string; key: string; used: boolean; name: FoundName | null };
