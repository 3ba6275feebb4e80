import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ical from "node-ical";
import { beforeAll, describe, expect, test } from "vitest";
import { writeWhole } from "../../src/cli/write-whole.ts";
import { renderCsv } from "../../src/message/render-csv.ts";
import { renderIcs } from "../../src/message/render-ics.ts";
import { freshFolder, ingestedSample, standfirst } from "../journeys/command-line.ts";

const kinds = ["timeline", "figures", "next"] as const;
type Kind = (typeof kinds)[number];
type Exported = { out: string; rows: Record<string, unknown>[] };

let data: string;
/** What standard output has of each kind. */
let told: Record<Kind, Exported>;
beforeAll(async () => {
  data = await ingestedSample();
  const [timeline, figures, next] = await Promise.all(kinds.map(kind => exported(kind)));
  if (timeline === undefined || figures === undefined || next === undefined) throw new Error("three kinds");
  told = { timeline, figures, next };
});

const naughty: readonly string[] = JSON.parse(
  readFileSync(new URL("../fixtures/hostile/naughty-strings.json", import.meta.url), "utf8"),
);

async function exported(...words: string[]) {
  const call = await standfirst(["export", ...words, "--data", data]);
  const rows: Record<string, unknown>[] = call.out
    .split("\n")
    .filter(Boolean)
    .map(line => JSON.parse(line));
  return { ...call, rows };
}

/** The text of a file that an export wrote. */
async function fileOf(name: string, ...words: string[]): Promise<string> {
  const file = join(freshFolder(), name);
  const { code, out, err } = await exported(...words, "--to", file);
  expect([code, out, err]).toEqual([0, "", ""]);
  return readFileSync(file, "utf8");
}

/** What a spreadsheet program shows of a cell: it takes the apostrophe for "this is text". */
const shown = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20])/u, "");

describe.concurrent("an export read back by another program", () => {
  test.each(kinds)("%s as CSV has the rows that standard output has", async kind => {
    const { rows } = told[kind];
    expect(rows.length).toBeGreaterThan(1);
    const text = await fileOf(`${kind}.csv`, kind);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/\r/);
    const read: Record<string, string>[] = parse(text, { columns: true });
    expect(read).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) {
      const cells = read[at] ?? {};
      for (const [column, value] of Object.entries(row)) {
        const plain = typeof value === "boolean" ? (value ? "yes" : "no") : String(value ?? "");
        expect(shown(cells[column] ?? "missing")).toBe(plain);
      }
      expect(cells["source"]).not.toBe("");
      expect(cells["quote"]).not.toBe("");
    }
  });

  test("JSON Lines in a file are what standard output has", async () => {
    expect(await fileOf("figures.jsonl", "figures")).toBe(told.figures.out);
  });

  test("the timeline as a calendar: an entry a dated post, the same ids each time, days where no time is known", async () => {
    const { rows } = told.timeline;
    const dated = rows.filter(row => row["time"] !== null || row["day"] !== null);
    const text = await fileOf("timeline.ics", "timeline");
    const events = eventsIn(text);
    expect(events).toHaveLength(dated.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(dated.length);
    for (const row of dated) {
      const event = events.find(({ uid }) => uid === `${row["post_id"]}@standfirst`);
      expect(event?.summary).toBe(String(row["text"]).replace(/\s+/g, " "));
      const day = row["time"] === null;
      expect(event?.datetype).toBe(day ? "date" : "date-time");
      if (!day) expect(event?.start.toISOString().slice(0, 19)).toBe(String(row["time"]).slice(0, 19));
      if (row["url"] !== null) expect(event?.url).toBe(row["url"]);
    }
    expect(await fileOf("again.ics", "timeline")).toBe(text);
  });

  test("what is planned as a calendar: each event on its day", async () => {
    const { rows } = told.next;
    const events = eventsIn(await fileOf("next.ics", "next"));
    expect(events).toHaveLength(rows.length);
    for (const row of rows) {
      const event = events.find(({ summary }) => summary === String(row["text"]).replace(/\s+/g, " "));
      expect(event?.datetype).toBe(row["starts_at"] === null ? "date" : "date-time");
      if (row["starts_at"] === null && event !== undefined) {
        const { start } = event;
        // node-ical puts a day at the machine's own midnight
        const day = [start.getFullYear(), start.getMonth() + 1, start.getDate()].map(n =>
          String(n).padStart(2, "0"),
        );
        expect(day.join("-")).toBe(row["day"]);
      }
    }
  });

  test("a window, a topic, an outlet and a moment narrow it as they narrow what is shown", async () => {
    const { rows } = await exported(
      "figures",
      "17 Feb 2025",
      "--from-source",
      "bbc",
      "--as-of",
      "2025-02-17T20:00:00Z",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row["source"]).toBe("BBC");
      expect(String(row["published_at"]) <= "2025-02-17T20:00:00Z").toBe(true);
    }
  });
});

