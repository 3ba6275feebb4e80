import { createHash } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  type Heard,
  type SimulatedLanguageModel,
  simulatedLanguageModel,
} from "../judge/simulated-language-model.ts";

/**
 * What a language model said once of one question, without any text: hashes of the question with the turn before it, of the
 * sentences that it named, the plainest first, of those that it took for saying that it is not known or not so, and of the others it read.
 */
const Verdict = z.strictObject({
  asked: z.string(),
  named: z.array(z.string()),
  unknown: z.array(z.string()),
  contrary: z.array(z.string()),
  others: z.array(z.string()),
});

const verdictsFile = join(import.meta.dirname, "verdicts.jsonl");

/** What the recorded model was asked and had no verdict for, to be told beside the figures. */
export type Unread = { questions: number; sentences: number };

/** Serves the verdicts recorded in verdicts.jsonl as a language model would give them. A question without one is answered 501. */
export async function recordedModel(): Promise<SimulatedLanguageModel & { unread: Unread }> {
  const verdicts = new Map(
    readFileSync(verdictsFile, "utf8")
      .split("\n")
      .filter(line => line !== "")
      .map(line => Verdict.parse(JSON.parse(line)))
      .map(verdict => [verdict.asked, verdict]),
  );
  const unread = { questions: 0, sentences: 0 };
  const server = await simulatedLanguageModel(heard => {
    const verdict = verdicts.get(askedHash(heard));
    if (verdict === undefined) {
      unread.questions += 1;
      return { status: 501 };
    }
    const idOf = new Map(heard.sentences.map(({ id, sentence }) => [hashOf(sentence), id]));
    unread.sentences += [...idOf.keys()].filter(
      hash => ![verdict.named, verdict.unknown, verdict.contrary, verdict.others].flat().includes(hash),
    ).length;
    const idsOf = (hashes: readonly string[]) => hashes.flatMap(hash => idOf.get(hash) ?? []);
    return {
      content: JSON.stringify({
        answers: idsOf(verdict.named),
        unknown: idsOf(verdict.unknown),
        contrary: idsOf(verdict.contrary),
      }),
    };
  });
  return { ...server, unread };
}

/** Writes down all that a language model is asked, one JSON object a line, and names nothing. */
export async function listeningModel(file: string): Promise<SimulatedLanguageModel> {
  return simulatedLanguageModel(heard => {
    appendFileSync(file, `${JSON.stringify({ asked: askedHash(heard), user: heard.user })}\n`);
    return { content: '{"answers": [], "unknown": []}' };
  });
}

function askedHash({ question, asked_before = "", answered_before = "" }: Heard): string {
  return hashOf(JSON.stringify([question, asked_before, answered_before]), 16);
}

function hashOf(text: string, length = 8): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
