import { expect, test } from "vitest";
import type { Schedule } from "../../src/store/briefing-store.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { immaterial, material, type ScriptedEdit } from "../analysis/scripted-edits.ts";
import { type CorrectionsDesk, correctionsDesk, type PagePost } from "./corrections-desk.ts";
import {
  askOpenly,
  askPrivately,
  correctionsIn,
  placesWith,
  platforms,
  questionAbout,
  recapIn,
  shownOn,
} from "./corrections-told.ts";

const firstPost = "2025-02-17T01:00:00Z";
/** So many posts stand in one recap. */
const together = 5;

/** The page of these edits, the first `done` of them made: a post every half hour. */
function pageOf(edits: readonly ScriptedEdit[], done = 0): PagePost[] {
  return edits.map(([, was, now], i) => ({
    id: `p-${i}`,
    at: plusSeconds(firstPost, i * 1800),
    text: i < done ? now : was,
  }));
}

/** The sentence of an edited text that is not there any more, without its full stop. */
function changedSentence([, was, now]: ScriptedEdit): string {
  const bare = (text: string) => text.split(/(?<=[.”’])\s/).map(each => each.replace(/\.$/, ""));
  return bare(was).find(sentence => !bare(now).includes(sentence)) ?? was;
}

/** Has posts told on both platforms: in recaps, in answers in threads, in private answers, in a briefing. */
async function tellAll(desk: CorrectionsDesk, posts: readonly PagePost[]): Promise<void> {
  for (let i = 0; i < posts.length; i += together) {
    const [first, last] = [posts[i]?.at ?? "", posts.slice(i, i + together).at(-1)?.at ?? ""];
    for (const platform of platforms) await recapIn(desk, platform, { from: first, to: last });
  }
  for (const [i, post] of posts.entries()) {
    await askOpenly(desk, platforms[i % 2] ?? "slack", questionAbout(post));
    await askPrivately(desk, platforms[(i + 1) % 2] ?? "slack", questionAbout(post));
  }
  for (const platform of platforms) desk.delivery.briefings.addSchedule(briefingOn(platform));
  desk.clock.moveTo("2025-02-18T09:00:00Z");
  await desk.beat();
  await desk.settle();
}

function briefingOn(platform: (typeof platforms)[number]): Schedule {
  const [tenant, channel] =
    platform === "slack"
      ? (["slack:T0NEWS", "C0DESK"] as const)
      : (["discord:200000000000000001", "300000000000000001"] as const);
  return {
    ...{ tenant: TenantId.parse(tenant), id: "morning", name: "Morning desk", story: "harbour" },
    ...{ platform, channel, recurrence: dailyRecurrence("09:00", "daily", "UTC"), timetable: "daily 09:00" },
    ...{ topics: [], length: "full", whenQuiet: "line", lateness: 14_400 },
    ...{ nextDue: "2025-02-18T09:00:00Z", paused: null, pausedUntil: null, failures: 0 },
    ...{ createdBy: "ana", createdAt: "2025-02-01T00:00:00Z" },
  };
}

/** Puts the page as it now is before the bot, and lets it do what follows. */
async function change(desk: CorrectionsDesk, page: readonly PagePost[]): Promise<void> {
  desk.clock.forward(600);
  await desk.read(page);
  await desk.beat();
  await desk.settle();
}

test("each of 20 material edits is told once to each place that rested on it, each of 20 others to none", async () => {
  const desk = await correctionsDesk();
  const edits = [...material, ...immaterial];
  await desk.read(pageOf(edits));
  await tellAll(desk, pageOf(edits));
  const told: number[] = [];
  for (const [i, edit] of edits.entries()) {
    const [what, was, now] = edit;
    const places = i < material.length ? placesWith(desk, changedSentence(edit)) : [];
    const before = correctionsIn(desk);
    await change(desk, pageOf(edits, i + 1));
    const notices = correctionsIn(desk).filter(it => !before.some(other => other.words === it.words));
    expect(correctionsIn(desk).length - before.length, what).toBe(notices.length);
    expect(notices.map(({ place }) => place).sort(), what).toEqual(places);
    for (const { words } of notices) {
      expect(words, what).toContain(changedSentence(edit));
      expect(words, what).toContain(
        was.startsWith(now) ? "It no longer says that." : changedSentence([what, now, was]),
      );
    }
    told.push(notices.length);
  }
  expect(told.slice(material.length)).toEqual(immaterial.map(() => 0));
  // A recap on either platform, an answer in a thread and a private answer at least.
  expect(told.slice(0, material.length).filter(places => places >= 4).length).toBeGreaterThanOrEqual(18);
});

