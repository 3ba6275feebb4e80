/**
 * Parts typed words into what they are about and the window at their end ("NATO membership since 18:00"): the longest ending
 * that is a time, with a word left before it; window null where there is none.
 */
export function wordsAndWindow(
  typed: readonly string[],
  isWindow: (text: string) => boolean,
): { words: string; window: string | null } {
  const starts = typed.map((_, at) => at).slice(1);
  const at = starts.find(start => isWindow(typed.slice(start).join(" ")));
  if (at === undefined) return { words: typed.join(" "), window: null };
  return { words: typed.slice(0, at).join(" "), window: typed.slice(at).join(" ") };
}
