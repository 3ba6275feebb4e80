import { readFileSync } from "node:fs";
import type { z } from "zod";
import { Fault } from "../errors.ts";

/** Reads a batch: JSON Lines, each with its schema; all faulty lines at once as one `input` fault. Empty lines are left out. */
export function readBatch<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  const faults: string[] = [];
  const items: z.output<Schema>[] = [];
  readText(file)
    .split("\n")
    .forEach((line, index) => {
      if (line.trim() === "") return;
      const parsed = schema.safeParse(parseJson(line));
      if (parsed.success) items.push(parsed.data);
      else faults.push(`line ${index + 1}: ${parsed.error.issues.map(sayIssue).join("; ")}`);
    });
  if (faults.length > 0)
    throw new Fault("input", `${file} has faults:\n${faults.map(each => `  ${each}`).join("\n")}`);
  return items;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("input", `I could not read the batch ${file}: ${why}`, { cause });
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function sayIssue(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0
    ? `not such an object (${issue.message})`
    : `${issue.path.join(".")}: ${issue.message}`;
}
