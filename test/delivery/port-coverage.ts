import { onTestFinished } from "vitest";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { type Briefing, type BriefingRequest, makeBriefing } from "../../src/delivery/briefing.ts";
import type { Fire, Schedule, Told } from "../../src/store/briefing-store.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { desk, scheduled } from "./briefing-desk.ts";

/** An invented story: a strike in the port of Valmere. */
const port = Story.parse({
  ...{ id: "port", name: "Valmere port", command: "port", language: "en", timezone: "Europe/London" },
  sources: [
    { id: "courier", name: "Courier" },
    { id: "herald", name: "Herald" },
    { id: "wire", name: "Wire" },
  ],
  topics: [{ id: "wages", name: "Wages", phrases: ["pay", "wages"] }],
  actors: [
    { id: "osei", name: "Marta Osei", aliases: ["Osei"], roles: ["union leader"], pronoun: "she" },
    { id: "brandt", name: "Kurt Brandt", aliases: ["Brandt"], roles: ["port director"], pronoun: "he" },
  ],
});

/** A post in short. */
export type Written = {
  source: string;
  at: Instant;
  text: string;
  kind?: PostLine["kind"];
  precision?: PostLine["timePrecision"];
};

/** A day's worth of signs of life: each outlet has written something of no consequence an hour before. */
export function allRead(now: Instant): Written[] {
  return ["courier", "herald", "wire"].map((source, i) => ({
    ...{ source, at: plusSeconds(now, -3600 - 60 * i), kind: "procedural" as const },
    text: "More on the port later.",
  }));
}

export type PortDesk = {
  coverage: CoverageStore;
  write(...posts: Written[]): void;
  /** The fire of a briefing that was made on time of what was written so far. */
  posted(dueAt: Instant): Fire;
  /** The briefing due at `dueAt`, made then; it follows `previous`, and `told` is its ledger. */
  brief(dueAt: Instant, change?: Partial<BriefingRequest> & { schedule?: Schedule }): Briefing;
};

/** A real index in a folder of its own. */
export function portDesk(checkedAt: ReadonlyMap<string, Instant> = new Map()): PortDesk {
  const folder = temporaryFolder();
  const coverage = openCoverageStore(folder.path);
  onTestFinished(() => {
    coverage.close();
    folder.remove();
  });
  return {
    coverage,
    posted: dueAt => posted(dueAt, coverage.lastChange()),
    write(...posts) {
      const lines = posts.map(({ source, at, text, kind = "news", precision = "minute" }) =>
        PostLine.parse({
          ...{ source, publishedAt: at, timePrecision: precision, title: null, kind },
          paragraphs: [{ role: "text", text }],
        }),
      );
      const readAt =
        posts
          .map(({ at }) => at)
          .sort()
          .at(-1) ?? "2025-02-18T07:00:00Z";
      coverage.putLines(port.id, port.timezone, lines, readAt);
    },
    brief(dueAt, change = {}) {
      const { previous = null, told = [] } = change;
      const from = previous?.to ?? plusSeconds(dueAt, -86_400);
      return makeBriefing(
        { coverage, story: port, notices: [], checkedAt },
        {
          ...{ schedule: scheduled({ story: "port" }), dueAt },
          ...{
            window: { from, to: dueAt, label: "", clock: "wall" },
            previous,
            told,
            corrections: [],
            ...change,
          },
        },
      );
    },
  };
}

/** The fire of a briefing that was posted on time, made when the index had learnt so much. */
export function posted(dueAt: Instant, change: number): Fire {
  return {
    ...{ tenant: desk, schedule: "morning", dueAt, claimedAt: dueAt, outcome: "claimed" },
    ...{ from: plusSeconds(dueAt, -86_400), to: dueAt, change },
  };
}

/** A ledger after telling more: the latest state of each claim. */
export function ledgerAfter(before: readonly Told[], told: readonly Told[]): Told[] {
  return [...new Map([...before, ...told].map(each => [each.claim, each])).values()];
}
