import { describe, expect, test } from "vitest";
import { alertDesk, type Came, platformNames } from "./alert-desk.ts";

const nine = "2025-02-18T09:00:00Z";
const minutes = (count: number) => `2025-02-18T09:${String(count).padStart(2, "0")}:00Z`;

/** The minister's news, as the first outlet has it. */
const crossing: Came = {
  ...{ source: "coast", at: nine, kind: "breaking", title: "Marlow closes the strait to night ferries" },
  text: [
    "Ines Marlow is now speaking to reporters at the harbour.",
    "Transport minister Ines Marlow says no ferry may cross the strait at night “until every hull has been inspected”.",
    "She will meet the owners of the four lines on Thursday.",
    "Marlow says the inspections will cost the state 12 million pounds.",
  ].join("\n"),
};
const echoed: Came = {
  ...{ source: "tide", at: minutes(4), title: "Night ferries stopped" },
  text: "No ferry may cross the strait at night “until every hull has been inspected”, Ines Marlow told parliament.",
};
/** The same text as the first outlet's, under another name. */
const copied: Came = { ...crossing, source: "gull", at: minutes(5), kind: "news" };

describe("an alert", () => {
  test("carries what was said, its speaker first, what the post adds, whose it is and when", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    await at.after(60, crossing);
    for (const platform of platformNames) {
      const [alert, ...others] = at.alerts(platform);
      expect(others).toEqual([]);
      expect(alert?.words).toMatch(
        /^Breaking: Transport minister Ines Marlow says no ferry may cross the strait at night “until every hull has been inspected”/,
      );
      expect(alert?.words).not.toContain("speaking");
      expect(alert?.words).toMatch(/Also in this post.*cost the state 12 million pounds/);
      expect(alert?.words).toContain(
        "Coast World, tagged Breaking, 09:00 GMT, read 09:01 · 1 outlet so far · Watch: breaking",
      );
      expect(alert?.buttons).toEqual(["What led here", "Snooze 2 h", "Stop this watch"]);
    }
  });

  test("is not made of activity, of what is about to come, or of posts that only comment", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    at.watch({ kind: "topic", subject: "ferries", name: "Ferries" });
    await at.after(
      30,
      {
        source: "coast",
        at: nine,
        kind: "breaking",
        text: "Ines Marlow is speaking to the ferry crews now.",
      },
      {
        source: "coast",
        at: nine,
        kind: "breaking",
        text: "The minister is due to speak about ferries shortly.",
      },
      {
        source: "tide",
        at: nine,
        kind: "analysis",
        text: "The ferry lines have lived on thin margins for a decade.",
      },
      {
        source: "tide",
        at: nine,
        kind: "recap",
        text: "Ines Marlow said on Monday that the ferry lines must pay.",
      },
    );
    for (const platform of platformNames) expect(at.alerts(platform)).toEqual([]);
  });

  test("is late when it was read over 20 minutes after it was published, and none after an hour", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    await at.after(25 * 60, crossing);
    expect(at.alerts("slack")[0]?.words).toContain("Late: published 09:00, read 09:25.");
    const other = {
      ...crossing,
      text: "Ines Marlow says the harbour of Port Alder will be dredged next year.",
    };
    await at.after(36 * 60, other);
    expect(at.alerts("slack")).toHaveLength(1);
  });

  test("without a time says when it was first seen; a page that is read for the first time gives none", async () => {
    const at = await alertDesk();
    at.watch({ kind: "topic", subject: "ferries", name: "Ferries" });
    await at.after(0, {
      source: "gull",
      at: null,
      text: "The ferry Lark was towed to Port Alder on Monday.",
    });
    expect(at.alerts("slack")).toEqual([]);
    await at.after(600, {
      source: "gull",
      at: null,
      text: "Two ferries collided off Port Alder, the coastguard said.",
    });
    expect(at.alerts("slack")).toHaveLength(1);
    expect(at.alerts("slack")[0]?.words).toMatch(
      /^Ferries: Two ferries collided .* Gull, no time given, first seen 09:10 GMT/,
    );
  });

  test("is for what is watched: a topic, an actor, a figure that is not known yet", async () => {
    const at = await alertDesk();
    at.watch({ kind: "actor", subject: "piet-oster", name: "Piet Oster" });
    at.watch({ kind: "figure", subject: "hulls inspected", name: "figures of “hulls inspected”" });
    await at.after(0, {
      source: "coast",
      at: nine,
      text: "Ines Marlow says the state will pay for the ferries.",
    });
    expect(at.alerts("slack")).toEqual([]);
    await at.after(60, {
      ...{ source: "coast", at: minutes(1), title: "Harbour master doubts the plan" },
      text: "Harbour master Piet Oster says his docks have no room for the inspections.",
    });
    expect(at.alerts("slack").at(-1)?.words).toMatch(/^Harbour master Piet Oster says his docks/);
    const count = (hulls: number, source: Came["source"], at: string): Came => ({
      ...{ source, at },
      text: `Inspectors have so far inspected ${hulls} hulls in the yards of the strait.`,
    });
    await at.after(1200, count(31, "coast", minutes(21)));
    expect(at.alerts("slack").at(-1)?.words).toMatch(/^Figure: Inspectors have .* 31 hulls/);
    await at.after(600, count(31, "tide", minutes(31)));
    expect(at.alerts("slack")).toHaveLength(2);
    await at.after(600, count(44, "coast", minutes(41)));
    expect(at.alerts("slack").at(-1)?.words).toContain("44 hulls");
  });

  test("of one country is no alert of another that does the same", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    const sends = (country: string): Came => ({
      ...{ source: "coast", at: nine, kind: "breaking" },
      text: `${country} will send 40 divers to search the wrecks of the strait.`,
    });
    await at.after(60, sends("Norway"));
    await at.after(60, sends("Denmark"));
    await at.after(60, { ...sends("Denmark"), source: "tide" });
    for (const platform of platformNames) {
      expect(at.alerts(platform).map(({ words }) => words.slice(0, 17))).toEqual([
        "Breaking: Norway ",
        "Breaking: Denmark",
      ]);
      expect(at.alerts(platform)[1]?.words).toContain("Denmark will send 40 divers");
    }
  });

  test("of a claim that two watches want comes once and names both", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    at.watch({ kind: "topic", subject: "ferries", name: "Ferries" });
    await at.after(60, crossing);
    await at.after(1200, { ...crossing, source: "tide", at: minutes(21), kind: "breaking" });
    for (const platform of platformNames) {
      expect(at.alerts(platform)).toHaveLength(1);
      expect(at.alerts(platform)[0]?.words).toContain("Watches: breaking; Ferries");
      expect(at.alerts(platform)[0]?.buttons).toContain("Stop these watches");
    }
  });

  test("comes without a sound on Discord where alerts are silent, and a press of its buttons still works", async () => {
    const at = await alertDesk({ silent: true });
    at.watch({ kind: "breaking" });
    await at.after(60, crossing);
    await at.after(240, echoed);
    const [alert] = at.alerts("discord");
    expect((alert?.flags ?? 0) & 4096).toBe(4096);
    expect(alert?.edited).toBe(true);
  });
});

