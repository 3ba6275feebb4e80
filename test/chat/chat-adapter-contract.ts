import { describe, expect, test } from "vitest";
import type { ChatAdapter, Place, Request } from "../../src/chat/chat-adapter.ts";
import { blankCard, type Card, plainLine } from "../../src/message/card.ts";

/** An adapter with a hand on both its ends: what a reader says, and what a reader sees. */
export type AdapterBench = {
  adapter: ChatAdapter;
  place: Place;
  /** Types a command or addresses the bot, as a reader of that platform does. */
  say: (text: string) => void;
  /** All that a reader has seen so far. */
  seen: () => string;
  /** True where the text would do something on that platform: move a cursor, call everybody, open a link by itself. */
  isLive: (seen: string) => boolean;
};

const card = (text: string): Card => ({ ...blankCard("answer"), lead: plainLine(text) });

/** What every chat adapter must do; each calls this in its own test file. */
export function chatAdapterContract(name: string, open: () => AdapterBench): void {
  describe(`the ${name} adapter as a chat adapter`, () => {
    test("hands over what a reader says, without the bot's name, and shows the answer", async () => {
      const bench = open();
      const requests: Request[] = [];
      await bench.adapter.start(async request => {
        requests.push(request);
        return card(`You said: ${request.text}`);
      });
      bench.say("recap last 3h");
      await until(() => bench.seen().includes("You said: recap last 3h"));
      expect(requests.map(request => request.text)).toEqual(["recap last 3h"]);
      expect(requests[0]?.place.tenant).toBe(bench.place.tenant);
      await bench.adapter.stop();
    });

    test("gives each request its own id and keeps a conversation in one thread", async () => {
      const bench = open();
      const requests: Request[] = [];
      await bench.adapter.start(async request => {
        requests.push(request);
        return card(`answer ${requests.length}`);
      });
      bench.say("ask who spoke?");
      bench.say("ask and Tusk?");
      await until(() => bench.seen().includes("answer 2"));
      expect(new Set(requests.map(request => request.id)).size).toBe(2);
      expect(new Set(requests.map(request => request.place.thread)).size).toBe(1);
      await bench.adapter.stop();
    });

    test("answers in the order of asking, however long each answer takes", async () => {
      const bench = open();
      await bench.adapter.start(async ({ text }) => {
        await new Promise(resolve => setTimeout(resolve, text.includes("slow") ? 20 : 0));
        return card(`done: ${text}`);
      });
      bench.say("ask slow one?");
      bench.say("ask quick one?");
      await until(() => bench.seen().includes("done: ask quick one?"));
      expect(bench.seen().indexOf("done: ask slow one?")).toBeLessThan(
        bench.seen().indexOf("done: ask quick one?"),
      );
      await bench.adapter.stop();
    });

    test("posts of the bot's own accord while it runs, and not before or after", async () => {
      const bench = open();
      await expect(bench.adapter.post(bench.place, card("too early"))).rejects.toThrow();
      await bench.adapter.start(async () => card("unused"));
      const posted = await bench.adapter.post(bench.place, card("Quiet night."));
      expect(posted.id).not.toBe("");
      expect(bench.seen()).toContain("Quiet night.");
      await bench.adapter.stop();
      await expect(bench.adapter.post(bench.place, card("too late"))).rejects.toThrow();
      expect(bench.seen()).not.toMatch(/too (?:early|late)/);
    });

    test("shows hostile words of the coverage as words", async () => {
      const bench = open();
      await bench.adapter.start(async () =>
        card("\u001B[2J\u202Ewords\u0007 @everyone <!channel> \u009B31m stay"),
      );
      bench.say("recap");
      await until(() => bench.seen().includes("words"));
      expect(bench.seen()).toContain("stay");
      expect(bench.isLive(bench.seen())).toBe(false);
      await bench.adapter.stop();
    });

    test("shows every part of a card: title, notices, lead, lines with labels and places, footnotes", async () => {
      const bench = open();
      const link = { outlet: "BBC", label: "BBC 19:16", address: "https://example.org/live#1" };
      const full: Card = {
        ...card("The lead"),
        title: "The title",
        notices: ["The notice"],
        sections: [{ heading: "The heading", lines: [{ label: "Label", text: "The line", links: [link] }] }],
        footnotes: ["The footnote"],
      };
      await bench.adapter.start(async () => full);
      bench.say("recap");
      const parts = [
        "The title",
        "The notice",
        "The lead",
        "The heading",
        "Label",
        "The line",
        "BBC 19:16",
        "The footnote",
      ];
      await until(() => parts.every(part => bench.seen().includes(part)));
      const places = parts.map(part => bench.seen().indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      await bench.adapter.stop();
    });

    test("ends when it is stopped, and a second stop does nothing", async () => {
      const bench = open();
      await bench.adapter.start(async () => card("unused"));
      await bench.adapter.stop();
      await bench.adapter.ended;
      await expect(bench.adapter.stop()).resolves.toBeUndefined();
    });

    test("finishes the answer under way before it stops", async () => {
      const bench = open();
      const begun = Promise.withResolvers<void>();
      await bench.adapter.start(async () => {
        begun.resolve();
        await new Promise(resolve => setTimeout(resolve, 20));
        return card("the last words");
      });
      bench.say("recap");
      await begun.promise;
      await bench.adapter.stop();
      expect(bench.seen()).toContain("the last words");
    });
  });
}

/** Waits for what a platform does in its own time; the test's own limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 2));
}
