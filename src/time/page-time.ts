import type { Instant } from "./instant.ts";

/**
 * A time as a page or feed writes it. `exact` has seconds, `minute` a clock time without them; of `day` only the date
 * counts and the clock part of `at` is 12:00:00. `zoned` tells whether the text itself names the zone.
 */
export type PageTime = { at: Instant; precision: "exact" | "minute" | "day"; zoned: boolean };
