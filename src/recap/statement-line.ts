import { rewritesOf } from "../analysis/rewrites.ts";
import { lineOf } from "./line-of.ts";
import type { Passage } from "./passage.ts";
import { priorsOf } from "./priors.ts";
import type { Line } from "./recap.ts";
import type { Statement } from "./statement.ts";

/** A statement as a line outside a recap: cited by its own post, then by `carriers`, other outlets' first. */
export function statementLine(statement: Statement, carriers: readonly Passage[], zone: string): Line {
  const posts = new Map([statement.passage, ...carriers].map(({ post }) => [post.id, post]));
  const seen = {
    carriers: posts.size,
    told: "undated",
    unconditioned: false,
    misdated: false,
    offTopic: false,
  } as const;
  const candidate = { statement, days: [], priors: priorsOf(statement, seen) };
  return lineOf(candidate, carriers, { zone, rewrites: rewritesOf([...posts.values()]) });
}
