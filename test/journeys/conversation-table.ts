import type { Person, Setting } from "./conversation-desk.ts";

/** One turn: who says what, what the reply must hold and must not, and as what it is read where that is another question. */
export type Turn = {
  by: Person;
  words: string;
  holds: readonly (string | RegExp)[];
  lacks?: readonly (string | RegExp)[];
  readAs?: string;
  /** The words are the label of a button of the last reply. */
  isPress?: boolean;
};

/** A conversation on the evening of the sample. */
export type Conversation = { name: string; setting: Setting; turns: readonly Turn[] };

const ana = (words: string, holds: Turn["holds"], more: Partial<Turn> = {}): Turn => ({
  ...{ by: "ana", words, holds },
  ...more,
});
const ben = (words: string, holds: Turn["holds"], more: Partial<Turn> = {}): Turn => ({
  ...ana(words, holds, more),
  by: "ben",
});
const press = { isPress: true } as const;

const tusk = /Tusk/;
const refusal = /The coverage does not say/;
// Not a word of the bot's own before what somebody said.
const bareYesNo = /^\s*(?:yes|no)[,.!]/imu;

/** Ten on Slack. */
export const slackConversations: readonly Conversation[] = [
  {
    name: "who sends troops, asked by two people in one thread",
    setting: "thread",
    turns: [
      ana("did anyone commit troops?", ["No firm commitment is reported", tusk], { lacks: [bareYesNo] }),
      ben("and Poland?", ["will not send soldiers", tusk], {
        readAs: "did Poland commit troops?",
        lacks: [/Swed/],
      }),
      ana("who said that?", [tusk], { readAs: "Who said that: did Poland commit troops?", lacks: [refusal] }),
      ben("and Sweden?", ["Sweden could join", "headline only"], { readAs: "did Sweden commit troops?" }),
      ana("source?", ["Sweden could join", "Guardian"], { readAs: "Source: did Sweden commit troops?" }),
    ],
  },
  {
    name: "in the thread of a recap",
    setting: "recap",
    turns: [
      ben("who said that?", [/BBC|Guardian|Sky/], { readAs: "Who said that: ", lacks: [refusal] }),
      ana("did anyone commit troops?", ["No firm commitment is reported", tusk]),
      ben("what did Scholz say?", ["Scholz"], { lacks: [refusal] }),
      ana("and Lavrov?", ["Lavrov"], { readAs: "what did Lavrov say?" }),
    ],
  },
  {
    name: "of one reader alone, who goes from one speaker to another",
    setting: "private",
    turns: [
      ana("what did Tusk say about troops?", [tusk, /Polish troops|soldiers/]),
      ana("what did he say about defence spending?", [tusk, /armies|defence/], {
        readAs: "what did Tusk say about defence spending?",
      }),
      ana("and Scholz?", ["Scholz", "2% of GDP"], { readAs: "what did Scholz say about defence spending?" }),
      ana("and before the summit?", ["Scholz"], {
        readAs: "what did Scholz say about defence spending before the summit?",
      }),
    ],
  },
  {
    name: "directly, where a new name opens another subject",
    setting: "direct",
    turns: [
      ana("when does Zelensky go to Saudi Arabia?", ["Wednesday"]),
      ana("and Rubio?", ["Rubio"], { readAs: "when does Rubio go to Saudi Arabia?" }),
      ana("what happened in Mykolaiv?", ["Mykolaiv"], { lacks: ["Read as", "Rubio"] }),
      ana("how many people lost heating?", ["100,000"]),
      ana("when was that?", ["Reported at 18:32 GMT"], {
        readAs: "When was that: how many people lost heating?",
      }),
    ],
  },
  {
    name: "on what the coverage does not say, with a wish to be told",
    setting: "thread",
    turns: [
      ana("has Japan offered peacekeepers?", [refusal], { lacks: [bareYesNo] }),
      ben("and Denmark?", [refusal], { readAs: "has Denmark offered peacekeepers?" }),
      ben("Tell me when it does", ["I will tell you by direct message", "I look until"], press),
      ana("did Sweden?", ["Sweden"], { readAs: "has Sweden offered peacekeepers?" }),
    ],
  },
  {
    name: "from a strike to its distance, its time and its source",
    setting: "thread",
    turns: [
      ben("what happened in Krasnodar?", ["Krasnodar"]),
      ben("how far from the oil refinery was the blast?", ["4km"]),
      ana("when was that?", [/18:44/], {
        readAs: "When was that: how far from the oil refinery was the blast?",
      }),
      ben("where is that from?", ["4km", "BBC 18:44"], {
        readAs: "Where is that from: how far from the oil refinery was the blast?",
      }),
    ],
  },
  {
    name: "of another reader alone, on shares of aid",
    setting: "private",
    turns: [
      ben("how much aid has Germany given?", [/6\.5%|nearly 10%/]),
      ben("and the UK?", [/5\.5%|nearly 8%/], { readAs: "how much aid has the UK given?" }),
      ben("and Japan?", ["3.9%"], { readAs: "how much aid has Japan given?" }),
      ben("source?", ["3.9%", "BBC"], { readAs: "Source: how much aid has Japan given?" }),
    ],
  },
  {
    name: "on a figure, its speaker and another side's",
    setting: "thread",
    turns: [
      ana("how many Ukrainian soldiers have died?", ["46,000", "Zelensky"]),
      ben("who said that?", ["Zelensky"], {
        readAs: "Who said that: how many Ukrainian soldiers have died?",
      }),
      ana("and Russian soldiers?", [refusal], { readAs: "how many Russian soldiers have died?" }),
      ben("what did Lavrov say about Europe?", ["Lavrov", "negotiating table"], { lacks: ["46,000"] }),
    ],
  },
  {
    name: "within hours of the evening",
    setting: "thread",
    turns: [
      ana("between 18:00 and 20:00 what did Starmer say?", ["Starmer"], { lacks: [/BBC 20:/] }),
      ana("and Tusk?", [refusal], { readAs: "between 18:00 and 20:00 what did Tusk say?" }),
      ana("and since 20:00?", [tusk, /BBC 2[01]:/], { readAs: "what did Tusk say since 20:00?" }),
      ben("and Frederiksen?", ["Frederiksen"], { readAs: "what did Frederiksen say since 20:00?" }),
    ],
  },
  {
    name: "from those who speak to those who are not quoted",
    setting: "thread",
    turns: [
      ana("what did von der Leyen say?", ["peace through strength"]),
      ana("and Rutte?", [refusal], { readAs: "what did Rutte say?" }),
      ben("what did Fico say about the Paris talks?", ["no mandate", "headline only"], {
        lacks: ["strength"],
      }),
      ben("which outlet?", ["Guardian", "no mandate"], {
        readAs: "Which outlet: what did Fico say about the Paris talks?",
      }),
    ],
  },
];

