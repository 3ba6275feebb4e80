// A day's name from three letters on, or a range of two.
const day = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
const daysForm = new RegExp(
  `^(?:daily|weekdays?|weekends?|${day}(?:-${day})?(?:,${day}(?:-${day})?)*),?$`,
  "i",
);

/** True where a word names the days of a timetable: "weekdays", "daily", "mon,wed", "mon-fri". */
export function isDaysWord(word: string): boolean {
  return daysForm.test(word);
}

/** Words that name days, as one: "Mon, Wed Fri" is "mon,wed,fri"; "weekday" is "weekdays". */
export function joinedDays(words: readonly string[]): string {
  const joined = words.map(word => word.toLowerCase().replace(/,$/, "")).join(",");
  if (joined === "weekday") return "weekdays";
  return joined === "weekends" ? "weekend" : joined;
}
