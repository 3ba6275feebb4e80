import { join } from "node:path";
import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import type { DeliveryStore } from "../delivery-store.ts";
import { alertTable } from "./alert-table.ts";
import { briefingStore } from "./briefing-store.ts";
import { deliverySchema } from "./delivery-schema.ts";
import { openDatabase } from "./open-database.ts";
import { readerTable } from "./reader-table.ts";
import { relianceTable } from "./reliance-table.ts";
import { type Statements, statementsOf } from "./statements.ts";
import { watchTable } from "./watch-table.ts";

const TurnRows = z.array(
  z
    .object({
      asked_at: Instant,
      question: z.string(),
      answer: z.string(),
      window_from: Instant.nullable(),
      window_to: Instant.nullable(),
      posts: z
        .string()
        .transform((text): unknown => JSON.parse(text))
        .pipe(z.array(z.string())),
      ref: z.string().nullable(),
      forget_at: Instant,
    })
    .transform(({ asked_at, window_from, window_to, forget_at, ...same }) => ({
      ...same,
      askedAt: asked_at,
      window: window_to === null ? null : { from: window_from, to: window_to },
      forgetAt: forget_at,
    })),
);
const turnColumns = "asked_at, question, answer, window_from, window_to, posts, ref, forget_at";

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
    reliances: relianceTable(statements),
    watches: watchTable(statements),
    alerts: alertTable(statements),
    readers: readerTable(statements),
    ...turnTable(statements),
    setting: (tenant, name) =>
      statements.read(
        () =>
          statements.texts("select value from setting where tenant = ? and name = ?", tenant, name)[0] ??
          null,
      ),
    setSetting: (tenant, name, value, forgetAt) =>
      statements.write(() => {
        statements.run("delete from setting where tenant = ? and name = ?", tenant, name);
        if (value === null) return;
        statements.run(
          "insert into setting (tenant, name, value, forget_at) values (?, ?, ?, ?)",
          ...[tenant, name, value, forgetAt ?? null],
        );
      }),
    forgetPassed: now =>
      statements.write(() => {
        const passed = (table: "turn" | "setting"): number => {
          const count = statements.number(`select count(*) from ${table} where forget_at <= ?`, now) ?? 0;
          statements.run(`delete from ${table} where forget_at <= ?`, now);
          return count;
        };
        return { turns: passed("turn"), settings: passed("setting") };
      }),
    close: () => statements.close(),
  };
}

/** Turns of threads in SQLite. */
function turnTable(
  statements: Statements,
): Pick<DeliveryStore, "turns" | "addTurn" | "turnWith" | "forgetTurn"> {
  const { all, run } = statements;
  return {
    turns: ({ tenant, story, id }, limit) =>
      statements.read(() =>
        TurnRows.parse(
          all(
            `select ${turnColumns} from turn where tenant = ? and story = ? and thread = ? order by n desc limit ?`,
            ...[tenant, story, id, limit],
          ),
        ).reverse(),
      ),
    addTurn: ({ tenant, story, id }, { askedAt, question, answer, window, posts, ref, forgetAt }) =>
      statements.write(() =>
        run(
          `insert into turn (tenant, story, thread, n, ${turnColumns})
           select ?1, ?2, ?3, coalesce(max(n), 0) + 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 from turn
           where tenant = ?1 and story = ?2 and thread = ?3`,
          ...[tenant, story, id, askedAt, question, answer, window?.from ?? null, window?.to ?? null],
          ...[JSON.stringify(posts), ref, forgetAt],
        ),
      ),
    turnWith: (tenant, ref) =>
      statements.read(
        () =>
          TurnRows.parse(
            all(
              `select ${turnColumns} from turn where tenant = ? and ref = ? order by asked_at desc limit 1`,
              ...[tenant, ref],
            ),
          )[0] ?? null,
      ),
    forgetTurn: (tenant, ref) =>
      statements.write(() => run("delete from turn where tenant = ? and ref = ?", tenant, ref)),
  };
}