/** Ten on Discord. */
export const discordConversations: readonly Conversation[] = [
  {
    name: "as replies to a recap",
    setting: "recap",
    turns: [
      ben("did anyone commit troops?", ["No firm commitment is reported", tusk], { lacks: [bareYesNo] }),
      ana("and Starmer?", ["Starmer"]),
      ben("source?", [/BBC|Guardian|Sky/], { lacks: [refusal] }),
      ana("what did Lavrov say about Europe?", ["Lavrov"], { lacks: [refusal] }),
    ],
  },
  {
    name: "on a telephone call before the meeting",
    setting: "thread",
    turns: [
      ana("who spoke to Trump before the summit?", ["Macron", "telephone"]),
      ben("source?", ["Macron", "Guardian"]),
      ana("what did Scholz say?", ["Scholz"]),
      ben("and Frederiksen?", ["Frederiksen"], { lacks: ["Scholz"] }),
    ],
  },
  {
    name: "of one reader alone, on a backstop",
    setting: "private",
    turns: [
      ana("what did Starmer say about a backstop?", ["Starmer", "backstop"]),
      ana("and Macron?", [refusal], { readAs: "what did Macron say about a backstop?" }),
      ana("Tell me when it does", ["I will tell you by direct message"], press),
      ana("what did he say after the summit?", [/Macron|The coverage does not say/], {
        readAs: "what did Macron say after the summit?",
      }),
    ],
  },
  {
    name: "directly, on a journey and who is asked to it",
    setting: "direct",
    turns: [
      ana("when does Zelensky go to Saudi Arabia?", ["Wednesday"]),
      ana("source?", ["Wednesday", /BBC|Guardian/], {
        readAs: "Source: when does Zelensky go to Saudi Arabia?",
      }),
      ana("and Rubio?", ["Rubio"], { readAs: "when does Rubio go to Saudi Arabia?" }),
      ana("what did Tusk say about troops?", [tusk], { lacks: ["Rubio", "Read as"] }),
    ],
  },
  {
    name: "on a strike, with questions of few words",
    setting: "thread",
    turns: [
      ana("what happened in Mykolaiv?", ["Mykolaiv"]),
      ben("how many people lost heating?", ["100,000"]),
      ana("who said that?", ["Zelensky", "100,000"]),
      ben("when?", ["Reported at 18:32 GMT"]),
    ],
  },
  {
    name: "on the length of the meeting",
    setting: "thread",
    turns: [
      ben("how long was the Paris meeting meant to last?", ["two hours"]),
      ben("source?", ["two hours", /BBC \d\d:\d\d|Guardian|Sky/]),
      ana("what did Tusk say about troops?", [tusk], { lacks: ["two hours"] }),
      ana("and Scholz?", ["Scholz"], { lacks: ["two hours"] }),
    ],
  },
  {
    name: "on aid, country by country",
    setting: "thread",
    turns: [
      ana("how much aid has Germany given?", [/6\.5%|nearly 10%/]),
      ben("and the UK?", [/5\.5%|nearly 8%/]),
      ana("and Japan?", ["3.9%"]),
      ben("which post?", ["3.9%", "BBC"]),
    ],
  },
  {
    name: "of another reader alone, on who is in the room",
    setting: "private",
    turns: [
      ben("what did Kristersson say about peacekeepers?", ["Sweden could join", "headline only"]),
      ben("who said that?", ["Sweden could join"], {
        readAs: "Who said that: what did Kristersson say about peacekeepers?",
      }),
      ben("and Starmer?", ["Starmer"], { readAs: "what did Starmer say about peacekeepers?" }),
      ben("and before the summit?", [/Starmer|The coverage does not say/], {
        readAs: "what did Starmer say about peacekeepers before the summit?",
      }),
    ],
  },
  {
    name: "on what nobody says, and somebody waits for",
    setting: "thread",
    turns: [
      ben("has Japan offered peacekeepers?", [refusal], { lacks: [bareYesNo, "Read as"] }),
      ben("Tell me when it does", ["I will tell you by direct message"], press),
      ben("Remove", ["Removed"], press),
      ana("and Denmark?", [refusal], { lacks: ["Read as"] }),
    ],
  },
  {
    name: "on an hour of the evening",
    setting: "thread",
    turns: [
      ana("between 18:00 and 20:00 what did Starmer say?", ["Starmer"], { lacks: [/BBC 20:/] }),
      ben("and Tusk?", [refusal]),
      ben("and since 20:00?", [tusk, /BBC 2[01]:/]),
      ana("what did Lavrov say?", ["Lavrov"]),
    ],
  },
];
