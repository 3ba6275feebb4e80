import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env, InferenceSession, Tensor } from "onnxruntime-web";
import { runAsWorker } from "synckit";
import { openPairTokens, type PairTokens } from "./pair-tokens.ts";

// The thread of the judge: it holds the model, and scores the sentences of one question at a time.

env.wasm.numThreads = 1;

const session = readFile(join(import.meta.dirname, "model.onnx")).then(model =>
  InferenceSession.create(model, { logSeverityLevel: 3 }),
);
const tokensOf = openPairTokens();

// One pair at a time: the quantised model rounds by the largest number of what it reads together, and a sentence must score
// the same whatever stands beside it.
runAsWorker(async (question: string, sentences: readonly string[]): Promise<number[]> => {
  const scores: number[] = [];
  for (const sentence of sentences) scores.push(await scoreOf(tokensOf(question, sentence)));
  return scores;
});

async function scoreOf({ ids, types }: PairTokens): Promise<number> {
  const { score } = await (await session).run({
    ids: tensorOf(ids),
    types: tensorOf(types),
    mask: tensorOf(ids.map(() => 1)),
  });
  const [value] = score === undefined ? [] : (score.data as Float32Array);
  if (value === undefined) throw new Error("the model of the judge gives no score");
  return value;
}

function tensorOf(values: readonly number[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
}
