import type { Moved } from "../recap/moved.ts";
import { bareClock } from "../time/format-time.ts";
import type { CardLine } from "./card.ts";
import { type CitationView, linksOf } from "./citation-links.ts";

/** What a change is called where no value says it. */
const called: Readonly<Record<Moved["what"], string>> = {
  number: "Another number",
  negation: "Denied or not",
  speaker: "Another speaker",
  quotation: "Other words quoted",
  wording: "Corrected",
  stance: "Another stand",
  withdrawn: "Withdrawn",
  restored: "Back",
};

/** "Was 120 drones, now 147 · Was: ... Now (edited 21:32): ...", with both places. */
export function movedLine(moved: Moved, view: CitationView): CardLine {
  const { what, words, was, now } = moved;
  const label = words === null ? called[what] : `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
  const links = linksOf([...(was?.citations ?? []), ...(now?.citations ?? [])], view);
  return { label, text: wordsOf(moved, view), links };
}

function wordsOf({ was, now, at, edited }: Moved, { zone }: CitationView): string {
  const when = bareClock(at, zone);
  if (now === null) return `Was: ${stopped(was?.text ?? "")} Gone since ${when}.`;
  const edit = edited ? ` (edited ${when})` : "";
  return was === null ? `Now${edit}: ${now.text}` : `Was: ${stopped(was.text)} Now${edit}: ${now.text}`;
}

/** With an end before the next sentence begins. */
function stopped(text: string): string {
  return /[.!?\u2026][”"’')]*$/u.test(text) ? text : `${text}.`;
}
