import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Post } from "../../src/coverage/post.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { SubjectWatch } from "../../src/store/alert-store.ts";
import type { Schedule } from "../../src/store/briefing-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { fixedClock } from "../../src/time/clock.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { dailyRecurrence } from "../../src/time/recurrence.ts";
import { channels, platformNames } from "../delivery/alert-desk.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { samplePages } from "./command-line.ts";
import { type CorrectionsDesk, correctionsDesk } from "./corrections-desk.ts";

const Manifest = z.object({
  pages: z.array(
    z.object({
      file: z.string(),
      source: z.string(),
      date: z.string(),
      url: z.string(),
      seenAt: z.string().optional(),
    }),
  ),
});

/** The story of the sample, as its file has it. */
const ukraine = Story.parse(
  parse(readFileSync(join(samplePages.folder, "..", "stories", "ukraine.yaml"), "utf8")),
);

/** The sample's posts as they became known, oldest first. */
async function samplePosts(): Promise<Post[]> {
  const folder = temporaryFolder();
  const coverage = openCoverageStore(folder.path);
  const { pages } = Manifest.parse(parse(readFileSync(join(samplePages.folder, "sample.yaml"), "utf8")));
  for (const { file, ...known } of pages) {
    const { failures } = await ingest(coverage, {
      ...{ ...known, story: ukraine, inputs: [join(samplePages.folder, file)] },
      ...{ readInput: async () => new Uint8Array(), clock: fixedClock("2025-02-17T21:30:00Z") },
    });
    if (failures.length > 0) throw new Error(failures[0]?.message);
  }
  const posts = coverage.revisions(ukraine.id);
  coverage.close();
  folder.remove();
  return posts.toSorted((a, b) => (a.knownAt < b.knownAt ? -1 : a.knownAt > b.knownAt ? 1 : 0));
}

/** What the small hours and the second day bring, in our words: nothing that would wake anybody. */
const secondDay: readonly PostLine[] = [
  later(
    "bbc",
    "2025-02-18T09:40:00Z",
    "What reporters in Riyadh can see of the talks, in pictures",
    "pictures",
    ["Photographers have been let in for two minutes."],
  ),
  later("guardian", "2025-02-18T15:20:00Z", "Warsaw hotel prepares for the American envoy", "news", [
    "Keith Kellogg's delegation has booked two floors of a hotel in Warsaw, its manager told a local paper.",
  ]),
];

function later(
  source: string,
  at: Instant,
  title: string,
  kind: PostLine["kind"],
  texts: readonly string[],
): PostLine {
  const address = `https://example.org/standfirst-sample/${source}-day-two`;
  return {
    ...{ source, sourceName: source === "bbc" ? "BBC" : "Guardian", title, kind, knownAt: at },
    ...{ url: address, pageUrl: address, publishedAt: at, timePrecision: "minute", byline: [], tags: [] },
    paragraphs: texts.map(text => ({ role: "text", text })),
  };
}

export type ThreeDays = CorrectionsDesk & {
  /** Goes on to that moment: posts come in, pages are read every half hour until they cannot be, the bot works. */
  until: (at: Instant) => Promise<void>;
  /** A post of the sample is edited by its outlet now. */
  edit: (title: string, from: string, to: string) => Promise<void>;
};

/** The outlets' pages cannot be read from then on. */
const blindFrom = "2025-02-19T22:40:00Z";
const outlets = ["bbc", "guardian", "sky"];

