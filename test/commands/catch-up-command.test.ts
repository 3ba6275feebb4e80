import { describe, expect, onTestFinished, test } from "vitest";
import type { Posted, Request } from "../../src/chat/chat-adapter.ts";
import { type FrontDesk, receiveRequest, rememberPosted } from "../../src/chat/receive-request.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { createLog } from "../../src/log.ts";
import type { Card } from "../../src/message/card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const flood = Story.parse({
  ...{ id: "flood", name: "Orrin flood", command: "orrin", language: "en", timezone: "Europe/London" },
  sources: [{ id: "courier", name: "Courier" }],
  topics: [{ id: "bridges", name: "Bridges", phrases: ["bridge", "bridges"] }],
});
const strike = Story.parse({
  ...{ id: "strike", name: "Port strike", command: "strike", language: "en", timezone: "Europe/London" },
});
const noon = "2025-02-17T12:00:00Z";
const dam = "Engineers opened 3 sluices of the upper dam on the Orrin in the afternoon.";
const homes = "The flood drove 240 families from their homes in the lower town of Orrin.";
const bridge = "The council closed the old bridge over the Orrin to lorries until Friday.";

/** A chat over real stores, in which the platform takes a reply or does not. */
function chatDesk() {
  const folder = temporaryFolder();
  const [coverage, delivery] = [
    openCoverageStore(folder.path),
    openDeliveryStore(folder.path, { survives: "crash" }),
  ];
  onTestFinished(() => {
    coverage.close();
    delivery.close();
    folder.remove();
  });
  let now: Instant = noon;
  let asked = 0;
  const front: FrontDesk = {
    deskFor: (_request, story = flood) => ({
      ...{ story, coverage, now, asOf: null, zone: "Europe/London", name: "/orrin ", sample: false },
      ...{ lastBriefingAt: null, private: true },
    }),
    ...{ stories: [flood, strike], sentencesAsk: false, channels: true, delivery },
    log: createLog({ level: "error", write: line => expect(line).toBe("") }),
  };
  const receive = receiveRequest(front);
  const noted = rememberPosted(front, "slack");
  return {
    at(time: Instant) {
      now = time;
    },
    write(id: string, text: string, more: Partial<PostLine> = {}, story = flood) {
      const line = {
        id,
        source: "courier",
        publishedAt: now,
        timePrecision: "minute",
        title: null,
        kind: "news",
        knownAt: now,
      };
      coverage.putLines(
        story.id,
        "UTC",
        [PostLine.parse({ ...line, paragraphs: [{ role: "text", text }], ...more })],
        now,
      );
    },
    /** What a reader gets for these words; `taken` false: the platform did not take it. */
    async ask(text: string, { taken = true, user = "ana" } = {}): Promise<Card> {
      asked += 1;
      const place = { tenant: TenantId.parse("T1"), channel: "C1", thread: null };
      const request: Request = {
        id: `q${asked}`,
        kind: "command",
        command: text.includes("all") ? "standfirst" : "orrin",
        text,
        place,
        user,
        zone: null,
      };
      const card = await receive(request);
      const posted: Posted | null = null;
      if (taken) noted(card, request, posted);
      return card;
    },
  };
}

const textsOf = ({ lead, sections }: Card): string[] =>
  [lead ?? [], ...sections.map(({ lines }) => lines)].flat().map(line => line.text);
const later = (hours: number): Instant => plusSeconds(noon, hours * 3600);

