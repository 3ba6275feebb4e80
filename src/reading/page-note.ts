/** What whoever saved a text wrote above it: lines of "# name: value", and the text without them. */
export type NotedText = { url: string | null; date: string | null; text: string };

/** Notes stand in the first lines of a file, if anywhere. */
const mostNotes = 12;

/** Reads the notes above a saved text ("# url: ...", "# date: 2025-02-17"); a text without any is given back as it is. */
export function notedText(text: string): NotedText {
  const lines = text.split("\n", mostNotes + 1);
  const end = lines.findIndex(line => !/^# ?[a-z][a-z -]{1,20}: \S/.test(line));
  const notes = end < 0 ? [] : lines.slice(0, end);
  if (notes.length === 0) return { url: null, date: null, text };
  const valueAfter = (name: string) =>
    notes.map(note => new RegExp(`^# ?${name}: (\\S+)`).exec(note)?.[1]).find(value => value !== undefined);
  const url = valueAfter("url") ?? valueAfter("source url");
  const date = valueAfter("date");
  const length = notes.reduce((sum, note) => sum + note.length + 1, 0);
  return {
    url: url !== undefined && /^https?:\/\//.test(url) ? url : null,
    date: date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    text: text.slice(length),
  };
}
