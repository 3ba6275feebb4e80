import { describe, expect, test } from "vitest";
import { makeRecap, type RecapRequest } from "../../src/recap/make-recap.ts";
import type { Recap } from "../../src/recap/recap.ts";
import { Recap as RecapSchema } from "../../src/recap/recap.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const day: readonly Written[] = [
  {
    source: "courier",
    at: "16:00",
    title: "Talks open at the port",
    text: ["Marta Osei is speaking to reporters outside the customs house now."],
  },
  {
    source: "courier",
    at: "18:02",
    title: "Strike to end on Friday, Osei says",
    kind: "breaking",
    text: [
      "The dockers of Valmere will end their strike on Friday after a pay rise of 6%.",
      'She says the deal is "the best we could get this winter".',
      "We will bring you more lines soon.",
    ],
  },
  {
    source: "herald",
    at: "18:40",
    title: "Valmere strike over",
    text: [
      "Dockers will end their strike on Friday, the union said, after a pay rise of 6% was offered.",
      "Kurt Brandt said the port would lose two ferries this spring.",
    ],
  },
  {
    source: "wire",
    at: null,
    title: "Dockers accept pay rise",
    text: [
      "Valmere dockers end their strike on Friday in return for a pay rise of 6%.",
      "It was a long month.",
    ],
  },
  {
    source: "herald",
    at: "19:10",
    title: "Bakery wins a prize",
    text: ["A bakery in Torrin won a bread prize."],
  },
];

function recapOf(posts: readonly Written[], request: Partial<RecapRequest> = {}): Recap {
  return withPosts(posts, store =>
    RecapSchema.parse(makeRecap(store, harbour, { window: windowOf(), asOf: null, ...request })),
  );
}

const linesOf = (recap: Recap) => [...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets];
const textsOf = (recap: Recap) => linesOf(recap).map(line => line.text);

