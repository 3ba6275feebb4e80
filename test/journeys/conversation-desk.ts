import type { DiscordPlatform } from "../platforms/discord/discord-platform.ts";
import type { SlackPlatform } from "../platforms/slack/slack-platform.ts";
import { buttonOf, eventually } from "./platforms.ts";

/** Where a conversation is held: a thread in the channel, the thread of a recap, a reader's own replies, direct messages. */
export type Setting = "thread" | "recap" | "private" | "direct";

/** Who writes. */
export type Person = "ana" | "ben";

/** Something said to the bot: words, or the label of a button of its last reply. `aside`: a private line is awaited. */
type Saying = { by: Person; setting: Setting; aside: boolean } & ({ words: string } | { press: string });

/** What came back: the reply's words, and what its asker alone was told beside it. */
type Heard = { reply: string; aside: string };

/** One conversation on one platform; it remembers where it is held. */
export type ConversationDesk = {
  say: (saying: Saying) => Promise<Heard>;
  /** All that was written and received, in order, as lines. */
  transcript: () => string[];
};

/** The evening of the sample. */
const evening = "17 Feb 2025 17:00-21:10";

/** A conversation on the simulated Slack. */
export function slackConversation(slack: SlackPlatform, channel = "C0DESK"): ConversationDesk {
  const ids = { ana: "U0ANA", ben: "U0BEN" };
  const bot = slack.world.bot.userId;
  const lines: string[] = [];
  let thread: string | null = null;
  let last: (typeof slack.world.messages)[number] | undefined;

  const recap = async (by: Person) => {
    slack.command({ user: ids[by], channel, text: `recap ${evening} show:channel` });
    thread = (await next(() => slack.seenIn(channel).filter(it => it.user === bot && it.threadTs === null)))
      .ts;
    lines.push(`${by} (to the channel): /ukraine recap ${evening}`, shown("Standfirst", last?.text ?? ""));
    // The bot has noted what it posted once it answers something that was said after.
    slack.say({ user: ids.ana, channel: "D0ANA", text: "status" });
    await next(() => slack.seenIn("D0ANA").filter(it => it.user === bot));
  };
  const next = async (list: () => (typeof slack.world.messages)[number][]) => {
    const before = list().length;
    await eventually(() => list().length > before);
    last = list().at(-1);
    if (last === undefined) throw new Error("no reply");
    return last;
  };
  return {
    transcript: () => lines,
    async say(saying) {
      const user = ids[saying.by];
      if (saying.setting === "recap" && thread === null) await recap(saying.by);
      const asides = slack.seenBy(user).length;
      const inPrivate = saying.setting === "private" || "press" in saying;
      const direct = saying.setting === "direct";
      const place = direct ? "D0ANA" : channel;
      const replies = () =>
        inPrivate ? slack.seenBy(user) : slack.seenIn(place).filter(it => it.user === bot);
      const coming = next(replies);
      if ("press" in saying) {
        const button = buttonOf(last?.blocks, saying.press);
        if (last === undefined || button === null) throw new Error(`no button “${saying.press}”`);
        slack.click({ user, message: last, actionId: button.id, value: button.value });
      } else if (saying.setting === "private") slack.command({ user, channel, text: `ask ${saying.words}` });
      else {
        const text = direct ? saying.words : `<@${bot}> ${saying.words}`;
        const ts = slack.say({
          user,
          channel: place,
          text,
          ...(thread === null ? {} : { threadTs: thread }),
        });
        if (!direct) thread ??= ts;
      }
      const { text } = await coming;
      lines.push(said(saying), shown("Standfirst", text));
      if (!saying.aside) return { reply: text, aside: "" };
      await eventually(() => slack.seenBy(user).length > asides);
      const aside = slack.seenBy(user).at(-1)?.text ?? "";
      lines.push(shown(`Standfirst (only to ${saying.by})`, aside));
      return { reply: text, aside };
    },
  };
}

