import { expect, test } from "vitest";
import { correctedLedger, toldCorrections } from "../../src/delivery/corrected-since.ts";
import { plainLine } from "../../src/message/card.ts";

test("corrections that end alike add each claim once to the ledger, which holds none twice", () => {
  const corrections = ["Two", "Three", "Four"].map((count, i) => ({
    ...{ id: `c${i}`, madeAt: "2025-02-18T08:00:00Z" },
    line: JSON.stringify(
      plainLine(`was: ${count} tugs lie burnt out. Now: Nine tugs lie burnt out at the quay.`),
    ),
  }));
  const after = correctedLedger([], corrections);
  const claims = toldCorrections(corrections, { before: [], after, told: [] }).map(({ claim }) => claim);
  expect(claims).toEqual([...new Set(claims)]);
});
