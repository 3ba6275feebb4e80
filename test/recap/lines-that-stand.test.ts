import { describe, expect, test } from "vitest";
import { recapCard } from "../../src/message/recap-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { makeRecap, type RecapRequest } from "../../src/recap/make-recap.ts";
import { Recap } from "../../src/recap/recap.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const post = (at: string, text: readonly string[], title: string | null = null): Written => ({
  source: "courier",
  at,
  title,
  text,
});

function recapOf(posts: readonly Written[], request: Partial<RecapRequest> = {}): Recap {
  return withPosts(posts, store =>
    Recap.parse(makeRecap(store, harbour, { window: windowOf(), asOf: null, length: "full", ...request })),
  );
}
const textsOf = ({ lead, bullets }: Recap) => [lead, ...bullets].flatMap(line => line?.text ?? []);
const nextOf = (recap: Recap) => recap.next.map(({ text }) => text);

describe("a line that stands alone", () => {
  test("puts the speaker before a quotation that fills the sentence", () => {
    const recap = recapOf([
      post("10:00", ["“No crane will move before the wages are paid,” Marta Osei said."]),
    ]);
    expect(textsOf(recap)).toEqual(["Marta Osei: “No crane will move before the wages are paid”"]);
    expect(recap.lead?.citations[0]?.quote).toBe(
      "“No crane will move before the wages are paid,” Marta Osei said.",
    );
  });

  test("closes a quotation that its post carries on in the next sentence", () => {
    const [text] = textsOf(
      recapOf([
        post("10:00", [
          "Marta Osei said: “The crews will wait for the wages.",
          "“The crews have waited before.”",
        ]),
      ]),
    );
    expect(text).toBe("Marta Osei said: “The crews will wait for the wages.”");
  });

  test("does not leave open who argues in an aside", () => {
    const texts = textsOf(
      recapOf([
        post("10:00", [
          "Nobody in Valmere should be surprised by this, he argues, because wages fell for years.",
        ]),
      ]),
    );
    expect(texts).toEqual([]);
  });

  test("says nothing to the reader of the page, and does not exclaim", () => {
    const page = [
      "Read the full list of sailings for this week here.",
      "The port is shut – oh, to be a seagull today!",
    ];
    expect(
      textsOf(recapOf([post("10:00", [...page, "The port of Valmere lost two cranes in the storm."])])),
    ).toEqual(["The port of Valmere lost two cranes in the storm."]);
  });

  test("prefers the sentence that gives the condition to the one that leaves it out", () => {
    const { lead } = recapOf(
      [
        post("10:00", ["Marta Osei says the dockers will end the strike in the port of Valmere."]),
        post("10:30", [
          "Marta Osei says the dockers will end the strike in the port of Valmere if wages rise.",
        ]),
      ],
      { length: "line" },
    );
    expect(lead?.text).toContain("if wages rise");
  });

  test("quotes at most forty words of one post", () => {
    const long = (word: string) => Array.from({ length: 22 }, (_, i) => `${word}${i}`).join(" ");
    const recap = recapOf([
      post("10:00", [`Marta Osei said “${long("crane")}”.`, `Marta Osei said “${long("quay")}”.`]),
    ]);
    expect(textsOf(recap)).toHaveLength(1);
  });

  test("does not name the speaker twice where a title stands before the first name", () => {
    const knight = {
      ...harbour,
      actors: [{ ...harbour.actors[1], id: "brandt", name: "Kurt Brandt", aliases: ["Sir Kurt"] }],
    };
    const recap = recapOf([post("10:00", ["The port must open by Sunday for the ferries, Sir Kurt said."])]);
    const card = recapCard(
      {
        ...recap,
        lead: recap.lead === null ? null : { ...recap.lead, speaker: knight.actors[0]?.name ?? null },
      },
      { storyName: "Port", zone: "Europe/London", notices: [], actions: [], empty: "" },
    );
    expect(renderText(card)).not.toContain("Kurt Brandt: ");
  });
});

describe("what is next", () => {
  test("is the clause that tells what comes, not the sentence that ends with it", () => {
    const recap = recapOf(
      [
        post("09:00", ["A storm tore two cranes of the port from their rails in the night."]),
        post("10:00", [
          "Marta Osei welcomed the crews at the quay as Valmere and Torrin are set to hold talks on Friday.",
        ]),
      ],
      { words: 14 },
    );
    expect(nextOf(recap)).toEqual(["Valmere and Torrin are set to hold talks on Friday."]);
  });

  test("is no sentence that merely names the day", () => {
    const recap = recapOf([
      post("10:00", [
        "Kurt Brandt met the crews at the customs house, ahead of talks with the union on Friday.",
      ]),
      post("10:30", [
        "Marta Osei, who will be at the talks on Friday, said the crews were tired of waiting.",
      ]),
    ]);
    expect(nextOf(recap)).toEqual([]);
  });

  test("lists an event once, however many posts announce it", () => {
    const posts = [
      "Dockers and owners will hold talks at the customs house on Friday.",
      "On Friday owners and dockers will meet for talks in the old customs house.",
    ];
    const others = Array.from({ length: 6 }, (_, i) =>
      post(`12:0${i}`, [`The storm broke window ${i} of the old harbour hall in Valmere.`]),
    );
    const recap = recapOf([...posts.map((text, i) => post(`10:0${i}`, [text])), ...others], {
      length: "line",
    });
    expect(nextOf(recap).length + textsOf(recap).filter(text => text.includes("Friday")).length).toBe(1);
  });

  test("holds in the morning what was announced for the day", () => {
    const window = { ...windowOf(), to: "2025-03-05T07:00:00Z" };
    const posts = [
      post("18:00", ["Owners and dockers will hold talks at the customs house tomorrow."]),
      post("18:30", ["A storm tore two cranes of the port of Valmere from their rails."]),
    ];
    expect(nextOf(recapOf(posts, { window, length: "line" })).join()).toContain("hold talks");
    const evening = { ...window, to: "2025-03-05T19:00:00Z" };
    expect(nextOf(recapOf(posts, { window: evening, length: "line" }))).toEqual([]);
  });
});

describe("a recap of a topic", () => {
  test("keeps to the sentences about it, where there are enough of them", () => {
    const recap = recapOf(
      [
        post("10:00", [
          "The ferry to Torrin was cancelled by the storm.",
          "A bakery of the old town gave bread to the crews.",
        ]),
        post("11:00", [
          "Two ferries lie in the bay with broken engines tonight.",
          "A choir sang for the crews of the town.",
        ]),
        post("12:00", ["Passengers of the night ferry slept in the school."]),
      ],
      { topics: ["ferries"] },
    );
    expect(textsOf(recap).every(text => /ferr/i.test(text))).toBe(true);
    expect(textsOf(recap)).toHaveLength(3);
  });
});

test("the newest post that the foot names lies in the window", () => {
  const window = { ...windowOf(), to: "2025-03-04T12:00:00Z" };
  const { searched } = recapOf(
    [
      post("10:00", ["The port of Valmere was shut by the storm."]),
      post("18:00", ["The port of Valmere is open again."]),
    ],
    { window },
  );
  expect(searched.sources.find(({ id }) => id === "courier")?.newestAt).toBe("2025-03-04T10:00:00Z");
});
