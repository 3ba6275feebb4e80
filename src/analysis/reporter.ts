// "By Richard Irvine-Brown": what stands before the name in a byline
const by = /^(?:by|edited by|written by|words by)\s+/iu;
// two to four capitalised words with particles, and nothing else
const personal =
  /^\p{Lu}[\p{L}'\u2019.-]*(?: (?:\p{Lu}[\p{L}'\u2019.-]*|van|von|de|der|den|bin|al|el|la|da|di|du|le)){1,3}$/u;
// words of desks and teams ("Visual Journalism Team", "BBC Verify")
const desk =
  /\b(?:team|verify|news|desk|staff|service|correspondent|editor|reporter|bureau|monitoring|agencies|journalism|sport|politics|world|live)\b/iu;

/** The person who reports in the first person: the first name in a byline; null for a desk or no byline. */
export function reporterOf(byline: readonly string[]): string | null {
  for (const line of byline) {
    const name = (
      line
        .trim()
        .replace(by, "")
        .split(/,| and | in /u)[0] ?? ""
    ).trim();
    if (personal.test(name) && !desk.test(name)) return name;
  }
  return null;
}
