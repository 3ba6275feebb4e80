import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Request } from "../../src/chat/chat-adapter.ts";
import { receiveRequest } from "../../src/chat/receive-request.ts";
import type { Desk } from "../../src/commands/desk.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { createLog } from "../../src/log.ts";
import { renderText } from "../../src/message/render-text.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { type DeliveryStore, localTenant } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { chooseStory, readStories } from "../../src/stories.ts";
import { fixedClock } from "../../src/time/clock.ts";
import { freshFolder, samplePages } from "../journeys/command-line.ts";

const story = chooseStory(readStories("config"), "ukraine");
const now = "2025-02-17T21:30:00Z";
let coverage: CoverageStore;
let delivery: DeliveryStore;
let logged = "";

beforeAll(async () => {
  const folder = freshFolder();
  coverage = openCoverageStore(folder);
  delivery = openDeliveryStore(folder);
  const given = {
    story,
    readInput: async () => new Uint8Array(),
    clock: fixedClock(now),
    date: "2025-02-17",
  };
  for (const [file, , source] of [samplePages.bbc, samplePages.guardian]) {
    const seenAt = source === "guardian" ? "2025-02-17T20:00:00Z" : undefined;
    await ingest(coverage, { ...given, inputs: [join(samplePages.folder, file)], source, seenAt });
  }
});

afterAll(() => {
  coverage.close();
  delivery.close();
});

function receiveWith(given: Partial<Desk> = {}) {
  return receiveRequest({
    deskFor: () => ({
      ...{ story, coverage, now, asOf: null, zone: "Europe/London", name: "/ukraine ", sample: false },
      ...{ lastBriefingAt: null, private: true },
      ...given,
    }),
    sentencesAsk: true,
    delivery,
    log: createLog({
      level: "error",
      write: line => {
        logged += line;
      },
    }),
  });
}

async function replyTo(text: string, given: Partial<Desk> = {}, thread = "t"): Promise<string> {
  const place: Request["place"] = { tenant: localTenant, channel: "c", thread };
  return renderText(
    await receiveWith(given)({ id: text, kind: "mention", text, place, user: "ana", zone: null }),
  );
}

