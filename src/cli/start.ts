import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { adapterPoster } from "../chat/adapter-poster.ts";
import type { ChatAdapter, Receive } from "../chat/chat-adapter.ts";
import type { ChatPlatform, PlatformChoice } from "../chat/chat-platform.ts";
import { type FrontDesk, receiveRequest, rememberShown } from "../chat/receive-request.ts";
import { storySpokenOf } from "../chat/story-memory.ts";
import { deliveryWork } from "../delivery/delivery-work.ts";
import { startHeartbeat } from "../delivery/heartbeat.ts";
import type { Poster } from "../delivery/poster.ts";
import { Fault } from "../errors.ts";
import { problemCard } from "../message/problem-card.ts";
import { type Schedule, storiesIn } from "../store/briefing-store.ts";
import { localTenant } from "../store/delivery-store.ts";
import { besideBriefings } from "./beside-briefings.ts";
import { briefingParts } from "./briefing-parts.ts";
import { frontOffice } from "./front-office.ts";
import { ingestSample, usesSample } from "./ingest-sample.ts";
import type { Newsroom } from "./newsroom.ts";
import { openPage } from "./open-page.ts";
import { pollWork } from "./poll-work.ts";
import { type RunningPlatforms, runPlatforms } from "./run-platforms.ts";
import { scheduleOffice } from "./schedule-office.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/**
 * What is under way when the process is asked to end has so many milliseconds: 10 s in all are what a container is given
 * before it is killed.
 */
const finishWithin = 8_000;

/**
 * `start`: runs the bot until it is asked to end: every platform that has a token, briefings, and the terminal where a
 * person sits at one. Without any platform it is the terminal, on the bundled sample.
 */
export const start = verb({
  usage: "start",
  flags: {},
  options: noOptions,
  run: async (words, _options, newsroom) => {
    noWords(words);
    if (newsroom.format !== "text") throw new Fault("usage", "start talks to people: its format is text.");
    const sample = usesSample(newsroom);
    const room = sample ? newsroom.over(join(newsroom.dataFolder, "sample")) : newsroom;
    if (sample) await ingestSample(room);
    // The sample is of one story: of the others there would be nothing to tell.
    const served = sample ? { ...newsroom, stories: () => [newsroom.story()] } : newsroom;
    tellUnserved(served);
    await run(served, { coverage: room.coverage, sample });
    return 0;
  },
});

/** Says of which stories and of whose briefings nothing is heard while this runs. */
function tellUnserved(newsroom: Newsroom): void {
  const served = newsroom.stories();
  const waiting = newsroom
    .delivery()
    .briefings.schedules(null)
    .filter(schedule => !storiesIn(schedule).some(id => served.some(story => story.id === id)));
  const ids = served.map(({ id }) => id);
  if (ids.length > 1) newsroom.log.info("stories served", { stories: ids });
  if (waiting.length === 0) return;
  const briefings = waiting.map(({ id }) => id);
  newsroom.log.warn("Briefings of stories that are not served here wait.", { briefings });
}

type Read = Pick<Newsroom, "coverage"> & { sample: boolean };

async function run(newsroom: Newsroom, read: Read): Promise<void> {
  const { platforms: choices, log } = newsroom;
  const asked = newsroom.askedToEnd();
  const opened = await openPlatforms(choices);
  const posters: Poster[] = [];
  const parts = briefingParts(newsroom, { ...read, posters, tellOwner: ownerTeller(newsroom, opened) });
  const office = scheduleOffice({ parts, platforms: [...opened.values()] });
  newsroom.judges[0]?.begin();
  const frontFor = frontOffice(newsroom, { read, office });
  const ending = new AbortController();
  const page = await openPage(newsroom, read);
  const running = runPlatforms({ newsroom, choices, opened, frontFor, posters, signal: ending.signal });
  const terminal = choices.length === 0 || newsroom.isTerminal ? await openTerminal(newsroom, posters) : null;
  const work = deliveryWork(parts, besideBriefings(newsroom, { ...read, posters }));
  // Nothing is fetched for the sample.
  const poll = pollWork(newsroom, ending.signal);
  const heartbeat = startHeartbeat(read.sample ? work : { ...work, poll }, log);
  try {
    await terminal?.start(terminalReceive(frontFor("terminal")));
    await untilTheEnd(asked, running, terminal);
  } finally {
    ending.abort();
    for (const judge of newsroom.judges) judge.end();
    const ended = Promise.all([heartbeat.stop(), running.stop(), terminal?.stop(), page?.close()]);
    const late = new AbortController();
    await Promise.race([ended, wait(finishWithin, undefined, { signal: late.signal })]);
    late.abort();
  }
}

async function openPlatforms(choices: readonly PlatformChoice[]): Promise<Map<PlatformChoice, ChatPlatform>> {
  const opened = new Map<PlatformChoice, ChatPlatform>();
  for (const choice of choices) if (choice.fault === null) opened.set(choice, await choice.open());
  return opened;
}

/** The terminal shows a recap first, so that nobody meets an empty screen; beside platforms it waits to be asked. */
async function openTerminal(newsroom: Newsroom, posters: Poster[]): Promise<ChatAdapter> {
  const alone = newsroom.platforms.length === 0;
  const stories = newsroom.stories();
  const first = newsroom.story();
  const thread = randomUUID();
  const place = { tenant: localTenant, channel: "terminal", thread };
  const spokenOf = () =>
    stories.length === 1 ? first : (storySpokenOf(newsroom.delivery(), place, stories) ?? first);
  const terminal = await newsroom.terminal({
    first: alone ? [`/${first.command} recap`] : [],
    commands: stories.map(({ command }) => command),
    current: () => spokenOf().command,
    thread,
  });
  posters.push(adapterPoster(terminal));
  return terminal;
}

/** What the terminal is shown is told: there are no messages to mark, and a correction is said in place. */
function terminalReceive(front: FrontDesk): Receive {
  const receive = receiveRequest(front);
  const shown = rememberShown(front, "terminal");
  const place = { channel: "terminal", thread: "terminal", messages: [] };
  return async request => {
    const card = await receive(request);
    shown(card, request, { ...place, id: request.id });
    return card;
  };
}

async function untilTheEnd(
  asked: Promise<void>,
  running: RunningPlatforms,
  terminal: ChatAdapter | null,
): Promise<void> {
  if (terminal !== null) return Promise.race([terminal.ended, asked]);
  const off = running.allOff.then(() => "off" as const);
  if ((await Promise.race([off, asked])) !== "off") return;
  throw new Fault("config", "No platform runs: mend the tokens, or unset them to use the terminal.");
}

/** Tells whoever set a schedule up, where that is a person on its platform. */
function ownerTeller({ log }: Newsroom, opened: ReadonlyMap<PlatformChoice, ChatPlatform>) {
  return async (schedule: Schedule, sentence: string): Promise<void> => {
    const { tenant, id, createdBy } = schedule;
    log.warn(sentence, { tenant, schedule: id });
    const platform = [...opened.values()].find(({ name }) => name === schedule.platform);
    if (platform === undefined || createdBy === "local") return;
    await platform
      .tell(createdBy, problemCard(sentence))
      .catch(error => log.warn("could not tell the owner of a schedule", { tenant, schedule: id, error }));
  };
}
