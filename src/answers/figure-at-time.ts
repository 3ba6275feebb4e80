import { bareClock } from "../time/format-time.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";

const halfDay = 12;

/** "What was it by 16:00": the sentence gives the figure for that very time, in any way of writing it. */
export function isOfAskedClock(
  { question: { kind, window }, zone }: Pick<Search, "question" | "zone">,
  { sentence }: Passage,
): boolean {
  if (kind !== "figure" || !window?.to) return false;
  const [hour = "", minute = ""] = bareClock(window.to, zone).split(":");
  const past = Number(hour) % halfDay || halfDay;
  const part = Number(hour) < halfDay ? "am" : "pm";
  const minutes = minute === "00" ? "(?:[:.]00)?" : `[:.]${minute}`;
  const forms = `${Number(hour)}[:.]${minute}|0${Number(hour)}[:.]${minute}|${past}${minutes} ?${part}`;
  return new RegExp(`(?<![\\d:.])(?:${forms})\\b`, "iu").test(sentence.text);
}
