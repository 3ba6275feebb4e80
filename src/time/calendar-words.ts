const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The short name of a month (1 to 12): "Feb"; null where there is no such month. */
export function shortMonthName(month: number): string | null {
  const name = monthNames[month - 1];
  return name === undefined ? null : `${name.charAt(0).toUpperCase()}${name.slice(1, 3)}`;
}

/** The month (1 to 12) that a word names: "February", "feb", "Sept."; null for any other word. */
export function monthNamed(word: string): number | null {
  return position(monthNames, word);
}

/** The weekday (1 is Monday) that a word names: "Tuesday", "tue", "Thurs."; null for any other word. */
export function weekdayNamed(word: string): number | null {
  return position(weekdayNames, word);
}

/** A name counts from its first three letters on, whole or cut anywhere, with or without a full stop. */
function position(names: readonly string[], word: string): number | null {
  const key = word.toLowerCase().replace(/\.$/, "");
  if (key.length < 3) return null;
  const index = names.findIndex(name => name.startsWith(key));
  return index < 0 ? null : index + 1;
}
