import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answers/answer.ts";
import type { Citation } from "../../src/coverage/citation.ts";
import { answerCard } from "../../src/message/answer-card.ts";
import { recapCard } from "../../src/message/recap-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import type { Line, Recap } from "../../src/recap/recap.ts";

const bbc: Citation = {
  postId: "p1",
  source: "bbc",
  sourceName: "BBC",
  title: "Leaders meet",
  publishedAt: "2025-02-17T19:16:00Z",
  timePrecision: "minute",
  url: "https://example.org/live#1",
  quote: "we will consider it all",
  revision: 1,
};
const guardian: Citation = {
  ...bbc,
  postId: "p2",
  source: "guardian",
  sourceName: "Guardian",
  publishedAt: "2025-02-17T12:00:00Z",
  timePrecision: "day",
  url: null,
};

function line(given: Partial<Line>): Line {
  return {
    id: "l",
    text: "Something was said.",
    kind: "fact",
    speaker: null,
    citations: [bbc],
    why: {},
    whyText: "",
    ...given,
  };
}

function recap(given: Partial<Recap>): Recap {
  return {
    story: "ukraine",
    window: {
      from: "2025-02-17T17:55:00Z",
      to: "2025-02-17T21:09:00Z",
      label: "17 Feb, 17:55–21:09 GMT",
      clock: "wall",
    },
    lead: line({ text: "Paris decided nothing binding." }),
    bullets: [],
    differs: [],
    next: [],
    gaps: [],
    state: "fresh",
    searched: {
      posts: 1,
      sources: [
        {
          ...{ id: "bbc", name: "BBC", posts: 1, newestAt: "2025-02-17T21:09:00Z" },
          ...{ state: "live", since: null, page: null },
        },
      ],
    },
    nothingNew: false,
    ...given,
  };
}

function recapText(given: Partial<Recap>, zone = "Europe/London"): string {
  return renderText(
    recapCard(recap(given), {
      storyName: "Ukraine",
      zone,
      notices: [],
      actions: [],
      empty: "No posts there.",
    }),
  );
}