/** What a place was told of, in the order in which it was. */
function toldIn(desk: CorrectionsDesk, place: string): string[] {
  return correctionsIn(desk)
    .filter(it => it.place === place)
    .map(({ words }) => words.replace(/\s+/g, " "));
}

/** A page of one outlet, and another outlet's post that says the same as its first one. */
async function twoOutlets(desk: CorrectionsDesk, posts = 5): Promise<PagePost[]> {
  const page = pageOf(material.slice(0, posts)).map((post, i) => ({
    ...post,
    at: plusSeconds("2025-02-17T20:00:00Z", i * 600),
  }));
  const text = "Twelve dock workers were hurt when the crane fell, the harbour master said.";
  await desk.read([{ id: "t-1", at: "2025-02-17T20:01:00Z", text }], "tide");
  await desk.read(page);
  return page;
}

const spanOf = (page: readonly PagePost[]) => ({ from: page[0]?.at ?? "", to: page.at(-1)?.at ?? "" });

/** The page with another text in place of one post's. */
const withText = (page: readonly PagePost[], text: string, place = 0) =>
  page.map((post, i) => (i === place ? { ...post, text } : post));

test("a corrected line says what it said last, what else supports it, and is marked where it stands", async () => {
  const desk = await correctionsDesk();
  const page = await twoOutlets(desk);
  await recapIn(desk, "slack", spanOf(page));
  const [recap] = shownOn(desk, "slack");
  const place = recap?.place ?? "";
  const now = () => shownOn(desk, "slack")[0]?.words ?? "";
  const told = () => toldIn(desk, place).at(-1) ?? "";

  await change(desk, withText(page, "Fourteen dock workers were hurt when the crane fell."));
  expect(told()).toMatch(
    /Correction · recap of 08:\d\d, line \d Coast World changed its 20:00 post of 17 Feb at 08:10\./,
  );
  expect(told()).toMatch(/We said: Twelve dock workers .* It now says: Fourteen dock workers/);
  expect(told()).toMatch(/Still stands: line \d of the recap of 08:\d\d as it is cited to Tide 20:01/);
  expect(now()).toContain("Twelve dock workers were hurt when the crane fell. (corrected 08:10)");

  await change(desk, withText(page, "Sixteen dock workers were hurt when the crane fell."));
  expect(told()).toMatch(/We said: Fourteen dock workers .* It now says: Sixteen dock workers/);
  expect(now()).toContain("Twelve dock workers were hurt when the crane fell. (corrected 08:20)");

  const sixteen = withText(page, "Sixteen dock workers were hurt when the crane fell.");
  await change(desk, sixteen.slice(1));
  expect(toldIn(desk, place)).toHaveLength(2);
  await change(desk, sixteen.slice(1));
  expect(told()).toContain("Coast World's 20:00 post of 17 Feb is gone since 08:40 (two readings).");
  expect(now()).toContain("(withdrawn 08:40)");

  await change(desk, sixteen);
  expect(told()).toMatch(/is back since 08:50\..*It says again: Sixteen dock workers/);
  expect(now()).toContain("(restored 08:50)");
  expect(toldIn(desk, place)).toHaveLength(4);
});

test("a page that is written anew gives one message a place, which counts what it does not spell out", async () => {
  const desk = await correctionsDesk();
  const page = await twoOutlets(desk, 8);
  await recapIn(desk, "slack", { ...spanOf(page), verb: "timeline" });
  const place = shownOn(desk, "slack")[0]?.place ?? "";
  await change(
    desk,
    pageOf(material.slice(0, 8), 8).map((post, i) => ({ ...post, at: page[i]?.at ?? "" })),
  );
  const [only, ...others] = toldIn(desk, place);
  expect(others).toEqual([]);
  const counted = Number(/Correction · (\d+) passages in this thread/.exec(only ?? "")?.[1]);
  expect(counted).toBeGreaterThanOrEqual(6);
  expect(only?.match(/We said:/g)).toHaveLength(5);
  expect(only).toContain(`And ${counted - 5} more passage`);
});

