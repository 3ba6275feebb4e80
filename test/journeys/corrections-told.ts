import { plusSeconds } from "../../src/time/instant.ts";
import { until } from "../platforms/until.ts";
import type { CorrectionsDesk, PagePost } from "./corrections-desk.ts";

/** The two platforms, in either order. */
export const platforms = ["slack", "discord"] as const;
type PlatformName = (typeof platforms)[number];

/** A message of the bot as its readers see it, whatever the platform: its words, and where a reply to it stands. */
export type Shown = { words: string; place: string; direct: boolean };

const deskChannel = { slack: "C0DESK", discord: "300000000000000001" };
const ana = { slack: "U0ANA", discord: "400000000000000001" };
const anasConversation = { slack: "D0ANA", discord: "300000000000000002" };
const ben = { slack: "U0BEN", discord: "400000000000000002" };

/** Everything that anybody sees of the bot by now; what one person alone sees is answered in their conversation with it. */
export function shownOn(desk: CorrectionsDesk, platform: PlatformName): Shown[] {
  if (platform === "slack")
    return desk.slack.world.messages
      .filter(({ botId }) => botId !== null)
      .map(({ ts, channel, threadTs, ephemeralFor, blocks }) => {
        const direct = ephemeralFor !== null || channel.startsWith("D");
        return { words: wordsIn(blocks), direct, place: direct ? anasConversation.slack : (threadTs ?? ts) };
      });
  return desk.discord.world.messages
    .filter(({ authorId }) => authorId === desk.discord.world.bot.id)
    .map(({ id, channelId, ephemeralFor, components }) => {
      const direct = ephemeralFor !== null || channelId === anasConversation.discord;
      const thread = channelId === deskChannel.discord ? id : channelId;
      // What it escapes is shown as it is.
      const words = wordsIn(components).replaceAll("\\", "");
      return { words, direct, place: direct ? anasConversation.discord : thread };
    });
}

/** The corrections among them, of both platforms. */
export function correctionsIn(desk: CorrectionsDesk): Shown[] {
  return platforms.flatMap(platform => shownOn(desk, platform)).filter(isCorrection);
}

/** Where something with these words was told, once each: what was not a correction itself. */
export function placesWith(desk: CorrectionsDesk, words: string): string[] {
  const told = platforms.flatMap(platform => shownOn(desk, platform)).filter(it => !isCorrection(it));
  return [...new Set(told.filter(it => it.words.includes(words)).map(({ place }) => place))].sort();
}

function isCorrection({ words }: Shown): boolean {
  return words.includes("Correction · ");
}

function wordsIn(value: unknown): string {
  const words: string[] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner !== "object" || inner === null) return;
    for (const [key, part] of Object.entries(inner))
      if (typeof part === "string" && (key === "text" || key === "content")) words.push(part);
      else walk(part);
  };
  walk(value);
  return words.join(" ");
}

/** Types a recap or a timeline for everybody in the desk's channel, of a stretch of 17 February. */
export async function recapIn(
  desk: CorrectionsDesk,
  platform: PlatformName,
  { from, to, verb = "recap" }: { from: string; to: string; verb?: "recap" | "timeline" },
) {
  const window = `17 Feb ${from.slice(11, 16)}-${plusSeconds(to, 60).slice(11, 16)}`;
  await replied(desk, platform, () => type(desk, platform, { verb, window, show: "channel" }));
}

/** Asks where only Ana sees the answer. */
export async function askPrivately(desk: CorrectionsDesk, platform: PlatformName, question: string) {
  await replied(desk, platform, () => type(desk, platform, { verb: "ask", question }));
}

/** Asks in the desk's channel, outside any thread: the answer gets a thread of its own. */
export async function askOpenly(desk: CorrectionsDesk, platform: PlatformName, question: string) {
  const { slack, discord } = desk;
  const place = { user: ben[platform], channel: deskChannel[platform] };
  await replied(desk, platform, () =>
    platform === "slack"
      ? slack.say({ ...place, text: `<@${slack.world.bot.userId}> ${question}` })
      : discord.say({ ...place, text: `<@${discord.world.bot.id}> ${question}` }),
  );
}

/** A question that a post answers: what is known about what it begins with. */
export function questionAbout({ text }: PagePost): string {
  const words = text.replace(/[.“”"‘’:?]/g, "").split(" ");
  return `what do we know about ${words.slice(0, 6).join(" ")}?`;
}

type Typed =
  | { verb: "recap" | "timeline"; window: string; show: "channel" }
  | { verb: "ask"; question: string };

function type({ slack, discord }: CorrectionsDesk, platform: PlatformName, typed: Typed): void {
  const { verb, ...given } = typed;
  const place = { user: ana[platform], channel: deskChannel[platform] };
  const options = Object.entries(given).map(([name, value]) => ({ name, value, type: 3 }));
  const words = typed.verb === "ask" ? typed.question : `${typed.window} show:channel`;
  if (platform === "slack") slack.command({ ...place, text: `${verb} ${words}` });
  else discord.command({ ...place, name: "harbour", options: [{ type: 1, name: verb, options }] });
}

/** What is shown may be the tail of an earlier reply: only what is remembered is answered. */
async function replied(desk: CorrectionsDesk, platform: PlatformName, ask: () => void): Promise<void> {
  const [shown, noted] = [shownOn(desk, platform).length, desk.noted()];
  ask();
  await until(() => shownOn(desk, platform).length > shown && desk.noted() > noted);
}