describe("the message of an alert", () => {
  test("grows when other outlets have the claim, each with its own words; a copy is no outlet", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    await at.after(60, crossing);
    await at.after(240, echoed);
    await at.after(60, copied);
    for (const platform of platformNames) {
      const [alert, ...others] = at.alerts(platform);
      expect(others).toEqual([]);
      expect(alert?.edited).toBe(true);
      expect(alert?.words).toContain("2 outlets have it; both quote “until every hull has been inspected”");
      expect(alert?.words).toMatch(/Ines Marlow told parliament\.? ?.*Tide 09:04/);
      expect(alert?.words).not.toContain("1 outlet so far");
    }
  });

  test("grows for ten minutes by what the same outlet goes on to tell, then that is an alert of its own", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    at.watch({ kind: "actor", subject: "ines-marlow", name: "Ines Marlow" });
    await at.after(60, crossing);
    const further = (at: string, what: string): Came => ({
      ...{ source: "coast", at, title: "Marlow on the ferries" },
      text: `Ines Marlow says ${what}.`,
    });
    await at.after(300, further(minutes(6), "the owners were warned twice about rust in the hulls"));
    await at.after(120, further(minutes(8), "a fifth line lost its licence in January"));
    for (const platform of platformNames) {
      expect(at.alerts(platform)).toHaveLength(1);
      expect(at.alerts(platform)[0]?.words).toMatch(
        /Since .*warned twice about rust.*Coast World 09:06.*fifth line lost its licence.*Coast World 09:08/,
      );
    }
    await at.after(600, further(minutes(18), "buses will replace the crossing from Friday"));
    for (const platform of platformNames) {
      expect(at.alerts(platform)).toHaveLength(2);
      expect(at.alerts(platform)[1]?.words).toContain("continues Coast World 09:08");
    }
  });

  test("is another one when the next post that is tagged Breaking has a claim of its own", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    await at.after(60, crossing);
    const text = "Transport minister Ines Marlow says the army will carry patients over the strait.";
    await at.after(120, { source: "coast", at: minutes(3), kind: "breaking", text });
    for (const platform of platformNames) expect(at.alerts(platform)).toHaveLength(2);
  });

  test("is not changed any more when it is nearly an hour old", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    await at.after(60, crossing);
    await at.after(58 * 60, { ...echoed, at: minutes(58) });
    for (const platform of platformNames) {
      expect(at.alerts(platform)).toHaveLength(1);
      expect(at.alerts(platform)[0]?.edited).toBe(false);
    }
  });

  test("is marked when what it tells is corrected, said once in its thread, and keeps the mark when it grows", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    const costly = "Marlow says the inspections will cost the state 12 million pounds.";
    const first: Came = { ...crossing, id: "news", revision: 1, text: costly };
    await at.after(60, first);
    await at.after(120, { ...first, revision: 2, text: costly.replace("12 million", "21 million") });
    for (const platform of platformNames) {
      expect(at.alerts(platform)[0]?.words).toContain("12 million pounds. (corrected 09:03)");
    }
    const thread = at.slack.world.messages.filter(({ threadTs }) => threadTs !== null);
    expect(thread).toHaveLength(1);
    expect(thread[0]?.threadTs).toBe(at.slack.world.messages[0]?.ts);
    expect(thread[0]?.text).toMatch(/21 million/);
    await at.after(120, {
      ...{ source: "coast", at: minutes(5), title: "Marlow on the cost of the inspections" },
      text: "Marlow says the inspections will be paid from the harbour fund of the state.",
    });
    for (const platform of platformNames) {
      expect(at.alerts(platform)[0]?.words).toContain("12 million pounds. (corrected 09:03)");
      expect(at.alerts(platform)[0]?.words).toContain("paid from the harbour fund");
    }
  });

  test("to one reader alone grows in their conversation with the bot", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking", direct: true });
    await at.after(60, crossing);
    await at.after(240, echoed);
    for (const platform of platformNames) {
      const [alert, ...others] = at.alerts(platform);
      expect(others).toEqual([]);
      expect(alert).toMatchObject({ direct: true, edited: true });
      expect(alert?.words).toContain("2 outlets have it");
    }
  });
});

