import { z } from "zod";
import { Instant } from "../../time/instant.ts";
import { Told } from "../briefing-store.ts";
import { TenantId } from "../delivery-store.ts";
import { type Offer, OfferedPart, type Reader, type ReaderStore } from "../reader-store.ts";
import type { Statements } from "./statements.ts";

const parsed = z.string().transform((text): unknown => JSON.parse(text));

const OfferRows = z.array(
  z
    .object({
      tenant: TenantId,
      reader: z.string(),
      id: z.string(),
      over: z.string(),
      made_at: Instant,
      parts: parsed.pipe(z.array(OfferedPart)),
      card: z.string(),
      result: z.string(),
      forget_at: Instant,
    })
    .transform(
      ({ made_at, forget_at, ...same }): Offer => ({ ...same, madeAt: made_at, forgetAt: forget_at }),
    ),
);
const offerColumns = "tenant, reader, id, over, made_at, parts, card, result, forget_at";

const ToldRows = z.array(
  z
    .object({ claim: z.string(), state: z.string(), said: parsed.pipe(Told.shape.said).nullable() })
    .transform(({ said, ...same }): Told => (said == null ? same : { ...same, said })),
);
const LookedRows = z.array(z.object({ change: z.number(), at: Instant }));
const MadeRow = z.object({ n: z.number(), parts: parsed.pipe(z.array(OfferedPart)) });

/** What readers had, in SQLite, over tables of delivery.sqlite. */
export function readerTable(statements: Statements): ReaderStore {
  const { all, number, run } = statements;
  return {
    looked: ({ tenant, reader }, story, topics, now) =>
      statements.read(() => {
        const rows = all(
          `select change, at from look_of_reader where tenant = ? and reader = ? and story = ? and topics in ('', ?)
           and forget_at > ? order by n desc limit 1`,
          ...[tenant, reader, story, scopeOf(topics), now],
        );
        return LookedRows.parse(rows)[0] ?? null;
      }),
    toldTo: ({ tenant, reader }, story, now) =>
      statements.read(() =>
        ToldRows.parse(
          all(
            `select claim, state, said from told_to_reader where tenant = ? and reader = ? and story = ? and forget_at > ?
             order by claim`,
            ...[tenant, reader, story, now],
          ),
        ),
      ),
    keepOffer: offer =>
      statements.write(() =>
        run(
          `insert or ignore into offer (n, ${offerColumns}, taken_at)
           select 1 + max(coalesce((select max(n) from offer where tenant = ?1 and reader = ?2), 0),
                          coalesce((select max(n) from look_of_reader where tenant = ?1 and reader = ?2), 0)),
                  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, null`,
          ...[offer.tenant, offer.reader, offer.id, offer.over, offer.madeAt],
          ...[JSON.stringify(offer.parts), offer.card, offer.result, offer.forgetAt],
        ),
      ),
    takeOffer: (offer, at, forgetAt) => statements.write(() => taken(statements, { ...offer, at, forgetAt })),
    lastOffer: ({ tenant, reader }, over, now) =>
      statements.read(() => {
        const rows = all(
          `select ${offerColumns} from offer where tenant = ? and reader = ? and over = ? and forget_at > ?
           order by n desc limit 1`,
          ...[tenant, reader, over, now],
        );
        return OfferRows.parse(rows)[0] ?? null;
      }),
    forgetReaders: now =>
      statements.write(() =>
        (["offer", "look_of_reader", "told_to_reader"] as const)
          .map(table => {
            const count = number(`select count(*) from ${table} where forget_at <= ?`, now) ?? 0;
            run(`delete from ${table} where forget_at <= ?`, now);
            return count;
          })
          .reduce((sum, count) => sum + count, 0),
      ),
  };
}

type Taking = Reader & { id: string; at: Instant; forgetAt: Instant };

function taken(statements: Statements, taking: Taking): boolean {
  const { tenant, reader, id, at } = taking;
  const row = statements.get(
    "select n, parts from offer where tenant = ? and reader = ? and id = ? and taken_at is null",
    ...[tenant, reader, id],
  );
  const made = MadeRow.nullable().parse(row);
  if (made === null) return false;
  statements.run(
    "update offer set taken_at = ? where tenant = ? and reader = ? and id = ?",
    at,
    tenant,
    reader,
    id,
  );
  for (const part of made.parts) takePart(statements, taking, { ...part, n: made.n });
  return true;
}

function takePart(
  { run }: Statements,
  { tenant, reader, at, forgetAt }: Taking,
  { n, story, topics, change, told }: OfferedPart & { n: number },
): void {
  run(
    `insert into look_of_reader (tenant, reader, story, topics, n, change, at, forget_at)
     values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (tenant, reader, story, topics)
     do update set n = ?5, change = ?6, at = ?7, forget_at = ?8 where n < ?5`,
    ...[tenant, reader, story, scopeOf(topics), n, change, at, forgetAt],
  );
  for (const { claim, state, said } of told)
    run(
      `insert into told_to_reader (tenant, reader, story, claim, n, state, said, forget_at)
       values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (tenant, reader, story, claim)
       do update set n = ?5, state = ?6, said = ?7, forget_at = ?8 where n <= ?5`,
      ...[tenant, reader, story, claim, n, state, said === undefined ? null : JSON.stringify(said), forgetAt],
    );
}

function scopeOf(topics: readonly string[]): string {
  return topics.length === 0 ? "" : JSON.stringify([...topics].sort());
}
