import { afterAll, beforeAll, expect, test } from "vitest";
import type { Request } from "../../src/chat/chat-adapter.ts";
import { receiveRequest } from "../../src/chat/receive-request.ts";
import { formatCommand } from "../../src/commands/format-command.ts";
import { createLog } from "../../src/log.ts";
import type { Card } from "../../src/message/card.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { type DeliveryStore, TenantId } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { freshFolder } from "../journeys/command-line.ts";
import { harbour } from "../recap/harbour.ts";

const now = "2025-03-04T18:00:00Z";
const said = "“No ferry leaves this port before every docker has a contract,” said Marta Osei.";
const lines = [
  { id: "a", source: "courier", text: said },
  { id: "b", source: "herald", text: said },
  ...[
    "Snow fell on the hills.",
    "The cup begins on Sunday.",
    "Salmon rose in price.",
    "A tunnel stays shut.",
  ].map((text, n) => ({ id: `x${n}`, source: "wire", text })),
];
let coverage: CoverageStore;
let delivery: DeliveryStore;

beforeAll(() => {
  const folder = freshFolder();
  coverage = openCoverageStore(folder);
  delivery = openDeliveryStore(folder);
  const posts = lines.map(({ text, ...line }) => ({
    ...line,
    ...{ publishedAt: "2025-03-04T10:00:00Z", timePrecision: "minute" as const, kind: "news" as const },
    ...{ title: null, byline: [], tags: [], paragraphs: [{ role: "text" as const, text }] },
  }));
  coverage.putLines(harbour.id, harbour.timezone, posts, now);
});

afterAll(() => {
  coverage.close();
  delivery.close();
});

function replyTo(text: string, manages = false): Promise<Card> {
  const place: Request["place"] = { tenant: TenantId.parse("slack:T1"), channel: "c", thread: null };
  const receive = receiveRequest({
    deskFor: () => ({
      ...{
        story: harbour,
        coverage,
        now,
        asOf: null,
        zone: "Europe/London",
        name: "/harbour ",
        sample: false,
      },
      ...{ lastBriefingAt: null, private: true },
    }),
    ...{ sentencesAsk: false, delivery, channels: true, log: createLog({ level: "error", write: () => {} }) },
  });
  return receive({
    id: text,
    kind: "command",
    text,
    place,
    user: "U1",
    userName: "Ana",
    zone: null,
    manages,
  });
}

test("a mistyped topic or outlet gets a button for the same command with the name that was meant", async () => {
  const { kind, actions } = await replyTo("recap 4 Mar 2025 topic:feries source:courier length:full");
  expect(kind).toBe("problem");
  expect(actions.map(({ label, command }) => [label, formatCommand(command)])).toEqual([
    ["Use ferries", "recap 4 Mar 2025 topic:ferries source:courier length:full"],
  ]);
  const { actions: outlets } = await replyTo("differs 4 Mar 2025 source:heruld");
  expect(outlets.map(({ label }) => label)).toEqual(["Use herald"]);
});

test("a join is undone in chat by who manages the place, and by nobody else", async () => {
  expect((await replyTo("events 4 Mar 2025")).sections).toHaveLength(1);
  expect((await replyTo("events apart a b")).lead?.text).toContain("permission Manage Channels");
  expect((await replyTo("events apart a b", true)).sections[0]?.lines[0]?.text).toBe("Ana put a and b apart");
  expect((await replyTo("events 4 Mar 2025")).sections).toEqual([]);
});

test("why a line stands is told in chat by its number and its words", async () => {
  const byNumber = await replyTo("why 1 4 Mar 2025");
  expect(byNumber).toMatchObject({ kind: "why", visibility: "private" });
  const words = byNumber.lead?.text.split(" ").slice(3, 7).join(" ") ?? "";
  expect((await replyTo(`why “${words}” 4 Mar 2025`)).lead).toEqual(byNumber.lead);
  expect((await replyTo("why 99 4 Mar 2025")).lead?.text).toContain("I have no line “99”");
});
