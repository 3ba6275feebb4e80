import { readFileSync } from "node:fs";
import { z } from "zod";
import { Positions } from "../../src/recap/positions.ts";
import type { Program } from "./program.ts";
import type { Tally } from "./tally.ts";

/** Whose row an actor stands in for a topic; stance null: in none. test/coverage/labels/README.md. */
const PositionLabel = z.object({
  topic: z.string(),
  actor: z.string(),
  names: z.array(z.string()),
  stance: z.string().nullable(),
  headlineOnly: z.boolean(),
});
type PositionLabel = z.infer<typeof PositionLabel>;

const labelFile = new URL("labels/positions.jsonl", import.meta.url);

/** Checks the rows of each labelled topic on the day's pages: right, wrong and missing actors, none conditional called firm. */
export async function checkPositions(program: Program, tally: Tally): Promise<void> {
  const labels = readFileSync(labelFile, "utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => PositionLabel.parse(JSON.parse(line)));
  for (const [topic, own] of Map.groupBy(labels, label => label.topic)) {
    const { code, output, complaint } = await program.call(["positions", topic, "--format", "json"]);
    if (code !== 0) throw new Error(complaint.split("\n")[0]);
    const positions = Positions.parse(JSON.parse(output));
    const judged = own.map(label => ({ label, verdict: verdictOf(label, positions) }));
    const count = (verdict: string) => judged.filter(one => one.verdict === verdict).length;
    const faults = judged.filter(({ verdict }) => verdict !== "right").map(({ label }) => label.actor);
    tally.check(
      `positions on ${topic}`,
      faults.length === 0,
      `${count("right")} right, ${count("wrong")} wrong, ${count("missing")} missing${faults.length === 0 ? "" : `: ${faults.join(", ")}`}`,
    );
    const firm = positions.rows.find(({ stance }) => stance === "firm")?.stands ?? [];
    const called = own.filter(
      ({ stance, names }) => stance !== "firm" && firm.some(({ name }) => names.includes(name)),
    );
    tally.check(
      `positions on ${topic}: none conditional called firm`,
      called.length === 0,
      `${firm.length} firm`,
    );
    const silent = own.filter(({ stance }) => stance === null);
    const named = silent.filter(({ names }) => positions.silent.some(({ name }) => names.includes(name)));
    tally.check(
      `positions on ${topic}: who is not quoted is named`,
      named.length === silent.length,
      `${named.length}`,
    );
  }
}

function verdictOf(label: PositionLabel, { rows }: Positions): "right" | "wrong" | "missing" {
  const held = rows.flatMap(({ stance, stands }) =>
    stands
      .filter(({ name }) => label.names.includes(name))
      .map(({ headlineOnly }) => ({ stance, headlineOnly })),
  );
  if (label.stance === null) return held.length === 0 ? "right" : "wrong";
  if (held.length === 0) return "missing";
  const isRight = held.every(one => one.stance === label.stance && one.headlineOnly === label.headlineOnly);
  return isRight ? "right" : "wrong";
}
