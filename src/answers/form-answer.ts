import type { Finding } from "./finding.ts";
import { labelAnswer } from "./label-answer.ts";
import { listAnswer } from "./list-answer.ts";
import { officeAnswer } from "./office-answer.ts";
import { programmeAnswer } from "./programme-answer.ts";
import type { Search } from "./search.ts";

/** The answer that the form of a question asks for beyond its question word: what a programme is about, a list, a label, an office; null where it has no such form or it is not told. */
export function formAnswer(search: Search): Finding | null {
  // Somebody's own words are asked for: only a word that is put to something is a form of them.
  if (search.question.kind === "statement" && search.question.speaker) return labelAnswer(search);
  return programmeAnswer(search) ?? listAnswer(search) ?? labelAnswer(search) ?? officeAnswer(search);
}
