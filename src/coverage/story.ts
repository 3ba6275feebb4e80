import { z } from "zod";
import { dayOf } from "../time/calendar.ts";
import { Instant } from "../time/instant.ts";

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case letters, digits and hyphens");

/**
 * An outlet whose coverage a story follows.
 * @public
 */
export const Source = z.strictObject({
  id: slug,
  name: z.string().min(1),
  /** Hosts whose addresses belong to this outlet; a host matches itself and its subdomains. */
  hosts: z.array(z.string()).default([]),
  /** Pages and feeds to poll. */
  follow: z.array(z.url()).default([]),
});
export type Source = z.infer<typeof Source>;

/**
 * A subject within a story. A post has the topic when one of the phrases occurs in it (words compared by stem).
 * @public
 */
export const Topic = z.strictObject({
  id: slug,
  name: z.string().min(1),
  phrases: z.array(z.string().min(2)).min(1),
});
export type Topic = z.infer<typeof Topic>;

/**
 * A person, government or body that acts or speaks in a story.
 * @public
 */
export const Actor = z.strictObject({
  id: slug,
  name: z.string().min(1),
  kind: z.enum(["person", "government", "organisation", "outlet"]).default("person"),
  aliases: z.array(z.string().min(2)).default([]),
  /** What the actor is: "prime minister", "foreign minister". */
  roles: z.array(z.string()).default([]),
  country: z.string().nullable().default(null),
  pronoun: z.enum(["he", "she", "they"]).nullable().default(null),
});
export type Actor = z.infer<typeof Actor>;

/** One running story: a file in config/stories. Everything from `sources` on may be missing or empty. */
export const Story = z.strictObject({
  id: slug,
  name: z.string().min(1),
  command: slug,
  language: z.string().min(2),
  timezone: z.string().refine(isZone, "an IANA time zone such as Europe/London"),
  started: Instant.nullable().default(null),
  sources: z
    .array(Source)
    .nullish()
    .transform(list => list ?? []),
  topics: z
    .array(Topic)
    .nullish()
    .transform(list => list ?? []),
  actors: z
    .array(Actor)
    .nullish()
    .transform(list => list ?? []),
  schedules: z
    .array(z.unknown())
    .nullish()
    .transform(list => list ?? []),
});
export type Story = z.infer<typeof Story>;

function isZone(zone: string): boolean {
  try {
    dayOf("2025-01-01T00:00:00Z", zone);
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
