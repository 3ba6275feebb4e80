import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env, InferenceSession, Tensor } from "onnxruntime-web";
import type { JudgeJob } from "./local-judge.ts";
import { openPairTokens, type PairTokens } from "./pair-tokens.ts";

// The thread of the local judge: it holds the model, and scores the sentences of one question at a time.

env.wasm.numThreads = 1;

const model = await readFile(join(import.meta.dirname, "model.onnx"));
const session = await InferenceSession.create(model, { logSeverityLevel: 3 });
const tokensOf = openPairTokens();

/** Scores in the order of the sentences. */
export async function scoresOf({ question, texts }: JudgeJob): Promise<number[]> {
  const scores: number[] = [];
  // One pair at a time: the quantised model rounds by the largest number of what it reads together, and a sentence must score
  // the same whatever stands beside it.
  for (const text of texts) scores.push(await scoreOf(tokensOf(question, text)));
  return scores;
}

async function scoreOf({ ids, types }: PairTokens): Promise<number> {
  const { score } = await session.run({
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
