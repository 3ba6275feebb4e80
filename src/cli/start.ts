import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { analyseInTurns } from "../analysis/analyse-in-turns.ts";
import { adapterPoster } from "../chat/adapter-poster.ts";
import type { ChatAdapter, Receive, Request } from "../chat/chat-adapter.ts";
import type { ChatPlatform, PlatformChoice } from "../chat/chat-platform.ts";
import { keepTold } from "../chat/keep-told.ts";
import { type FrontDesk, receiveRequest } from "../chat/receive-request.ts";
import { type AddDesk, addPost } from "../commands/add-post.ts";
import { sampleNotices } from "../commands/desk.ts";
import { lastBriefingAt } from "../commands/last-briefing.ts";
import { answerWatches } from "../delivery/answer-watches.ts";
import { type BesideBriefings, deliveryWork } from "../delivery/delivery-work.ts";
import { startHeartbeat } from "../delivery/heartbeat.ts";
import type { Poster } from "../delivery/poster.ts";
import { tellCorrections } from "../delivery/tell-corrections.ts";
import { Fault } from "../errors.ts";
import { pollDue } from "../ingest/poll-due.ts";
import { problemCard } from "../message/problem-card.ts";
import type { Schedule } from "../store/briefing-store.ts";
import { briefingParts } from "./briefing-parts.ts";
import { ingestSample, usesSample } from "./ingest-sample.ts";
import type { Newsroom } from "./newsroom.ts";
import { openPage } from "./open-page.ts";
import { pollingOf } from "./polling-of.ts";
import { type RunningPlatforms, runPlatforms } from "./run-platforms.ts";
import { scheduleOffice } from "./schedule-office.ts";
import { sourceOffice } from "./source-office.ts";
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
    await run(newsroom, { coverage: room.coverage, sample });
    return 0;
  },
});

type Read = Pick<Newsroom, "coverage"> & { sample: boolean };

async function run(newsroom: Newsroom, read: Read): Promise<void> {
  const { platforms: choices, log } = newsroom;
  const asked = newsroom.askedToEnd();
  const opened = await openPlatforms(choices);
  const posters: Poster[] = [];
  const parts = briefingParts(newsroom, { ...read, posters, tellOwner: ownerTeller(newsroom, opened) });
  const office = scheduleOffice({ parts, platforms: [...opened.values()] });
  const frontFor = (platform: string): FrontDesk => ({
    ...{ delivery: newsroom.delivery(), log, briefings: { platform, office } },
    deskFor: request => deskFor(newsroom, read, platform, request),
    sentencesAsk: platform === "terminal",
    channels: platform !== "terminal",
    watches: platform,
    ...(platform !== "terminal" && { questionsAMinute: newsroom.questionsAMinute }),
    addPost: shared => addPost(addDesk(newsroom, read), shared),
    ...(!read.sample && { sources: sourceOffice(newsroom) }),
  });
  const ending = new AbortController();
  const page = await openPage(newsroom, read);
  const running = runPlatforms({ newsroom, choices, opened, frontFor, posters, signal: ending.signal });
  const terminal = choices.length === 0 || newsroom.isTerminal ? await openTerminal(newsroom, posters) : null;
  const work = deliveryWork(parts, besideBriefings(newsroom, read, posters));
  // Nothing is fetched for the sample.
  const poll = pollWork(newsroom, ending.signal);
  const heartbeat = startHeartbeat(read.sample ? work : { ...work, poll }, log);
  try {
    await terminal?.start(terminalReceive(frontFor("terminal")));
    await untilTheEnd(asked, running, terminal);
  } finally {
    ending.abort();
    const ended = Promise.all([heartbeat.stop(), running.stop(), terminal?.stop(), page?.close()]);
    const late = new AbortController();
    await Promise.race([ended, wait(finishWithin, undefined, { signal: late.signal })]);
    late.abort();
  }
}

function besideBriefings(newsroom: Newsroom, read: Read, posters: readonly Poster[]): BesideBriefings {
  const { clock, log } = newsroom;
  const delivery = newsroom.delivery();
  const learnt = () => ({ coverage: read.coverage(), story: newsroom.story(), posters, clock, log });
  return {
    correct: () => tellCorrections({ ...learnt(), store: delivery.reliances }),
    answer: () =>
      answerWatches({ ...learnt(), store: delivery.watches, notices: sampleNotices(read.sample) }),
    forget: () => ({
      ...delivery.forgetPassed(clock.now()),
      watches: delivery.watches.forgetWatches(clock.now()),
    }),
  };
}

/** Reads the followed pages that are due and analyses what came, so that the next question does not wait for it. */
function pollWork(newsroom: Newsroom, signal: AbortSignal): () => Promise<void> {
  // An index of an earlier version of the program has all of it left to analyse.
  let isCaughtUp = false;
  return async () => {
    const polling = pollingOf(newsroom, signal);
    const polled = await pollDue(polling);
    const isLeft = !isCaughtUp || polled.some(({ outcome }) => outcome === "changed");
    isCaughtUp = true;
    if (isLeft) await analyseInTurns(polling.coverage, polling.story, newsroom.log);
  };
}

async function openPlatforms(choices: readonly PlatformChoice[]): Promise<Map<PlatformChoice, ChatPlatform>> {
  const opened = new Map<PlatformChoice, ChatPlatform>();
  for (const choice of choices) if (choice.fault === null) opened.set(choice, await choice.open());
  return opened;
}

/** The terminal shows a recap first, so that nobody meets an empty screen; beside platforms it waits to be asked. */
async function openTerminal(newsroom: Newsroom, posters: Poster[]): Promise<ChatAdapter> {
  const alone = newsroom.platforms.length === 0;
  const terminal = await newsroom.terminal(alone ? [`/${newsroom.story().command} recap`] : []);
  posters.push(adapterPoster(terminal));
  return terminal;
}

/** What the terminal is shown is told: there are no messages to mark, and a correction is said in place. */
function terminalReceive(front: FrontDesk): Receive {
  const receive = receiveRequest(front);
  const place = { channel: "terminal", thread: "terminal", messages: [] };
  return async request => {
    const card = await receive(request);
    const giver = { front, platform: "terminal", desk: front.deskFor(request) };
    keepTold(giver, { card, request, posted: { ...place, id: request.id } });
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

function addDesk(newsroom: Newsroom, { coverage }: Read): AddDesk {
  const { clock, fetching, chatSources } = newsroom;
  const [story, zone] = [newsroom.story(), newsroom.zone()];
  return { story, coverage: coverage(), clock, zone, fetching, chatSources };
}

function deskFor(newsroom: Newsroom, { coverage, sample }: Read, platform: string, { place }: Request) {
  const story = newsroom.story();
  const { tenant, channel } = place;
  const isTerminal = platform === "terminal";
  return {
    ...{ story, coverage: coverage(), sample, asOf: newsroom.asOf, zone: newsroom.zone() },
    now: newsroom.clock.now(),
    name: isTerminal ? "" : `/${story.command} `,
    lastBriefingAt: lastBriefingAt(newsroom.delivery().briefings, { tenant, platform, channel }, story.id),
    private: true,
  };
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
