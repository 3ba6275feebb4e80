import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Instant } from "../../src/time/instant.ts";
import { platformNames } from "../delivery/alert-desk.ts";
import { asShown } from "../platforms/as-shown.ts";
import { askOpenly } from "./corrections-told.ts";
import { type ThreeDays, threeDays } from "./three-days.ts";

/** Where the messages are printed to, a file a platform, as they were received; unset: nowhere. */
const printedTo = process.env["TRANSCRIPTS"];

type PlatformName = (typeof platformNames)[number];

/** A message as it came, or as it became: `was` is what it took the place of. */
type Received = { at: Instant; id: string; words: string; was: string | null; thread: boolean };

const seenOn = ({ slack, discord }: ThreeDays, platform: PlatformName) =>
  platform === "slack"
    ? slack.world.messages
        .filter(({ botId, ephemeralFor }) => botId !== null && ephemeralFor === null)
        .map(({ ts, threadTs, blocks }) => ({ id: ts, thread: threadTs !== null, words: asShown(blocks) }))
    : discord.world.messages
        .filter(({ authorId, ephemeralFor }) => authorId === discord.world.bot.id && ephemeralFor === null)
        .map(({ id, channelId, components }) => ({
          ...{ id, words: asShown(components) },
          thread: channelId !== "300000000000000001",
        }));

/** What each platform received, in order. */
const received: Record<PlatformName, Received[]> = { slack: [], discord: [] };

beforeAll(async () => {
  const ends: (() => Promise<void>)[] = [];
  const days = await threeDays(end => void ends.push(end));
  const note = () => {
    for (const platform of platformNames)
      for (const { id, words, thread } of seenOn(days, platform)) {
        const before = received[platform].findLast(each => each.id === id);
        if (before?.words === words) continue;
        received[platform].push({ at: days.clock.now(), id, words, was: before?.words ?? null, thread });
      }
  };
  const until = async (...moments: string[]) => {
    for (const moment of moments) {
      await days.until(`2025-02-${moment}:00Z`);
      note();
    }
  };
  await until("17T12:36", "17T19:10", "17T19:16", "17T19:28", "17T19:31", "17T20:01", "17T21:05");
  for (const platform of platformNames)
    await askOpenly(days, platform, "by how much did the summit overrun its schedule?");
  note();
  await until("17T21:32");
  await days.edit(
    "Starmer calls Ukraine an 'existential question' for Europe",
    "vital first step",
    "useful first step",
  );
  note();
  await days.edit("No 10 sees Starmer as the bridge to Washington", "90 minutes", "60 minutes");
  note();
  await until("18T07:00", "18T23:00", "19T07:00", "19T23:00", "20T07:00");
  for (const end of ends) await end();
  if (printedTo === undefined) return;
  mkdirSync(printedTo, { recursive: true });
  for (const platform of platformNames)
    writeFileSync(join(printedTo, `${platform}.txt`), received[platform].map(printed).join("\n"));
}, 60_000);

function printed({ at, words, was, thread }: Received): string {
  const how = was === null ? (thread ? ", in the thread" : "") : ", the same message edited";
  const rule = "─".repeat(8);
  return `${rule} ${at.slice(0, 10)} ${at.slice(11, 16)} GMT${how}\n${words.replaceAll(/^/gm, "  ")}\n`;
}

describe.each(platformNames)("the messages that %s receives in three days", platform => {
  const all = () => received[platform];
  const alerts = () => all().filter(({ words, was }) => was === null && words.includes("Watch"));
  const flat = (words: string) => words.replace(/[*#]/g, "").replace(/\s+/g, " ");

  test("are alerts that carry a claim with its speaker, never that somebody speaks", () => {
    expect(alerts()).toHaveLength(4);
    for (const { words } of alerts()) {
      const [first = ""] = words.replace(/[*#]/g, "").split("\n");
      expect(first).toMatch(/^(?:Breaking|Security guarantees): .*\b(?:said|says)\b.*BBC \d\d:\d\d/);
      expect(words).not.toMatch(/is speaking|has come out to speak|putting questions|due to speak/);
      expect(words).toContain("[What led here] [Snooze 2 h] [Stop th");
    }
  });

  test("change in place when other outlets arrive, with their words", () => {
    const [edit] = all().filter(({ was, words }) => was !== null && words.includes("outlets have it"));
    expect(edit?.at).toBe("2025-02-17T20:01:00Z");
    expect(flat(edit?.was ?? "")).toContain("BBC, tagged Breaking, 19:16 GMT · 1 outlet so far");
    expect(flat(edit?.words ?? "")).toMatch(
      /3 outlets have it .*Sky, first seen 20:00.*must have a US backstop.*Guardian, first seen 20:00/,
    );
  });

  test("are corrections in the thread of what was told, which is marked", () => {
    const corrections = all().filter(({ words }) => /Correction · /i.test(words));
    expect(corrections.map(({ thread }) => thread)).toEqual([true, true]);
    expect(flat(corrections[0]?.words ?? "")).toMatch(/vital first step.*useful first step/);
    expect(flat(corrections[1]?.words ?? "")).toMatch(/90 minutes.*60 minutes/);
    const marked = all().filter(({ was, words }) => was !== null && words.includes("(corrected 21:32)"));
    expect(marked.map(({ words }) => /vital|90 minutes/.exec(words)?.[0])).toEqual(["vital", "90 minutes"]);
  });

  test("are a briefing, a quiet morning that says when all was read, and a blind one that says so", () => {
    const mornings = all().filter(({ at, was }) => was === null && at.endsWith("T07:00:00Z"));
    expect(mornings.map(({ at }) => at.slice(8, 10))).toEqual(["18", "19", "20"]);
    const [first, quiet, blind] = mornings.map(({ words }) => flat(words));
    expect(first).toMatch(/morning briefing · Tue 18 Feb 07:00 GMT/i);
    expect(first).toMatch(/alerted 19:16/);
    expect(quiet).toMatch(/Quiet night\. \d new posts? since yesterday's briefing, none marked breaking\./);
    expect(quiet).toMatch(/All 3 sources checked at 07:00 GMT\./);
    expect(blind).toMatch(/I could not refresh 3 of 3 sources/);
    expect(blind).not.toContain("Quiet");
  });
});