describe("a recap's message", () => {
  test("names story and window, cites the lead, says how much was read and how new it is", () => {
    expect(recapText({})).toBe(
      [
        "Ukraine · recap · 17 Feb, 17:55–21:09 GMT",
        "",
        "Paris decided nothing binding (BBC 19:16).",
        "",
        "1 post read: BBC 1; newest 17 Feb 2025, 21:09 GMT.",
        "BBC: https://example.org/live",
      ].join("\n"),
    );
  });

  test("prints no clock time for a post without one, and explains the mark once", () => {
    const text = recapText({
      bullets: [line({ citations: [guardian, bbc] }), line({ citations: [guardian] })],
    });
    expect(text).toContain("(Guardian*; BBC 19:16)");
    expect(text).not.toContain("12:00");
    expect(text.match(/no time given/g)).toHaveLength(1);
    expect(text).toContain("*17 Feb, no time given");
  });

  test("says the day where it is another than the title's, and that a date is missing", () => {
    const text = recapText({
      bullets: [
        line({ citations: [{ ...bbc, publishedAt: "2025-02-16T08:05:00Z" }] }),
        line({ citations: [{ ...guardian, publishedAt: "2025-02-15T12:00:00Z" }] }),
        line({ citations: [{ ...guardian, publishedAt: null, timePrecision: "none" }] }),
      ],
    });
    for (const place of ["(BBC 16 Feb 08:05)", "(Guardian 15 Feb*)", "(Guardian, undated)"]) {
      expect(text).toContain(place);
    }
    expect(text).toContain("*no time given");
  });

  test("shows times in the reader's zone, and the date of an untimed post as it was published", () => {
    const text = recapText({ bullets: [line({ citations: [guardian] })] }, "Pacific/Auckland");
    expect(text).toContain("(BBC 08:16)");
    expect(text).toContain("(Guardian 17 Feb*)");
  });

  test("says headline only each time, and not twice where the line says it", () => {
    const headline = { ...guardian, quote: "Leaders meet" };
    const text = recapText({
      bullets: [
        line({ text: "Leaders meet", citations: [headline] }),
        line({ text: "Leaders meet (headline only)", citations: [headline] }),
      ],
    });
    expect(text).toContain("- Leaders meet (Guardian*, headline only)");
    expect(text).toContain("- Leaders meet (headline only) (Guardian*)");
  });

  test("puts the speaker first where the words could be taken for the bot's, and only there", () => {
    const text = recapText({
      bullets: [
        line({ kind: "claim", speaker: "Mette Frederiksen", text: "A fast ceasefire is a danger." }),
        line({ kind: "claim", speaker: "Mette Frederiksen", text: "Frederiksen warns of a fast ceasefire." }),
        line({ kind: "analysis", speaker: "Joe Pike", text: "The mood is grim." }),
        line({ kind: "analysis", text: "The mood is grim." }),
        line({ kind: "update", text: "The talks go on." }),
      ],
    });
    expect(text.split("\n").filter(each => each.startsWith("- "))).toEqual([
      "- Mette Frederiksen: A fast ceasefire is a danger (BBC 19:16).",
      "- Frederiksen warns of a fast ceasefire (BBC 19:16).",
      "- Analysis, Joe Pike: The mood is grim (BBC 19:16).",
      "- Analysis: The mood is grim (BBC 19:16).",
      "- Update: The talks go on (BBC 19:16).",
    ]);
  });

  test("has headings for what differs and what is next", () => {
    const text = recapText({
      differs: [line({ text: "A or B." })],
      next: [line({ text: "Talks on Tuesday." })],
    });
    expect(text).toMatch(/The outlets differ\n- A or B[\s\S]*Next\n- Talks on Tuesday/);
  });

  test("never calls blind what is quiet, nor quiet what is blind", () => {
    const sources = (
      [
        { id: "bbc", name: "BBC", posts: 1, newestAt: "2025-02-17T21:09:00Z", state: "ended" },
        { id: "guardian", name: "Guardian", posts: 0, newestAt: null, state: "unreachable" },
        { id: "sky", name: "Sky", posts: 1, newestAt: "2025-02-16T21:09:00Z", state: "quiet" },
      ] as const
    ).map(source => ({ ...source, since: null, page: null }));
    const text = recapText({ searched: { posts: 2, sources } });
    expect(text).toContain("This may be incomplete. I have nothing from 1 of 3 sources: Guardian.");
    expect(text).toContain(
      "Pages that ended, no newer one found: BBC (newest 21:09). That is not confirmed quiet.",
    );
    expect(text).toContain("Quiet: Sky (newest 16 Feb 2025, 21:09 GMT).");
  });

  test("says since when a page has ended or cannot be read, and which page is read now", () => {
    const page = {
      url: "https://sky.example/live/2",
      since: "2025-02-17T18:12:00Z",
      after: "https://sky.example/live/1",
    };
    const sources = (
      [
        { id: "bbc", name: "BBC", newestAt: null, state: "ended", since: "2025-02-17T20:58:00Z", page: null },
        {
          id: "guardian",
          name: "Guardian",
          newestAt: null,
          state: "unreachable",
          since: "2025-02-17T20:10:00Z",
          page: null,
        },
        { id: "sky", name: "Sky", newestAt: "2025-02-17T21:00:00Z", state: "live", since: page.since, page },
      ] as const
    ).map(source => ({ ...source, posts: 1 }));
    const text = recapText({ searched: { posts: 3, sources } });
    expect(text).toContain("I could not refresh 1 of 3 sources: Guardian (not reachable since 20:10).");
    expect(text).toContain("Pages that ended, no newer one found: BBC (ended 20:58).");
    expect(text).toContain("Sky goes on at a new page since 18:12: https://sky.example/live/2");
  });

  test("names the gaps of each outlet", () => {
    const gaps = [
      { source: "bbc", from: "2025-02-17T13:20:00Z", to: "2025-02-17T14:41:00Z" },
      { source: "bbc", from: "2025-02-17T15:12:00Z", to: "2025-02-17T17:55:00Z" },
    ];
    expect(recapText({ gaps })).toContain("No timed post from BBC: 13:20–14:41; 15:12–17:55.");
  });

  test("says in words that there is nothing", () => {
    const text = recapText({ lead: null, searched: { posts: 0, sources: [] }, nothingNew: true });
    expect(text).toBe("Ukraine · recap · 17 Feb, 17:55–21:09 GMT\n\nNo posts there.");
  });
});

describe("an answer's message", () => {
  const answer: Answer = {
    question: "and Tusk?",
    readAs: "Did Tusk commit troops?",
    outcome: "answered",
    frame: null,
    text: "Tusk says no.",
    sentences: [{ text: "Tusk says no.", citations: [guardian] }],
    reason: null,
    closest: [],
    searched: {
      posts: 66,
      sources: [{ id: "bbc", name: "BBC", posts: 66 }],
      from: null,
      to: "2025-02-17T21:09:00Z",
    },
  };
  const textOf = (given: Partial<Answer>, visibility: "private" | "channel" = "private") =>
    renderText(
      answerCard({ ...answer, ...given }, { zone: "Europe/London", notices: [], actions: [], visibility }),
    );

  test("leads with the cited sentence and says what was searched", () => {
    expect(textOf({ readAs: "and Tusk?" })).toBe(
      "Tusk says no (Guardian*).\n\n66 posts searched, 1 outlet, to 17 Feb, 21:09 GMT.\n*17 Feb, no time given",
    );
  });

  test("leads with the frame where there is one, and every sentence follows", () => {
    expect(textOf({ frame: "No firm commitment is reported." })).toContain(
      "No firm commitment is reported.\n\n- Tusk says no (Guardian*).",
    );
  });

  test("shows how a follow-up was read to its reader alone", () => {
    expect(textOf({})).toContain("Read as: “Did Tusk commit troops?”");
    expect(textOf({}, "channel")).not.toContain("Read as");
  });

  test("shows a refusal with its closest passages, each cited", () => {
    const refusal = {
      outcome: "closest" as const,
      sentences: [],
      text: "The coverage does not say this directly: no number is given.",
      reason: "no number is given",
      closest: [{ text: "He would not say how many.", citation: bbc }],
    };
    expect(textOf(refusal)).toContain(
      "The coverage does not say this directly: no number is given.\n\nClosest\n- He would not say how many (BBC 19:16).",
    );
  });
});
