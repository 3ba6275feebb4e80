import { describe, expect, test } from "vitest";
import { fixtureReading, reading, titled, told } from "./fixture.ts";

describe("a live blog with key events", () => {
  const read = fixtureReading("key-events-blog.txt", { date: "2024-07-03" });

  test("gives titled and untitled posts oldest first, key events without a body in their places", () => {
    expect(read).toMatchObject({ layout: "key-events-blog", bounded: true });
    expect(read.pageTitle).toBe("Brisken lock: first ship will not sail before Friday, port says");
    expect(read.posts.map(post => [post.kind, post.title ?? post.paragraphs[0]?.text])).toEqual([
      ["key-event", "Morning opening: A town without its harbour"],
      ["key-event", "Minister cancels visit to the quay"],
      ["news", "Union calls for the lock to stay shut"],
      ["pictures", "Crews spend the night on deck – in pictures"],
      ["news", expect.stringContaining("So the gates of the site office are shut again")],
      ["news", "We have also been hearing from the crews."],
      ["news", "First ship will not sail before Friday, port says"],
      ["news", "We’re waiting for more details from the engineers."],
      ["news", "Ines Halloran is speaking now."],
      ["news", "Islands ask for an air bridge"],
      ["news", "The mayor of Brisken and her deputy are also answering questions now."],
    ]);
  });

  test("has a day and no clock time, and no second post for a standfirst that a post repeats", () => {
    expect(new Set(read.posts.map(post => `${post.publishedAt} ${post.timePrecision}`))).toEqual(
      new Set(["2024-07-03T12:00:00Z day"]),
    );
  });

  test("takes a name on its own line as the byline of an untitled post", () => {
    expect(read.posts.filter(post => post.byline.length > 0).map(post => [post.title, post.byline])).toEqual([
      [null, ["Femke Dorst"]],
    ]);
  });

  test("keeps pointers as promo without ending the post at an opening that waits for news", () => {
    const untitled = read.posts.filter(post => post.title === null).map(told);
    expect(untitled).toContainEqual([
      "promo: We’re waiting for more details from the engineers.",
      "text: The chief engineer has been seen walking back to the site office, and two vans have left.",
      "promo: We will update you when we hear more.",
    ]);
    expect(untitled).toContainEqual([
      "text: The mayor of Brisken and her deputy are also answering questions now.",
      "promo: I’ll bring you the main points in a moment.",
      "promo: You can follow the mayor in Dutch here:",
      "promo: and her deputy here:",
    ]);
  });

  test("never makes a headline-only key event out of a title that has a body", () => {
    expect(titled(read, "Islands ask").kind).toBe("news");
    expect(read.posts.filter(post => post.title === "Islands ask for an air bridge")).toHaveLength(1);
  });
});

test("times on their own lines part the posts and date them, with the time of a later change", () => {
  const text = [
    "Brisken lock: port asks for patience",
    "Key events",
    "-",
    "Port asks for patience",
    "-",
    "Crews get bread",
    "3 Jul 2024 20.54 CEST",
    "Port asks for patience",
    "The port asks the crews to be patient.",
    "Updated at 21.10 CEST",
    "3 Jul 2024 20.31 CEST",
    "The guards have turned the benches round.",
    "3 Jul 2024 20.02 CEST",
    "Crews get bread",
    "The crews have bread for two days.",
  ].join("\n");
  const read = reading(text, { zone: "Europe/Paris" });
  expect(read.posts.map(post => [post.title, post.publishedAt, post.updatedAt])).toEqual([
    ["Crews get bread", "2024-07-03T18:02:00Z", null],
    [null, "2024-07-03T18:31:00Z", null],
    ["Port asks for patience", "2024-07-03T18:54:00Z", "2024-07-03T19:10:00Z"],
  ]);
});

test("a copy of a closed live blog is read from its closing summary on", () => {
  const text = [
    "Get all your news in one place",
    "Start reading",
    "Femke Dorst, Karim Dost and Ruth Amsel",
    "",
    "Port says beam will hold; islands ask for flour – as it happened",
    "",
    "Closing summary",
    "",
    "It's 9pm in Brisken. Here's where we stand:",
    "",
    "  • The beam has held through two tides, the port says.",
    "",
    "  • The islands have flour for nine days.",
  ].join("\n");
  const read = reading(text);
  expect(read.posts.map(post => [post.kind, post.title])).toEqual([["recap", "Closing summary"]]);
});
