import fc from "fast-check";
import { expect, test } from "vitest";
import { plusSeconds } from "../../src/time/instant.ts";
import { type AlertDesk, alertDesk, type Came, platformNames } from "./alert-desk.ts";

/** Claims that nobody takes for one another, with what a second outlet makes of each. */
const claims: readonly (readonly [string, string])[] = [
  [
    "Harbour master Piet Oster says two tugs lie burnt out at the eastern quay.",
    "Two tugs lie burnt out at the eastern quay, harbour master Piet Oster told radio.",
  ],
  [
    "Police have arrested the owner of a shipyard over forged certificates of ferries.",
    "Over forged certificates of ferries the owner of a shipyard was arrested by police.",
  ],
  [
    "Ines Marlow says parliament will sit on Sunday to vote on the strait.",
    "Parliament will sit on Sunday to vote on the strait, Ines Marlow told mayors.",
  ],
  [
    "Divers found a second wreck below the lighthouse of Port Alder, the navy says.",
    "A second wreck below the lighthouse of Port Alder was found by divers, according to the navy.",
  ],
];

const faults = ["lose-reply", "error-after-write", "error-before-write", "wait", "crash", "none"] as const;
type Fault = (typeof faults)[number];

const claim = (at: AlertDesk, n: number, source: "coast" | "tide"): Came => ({
  ...{ source, at: at.clock.now(), kind: source === "coast" ? "breaking" : "news" },
  text: claims[n]?.[source === "coast" ? 0 : 1] ?? "",
});

/** Posts come in while the platforms meet with trouble; then all heals and what waits goes out. */
async function comeThrough(at: AlertDesk, fault: Fault, ...posts: Came[]): Promise<void> {
  at.come(...posts);
  plan(at, fault);
  if (fault === "crash") await at.crash();
  await at.beat();
  await at.settle();
  // An edit waits until its message is known to be there.
  await at.beat();
  await at.settle();
}

function plan({ slack, discord }: AlertDesk, fault: Fault): void {
  if (fault === "none" || fault === "crash") return;
  if (fault === "wait") {
    slack.faults.plan("chat.postMessage", { kind: "rate-limit", retryAfter: 7 }, 2);
    return;
  }
  for (const method of ["chat.postMessage", "chat.update"]) slack.faults.plan(method, { kind: fault }, 2);
  for (const method of ["POST /channels/*/messages", "PATCH /channels/*/messages/*"])
    discord.faults.plan(method, { kind: fault }, 2);
}

/** How often each claim stands somewhere, by platform. */
function told(at: AlertDesk, n: number): number[] {
  const words = (claims[n]?.[0] ?? "").split(" ").slice(0, 6).join(" ");
  return platformNames.map(platform => at.alerts(platform).filter(each => each.words.includes(words)).length);
}

test.each(faults)("%s: every alert is told once, and what comes to it is put to it", async fault => {
  const at = await alertDesk({ most: 9 });
  at.watch({ kind: "breaking" });
  await comeThrough(at, fault, claim(at, 0, "coast"));
  expect(told(at, 0), fault).toEqual([1, 1]);
  at.clock.forward(200);
  await comeThrough(at, fault, claim(at, 0, "tide"));
  for (const platform of platformNames) {
    const [alert, ...others] = at.alerts(platform);
    expect(others).toEqual([]);
    expect(alert?.words.match(/2 outlets have it/g), fault).toHaveLength(1);
    expect(alert?.words).not.toContain("Re-sent");
  }
});

test("whatever comes in whatever order with whatever trouble: each claim once, all of them", async () => {
  const step = fc.record({
    fault: fc.constantFrom(...faults),
    n: fc.integer({ min: 0, max: claims.length - 1 }),
    source: fc.constantFrom("coast" as const, "tide" as const),
    later: fc.integer({ min: 30, max: 500 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 5 }), async steps => {
      const at = await alertDesk({ most: 9 });
      at.watch({ kind: "breaking" });
      const came = new Set<number>();
      for (const { fault, n, source, later } of steps) {
        at.clock.forward(later);
        if (source === "coast") came.add(n);
        await comeThrough(at, fault, claim(at, n, source));
      }
      for (const n of came) expect(told(at, n)).toEqual([1, 1]);
      expect(at.alerts("slack")).toHaveLength(came.size);
      expect(at.alerts("discord")).toHaveLength(came.size);
    }),
    { numRuns: 4 },
  );
}, 60_000);

test("a platform that is away for longer than an alert is news gets none of it, and the next one all the same", async () => {
  const at = await alertDesk();
  at.watch({ kind: "breaking" });
  at.come(claim(at, 0, "coast"));
  for (const { faults: far } of [at.slack])
    far.plan("chat.postMessage", { kind: "rate-limit", retryAfter: 4000 }, 1);
  await at.beat();
  at.clock.moveTo(plusSeconds(at.clock.now(), 4200));
  await at.beat();
  await at.settle();
  expect(told(at, 0)).toEqual([0, 1]);
  await at.after(60, claim(at, 1, "coast"));
  expect(told(at, 1)).toEqual([1, 1]);
});
