import fc from "fast-check";
import { PostLine } from "../../src/coverage/post-line.ts";

/** People of the invented harbour story, known to it or not, as an outlet first names them and then again. */
const people: readonly [full: string, again: string][] = [
  ["Union leader Marta Osei", "Osei"],
  ["Port director Kurt Brandt", "Brandt"],
  ["Mayor Ann Li", "Li"],
  ["Jean-Luc Ek, the ferry owner,", "Ek"],
  ["Prime Minister Iva O’Hara", "O’Hara"],
  ["Transport minister Said Al-Amin", "Al-Amin"],
  ["Crane driver Petra Ng", "Ng"],
];
const bodies = ["Valmere council", "The Dockers’ Union", "Norland", "The police", "North Quay Ltd", "The EU"];
const saying = ["said", "says", "told reporters", "warned", "insisted", "announced"];
const figures = [
  "4%",
  "9 per cent",
  "£12m",
  "1,200 crates",
  "three cranes",
  "a fifth of the crews",
  "14 to 16 ships",
  "$1.5bn",
];
const days = [
  "on Friday",
  "tomorrow",
  "next week",
  "on 12 March",
  "yesterday",
  "on Tuesday",
  "this evening",
  "in April",
];
const claims = [
  "pay in the harbour will rise by FIGURE",
  "the ferries will sail again DAY",
  "the two sides are due to meet DAY in Valmere",
  "FIGURE were moved from pier 4 to pier 7",
  "the strike would cost the port FIGURE",
  "no ferry will leave before a deal on pay",
  "talks with Norland on the quay could resume DAY",
  "the crews should vote DAY on the offer of FIGURE",
  "police refused to clear the quay unless the mayor asked",
  "we will not work a night for less than FIGURE",
  "the port needs a new owner, and wages must follow",
  "it is too early to speak of a lockout",
  "the cranes stopped at 10:40 after a fault in the tower",
];

const part = (list: readonly string[]) => fc.constantFrom(...list);
const person = fc.constantFrom(...people);
const claim = fc.tuple(part(claims), part(figures), part(days)).map(fill);
const marks = fc.constantFrom<[string, string]>(["“", "”"], ['"', '"'], ["‘", "’"]);

function fill([words, figure, day]: readonly [string, string, string]): string {
  return words.replace("FIGURE", () => figure).replace("DAY", () => day);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sentences as live pages have them: said by somebody, in marks, half in marks, by a pronoun, or by the outlet itself. */
const sentence = fc.oneof(
  fc.tuple(person, part(saying), claim).map(([[full], said, what]) => `${full} ${said} that ${what}.`),
  fc.tuple(person, part(saying), claim).map(([[, again], said, what]) => `${again} ${said} ${what}.`),
  fc
    .tuple(person, claim, marks, claim)
    .map(([[full], what, [open, close], more]) => `${open}${capital(what)},${close} said ${full}: ${more}.`),
  fc
    .tuple(person, claim, marks)
    .map(([[full], what, [open, close]]) => `${open}${capital(what)},${close} ${full} said.`),
  fc
    .tuple(person, part(saying), claim, marks)
    .map(([[, again], said, what, [open, close]]) => `${again} ${said}: ${open}${capital(what)}.${close}`),
  fc
    .tuple(fc.constantFrom("He", "She", "The mayor", "The minister"), part(saying), claim)
    .map(([who, said, what]) => `${who} ${said} that ${what}.`),
  fc
    .tuple(fc.constantFrom("he", "she"), claim)
    .map(([who, what]) => `${capital(what)}, ${who} said, and the quay was closed.`),
  fc.tuple(part(bodies), claim, marks).map(([who, what, [open, close]]) => {
    const [first = "", ...rest] = what.split(" ").reverse();
    return `${who} confirmed that ${rest.reverse().join(" ")} ${open}${first} for good${close}.`;
  }),
  claim.map(what => `${capital(what)}.`),
  fc.tuple(claim, part(days)).map(([what, day]) => `${capital(what)}, the Herald reported ${day}.`),
  // A quotation that runs on into the next paragraph, and one about something a reader has not seen.
  fc.tuple(person, claim).map(([[, again], what]) => `${again} went on: “${capital(what)}.`),
  claim.map(what => `That is why ${what}!`),
);
const title = fc.oneof(
  fc.tuple(person, claim).map(([[, again], what]) => `${capital(what)}, says ${again}`),
  fc.tuple(person, claim).map(([[, again], what]) => `${again}: ‘${capital(what)}’`),
  claim.map(capital),
  fc.constantFrom("Watch: the quay from the air", "What we know about the strike", "Osei is speaking now"),
);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(each => String(each).padStart(2, "0")).join(":"));
const kind = fc.constantFrom<PostLine["kind"]>(
  "news",
  "news",
  "breaking",
  "analysis",
  "recap",
  "summary",
  "reaction",
  "key-event",
);
const body = fc.record({
  title: fc.option(title, { nil: null }),
  text: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
});
const post = fc.record({
  source: fc.constantFrom("courier", "herald", "wire"),
  kind,
  time: fc.oneof(
    {
      weight: 6,
      arbitrary: clock.map(at => ({ publishedAt: `2025-03-04T${at}:00Z`, timePrecision: "minute" })),
    },
    { weight: 1, arbitrary: fc.constant({ publishedAt: "2025-03-04T12:00:00Z", timePrecision: "day" }) },
    { weight: 1, arbitrary: fc.constant({ publishedAt: null, timePrecision: "none" }) },
  ),
  body,
  edited: fc.option(fc.record({ body, knownAt: clock }), { nil: null, freq: 4 }),
  copies: fc.boolean(),
});

/**
 * Posts of three outlets of the harbour story on 4 March 2025, as lines of the interchange: with and without a body, a
 * title, a time; some revised later, some copied by another outlet. All of it is invented.
 */
export const generatedCoverage: fc.Arbitrary<PostLine[]> = fc
  .array(post, { minLength: 1, maxLength: 9 })
  .map(posts =>
    posts.flatMap(({ source, kind, time, body, edited, copies }, at) => {
      const line = (text: typeof body, more: object): PostLine =>
        PostLine.parse({
          ...{
            id: `p${at}`,
            source,
            kind,
            ...time,
            title: text.title,
            knownAt: "2025-03-04T00:30:00Z",
            ...more,
          },
          paragraphs: text.text.map(sentences => ({ role: "text", text: sentences.join(" ") })),
        });
      const revised =
        edited === null
          ? []
          : [line(edited.body, { revision: 2, knownAt: `2025-03-04T${edited.knownAt}:30Z` })];
      const copy = copies
        ? [line(body, { id: `c${at}`, source: source === "wire" ? "herald" : "wire" })]
        : [];
      return [line(body, { revision: 1 }), ...revised, ...copy];
    }),
  );
