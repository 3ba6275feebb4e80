import { foldKey } from "../language/fold.ts";
import type { Line } from "../recap/recap.ts";

/** Titles that stand before a first name. */
const titles = ["sir", "dame", "lord", "lady", "prince", "princess", "king", "queen", "pope"];

/** The words of a line with its speaker before them, where they could be taken for the bot's own. INTERACTION, amendment 14. */
export function saidFirst({ text, speaker }: Line): string {
  return speaker === null || namesSpeaker(text, speaker) ? text : `${speaker}: ${text}`;
}

/** True where the text says who speaks: the speaker's last name occurs in it, or a title with the first ("Sir Keir"). */
export function namesSpeaker(text: string, speaker: string): boolean {
  const words = foldKey(speaker).split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const said = ` ${foldKey(text)} `;
  return said.includes(last) || titles.some(title => said.includes(` ${title} ${first}`));
}
