import { z } from "zod";
import { Citation } from "../coverage/citation.ts";

/** What changed in a line that is an update, in words ("was 120 drones, now 147"), and where it stood as it was. */
export const Update = z.strictObject({ words: z.string(), was: Citation.nullable() });
export type Update = z.infer<typeof Update>;
