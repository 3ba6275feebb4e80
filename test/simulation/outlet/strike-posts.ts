import type { Instant } from "../../../src/time/instant.ts";
import type { ScriptedPost } from "./scripted-outlet.ts";

const matters: readonly (readonly [string, (n: number) => string])[] = [
  [
    "Ferry crews vote again",
    n => `Ferry crews at Valmere voted by ${400 + n} to ${90 + n} to stay out on strike.`,
  ],
  [
    "Port director speaks",
    n => `Port director Kurt Brandt put ${n} million on the table and asked crews to return.`,
  ],
  ["Grain ships wait", n => `Some ${n} grain ships ride at anchor outside the harbour wall of Valmere.`],
  [
    "Mayor opens a hall",
    n => `Mayor Ines Calder opened hall ${n} to lorry drivers whom the strike has stranded.`,
  ],
  [
    "Union names its price",
    n => `Union leader Marta Osei said pay must go up by ${n} per cent before a crane moves.`,
  ],
  ["Trains take freight", n => `The railway lays on ${n} more night trains while the docks stand still.`],
  ["Court hears the owners", n => `Owners of ${n} tugs asked a court to end the pickets at the port gates.`],
  ["Fuel runs low", n => `Quay Road depot says fuel for the island ferry lasts ${n} more days.`],
];

/** A post of the strike, another one for each number. */
export function strikePost(at: Instant, n: number): ScriptedPost {
  const [title, text] = matters[n % matters.length] ?? ["", () => ""];
  return { at, title: `${title}, notice ${n}`, text: text(n + 3) };
}

/** A post with which a page closes. */
export function signOff(at: Instant): ScriptedPost {
  return {
    at,
    title: "Thank you for reading",
    text: "That's all from us for today on the strike at the port.",
  };
}

/** A moment of March 2025 by its day and its clock time in UTC: `march("03 07:00")`. */
export function march(dayAndClock: string): Instant {
  return `2025-03-${dayAndClock.replace(" ", "T")}:00Z`;
}

/** Posts at those moments of March; each outlet begins to count at a number of its own. */
export function strikePosts(first: number, ...times: readonly string[]): ScriptedPost[] {
  return times.map((time, n) => strikePost(march(time), first + n));
}
