import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revisionDifference } from "../../src/analysis/revision-difference.ts";
import type { PostBody } from "../../src/coverage/post.ts";
import { immaterial, material, moreImmaterial, moreMaterial, type ScriptedEdit } from "./scripted-edits.ts";

function body(texts: readonly string[], more: Partial<PostBody> = {}): PostBody {
  return {
    kind: "news",
    title: null,
    byline: [],
    paragraphs: texts.map(text => ({ role: "text", text })),
    tags: [],
    publishedAt: "2024-05-06T12:00:00Z",
    timePrecision: "minute",
    updatedAt: null,
    ...more,
  };
}

const neighbours = ["The harbour lies still under a grey sky.", "Gulls sit on the rails."];

/** The edit of one paragraph among others. */
function difference([, was, now]: ScriptedEdit) {
  return revisionDifference(body([...neighbours, was]), body([...neighbours, now]));
}

describe("an edit that who relied on the words must hear of", () => {
  test.each([...material, ...moreMaterial])("%s", (...edit) => {
    const found = difference(edit);
    expect(found.material).toBe(true);
    expect(found.changes.filter(change => change.material).length).toBeGreaterThan(0);
  });
});

describe("an edit that nobody need hear of", () => {
  test.each([...immaterial, ...moreImmaterial])("%s", (...edit) => {
    expect(difference(edit)).toMatchObject({ material: false });
  });
});

test("twenty of the forty scripted edits are material", () => {
  expect([material.length, immaterial.length]).toEqual([20, 20]);
  expect(moreMaterial.length + moreImmaterial.length).toBeGreaterThanOrEqual(60);
});

describe("a difference", () => {
  const every = [...material, ...immaterial, ...moreMaterial, ...moreImmaterial];
  const texts = fc.array(fc.constantFrom(...every.flatMap(([, was, now]) => [was, now])), { maxLength: 6 });

  test("of equal bodies is none, whatever their order, kind, tags and dates", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (list, turn) => {
        const at = list.length === 0 ? 0 : turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        const later = { kind: "analysis" as const, tags: ["new"], updatedAt: "2024-05-06T13:00:00Z" };
        expect(revisionDifference(body(list), body(turned, later))).toEqual({ material: false, changes: [] });
      }),
    );
  });

  test("of marks, dashes and spaces is not material", () => {
    const folded = (text: string) =>
      text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll("–", "-").replaceAll(" ", "\u00A0");
    fc.assert(
      fc.property(texts, list => {
        expect(revisionDifference(body(list), body(list.map(folded))).material).toBe(false);
      }),
    );
  });

  test("of words put for others is the same both ways, with was and now exchanged", () => {
    const number = fc.integer({ min: 2, max: 900 });
    const sentence = fc.record({
      who: fc.constantFrom("Ana Duarte", "Henrik Olsen", "Marta Kovacs"),
      count: number,
      verb: fc.constantFrom("will sail", "will not sail"),
      town: fc.constantFrom("Porto Novo", "Santa Clara"),
      quoted: fc.constantFrom("a gift", "a burden"),
    });
    const written = ({ who, count, verb, town, quoted }: { [key: string]: string | number }) =>
      `${who} said ${count} boats ${verb} from ${town}, and called it “${quoted}” for all.`;
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [there, back] = [
          revisionDifference(body([written(one)]), body([written(other)])),
          revisionDifference(body([written(other)]), body([written(one)])),
        ];
        expect(there.material).toBe(back.material);
        expect(there.material).toBe(JSON.stringify(one) !== JSON.stringify(other));
        const pairs = (changes: typeof there.changes) => changes.map(({ was, now }) => [was, now]);
        expect(pairs(there.changes)[0]).toEqual(pairs(back.changes)[0]?.toReversed());
      }),
    );
  });

  test("shows whole sentences of each revision", () => {
    const found = revisionDifference(
      body(["The lock is shut. It will open at 9am. Ships wait."]),
      body(["The lock is shut. It will open at 10am. Ships wait."]),
    );
    expect(found).toEqual({
      material: true,
      changes: [
        { kind: "number", was: "It will open at 9am.", now: "It will open at 10am.", material: true },
      ],
    });
  });

  test("counts a title, a withdrawal and a restoration", () => {
    const [was, now] = [body([], { title: "Six boats lost" }), body([], { title: "Nine boats lost" })];
    expect(revisionDifference(was, now)).toMatchObject({ material: true, changes: [{ kind: "number" }] });
    const gone = { ...was, withdrawnAt: "2024-05-06T14:00:00Z" };
    expect(revisionDifference(was, gone).changes).toEqual([
      { kind: "withdrawal", was: "Six boats lost", now: null, material: true },
    ]);
    expect(revisionDifference(gone, was).changes).toEqual([
      { kind: "restored", was: null, now: "Six boats lost", material: true },
    ]);
  });
});
