import { beforeEach, describe, expect, test } from "vitest";
import { parseCommand } from "../../src/commands/parse-command.ts";
import { scheduleCommand } from "../../src/commands/schedule-command.ts";
import type { ScheduleDesk, ScheduleTarget } from "../../src/commands/schedule-desk.ts";
import type { Card } from "../../src/message/card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { scheduleCard } from "../../src/message/schedule-card.ts";
import { ScheduleReport } from "../../src/message/schedule-report.ts";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { chooseStory, readStories } from "../../src/stories.ts";
import { freshFolder } from "../journeys/command-line.ts";

const story = chooseStory(readStories("config"), "ukraine");
const tenant = TenantId.parse("slack:T0NEWS");
const vocabulary = {
  ...{ name: "/ukraine ", isWindow: () => false, topicNamed: () => null, actorNamed: () => null },
  sentencesAsk: false,
};
let delivery: DeliveryStore;
let announced: { target: ScheduleTarget; text: string }[];

beforeEach(() => {
  delivery = openDeliveryStore(freshFolder(), { survives: "crash" });
  announced = [];
  return () => delivery.close();
});

function deskWith(given: Partial<ScheduleDesk> = {}): ScheduleDesk {
  return {
    store: delivery.briefings,
    announce: async (target: ScheduleTarget, card: Card) => {
      announced.push({ target, text: renderText(card) });
      return target.channel === "C0GONE" ? "I am not in that channel." : null;
    },
    preview: async () => {
      throw new Error("not asked for here");
    },
    runNow: async () => true,
    ...{
      story,
      stories: [story],
      now: "2025-02-17T21:30:00Z",
      zone: "Europe/London",
      name: "/ukraine ",
      tenant,
    },
    here: { platform: "slack", tenant, channel: "C0DESK" },
    caller: { id: "U0ANA", name: "@ana", manages: null },
    ...given,
  };
}

/** What a reader sees who types that. */
async function say(text: string, given: Partial<ScheduleDesk> = {}): Promise<string> {
  const parsed = parseCommand(`schedule ${text}`, vocabulary);
  if (!("command" in parsed) || parsed.command.verb !== "schedule") throw new Error(`not read: ${text}`);
  const report = ScheduleReport.parse(await scheduleCommand(deskWith(given), parsed.command));
  return renderText(scheduleCard(report, { storyName: story.name, name: "/ukraine ", everywhere: false }));
}

describe("adding a briefing", () => {
  test("tells the channel first, then saves, and shows the next three times and the change of the clock", async () => {
    const reply = await say("add Morning desk 07:30 weekdays tz:Europe/London");
    expect(reply).toContain("Saved “Morning desk”. Next post Tue 18 Feb, 07:30 GMT.");
    expect(reply).toContain("Next: Tue 18 Feb, 07:30 GMT; Wed 19 Feb, 07:30 GMT; Thu 20 Feb, 07:30 GMT");
    expect(reply).toContain("UTC+0 now, UTC+1 from 30 Mar 2025.");
    expect(announced).toHaveLength(1);
    expect(announced[0]?.text).toContain(
      "“Morning desk” will post here weekdays 07:30 Europe/London (next: Tue 18 Feb, 07:30 GMT).",
    );
    expect(announced[0]?.text).toContain(
      "Set up by @ana. Anyone here can pause it: /ukraine schedule pause morning-desk",
    );
    expect(delivery.briefings.schedule(tenant, "morning-desk")).toMatchObject({
      ...{ name: "Morning desk", channel: "C0DESK", platform: "slack", createdBy: "U0ANA" },
      ...{ nextDue: "2025-02-18T07:30:00Z", timetable: "weekdays 07:30", lateness: 14_400 },
    });
  });

  test("makes up a name, in the caller's channel and the place's zone", async () => {
    await say("add 19:00");
    expect(delivery.briefings.schedules(tenant)).toMatchObject([
      { id: "evening-briefing", name: "Evening briefing", recurrence: { zone: "Europe/London" } },
    ]);
  });

  test("of the same name gets an id of its own", async () => {
    await say("add 07:30");
    await say("add 08:30");
    expect(delivery.briefings.schedules(tenant).map(({ id }) => id)).toEqual([
      "morning-briefing",
      "morning-briefing-2",
    ]);
  });

  test.each([
    ["add", "Please write a 24-hour time such as 07:30."],
    ["add 25:99", "Please write a 24-hour time such as 07:30."],
    ["add 7am weekdays", "Please write a 24-hour time such as 07:30."],
    ["add 07:30 tz:EST", "“EST” is ambiguous. Choose a place, such as America/New_York."],
    ["add 07:30 tz:Mars/Base", "“Mars/Base” is ambiguous. Choose a place, such as America/New_York."],
    ["add 07:30 wekdays", "I could not read “wekdays” as a day."],
    ['add cron:"0 7 * * 1-5 *"', "A cron pattern has five fields"],
    ['add cron:"* * * * *"', "A briefing can come every 5 minutes at most"],
    ['add 07:30 cron:"0 7 * * *"', "Give either a time with days or a cron pattern, not both."],
    ["add 07:30 topic:trops", "I have nothing named “trops”."],
    ["add 07:30 <#C0GONE>", "I am not in that channel. Nothing was saved."],
  ])("that cannot be gets its sentence, and nothing is saved: %s", async (text, sentence) => {
    await expect(say(text)).rejects.toThrow(sentence);
    expect(delivery.briefings.schedules(null)).toEqual([]);
  });

  test("that is there already is not added twice (E29), and a channel takes five (E28)", async () => {
    await say("add Desk 07:30 weekdays");
    await expect(say("add Other 07:30 weekdays")).rejects.toThrow("“Desk” already posts here at that time");
    for (const hour of ["08", "09", "10", "11"]) await say(`add ${hour}:00`);
    await expect(say("add 12:00")).rejects.toThrow("This channel has 5 briefings, the limit.");
    await say("add 12:00 <#C0ELSE>");
  });

  test("needs leave where the platform tells who has it", async () => {
    const caller = { id: "400000000000000002", name: "@ben", manages: false };
    await expect(say("add 07:30", { caller })).rejects.toThrow("Manage Channels");
  });
});

