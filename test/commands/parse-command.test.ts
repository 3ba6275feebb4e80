import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCommand } from "../../src/commands/format-command.ts";
import { parseCommand, type Vocabulary } from "../../src/commands/parse-command.ts";
import { blankWatch } from "../../src/message/blank-watch.ts";
import { Command } from "../../src/message/command.ts";

const windows = ["last 3h", "since 14:00", "this afternoon", "17 Feb 12:00-15:00", "today", "3h"];

const vocabulary: Vocabulary = {
  name: "/ukraine ",
  isWindow: text => windows.includes(text),
  topicNamed: text => (text.toLowerCase() === "troops" ? "troops" : null),
  actorNamed: text => (text.toLowerCase() === "starmer" ? "Keir Starmer" : null),
  sentencesAsk: true,
};

function commandOf(text: string): Command {
  const parsed = parseCommand(text, vocabulary);
  if ("problem" in parsed) throw new Error(`${parsed.problem.id}: ${parsed.problem.text}`);
  return parsed.command;
}

function problemOf(text: string, given: Vocabulary = vocabulary) {
  const parsed = parseCommand(text, given);
  return "problem" in parsed ? parsed.problem : null;
}

const whole = (given: unknown): Command => Command.parse(given);

describe("a command with its verb", () => {
  test.each([
    ["recap", { verb: "recap" }],
    ["RECAP last 3h", { verb: "recap", window: "last 3h" }],
    ["recap this afternoon length:line", { verb: "recap", window: "this afternoon", length: "line" }],
    ["recap length:short", { verb: "recap", length: "standard" }],
    ["recap length:line length:full", { verb: "recap", length: "full" }],
    ["recap topic:troops last 3h t:nato", { verb: "recap", window: "last 3h", topics: ["troops", "nato"] }],
    ["recap source:“BBC News”", { verb: "recap", sources: ["BBC News"] }],
    ["recap troops", { verb: "recap", topics: ["troops"] }],
    ["recap soon", { verb: "recap", window: "soon" }],
    ["recap asof:2025-02-17t20:00:00z", { verb: "recap", asOf: "2025-02-17T20:00:00Z" }],
    ["timeline since 14:00 show:me", { verb: "timeline", window: "since 14:00", show: "me" }],
    ["topics today", { verb: "topics", window: "today" }],
    ["ask did anyone commit troops?", { verb: "ask", question: "did anyone commit troops?" }],
    [
      "ask what did Tusk say: yes or no? at 19:30",
      { verb: "ask", question: "what did Tusk say: yes or no? at 19:30" },
    ],
    [
      "ask is https://example.org/a?b=1 right?",
      { verb: "ask", question: "is https://example.org/a?b=1 right?" },
    ],
    ['ask what changed? window:"last 3h"', { verb: "ask", question: "what changed?", window: "last 3h" }],
    ["ask “who said no?”", { verb: "ask", question: "who said no?" }],
    ["ask", { verb: "ask", question: "" }],
    ["why 3", { verb: "why", line: "3" }],
    ["why 2 last 3h topic:troops", { verb: "why", line: "2", window: "last 3h", topics: ["troops"] }],
    ["why 2c6dba6f.4", { verb: "why", line: "2c6dba6f.4" }],
    ["why “only way to deter”", { verb: "why", line: "only way to deter" }],
    ["why did they leave", { verb: "ask", question: "why did they leave" }],
    ["why 3 ministers left", { verb: "ask", question: "why 3 ministers left" }],
    ["why", { verb: "ask", question: "why" }],
    ["differs today t:troops", { verb: "differs", window: "today", topics: ["troops"] }],
    ["figures today t:troops", { verb: "figures", window: "today", topics: ["troops"] }],
    ["numbers troops", { verb: "figures", topics: ["troops"] }],
    ["compare bbc with sky today", { verb: "compare", a: "bbc", b: "sky", window: "today" }],
    ["compare “Keir Starmer” Tusk", { verb: "compare", a: "Keir Starmer", b: "Tusk" }],
    ["positions troops", { verb: "positions", topic: "troops" }],
    [
      "positions NATO membership since 14:00 source:bbc",
      { verb: "positions", topic: "NATO membership", window: "since 14:00", sources: ["bbc"] },
    ],
    [
      "positions “boots on the ground” today",
      { verb: "positions", topic: "boots on the ground", window: "today" },
    ],
    ["positions today", { verb: "positions", topic: "today" }],
    ["who Starmer", { verb: "who", actor: "Starmer" }],
    [
      "who starmer last 3h t:troops",
      { verb: "who", actor: "starmer", window: "last 3h", topics: ["troops"] },
    ],
    ["who the German chancellor today", { verb: "who", actor: "the German chancellor", window: "today" }],
    ["who Ursula von der Leyen", { verb: "who", actor: "Ursula von der Leyen" }],
    ["who will send troops", { verb: "ask", question: "who will send troops" }],
    ["who won", { verb: "ask", question: "who won" }],
    ["who Starmer?", { verb: "ask", question: "who Starmer?" }],
    ["quotes “only way” today", { verb: "quotes", text: "only way", window: "today" }],
    ["quotes once in a generation", { verb: "quotes", text: "once in a generation" }],
    ["events", { verb: "events", act: "list" }],
    ["events last 3h", { verb: "events", act: "list", window: "last 3h" }],
    ["events apart 2c6d 27ab", { verb: "events", act: "apart", posts: ["2c6d", "27ab"] }],
    ["events decisions", { verb: "events", act: "decisions" }],
    ["catchup", { verb: "catchup" }],
    ["catchup again", { verb: "catchup", again: true }],
    ["catchup all again length:line", { verb: "catchup", all: true, again: true, length: "line" }],
    ["catchup troops", { verb: "catchup", topics: ["troops"] }],
    ["catchup t:nato", { verb: "catchup", topics: ["nato"] }],
    ["changed since 14:00 topic:troops", { verb: "changed", window: "since 14:00", topics: ["troops"] }],
    ["sources", { verb: "sources" }],
    ["status", { verb: "status" }],
    ["alerts", blankWatch],
    [
      "watch add breaking to:channel min:2",
      { ...blankWatch, act: "add", kind: "breaking", to: "channel", min: "2" },
    ],
    [
      "watch add topic security guarantees quiet:22:00-07:00",
      { ...blankWatch, act: "add", kind: "topic", question: "security guarantees", quiet: "22:00-07:00" },
    ],
    ["watch add Starmer", { ...blankWatch, act: "add", question: "Starmer" }],
    ["watch snooze 1a2b3 4c5d6 for 2h", { ...blankWatch, act: "snooze", watch: "1a2b3 4c5d6", for: "2h" }],
    ["watch resume 1a2b3", { ...blankWatch, act: "resume", watch: "1a2b3" }],
    ["watch what happens next?", { verb: "ask", question: "watch what happens next?" }],
    ["help recap", { verb: "help", on: "recap" }],
    ["", { verb: "help" }],
    ["schedule", { verb: "schedule", act: "list" }],
    [
      "schedule add 07:30 weekdays tz:Europe/London <#C0DESK>",
      {
        ...{ verb: "schedule", act: "add", time: "07:30", days: "weekdays" },
        ...{ zone: "Europe/London", channel: "C0DESK" },
      },
    ],
    [
      "schedule add Morning desk at 7:30 on Mon, Wed and fri in #desk topic:troops quiet:skip",
      {
        ...{ verb: "schedule", act: "add", schedule: "Morning desk", time: "7:30", days: "mon,wed,fri" },
        ...{ channel: "desk", topics: ["troops"], quiet: "skip" },
      },
    ],
    [
      'schedule add cron:"0 7 * * 1-5" name:"Morning desk"',
      { verb: "schedule", act: "add", schedule: "Morning desk", cron: "0 7 * * 1-5" },
    ],
    // A mistyped day must not become a name.
    ["schedule add 07:30 wekdays", { verb: "schedule", act: "add", time: "07:30", days: "wekdays" }],
    [
      "schedule edit morning-desk 08:00 length:line",
      { verb: "schedule", act: "edit", schedule: "morning-desk", time: "08:00", length: "line" },
    ],
    [
      "schedule pause Morning desk until 24 Feb",
      { verb: "schedule", act: "pause", schedule: "Morning desk", until: "24 Feb" },
    ],
    ["schedule run morning-desk", { verb: "schedule", act: "run", schedule: "morning-desk" }],
    ["sources say what about Poland?", { verb: "ask", question: "sources say what about Poland?" }],
  ])("%j is read", (text, command) => {
    expect(commandOf(text)).toEqual(whole(command));
  });
});

