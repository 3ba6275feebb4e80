import { afterEach, beforeEach, expect, test } from "vitest";
import { type AddDesk, addPost } from "../../src/commands/add-post.ts";
import { Story } from "../../src/coverage/story.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { renderText } from "../../src/message/render-text.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { fixedClock } from "../../src/time/clock.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const story = Story.parse({
  ...{ id: "harbour", name: "Harbour", command: "harbour", language: "en", timezone: "Europe/London" },
  sources: [{ id: "coast", name: "Coast World", hosts: ["coast.example"] }],
});
const clock = fixedClock("2025-02-17T21:30:00Z");
const words = [
  "Lock gate holds through the second tide",
  "",
  "The gate of the harbour lock held overnight, the board said on Monday.",
  "",
  "Two ships are waiting outside for the water to fall.",
].join("\n");
let folders: ReturnType<typeof temporaryFolder>[] = [];
let opened: CoverageStore[] = [];

beforeEach(() => {
  folders = [];
  opened = [];
});

afterEach(() => {
  for (const store of opened) store.close();
  for (const folder of folders) folder.remove();
});

function index(): CoverageStore {
  const folder = temporaryFolder();
  const store = openCoverageStore(folder.path);
  folders.push(folder);
  opened.push(store);
  return store;
}

function deskWith(change: Partial<AddDesk> = {}): AddDesk {
  const fetching = {};
  return { ...{ story, clock, fetching, zone: "UTC", chatSources: "nobody" }, coverage: index(), ...change };
}

const shared = (text: string, links: readonly string[] = []) => ({ text, links, manages: true });
const all = { story: "harbour", from: null, to: null, asOf: null };
const postsOf = (coverage: CoverageStore) =>
  coverage
    .posts(all)
    .map(({ source, title, paragraphs, timePrecision }) => [source, title, paragraphs, timePrecision]);

test("the words of a message become the posts that a file of them gives, from the desk", async () => {
  const desk = deskWith();
  const card = await addPost(desk, shared(words));
  const filed = index();
  await ingest(filed, {
    ...{ story, inputs: ["-"], clock, source: "desk" },
    readInput: async () => new TextEncoder().encode(words),
  });
  expect(postsOf(desk.coverage)).toEqual(postsOf(filed));
  expect(postsOf(desk.coverage)).toHaveLength(1);
  const [post] = desk.coverage.posts(all);
  expect(card.visibility).toBe("private");
  expect(renderText(card)).toMatch(/^Added to the coverage: 1 post\.\n\n- .*\(Desk.*\)/);
  expect(renderText(card)).toContain(post?.title ?? post?.paragraphs[0]?.text ?? "-");
});

test("what is there already is said to be there, and nothing is added", async () => {
  const desk = deskWith();
  await addPost(desk, shared(words));
  const again = await addPost(desk, shared(words));
  expect(renderText(again)).toContain("That is in the coverage already.");
  expect(postsOf(desk.coverage)).toHaveLength(1);
});

test("words that begin with an outlet's id go to that outlet", async () => {
  const desk = deskWith();
  expect(renderText(await addPost(desk, shared(`source:coast\n${words}`)))).toContain("Coast World");
  expect(desk.coverage.posts(all).map(({ source }) => source)).toEqual(["coast"]);
});

test("who may not manage the place adds nothing and hears so", async () => {
  const desk = deskWith();
  const card = await addPost(desk, { ...shared(words), manages: false });
  expect(renderText(card)).toBe(
    "Adding posts to the coverage is for people who manage this workspace or server.",
  );
  expect(postsOf(desk.coverage)).toEqual([]);
});

test("a link is a page to read only where pages may be named in chat; else the words are read, or it is said why not", async () => {
  const link = "https://harbour.invalid/live";
  const desk = deskWith();
  expect(renderText(await addPost(desk, shared(link, [link])))).toContain("ALLOW_CHAT_SOURCES=managers");
  expect(renderText(await addPost(desk, shared(`${words}\n${link}`, [link])))).toContain("1 post");
  const allowed = deskWith({ chatSources: "managers" });
  const card = await addPost(allowed, shared(`${words}\n${link}`, [link]));
  expect(card.kind).toBe("problem");
  expect(renderText(card)).toContain("harbour.invalid");
  expect(postsOf(allowed.coverage)).toEqual([]);
});

test("a message without words says that there is nothing to read", async () => {
  expect(renderText(await addPost(deskWith(), shared("  ")))).toBe(
    "There are no words in that message that I could read as a post.",
  );
});
