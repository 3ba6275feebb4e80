import { z } from "zod";
import { Instant } from "../time/instant.ts";

/** What somebody who gives coverage may say of it, named as they type it. CONTRACT, "Verbs". */
export const IngestOptions = z.object({
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]*$/, "give an id of lower-case letters, digits, dots and hyphens")
    .optional(),
  url: z.url({ protocol: /^https?$/, error: "give an http or https address" }).optional(),
  date: z.iso.date("give a date such as 2025-02-17").optional(),
  "seen-at": Instant.optional(),
  complete: z.boolean().default(false),
  layout: z.string().optional(),
});
export type IngestOptions = z.infer<typeof IngestOptions>;
