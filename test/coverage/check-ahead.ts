import { fold } from "../../src/language/fold.ts";
import { quotationsIn } from "../../src/language/quotations.ts";
import { BriefPage } from "../../src/message/brief-page.ts";
import { Background } from "../../src/recap/background.ts";
import { Next } from "../../src/recap/next.ts";
import type { Line } from "../../src/recap/recap.ts";
import { Unknowns } from "../../src/recap/unknowns.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

/** Checks what is planned, what is not known, the brief and the background on the day's pages: cited, verbatim, short. */
export async function checkAhead(program: Program, tally: Tally): Promise<void> {
  const call = async (...words: string[]): Promise<unknown> => {
    const { code, output, complaint } = await program.call([...words, "--format", "json"]);
    if (code !== 0) throw new Error(complaint.split("\n")[0]);
    return JSON.parse(output);
  };
  const { events } = Next.parse(await call("next"));
  const misdated = events.filter(({ on, line }) => !line.text.includes(on.words));
  const apart = new Set(events.map(({ on, line }) => `${on.day} ${line.text}`)).size;
  tally.check(
    "what is planned has its day in its own words, each event once",
    events.length > 0 && misdated.length === 0 && apart === events.length && faulty(events).length === 0,
    `${events.length} events, ${events.filter(({ state }) => state === "ahead").length} ahead`,
  );
  const { unknowns } = Unknowns.parse(await call("unknowns"));
  tally.check(
    "what is not known is cited, word for word",
    unknowns.length > 0 && faulty(unknowns).length === 0,
    `${unknowns.length}, ${unknowns.filter(({ state }) => state === "closed").length} closed`,
  );
  const page = BriefPage.parse(await call("brief"));
  const words = page.text.split(/\s+/).length;
  tally.check(
    "a brief has under 300 words and no line without a source",
    words < 300 && page.parts.length > 2,
    `${words} words, ${page.parts.length} parts`,
  );
  const { parts } = Background.parse(await call("background"));
  const told = parts.flatMap(({ line }) => (line === null ? [] : [{ line }]));
  tally.check(
    "background is cited, word for word",
    told.length > 0 && faulty(told).length === 0,
    `${told.length} of ${parts.length} lines`,
  );
}

/** Lines whose quoted words their citations do not have. */
function faulty(lines: readonly { line: Line }[]): Line[] {
  return lines
    .map(({ line }) => line)
    .filter(({ text, citations }) => {
      const cited = fold(citations.map(({ quote, title }) => `${quote}\n${title ?? ""}`).join("\n"));
      return !quotationsIn(text).every(({ text: quoted }) =>
        cited.includes(fold(quoted).replace(/[,.]$/, "")),
      );
    });
}
