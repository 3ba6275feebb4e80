import { Events } from "../../src/analysis/event.ts";
import { fold } from "../../src/language/fold.ts";
import { quotationsIn } from "../../src/language/quotations.ts";
import { Differs } from "../../src/recap/differs.ts";
import { Why } from "../../src/recap/why.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

/** Checks what outlets tell differently, why lines stand, and that a join is undone and made again, on the day's pages. */
export async function checkDiffers(program: Program, tally: Tally): Promise<void> {
  const call = async (...words: string[]): Promise<unknown> => {
    const { code, output, complaint } = await program.call([...words, "--format", "json"]);
    if (code !== 0) throw new Error(complaint.split("\n")[0]);
    return JSON.parse(output);
  };
  const { differs, searched } = Differs.parse(await call("differs"));
  const faulty = differs.filter(({ text, citations }) => {
    const cited = fold(citations.map(({ quote }) => quote).join("\n"));
    const verbatim = quotationsIn(text).every(quotation => cited.includes(fold(quotation.text)));
    return !verbatim || new Set(citations.map(({ source }) => source)).size < 2;
  });
  tally.check(
    "differences cite both outlets, word for word",
    faulty.length === 0,
    `${differs.length} between ${searched.outlets} outlets, ${faulty.length} faulty`,
  );
  const numbers = ["1", "2", "3"];
  const whys = await Promise.all(numbers.map(async number => Why.parse(await call("why", number))));
  const explained = whys.filter(
    why => why.number !== null && why.carriedBy.length > 0 && why.line.whyText !== "",
  );
  tally.check(
    "lines say why they stand",
    explained.length === numbers.length,
    `${whys[0]?.next.length ?? 0} next, ${whys[0]?.leftOut.length ?? 0} left out`,
  );
  const joinedIn = async (): Promise<Events["events"]> => Events.parse(await call("events")).events;
  const before = await joinedIn();
  const join = before[0]?.why[0];
  if (join === undefined) return;
  const holds = (events: Events["events"]): boolean =>
    events.some(({ why }) => why.some(one => one.a === join.a && one.b === join.b));
  await call("events", "--apart", join.a, join.b);
  const apart = await joinedIn();
  await call("events", "--together", join.a, join.b);
  const after = await joinedIn();
  const same = JSON.stringify(after) === JSON.stringify(before);
  tally.check("a join is undone, and that is undone", !holds(apart) && same, `${before.length} events`);
}