describe("a watch", () => {
  test("that waits for a second outlet is told when one has it in words of its own, and not for a copy", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking", outlets: 2 });
    await at.after(60, crossing);
    await at.after(60, { ...copied, at: minutes(2) });
    expect(at.alerts("slack")).toEqual([]);
    await at.after(180, echoed);
    for (const platform of platformNames) {
      expect(at.alerts(platform)).toHaveLength(1);
      expect(at.alerts(platform)[0]?.words).toContain("told 09:05, when 2 outlets had it");
    }
  });

  test("that waits in vain for an hour tells nothing", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking", outlets: 2 });
    await at.after(60, crossing);
    await at.after(3660);
    await at.after(60, { ...echoed, at: "2025-02-18T10:02:00Z" });
    for (const platform of platformNames) expect(at.alerts(platform)).toEqual([]);
  });

  test("is silent while it is snoozed, and what came meanwhile is not told after", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking", snoozedUntil: minutes(30) });
    await at.after(60, crossing);
    await at.after(1800);
    expect(at.alerts("slack")).toEqual([]);
    const text = "Ines Marlow says the harbour of Port Alder will be dredged next year.";
    await at.after(60, { source: "coast", at: minutes(32), kind: "breaking", text });
    expect(at.alerts("slack")).toHaveLength(1);
  });

  test("holds what comes in its quiet hours and tells it in one message at their end", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking", quiet: { from: "08:30", to: "09:30" } });
    await at.after(60, crossing);
    const text = "Piet Oster says two of his tugs were set on fire in the night.";
    await at.after(300, { source: "tide", at: minutes(6), kind: "breaking", text });
    await at.after(60, { ...echoed, at: minutes(7) });
    for (const platform of platformNames) expect(at.alerts(platform)).toEqual([]);
    await at.after(24 * 60);
    await at.after(60);
    for (const platform of platformNames) {
      const [digest, ...others] = at.alerts(platform);
      expect(others).toEqual([]);
      expect(digest?.words).toMatch(
        /^2 alerts came in your quiet hours\. .*Breaking, 2 outlets: Transport minister Ines Marlow .* Coast World 09:00 .*Breaking: Piet Oster says two of his tugs/,
      );
    }
  });
});