describe("a text without a verb", () => {
  test.each([
    ["a window is a recap", "last 3h", { verb: "recap", window: "last 3h" }],
    [
      "a window with an option is a recap",
      "last 3h length:line",
      { verb: "recap", window: "last 3h", length: "line" },
    ],
    ["a question mark asks", "troops from Poland?", { verb: "ask", question: "troops from Poland?" }],
    ["an opening word asks", "did Tusk agree", { verb: "ask", question: "did Tusk agree" }],
    ["a follow-up asks", "and Frederiksen?", { verb: "ask", question: "and Frederiksen?" }],
    ["a topic is a recap of it", "Troops", { verb: "recap", topics: ["troops"] }],
    ["an actor is asked about", "Starmer", { verb: "ask", question: "What did Keir Starmer say?" }],
    ["a sentence asks", "tell me about the summit", { verb: "ask", question: "tell me about the summit" }],
  ])("%s", (_what, text, command) => {
    expect(commandOf(text)).toEqual(whole(command));
  });

  test("a mistyped verb is not run but offered, with what came after it (E01)", () => {
    expect(problemOf("recpa last 3h")).toEqual({
      id: "E01",
      text: "I do not know “recpa”. Did you mean /ukraine recap?",
      instead: { label: "Recap", command: whole({ verb: "recap", window: "last 3h" }) },
    });
  });

  test("words that are nothing get the three ways to go on (E02)", () => {
    expect(problemOf("blah blah")?.text).toBe(
      "I could not read “blah blah” as a command or a time. Try /ukraine recap last 3h, /ukraine ask …? or /ukraine help.",
    );
  });

  test("in a channel a plain sentence is not a question", () => {
    expect(problemOf("thanks for all this", { ...vocabulary, sentencesAsk: false })?.id).toBe("E02");
  });
});

