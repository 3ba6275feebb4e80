import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "../../src/answers/answer-question.ts";
import { openSentenceJudge } from "../../src/answers/judge/sentence-judge.ts";
import { Story } from "../../src/coverage/story.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { readArticles, readDay, readInvented, readSample, sampleStory } from "../answers/asked-coverage.ts";
import { AskedQuestion, isAnswered, isRight } from "../answers/asked-question.ts";
import { measuringQuestions, readTaught, taughtDays } from "../answers/taught/taught.ts";

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
    return questions.map(asked => judged(store, story, asked));
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

const inventedDays = ["quake", "vote", "budget", "truce", "storm"];

const judge = openSentenceJudge(message => console.log(`the judge cannot be had: ${message}`));

function judged(store: CoverageStore, story: Story, asked: AskedQuestion): Judged {
  const { question, asOf, history } = asked;
  const given = answer(store, story, { question, asOf, history, window: null, zone: story.timezone, judge });
  const { outcome, text } = given;
  return { asked, outcome, text, right: isRight(asked, given), answered: isAnswered(given) };
}

type Place = { stories: string; day: string; data: string };

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

/** Asks the questions of test/answers/asked over their coverage (`folder`/eval/timeline17) and prints how many are right, as its README judges. */
export async function checkAsked(folder: string, { part, log, data }: AskedRun): Promise<void> {
  const place = {
    stories: join(folder, "eval", "timeline17"),
    day: folder,
    data: data ?? mkdtempSync(join(tmpdir(), "standfirst-asked-")),
  };
  const all: Judged[] = [];
  const questions = questionsOf(part);
  for (const [name, asked] of Map.groupBy(questions, ({ story }) => story))
    all.push(...(await askStory(name, asked, place)));
  report(all);
  if (log !== undefined && part !== "fresh-unseen") writeFileSync(log, `${all.map(logLine).join("\n")}\n`);
  if (data === undefined) rmSync(place.data, { recursive: true });
}
