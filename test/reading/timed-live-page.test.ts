import { describe, expect, test } from "vitest";
import { fixtureReading, reading, titled, told } from "./fixture.ts";

describe("the timed live page", () => {
  const read = fixtureReading("timed-live-page.txt", { date: "2024-07-03" });

  test("gives every post once, oldest first, with its time in UTC", () => {
    expect(read.layout).toBe("timed-live-page");
    expect(read.bounded).toBe(true);
    expect(read.warnings).toEqual([]);
    expect(read.posts.map(post => [post.publishedAt, post.timePrecision, post.kind, post.title])).toEqual([
      ["2024-07-03T16:30:00Z", "minute", "news", "Harbour master and union to meet"],
      ["2024-07-03T16:55:00Z", "minute", "video", "Watch: Tugs turn the grain ship round"],
      ["2024-07-03T17:20:00Z", "minute", "pictures", "Repairs under way - in pictures"],
      ["2024-07-03T17:44:00Z", "minute", "verify", "What the drone pictures show"],
      ["2024-07-03T18:10:00Z", "minute", "breaking", "'We were lucky', says lock keeper"],
      ["2024-07-03T18:31:00Z", "minute", "news", "Ten questions the inquiry must answer"],
      ["2024-07-03T18:58:00Z", "minute", "analysis", "A lock nobody wanted to pay for"],
      ["2024-07-03T19:20:00Z", "minute", "reaction", "What did the island councils say?"],
      ["2024-07-03T19:48:00Z", "minute", "explainer", "How much cargo passes through Brisken?"],
      ["2024-07-03T20:05:00Z", "minute", "news", "Minister's people say she will not interfere"],
      ["2024-07-03T20:40:00Z", "minute", "podcast", "Dockcast: Who pays for a broken lock?"],
      ["2024-07-03T21:15:00Z", "minute", "recap", "Harbour still shut as night falls in Brisken"],
      ["2024-07-03T12:00:00Z", "day", "summary", null],
    ]);
  });

  test("keeps tags from before and after the title as published", () => {
    const tags = read.posts.filter(post => post.tags.length > 0).map(post => [post.title, post.tags]);
    expect(tags).toEqual([
      ["What the drone pictures show", ["Coast Verify"]],
      ["'We were lucky', says lock keeper", ["Breaking"]],
      ["A lock nobody wanted to pay for", ["Analysis"]],
    ]);
  });

  test("takes names, roles, places and teams as bylines and never as text", () => {
    const signed = read.posts.filter(post => post.byline.length > 0).map(post => post.byline);
    expect(signed).toEqual([
      ["Ruth Amsel", "Karim Dost", "Reporting from the quay"],
      ["Lena Osterby"],
      ["Jana Vild", "Economics editor, Coast World Service"],
      ["Visual Data Team"],
      ["Tomas Reller", "Transport correspondent", "Reporting from Brisken"],
    ]);
  });

  test("keeps a list of more than nine items, whose numbers collide with the posts', inside its post", () => {
    const items = titled(read, "Ten questions").paragraphs.filter(({ role }) => role === "list-item");
    expect(items).toHaveLength(10);
    expect(items.at(-1)?.text).toBe("Where is the log book");
  });

  test("tells captions, descriptions and charts from text and drops credits", () => {
    expect(told(titled(read, "What did the island"))).toEqual([
      "alt: Headshot of Mara Quill at a lectern, a map of the islands behind her",
      "caption: Mara Quill speaks for the four island councils",
      'text: Mara Quill says the islands "will not be the last in the line”.',
      'text: “We have flour, we have fuel, what we do not have is time," she says.',
    ]);
    expect(told(titled(read, "How much cargo"))).toEqual([
      "text: Brisken handles 14% of the country's grain, according to the Institute for Coastal Trade. That is about 3.2m tonnes a year.",
      "alt: Two cranes standing idle above an empty quay",
      "alt: A bar chart showing tonnes of grain a year - Brisken is 3.2m, Oldhaven is 1.9m and Tarn is 0.7m. The source is the Institute for Coastal Trade.",
    ]);
  });

  test("keeps sign-offs, pointers and consent notices as promo, also at the end of a paragraph of news", () => {
    expect(told(titled(read, "Harbour still shut")).filter(line => line.startsWith("promo"))).toEqual([
      "promo: That's all from us for tonight.",
      "promo: Further reading: Why the old lock was never replaced",
      "promo: We'll be back in the morning with the latest from the quay.",
      "promo: Join us at six.",
    ]);
    expect(told(titled(read, "Watch: Tugs"))).toEqual([
      "text: The tugs took most of an hour to turn her.",
      "promo: We'll bring you more pictures when we get them.",
      "promo: Allow Flock content?",
      "promo: This article contains content provided by Flock. We ask for your permission before anything is loaded, as they may be using cookies and other technologies.",
      "caption: Watch: Three tugs and one very long ship",
    ]);
  });

  test("reads the summary as a post and drops the page's own video", () => {
    expect(told(read.posts.at(-1) ?? { paragraphs: [] })).toEqual([
      "list-item: The harbour at Brisken stays shut for a second day after the lock gate gave way",
      'list-item: Port director Ines Halloran promises a first ship "before the weekend" but names no hour',
    ]);
    expect(JSON.stringify(read)).not.toContain("The moment the lock gate moved");
  });
});

