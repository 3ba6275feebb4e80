import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";

/** A question and a sentence as the model reads them: token numbers, and 0 or 1 a token for whose it is. */
export type PairTokens = { ids: number[]; types: number[] };

// The model was taught on pairs of this length; the question is kept whole up to its share, the sentence is cut.
const mostTokens = 72;
const mostOfQuestion = 40;

const start = 101; // [CLS]
const end = 102; // [SEP]

/** Reads the vocabulary and gives what turns pairs into tokens. Coverage text has no way to write the model's own marks. */
export function openPairTokens(): (question: string, sentence: string) => PairTokens {
  const words = readFileSync(join(import.meta.dirname, "vocabulary.txt"), "utf8")
    .trimEnd()
    .split("\n");
  const tokenizer = new Tokenizer(
    {
      version: "1.0",
      added_tokens: [],
      normalizer: {
        type: "BertNormalizer",
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: "BertPreTokenizer" },
      post_processor: null,
      decoder: null,
      model: {
        type: "WordPiece",
        unk_token: "[UNK]",
        continuing_subword_prefix: "##",
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(words.map((word, id) => [word, id])),
      },
    },
    {},
  );
  const idsOf = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids;
  return (question, sentence) => {
    const asked = [start, ...idsOf(question).slice(0, mostOfQuestion), end];
    const told = [...idsOf(sentence).slice(0, mostTokens - asked.length - 1), end];
    return {
      ids: [...asked, ...told],
      types: [...asked.map(() => 0), ...told.map(() => 1)],
    };
  };
}
