import { describe, expect, test } from "vitest";
import type { Card, CardLine } from "../../src/message/card.ts";
import { correctedLine } from "../../src/message/correction-card.ts";
import type { BriefingCorrection, Resting } from "../../src/store/reliance-store.ts";
import { type Instant, plusSeconds } from "../../src/time/instant.ts";
import { dayLater, desk, seven } from "./briefing-desk.ts";
import { allRead, ledgerAfter, type PortDesk, portDesk, posted, type Written } from "./port-coverage.ts";

const linesOf = (card: Card): CardLine[] =>
  [card.lead ?? [], ...card.sections.map(section => section.lines)].flat();
const evening = "2025-02-17T18:02:00Z";
const wednesday = dayLater(1);

const strike = "The dockers of Valmere will end their strike in the port after a pay rise of 6%.";
const drones: Written = {
  source: "herald",
  at: evening,
  text: "The harbour police of Valmere counted 120 drones over the northern lock on Monday.",
};

/** A briefing on Tuesday of `first`, then one on Wednesday of what came since. */
function twoBriefings(
  { write, brief }: PortDesk,
  first: Written[],
  second: Written[],
  more: { between?: Resting[]; corrections?: BriefingCorrection[] } = {},
) {
  write(...allRead(seven), ...first);
  const tuesday = brief(seven);
  write(...allRead(wednesday), ...second);
  const previous = posted(seven, tuesday.change);
  const next = brief(wednesday, { previous, told: tuesday.told, ...more });
  return { tuesday, next, lines: linesOf(next.card), ledger: ledgerAfter(tuesday.told, next.told) };
}

const at = (hour: number): Instant => plusSeconds(seven, hour * 3600);

describe("an update says what changed", () => {
  test.each([
    [
      "a figure",
      "Over the northern lock the harbour police of Valmere counted 147 drones on Monday.",
      "Update, was 120 drones, now 147",
    ],
    [
      "a denial",
      "The harbour police of Valmere never counted 120 drones over the northern lock on Monday.",
      "Update, was not denied, now denied",
    ],
    [
      "both",
      "The harbour police of Valmere never counted 147 drones over the northern lock on Monday.",
      "Update, was 120 drones, now 147; was not denied, now denied",
    ],
  ])("of %s, and where it stood before", (_what, text, label) => {
    const { lines } = twoBriefings(portDesk(), [drones], [{ source: "courier", at: at(2), text }]);
    const update = lines.find(line => line.text === text);
    expect(update?.label).toBe(label);
    expect(update?.links.map(link => link.label)).toEqual([
      "courier 18 Feb 09:00",
      "before: herald 17 Feb 18:02",
    ]);
    // The line rests on what is, not on what was.
    expect(update?.links.map(({ cites }) => cites?.length)).toEqual([1, undefined]);
  });

  test("of who says so too", () => {
    const first: Written = {
      source: "herald",
      at: evening,
      text: "Kurt Brandt said the port of Valmere would lose two ferries to its rival this spring.",
    };
    const second: Written = {
      source: "courier",
      at: at(2),
      text: "Marta Osei said the port of Valmere would lose two ferries to its rival this spring.",
    };
    const { lines } = twoBriefings(portDesk(), [first], [second]);
    expect(lines.find(({ text }) => text === second.text)?.label).toBe("Update, now also Marta Osei says so");
  });
});

describe("what was told is not told again", () => {
  test("in another outlet's words, also where it leaves a figure out or rounds it", () => {
    const { lines, next } = twoBriefings(
      portDesk(),
      [{ source: "herald", at: evening, text: strike }, drones],
      [
        {
          source: "courier",
          at: at(2),
          text: "After a pay rise of 6% the dockers of Valmere will end the strike in their port.",
        },
        {
          source: "wire",
          at: at(3),
          text: "On Monday harbour police in Valmere counted drones over the northern lock.",
        },
      ],
    );
    expect(lines.map(({ text }) => text)).toEqual([
      "Quiet night. 5 new posts since yesterday's briefing, none marked breaking.",
    ]);
    expect(next.quiet).toBe(true);
  });

  test("in the next briefing but one either, once it was updated", () => {
    const port = portDesk();
    const text = "Over the northern lock the harbour police of Valmere counted 147 drones on Monday.";
    const { next, ledger } = twoBriefings(port, [drones], [{ source: "courier", at: at(2), text }]);
    port.write(...allRead(dayLater(2)), {
      source: "wire",
      at: at(30),
      text: `${text.slice(0, -1)}, it said.`,
    });
    const third = port.brief(dayLater(2), { previous: posted(wednesday, next.change), told: ledger });
    expect(third.quiet).toBe(true);
  });
});

