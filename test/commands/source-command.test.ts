import { afterEach, describe, expect, test } from "vitest";
import type { Request } from "../../src/chat/chat-adapter.ts";
import { type FrontDesk, receiveRequest } from "../../src/chat/receive-request.ts";
import { type SourceOffice, sourceWish } from "../../src/commands/source-command.ts";
import { followPage, unfollowPage } from "../../src/ingest/follow-page.ts";
import { localTenant } from "../../src/store/delivery-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { type PollingDesk, pollingDesk } from "../ingest/desk.ts";
import { livePage, livePosts } from "../ingest/live-page.ts";
import { loopbackSite } from "../ingest/loopback-site.ts";

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const keep = <Part extends { close(): void | Promise<void> }>(part: Part): Part => {
  open.push(part);
  return part;
};

type Caller = Pick<Request, "manages"> & { kind?: Request["kind"] };

/** A desk in a channel, and at the terminal, whose pages may be changed by whom the setting says. */
async function chat(allowed: SourceOffice["allowed"], { channels = true, sample = false } = {}) {
  const desk: PollingDesk = keep(pollingDesk());
  const site = keep(await loopbackSite((_request, response) => response.end(livePage(livePosts(3)))));
  const front: FrontDesk = {
    deskFor: () => ({
      ...{ story: desk.story, coverage: desk.coverage, now: desk.clock.now(), asOf: null, sample },
      ...{ zone: "Europe/London", name: "/strike ", lastBriefingAt: null, private: false },
    }),
    ...{ sentencesAsk: false, channels, log: desk.log, delivery: keep(openDeliveryStore(desk.folder)) },
    ...(!sample && {
      sources: {
        allowed,
        follow: url => followPage(url, desk),
        unfollow: url => unfollowPage(url, desk),
      },
    }),
  };
  const say = async (text: string, { kind = "command", ...caller }: Caller = {}) => {
    const card = await receiveRequest(front)({
      ...{ id: "1", kind, text, user: "ana", zone: null },
      place: { tenant: localTenant, channel: "desk", thread: null },
      ...caller,
    });
    return [card.kind, card.lead?.text ?? ""];
  };
  const followed = () => desk.coverage.followed.pages("strike").map(page => page.url);
  return { url: `${site.address}/live`, site, say, followed };
}

describe("a page that is named in chat", () => {
  test("is not followed unless the setting allows it, whoever asks, and nothing is fetched", async () => {
    const { url, site, say, followed } = await chat("nobody");
    for (const manages of [true, false]) {
      for (const verb of ["follow", "unfollow", "FOLLOW"]) {
        const [kind, text] = await say(`${verb} ${url}`, { manages });
        expect(kind).toBe("problem");
        expect(text).toBe(
          "Pages are not added or taken off from chat. Who runs me can: npm run standfirst -- follow URL",
        );
      }
    }
    expect([site.requests, followed()]).toEqual([[], []]);
  });

  test("is followed and taken off by managers where the setting says so", async () => {
    const { url, say, followed } = await chat("managers");
    expect(await say(`follow ${url}`, { manages: true })).toEqual([
      "ingest",
      `Following ${url} (Courier): 3 posts so far.`,
    ]);
    expect(followed()).toEqual([url]);
    expect(await say(`follow <${url}|the page>`, { manages: true, kind: "mention" })).toEqual([
      "ingest",
      `${url} (Courier) is followed already.`,
    ]);
    expect(await say(`unfollow ${url}`, { manages: true })).toEqual([
      "ingest",
      `${url} is not read any more. Its posts stay.`,
    ]);
    expect(followed()).toEqual([]);
  });

  test("is not followed for who does not manage, nor where the platform does not tell", async () => {
    const { url, site, say } = await chat("managers");
    expect(await say(`follow ${url}`, { manages: false })).toEqual([
      "problem",
      "Pages are added and taken off by managers. It needs the permission Manage Channels or Manage Server.",
    ]);
    const [, text] = await say(`follow ${url}`);
    expect(text).toContain("does not tell me who manages the channel");
    expect(site.requests).toEqual([]);
  });

  test("inside the network is refused with one sentence for a manager too", async () => {
    const { say, followed } = await chat("managers");
    for (const url of ["http://169.254.169.254/latest", "http://10.0.0.7/live", "file:///etc/hostname"]) {
      const [kind, text] = await say(`follow ${url}`, { manages: true });
      expect([kind, text]).toEqual(["problem", expect.stringMatching(/not an address/)]);
    }
    expect(followed()).toEqual([]);
  });

  test("is followed at the terminal, whose user has the machine", async () => {
    const { url, say, followed } = await chat("nobody", { channels: false });
    expect((await say(`follow ${url}`))[0]).toBe("ingest");
    expect(followed()).toEqual([url]);
  });

  test("is not followed while the sample is shown", async () => {
    const { url, say } = await chat("managers", { sample: true });
    expect(await say(`follow ${url}`, { manages: true })).toEqual([
      "problem",
      "No pages are followed for the sample.",
    ]);
  });
});

test.each([
  "follow",
  "follow the talks",
  "follow up on https://courier.example/a today",
  "who follows https://a.example/?",
])("%j is no wish to add a page", text => expect(sourceWish(text)).toBeNull());
