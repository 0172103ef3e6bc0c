#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes small TorchScript programs into tests/data/scripts: classifiers of random weights that give logits, logits and
features, or also the map, with what they say of a batch and, of the last one, the slopes of its logits by the map; one
that writes a file, one that gives the wrong shape, one that gives a text, one with a map of its own, one that fails on any image. Run it from the root of the sources; it needs
torch, numpy and safetensors:

    .deps/oracle/bin/python tests/oracle/make_scripts.py
"""
import json
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from made_weights import made
from safetensors.torch import save_file

DATA = Path(__file__).resolve().parent.parent / "data" / "scripts"


class Small(nn.Module):
    def __init__(self, gives: int):
        super().__init__()
        self.gives = gives
        self.conv = nn.Conv2d(3, 6, 3, 2, 1)
        self.fc = nn.Linear(6, 5)

    def parts(self, x):
        seen = F.relu(self.conv(x))
        features = seen.mean((2, 3))
        return self.fc(features), features, seen


class Logits(Small):
    def forward(self, x):
        return self.parts(x)[0]


class WithFeatures(Small):
    def forward(self, x):
        logits, features, seen = self.parts(x)
        return logits, features


class WithMap(Small):
    def forward(self, x):
        return self.parts(x)


class Writes(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        torch.save(x, "written-by-a-detector")
        return x


class WrongShape(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.flatten()


class OtherMap(Small):
    def forward(self, x):
        logits, features, seen = self.parts(x)
        return logits, features, torch.ones_like(seen)


class Words(nn.Module):
    def forward(self, x: torch.Tensor) -> str:
        return "ash"


class Fails(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        assert x.size(1) == 4, "takes four channels"
        return x


def main():
    DATA.mkdir(exist_ok=True)
    batch = made("images", (3, 3, 16, 16)) * 16
    expected = {"images": batch}
    for kind in (Logits, WithFeatures, OtherMap, WithMap):
        torch.manual_seed(3)
        network = kind(0).eval()
        traced = torch.jit.trace(network, batch)
        card = {"stillroom.detector": json.dumps({"size": 16, "resize": 0, "mean": [0.5] * 3, "std": [0.25] * 3,
                                                  "classes": ["ash", "birch", "cedar", "elm", "fir"]})}
        torch.jit.save(traced, DATA / f"{kind.__name__}.pt", _extra_files=card if kind is WithMap else {})
    logits, features, seen = network.parts(batch)
    seen.retain_grad()
    logits[:, 2].sum().backward()
    expected.update(logits=logits.detach(), features=features.detach(), map=seen.detach(), slopes=seen.grad)
    for kind in (WrongShape, Words, Fails):
        torch.jit.save(torch.jit.script(kind()), DATA / f"{kind.__name__}.pt")
    try:
        torch.jit.save(torch.jit.script(Writes()), DATA / "Writes.pt")
    except Exception as problem:  # PyTorch may not script it: then the program's text is written by hand
        print("Writes:", str(problem).splitlines()[0])
    save_file({name: tensor.contiguous() for name, tensor in expected.items()}, DATA / "expected.safetensors")
    for path in sorted(DATA.iterdir()):
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
