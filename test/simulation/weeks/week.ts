import fc from "fast-check";
import { claims } from "./claims.ts";

/** What happens in a generated week, each after so many minutes. `post` numbers the posts written so far, round and round. */
export type Happening = { after: number } & (
  | { what: "write"; outlet: number; claim: number; form: number; n: number; denied: boolean; late: number }
  | { what: "edit"; post: number; how: "number" | "denial" | "comma" | "more"; n: number; claim: number }
  | { what: "withdraw"; post: number }
  | { what: "look"; reader: number; taken: "at once" | "later" | "never" }
  | { what: "again"; reader: number }
  | { what: "alert"; channel: number; post: number }
);

/** What a platform does to the calls of one briefing. */
export type Trouble = "none" | "no connection" | "reply lost" | "hangs before write" | "refused";

export type Week = { happenings: Happening[]; troubles: Trouble[]; moments: { from: number; to: number }[] };

const numbers = [12, 15, 19];
const after = fc.integer({ min: 5, max: 420 });
const n = fc.constantFrom(...numbers);
const claim = fc.nat({ max: claims.length - 1 });
const post = fc.nat({ max: 30 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      ...{
        after,
        what: fc.constant("write" as const),
        outlet: fc.nat({ max: 2 }),
        claim,
        form: fc.nat({ max: 2 }),
        n,
      },
      denied: fc.constantFrom(false, false, false, true),
      // Most come at once; some were published hours or days before they are learnt.
      late: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 60, max: 4320 }) },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ after, what: fc.constant("edit" as const), post, n, claim },
      how: fc.constantFrom("number" as const, "denial" as const, "comma" as const, "more" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ after, what: fc.constant("withdraw" as const), post }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ after, what: fc.constant("look" as const), reader: fc.nat({ max: 1 }) },
      taken: fc.constantFrom("at once" as const, "at once" as const, "later" as const, "never" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ after, what: fc.constant("again" as const), reader: fc.nat({ max: 1 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ after, what: fc.constant("alert" as const), channel: fc.nat({ max: 1 }), post }),
  },
);

/** A week of two outlets and more, two readers, two schedules, and platforms that fail. */
export const week: fc.Arbitrary<Week> = fc.record({
  happenings: fc.array(happening, { minLength: 12, maxLength: 45 }),
  troubles: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant("none" as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "no connection" as const,
          "reply lost" as const,
          "hangs before write" as const,
          "refused" as const,
        ),
      },
    ),
    { minLength: 14, maxLength: 14 },
  ),
  moments: fc.array(fc.record({ from: fc.nat({ max: 100 }), to: fc.nat({ max: 100 }) }), {
    minLength: 3,
    maxLength: 3,
  }),
});