test("the next briefing of a schedule says once what changed since it told it, was and now", async () => {
  const desk = await correctionsDesk();
  const page = await twoOutlets(desk);
  for (const platform of platforms) desk.delivery.briefings.addSchedule(briefingOn(platform));
  desk.clock.moveTo("2025-02-18T09:00:00Z");
  await desk.beat();
  await change(desk, withText(page, "Fourteen dock workers were hurt when the crane fell."));
  for (const day of ["19", "20"]) {
    desk.clock.moveTo(`2025-02-${day}T09:00:00Z`);
    await desk.beat();
    await desk.settle();
    for (const platform of platforms) {
      const briefing = shownOn(desk, platform).at(-1)?.words.replace(/\s+/g, " ") ?? "";
      expect(briefing).toContain(`${day} Feb 09:00 UTC`);
      const said =
        /Corrected since.*Coast World 17 Feb 20:00:.*was: Twelve dock workers .* Now: Fourteen dock workers/;
      if (day === "19") expect(briefing.replaceAll("*", "")).toMatch(said);
      else expect(briefing).not.toContain("Corrected since");
    }
  }
});

test("a lost reply, a refusal to hurry and a crash before anything was noted: told once all the same", async () => {
  const desk = await correctionsDesk();
  const { slack, discord } = desk;
  const page = await twoOutlets(desk);
  for (const platform of platforms) await recapIn(desk, platform, spanOf(page));
  for (const platform of platforms)
    await askPrivately(desk, platform, questionAbout(page[1] ?? page[0] ?? { id: "", at: "", text: "" }));
  const faults = ["lose-reply", "error-after-write", "error-before-write", "crash", "wait"] as const;
  for (const [round, fault] of faults.entries()) {
    const sum = `The port will spend £${round + 5}.1m on a new breakwater.`;
    const before = correctionsIn(desk).length;
    const places = placesWith(desk, "on a new breakwater");
    desk.clock.forward(7200);
    await desk.read(withText(page, sum, 1));
    if (fault === "wait") slack.faults.plan("chat.postMessage", { kind: "rate-limit", retryAfter: 7 }, 2);
    else if (fault !== "crash") {
      for (const method of ["chat.postMessage", "chat.update"]) slack.faults.plan(method, { kind: fault }, 2);
      for (const method of ["POST /channels/*/messages", "PATCH /channels/*/messages/*"])
        discord.faults.plan(method, { kind: fault }, 2);
    }
    if (fault === "crash") await desk.crash();
    await desk.beat();
    await desk.settle();
    const notices = correctionsIn(desk).slice(before);
    expect(correctionsIn(desk), fault).toHaveLength(before + places.length);
    expect(
      notices.some(({ words }) => words.includes("Re-sent")),
      fault,
    ).toBe(false);
    const recaps = platforms.map(platform => shownOn(desk, platform)[0]?.words ?? "");
    for (const words of recaps) expect(words.match(/\(corrected \d\d:\d\d\)/g), fault).toHaveLength(1);
  }
});

test("a person who takes no direct messages ends it for themselves alone", async () => {
  const desk = await correctionsDesk();
  const page = await twoOutlets(desk);
  for (const platform of platforms) {
    await recapIn(desk, platform, spanOf(page));
    await askPrivately(desk, platform, questionAbout(page[1] ?? { id: "", at: "", text: "" }));
  }
  for (const user of [...desk.slack.world.users.values(), ...desk.discord.world.users.values()])
    user.closed = true;
  await change(
    desk,
    page.map((post, i) =>
      i === 1 ? { ...post, text: "The port will spend £9m on a new breakwater." } : post,
    ),
  );
  expect(correctionsIn(desk).map(({ direct }) => direct)).toEqual([false, false]);
  const dead = desk.delivery.briefings.deliveries(null, { state: "dead", limit: 9 });
  expect(dead.map(({ kind, lastError }) => [kind, lastError])).toEqual([
    ["direct", "50007"],
    ["direct", "user_disabled"],
  ]);
});