describe("a briefing that is there", () => {
  beforeEach(async () => {
    await say("add Morning desk 07:30 weekdays");
  });

  test("is listed where it posts, and counted elsewhere", async () => {
    expect(await say("list")).toContain(
      "morning-desk: “Morning desk”, weekdays 07:30 Europe/London; next Tue 18 Feb, 07:30 GMT.",
    );
    const elsewhere = await say("list", { here: { platform: "slack", tenant, channel: "C0ELSE" } });
    expect(elsewhere).toContain("No briefings here yet. Add one: /ukraine schedule add 07:30 weekdays");
    expect(elsewhere).toContain("1 more in other channels.");
    expect(await say("list", { tenant: TenantId.parse("slack:OTHER") })).not.toContain("more in other");
  });

  test("is changed by whoever set it up, or an admin; by nobody else (E25)", async () => {
    const ben = { id: "U0BEN", name: "@ben", manages: null };
    await expect(say("edit morning-desk 08:00", { caller: ben })).rejects.toThrow("an admin");
    await expect(say("remove morning-desk", { caller: ben })).rejects.toThrow("an admin");
    expect(await say("edit morning-desk 08:00")).toContain("Next post Tue 18 Feb, 08:00 GMT.");
    expect(delivery.briefings.schedule(tenant, "morning-desk")?.timetable).toBe("weekdays 08:00");
    await say("edit morning-desk weekend length:line", { caller: { ...ben, manages: true } });
    expect(delivery.briefings.schedule(tenant, "morning-desk")).toMatchObject({
      ...{ timetable: "weekend 08:00", length: "line", nextDue: "2025-02-22T08:00:00Z" },
    });
  });

  test("that moves to another channel is tried there first", async () => {
    await expect(say("edit morning-desk <#C0GONE>")).rejects.toThrow("Nothing was saved.");
    expect(delivery.briefings.schedule(tenant, "morning-desk")?.channel).toBe("C0DESK");
    await say("edit morning-desk <#C0NEXT>");
    expect(announced.at(-1)?.target.channel).toBe("C0NEXT");
  });

  test("is paused by anyone until a day, and resumed", async () => {
    const caller = { id: "U0BEN", name: "@ben", manages: null };
    expect(await say("pause Morning desk until Mon", { caller })).toContain(
      "“Morning desk” is paused until Mon 24 Feb, 00:00 GMT.",
    );
    expect(await say("list")).toContain("paused until Mon 24 Feb, 00:00 GMT (paused by @ben)");
    expect(await say("resume morning-desk", { caller })).toContain("runs again. Next post Tue 18 Feb");
    await expect(say("pause morning-desk until soon")).rejects.toThrow("“soon” as a coming day");
  });

  test("is found by its name, alone also without, and a mistyped name gets the nearest", async () => {
    expect(await say("pause")).toContain("is paused until somebody resumes it");
    await expect(say("pause morning-dsk")).rejects.toThrow(
      "There is no briefing “morning-dsk”. Did you mean morning-desk?",
    );
  });

  test("is removed once", async () => {
    expect(await say("remove morning-desk")).toContain("Removed “Morning desk”.");
    await expect(say("remove morning-desk")).rejects.toThrow("There is no briefing “morning-desk”.");
  });

  test("is run by hand, though not within five minutes of the last, and its history says what became of it", async () => {
    const [schedule] = delivery.briefings.schedules(tenant);
    if (schedule === undefined) throw new Error("no schedule");
    expect(await say("history")).toContain("has not been due yet");
    expect(await say("run")).toContain("on its way");
    const dueAt = "2025-02-17T21:28:00Z";
    const fire = { tenant, schedule: schedule.id, dueAt, claimedAt: dueAt, from: null, to: dueAt, change: 1 };
    delivery.briefings.claim({
      fire: { ...fire, outcome: "claimed" },
      ...{ missed: [], told: [], wasDue: schedule.nextDue, nextDue: schedule.nextDue },
      deliveries: [{ id: "d", part: 0, payload: "{}", giveUpAt: "2025-02-18T00:00:00Z" }],
    });
    await expect(say("run")).rejects.toThrow("Try again in 3 minutes.");
    expect(await say("history")).toContain("17 Feb 2025, 21:28 GMT: on its way: made at 21:28");
  });
});
