import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresIn } from "../../src/language/figures.ts";
import { fold } from "../../src/language/fold.ts";
import { quotationsIn } from "../../src/language/quotations.ts";
import { makeRecap } from "../../src/recap/make-recap.ts";
import type { Line, Recap } from "../../src/recap/recap.ts";
import { harbour, type Written, windowOf, withPosts } from "./harbour.ts";

const sentence = fc
  .tuple(
    fc.constantFrom(
      "Marta Osei",
      "Kurt Brandt",
      "The port of Valmere",
      "She",
      "Dockers",
      "Meanwhile, ferry crews",
    ),
    fc.constantFrom("said", "announced", "warned", "agreed", "refused"),
    fc.constantFrom(
      "that pay",
      "that the ferries",
      'that "every crane and quay"',
      "that pier four",
      "that the strike",
    ),
    fc.constantFrom(
      "would rise by 4%",
      "would rise by 9%",
      "would stop",
      "could not go on",
      "would sail on Friday",
    ),
  )
  .map(words => `${words.join(" ")}.`);
const clock = fc
  .tuple(fc.integer({ min: 8, max: 20 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const post = fc.record({
  source: fc.constantFrom("courier", "herald", "wire"),
  at: fc.option(clock, { nil: null }),
  title: fc.option(fc.constantFrom("Osei speaks of pay", "Brandt warns the crews", "Ferries back"), {
    nil: null,
  }),
  text: fc.array(sentence, { minLength: 0, maxLength: 4 }),
  kind: fc.constantFrom("news" as const, "breaking" as const, "analysis" as const, "recap" as const),
});
const posts = fc
  .array(post, { minLength: 0, maxLength: 12 })
  .map(list => list.map((one, i) => ({ ...one, id: `p${i}` })));
const runs = { numRuns: 40 };

const linesOf = (recap: Recap): Line[] => [...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets];

test("a recap never has more words than asked for, and repeats no line", () => {
  fc.assert(
    fc.property(posts, fc.integer({ min: 0, max: 90 }), (list, words) => {
      const recap = withPosts(list, store =>
        makeRecap(store, harbour, { window: windowOf(), asOf: null, words }),
      );
      const texts = linesOf(recap).map(line => line.text);
      expect(texts.flatMap(text => text.split(/\s+/)).length).toBeLessThanOrEqual(words);
      expect(new Set(texts.map(text => fold(text).toLowerCase())).size).toBe(texts.length);
    }),
    runs,
  );
});

test("every quote stands exactly in one paragraph of the cited revision, or is its title", () => {
  fc.assert(
    fc.property(posts, list => {
      withPosts(list, store => {
        const recap = makeRecap(store, harbour, { window: windowOf(), asOf: null, length: "full" });
        for (const { citations } of [...linesOf(recap), ...recap.next]) {
          expect(citations.length).toBeLessThanOrEqual(3);
          for (const { postId, quote, revision } of citations) {
            const cited = store.post(harbour.id, postId, null);
            expect(cited?.revision).toBe(revision);
            const holds = cited?.paragraphs.some(paragraph => paragraph.text.includes(quote)) === true;
            expect(holds || cited?.title === quote).toBe(true);
          }
        }
      });
    }),
    runs,
  );
});

test("the names, numbers and quoted words of a line are carried by its citations", () => {
  fc.assert(
    fc.property(posts, list => {
      const recap = withPosts(list, store =>
        makeRecap(store, harbour, { window: windowOf(), asOf: null, length: "full" }),
      );
      for (const { text, citations } of linesOf(recap)) {
        const carried = fold(
          citations.flatMap(({ quote, title }) => [quote, title ?? ""]).join(" "),
        ).toLowerCase();
        const needed = [
          ...figuresIn(text).map(figure => figure.text),
          ...quotationsIn(text).map(quotation => quotation.text),
          ...["Marta", "Osei", "Kurt", "Brandt", "Valmere"].filter(name => text.includes(name)),
        ];
        for (const words of needed) expect(carried).toContain(fold(words).toLowerCase());
      }
    }),
    runs,
  );
});

const later = fc.record({
  added: fc.array(post, { maxLength: 5 }),
  edited: fc.array(fc.tuple(fc.nat(), sentence), { maxLength: 3 }),
  withdrawn: fc.array(fc.nat(), { maxLength: 2 }),
});

test("a recap as of then is not changed by posts, edits and withdrawals that became known after", () => {
  fc.assert(
    fc.property(posts, later, (list, after) => {
      const asOf = "2025-03-04T21:00:00Z";
      const known = list.map((one): Written => ({ ...one, knownAt: "2025-03-04T20:59:00Z" }));
      const learnt = "2025-03-04T21:00:01Z";
      const more: Written[] = after.added.map((one, i) => ({ ...one, id: `late${i}`, knownAt: learnt }));
      const edits = new Map(
        known.length === 0
          ? []
          : after.edited.map(
              ([n, text]) => [n % known.length, { ...known[n % known.length], text: [text] }] as const,
            ),
      );
      const changed: Written[] = [...edits.values()].map(one => ({
        source: "wire",
        at: null,
        ...one,
        revision: 2,
        knownAt: learnt,
      }));
      const gone = new Set(known.length === 0 ? [] : after.withdrawn.map(n => n % known.length));
      const withdrawn = known.map((one, i): Written => (gone.has(i) ? { ...one, withdrawnAt: learnt } : one));
      const request = { window: windowOf(), asOf, length: "full" as const };
      const before = withPosts(known, store => makeRecap(store, harbour, request));
      const now = withPosts([...withdrawn, ...changed, ...more], store => makeRecap(store, harbour, request));
      expect(now).toEqual(before);
    }),
    runs,
  );
});