describe("a catch-up", () => {
  test("covers the last 24 hours at first, and says so; then what is new; then nothing, with when all was read", async () => {
    const desk = chatDesk();
    desk.write("old", "The mayor of Orrin opened a new library beside the town hall.", {
      publishedAt: later(-30),
    });
    desk.write("dam", dam);
    const first = await desk.ask("catchup");
    expect(first.visibility).toBe("private");
    expect(first.notices).toEqual([
      "Your first catch-up: it covers the last 24 hours. The next one brings what is new since this one.",
    ]);
    expect(textsOf(first)).toEqual([dam]);
    desk.at(later(2));
    desk.write("homes", homes);
    const second = await desk.ask("catchup");
    expect(second.title).toBe("Orrin flood · catch-up · since 12:00 GMT");
    expect(textsOf(second)).toEqual([homes]);
    const third = await desk.ask("catchup");
    expect(textsOf(third)).toEqual(["Nothing new since 14:00 GMT."]);
    expect(third.footnotes[0]).toBe("No new posts. No page is polled here.");
  });

  test("is each reader's own", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    await desk.ask("catchup");
    expect(textsOf(await desk.ask("catchup", { user: "ben" }))).toEqual([dam]);
  });

  test("that the platform did not take counts for nothing", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    await desk.ask("catchup");
    desk.write("homes", homes);
    const lost = await desk.ask("catchup", { taken: false });
    desk.write("bridge", bridge);
    const next = await desk.ask("catchup");
    expect(textsOf(lost)).toEqual([homes]);
    expect(textsOf(next).sort()).toEqual([bridge, homes].sort());
    expect(textsOf(await desk.ask("catchup"))).toEqual([expect.stringMatching(/^Nothing new/u)]);
  });

  test("tells what was published long ago and is learnt now, and says that it is late", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    await desk.ask("catchup");
    desk.at(later(1));
    desk.write("homes", homes, { publishedAt: later(-60) });
    const card = await desk.ask("catchup");
    expect(textsOf(card)).toEqual([homes]);
    expect(card.footnotes[0]).toContain(
      "1 new post: Courier 1; 1 published before you last looked, learnt since.",
    );
  });

  test("tells a claim again only where it moved, and what an edit or a withdrawal changed", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    desk.write("homes", homes);
    await desk.ask("catchup");
    desk.at(later(1));
    desk.write("again", "In the afternoon engineers opened 3 sluices of the upper dam on the Orrin.");
    desk.write("more", "In the lower town of Orrin the flood drove 310 families from their homes.");
    const moved = await desk.ask("catchup");
    expect(textsOf(moved)).toEqual([
      "In the lower town of Orrin the flood drove 310 families from their homes.",
    ]);
    expect(moved.lead?.label).toBe("Update, was 240 families, now 310");
    desk.at(later(2));
    desk.write("dam", dam.replace("3 sluices", "5 sluices"), {
      publishedAt: noon,
      revision: 2,
      updatedAt: later(2),
    });
    desk.write("more", "In the lower town of Orrin the flood drove 310 families from their homes.", {
      publishedAt: later(1),
      knownAt: later(1),
      withdrawnAt: later(2),
    });
    const edits = await desk.ask("catchup");
    expect(edits.sections.map(({ heading }) => heading)).toEqual(["Changed since"]);
    expect(textsOf(edits)).toEqual([
      `Was: ${dam} Now (edited 14:00): ${dam.replace("3", "5")}`,
      "Was: In the lower town of Orrin the flood drove 310 families from their homes. Gone since 14:00.",
    ]);
    expect(edits.sections[0]?.lines[0]?.label).toBe("Was 3 sluices, now 5");
  });

  test("again is the last one to the byte, whatever came since, and moves nothing back", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    const first = await desk.ask("catchup");
    desk.at(later(1));
    desk.write("homes", homes);
    expect(JSON.stringify(await desk.ask("catchup again"))).toBe(JSON.stringify(first));
    const second = await desk.ask("catchup");
    expect(textsOf(second)).toEqual([homes]);
    expect(JSON.stringify(await desk.ask("catchup again"))).toBe(JSON.stringify(second));
    expect(textsOf(await desk.ask("catchup"))).toEqual([expect.stringMatching(/^Nothing new/u)]);
    const none = await desk.ask("catchup again", { user: "ben" });
    expect(textsOf(none)).toEqual(["There is no catch-up of yours to repeat yet: ask for catchup."]);
  });

  test("of a topic leaves the rest for the next one", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    await desk.ask("catchup");
    desk.write("homes", homes);
    desk.write("bridge", bridge);
    expect(textsOf(await desk.ask("catchup topic:bridges"))).toEqual([bridge]);
    expect(textsOf(await desk.ask("catchup topic:bridges"))).toEqual([
      expect.stringMatching(/^Nothing new/u),
    ]);
    expect(textsOf(await desk.ask("catchup"))).toEqual([homes]);
    expect(textsOf(await desk.ask("catchup bridges"))).toEqual([expect.stringMatching(/^Nothing new/u)]);
  });

  test("of all stories has a group of lines a story, and no claim twice", async () => {
    const desk = chatDesk();
    desk.write("dam", dam);
    desk.write("dam too", dam, {}, strike);
    desk.write(
      "dockers",
      "Dockers in the northern basin will strike for 3 days over holiday pay.",
      {},
      strike,
    );
    const card = await desk.ask("catchup all");
    expect(card.title).toBe("Catch-up · 2 stories");
    expect(card.sections.map(({ heading }) => heading?.split(" · ")[0])).toEqual([
      "Orrin flood",
      "Port strike",
    ]);
    expect(textsOf(card)).toEqual([
      dam,
      "Dockers in the northern basin will strike for 3 days over holiday pay.",
    ]);
    const quiet = await desk.ask("catchup all");
    expect(textsOf(quiet)).toEqual(["Nothing new since 12:00 GMT.", "Nothing new since 12:00 GMT."]);
    expect(JSON.stringify(await desk.ask("catchup all again"))).toBe(JSON.stringify(quiet));
    expect(textsOf(await desk.ask("catchup"))).toEqual(["Nothing new since 12:00 GMT."]);
    expect(renderText(quiet)).toContain("Orrin flood: No new posts.");
  });
});
