import { readFileSync } from "node:fs";
import { z } from "zod";

const Place = z.tuple([z.string(), z.int().min(1)]);

/** One question of taught.jsonl; the README beside it says what each field means. */
export const Taught = z.strictObject({
  story: z.string(),
  question: z.string(),
  answers: z.array(Place),
  near: z.array(Place),
  answerable: z.boolean(),
});
export type Taught = z.infer<typeof Taught>;

/** The invented days that only teach. */
export const taughtDays: readonly string[] = ["truce-talks", "assets", "cabinet", "crash", "tariffs"];

/** The JSON lines of a file. */
export function linesOf(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
