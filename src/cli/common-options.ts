import { z } from "zod";
import { Story } from "../coverage/story.ts";
import { Instant } from "../time/instant.ts";
import type { Flag } from "./verb.ts";

const formats = ["text", "json", "markdown", "slack", "discord"] as const;

/** The options that every verb takes. CONTRACT, "Running". */
export const commonFlags: Readonly<Record<string, Flag>> = {
  data: "value",
  config: "value",
  story: "value",
  "as-of": "value",
  tz: "value",
  format: "value",
};

/** The common options as the program uses them; absent ones fall back to the settings and the story. */
export const CommonOptions = z.object({
  data: z
    .string()
    .min(1, "give the name of a folder")
    .refine(
      folder => !/^postgres(?:ql)?:\/\//i.test(folder),
      "a Postgres store is not built yet; give a folder",
    )
    .optional(),
  config: z.string().min(1, "give the name of a folder").optional(),
  story: z.string().min(1, "give the id of a story").optional(),
  "as-of": Instant.optional(),
  tz: Story.shape.timezone.optional(),
  format: z.enum(formats, { error: issue => noFormat(issue.input) }).default("text"),
});
export type CommonOptions = z.infer<typeof CommonOptions>;

/** How results are printed. */
export type Format = CommonOptions["format"];

function noFormat(typed: unknown): string {
  return `“${String(typed)}” is not a format. The formats are: ${formats.join(", ")}.`;
}
