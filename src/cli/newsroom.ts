import type { Judge } from "../answers/judge/judge.ts";
import type { ChatAdapter } from "../chat/chat-adapter.ts";
import type { PlatformChoice } from "../chat/chat-platform.ts";
import type { Story } from "../coverage/story.ts";
import type { FetchOptions } from "../ingest/fetch-page.ts";
import type { Log } from "../log.ts";
import type { Card } from "../message/card.ts";
import type { PageAddress } from "../page/local-page.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import type { DeliveryStore } from "../store/delivery-store.ts";
import type { Clock } from "../time/clock.ts";
import type { Instant } from "../time/instant.ts";
import type { Format } from "./common-options.ts";

/** What a reader at the terminal meets. */
type Sitting = {
  /** Lines that are typed for them at the start. */
  first: readonly string[];
  /** The commands of the stories. */
  commands: readonly string[];
  /** The command of the story that is spoken of now: the prompt shows it. */
  current: () => string;
  /** Tells this sitting from others. */
  thread: string;
};

/** What the app hands to a verb: everything is opened at first use, and closed when the verb has ended. */
export type Newsroom = {
  format: Format;
  asOf: Instant | null;
  /** The folder of the index and the deliveries. */
  dataFolder: string;
  clock: Clock;
  /** How pages are fetched: who asks, the rules of the sites, the pace of their hosts; one for the whole process. */
  fetching: FetchOptions;
  /** Where coverage is taken over HTTP while the bot runs; null where it is not. */
  page: PageAddress | null;
  /** Who may add sources from chat. */
  chatSources: "nobody" | "managers";
  /** So many questions of one workspace or server are answered in a minute. */
  questionsAMinute: number;
  /** So many alerts a channel, or a reader, takes in an hour. */
  alertsAnHour: number;
  /** Whether alerts come without a sound, where the platform can do that. */
  silentAlerts: boolean;
  /** Read answers once more, the first that can be had; none: the rules alone decide. */
  judges: readonly Judge[];
  log: Log;
  /** The story that `--story` chose; throws `config` faults of the story files and a `usage` fault on an unknown id. */
  story: () => Story;
  /** The stories that the bot serves: all of them, or the one of `--story` alone. Throws as `story` does. */
  stories: () => readonly Story[];
  /** The zone of `--tz`, else the story's. @default of the story that `story` gives */
  zone: (story?: Story) => string;
  coverage: () => CoverageStore;
  delivery: () => DeliveryStore;
  /** The same newsroom over another data folder. */
  over: (dataFolder: string) => Newsroom;
  /** The same newsroom over an empty folder, which is removed when the verb has ended. */
  temporary: () => Newsroom;
  /** The folder that holds the stories. */
  configFolder: string;
  /** The folder of the bundled sample, and whether it is to be used: as `start` without any platform, always, never. */
  sample: { folder: string; use: "unset" | "always" | "never" };
  /** The chat platforms that have a token. */
  platforms: readonly PlatformChoice[];
  /** Whether a person sits at standard input. */
  isTerminal: boolean;
  /** Makes the terminal's adapter; it types the lines of `first` itself when it is started. */
  terminal: (sitting: Sitting) => Promise<ChatAdapter>;
  /** Resolves when the process is asked to end (SIGTERM, SIGINT); until it is called these end it as they always do. */
  askedToEnd: () => Promise<void>;
  /** A card as the messages that a platform's API takes: the first for the channel, the others for its thread. */
  messages: (platform: "slack" | "discord", card: Card) => Promise<unknown[]>;
  /** Writes a result to standard output, with a line end. */
  print: (text: string) => void;
  /** Writes a sentence for the person to standard error, with a line end. */
  complain: (text: string) => void;
  /** All of standard input, as bytes. */
  readInput: () => Promise<Uint8Array>;
  /** Columns of the terminal that standard output is; undefined where it is none. */
  width: number | undefined;
};
