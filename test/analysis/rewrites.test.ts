import { describe, expect, it } from "vitest";
import { eventsOf } from "../../src/analysis/events.ts";
import { isRewrite } from "../../src/analysis/is-rewrite.ts";
import { rewritesOf } from "../../src/analysis/rewrites.ts";
import { analysed, harbour, post } from "./story.ts";

const report =
  "The ferry Solveig ran aground off the northern mole shortly before dawn, and all sixty passengers were taken ashore by fishing boats within the hour.";
const retold =
  "Rescuers say the ferry Solveig ran aground off the northern mole shortly before dawn, and all sixty passengers were taken ashore by fishing boats, nobody being hurt.";
const other =
  "Sixty people had to leave the Solveig early this morning when she hit rocks near the mole; local crews brought everyone to land.";
const speech =
  "“No vessel leaves this harbour before the storm is over, and I will not be moved on that by anybody at all,”";

const courier = (text: string, at = "10:00") => post({ id: "c", text, publishedAt: `2026-03-01T${at}:00Z` });
const herald = (text: string, at = "11:00") =>
  post({ id: "h", source: "herald", sourceName: "Herald", text, publishedAt: `2026-03-01T${at}:00Z` });

describe("a rewrite of another outlet's text", () => {
  it("is known by long runs of its words in the same order", () => {
    expect(isRewrite(courier(report), herald(retold))).toBe(true);
    expect(isRewrite(courier(report), herald(other))).toBe(false);
  });

  it("is none where the shared words stand in quotation marks: both heard them", () => {
    expect(isRewrite(courier(`${speech} said Lund.`), herald(`${speech} Karin Lund told the crews.`))).toBe(
      false,
    );
  });

  it("is none where the runs come in another order and are single phrases of the trade", () => {
    const [a, b] = ["at the end of the day", "in the early hours of the morning"];
    expect(isRewrite(courier(`Snow fell ${a}.`), herald(`Rain came ${b}, and the sun ${a}.`))).toBe(false);
  });

  it("counts as the outlet's that had it first, whatever the order of the posts", () => {
    const [first, later] = [courier(report), herald(retold)];
    for (const posts of [
      [first, later],
      [later, first],
    ]) {
      const { byPost, voiceOf } = rewritesOf(posts);
      expect(voiceOf(later)).toBe("courier");
      expect(voiceOf(first)).toBe("courier");
      expect(byPost.get("h")?.text).toBe("Herald’s is a rewrite of Courier’s");
    }
  });

  it("is the one that names the other outlet, also when no time tells", () => {
    const named = post({ ...courier(`${report} The Herald reported it.`), timePrecision: "day" });
    const { byPost } = rewritesOf([named, post({ ...herald(retold), timePrecision: "day" })]);
    expect(byPost.get("c")?.text).toBe("Courier’s is a rewrite of Herald’s");
  });

  it("is agency copy where both sign one agency", () => {
    const { byPost } = rewritesOf([courier(`${report} Reuters`), herald(`${retold} (Reuters)`)]);
    expect(byPost.get("h")?.text).toBe("Herald’s and Courier’s are both agency copy (Reuters)");
  });

  it("is named beside the reason for its join", () => {
    const around = [
      "Snow fell on the passes overnight.",
      "The football cup begins in Tromsø.",
      "A museum of whaling opened its doors.",
      "Prices of salmon rose again this winter.",
      "Schools in the valley stay shut.",
      "An old church tower is being repaired.",
      "The choir sings in Paris.",
      "Farmers ask for cheaper electricity.",
    ];
    const posts = [
      ...around.map((text, at) => analysed({ id: `x${at}`, text })),
      analysed({ ...courier(report), text: `${report} Karin Lund and Olav Berg met the crews in Bergen.` }),
      analysed({
        ...herald(retold),
        source: "herald",
        sourceName: "Herald",
        text: `${retold} Karin Lund and Olav Berg met the crews in Bergen.`,
      }),
    ];
    const joined = eventsOf(posts, harbour).flatMap(event => event.why);
    expect(joined.map(join => join.text).join()).toContain("Herald’s is a rewrite of Courier’s");
  });
});
