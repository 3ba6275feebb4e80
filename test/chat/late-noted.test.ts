import { expect, onTestFinished, test } from "vitest";
import type { Request } from "../../src/chat/chat-adapter.ts";
import { type FrontDesk, receiveRequest, rememberPosted } from "../../src/chat/receive-request.ts";
import { slackPoster } from "../../src/chat/slack/slack-poster.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { tellCorrections } from "../../src/delivery/tell-corrections.ts";
import { createLog } from "../../src/log.ts";
import { TenantId } from "../../src/store/delivery-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { virtualClock } from "../delivery/simulated-platform.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const flood = Story.parse({
  ...{ id: "flood", name: "Orrin flood", command: "orrin", language: "en", timezone: "Europe/London" },
  sources: [{ id: "courier", name: "Courier" }],
});

test("a reply whose post changed while the platform took it is corrected all the same", async () => {
  const folder = temporaryFolder();
  const [coverage, delivery] = [openCoverageStore(folder.path), openDeliveryStore(folder.path)];
  onTestFinished(() => {
    coverage.close();
    delivery.close();
    folder.remove();
  });
  const clock = virtualClock("2025-02-17T12:00:00Z");
  const log = createLog({ level: "error", write: line => expect(line).toBe("") });
  const write = (text: string, revision: number) =>
    coverage.putLines(
      flood.id,
      "UTC",
      [
        PostLine.parse({
          ...{ id: "p1", source: "courier", kind: "news", title: null, timePrecision: "minute", revision },
          ...{ publishedAt: "2025-02-17T11:30:00Z", knownAt: clock.now() },
          paragraphs: [{ role: "text", text }],
        }),
      ],
      clock.now(),
    );
  const front: FrontDesk = {
    deskFor: () => ({
      ...{ story: flood, coverage, now: clock.now(), asOf: null, zone: "Europe/London", name: "/orrin " },
      ...{ sample: false, lastBriefingAt: null, private: true },
    }),
    ...{ sentencesAsk: false, channels: true, delivery, log },
  };
  const posters = [slackPoster({ botToken: "xoxb-none", apiUrl: null, log })];
  const look = () =>
    tellCorrections({ coverage, story: flood, store: delivery.reliances, posters, clock, log });
  write("The flood drove 240 families from their homes in the lower town of Orrin.", 1);
  look();
  const request: Request = {
    ...{ id: "q1", kind: "command", text: "recap last 24h show:me", user: "ana", zone: null },
    place: { tenant: TenantId.parse("T1"), channel: "C1", thread: null },
  };
  const card = await receiveRequest(front)(request);
  clock.forward(60);
  write("The flood drove 420 families from their homes in the lower town of Orrin.", 2);
  look();
  rememberPosted(front, "slack")(card, request, null);
  look();
  const [notice] = delivery.briefings.deliveries(null, { state: "pending", limit: 9 });
  expect(notice?.channel).toBe("ana");
  expect(notice?.payload).toMatch(/240 families.*420 families/s);
});
