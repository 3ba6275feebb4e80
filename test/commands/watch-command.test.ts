import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { parseCommand } from "../../src/commands/parse-command.ts";
import { watchCommand } from "../../src/commands/watch-command.ts";
import type { WatchDesk } from "../../src/commands/watch-desk.ts";
import { Fault } from "../../src/errors.ts";
import type { Card } from "../../src/message/card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { WatchReport } from "../../src/message/watch-report.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { strait } from "../delivery/alert-desk.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const tenant = TenantId.parse("T1");
const home = { home: "C1", zone: "Europe/London", canTell: true };
let announced: Card[];
let refusal: string | null;
let desk: WatchDesk;

beforeEach(() => {
  const folder = temporaryFolder();
  const [coverage, delivery] = [openCoverageStore(folder.path), openDeliveryStore(folder.path)];
  onTestFinished(() => {
    coverage.close();
    delivery.close();
    folder.remove();
  });
  announced = [];
  refusal = null;
  desk = {
    desk: {
      ...{ story: strait, coverage, now: "2025-02-18T09:00:00Z", asOf: null, zone: "Europe/London" },
      ...{ name: "/strait ", sample: false, lastBriefingAt: null, history: [], context: null, private: true },
    },
    ...{ delivery, tenant, reader: "ana", isAlone: false, most: 4 },
    place: { platform: "slack", channel: "ana", thread: null, direct: true, ...home },
    caller: { id: "ana", name: "Ana", manages: null },
    announce: async card => {
      announced.push(card);
      return refusal;
    },
  };
});

/** What comes of typed words, for `who`. */
async function typed(words: string, who: Partial<WatchDesk> = {}) {
  const vocabulary = {
    name: "/strait ",
    isWindow: () => false,
    topicNamed: () => null,
    actorNamed: () => null,
  };
  const parsed = parseCommand(`watch ${words}`, { ...vocabulary, sentencesAsk: false });
  if (!("command" in parsed) || parsed.command.verb !== "watch") throw new Error(`no watch: ${words}`);
  const { report, card } = await watchCommand({ ...desk, ...who }, parsed.command);
  return { report: WatchReport.parse(report), said: report.said.join(" "), card };
}

const refusedWith = async (words: string, who: Partial<WatchDesk> = {}): Promise<string> => {
  try {
    await typed(words, who);
  } catch (error) {
    if (error instanceof Fault && error.code === "usage") return error.message;
  }
  return "not refused";
};

const ben = (manages: boolean | null): Partial<WatchDesk> => ({
  ...{ reader: "ben", caller: { id: "ben", name: "Ben", manages } },
  place: { ...desk.place, channel: "ben" },
});

