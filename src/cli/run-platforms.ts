import type { ChatAdapter, Deleted } from "../chat/chat-adapter.ts";
import type { ChatPlatform, PlatformChoice } from "../chat/chat-platform.ts";
import { inTurn } from "../chat/in-turn.ts";
import { type FrontDesk, receiveRequest, rememberPosted } from "../chat/receive-request.ts";
import { refOfQuestion } from "../commands/thread-memory.ts";
import type { Poster } from "../delivery/poster.ts";
import { localTenant } from "../store/delivery-store.ts";
import { connectPlatform } from "./connect-platform.ts";
import type { Newsroom } from "./newsroom.ts";

/** Slack delivers an event again within minutes; an hour is safe. Seconds. */
const seenFor = 3600;

/** What runs the platforms. */
type Running = {
  newsroom: Newsroom;
  choices: readonly PlatformChoice[];
  opened: ReadonlyMap<PlatformChoice, ChatPlatform>;
  frontFor: (platform: string) => FrontDesk;
  /** Taken note of once a platform is connected. */
  posters: Poster[];
  signal: AbortSignal;
};

/** The platforms that run, or try to. */
export type RunningPlatforms = {
  /** Resolves when none of them runs or will. */
  allOff: Promise<void>;
  /** Finishes what is under way and disconnects. */
  stop: () => Promise<void>;
};

/** Connects every platform beside the others: a fault of one is told and stops no other. INTERACTION E35. */
export function runPlatforms(running: Running): RunningPlatforms {
  const { newsroom, choices, opened, posters } = running;
  const { log } = newsroom;
  const adapters: ChatAdapter[] = [];
  const off = new Set(choices.filter(choice => choice.fault !== null));
  const tellOff = (choice: PlatformChoice, fault: string) => {
    off.add(choice);
    const others = choices.filter(each => !off.has(each)).map(each => `${each.title} runs`);
    log.error(`${fault} ${choice.title} is off; ${others.join(", ") || "no other platform runs"}.`);
  };
  for (const choice of off) tellOff(choice, choice.fault ?? "");

  const run = async (choice: PlatformChoice, platform: ChatPlatform) => {
    const connected = await connect(running, platform);
    if (connected === null) return;
    if ("refused" in connected)
      return tellOff(choice, `${choice.title} refused the token (${connected.refused}).`);
    adapters.push(connected.adapter);
    posters.push(platform.poster);
    log.info(`${choice.title} runs.`, { platform: platform.name });
    await registerCommands(newsroom, platform);
    await connected.adapter.ended;
  };
  const runs = [...opened].map(([choice, platform]) =>
    run(choice, platform).catch(error => log.error(`${choice.title} failed`, { error })),
  );
  return {
    allOff: Promise.all(runs).then(() => {}),
    stop: async () => {
      await Promise.all(adapters.map(adapter => adapter.stop()));
    },
  };
}

function connect({ newsroom, frontFor, signal }: Running, platform: ChatPlatform) {
  const { clock, log } = newsroom;
  const { briefings } = newsroom.delivery();
  const front = frontFor(platform.name);
  const firstSeen = (id: string) => briefings.firstSeen(platform.name, id, clock.now(), seenFor);
  const asking = inTurn();
  const deleted: Deleted = ({ tenant, id }) => {
    const forget = () => newsroom.delivery().forgetTurn(tenant, refOfQuestion(id));
    forget();
    // Its answer may still be on its way, and would be remembered.
    asking
      .settled()
      .then(forget)
      .catch(error => log.error("a question was not forgotten", { error }));
  };
  const side = { firstSeen, noted: rememberPosted(front, platform.name), deleted };
  return connectPlatform({ platform, side, receive: receiveRequest(front, asking), signal, log });
}

/** Registers the stories' commands where they are not the ones registered last. A failure is told and tried at the next start. */
async function registerCommands(newsroom: Newsroom, { name, commands }: ChatPlatform): Promise<void> {
  if (commands === null) return;
  const { hash, register } = commands(newsroom.stories());
  const setting = `commands/${name}`;
  if (newsroom.delivery().setting(localTenant, setting) === hash) return;
  try {
    await register();
    newsroom.delivery().setSetting(localTenant, setting, hash);
    newsroom.log.info("commands registered", { platform: name });
  } catch (error) {
    newsroom.log.error("commands could not be registered", { platform: name, error });
  }
}
