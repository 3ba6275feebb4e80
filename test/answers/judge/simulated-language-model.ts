import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** What the far side reads of a request, as OpenAI's API has it; anything else is a request that it would refuse. */
const Request = z.strictObject({
  model: z.string().min(1),
  messages: z.tuple([
    z.strictObject({ role: z.literal("system"), content: z.string().min(1) }),
    z.strictObject({ role: z.literal("user"), content: z.string().min(1) }),
  ]),
});

const Block = z.strictObject({
  question: z.string(),
  asked_before: z.string().optional(),
  answered_before: z.string().optional(),
  sentences: z.array(z.record(z.string(), z.string())),
});

type HeardSentence = { id: string; sentence: string; [field: string]: string };

/** One request as the model would read it. */
export type Heard = Omit<z.infer<typeof Block>, "sentences"> & {
  sentences: HeardSentence[];
  model: string;
  authorization: string | null;
  system: string;
  /** The block as sent, with its marks. */
  user: string;
};

/** What it says: a reply's content; a status; a body as it is; or nothing, ever. */
export type Said = { content: string } | { status: number } | { body: string } | "silence";

export type SimulatedLanguageModel = {
  url: string;
  heard: Heard[];
  /** How many requests came without its key. */
  refused: () => number;
  stop: () => Promise<void>;
};

/** A server of chat completions on this machine. With a key it answers 401 to whoever lacks it. */
export async function simulatedLanguageModel(
  say: (heard: Heard) => Said | Promise<Said>,
  { key = null }: { key?: string | null } = {},
): Promise<SimulatedLanguageModel> {
  const heard: Heard[] = [];
  let refused = 0;
  const server = createServer(async (incoming, response) => {
    const authorization = incoming.headers.authorization ?? null;
    if (incoming.method !== "POST" || incoming.url !== "/v1/chat/completions") return end(response, 404, "");
    if (key !== null && authorization !== `Bearer ${key}`) {
      refused += 1;
      return end(response, 401, "");
    }
    const request = Request.safeParse(JSON.parse(await text(incoming)));
    if (!request.success) return end(response, 400, request.error.message);
    const [system, user] = request.data.messages;
    const [, mark, json = "", closing] = /^<(\S+)>\n(.*)\n<\/(\S+)>$/su.exec(user.content) ?? [];
    if (mark !== closing) return end(response, 400, "the block is not closed");
    const block = Block.parse(JSON.parse(json));
    const sentences = block.sentences.map(one => ({ id: "", sentence: "", ...one }));
    const { model } = request.data;
    const one = { ...block, sentences, model, authorization, system: system.content, user: user.content };
    heard.push(one);
    const said = await say(one);
    if (said === "silence") return undefined;
    if ("status" in said) return end(response, said.status, "{}");
    if ("body" in said) return end(response, 200, said.body);
    const message = { role: "assistant", content: said.content };
    return end(
      response,
      200,
      JSON.stringify({ object: "chat.completion", choices: [{ index: 0, message }] }),
    );
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    refused: () => refused,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}

/** Names what holds these words, as a model would. */
export function naming(words: RegExp): (heard: Heard) => Said {
  return ({ sentences }) => ({
    content: JSON.stringify({
      answers: sentences.filter(({ sentence }) => words.test(sentence)).map(({ id }) => id),
    }),
  });
}