describe("a storm", () => {
  const claims = [
    "Harbour master Piet Oster says two tugs lie burnt out at the eastern quay.",
    "Police have arrested the owner of a shipyard over forged certificates.",
    "Ines Marlow says parliament will sit on Sunday to vote on the strait.",
    "Schools on the islands stay shut until the army has brought coal.",
    "The pilots of Port Alder have voted to strike from midnight.",
    "Divers found a second wreck below the lighthouse, the navy says.",
    "An insurer has withdrawn its cover from all vessels older than 30 years.",
  ];
  const claim = (n: number, at: string): Came => ({
    ...{ source: "coast", at, kind: "breaking", text: claims[n] ?? "" },
  });

  test("gives four alerts an hour, then one message that counts the rest and grows", async () => {
    const at = await alertDesk();
    at.watch({ kind: "breaking" });
    for (const n of claims.keys()) await at.after(120, claim(n, at.clock.now()));
    for (const platform of platformNames) {
      const alerts = at.alerts(platform);
      expect(alerts).toHaveLength(5);
      expect(alerts[4]?.words).toMatch(/^3 more since 09:10; at most 4 alerts an hour come here\./);
      for (const said of claims.slice(4)) expect(alerts[4]?.words).toContain(said);
      expect(alerts[4]?.edited).toBe(true);
    }
    const text = "Piet Oster says the port will open its gates again on Thursday.";
    await at.after(3600);
    await at.after(60, { ...claim(0, at.clock.now()), text });
    expect(at.alerts("slack")).toHaveLength(6);
  });

  test("stays one message that can be changed in place, however much comes: what has no room is counted", async () => {
    const at = await alertDesk({ most: 1 });
    at.watch({ kind: "breaking" });
    const towns = "Alder Brome Cressing Dunmore Elby Farrow Gant Hythe Inver Jarl Kell Lorne Marsh Norby";
    const parts =
      "bridge chapel dock engine ferry granary hangar inn jetty kiln lock mill nursery orchard pier quay";
    for (const town of towns.split(" ")) {
      // No two towns share a word: "alderbridge, alderchapel ...".
      const shut = parts.split(" ").map(part => `${town.toLowerCase()}${part}`);
      const text = `${town}'s mayor says ${shut.join(", ")} and all of Upper${town.toLowerCase()} are cut off.`;
      await at.after(60, { source: "coast", at: at.clock.now(), kind: "breaking", text });
    }
    for (const platform of platformNames) {
      expect(at.alerts(platform)).toHaveLength(2);
      const [, digest] = at.alerts(platform);
      expect(digest?.words).toMatch(/^13 more since 09:02; at most 1 alert an hour comes here\./);
      expect(digest?.words).toMatch(/And \d+ more\./);
      expect(digest?.edited).toBe(true);
    }
  });
});
