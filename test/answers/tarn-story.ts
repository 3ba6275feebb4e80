import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Turn } from "../../src/answers/answer.ts";
import { answer } from "../../src/answers/answer-question.ts";
import type { Paragraph } from "../../src/coverage/post.ts";
import { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";

/** A made-up story: talks in Oslo about a dam that leaks. */
export const tarnStory = Story.parse({
  id: "tarn",
  name: "Tarn dam",
  command: "tarn",
  language: "en",
  timezone: "Europe/London",
  sources: [
    { id: "herald", name: "The Herald" },
    { id: "courier", name: "Courier" },
  ],
  actors: [
    { id: "holt", name: "Mira Holt", roles: ["prime minister"], country: "Norway", pronoun: "she" },
    { id: "lund", name: "Anders Lund", roles: ["prime minister"], country: "Sweden", pronoun: "he" },
    { id: "bech", name: "Karin Bech", roles: ["energy minister"], country: "Denmark", pronoun: "she" },
    { id: "sand", name: "Olli Sand", roles: ["president"], country: "Finland", pronoun: "he" },
  ],
});

/** The end of the day of the story. */
export const evening = "2025-03-03T20:00:00Z";

const text = (...texts: string[]): Paragraph[] => texts.map(one => ({ role: "text", text: one }));

/** A post of that day at a clock time; `more` overrides what it is. */
export function post(
  id: string,
  clock: string,
  title: string | null,
  paragraphs: Paragraph[],
  more: object = {},
): PostLine {
  return PostLine.parse({
    id,
    source: "herald",
    sourceName: "The Herald",
    publishedAt: `2025-03-03T${clock}:00Z`,
    timePrecision: "minute",
    kind: "news",
    title,
    paragraphs,
    ...more,
  });
}

const untimed = {
  source: "courier",
  sourceName: "Courier",
  publishedAt: "2025-03-03T12:00:00Z",
  timePrecision: "day",
  knownAt: "2025-03-03T15:00:00Z",
};

/** The coverage of the day, oldest first. */
export const tarnPosts: readonly PostLine[] = [
  post("p1", "08:00", "Talks on the leaking dam open in Oslo", [
    ...text(
      "Ministers of four countries have gathered in Oslo for a summit on the Tarn dam.",
      "Norwegian prime minister Mira Holt is hosting the summit at Akers House.",
      "The talks are expected to run for about three hours.",
    ),
    { role: "promo", text: "Read more: Ten cheese recipes that Gordon Quill swears by" },
  ]),
  post("p2", "09:30", "Lund wants new steel", [
    ...text(
      "Before the meeting, Swedish prime minister Anders Lund said the wall “needs new steel this year”.",
      "He warned that a second flood could drown the lower valley.",
    ),
  ]),
  post("p3", "10:15", "Flood damage in Tarnby", [
    ...text(
      "The flood left 3,200 people without power in Tarnby, the grid company says.",
      "A bridge 12 km from Tarnby was closed on Sunday because its northern pillar had cracked.",
      "Photographs show the bridge and not the dam itself.",
    ),
    { role: "alt", text: "A pie chart showing who pays for the dam: Norway 61%, Sweden 24%, Denmark 15%." },
  ]),
  post(
    "p4",
    "12:40",
    "Holt speaks after the summit",
    text(
      "Norwegian prime minister Mira Holt has been speaking to reporters after the summit.",
      "She says repairs would cost $90m, “a fair price for a safe valley”.",
      "There are no binding decisions, she says, but the ministers share a view of the danger.",
    ),
    { kind: "breaking" },
  ),
  post("p5", "13:05", "Lund questioned about engineers", [
    ...text(
      "Lund is also asked how many engineers Sweden would send to the dam.",
      "“I think we are getting ahead of ourselves,” Lund says, adding that planning has not begun.",
      "Sweden is prepared to consider sending engineers if Norway asks for them, Lund says.",
    ),
  ]),
  post(
    "p6",
    "13:30",
    "How the day went",
    text("The meeting overran by 70 minutes.", "We have not been told why."),
    {
      kind: "analysis",
    },
  ),
  post("p7", "14:20", "What comes next", [
    ...text(
      "Holt will travel to Helsinki next week to meet Finnish president Olli Sand.",
      "Work on the wall began in June 2019.",
      "Lund spoke to Holt on Friday.",
    ),
    { role: "caption", text: "Olli Sand leaves Akers House in the rain" },
  ]),
  post("c1", "12:00", "Denmark will not send engineers to the dam, Karin Bech says", [], {
    ...untimed,
    kind: "key-event",
  }),
  post(
    "c2",
    "12:00",
    null,
    text("Denmark has set aside 4% of its energy budget for the dam, Bech said."),
    untimed,
  ),
];

/** Opens a real store in a temporary folder with these posts; `close` removes it. */
export function storeWith(posts: readonly PostLine[] = tarnPosts): {
  store: CoverageStore;
  close: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-answers-"));
  const store = openCoverageStore(folder);
  store.putLines(tarnStory.id, tarnStory.timezone, posts, "2025-03-03T21:00:00Z");
  return {
    store,
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Asks as of the evening, or of another moment. */
export function askTarn(
  store: CoverageStore,
  question: string,
  more: { history?: readonly Turn[]; asOf?: string; zone?: string } = {},
): Answer {
  const { history = [], asOf = evening, zone = tarnStory.timezone } = more;
  return answer(store, tarnStory, { question, asOf, history, window: null, zone });
}
