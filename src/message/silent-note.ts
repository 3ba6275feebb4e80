/** So many names are told; the others are counted. */
const mostNamed = 8;

/** "Not quoted on this: Macron, Meloni."; nothing where nobody is silent. TARGETS, rule 6. */
export function silentNote(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const left = names.length - mostNamed;
  const others = left > 0 ? ` and ${left} more` : "";
  return [`Not quoted on this: ${names.slice(0, mostNamed).join(", ")}${others}.`];
}