/** The sample's day and two more, with both platforms watching what is breaking and briefed every morning. */
export async function threeDays(atEnd: (end: () => Promise<void>) => void): Promise<ThreeDays> {
  const read = new Map<string, Instant>();
  const desk = await correctionsDesk({
    ...{ story: ukraine, from: "2025-02-17T12:00:00Z", checkedAt: () => read, atEnd },
  });
  const { clock, coverage, delivery } = desk;
  const posts = await samplePosts();
  const came = [...posts.map(lineOf), ...secondDay];
  for (const platform of platformNames) {
    delivery.alerts.addSubject(watchOn(platform, "breaking", "", "breaking"), 9);
    delivery.alerts.addSubject(watchOn(platform, "topic", "security-guarantees", "Security guarantees"), 9);
    delivery.briefings.addSchedule(briefingOn(platform));
  }
  const pageOf = (source: string) => `https://example.org/standfirst-sample/${source}-pages`;
  for (const source of outlets)
    coverage.followed.follow(
      { story: ukraine.id, url: pageOf(source), source, origin: "person" },
      clock.now(),
    );
  const poll = (at: Instant): void => {
    if (at >= blindFrom) return;
    for (const source of outlets) {
      read.set(source, at);
      const page = coverage.followed.page(ukraine.id, pageOf(source));
      if (page === null) throw new Error("not followed");
      coverage.followed.record(page, {
        nextPollAt: plusSeconds(at, 1800),
        poll: { ...page.poll, lastPollAt: at, lastSuccessAt: at, kind: "page", state: "quiet", since: at },
        read: { at, until: plusSeconds(at, 3600), covers: null },
        ...(page.poll.state === "new" ? { life: { at, since: at, state: "live", kind: "page" } } : {}),
      });
    }
  };
  const put = (lines: readonly PostLine[]): void => {
    coverage.putLines(ukraine.id, ukraine.timezone, lines, clock.now());
    analyse(coverage, ukraine);
  };
  const work = async () => {
    await desk.beat();
    await desk.settle();
  };
  return {
    ...desk,
    until: async at => {
      for (;;) {
        const now = clock.now();
        const [due] = came;
        const half = halfHourAfter(now);
        const next = due?.knownAt !== undefined && due.knownAt <= half ? due.knownAt : half;
        if (next > at) break;
        clock.moveTo(next);
        if (next === half) poll(next);
        const arrived = came.filter(line => line.knownAt === next);
        came.splice(0, arrived.length);
        if (arrived.length > 0) put(arrived);
        if (arrived.length > 0 || isMorning(next)) await work();
      }
      clock.moveTo(at);
      await work();
    },
    edit: async (title, from, to) => {
      const post = coverage
        .posts({ story: ukraine.id, from: null, to: null, asOf: null })
        .find(each => each.title === title);
      if (post === undefined) throw new Error(`no post “${title}”`);
      const paragraphs = post.paragraphs.map(each => ({ ...each, text: each.text.replace(from, to) }));
      put([{ ...lineOf(post), paragraphs, revision: post.revision + 1, knownAt: clock.now() }]);
      await work();
    },
  };
}

function isMorning(at: Instant): boolean {
  return at.slice(11, 16) === "07:00";
}

function halfHourAfter(at: Instant): Instant {
  const minutes = Number(at.slice(14, 16));
  const seconds = Number(at.slice(17, 19));
  return plusSeconds(at, (30 - (minutes % 30)) * 60 - seconds);
}

function lineOf({ story: _story, position: _position, change: _change, ...line }: Post): PostLine {
  return line;
}

function watchOn(
  platform: (typeof platformNames)[number],
  kind: SubjectWatch["kind"],
  subject: string,
  name: string,
): SubjectWatch {
  return {
    ...{ ...channels[platform], platform, id: kind === "breaking" ? "BRK01" : "TOP01", story: ukraine.id },
    ...{ kind, subject, name, direct: false, reader: "ana", zone: ukraine.timezone, outlets: 1, quiet: null },
    ...{ snoozedUntil: null, change: 0, madeAt: "2025-02-17T12:00:00Z" },
  };
}

function briefingOn(platform: (typeof platformNames)[number]): Schedule {
  return {
    ...{ ...channels[platform], id: "morning-desk", name: "Morning desk", story: ukraine.id, platform },
    ...{ recurrence: dailyRecurrence("07:00", "daily", ukraine.timezone), timetable: "daily 07:00" },
    ...{ topics: [], length: "standard", whenQuiet: "line", lateness: 14_400 },
    ...{ nextDue: "2025-02-18T07:00:00Z", paused: null, pausedUntil: null, failures: 0 },
    ...{ createdBy: "ana", createdAt: "2025-02-17T12:00:00Z" },
  };
}
