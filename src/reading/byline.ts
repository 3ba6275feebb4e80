import { endsAsSentence, wordCount } from "./clean-text.ts";

const particles = /^(?:de|da|del|della|der|den|di|dos|du|el|al|bin|ibn|van|von|la|le|ter|ten|y|and|&)$/;
const properWord = /^\p{Lu}[\p{L}.'’-]{0,24}$/u;
const outletWord =
  /^(?:BBC|CNN|AFP|AP|ITV|NBC|ABC|CBS|PA|Sky|Reuters|Guardian|News|Live|Media|Image|Summary|Breaking|Analysis|Key|Latest|Video|Watch|Read|Share|The|A|An|In|On|At|Prime|President|Minister|Reporting|World|Europe|UK|US|EU|Copy|Related|More|Advertisement|Sport|Business|Culture|Opinion)$/;
const roleWord =
  /\b(?:correspondent|editor|reporter|reporting|journalist|producer|presenter|analyst|columnist|commentator|bureau|chief|writer|specialist|newsreader|anchor|team|desk|verify|monitoring|service|news|newsroom|bbc|sky|cnn|guardian|reuters|afp|fellow|professor|expert|director)\b/i;

/** The people of a line that is nothing but names, joined by commas and "and"; none for any other line. */
export function namesOf(text: string): string[] {
  if (text.length > 120) return [];
  const people = text.split(/,? and |, | & /);
  return people.length <= 5 && people.every(isName) ? people : [];
}

/** True for a line that is one person's name, or several people's. */
export function isNames(text: string): boolean {
  return namesOf(text).length > 0;
}

function isName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 5 || text.length > 45 || /[.!?]$/.test(text)) return false;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (!properWord.test(first) || !properWord.test(last)) return false;
  return words.every(
    word =>
      (properWord.test(word) && !outletWord.test(word) && !/^\p{Lu}{3,}$/u.test(word)) ||
      particles.test(word),
  );
}

/** True for what a reporter is: "Political correspondent", "BBC Russian service, reporting from Paris", "in Kyiv". */
export function isRole(text: string): boolean {
  if (endsAsSentence(text) || wordCount(text) > 14 || /[:;"“”]/.test(text)) return false;
  return roleWord.test(text) || /^(?:in|at|reporting from|from) \p{Lu}/u.test(text);
}

/** True for a team that signs: "BBC Visual Journalism Team", "BBC Verify". */
export function isTeam(text: string): boolean {
  if (endsAsSentence(text) || wordCount(text) > 6 || !/^\p{Lu}/u.test(text)) return false;
  return (
    /\b(?:team|desk|staff|newsroom|bureau|unit)$/i.test(text) || /^BBC \p{Lu}[\p{L} ]{1,30}$/u.test(text)
  );
}

/** The signers of a line that says so: "By X and Y", "From CNN's X", "Written by X"; null for any other line. */
export function signersOf(text: string): string[] | null {
  const signed =
    /^(?:(?:written |words |reporting |analysis |report |posted |story |compiled )?by|from (?:the )?[A-Z][\w ]{1,24}['’]s?|reporting from [^:]{2,30}:) (.+)$/i.exec(
      text,
    );
  const rest = signed?.[1];
  if (rest === undefined || endsAsSentence(rest) || wordCount(rest) > 14) return null;
  const people = rest.split(/,? and |, | & /).map(person => person.trim());
  return people[0] !== undefined && isName(people[0]) ? people : null;
}

/**
 * Finds a name glued to the end of a text whose next line is a role: after a stop or closing quotation mark ("..." she
 * says. Ann Example) or without any space after a caption ("in OsloAnn Example").
 */
export function gluedName(text: string): { before: string; name: string } | null {
  const tail = /(?<=[.!?"'’”)…]) ?(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){1,4})$/u.exec(text.slice(-60));
  const camel = /(?<=[\p{Ll}\d)])(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){1,4})$/u.exec(text.slice(-60));
  for (const found of [tail, camel]) {
    const name = found?.[1];
    if (name !== undefined && isName(name))
      return { before: text.slice(0, text.length - name.length).trim(), name };
  }
  return null;
}
