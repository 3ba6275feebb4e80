import { createInterface } from "node:readline";
import { z } from "zod";
import { discordPoster } from "../../src/chat/discord/discord-poster.ts";
import { slackPoster } from "../../src/chat/slack/slack-poster.ts";
import { Story } from "../../src/coverage/story.ts";
import { makeBriefing } from "../../src/delivery/briefing.ts";
import { deliveryWork } from "../../src/delivery/delivery-work.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { createLog } from "../../src/log.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import type { Instant } from "../../src/time/instant.ts";

// A process of its own for the simulated week: the program's own delivery on the real SDKs, its clock moved from
// outside. Each line of standard input is a moment and what to do at it; each is answered by a line.

const Setup = z.object({
  folder: z.string(),
  slack: z.object({ botToken: z.string(), apiUrl: z.string() }),
  discord: z.object({ token: z.string(), apiUrl: z.string() }),
});
const Step = z.object({
  at: z.string(),
  work: z.array(z.enum(["fire", "send", "reconcile"])),
  /** Dies by its own hand after the platform answered and before that is written down. */
  dieBeforeRecording: z.boolean().default(false),
});

const setup = Setup.parse(JSON.parse(process.argv[2] ?? ""));
const story = Story.parse({
  id: "harbour",
  name: "Harbour",
  command: "harbour",
  language: "en",
  timezone: "Europe/London",
});
const coverage = openCoverageStore(setup.folder);
const delivery = openDeliveryStore(setup.folder);
const log = createLog({ level: "error", write: line => process.stderr.write(line) });
let now: Instant = "2025-03-27T00:00:00Z";
let dying = false;

/** The poster with a death between the platform's answer and the record of it. */
const mortal = (poster: Poster): Poster => ({
  ...poster,
  post: async attempt => {
    const outcome = await poster.post(attempt);
    if (dying) process.kill(process.pid, "SIGKILL");
    return outcome;
  },
});

const work = deliveryWork(
  {
    store: delivery.briefings,
    reliances: delivery.reliances,
    posters: [slackPoster({ ...setup.slack, log }), discordPoster(setup.discord)].map(mortal),
    brief: async request => makeBriefing({ coverage, story, notices: [], checkedAt: new Map() }, request),
    clock: { now: () => now },
    random: () => 0.5,
    tellOwner: async () => {},
    log,
  },
  { alert: () => {}, correct: () => {}, answer: () => {}, forget: () => ({}) },
);

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const step = Step.parse(JSON.parse(line));
  now = step.at;
  dying = step.dieBeforeRecording;
  for (const name of step.work) await work[name]();
  process.stdout.write("done\n");
}
