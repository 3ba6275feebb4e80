import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { languageModelJudge } from "../../src/answers/judge/language-model-judge.ts";
import type { Request } from "../../src/chat/chat-adapter.ts";
import { receiveRequest } from "../../src/chat/receive-request.ts";
import { createLog } from "../../src/log.ts";
import { renderText } from "../../src/message/render-text.ts";
import { localTenant } from "../../src/store/delivery-store.ts";
import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import {
  type Heard,
  naming,
  type Said,
  type SimulatedLanguageModel,
  simulatedLanguageModel,
} from "../answers/judge/simulated-language-model.ts";
import { evening, storeWith, tarnStory } from "../answers/tarn-story.ts";
import { freshFolder, standfirst } from "./command-line.ts";

const servers: SimulatedLanguageModel[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.stop()));
});

const key = "sk-ours-0123456789";

async function serving(say: (heard: Heard) => Said | Promise<Said>): Promise<SimulatedLanguageModel> {
  const server = await simulatedLanguageModel(say, { key });
  servers.push(server);
  return server;
}

const nothing: Said = { content: '{"answers": []}' };

describe("the program with a language model", () => {
  const question = "How many people died in the strike on Kherson?";
  const settings = (url: string) => ({
    ...{ LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: "reader", LANGUAGE_MODEL_KEY: key },
    ...{ STANDFIRST_DATA: freshFolder(), ANSWER_JUDGE: "off" },
  });
  const page = "How the day went\n\n09:05\nTwo people died in the strike on Kherson, the governor says.\n";
  const asked = async (environment: Record<string, string>) => {
    const read = ["ingest", "-", "--source", "press", "--date", "2025-02-17"];
    const taken = await standfirst(read, page, environment);
    expect(taken.code, taken.err).toBe(0);
    return standfirst(["ask", question], "", environment);
  };

  test("shows the sentence that the model names, and sends the key to it alone", async () => {
    const server = await serving(naming(/Two people died/));
    const { code, out, err } = await asked(settings(server.url));
    expect(code, err).toBe(0);
    expect(out).toContain("Two people died in the strike on Kherson");
    expect(server.heard.map(({ question, authorization }) => [question, authorization])).toEqual([
      [question, `Bearer ${key}`],
    ]);
    expect(out + err).not.toContain(key);
  });

  test("holds back what the model takes for none", async () => {
    const server = await serving(() => nothing);
    const { out } = await asked(settings(server.url));
    expect(out).toContain("does not say this directly");
  });

  test("goes on without one that is not there, and says so", async () => {
    const server = await serving(() => nothing);
    await server.stop();
    const { code, out, err } = await asked(settings(server.url));
    expect(code).toBe(0);
    expect(out).toContain("Two people died in the strike on Kherson");
    expect(err).toContain("the language model did not judge an answer");
    expect(err).toContain("ECONNREFUSED");
  });
});

/** A front desk on our story of which answers are read by the model there. */
function deskWith(url: string, ownKey: string) {
  const { store, close } = storeWith();
  const delivery = openDeliveryStore(freshFolder());
  onTestFinished(() => {
    delivery.close();
    close();
  });
  const log = createLog({ level: "error", write: () => {} });
  const judge = languageModelJudge({ url, name: "reader", key: ownKey }, log);
  return receiveRequest({
    deskFor: () => ({
      ...{ story: tarnStory, coverage: store, now: evening, asOf: null, zone: "UTC", name: "/tarn " },
      ...{ sample: false, lastBriefingAt: null, private: false, judges: [judge] },
    }),
    sentencesAsk: true,
    ...{ delivery, log },
  });
}

test("status says that the model cannot be asked, and why", async () => {
  const server = await serving(() => nothing);
  const receive = deskWith(server.url, "another key");
  const said = async (text: string) =>
    renderText(
      await receive({
        ...{ id: text, kind: "mention", text, user: "U1", zone: null },
        place: { tenant: localTenant, channel: "C1", thread: null },
      }),
    );
  expect(await said("status")).not.toContain("could not be asked");
  await said("What did Lund say about the wall?");
  expect(await said("status")).toContain(
    "The language model could not be asked: the server of the language model answers with status 401: LANGUAGE_MODEL_KEY is not one that it takes. Answers come without it.",
  );
});

test("a follow-up that comes while the first question is still read goes on from its answer", async () => {
  const first = Promise.withResolvers<void>();
  const server = await serving(async heard => {
    if (heard.question.includes("Lund")) await first.promise;
    return naming(/steel|fair price/)(heard);
  });
  const receive = deskWith(server.url, key);
  const request = (id: string, text: string): Request => ({
    ...{ id, kind: "mention", text, user: "U1", zone: null },
    place: { tenant: localTenant, channel: "C1", thread: "T1" },
  });
  const one = receive(request("1", "What did Lund say about the wall?"));
  const two = receive(request("2", "And Holt?"));
  first.resolve();
  await one;
  const card = await two;
  expect(renderText(card)).toContain("Mira Holt says repairs would cost $90m");
  expect(server.heard.map(({ question }) => question)).toEqual([
    "What did Lund say about the wall?",
    "What did Holt say about the wall?",
  ]);
});