/** A conversation on the simulated Discord. */
export function discordConversation(discord: DiscordPlatform): ConversationDesk {
  const [server, own] = ["300000000000000001", "300000000000000002"];
  const ids = { ana: "400000000000000001", ben: "400000000000000002" };
  const bot = discord.world.bot.id;
  const lines: string[] = [];
  let thread: string | null = null;
  let top: string | null = null;
  let last: (typeof discord.world.messages)[number] | undefined;

  const command = (by: Person, name: string, options: Record<string, string>) => {
    const given = Object.entries(options).map(([key, value]) => ({ type: 3, name: key, value }));
    const from = { user: ids[by], channel: server };
    discord.command({ ...from, name: "ukraine", options: [{ type: 1, name, options: given }] });
  };
  const byBot = (place: string) => discord.seenIn(place).filter(it => it.authorId === bot);
  const next = async (list: () => (typeof discord.world.messages)[number][]) => {
    const before = list().length;
    await eventually(() => list().length > before);
    last = list().at(-1);
    if (last === undefined) throw new Error("no reply");
    return last;
  };
  const write = (saying: { by: Person; words: string }, direct: boolean): string => {
    const user = ids[saying.by];
    if (direct) return discord.say({ user, channel: own, text: saying.words }).id;
    const text = `<@${bot}> ${saying.words}`;
    if (thread !== null) return discord.say({ user, channel: thread, text }).id;
    thread = discord.say({ user, channel: server, text, ...(top === null ? {} : { replyTo: top }) }).id;
    return thread;
  };
  return {
    transcript: () => lines,
    async say(saying) {
      const user = ids[saying.by];
      if (saying.setting === "recap" && top === null) {
        const coming = next(() => byBot(server));
        const told = filled(discord, user).length;
        command(saying.by, "recap", { window: evening, show: "channel" });
        top = (await coming).id;
        // Where it stands is told once the bot has noted what it posted.
        await eventually(() => filled(discord, user).length > told);
        lines.push(
          `${saying.by} (to the channel): /ukraine recap ${evening}`,
          shown("Standfirst", wordsIn(last)),
        );
      }
      const inPrivate = saying.setting === "private" || "press" in saying;
      const direct = saying.setting === "direct";
      let place = direct ? own : (thread ?? "");
      const coming = next(() => (inPrivate ? filled(discord, user) : byBot(place)));
      if ("press" in saying) {
        const button = buttonOf(last, saying.press);
        if (last === undefined || button === null) throw new Error(`no button “${saying.press}”`);
        discord.click({ user, message: last, customId: button.id });
      } else if (saying.setting === "private") command(saying.by, "ask", { question: saying.words });
      else {
        write(saying, direct);
        if (!direct) place = thread ?? "";
      }
      const reply = wordsIn(await coming);
      lines.push(said(saying), shown("Standfirst", reply));
      return { reply, aside: "" };
    },
  };
}

/** What only this person sees, without replies that are still being written. */
function filled(discord: DiscordPlatform, user: string) {
  return discord.seenBy(user).filter(it => it.components.length > 0 || it.content !== "");
}

function said(saying: Saying): string {
  const where = {
    thread: "in the thread",
    recap: "in the recap's thread",
    private: "privately",
    direct: "directly",
  };
  const what =
    "press" in saying ? `presses [${saying.press}]` : `(${where[saying.setting]}): ${saying.words}`;
  return `${saying.by} ${what}`;
}

function shown(who: string, words: string): string {
  return `${who}:\n${words.replaceAll(/^/gmu, "    ")}`;
}

/** The words of a Discord message; what is escaped is shown as it is. */
function wordsIn(value: unknown): string {
  const words: string[] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner !== "object" || inner === null) return;
    for (const [key, part] of Object.entries(inner))
      if (typeof part === "string" && (key === "content" || key === "label")) words.push(part);
      else walk(part);
  };
  walk(value);
  return words
    .filter(word => word !== "")
    .join("\n")
    .replaceAll("\\", "");
}
