import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerJudged } from "../../src/answers/answer-question.ts";
import type { Judge } from "../../src/answers/judge/judge.ts";
import { languageModelJudge } from "../../src/answers/judge/language-model-judge.ts";
import { localJudge } from "../../src/answers/judge/local-judge.ts";
import { Story } from "../../src/coverage/story.ts";
import { createLog } from "../../src/log.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { readArticles, readDay, readInvented, readSample, sampleStory } from "../answers/asked-coverage.ts";
import { AskedQuestion, isAnswered, isRight } from "../answers/asked-question.ts";
import { measuringQuestions, readTaught, taughtDays } from "../answers/taught/taught.ts";
import { listeningModel, recordedModel } from "../answers/verdicts/recorded-model.ts";

type Judged = { asked: AskedQuestion; outcome: string; text: string; right: boolean; answered: boolean };

/** Asks the questions of one story over an index of its coverage. */
async function askStory(name: string, questions: readonly AskedQuestion[], place: Place): Promise<Judged[]> {
  const story = /^(?:sample|day)$/u.test(name)
    ? sampleStory()
    : Story.parse({ id: name, name, command: name, language: "en", timezone: "UTC" });
  const folder = join(place.data, name);
  const isKept = existsSync(folder);
  const store = openCoverageStore(folder);
  try {
    if (!isKept) await readStory(store, story, name, place);
    const all: Judged[] = [];
    for (const asked of questions) all.push(await judged(store, story, asked, place.judges));
    return all;
  } finally {
    store.close();
  }
}

async function readStory(store: CoverageStore, story: Story, name: string, place: Place): Promise<void> {
  if (name === "sample") await readSample(store, story);
  else if (name === "day") await readDay(store, story, place.day);
  else if (inventedDays.includes(name)) readInvented(store, story, name);
  else if (taughtDays.includes(name)) readTaught(store, story, name);
  else readArticles(store, story, join(place.stories, `${name}.jsonl`));
}

/** The days of `taught` of which verdicts of a language model are recorded. */
const recordedDays = ["summit-call", "gulf-talks", "sea-border"];

const inventedDays = ["quake", "vote", "budget", "truce", "storm"];

async function judged(
  store: CoverageStore,
  story: Story,
  asked: AskedQuestion,
  judges: readonly Judge[],
): Promise<Judged> {
  const { question, asOf, history } = asked;
  const request = { question, asOf, history, window: null, zone: story.timezone };
  const given = await answerJudged(store, story, request, judges);
  const { outcome, text } = given;
  return { asked, outcome, text, right: isRight(asked, given), answered: isAnswered(given) };
}

type Place = { stories: string; day: string; data: string; judges: readonly Judge[] };

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${part}/${whole} ${(part / whole).toFixed(2)}`;
}

/** One row of the table: right of answerable, wrongly refused, not answered of unanswerable. */
function row(name: string, all: readonly Judged[]): string {
  const answerable = all.filter(({ asked }) => asked.answerable);
  const others = all.filter(({ asked }) => !asked.answerable);
  const cells = [
    percent(answerable.filter(({ right }) => right).length, answerable.length),
    percent(answerable.filter(({ answered }) => !answered).length, answerable.length),
    percent(others.filter(({ right }) => right).length, others.length),
  ];
  return [name.padEnd(14), ...cells.map(cell => cell.padStart(14))].join("");
}

function report(all: readonly Judged[]): void {
  console.log(
    `${"".padEnd(14)}${["right", "refused", "not answered"].map(head => head.padStart(14)).join("")}`,
  );
  const print = (groups: Map<string, Judged[]>) => {
    for (const [name, group] of groups) console.log(row(name, group));
  };
  print(Map.groupBy(all, ({ asked }) => asked.story));
  print(Map.groupBy(all, ({ asked }) => asked.kind));
  console.log(row("all", all));
}

function logLine({ asked, outcome, text, right }: Judged): string {
  return `${right ? "right" : "WRONG"} ${asked.id} ${asked.kind} [${outcome}] ${asked.question}\n      ${text}`;
}

/** The parts of the questions: what rules are worked out on, and what only measures; all but the first two were written later. */
export const askedParts = [
  "dev",
  "unseen",
  "fresh-dev",
  "fresh-unseen",
  "fitting",
  "plain-dev",
  "plain-unseen",
  "day-dev",
  "day-unseen",
  "days-dev",
  "days-unseen",
  "direct-dev",
  "direct-unseen",
  "taught",
] as const;

type AskedRun = {
  part: (typeof askedParts)[number];
  /** Writes each question with its outcome and text. */
  log?: string | undefined;
  /** Keeps the indexes for the next run. */
  data?: string | undefined;
  /** Who reads the answers: nobody, this machine's judge, the recorded model, or a file that gets what a model is asked. */
  reader?: string | undefined;
};

const stories = ["sample", "haiti", "h1n1", "egypt"];

function questionsOf(part: AskedRun["part"]): AskedQuestion[] {
  if (part === "taught") return measuringQuestions();
  const [set = ""] = part.split("-");
  return (/^(?:fresh|fitting|plain|days?|direct)$/u.test(set) ? [set] : stories)
    .flatMap(name => {
      const file = join(import.meta.dirname, "..", "answers", "asked", `${name}.jsonl`);
      return readFileSync(file, "utf8").trim().split("\n");
    })
    .map(line => AskedQuestion.parse(JSON.parse(line)))
    .filter(({ unseen }) => unseen === part.endsWith("unseen"));
}

type Reader = { judges: Judge[]; close: () => Promise<void> };

/** "none", "local", "recorded", or the name of a file. */
async function readerOf(reader: string): Promise<Reader> {
  if (reader === "none") return { judges: [], close: async () => {} };
  if (reader === "local") {
    const judge = localJudge(message => console.log(`the judge cannot be had: ${message}`));
    return { judges: [judge], close: judge.close };
  }
  const recorded = reader === "recorded" ? await recordedModel() : null;
  const server = recorded ?? (await listeningModel(reader));
  const log = createLog({ level: "error", write: line => console.log(line) });
  return {
    judges: [languageModelJudge({ url: server.url, name: "recorded", key: null }, log)],
    close: async () => {
      if (recorded !== null)
        console.log(
          `the recorded model read ${server.heard.length} requests; without a verdict: ${recorded.unread.questions} requests, ${recorded.unread.sentences} sentences`,
        );
      await server.stop();
    },
  };
}

/** Asks the questions of test/answers/asked over their coverage (`folder`/eval/timeline17) and prints how many are right, as its README judges. */
export async function checkAsked(
  folder: string,
  { part, log, data, reader = "local" }: AskedRun,
): Promise<void> {
  const opened = await readerOf(reader);
  const place = {
    stories: join(folder, "eval", "timeline17"),
    day: folder,
    data: data ?? mkdtempSync(join(tmpdir(), "standfirst-asked-")),
    judges: opened.judges,
  };
  const all: Judged[] = [];
  const questions = questionsOf(part).filter(
    ({ story }) => reader !== "recorded" || part !== "taught" || recordedDays.includes(story),
  );
  for (const [name, asked] of Map.groupBy(questions, ({ story }) => story))
    all.push(...(await askStory(name, asked, place)));
  report(all);
  await opened.close();
  if (log !== undefined && part !== "fresh-unseen") writeFileSync(log, `${all.map(logLine).join("\n")}\n`);
  if (data === undefined) rmSync(place.data, { recursive: true });
}
