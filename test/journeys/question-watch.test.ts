import { describe, expect, onTestFinished, test } from "vitest";
import { languageModelJudge } from "../../src/answers/judge/language-model-judge.ts";
import { createLog } from "../../src/log.ts";
import { naming, simulatedLanguageModel } from "../answers/judge/simulated-language-model.ts";
import { until } from "../platforms/until.ts";
import { type CorrectionsDesk, correctionsDesk, type PagePost } from "./corrections-desk.ts";
import { shownOn } from "./corrections-told.ts";
import { buttonOf } from "./platforms.ts";

const harbourPage: readonly PagePost[] = [
  {
    id: "p1",
    at: "2025-02-18T06:00:00Z",
    text: "The storm reached Port Alder at dawn, the coastguard says.",
  },
  { id: "p2", at: "2025-02-18T06:30:00Z", text: "Ferries to Port Alder are cancelled for the day." },
];
const elsewhere: PagePost = {
  ...{ id: "p3", at: "2025-02-18T08:01:00Z" },
  text: "The bakery in Wend opens again on Friday after repairs to its oven.",
};
const answering: PagePost = {
  ...{ id: "p4", at: "2025-02-18T08:02:00Z" },
  text: "Fourteen boats sank in the storm at Port Alder, harbour master Ruth Vane says.",
};
const later: PagePost = {
  ...{ id: "p5", at: "2025-02-18T08:03:00Z" },
  text: "Two more boats sank at Port Alder in the storm, the coastguard says.",
};
const question = "how many boats sank in Port Alder?";
const [desk, server] = ["C0DESK", "300000000000000001"];

const answersIn = (at: CorrectionsDesk, platform: "slack" | "discord") =>
  shownOn(at, platform).filter(({ words }) =>
    /^(?:.*\s)?(?:You wanted to know|The coverage now answers)/u.test(words),
  );

/** Asks on Slack for oneself and presses the button; asks on Discord in a thread and has it watched there. */
async function watched(at: CorrectionsDesk): Promise<void> {
  const { slack, discord } = at;
  slack.command({ user: "U0ANA", channel: desk, text: `ask ${question}` });
  await until(() => slack.seenBy("U0ANA").length === 1);
  const [refusal] = slack.seenBy("U0ANA");
  const button = buttonOf(refusal?.blocks, "Tell me when it does");
  if (refusal === undefined || button === null) throw new Error("no button");
  slack.click({ user: "U0ANA", message: refusal, actionId: button.id, value: button.value });
  await until(() => slack.seenBy("U0ANA").length === 2);
  expect(slack.seenBy("U0ANA")[1]?.text).toContain("I will tell you by direct message");
  const user = "400000000000000002";
  const text = `<@${discord.world.bot.id}> watch add question ${question}`;
  const asked = discord.say({ user, channel: server, text });
  await until(() => discord.seenIn(asked.id).length > 0);
  expect(JSON.stringify(discord.seenIn(asked.id))).toContain("I will tell you in this thread");
}

async function learn(at: CorrectionsDesk, posts: readonly PagePost[]): Promise<void> {
  at.clock.forward(300);
  await at.read(posts);
  await at.beat();
  await at.settle();
}

