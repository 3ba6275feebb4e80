import { expect, test } from "vitest";
import { fixtureReading, reading, told } from "./fixture.ts";

const read = fixtureReading("reader-view.txt", { date: "2024-07-03" });

test("a reader view is known without titles, times or empty lines, and says nothing of boundaries", () => {
  expect(read).toMatchObject({ layout: "reader-view", bounded: false, warnings: [] });
  expect(read.posts.every(post => post.title === null && post.timePrecision === "day")).toBe(true);
});

test("its summary is a post of its own", () => {
  const summary = read.posts.filter(post => post.kind === "summary");
  expect(summary).toHaveLength(1);
  expect(summary[0]?.paragraphs.map(({ role }) => role)).toEqual(["list-item", "list-item", "list-item"]);
});

test("names glued to a quotation and to a caption become the byline of what follows", () => {
  expect(read.posts.map(post => post.byline).filter(byline => byline.length > 0)).toEqual([
    ["Lena Osterby", "Verification reporter"],
    ["Jana Vild", "Economics editor, Coast World Service"],
    ["Visual Data Team"],
    ["Tomas Reller", "Transport correspondent"],
  ]);
  const lines = read.posts.flatMap(told);
  expect(lines).toContain('text: “We have flour, we have fuel, what we do not have is time," she says.');
  expect(lines).toContain("caption: The gate at 04:12, filmed from the east mole");
});

test("the page's own video, its makers and its copyright notice are no part of any post", () => {
  const everything = JSON.stringify(read);
  for (const words of ["The moment the lock gate moved", "Edited by", "Copyright"])
    expect(everything).not.toContain(words);
});

test("sign-offs are kept as promo", () => {
  expect(read.posts.flatMap(told).filter(line => line.startsWith("promo"))).toEqual([
    "promo: That's all from us for tonight.",
    "promo: Further reading: Why the old lock was never replaced",
    "promo: We'll be back in the morning with the latest from the quay.",
    "promo: Join us at six.",
  ]);
});

test("items after a colon are a list, and the order is all that is known of an undated view", () => {
  const text = [
    "Tides are the first thing that a pilot of the outer harbour learns by heart",
    "Cranes are the second, and the old ones on the east mole have names",
    "Edited by Nadia Brook",
    "The port's director names the three tests that the gate must pass:",
    "Two tides without a leak",
    "A night with the pumps off",
    "The crews have heard it before.",
    "Karim Dost",
    "Reporting from the quay",
    "The guards have put the benches back, and the gate of the office is open.",
  ].join("\n");
  const undated = reading(text);
  expect(undated.layout).toBe("reader-view");
  expect(undated.posts.every(post => post.publishedAt === null && post.timePrecision === "order")).toBe(true);
  expect(undated.posts.flatMap(told)).toContain("list-item: A night with the pumps off");
});