describe("times on a timed live page", () => {
  const page = (stamp: string) => `  1. Gate closedpublished at ${stamp}\n\n    The gate is closed.\n`;
  const timeOf = (stamp: string, date: string | null, zone = "Europe/London") => {
    const read = reading(page(stamp), { date, zone });
    return [read.posts[0]?.publishedAt, read.posts[0]?.timePrecision];
  };

  test("take their year from the page's date, the stamp or the address, never from the clock", () => {
    expect(timeOf("21:09 Greenwich Mean Time 17 February", "2021-02-18")).toEqual([
      "2021-02-17T21:09:00Z",
      "minute",
    ]);
    expect(timeOf("21:09 GMT 17 February 2019", null)).toEqual(["2019-02-17T21:09:00Z", "minute"]);
    const byUrl = reading(page("21:09 GMT 17 February"), { url: "https://coast.example/2022/feb/17/lock" });
    expect(byUrl.posts[0]?.publishedAt).toBe("2022-02-17T21:09:00Z");
  });

  test("are left out, with a warning, where no year is known", () => {
    const read = reading(page("21:09 GMT 17 February"));
    expect(read.posts[0]).toMatchObject({ publishedAt: null, timePrecision: "order", title: "Gate closed" });
    expect(read.warnings.join(" ")).toContain("no year is known");
  });

  test("of the last days of December belong to the old year on a page of the new one", () => {
    expect(timeOf("23:50 GMT 31 December", "2025-01-01")).toEqual(["2024-12-31T23:50:00Z", "minute"]);
  });

  test("are read in the zone they name, else in the story's", () => {
    expect(timeOf("09:30 Central European Summer Time 3 July", "2024-07-03")).toEqual([
      "2024-07-03T07:30:00Z",
      "minute",
    ]);
    expect(timeOf("9:30 pm EDT 3 July", "2024-07-03")).toEqual(["2024-07-04T01:30:00Z", "minute"]);
    expect(timeOf("09:30 3 July", "2024-07-03", "Europe/Kyiv")).toEqual(["2024-07-03T06:30:00Z", "minute"]);
  });

  test("in an unknown zone or on an impossible day lose what is not known", () => {
    expect(timeOf("09:30 XQT 3 July", "2024-07-03")).toEqual(["2024-07-03T12:00:00Z", "day"]);
    expect(timeOf("09:30 GMT 30 February", "2024-07-03")).toEqual([null, "none"]);
    expect(timeOf("09:30 GMT 3 July", "2031-07-03")).toEqual([null, "none"]);
  });

  test("without a day fall on the page's day, and on the day before where the clock passed midnight", () => {
    const text =
      "  1. New daypublished at 00:20\n\n    It is past midnight.\n\n  2. Old daypublished at 23:40\n\n    It is late.\n";
    const read = reading(text, { date: "2024-01-03" });
    expect(read.posts.map(post => post.publishedAt)).toEqual([
      "2024-01-02T23:40:00Z",
      "2024-01-03T00:20:00Z",
    ]);
  });
});

test("a title without a time keeps its place between the timed ones", () => {
  const text =
    "  1. Thirdpublished at 12:30 GMT 3 July\n\n    The pumps run.\n\n  2. Second\n\n    The beam is in.\n\n    1. One\n    2. Two\n    3. Three\n  3. Firstpublished at 11:10 GMT 3 July\n\n    The gate is shut.\n";
  const read = reading(text, { date: "2024-07-03" });
  expect(read.posts.map(post => [post.title, post.timePrecision])).toEqual([
    ["First", "minute"],
    ["Second", "day"],
    ["Third", "minute"],
  ]);
  expect(told(titled(read, "Second"))).toContain("list-item: Three");
});

test("an old numbered page without times is read in order, a tag glued to a title apart from it", () => {
  const text =
    "Live Reporting\n\n  1. Pumps start\n\n    Two pumps run on the east side.\n  2. BreakingGate gives way at low tide\n\n    The gate has given way, the port says.\n  3. In pictures: The lock by night\n\n    Men with lamps\n    Image caption: Engineers at the lock\n";
  const read = reading(text, { date: "2019-05-19" });
  expect(read.posts.map(post => [post.title, post.kind, post.timePrecision])).toEqual([
    ["In pictures: The lock by night", "pictures", "day"],
    ["Gate gives way at low tide", "breaking", "day"],
    ["Pumps start", "news", "day"],
  ]);
  expect(told(titled(read, "In pictures"))).toEqual([
    "alt: Men with lamps",
    "caption: Engineers at the lock",
  ]);
});
