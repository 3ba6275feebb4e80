import { levelled } from "./stance-words.ts";

/** A part of a sentence that says one thing: a stretch of its text. */
export type Clause = { start: number; end: number };

// Where one clause ends and another begins: a full stop or semicolon within quoted words, "but", "while", "although", "yet",
// "and" before a new subject. "all but" and "nothing but" join nothing; a condition stays with what it binds.
const joint =
  /[.!?]["']?\s+(?=["'(]?\p{Lu})|;\s+|,?\s(?<!\b(?:all|anything|nothing|everything)\s)but\s(?=(?!also\b))|,?\s(?:while|whereas|although|though|despite)\s|,\s(?:yet|and yet)\s|,\sand\s(?=(?:I|we|he|she|they|it|there|this|that|the|his|her|its|their|any|no)\s|\p{Lu})|\sand\s(?=(?:I|we|he|she|they)\s(?:will|would|do|does|did|am|are|is|have|has|can|could|may|might)\b)/gu;

/** The clauses of a text in order; each begins behind the joint before it. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: words, index } of levelled(text)
    .replace(/[\u201C\u201D]/gu, '"')
    .matchAll(joint)) {
    if (index > start) clauses.push({ start, end: index });
    start = index + words.length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}
