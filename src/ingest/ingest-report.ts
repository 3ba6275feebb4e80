import { z } from "zod";

const counts = {
  added: z.number(),
  revised: z.number(),
  unchanged: z.number(),
  withdrawn: z.number(),
  quarantined: z.number(),
};

/** What reading coverage did, input by input. CONTRACT, "JSON results". */
export const IngestReport = z.strictObject({
  inputs: z.array(
    z.strictObject({
      input: z.string(),
      layout: z.string(),
      /** Why that layout was chosen, in words; left out for post lines. */
      why: z.string().optional(),
      source: z.string(),
      ...counts,
      warnings: z.array(z.string()),
    }),
  ),
  totals: z.strictObject(counts),
});
export type IngestReport = z.infer<typeof IngestReport>;
