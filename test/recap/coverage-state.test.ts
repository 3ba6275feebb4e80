import { describe, expect, test } from "vitest";
import { makeRecap } from "../../src/recap/make-recap.ts";
import type { Recap } from "../../src/recap/recap.ts";
import type { Window } from "../../src/time/window.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const stateOf = (posts: readonly Written[], window: Window): Recap =>
  withPosts(posts, store => makeRecap(store, harbour, { window, asOf: null }));
const post = (source: string, at: string, text = "Dockers at Valmere turned a ship away."): Written => ({
  source,
  at,
  text: [text],
});
const three = (at: string): Written[] => ["courier", "herald", "wire"].map(source => post(source, at));

describe("the state of a story for a window", () => {
  test("is fresh with posts and every source live", () => {
    const { state, searched } = stateOf(three("19:30"), windowOf("18:00", "20:00"));
    expect(state).toBe("fresh");
    expect(searched.sources.map(source => source.state)).toEqual(["live", "live", "live"]);
  });

  test("is quiet where the sources are live and nothing was published", () => {
    expect(stateOf(three("19:30"), windowOf("19:40", "20:00")).state).toBe("quiet");
  });

  test("is part-blind where a source has never been read", () => {
    const { state, searched } = stateOf(
      [post("courier", "19:30"), post("herald", "19:40")],
      windowOf("18:00", "20:00"),
    );
    expect(state).toBe("part-blind");
    expect(searched.sources.find(source => source.id === "wire")).toMatchObject({
      state: "unreachable",
      newestAt: null,
    });
  });

  test("knows a page that signed off from one that is quiet", () => {
    const closed = [...three("16:00"), post("courier", "16:30", "That's all for today from our live page.")];
    const { state, searched } = stateOf(closed, windowOf("15:00", "20:00"));
    expect(state).toBe("part-blind");
    expect(searched.sources.map(source => source.state)).toEqual(["ended", "quiet", "quiet"]);
  });

  test("is ended where no source has been heard of for two days, blind where it was never heard of", () => {
    const long: Window = {
      from: "2025-03-04T08:00:00Z",
      to: "2025-03-09T08:00:00Z",
      label: "",
      clock: "wall",
    };
    expect(stateOf(three("12:00"), long).state).toBe("ended");
    expect(stateOf([], windowOf()).state).toBe("blind");
  });

  test("gives an untimed source no clock time", () => {
    const { searched } = stateOf([{ source: "wire", at: null, text: ["Crews stayed at home."] }], windowOf());
    expect(searched.sources.find(source => source.id === "wire")?.newestAt).toBeNull();
  });
});

describe("gaps", () => {
  test("are hours without a timed post of a source while its page went on", () => {
    const { gaps } = stateOf(
      [post("wire", "12:00"), post("wire", "12:40"), post("wire", "15:00")],
      windowOf(),
    );
    expect(gaps).toEqual([{ source: "wire", from: "2025-03-04T12:40:00Z", to: "2025-03-04T15:00:00Z" }]);
  });

  test("reach to the window's end where others went on, and not where nobody did", () => {
    const posts = [post("wire", "12:00"), post("herald", "12:10"), post("herald", "13:00")];
    expect(stateOf(posts, windowOf("11:30", "14:00")).gaps).toEqual([
      { source: "wire", from: "2025-03-04T12:00:00Z", to: "2025-03-04T14:00:00Z" },
    ]);
  });

  test("are never told of a source without clock times", () => {
    expect(stateOf([{ source: "wire", at: null, text: ["Crews stayed at home."] }], windowOf()).gaps).toEqual(
      [],
    );
  });
});