describe("a schedule", () => {
  test("with an act that nobody knows gets the one that was meant, else all of them (E01)", () => {
    expect(problemOf("schedule pasue desk")?.text).toBe(
      "I do not know “schedule pasue”. Did you mean schedule pause?",
    );
    expect(problemOf("schedule tomorrow")?.text).toContain("You can use add, list, edit,");
  });

  test("with an option of another act is told which there are (E03)", () => {
    expect(problemOf("schedule add 07:30 until:Mon")?.id).toBe("E03");
    expect(problemOf("schedule list tz:UTC")?.text).toContain("“tz:”");
  });
});

describe("an option", () => {
  test("that nobody knows is named (E03)", () => {
    expect(problemOf("recap foo:bar")?.text).toBe(
      "I do not know the option “foo:”. You can use topic:, source:, length: and show:.",
    );
  });

  test("of another verb is unknown to this one (E03)", () => {
    expect(problemOf("topics length:full")?.id).toBe("E03");
  });

  test.each([
    ["recap length:huge", "“huge” is not a length. You can use line, standard or full."],
    ["schedule add 07:30 quiet:never", "“never” is not a quiet. You can use line, skip or full."],
    ["recap show:all", "“all” is not a show. You can use me or channel."],
  ])("with a value that it does not take says which it takes: %s", (text, sentence) => {
    expect(problemOf(text)?.text).toBe(sentence);
  });
});

