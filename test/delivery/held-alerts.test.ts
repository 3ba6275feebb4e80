import { expect, test } from "vitest";
import { quietUntil } from "../../src/delivery/quiet-hours.ts";
import { alertDesk, type Came, channels, platformNames } from "./alert-desk.ts";

const quiet = { from: "08:30", to: "09:30" };
const tugs = (at: string, count: string): Came => ({
  ...{ source: "coast", at, kind: "breaking", id: "tugs" },
  text: `Harbour master Piet Oster says ${count} tugs lie burnt out at the eastern quay.`,
});

test("what quiet hours held and what was corrected meanwhile is told with its correction", async () => {
  const at = await alertDesk();
  at.watch({ kind: "breaking", quiet });
  await at.after(60, tugs(at.clock.now(), "two"));
  await at.after(600, { ...tugs("2025-02-18T09:00:00Z", "five"), revision: 2 });
  await at.after(1500);
  await at.after(60);
  for (const platform of platformNames) {
    const [alert] = at.alerts(platform);
    expect(alert?.words).toMatch(/two tugs lie burnt out at the eastern quay.*\(corrected 09:11\)/);
  }
});

test("what was taken back before quiet hours ended is not told at all", async () => {
  const at = await alertDesk();
  at.watch({ kind: "topic", subject: "ferries", name: "Ferries", quiet });
  const page = [
    {
      id: "a",
      at: "2025-02-18T08:58:00Z",
      text: "The last ferry has run aground off Port Alder, the navy says.",
    },
    { id: "b", at: "2025-02-18T08:00:00Z", text: "Fog lies over the strait, Ines Marlow says." },
  ];
  await at.read(page.slice(1));
  await at.beat();
  await at.read(page);
  await at.beat();
  for (let reading = 0; reading < 2; reading++) {
    at.clock.forward(300);
    await at.read(page.slice(1));
    await at.beat();
  }
  await at.after(1500);
  for (const platform of platformNames) expect(at.alerts(platform)).toEqual([]);
});

test("what a channel was told of other stories counts to what it takes in an hour", async () => {
  const at = await alertDesk();
  at.watch({ kind: "breaking" });
  const of = {
    platform: "slack",
    story: "orchard",
    n: 0,
    change: 0,
    at: at.clock.now(),
    notices: [],
    told: [],
  };
  const alerts = ["a", "b", "c", "d"].map(id => ({
    ...{ ...channels.slack, id, story: "orchard", platform: "slack", direct: false, zone: "Europe/London" },
    ...{ state: "told" as const, madeAt: of.at, toldAt: of.at, until: null, body: "{}", grown: false },
  }));
  expect(at.delivery.alerts.takeAlerts({ ...of, alerts })).toBe(true);
  await at.after(60, tugs(at.clock.now(), "two"));
  expect(at.alerts("slack")[0]?.words).toContain("at most 4 alerts an hour come here");
  expect(at.alerts("discord")[0]?.words).not.toContain("an hour");
});

test("a watch from before the index was made anew alerts again", async () => {
  const at = await alertDesk();
  at.watch({ kind: "breaking", change: 10_000 });
  await at.after(60);
  await at.after(60, tugs(at.clock.now(), "two"));
  for (const platform of platformNames) expect(at.alerts(platform)).toHaveLength(1);
});

test("quiet hours that end in an hour that comes twice end the second time for what comes then", () => {
  const hours = { from: "22:00", to: "01:30" };
  expect(quietUntil(hours, "2025-10-26T00:10:00Z", "Europe/London")).toBe("2025-10-26T00:30:00Z");
  expect(quietUntil(hours, "2025-10-26T01:10:00Z", "Europe/London")).toBe("2025-10-26T01:30:00Z");
});