describe("a request in chat", () => {
  test.each([
    ["recpa", "I do not know “recpa”. Did you mean /ukraine recap?"],
    [
      "blah blah",
      "I could not read “blah blah” as a command or a time. Try /ukraine recap last 3h, /ukraine ask …? or /ukraine help.",
    ],
    ["recap foo:bar", "I do not know the option “foo:”. You can use topic:, source:, length: and show:."],
    [
      "recap soon",
      "I could not read “soon” as a time. Examples: last 3h, since 14:00, this morning, 17 Feb 12:00-15:00.",
    ],
    ["31 Feb", "31 Feb is not a date in the calendar."],
    ["recap topic:trops", "I have nothing named “trops”."],
    ["recap source:bcc", "I have nothing named “bcc”. Did you mean bbc?"],
    ["ask", "Ask me a question about the coverage, for example: “Did anyone commit troops?”"],
    [`ask ${"x".repeat(301)}`, "That is 301 characters; please keep a question under 300."],
  ])("that cannot be carried out gets its sentence: %s", async (text, sentence) => {
    expect(await replyTo(text)).toContain(sentence);
  });

  test("by a topic's or an outlet's name is filtered by it", async () => {
    expect(await replyTo("recap today source:BBC")).toMatch(/posts read: BBC \d+; newest/);
    expect(await replyTo("troops")).toMatch(/^Ukraine · recap/);
  });

  test("whose filters leave nothing says how much there is without them, and what there is", async () => {
    expect(await replyTo("recap 17 Feb 20:40-21:10 topic:black-sea-grain source:sky")).toMatch(
      /^\d+ posts in that window, none on “.+” from .+\. Closest topics: .+\.$/m,
    );
  });

  test("for an empty window gets the last day instead, and hears so in one line", async () => {
    const reply = await replyTo("recap 3 Jan 2025");
    expect(reply).toMatch(
      /^No posts in 3 Jan, 00:00–24:00 GMT\. The newest I hold is “.+”, BBC, 17 Feb 2025, 21:09 GMT\. Here are the last 24 hours of what I hold\.$/m,
    );
    // The range in the title is the range that is shown.
    expect(reply).toMatch(/^Ukraine · recap · 16 Feb, 21:09 – 17 Feb, 21:09 GMT/);
    expect(reply).toMatch(/^- /m);
  });

  test("for an empty window in a channel with briefings gets what came since the last of them", async () => {
    const lastBriefingAt = "2025-02-17T19:00:00Z";
    const reply = await replyTo("recap 3 Jan 2025", { lastBriefingAt });
    expect(reply).toMatch(/^No posts in 3 Jan.* Here is what came since the last briefing\.$/m);
    expect(reply).toMatch(/^Ukraine · recap · 17 Feb, 19:00–/);
    // Nothing came since this one.
    const briefed = { lastBriefingAt: "2025-02-18T07:00:00Z", now: "2025-02-18T09:00:00Z" };
    expect(await replyTo("recap 3 Jan 2025", briefed)).toMatch(
      /^No posts in 3 Jan.* Here are the last 24 hours of what I hold\.$/m,
    );
  });

  test("for an empty window is never left with an empty hand, however long ago the last post was", async () => {
    for (const later of ["2025-02-19T06:00:00Z", "2025-12-01T12:00:00Z"]) {
      const reply = await replyTo("recap 3 Jan 2025", { now: later });
      expect(reply).toMatch(/Here are the last 24 hours of what I hold\.$/m);
      expect(reply).toMatch(/^- /m);
    }
  });

  test("for a window between two written instants gets exactly that, also where it is empty", async () => {
    const reply = await replyTo("recap 2025-01-03T10:00:00Z to 2025-01-03T12:00:00Z");
    expect(reply).toContain("No posts in 3 Jan, 10:00–12:00 GMT.");
    expect(reply).not.toMatch(/^- /m);
  });

  test("for an empty window as of a moment gets no more than that", async () => {
    const reply = await replyTo("recap 3 Jan 2025", { asOf: "2025-02-17T20:00:00Z" });
    expect(reply).toContain("No posts in 3 Jan");
    expect(reply).not.toMatch(/^- /m);
  });

  test("for one line gets the lead and where it comes from", async () => {
    const reply = await replyTo("recap today length:line");
    expect(reply).not.toMatch(/^- /m);
    expect(reply).toMatch(/posts read/);
  });

  test("that follows another in its thread is read with it; other threads know nothing of it", async () => {
    await replyTo("ask what did Tusk say about troops?", {}, "one");
    expect(await replyTo("and Scholz?", {}, "one")).toMatch(/Read as: “.*Scholz.*”/);
    expect(await replyTo("and Scholz?", {}, "two")).not.toMatch(/Read as: “.*troops.*”/);
  });

  test("as of a moment is answered with what was known then", async () => {
    const reply = await replyTo("timeline 17 Feb asof:2025-02-17T18:00:00Z source:bbc");
    expect(reply).toMatch(/^- 17:5\d/m);
    expect(reply).not.toMatch(/^- (?:19|2\d):/m);
  });

  test("that fails on our side gets a reference, the log has the same one and the cause", async () => {
    const broken = {
      ...coverage,
      newestAt: () => {
        throw new TypeError("the disk is gone");
      },
    };
    const reply = await replyTo("recap today", { coverage: broken });
    const reference = /^Something failed on my side; nothing was changed\. Ref ([0-9a-f]{8})$/.exec(
      reply,
    )?.[1];
    expect(reference).toBeDefined();
    const line = JSON.parse(logged.trim().split("\n").at(-1) ?? "{}");
    expect(line).toMatchObject({ level: "error", reference });
    expect(line.error.message).toBe("the disk is gone");
  });
});