describe.concurrent("what cannot be exported", () => {
  test.each([
    [["figures", "--to", "f.ics"], 2, /Figures have no place in a calendar/],
    [["timeline", "--to", "f.xlsx"], 2, /another ending than \.jsonl, \.csv or \.ics/],
    [["posts", "today"], 2, /takes no window/],
    [["weather"], 2, /“weather” is none of them/],
  ] as const)("%j is told in a sentence", async (words, code, sentence) => {
    const ended = await exported(...words);
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(sentence);
    expect(existsSync("f.ics")).toBe(false);
  });

  test("a file is written whole or not at all, with nothing left beside it", async () => {
    const folder = freshFolder();
    const there = join(folder, "taken.csv");
    mkdirSync(there);
    const { code, err } = await exported("figures", "--to", there);
    expect(code).toBe(1);
    expect(err).toMatch(/^I could not write /);
    expect(readdirSync(folder)).toEqual(["taken.csv"]);
    expect(() => writeWhole(join(folder, "no", "such.csv"), "new")).toThrow(/I could not write/);
    const kept = join(folder, "kept.csv");
    writeFileSync(kept, "before");
    writeWhole(kept, "after");
    expect(readFileSync(kept, "utf8")).toBe("after");
    expect(readdirSync(folder).sort()).toEqual(["kept.csv", "taken.csv"]);
  });
});

const hostile = fc.oneof(
  fc.constantFrom(...naughty),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "a\r\nb",
    '"; DROP',
    "é\u2028x",
    "'=1",
  ),
);

describe("hostile text", () => {
  test("comes back from CSV as it was, and never begins a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: hostile, b: hostile }), { minLength: 1, maxLength: 5 }), rows => {
        const text = renderCsv(["a", "b"], rows);
        const read: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: false });
        expect(read).toHaveLength(rows.length);
        for (const [at, row] of rows.entries()) {
          for (const column of ["a", "b"] as const) {
            const cell = read[at]?.[column] ?? "missing";
            expect(cell).not.toMatch(/^[=+\-@\t\r]/);
            expect([cell, shown(cell)]).toContain(row[column]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("stays inside the text of a calendar's entry: no property, no second entry, no other link", () => {
    fc.assert(
      fc.property(
        fc.record({ summary: hostile, description: hostile, url: hostile }),
        ({ summary, description, url }) => {
          const stamp = "2025-02-17T12:00:00Z";
          const [start, end] = ["2025-02-18", "2025-02-20"];
          const text = renderIcs([
            { ...{ id: "one", stamp, start, end, allDay: true }, ...{ summary, description, url } },
            {
              ...{ id: "two", stamp, start: stamp, end: null, allDay: false },
              summary: "plain",
              description: "",
              url: null,
            },
          ]);
          expect(text.match(/^BEGIN:VEVENT\r?$/gm)).toHaveLength(2);
          const events = eventsIn(text);
          expect(events.map(({ uid }) => uid).sort()).toEqual(["one@standfirst", "two@standfirst"]);
          const given = events.find(({ uid }) => uid === "one@standfirst");
          expect(given?.url === undefined || /^https?:/.test(String(given.url))).toBe(true);
          const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");
          expect(letters(String(given?.summary ?? ""))).toBe(letters(summary));
        },
      ),
      { numRuns: 300 },
    );
  });
});

type Event = { uid: string; summary: string; start: Date; datetype: string; url?: string };

/** The entries that node-ical finds in a calendar. */
function eventsIn(text: string): Event[] {
  const events: Event[] = [];
  for (const part of Object.values(ical.sync.parseICS(text))) {
    if (part?.type !== "VEVENT") continue;
    const { uid, summary, start, datetype, url } = part;
    events.push({
      ...{ uid, start, datetype },
      summary: textOf(summary),
      ...(url === undefined ? {} : { url: textOf(url) }),
    });
  }
  return events;
}

function textOf(value: string | { val: string } | undefined): string {
  return typeof value === "object" ? value.val : (value ?? "");
}
