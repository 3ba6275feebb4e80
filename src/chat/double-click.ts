/** Presses of one button by one person within so many seconds are one: a double click, or an impatient second. */
const together = 3;

/**
 * True for the first of the presses that belong together. `press` names the button, its message and the person; `at` is
 * the platform's own time of the press in seconds.
 */
export function isFirstPress(firstSeen: (id: string) => boolean, press: string, at: number): boolean {
  const span = Math.floor(at / together);
  if (!firstSeen(`${press}@${span}`)) return false;
  // The second may fall on the other side of the span's end.
  firstSeen(`${press}@${span + 1}`);
  return true;
}
