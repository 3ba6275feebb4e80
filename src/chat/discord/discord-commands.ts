import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";

const text = (
  name: string,
  description: string,
  longest: number,
  required = false,
): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  max_length: longest,
  required,
});
const choice = (
  name: string,
  description: string,
  choices: readonly (readonly [string, string])[],
): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  choices: choices.map(([label, value]) => ({ name: label, value })),
});

const window = text("window", "When: “last 3h”, “since 14:00”, “this morning”, “17 Feb 12:00-15:00”", 80);
const topic = text("topic", "Only this topic", 60);
const source = text("source", "Only this source", 60);
const length = choice("length", "How long", [
  ["One line", "line"],
  ["Standard", "standard"],
  ["Full", "full"],
]);
const show = choice("show", "Who sees it", [
  ["Only me", "me"],
  ["Channel", "channel"],
]);
const question = text("question", "Your question", 300, true);
const line = text("line", "Its number, its id, or some of its words", 200, true);
const verb = text("verb", "One command alone", 20);

const schedule = text("schedule", "Which briefing: its name", 60, true);
const timetable = [
  text("time", "24-hour time, e.g. 07:30", 5),
  text("days", "Which days: weekdays, daily, weekend or mon,wed,fri", 40),
  text("tz", "Time zone as a place, e.g. Europe/London", 64),
  topic,
  length,
  choice("quiet", "When nothing is new", [
    ["One line", "line"],
    ["Post nothing", "skip"],
    ["Post in full", "full"],
  ]),
];
const channel: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Channel,
  name: "channel",
  description: "Where to post; without it: here",
  channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
};

const subcommand = (
  name: string,
  description: string,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description,
  options,
});

const schedules: APIApplicationCommandSubcommandGroupOption = {
  type: ApplicationCommandOptionType.SubcommandGroup,
  name: "schedule",
  description: "Briefings posted on a timetable",
  options: [
    subcommand("add", "Add a briefing", [...timetable, channel, text("name", "A short name for it", 40)]),
    subcommand("list", "Briefings here", []),
    subcommand("edit", "Change one", [schedule, ...timetable, channel]),
    subcommand("pause", "Pause one", [schedule, text("until", "Resume on, e.g. “Mon” or “24 Feb”", 40)]),
    subcommand("resume", "Resume one", [schedule]),
    subcommand("remove", "Remove one", [schedule]),
    subcommand("preview", "Show the next one, only to you", [schedule]),
    subcommand("run", "Post it now", [schedule]),
    subcommand("history", "What became of the last ones", [schedule]),
  ],
};

const watches: APIApplicationCommandSubcommandGroupOption = {
  type: ApplicationCommandOptionType.SubcommandGroup,
  name: "watch",
  description: "Questions that wait for their answer",
  options: [
    subcommand("add", "Tell me once when the coverage answers it", [question]),
    subcommand("list", "The questions you wait for", []),
    subcommand("remove", "Stop waiting for one", [text("watch", "Its id, as list shows it", 20, true)]),
  ],
};

/** The message command, in the menu of every message; who may use it is checked when it is used. */
export const addPostCommand = "Add this post";

type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
type MessageCommand = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The slash command of a story as Discord registers it: the verbs that are built, with their options; and "Add this post". */
export function discordCommands(story: { command: string; name: string }): [SlashCommand, MessageCommand] {
  const description = `Recaps and cited answers on ${story.name}, from the coverage`.slice(0, 100);
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: story.command,
      description,
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
      options: [
        subcommand("recap", "What happened in a window of time", [window, topic, source, length, show]),
        subcommand("ask", "Ask a question; answers cite posts or say the coverage does not say", [
          question,
          window,
          show,
        ]),
        subcommand("timeline", "Posts in time order", [window, topic, source, show]),
        subcommand("topics", "What the coverage is about, with counts", [window]),
        subcommand("why", "Why a line of a recap stands", [line, window, topic, source]),
        subcommand("differs", "What the outlets tell differently", [window, topic, source, show]),
        subcommand("compare", "Two outlets or two people side by side", [
          text("a", "An outlet or a person", 60, true),
          text("b", "The other one", 60, true),
          ...[window, topic, show],
        ]),
        subcommand("events", "What several outlets tell of one event, and why they were joined", [
          choice("act", "For managers: undo a join, undo that, list decisions", [
            ["Keep two posts apart", "apart"],
            ["Together after all", "together"],
            ["What was decided", "decisions"],
          ]),
          text("post", "The one post's id", 60),
          text("other", "The other post's id", 60),
          window,
        ]),
        subcommand("sources", "What I read, how fresh, and what is failing", []),
        schedules,
        watches,
        subcommand("status", "Is everything working?", []),
        subcommand("help", "Examples, and how to ask in a thread", [verb]),
      ],
    },
    {
      type: ApplicationCommandType.Message,
      name: addPostCommand,
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
    },
  ];
}
