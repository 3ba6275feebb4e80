import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import type { JoinDecision } from "../coverage-store.ts";
import type { Statements } from "./statements.ts";

const DecisionRow = z.object({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(["apart", "together"]),
  by: z.string(),
  at: Instant,
});

/** Writes a decision after those before it. */
export function decideJoin(
  statements: Statements,
  story: string,
  { a, b, verdict, by, at }: JoinDecision,
): void {
  statements.run(
    "insert into join_decision (story, a, b, verdict, decided_by, at) values (?, ?, ?, ?, ?, ?)",
    ...[story, a, b, verdict, by, at],
  );
}

/** The decisions of a story, oldest first, each post by its present id. */
export function joinDecisions(statements: Statements, story: string): JoinDecision[] {
  return statements
    .all(
      `select coalesce(x.post, d.a) as a, coalesce(y.post, d.b) as b, d.verdict, d.decided_by as "by", d.at
       from join_decision d
       left join alias x on x.story = d.story and x.id = d.a
       left join alias y on y.story = d.story and y.id = d.b
       where d.story = ? order by d.no`,
      story,
    )
    .map(row => DecisionRow.parse(row));
}
