import type { PostLine } from "../../src/coverage/post-line.ts";
import { momentsOf } from "./check-citations.ts";
import type { Page } from "./pages.ts";
import { openProgram, type Program } from "./program.ts";
import type { Tally } from "./tally.ts";

// What belongs to a page's machinery and never to a post's words: credits, notices of players, pointers, link marks.
const debris =
  /image source,|image caption,|media caption,|published at \d|this video can ?not be played|for a more accessible video player|articles you may like|copyright ©|, external\b/i;

/** Reads `pages` into `program` in order, then again, and checks what is stored. */
export async function checkIngest(program: Program, pages: readonly Page[], tally: Tally): Promise<void> {
  for (const page of pages) await program.ingest(page);
  const { lines } = await program.exported();
  const faults = lines.filter(
    line => (line.publishedAt === null) !== ["order", "none"].includes(line.timePrecision),
  );
  tally.check(
    "a time is there exactly where the page gives one",
    faults.length === 0,
    `${lines.length} revisions`,
  );
  const dirty = lines.filter(line =>
    line.paragraphs.some(
      ({ role, text }) => ["text", "list-item", "quote"].includes(role) && debris.test(text),
    ),
  );
  tally.check("no debris in the words of a post", dirty.length === 0, `${dirty.length} with debris`);
  const ids = new Set(lines.map(line => `${line.id} ${line.revision ?? 1}`));
  tally.check("every revision is there once", ids.size === lines.length);
  const again = [];
  for (const page of pages) again.push((await program.ingest(page)).report?.totals);
  const changed = again.reduce((sum, one) => sum + (one ? one.added + one.revised + one.withdrawn : 1), 0);
  tally.check("a second ingest changes nothing", changed === 0, `${changed} changes`);
}

/** Checks that up to 24 orders of `pages` give one index; ids may differ, for a former id stays an alias. */
export async function checkOrders(pages: readonly Page[], tally: Tally): Promise<void> {
  const orders = ordersOf(pages).slice(0, 24);
  const indexes: PostLine[][] = [];
  for (let next = 0; next < orders.length; next += 2) {
    // Two at a time: more than that only queue up on a small machine.
    indexes.push(...(await Promise.all(orders.slice(next, next + 2).map(indexOf))));
  }
  const first = canonical(indexes[0] ?? []);
  const same = indexes.filter(index => canonical(index) === first).length;
  tally.check(
    `${orders.length} orders of the pages give the same index`,
    same === orders.length,
    `${same} the same`,
  );
}

/** Checks that what is shown as of a moment is what was known then, and is what an index without the rest shows. */
export async function checkAsOf(program: Program, tally: Tally): Promise<void> {
  const { lines } = await program.exported();
  for (const moment of momentsOf(lines)) {
    const then = await program.exported(moment);
    const late = then.lines.filter(line => line.knownAt !== undefined && line.knownAt > moment);
    tally.check(`as of ${moment} only what was known`, late.length === 0, `${then.lines.length} posts`);
    const past = openProgram();
    try {
      await past.ingestLines(then.text);
      const [now, before] = [await recapText(program, moment), await recapText(past, moment)];
      tally.check(`as of ${moment} the recap owes nothing to later coverage`, now === before);
    } finally {
      past.close();
    }
  }
}

/** Checks that an export, read into an empty folder, gives the index again. */
export async function checkExport(program: Program, tally: Tally): Promise<void> {
  const { text } = await program.exported();
  const copy = openProgram();
  try {
    await copy.ingestLines(text);
    tally.check(
      "an export read into an empty folder gives the index again",
      (await copy.exported()).text === text,
    );
  } finally {
    copy.close();
  }
}

async function indexOf(pages: readonly Page[]): Promise<PostLine[]> {
  const program = openProgram();
  try {
    for (const page of pages) {
      const { report, outcome } = await program.ingest(page);
      if (report === null) throw new Error(`${page.name} was not read: ${outcome.complaint.trim()}`);
    }
    return (await program.exported()).lines;
  } finally {
    program.close();
  }
}

function canonical(lines: readonly PostLine[]): string {
  return lines
    .map(({ id: _id, formerIds: _formerIds, ...line }) => JSON.stringify(line))
    .sort()
    .join("\n");
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map(rest => [item, ...rest]));
}

async function recapText(program: Program, moment: string): Promise<string> {
  const asked = {
    id: "1",
    from: null,
    to: moment,
    asOf: moment,
    words: 200,
    excludeKinds: [],
    sources: null,
  };
  const [recap] = await program.recaps([asked]);
  return [recap?.lead, ...(recap?.bullets ?? [])].map(line => line?.text ?? "").join("\n");
}
