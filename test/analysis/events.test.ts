import { describe, expect, it } from "vitest";
import { Event } from "../../src/analysis/event.ts";
import { eventsOf } from "../../src/analysis/events.ts";
import type { Post } from "../../src/coverage/post.ts";
import { analysed, harbour } from "./story.ts";

type Given = Partial<Post> & { text?: string | readonly string[] };

/** Ten posts on other matters, so that words have frequencies. */
const around: Given[] = [
  "Snow fell on the passes overnight.",
  "The football cup begins in Tromsø.",
  "A museum of whaling opened its doors.",
  "Prices of salmon rose again this winter.",
  "Schools in the valley stay shut.",
  "An old church tower is being repaired.",
  "The choir of Bergen sings in Paris.",
  "Farmers ask for cheaper electricity.",
  "A tunnel was closed after a rockfall.",
  "The lighthouse has a new keeper.",
].map((text, index) => ({ id: `x${index}`, text, source: index % 2 === 0 ? "courier" : "herald" }));

const courier = (id: string, given: Given): Given => ({
  id,
  source: "courier",
  sourceName: "Courier",
  ...given,
});
const herald = (id: string, given: Given): Given => ({
  id,
  source: "herald",
  sourceName: "Herald",
  ...given,
});
const events = (...given: Given[]) => eventsOf([...around, ...given].map(analysed), harbour);
const groups = (...given: Given[]) =>
  events(...given).map(event => event.posts.map(citation => citation.postId).sort());

describe("same-event groups", () => {
  it("join posts of two outlets that quote one speaker in the same words, and say why", () => {
    const [event] = events(
      courier("c", {
        title: "Lund on the harbour",
        text: "Lund said: “No vessel leaves this harbour before the storm is over.”",
      }),
      herald("h", { text: "“No vessel leaves this harbour before dawn,” Karin Lund told sailors." }),
    );
    expect(Event.parse(event)).toMatchObject({ label: "Lund on the harbour" });
    expect(event?.why).toEqual([expect.objectContaining({ a: "c", b: "h", rule: "shared-words" })]);
    expect(event?.why[0]?.text).toContain("Karin Lund");
  });

  it("keep the same phrase by another speaker apart", () => {
    expect(
      groups(
        courier("c", { text: "“No vessel leaves this harbour before the storm is over,” said Lund." }),
        herald("h", { text: "“No vessel leaves this harbour before the storm is over,” said Berg." }),
      ),
    ).toEqual([]);
  });

  it("join a headline without a body to a post that has the statement", () => {
    expect(
      groups(
        courier("c", { text: "Olav Berg says Sweden will buy three icebreakers next winter." }),
        herald("h", {
          kind: "key-event",
          title: "Sweden to buy icebreakers next winter, Berg says",
          text: [],
        }),
      ),
    ).toEqual([["c", "h"]]);
  });

  it("keep what comes before an occasion apart from what comes after it", () => {
    expect(
      groups(
        courier("c", {
          title: "Lund calls for calm seas ahead of Bergen summit",
          text: "Lund says quiet waters matter most of all.",
        }),
        herald("h", {
          title: "Lund calls for calm seas after Bergen summit",
          text: "Lund says quiet waters matter most of all.",
        }),
      ),
    ).toEqual([]);
  });

  it("keep arrivals apart from departures", () => {
    expect(
      groups(
        courier("c", { text: "Karin Lund and Olav Berg arrive at the Vestlandet castle." }),
        herald("h", { text: "Karin Lund and Olav Berg leave the Vestlandet castle." }),
      ),
    ).toEqual([]);
  });

  it("join neither posts of one page nor two editors' lists", () => {
    const said = { text: "“No vessel leaves this harbour before the storm is over,” said Lund." };
    expect(groups(courier("c", said), courier("d", said))).toEqual([]);
    expect(
      groups(courier("c", { ...said, kind: "recap" }), herald("h", { ...said, kind: "summary" })),
    ).toEqual([]);
    expect(groups(courier("c", { ...said, kind: "recap" }), herald("h", said))).toEqual([["c", "h"]]);
  });

  it("keep occasions of different days apart", () => {
    const said = { text: "“No vessel leaves this harbour before the storm is over,” said Lund." };
    expect(groups(courier("c", said), herald("h", { ...said, publishedAt: "2026-03-04T10:00:00Z" }))).toEqual(
      [],
    );
  });

  it("never merge over a chain: every two posts of different pages are joined by a rule of their own", () => {
    const made = events(
      courier("c", { text: "“No vessel leaves this harbour before the storm is over,” said Lund." }),
      herald("h", {
        text: [
          "“No vessel leaves this harbour before the storm is over,” said Lund.",
          "“Crews will be paid in full for every idle week,” said Lund.",
        ],
      }),
      {
        id: "t",
        source: "tidende",
        sourceName: "Tidende",
        text: "“Crews will be paid in full for every idle week,” said Lund.",
      },
    );
    expect(
      made
        .map(event =>
          event.posts
            .map(citation => citation.postId)
            .sort()
            .join(),
        )
        .sort(),
    ).toEqual(["c,h", "h,t"]);
  });

  it("cite words that stand in the post, and times only where the post has a clock time", () => {
    const said = "“No vessel leaves this harbour before the storm is over,” said Lund.";
    const [event] = events(
      courier("c", { text: said }),
      herald("h", { text: said, timePrecision: "day", publishedAt: "2026-03-01T12:00:00Z" }),
    );
    expect(event?.posts.map(citation => citation.quote)).toEqual([said, said]);
    expect(event).toMatchObject({ from: "2026-03-01T10:00:00Z", to: "2026-03-01T10:00:00Z" });
  });

  it("come out the same in whatever order they are computed again", () => {
    const given = [
      courier("c", { text: "“No vessel leaves this harbour before the storm is over,” said Lund." }),
      herald("h", { text: "“No vessel leaves this harbour before dawn,” Karin Lund told sailors." }),
    ];
    expect(events(...given)).toEqual(events(...given));
  });
});
