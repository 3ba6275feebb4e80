import { expect, test } from "vitest";
import type { Citation } from "../../src/coverage/citation.ts";
import { quotesCard } from "../../src/message/quotes-card.ts";
import { renderText } from "../../src/message/render-text.ts";
import { Quotes } from "../../src/recap/quotes.ts";

const citation: Citation = {
  ...{ postId: "p1", source: "courier", sourceName: "Courier", title: "The mill reopens", url: null },
  ...{ publishedAt: "2025-03-03T12:00:00Z", timePrecision: "day", revision: 1 },
  quote: "we open the gates again on Monday",
};

function shown(knownAt: string, zone: string): string {
  const place = { words: citation.quote, speaker: "Mira Holt", knownAt, citation };
  const found = Quotes.parse({
    ...{ story: "mill", text: "the gates again", nearest: null, searched: { posts: 1 } },
    window: { from: null, to: "2025-03-04T00:00:00Z", label: "all coverage", clock: "wall" },
    found: {
      ...{ firstKnown: place, firstPublished: null, fullest: place, agrees: null },
      outlets: [{ source: "courier", name: "Courier", posts: 1, wordings: [place] }],
      speakers: [{ name: "Mira Holt", sources: ["courier"] }],
    },
  });
  return renderText(quotesCard(found, { storyName: "Mill", zone, notices: [], empty: null }));
}

test("a quotation of a page with a date alone is first read on a day, and no hour is made up, in any zone", () => {
  for (const zone of ["Europe/London", "Europe/Kyiv", "Asia/Kolkata"])
    expect(shown("2025-03-03T23:59:59Z", zone)).toContain("3 Mar 2025, at an hour that is not known");
});

test("one that was seen at a moment is first read at that moment", () => {
  expect(shown("2025-03-03T18:20:07Z", "Europe/London")).toContain("3 Mar 2025, 18:20");
});