describe("a question that is watched", () => {
  test("is answered once to whoever waits, cited, by direct message or in its thread, and to nobody before", async () => {
    const at = await correctionsDesk();
    await at.read(harbourPage);
    await watched(at);
    await learn(at, [...harbourPage, elsewhere]);
    expect([...answersIn(at, "slack"), ...answersIn(at, "discord")]).toEqual([]);
    await learn(at, [...harbourPage, elsewhere, answering]);
    const [told, ...more] = answersIn(at, "slack");
    expect(more).toEqual([]);
    expect(told).toMatchObject({ direct: true });
    expect(told?.words).toContain("Fourteen boats sank");
    expect(told?.words).toMatch(/Coast World 08:02/);
    const [inThread, ...others] = answersIn(at, "discord");
    expect(others).toEqual([]);
    expect(inThread?.words).toContain("Fourteen boats sank");
    // Before others the question is not repeated: it may have been deleted.
    expect(inThread?.words).not.toContain(question);
    await learn(at, [...harbourPage, elsewhere, answering, later]);
    expect([...answersIn(at, "slack"), ...answersIn(at, "discord")]).toHaveLength(2);
    expect(at.delivery.watches.watches({ tenant: null, reader: null }, at.clock.now())).toEqual([]);
  });

  test("is answered once also where the program ends between posting and noting it", async () => {
    const at = await correctionsDesk();
    await at.read(harbourPage);
    await watched(at);
    at.clock.forward(300);
    await at.read([...harbourPage, answering]);
    await at.crash();
    for (let i = 0; i < 3; i++) {
      at.clock.forward(120);
      await at.beat();
    }
    await at.settle();
    expect(answersIn(at, "slack")).toHaveLength(1);
    expect(answersIn(at, "discord")).toHaveLength(1);
  });

  test("goes to a language model only when something new looks like its answer, whose word then counts", async () => {
    let named = /nothing/;
    const model = await simulatedLanguageModel(heard => naming(named)(heard));
    onTestFinished(() => model.stop());
    const log = createLog({ level: "error", write: line => process.stderr.write(line) });
    const judge = languageModelJudge({ url: model.url, name: "reader", key: null }, log);
    const at = await correctionsDesk({ judges: [judge] });
    await at.read(harbourPage);
    await watched(at);
    const asked = model.heard.length;
    await learn(at, [...harbourPage, elsewhere]);
    expect(model.heard).toHaveLength(asked);
    await learn(at, [...harbourPage, elsewhere, answering]);
    expect(model.heard.length).toBeGreaterThan(asked);
    expect([...answersIn(at, "slack"), ...answersIn(at, "discord")]).toEqual([]);
    named = /Two more boats/;
    await learn(at, [...harbourPage, elsewhere, answering, later]);
    expect(answersIn(at, "slack")[0]?.words).toContain("Two more boats sank");
    expect(answersIn(at, "discord")[0]?.words).toContain("Two more boats sank");
  });

  test("loses nothing that is learnt while a language model is awaited", async () => {
    let awaited = Promise.withResolvers<void>();
    const model = await simulatedLanguageModel(async heard => {
      await awaited.promise;
      return naming(/boats sank/)(heard);
    });
    onTestFinished(() => model.stop());
    const log = createLog({ level: "error", write: line => process.stderr.write(line) });
    const judge = languageModelJudge({ url: model.url, name: "reader", key: null }, log);
    const at = await correctionsDesk({ judges: [judge] });
    await at.read(harbourPage);
    // The answer comes while the question is still looked up for the first time.
    at.slack.command({ user: "U0ANA", channel: desk, text: `watch add question ${question}` });
    await until(() => model.heard.length === 1);
    await at.read([...harbourPage, answering]);
    awaited.resolve();
    await until(() => at.slack.seenBy("U0ANA").length === 1);
    expect(at.slack.seenBy("U0ANA")[0]?.text).toContain("I will tell you by direct message");
    // It is corrected while it is judged.
    awaited = Promise.withResolvers();
    at.clock.forward(300);
    const beat = at.beat();
    await until(() => model.heard.length === 2);
    const corrected = { ...answering, text: answering.text.replace("Fourteen", "Nineteen") };
    await at.read([...harbourPage, corrected]);
    awaited.resolve();
    await beat;
    await at.settle();
    expect(answersIn(at, "slack")[0]?.words).toContain("Fourteen boats sank");
    await learn(at, [...harbourPage, corrected]);
    const told = shownOn(at, "slack").filter(({ words }) => words.includes("Correction · "));
    expect(told).toHaveLength(1);
    expect(told[0]?.words).toContain("Nineteen boats sank");
  });

  test("is corrected like any other answer when its post changes", async () => {
    const at = await correctionsDesk();
    await at.read(harbourPage);
    await watched(at);
    await learn(at, [...harbourPage, answering]);
    await learn(at, [...harbourPage, { ...answering, text: answering.text.replace("Fourteen", "Nineteen") }]);
    const corrected = shownOn(at, "slack").filter(({ words }) => words.includes("Correction · "));
    expect(corrected).toHaveLength(1);
    expect(corrected[0]).toMatchObject({ direct: true });
    expect(corrected[0]?.words).toContain("Nineteen boats sank");
  });

  test("is listed and removed by its reader alone, and there are 20 at most", async () => {
    const at = await correctionsDesk();
    await at.read(harbourPage);
    const { slack } = at;
    const said = async (user: string, text: string): Promise<string> => {
      const before = slack.seenBy(user).length;
      slack.command({ user, channel: desk, text });
      await until(() => slack.seenBy(user).length > before);
      return slack.seenBy(user).at(-1)?.text ?? "";
    };
    for (let i = 1; i <= 20; i++)
      expect(
        await said("U0ANA", `watch add question will the ferry to Port Alder take ${i} cars?`),
      ).toContain("I will tell you by direct message when the coverage says it. I look until 20 Mar.");
    expect(await said("U0ANA", "watch add question will the ferry to Port Alder take 1 cars?")).toContain(
      "You watch that question already.",
    );
    expect(await said("U0ANA", "watch add question will the ferry to Port Alder take 21 cars?")).toBe(
      "You watch 20 questions, the limit. Remove one first: watch list shows them.",
    );
    const list = await said("U0ANA", "watch list");
    expect(list.match(/since 18 Feb, until 20 Mar, told by direct message/g)).toHaveLength(20);
    const id = /\b([0-9A-F]{5}): “will the ferry to Port Alder take 7 cars\?”/u.exec(list)?.[1] ?? "";
    expect(await said("U0BEN", `watch remove ${id}`)).toContain(`There is no watch “${id}” here.`);
    expect(await said("U0ANA", `watch remove ${id}`)).toContain(
      "Removed: “will the ferry to Port Alder take 7",
    );
    expect(await said("U0ANA", "watch list")).not.toContain(id);
    expect(await said("U0BEN", "watch list")).toContain("Nothing is watched.");
  });
});
