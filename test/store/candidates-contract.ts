import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Post } from "../../src/coverage/post.ts";
import type { CandidateQuery, CoverageStore } from "../../src/store/coverage-store.ts";
import { plusSeconds } from "../../src/time/instant.ts";
import { all, line, readPost, view, zone } from "./harbour.ts";

const noon = "2024-05-06T12:00:00Z";
const vocabulary = ["ferry", "pump", "gate", "dock", "crane", "tide", "mayor", "strike", "vote", "fuel"];
const word = fc.constantFrom(...vocabulary);
const words = fc.array(word, { minLength: 1, maxLength: 8 });
const minutesLater = (minutes: number) => plusSeconds(noon, minutes * 60);

/** What happens to an index: lines of a wire come, edited or withdrawn; a page is read and shows other posts, or other words. */
const wire = fc.record({
  how: fc.constant("lines" as const),
  id: fc.nat({ max: 5 }),
  source: fc.constantFrom("courier", "herald"),
  minute: fc.nat({ max: 50 }),
  known: fc.nat({ max: 300 }),
  withdrawn: fc.option(fc.nat({ max: 300 }), { freq: 4 }),
  words,
});
const page = fc.record({
  how: fc.constant("view" as const),
  seen: fc.nat({ max: 300 }),
  shown: fc.array(fc.record({ post: fc.nat({ max: 5 }), words }), { minLength: 1, maxLength: 5 }),
});
const again = fc.record({ how: fc.constant("analysed anew" as const) });
const step = fc.oneof(
  { weight: 4, arbitrary: wire },
  { weight: 4, arbitrary: page },
  { weight: 1, arbitrary: again },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const minute = fc.option(fc.nat({ max: 320 }), { nil: null });
const question = fc.record({
  terms: fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  asOf: minute,
  from: minute,
  to: minute,
  source: fc.constantFrom(undefined, "courier", "herald"),
  limit: fc.integer({ min: 1, max: 12 }),
});
type Asked = typeof question extends fc.Arbitrary<infer One> ? One : never;

function termsOf(post: Post): string[] {
  return post.paragraphs.flatMap(({ text }) => text.split(" "));
}

let version = 1;

function perform(store: CoverageStore, one: Step): void {
  if (one.how === "analysed anew") version += 1;
  else if (one.how === "lines") {
    const paragraphs = [{ role: "text" as const, text: one.words.join(" ") }];
    const knownAt = minutesLater(one.minute + one.known);
    const withdrawnAt = one.withdrawn === null ? undefined : minutesLater(one.minute + one.withdrawn);
    const id = `wire-${one.id}`;
    const { source } = one;
    store.putLines(
      "harbour",
      zone,
      [line(one.minute, { id, source, paragraphs, knownAt, withdrawnAt })],
      noon,
    );
  } else {
    const shown = new Map(one.shown.map(each => [each.post, each.words]));
    const posts = [...shown].sort(([a], [b]) => a - b);
    const read = posts.map(([at, own]) =>
      readPost(`Notice ${at}`, at * 7, [own.join(" ")], { anchor: `p${at}` }),
    );
    store.putView(view(read, { seenAt: minutesLater(60 + one.seen), complete: true }));
  }
  const left = store.unanalysed("harbour", `${version}`, 500);
  store.putFeatures(
    `${version}`,
    left.map(post => ({
      ...{ story: "harbour", postId: post.id, revision: post.revision },
      ...{ terms: termsOf(post), topics: [], actors: [], body: "{}" },
    })),
  );
}

/** What the contract says, worked out over everything that the index hands out. */
function expected(
  store: CoverageStore,
  query: CandidateQuery,
): { id: string; revision: number; meets: number[] }[] {
  const within = store.posts({ ...query, terms: undefined, limit: undefined });
  return within.flatMap(post => {
    const held = termsOf(post);
    const meets = query.terms.flatMap((group, at) => (group.some(term => held.includes(term)) ? [at] : []));
    return meets.length === 0 ? [] : [{ id: post.id, revision: post.revision, meets }];
  });
}

function asQuery({ terms, asOf, from, to, source, limit }: Asked): CandidateQuery {
  const at = (value: number | null) => (value === null ? null : minutesLater(value));
  const sources = source === undefined ? undefined : [source];
  return { story: "harbour", terms, asOf: at(asOf), from: at(from), to: at(to), sources, limit };
}

/** What every driver must do of `candidates`, `termCounts` and `termsLike`. */
export function testCandidates(open: () => CoverageStore, done: () => void): void {
  const opened: CoverageStore[] = [];
  const opening = () => {
    const store = open();
    opened.push(store);
    return store;
  };
  afterAll(() => {
    for (const store of opened) store.close();
    done();
  });

  describe("candidates", () => {
    test("of any index are the posts that a look at every post finds, whatever was edited, withdrawn or merged", () => {
      fc.assert(
        fc.property(
          fc.array(step, { minLength: 1, maxLength: 8 }),
          fc.array(question, { minLength: 6, maxLength: 6 }),
          (steps, asked) => {
            const store = opening();
            for (const each of steps) {
              perform(store, each);
              for (const query of asked.map(asQuery)) {
                const found = store.candidates({ ...query, limit: 100 });
                const told = expected(store, query);
                const key = ({ id, revision }: { id: string; revision: number }) => `${id} ${revision}`;
                expect(found.map(key).sort()).toEqual(told.map(key).sort());
                expect(found.map(({ score }) => score)).toEqual(
                  found.map(({ score }) => score).toSorted((a, b) => b - a),
                );
                expect(store.candidates(query)).toEqual(found.slice(0, query.limit));
                const known = store.posts({ ...all, asOf: query.asOf });
                const counts = query.terms.map(
                  group => known.filter(post => group.some(term => termsOf(post).includes(term))).length,
                );
                expect(store.termCounts("harbour", query.terms, query.asOf)).toEqual({
                  posts: known.length,
                  counts,
                });
              }
            }
          },
        ),
        { numRuns: 20 },
      );
    });

    test("as of then are the same, score by score, whatever came later", () => {
      fc.assert(
        fc.property(
          fc.array(wire, { minLength: 1, maxLength: 5 }),
          fc.array(wire, { maxLength: 5 }),
          question,
          (steps, later, asked) => {
            const store = opening();
            const once = (one: Step, id: string) =>
              one.how === "lines" &&
              perform(store, { ...one, id: Number(id), source: "courier", withdrawn: null });
            for (const [at, one] of steps.entries()) once({ ...one, minute: 1, known: at }, `${at}`);
            const query = { ...asQuery(asked), asOf: minutesLater(50) };
            const before = store.candidates(query);
            for (const [at, one] of later.entries()) once({ ...one, known: one.known + 60 }, `${at}`);
            expect(store.candidates(query)).toEqual(before);
          },
        ),
        { numRuns: 20 },
      );
    });

    test("that hold a rare term come before those with a common one, and of equal ones the newer first", () => {
      const store = opening();
      const put = (id: string, at: number, text: string) =>
        store.putLines("harbour", zone, [line(at, { id, paragraphs: [{ role: "text", text }] })], noon);
      put("a", 1, "ferry dock");
      put("b", 2, "ferry dock");
      put("c", 3, "pump dock");
      perform(store, { how: "analysed anew" });
      const ids = (terms: string[][]) =>
        store.candidates({ ...all, sources: undefined, terms, limit: 9 }).map(({ id }) => id);
      expect(ids([["pump"], ["ferry"]])).toEqual(["c", "b", "a"]);
      expect(ids([["pump", "ferry"]])).toEqual(["c", "b", "a"]);
      expect(ids([["crane"]])).toEqual([]);
      expect(store.termsLike("harbour", "fe")).toEqual(["ferry"]);
    });
  });
}