describe("what its channel had in between", () => {
  const resting = (kind: string, toldAt: Instant, said: string): Resting => ({
    telling: {
      ...{
        tenant: desk,
        id: "m1",
        story: "port",
        platform: "slack",
        kind,
        channel: "C1",
        thread: null,
        reader: null,
      },
      ...{
        messages: [],
        schedule: null,
        dueAt: null,
        zone: "Europe/London",
        change: 1,
        toldAt,
        forgetAt: wednesday,
      },
      ...{ ref: null, card: null },
    },
    rests: [
      {
        ...{
          n: 0,
          line: 1,
          said,
          postId: "elsewhere",
          revision: 1,
          quote: said,
          outlet: "Herald",
          label: "Herald",
        },
        ...{ address: null, state: "stands", mark: null },
      },
    ],
  });

  test.each([
    ["an alert", "alert", at(2), `${strike} (alerted 09:00)`],
    ["an answer to a question", "answer", at(12.5), `${strike} (asked for 19:30)`],
    ["a recap of the day before", "recap", at(-1), `${strike} (asked for Tue 06:00)`],
  ])("is in the briefing, marked: %s", (_what, kind, toldAt, text) => {
    const news: Written = { source: "courier", at: at(1), text: strike };
    const { lines } = twoBriefings(portDesk(), [drones], [news], {
      between: [resting(kind, toldAt, strike)],
    });
    expect(lines.map(line => line.text)).toContain(text);
  });

  test("of other things marks nothing", () => {
    const news: Written = { source: "courier", at: at(1), text: strike };
    const { lines } = twoBriefings(portDesk(), [drones], [news], {
      between: [resting("alert", at(2), drones.text)],
    });
    expect(lines.map(line => line.text)).toContain(strike);
  });
});

describe("what was corrected", () => {
  const correction = (
    id: string,
    what: "changed" | "gone",
    was: string,
    now: string | null,
  ): BriefingCorrection => {
    const link = { outlet: "herald", label: "Herald 17 Feb 18:02", address: null };
    const lines = [{ told: "briefing of 07:00", line: 1, said: was, standing: [] }];
    const passage = { what, outlet: "Herald", post: "18:02 post", link, when: "09:00", now, lines };
    return { id, madeAt: at(2), line: JSON.stringify(correctedLine(passage)) };
  };
  const more = "The harbour police of Valmere counted 131 drones over the northern lock on Monday.";

  test("is said in that part and in no other line, nor the day after", () => {
    const port = portDesk();
    const second: Written = { source: "wire", at: at(3), text: `${more.slice(0, -1)}, they say.` };
    const { lines, ledger, next } = twoBriefings(port, [drones], [second], {
      corrections: [correction("c1", "changed", drones.text, more)],
    });
    expect(lines.map(({ text }) => text).slice(1)).toEqual([`was: ${drones.text} Now: ${more}`]);
    port.write(...allRead(dayLater(2)), { ...second, source: "courier", at: at(30) });
    expect(port.brief(dayLater(2), { previous: posted(wednesday, next.change), told: ledger }).quiet).toBe(
      true,
    );
  });

  test("twice is said once, from what was told to what is there now", () => {
    const last = more.replace("131", "140");
    const corrections = [
      correction("c1", "changed", drones.text, more),
      correction("c2", "changed", more, last),
    ];
    const { lines } = twoBriefings(portDesk(), [drones], [], { corrections });
    expect(lines.map(({ text }) => text)).toContain(`was: ${drones.text} Now: ${last}`);
    expect(lines).toHaveLength(2);
  });

  test("and changed back is not said", () => {
    const corrections = [
      correction("c1", "changed", drones.text, more),
      correction("c2", "changed", more, drones.text),
    ];
    expect(twoBriefings(portDesk(), [drones], [], { corrections }).lines).toHaveLength(1);
  });

  test("to nothing is news again when another outlet reports it", () => {
    const port = portDesk();
    const { lines, ledger, next } = twoBriefings(port, [drones], [], {
      corrections: [correction("c1", "gone", drones.text, null)],
    });
    expect(lines.map(({ text }) => text)).toContain(`was: ${drones.text} Now: the post is gone.`);
    port.write(...allRead(dayLater(2)), { ...drones, source: "wire", at: at(30) });
    const third = port.brief(dayLater(2), { previous: posted(wednesday, next.change), told: ledger });
    expect(linesOf(third.card).find(({ text }) => text === drones.text)?.label).toBe(
      "Update, was withdrawn, now reported again",
    );
  });
});