describe("a recap of a window", () => {
  test("leads with the claim that most outlets carry, cited from each of them, its own post first", () => {
    const { lead } = recapOf(day);
    expect(lead?.text).toContain("pay rise of 6%");
    expect(lead?.citations.map(citation => citation.source).sort()).toEqual(["courier", "herald", "wire"]);
    expect(lead?.citations[0]?.quote).toBe(lead?.text);
    expect(lead?.why).toMatchObject({ posts: 3, outlets: 3 });
  });

  test("says in words why a line stands, with clock times only of posts that have one", () => {
    const { lead } = recapOf(day);
    expect(lead?.whyText).toContain("3 posts in 3 outlets carry it, first 18:02 GMT, latest 18:40 GMT");
  });

  test("never says a claim twice", () => {
    expect(textsOf(recapOf(day, { length: "full" })).filter(text => text.includes("6%"))).toHaveLength(1);
  });

  test("prefers what was said to the fact that somebody speaks", () => {
    expect(textsOf(recapOf(day, { words: 40 })).join(" ")).not.toContain("is speaking to reporters");
  });

  test("puts the name for a pronoun where the title carries it", () => {
    const texts = textsOf(recapOf(day, { length: "full" }));
    expect(texts).toContain('Osei says the deal is "the best we could get this winter".');
  });

  test("cites a second passage of the post where only that one carries the name", () => {
    const posts: Written[] = [
      {
        source: "herald",
        at: "10:00",
        title: "Ferries stay in port",
        text: [
          "Marta Osei says no ferry will sail before Sunday.",
          "She says crews were told nothing of the plan.",
        ],
      },
    ];
    const line = linesOf(recapOf(posts, { length: "full" })).find(one => one.text.includes("told nothing"));
    expect(line?.text).toBe("Marta Osei says crews were told nothing of the plan.");
    expect(line?.citations.map(citation => citation.quote)).toEqual([
      "She says crews were told nothing of the plan.",
      "Marta Osei says no ferry will sail before Sunday.",
    ]);
  });

  test("leaves out what points to something a reader has not seen, the page's own words, and questions", () => {
    const texts = textsOf(recapOf(day, { length: "full" }));
    for (const opening of ["It was", "She says", "We will"]) {
      expect(texts.filter(text => text.startsWith(opening))).toEqual([]);
    }
  });

  test("leaves out the news of a general page that has nothing of the story", () => {
    const busy = [...day, ...["20:00", "20:10", "20:20"].map(at => ferryPost(at))];
    expect(textsOf(recapOf(busy, { length: "full" })).join(" ")).not.toContain("bakery");
  });

  test("keeps to whole sentences within its words, and says nothing where none fits", () => {
    expect(recapOf(day, { words: 3 })).toMatchObject({ lead: null, bullets: [] });
    const words = textsOf(recapOf(day, { words: 30 }))
      .join(" ")
      .split(/\s+/);
    expect(words.length).toBeGreaterThan(10);
    expect(words.length).toBeLessThanOrEqual(30);
  });

  test("is one line, up to seven or up to twenty as asked", () => {
    const many = Array.from({ length: 24 }, (_, i) => pierPost(i));
    expect(linesOf(recapOf(many, { length: "line" }))).toHaveLength(1);
    expect(linesOf(recapOf(many)).length).toBeLessThanOrEqual(7);
    expect(linesOf(recapOf(many, { length: "full" })).length).toBeLessThanOrEqual(20);
  });

  test("leaves excluded kinds out of its lines and its citations", () => {
    const editors: Written = {
      source: "courier",
      at: "20:00",
      title: "What happened today",
      kind: "recap",
      text: ["Dockers will end their strike on Friday after a pay rise of 6%."],
    };
    const recap = recapOf([...day, editors], { excludeKinds: ["recap"], length: "full" });
    expect(
      linesOf(recap)
        .flatMap(line => line.citations)
        .map(citation => citation.title),
    ).not.toContain(editors.title);
  });

  test("marks an analysis, a statement with its speaker, and a headline that has no body", () => {
    const recap = recapOf(
      [
        {
          source: "wire",
          at: "09:00",
          kind: "analysis",
          text: ["The strike has cost Valmere more trade than any storm."],
        },
        { source: "wire", at: "09:30", text: ["Kurt Brandt said the port would close its western pier."] },
        {
          source: "herald",
          at: null,
          kind: "key-event",
          title: "Osei rejects second offer from port owners",
        },
      ],
      { length: "full" },
    );
    const kindOf = (part: string) => linesOf(recap).find(line => line.text.includes(part));
    expect(kindOf("storm")?.kind).toBe("analysis");
    expect(kindOf("western pier")).toMatchObject({ kind: "claim", speaker: "Kurt Brandt" });
    expect(kindOf("second offer")?.whyText).toContain("no time given");
    expect(kindOf("second offer")?.whyText).toContain("headline only");
  });

  test("lists under next what is dated after the window, in its own words, and not what is past", () => {
    const recap = recapOf(
      [
        {
          source: "wire",
          at: "09:00",
          text: ["The minister will visit Valmere on Thursday to inspect the locks."],
        },
        {
          source: "herald",
          at: "09:20",
          text: ["Kurt Brandt met the mayor of Torrin on Monday about the locks."],
        },
        {
          source: "courier",
          at: "09:40",
          text: ["Marta Osei said the union wants a vote of all its branches."],
        },
      ],
      { words: 14 },
    );
    expect(recap.next.map(line => line.text)).toEqual(
      recap.lead?.text.includes("Thursday")
        ? []
        : ["The minister will visit Valmere on Thursday to inspect the locks."],
    );
    expect(recap.next.map(line => line.text).join(" ")).not.toContain("Monday");
  });

  test("of an empty window has no lead, no bullets and nothing new", () => {
    const recap = recapOf(day, { window: windowOf("01:00", "01:30"), sources: ["courier"] });
    expect(recap).toMatchObject({
      lead: null,
      bullets: [],
      next: [],
      nothingNew: true,
      searched: { posts: 0 },
    });
  });

  test("of one outlet cites that outlet alone", () => {
    const sources = linesOf(recapOf(day, { sources: ["herald"] })).flatMap(line =>
      line.citations.map(one => one.source),
    );
    expect(new Set(sources)).toEqual(new Set(["herald"]));
  });
});

describe("what a page puts before its claim is cut", () => {
  test.each([
    [
      "VALMERE (Wire) - Port owners raised their offer to dockers.",
      "Port owners raised their offer to dockers.",
    ],
    ["Meanwhile, port owners raised their offer to dockers.", "Port owners raised their offer to dockers."],
    [
      "We can now bring you further comments from Kurt Brandt who says pier four is sinking.",
      "Kurt Brandt says pier four is sinking.",
    ],
  ])("%s", (text, line) => {
    const recap = recapOf([{ source: "wire", at: "09:00", text: [text] }]);
    expect(recap.lead?.text).toBe(line);
    // an agency's dateline is no part of the sentence that is cited
    expect(recap.lead?.citations[0]?.quote).toBe(text.replace("VALMERE (Wire) - ", ""));
  });
});

function ferryPost(at: string): Written {
  return {
    source: "wire",
    at,
    text: [`A ferry left Valmere at ${at} although the dockers' strike goes on.`],
  };
}

function pierPost(i: number): Written {
  const goods = ["timber", "salt", "wool", "coal", "grain", "copper", "sugar", "cotton"][i % 8];
  return {
    source: ["courier", "herald", "wire"][i % 3] ?? "wire",
    at: `${String(8 + (i % 12)).padStart(2, "0")}:${String(i).padStart(2, "0")}`,
    text: [`Crews at Valmere pier ${i + 1} unloaded ${(i + 2) * 7} crates of ${goods} without the strikers.`],
  };
}