describe("parse and format", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc.stringMatching(/^[a-z"\\: ?“”/]{1,20}$/),
    fc.constantFrom("topic:troops", 'say "no"', "a  b", "who?", "window:x", "“”", "\\", '"'),
  );
  const window = fc.option(
    fc.oneof(
      fc.constantFrom(...windows),
      text.filter(each => each.trim() === each),
    ),
    {
      nil: null,
    },
  );
  const asOf = fc.constantFrom(null, "2025-02-17T21:09:00Z");
  const names = fc.uniqueArray(text, { maxLength: 3 });
  const show = fc.constantFrom(null, "me" as const, "channel" as const);
  const given = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
  const some = {
    time: fc.oneof(fc.constantFrom("07:30", "25:99", "7am"), text),
    days: fc.oneof(fc.constantFrom("weekdays", "daily", "mon,wed", "mon-fri", "Weekdays", "weekday"), text),
    zone: fc.oneof(fc.constantFrom("Europe/London", "UTC", "EST"), text),
    channel: fc.oneof(fc.constantFrom("C0DESK", "300000000000000001"), text),
    name: fc.oneof(
      fc.constantFrom("morning-desk", "Morning desk", "weekdays", "until", "2nd desk", ""),
      text,
    ),
  };
  const nothing = {
    ...{ schedule: null, time: null, days: null, cron: null, zone: null, channel: null },
    ...{ topics: [], stories: [], length: null, quiet: null, until: null },
  };
  const described = {
    schedule: given(some.name),
    time: given(some.time),
    days: given(some.days),
    cron: given(text),
    zone: given(some.zone),
    channel: given(some.channel),
    topics: names,
    stories: fc.uniqueArray(fc.constantFrom("ukraine", "energy-prices", "Energy prices", "Winter “storms”"), {
      maxLength: 3,
    }),
    length: fc.constantFrom(null, "line" as const, "standard" as const, "full" as const),
    quiet: fc.constantFrom(null, "line" as const, "skip" as const, "full" as const),
    until: fc.constant(null),
  };
  const named = fc.constantFrom(...(["resume", "remove", "preview", "run", "history"] as const));
  const verb = fc.constant("schedule" as const);
  const schedule: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ verb, act: fc.constantFrom("add" as const, "edit" as const), ...described }),
    fc.constant({ verb: "schedule" as const, act: "list" as const, ...nothing }),
    fc
      .record({ verb, act: fc.constant("pause" as const), schedule: given(some.name), until: given(text) })
      .map(pause => ({ ...nothing, ...pause })),
    fc.record({ verb, act: named, schedule: given(some.name) }).map(act => ({ ...nothing, ...act })),
  );
  const command: fc.Arbitrary<Command> = fc.oneof(
    schedule,
    fc.record({
      verb: fc.constant("recap" as const),
      window,
      asOf,
      topics: names,
      sources: names,
      length: fc.constantFrom("line" as const, "standard" as const, "full" as const),
      show,
    }),
    fc.record({ verb: fc.constant("ask" as const), question: text, window, asOf, show }),
    fc.record({ verb: fc.constant("timeline" as const), window, asOf, topics: names, sources: names, show }),
    fc.record({ verb: fc.constant("topics" as const), window, asOf }),
    fc.constantFrom("question" as const, "asked" as const, "watch" as const).chain(key =>
      given(text).map((value): Command => {
        const none = { ...blankWatch, kind: key === "watch" ? null : ("question" as const) };
        return { ...none, act: key === "watch" ? "remove" : "add", [key]: value };
      }),
    ),
    fc
      .record({
        kind: fc.constantFrom(null, "topic" as const, "actor" as const, "figure" as const),
        question: text,
        to: fc.constantFrom(null, "dm" as const, "channel" as const),
        min: given(fc.constantFrom("1", "2", "many")),
        quiet: given(fc.constantFrom("22:00-07:00", "none", "at night")),
      })
      .map(added => ({ ...blankWatch, act: "add" as const, ...added })),
    fc
      .record({
        watch: given(fc.constantFrom("1A2B3", "1A2B3 4C5D6")),
        for: given(fc.constantFrom("2h", "a while")),
      })
      .map(snooze => ({ ...blankWatch, act: "snooze" as const, ...snooze })),
    fc.record({ verb: fc.constant("why" as const), line: text, window, asOf, topics: names, sources: names }),
    fc.record({ verb: fc.constant("differs" as const), window, asOf, topics: names, sources: names, show }),
    fc.record({ verb: fc.constant("changed" as const), window, asOf, topics: names, sources: names, show }),
    fc.record({
      verb: fc.constant("catchup" as const),
      again: fc.boolean(),
      all: fc.boolean(),
      topics: names,
      length: fc.constantFrom("line" as const, "standard" as const, "full" as const),
    }),
    fc.record({ verb: fc.constant("figures" as const), window, asOf, topics: names, sources: names, show }),
    fc.record({ verb: fc.constant("compare" as const), a: text, b: text, window, asOf, topics: names, show }),
    fc.record({ verb: fc.constant("positions" as const), topic: text, window, asOf, sources: names, show }),
    fc.record({
      ...{ verb: fc.constant("who" as const), actor: text, window, asOf },
      ...{ topics: names, sources: names, show },
    }),
    fc.record({ verb: fc.constant("quotes" as const), text, window, asOf, sources: names, show }),
    fc.record({
      ...{ verb: fc.constant("events" as const), act: fc.constant("list" as const), window, asOf },
      posts: fc.constant<string[]>([]),
    }),
    fc.record({
      verb: fc.constant("events" as const),
      act: fc.constantFrom("apart" as const, "together" as const, "decisions" as const),
      posts: fc.array(text, { maxLength: 2 }),
      ...{ window: fc.constant(null), asOf: fc.constant(null) },
    }),
    fc.record({ verb: fc.constant("sources" as const), asOf }),
    fc.constant({ verb: "status" as const }),
    fc.record({ verb: fc.constant("help" as const), on: fc.option(text, { nil: null }) }),
  );
  const literal: Vocabulary = {
    ...vocabulary,
    topicNamed: () => null,
    actorNamed: () => null,
  };

  test("are inverses for every command", () => {
    fc.assert(
      fc.property(command, given => {
        expect(parseCommand(formatCommand(given), literal)).toEqual({ command: given });
      }),
      { numRuns: 2_000 },
    );
  });

  test("reading never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), typed => {
        expect(parseCommand(typed, vocabulary)).toBeTypeOf("object");
      }),
    );
  });
});