describe("watch add", () => {
  test.each([
    ["breaking", "breaking", "", "breaking"],
    ["topic ferries", "topic", "ferries", "Ferries"],
    ["ferries", "topic", "ferries", "Ferries"],
    ["actor Marlow", "actor", "ines-marlow", "Ines Marlow"],
    ["Ines Marlow", "actor", "ines-marlow", "Ines Marlow"],
    ["figure hulls inspected", "figure", "hulls inspected", "figures of “hulls inspected”"],
  ])("%s", async (words, kind, subject, name) => {
    const { report, said } = await typed(`add ${words}`);
    expect(report.alerts).toMatchObject([{ kind, subject, name, direct: true, channel: "ana", outlets: 1 }]);
    expect(said).toBe(
      `Alerts on ${name} come by direct message, at most 4 an hour, none from 22:00 to 07:00. Its id is ${report.alerts[0]?.id}.`,
    );
  });

  test("takes outlets, hours and a place; a channel's is announced there by who set it up", async () => {
    const { report, said } = await typed("add breaking to:channel min:2 quiet:23:00-06:30");
    expect(report.alerts).toMatchObject([
      { direct: false, channel: "C1", outlets: 2, quiet: { from: "23:00", to: "06:30" } },
    ]);
    expect(said).toContain(
      "Alerts on breaking come here, at most 4 an hour, once 2 outlets have it, none from 23:00 to 06:30.",
    );
    const notice = announced.map(card => renderText(card)).join("\n");
    expect(notice).toContain("Set up by Ana.");
    expect(notice).toContain(`Anyone here can stop them: /strait watch remove ${report.alerts[0]?.id}`);
    expect((await typed("add topic ferries quiet:none")).report.alerts[0]?.quiet).toBeNull();
  });

  test("saves nothing where the channel takes no message, or where it is watched already", async () => {
    refusal = "I am not in that channel.";
    expect(await refusedWith("add breaking to:channel")).toBe("I am not in that channel. Nothing was saved.");
    expect((await typed("list")).report.alerts).toEqual([]);
    refusal = null;
    await typed("add breaking to:channel");
    expect((await typed("add breaking to:channel", ben(true))).said).toBe(
      "Breaking is watched there already.",
    );
    expect(announced).toHaveLength(2);
  });

  test("keeps the zone of the place for a channel, the caller's for what they alone are told", async () => {
    const abroad = { desk: { ...desk.desk, zone: "Asia/Tokyo" } };
    await typed("add breaking to:channel", abroad);
    await typed("add breaking to:dm", abroad);
    const zones = desk.delivery.alerts.subjects(null).map(({ direct, zone }) => [direct, zone]);
    expect(new Map(zones.map(([direct, zone]) => [direct, zone]))).toEqual(
      new Map([
        [false, "Europe/London"],
        [true, "Asia/Tokyo"],
      ]),
    );
  });

  test("announces nothing in a channel that takes no further watch", async () => {
    const figures = Array.from({ length: 10 }, (_, i) => `add figure hull${i}x inspected to:channel`);
    for (const words of figures) await typed(words);
    expect(await refusedWith("add breaking to:channel")).toMatch(/10/);
    expect(announced).toHaveLength(10);
  });

  test.each([
    ["add topic fairies", /I have nothing named “fairies”\. Did you mean ferries\?/],
    ["add actor Marlo", /I have nothing named “Marlo”/],
    ["add topic", /Name the topic, for example: \/strait watch add topic/],
    ["add figure of the", /Say what the figure is of/],
    ["add breaking min:9", /“9” is not a number of outlets from 1 to 5/],
    ["add breaking quiet:late", /“late” are no hours\. Write quiet:22:00-07:00 or quiet:none\./],
    ["add question will the ferries sail? min:2", /A question is told once/],
    ["snooze", /Nothing is watched here\./],
    ["remove 12345", /There is no watch “12345” here/],
  ])("%s is refused with what would work", async (words, sentence) => {
    expect(await refusedWith(words)).toMatch(sentence);
  });

  test("holds ten subjects a place", async () => {
    for (let i = 0; i < 10; i++) await typed(`add figure hulls${i} inspected`);
    expect(await refusedWith("add breaking")).toContain("10 subjects are watched there, the limit.");
  });
});

describe("a watch", () => {
  test("of a channel is seen by all in it and changed by whoever manages it; of a reader by nobody else", async () => {
    const channel = (
      await typed("add breaking to:channel", { caller: { id: "ana", name: "Ana", manages: true } })
    ).report.alerts[0]?.id;
    const own = (await typed("add topic ferries")).report.alerts[0]?.id;
    expect((await typed("list", ben(false))).report.alerts.map(({ id }) => id)).toEqual([channel]);
    for (const act of ["remove", "snooze", "resume"])
      expect(await refusedWith(`${act} ${channel}`, ben(false)), act).toContain("needs the permission");
    expect(await refusedWith(`remove ${own}`, ben(true))).toContain("There is no watch");
    expect(await refusedWith("add topic ferries to:channel", ben(false))).toContain("needs the permission");
    expect((await typed(`snooze ${channel} 30m`, ben(true))).said).toContain(
      "No alerts on breaking until 09:30.",
    );
    // Who set it up may stop it, and so may anybody where the platform does not tell who manages.
    const { said } = await typed(`remove ${channel} ${own}`);
    expect(said).toContain("No more alerts on breaking here.");
    expect(said).toContain("No more alerts on Ferries for you.");
  });

  test("is snoozed for a while and comes back, and is offered again after it was stopped", async () => {
    const id = (await typed("add breaking min:2")).report.alerts[0]?.id ?? "";
    const until = async (words: string) => (await typed(words)).report.alerts[0]?.snoozedUntil;
    expect(await until(`snooze ${id}`)).toBe("2025-02-18T11:00:00Z");
    expect(await until(`snooze ${id} for 1d`)).toBe("2025-02-19T09:00:00Z");
    expect(renderText((await typed("list")).card)).toContain("snoozed until 19 Feb 09:00");
    expect(await refusedWith(`snooze ${id} for:99d`)).toContain("14 days at most");
    expect(await until("resume")).toBeNull();
    const { card } = await typed(`remove ${id}`);
    expect(card.actions).toMatchObject([
      { label: "Watch breaking again", command: { act: "add", kind: "breaking", min: "2", to: "dm" } },
    ]);
  });

  test("is found from the reader's own conversation with the bot, which is another tenant", async () => {
    const id = (await typed("add breaking")).report.alerts[0]?.id ?? "";
    const alone = { tenant: TenantId.parse("discord:user:ana"), isAlone: true };
    expect((await typed(`snooze ${id} 2h`, alone)).said).toContain("until 11:00");
    expect(await refusedWith(`remove ${id}`, { ...ben(true), ...alone })).toContain("There is no watch");
  });
});
