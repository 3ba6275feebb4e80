import { join } from "node:path";
import { receiveRequest } from "../chat/receive-request.ts";
import { Fault } from "../errors.ts";
import { ingestSample, usesSample } from "./ingest-sample.ts";
import type { Newsroom } from "./newsroom.ts";
import { noOptions, noWords, verb } from "./verb.ts";

/** `start`: runs the bot until it is asked to end. Without any platform it is the terminal, on the bundled sample. */
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
    await talk(room, sample);
    return 0;
  },
});

async function talk(room: Newsroom, sample: boolean): Promise<void> {
  const story = room.story();
  const terminal = await room.terminal([`/${story.command} recap`]);
  const receive = receiveRequest({
    deskFor: () => ({
      story,
      coverage: room.coverage(),
      now: room.clock.now(),
      asOf: room.asOf,
      zone: room.zone(),
      name: "",
      sample,
      lastBriefingAt: null,
      private: true,
    }),
    sentencesAsk: true,
    delivery: room.delivery(),
    log: room.log,
  });
  const asked = room.askedToEnd();
  await terminal.start(receive);
  await Promise.race([terminal.ended, asked]);
  await terminal.stop();
}
