import type { Finding } from "./finding.ts";
import { labelAnswer } from "./label-answer.ts";
import { listAnswer } from "./list-answer.ts";
import { officeAnswer } from "./office-answer.ts";
import type { Search } from "./search.ts";

/** The answer that the form of a question asks for beyond its question word: a list, a label, an office; null where it has no such form or it is not told. */
export function formAnswer(search: Search): Finding | null {
  return listAnswer(search) ?? labelAnswer(search) ?? officeAnswer(search);
}
