import { join } from "node:path";
import { z } from "zod";
import type { DeliveryStore } from "../delivery-store.ts";
import { briefingStore } from "./briefing-store.ts";
import { deliverySchema } from "./delivery-schema.ts";
import { openDatabase } from "./open-database.ts";
import { statementsOf } from "./statements.ts";

const TurnRow = z.object({
  asked_at: z.string(),
  question: z.string(),
  answer: z.string(),
  window_from: z.string().nullable(),
  window_to: z.string().nullable(),
});

/**
 * Opens threads, settings and briefings in `folder` (file delivery.sqlite). What is there exists nowhere else, so a commit
 * outlives a power cut unless `survives` is only `crash`, which is for simulations. Throws Fault("storage") as
 * `openCoverageStore` does.
 */
export function openDeliveryStore(
  folder: string,
  { survives = "power-cut" }: { survives?: "power-cut" | "crash" } = {},
): DeliveryStore {
  const path = join(folder, "delivery.sqlite");
  const synchronous = survives === "crash" ? "normal" : "full";
  const statements = statementsOf(openDatabase({ path, synchronous, migrations: deliverySchema }), path);
  return {
    briefings: briefingStore(statements),
    turns: ({ tenant, story, id }, limit) =>
      statements.read(() => {
        const rows = statements.all(
          `select asked_at, question, answer, window_from, window_to from turn
           where tenant = ? and story = ? and thread = ? order by n desc limit ?`,
          ...[tenant, story, id, limit],
        );
        return rows.reverse().map(row => {
          const { asked_at, question, answer, window_from, window_to } = TurnRow.parse(row);
          const window = window_to === null ? null : { from: window_from, to: window_to };
          return { askedAt: asked_at, question, answer, window };
        });
      }),
    addTurn: ({ tenant, story, id }, { askedAt, question, answer, window }) =>
      statements.write(() =>
        statements.run(
          `insert into turn (tenant, story, thread, n, asked_at, question, answer, window_from, window_to)
           select ?1, ?2, ?3, coalesce(max(n), 0) + 1, ?4, ?5, ?6, ?7, ?8 from turn
           where tenant = ?1 and story = ?2 and thread = ?3`,
          ...[tenant, story, id, askedAt, question, answer, window?.from ?? null, window?.to ?? null],
        ),
      ),
    setting: (tenant, name) =>
      statements.read(
        () =>
          statements.texts("select value from setting where tenant = ? and name = ?", tenant, name)[0] ??
          null,
      ),
    setSetting: (tenant, name, value) =>
      statements.write(() => {
        statements.run("delete from setting where tenant = ? and name = ?", tenant, name);
        if (value === null) return;
        statements.run("insert into setting (tenant, name, value) values (?, ?, ?)", tenant, name, value);
      }),
    close: () => statements.close(),
  };
}
