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
  text("stories", "Several stories in one message, e.g. ukraine,energy", 200),
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

const watchId = text("watch", "Its id, as list shows it", 40, true);
const watches: APIApplicationCommandSubcommandGroupOption = {
  type: ApplicationCommandOptionType.SubcommandGroup,
  name: "watch",
  description: "Alerts, and questions that wait for their answer",
  options: [
    subcommand("add", "Alerts on what is new, or one message when a question is answered", [
      choice("on", "What is watched", [
        ["Posts tagged Breaking", "breaking"],
        ["A topic", "topic"],
        ["A person or body", "actor"],
        ["A figure", "figure"],
        ["A question, until it is answered", "question"],
      ]),
      text("question", "The topic, the name, what the figure is of, or the question", 300),
      choice("to", "Where you are told", [
        ["By direct message", "dm"],
        ["In this channel", "channel"],
      ]),
      text("min", "By so many outlets before I tell you: 1 or 2", 1),
      text("quiet", "Hours without alerts, e.g. 22:00-07:00, or none", 20),
    ]),
    subcommand("list", "What you watch, and what this channel watches", []),
    subcommand("snooze", "No alerts of one for a while", [watchId, text("for", "How long: 30m, 2h, 1d", 10)]),
    subcommand("resume", "Alerts again", [watchId]),
    subcommand("remove", "Stop one", [watchId]),
  ],
};

/** The message command, in the menu of every message; who may use it is checked when it is used. */
export const addPostCommand = "Add this post";

type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
type MessageCommand = RESTPostAPIContextMenuApplicationCommandsJSONBody;

const story = text("story", "Which story", 60);

const verbs: VerbOption[] = [
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
  subcommand("figures", "Numbers in the coverage, with who said them", [window, topic, source, show]),
  subcommand("positions", "Who stands where: firm, conditional, open, no, too early; who is silent", [
    text("subject", "A topic, or words of your own: “troops”, “sanctions”", 80, true),
    ...[window, source, show],
  ]),
  subcommand("who", "What somebody said, in the order of time", [
    text("subject", "A name, or an office: “the German chancellor”", 80, true),
    ...[window, topic, source, show],
  ]),
  subcommand("quotes", "Where quoted words appear first, and how each outlet gives them", [
    text("subject", "Some words of the quotation", 200, true),
    ...[window, source, show],
  ]),
  subcommand("next", "What is planned, by its date, and what came of earlier plans", [
    ...[window, topic, source, show],
  ]),
  subcommand("unknowns", "What is not known, refused or not verified, and by whose account", [
    ...[window, topic, source, show],
  ]),
  subcommand("brief", "A page to paste: plain text with full addresses", [...[window, topic, source, show]]),
  subcommand("background", "Five cited lines for a newcomer to the story", [topic, source, show]),
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
  subcommand("catchup", "What is new since you last looked (only you see it)", [
    choice("act", "The last one once more, or every story", [
      ["The last one again", "again"],
      ["All stories", "all"],
      ["All stories, the last one again", "all again"],
    ]),
    topic,
    length,
  ]),
  subcommand("changed", "Between two moments: was and now, new, and what still stands", [
    ...[window, topic, source, show],
  ]),
  subcommand("sources", "What I read, how fresh, and what is failing", []),
  schedules,
  watches,
  subcommand("status", "Is everything working?", []),
  subcommand("help", "Examples, and how to ask in a thread", [verb]),
];

/** Discord registers so many slash commands of one application. INTERACTION 2.3. */
const mostCommands = 100;

/** A story as its command needs it. */
type CommandStory = { command: string; name: string };

/**
 * The commands as Discord registers them: a slash command a story with the verbs that are built and their options,
 * /standfirst for all of them, and last "Add this post". Stories beyond what Discord takes go by /standfirst.
 */
export function discordCommands(stories: readonly CommandStory[]): [...SlashCommand[], MessageCommand] {
  return [
    ...stories
      .slice(0, mostCommands - 1)
      .map(({ command, name }) =>
        slashCommand(command, `Recaps and cited answers on ${name}, from the coverage`, verbs),
      ),
    slashCommand(
      "standfirst",
      "Recaps and cited answers on any story, from the coverage",
      stories.length === 1 ? verbs : verbs.map(withStory),
    ),
    {
      type: ApplicationCommandType.Message,
      name: addPostCommand,
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
    },
  ];
}

type VerbOption = APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption;

function slashCommand(name: string, description: string, options: VerbOption[]): SlashCommand {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: description.slice(0, 100),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    options,
  };
}

/** The verb with one more option: the name of a story. */
function withStory(verb: VerbOption): VerbOption {
  return verb.type === ApplicationCommandOptionType.SubcommandGroup
    ? {
        ...verb,
        options: (verb.options ?? []).map(each => ({ ...each, options: [...(each.options ?? []), story] })),
      }
    : { ...verb, options: [...(verb.options ?? []), story] };
}
