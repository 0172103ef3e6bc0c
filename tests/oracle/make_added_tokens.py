#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/added_tokens.json: what CLIPTokenizer of transformers makes of tokens that were added to the
vocabulary of tests/data/tiny_diffusers, in all the files that versions of transformers have put them into. Each case
holds the files to lay beside the vocabulary, what tokenizer.json holds where there is one, and texts with their ids.
Run it from the root of the sources:

    python3 -m venv .deps/oracle
    .deps/oracle/bin/pip install transformers==5.24.0
    .deps/oracle/bin/python tests/oracle/make_added_tokens.py
"""
import json
import shutil
import tempfile
from pathlib import Path

from transformers import CLIPTokenizer

DATA = Path(__file__).resolve().parent.parent / "data"
PLAIN = DATA / "tiny_diffusers" / "tokenizer"
FIRST = 525  # the vocabulary's size
CONFIG = json.loads((PLAIN / "tokenizer_config.json").read_text())
MAP = json.loads((PLAIN / "special_tokens_map.json").read_text())


def token(content, **flags):
    return {"content": content, "lstrip": False, "rstrip": False, "normalized": False, "single_word": False,
            "special": False, **flags}


def decoder(*tokens):
    return {"tokenizer_config.json": {**CONFIG, "added_tokens_decoder": {str(FIRST + i): t
                                                                         for i, t in enumerate(tokens)}}}


def added(ids):
    return {"added_tokens.json": ids}


LEAF = ["a <leaf-x> on snow", "a <LEAF-X>on", "<leaf-x>", " <leaf-x> ", "dog<leaf-x>dog, <leaf-x><leaf-x>!", "<leaf-", "\u00e9<leaf-x>\U0001f436"]
NAMED = {"content": "[P]", "normalized": True, "lstrip": True, "rstrip": False, "single_word": False}

CASES = [
    ("added_tokens.json", added({"<leaf-x>": FIRST}), None, LEAF),
    ("ids with gaps", added({"<leaf-x>": 600, "<b>": 540}), None, LEAF + ["<b>"]),
    ("an id of the vocabulary", added({"<leaf-x>": 5}), None, LEAF + ["%"]),
    ("one id twice", added({"<leaf-x>": FIRST, "<y>": FIRST}), None, ["<y>"]),
    ("prefixes", added({"<l>": 525, "<l>x": 526, "<l>xy": 527, "dog": 528, "do": 529}), None,
     ["<l>xyz <l>xz <l>z <L>XY", "do dog dogs hotdog DO", "<l><l>x<l>xy", "<l >"]),
    ("in tokenizer_config.json", decoder(token("<leaf-x>", normalized=True)), None, LEAF),
    ("not normalised", decoder(token("<leaf-x>")), None, LEAF),
    ("decoder before list", {**added({"zzz": 900}), **decoder(token("<leaf-x>"))}, None, LEAF + ["zzz"]),
    ("decoder before map", {"special_tokens_map.json": {**MAP, "pad_token": "!"}, **decoder(token("<leaf-x>"))}, None, ["hi!"]),
    ("flags left out", decoder({"content": "<leaf-x>"}, {"content": "<s>", "special": True}), None, LEAF + ["<s> <S>"]),
    ("white space taken along", decoder(token("<L>", lstrip=True), token("<R>", rstrip=True, lstrip=True),
                                        token("<n>", lstrip=True, rstrip=True, normalized=True)), None,
     ["a \u3000<L>  b", "a  <R>  b", "<L> <R> <n>  <N> a<n>b \n<n>\t", "a <L> <L> b <R> <R> c", "  <L>", "<R>   "]),
    ("single words", decoder(token("<w>", single_word=True), token("word", single_word=True, normalized=True)), None,
     ["a<w>b <w> \u00e9<w> ,<w>, _<w> \u0301<w> \u00bd<w> \u00b2<w> \u24b6<w> \u203f<w>  \u0663<w> \u200d<w> \u2167<w>",
      "words a-word Word WORD", "<w>a", "<w>", "word"]),
    ("a word within a longer token", decoder(token("ab", single_word=True), token("abc")), None, ["abab ab abcd xab abx"]),
    ("two spellings", decoder(token("LEAF", normalized=True), token("leaf", normalized=True)), None, ["Leaf leaf LEAF"]),
    ("one spelling as it is", decoder(token("Leaf", normalized=True), token("leaf")), None, ["LEAF leaf Leaf"]),
    ("unicode", decoder(token("\u00c5", normalized=True), token("A\u030a"), token("\u72ac"), token("\U0001f436"),
                        token("\u00c9 x", normalized=True), token(" the ", normalized=True)), None,
     ["\u00c5 A\u030a \u00e5 a\u030a \u212b", "\u72ac\u306e\u5199\u771f\U0001f436\u72ac", "e\u0301   X", "a the  b"]),
    ("special names in capitals", {}, None, ["<|STARTOFTEXT|>dog <|Endoftext|>", "<|startoftext|><|endoftext|"]),
    ("an empty token", decoder(token(""), token("<leaf-x>")), None, LEAF),
    ("padding that is new", {"special_tokens_map.json": {**MAP, "pad_token": "[PAD]"}}, None, ["a [PAD] b [pad]"]),
    ("padding as an object", {"special_tokens_map.json": {**MAP, "pad_token": NAMED}}, None, ["hi  [p]! [P]"]),
    ("padding of the vocabulary", {"special_tokens_map.json": {**MAP, "pad_token": "!"}}, None, ["hi!", "!", "?!"]),
    ("further special tokens", {"tokenizer_config.json": {**CONFIG, "additional_special_tokens": ["<e1>", "<e2>"]}}, None,
     ["<e1> <E2><e2>"]),
    ("further ones in the map", {"special_tokens_map.json": {**MAP, "additional_special_tokens": ["<e1>", "<e2>"], "mask_token": "<m>"}},
     None, ["<e1> <E2><e2><m>"]),
    ("named ones", {"tokenizer_config.json": {**CONFIG, "additional_special_tokens": ["<e3>"], "extra_special_tokens": {"image_token": "<im>"},
                                              "foo_token": "<f>"}}, None, ["<e3><im><f>"]),
    ("a start of its own", {"special_tokens_map.json": {**MAP, "bos_token": "<bos>"}}, None, ["a <bos> <|startoftext|>"]),
    ("special in the list", {"special_tokens_map.json": {**MAP, "additional_special_tokens": ["<leaf-x>"]}, **added({"<leaf-x>": 525, "<b>": 526})},
     None, LEAF + ["<B>"]),
    ("tokenizer.json beside vocab.json", {}, (2, [{"id": 525, **token("<leaf-x>")}]), LEAF + ["dog cat horse"]),
    ("tokenizer.json and the list", added({"<aj>": 526}), (11, [{"id": 525, **token("<leaf-x>", normalized=True)}]), LEAF + ["<aj>"]),
    ("tokenizer.json under a decoder", decoder(token("<dec>")), (11, [{"id": 525, **token("<leaf-x>")}]), LEAF + ["<dec>"]),
]


def make_folder(folder, files, single):
    shutil.copytree(PLAIN, folder)
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content))
    if single is not None:
        merges, tokens = single
        lines = [line for line in (PLAIN / "merges.txt").read_text().splitlines() if not line.startswith("#")]
        model = {"type": "BPE", "vocab": json.loads((PLAIN / "vocab.json").read_text()), "merges": lines[:merges]}
        empty = dict.fromkeys(("truncation", "padding", "normalizer", "pre_tokenizer", "post_processor", "decoder"))
        (folder / "tokenizer.json").write_text(json.dumps({"version": "1.0", **empty, "added_tokens": tokens, "model": model}))


def main():
    cases = []
    for name, files, single, texts in CASES:
        with tempfile.TemporaryDirectory() as root:
            make_folder(Path(root) / "tokenizer", files, single)
            tokenizer = CLIPTokenizer.from_pretrained(Path(root) / "tokenizer")
            vectors = [{"text": text, "ids": tokenizer(text, add_special_tokens=False).input_ids} for text in texts]
            case = {"name": name, "files": files, "start": tokenizer.bos_token_id, "end": tokenizer.eos_token_id,
                    "pad": tokenizer.pad_token_id, "size": len(tokenizer), "vectors": vectors}
            if single is not None:
                case["merges"], case["tokens"] = single
            cases.append(case)
    lines = ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases)
    (DATA / "added_tokens.json").write_text(f"[{lines}]\n")


if __name__ == "__main__":
    main()
