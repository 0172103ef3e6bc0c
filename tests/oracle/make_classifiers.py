#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/classifier_gradients.safetensors: what PyTorch, in double precision, says of every classifier with
weights that follow from their names (made_weights.py): logits, and for each parameter's gradient its norm and its
projection onto a direction that follows from the name as well; then the tensors after one training step of each
evaluation protocol, in the same two numbers each. The networks are written here from their papers and repositories'
descriptions, not taken from Stillroom. Run it from the root of the sources; it needs torch, numpy and safetensors:

    .deps/oracle/bin/python tests/oracle/make_classifiers.py
"""
import math
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from made_weights import made
from safetensors.torch import save_file

DATA = Path(__file__).resolve().parent.parent / "data"
CLASSES = 7


def norm_layer(kind, channels):
    return nn.BatchNorm2d(channels) if kind == "batch" else nn.GroupNorm(channels, channels)


class ConvNet(nn.Module):
    def __init__(self, depth, kind, side):
        super().__init__()
        self.layers = nn.ModuleDict({
            "conv": nn.ModuleList([nn.Conv2d(3 if i == 0 else 128, 128, 3, padding=1) for i in range(depth)]),
            "norm": nn.ModuleList([norm_layer(kind, 128) for _ in range(depth)])})
        self.classifier = nn.Linear(128 * (side >> depth) ** 2, CLASSES)

    def forward(self, x):
        for conv, norm in zip(self.layers["conv"], self.layers["norm"]):
            x = F.avg_pool2d(F.relu(norm(conv(x))), 2)
        return self.classifier(x.flatten(1))


class BasicBlock(nn.Module):
    """Two 3x3 convolutions; with `pooled` the stride is an average pool after the first activation."""

    def __init__(self, inside, outside, stride, kind, pooled):
        super().__init__()
        step, self.pool = (1, stride) if pooled else (stride, 1)
        self.conv1 = nn.Conv2d(inside, outside, 3, step, 1, bias=False)
        self.bn1 = norm_layer(kind, outside)
        self.conv2 = nn.Conv2d(outside, outside, 3, 1, 1, bias=False)
        self.bn2 = norm_layer(kind, outside)
        self.downsample = None
        if stride != 1 or inside != outside:
            parts = [nn.Conv2d(inside, outside, 1, step, bias=False)]
            if pooled:
                parts.append(nn.AvgPool2d(stride))
            self.downsample = nn.Sequential(*parts, norm_layer(kind, outside))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        if self.pool != 1:
            y = F.avg_pool2d(y, self.pool)
        y = self.bn2(self.conv2(y))
        return F.relu(y + (x if self.downsample is None else self.downsample(x)))


class Bottleneck(nn.Module):
    def __init__(self, inside, width, stride):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(inside, width, 1, bias=False), nn.BatchNorm2d(width)
        self.conv2, self.bn2 = nn.Conv2d(width, width, 3, stride, 1, bias=False), nn.BatchNorm2d(width)
        self.conv3, self.bn3 = nn.Conv2d(width, 4 * width, 1, bias=False), nn.BatchNorm2d(4 * width)
        self.downsample = None
        if stride != 1 or inside != 4 * width:
            self.downsample = nn.Sequential(nn.Conv2d(inside, 4 * width, 1, stride, bias=False),
                                            nn.BatchNorm2d(4 * width))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = F.relu(self.bn2(self.conv2(y)))
        return F.relu(self.bn3(self.conv3(y)) + (x if self.downsample is None else self.downsample(x)))


class ResNet(nn.Module):
    """`stem`: kernel, stride and what follows it; `minimax`: the stem's names have a prefix."""

    def __init__(self, blocks, stem, kind="batch", pooled=False, bottleneck=False, minimax=False):
        super().__init__()
        kernel, stride, self.stem_pool = stem
        conv, norm = nn.Conv2d(3, 64, kernel, stride, kernel // 2, bias=False), norm_layer(kind, 64)
        if minimax:
            self.layer0 = nn.ModuleDict({"conv1": conv, "bn1": norm})
            self.stem = lambda x: F.relu(self.layer0["bn1"](self.layer0["conv1"](x)))
        else:
            self.conv1, self.bn1 = conv, norm
            self.stem = lambda x: F.relu(self.bn1(self.conv1(x)))
        inside = 64
        for stage, count in enumerate(blocks):
            layers = []
            for i in range(count):
                step = 2 if stage > 0 and i == 0 else 1
                width = 64 << stage
                layers.append(Bottleneck(inside, width, step) if bottleneck else
                              BasicBlock(inside, width, step, kind, pooled))
                inside = 4 * width if bottleneck else width
            setattr(self, f"layer{stage + 1}", nn.Sequential(*layers))
        self.fc = nn.Linear(inside, CLASSES)

    def forward(self, x):
        x = self.stem(x)
        x = {"none": lambda t: t, "max": lambda t: F.max_pool2d(t, 3, 2, 1), "mean2": lambda t: F.avg_pool2d(t, 2),
             "mean4": lambda t: F.avg_pool2d(t, 4)}[self.stem_pool](x)
        for stage in (self.layer1, self.layer2, self.layer3, self.layer4):
            x = stage(x)
        return self.fc(x.mean((2, 3)))


class CifarBlock(nn.Module):
    def __init__(self, inside, outside):
        super().__init__()
        self.step = 1 if inside == outside else 2
        self.extra = (outside - inside) // 2
        self.conv1 = nn.Conv2d(inside, outside, 3, self.step, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outside)
        self.conv2 = nn.Conv2d(outside, outside, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outside)

    def forward(self, x):
        y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        if self.step == 2:
            zeros = torch.zeros(x.shape[0], self.extra, *y.shape[2:], dtype=x.dtype)
            x = torch.cat([zeros, x[:, :, ::2, ::2], zeros], 1)
        return F.relu(x + y)


class CifarResNet(nn.Module):
    def __init__(self, per_stage):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16)
        inside = 16
        for stage, width in enumerate((16, 32, 64)):
            layers = []
            for _ in range(per_stage):
                layers.append(CifarBlock(inside, width))
                inside = width
            setattr(self, f"layer{stage + 1}", nn.Sequential(*layers))
        self.linear = nn.Linear(64, CLASSES)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        return self.linear(self.layer3(self.layer2(self.layer1(x))).mean((2, 3)))


def minimax(blocks, side, pooled):
    if side > 128:
        stem = (7, 1, "mean4") if pooled else (7, 2, "max")
    elif side > 64:
        stem = (3, 1, "mean2") if pooled else (3, 1, "max")
    else:
        stem = (3, 1, "none")
    return ResNet(blocks, stem, "instance", pooled=pooled, minimax=True)


# Name as --arch has it, side of the input, what it is.
NETWORKS = [
    ("convnet6", 64, lambda: ConvNet(6, "instance", 64)), ("convnet6", 136, lambda: ConvNet(6, "instance", 136)),
    ("conv3", 32, lambda: ConvNet(3, "batch", 32)),
    ("resnet18", 32, lambda: minimax((2, 2, 2, 2), 32, False)),
    ("resnet18", 80, lambda: minimax((2, 2, 2, 2), 80, False)),
    ("resnet18", 144, lambda: minimax((2, 2, 2, 2), 144, False)),
    ("resnetap10", 32, lambda: minimax((1, 1, 1, 1), 32, True)),
    ("resnetap10", 80, lambda: minimax((1, 1, 1, 1), 80, True)),
    ("resnetap10", 144, lambda: minimax((1, 1, 1, 1), 144, True)),
    ("resnet18-rded", 32, lambda: ResNet((2, 2, 2, 2), (3, 1, "none"))),
    ("resnet18-bn", 96, lambda: ResNet((2, 2, 2, 2), (7, 2, "max"))),
    ("resnet34", 96, lambda: ResNet((3, 4, 6, 3), (7, 2, "max"))),
    ("resnet50", 96, lambda: ResNet((3, 4, 6, 3), (7, 2, "max"), bottleneck=True)),
    ("resnet20", 32, lambda: CifarResNet(3)), ("resnet56", 32, lambda: CifarResNet(9)),
]


def with_made_weights(network):
    network = network.double()
    state = network.state_dict()
    for name, tensor in state.items():
        if not name.endswith("num_batches_tracked"):
            tensor.copy_(made(name, tuple(tensor.shape)).double())
    return network


def images(name, count, side):
    """In -1 ... 1."""
    return (made(name, (count, 3, side, side)) * math.sqrt(side * side)).double()


def two_numbers(named):
    """Norm and projection of each tensor, in the order of the names."""
    rows = []
    for name, tensor in sorted(named.items()):
        flat = tensor.detach().double().flatten()
        direction = made(name + ".direction", (flat.numel(),)).double()
        rows.append(torch.stack([flat.norm(), flat @ direction]))
    return torch.stack(rows)


def gradients(tensors):
    for name, side, make in NETWORKS:
        network = with_made_weights(make()).train()
        batch, labels = images("images", 4, side), torch.arange(4) % CLASSES
        logits = network(batch)
        F.cross_entropy(logits, labels).backward()
        key = f"{name}.{side}"
        tensors[key + ".evaluated"] = with_made_weights(make()).eval()(batch).detach()
        tensors[key + ".logits"] = logits.detach()
        tensors[key + ".gradients"] = two_numbers({n: p.grad for n, p in network.named_parameters()})
        print(key, sum(p.numel() for p in network.parameters()), "parameters")


# CutMix as given: image i gets the box of image PARTNER[i].
PARTNER = torch.tensor([3, 0, 7, 1, 2, 6, 5, 4])
TOP, LEFT, HEIGHT, WIDTH = 5, 9, 14, 11


def mixed(batch):
    out = batch.clone()
    box = (slice(None), slice(None), slice(TOP, TOP + HEIGHT), slice(LEFT, LEFT + WIDTH))
    out[box] = batch[PARTNER][box]
    return out, 1 - HEIGHT * WIDTH / (batch.shape[2] * batch.shape[3])


def decayed_groups(network):
    """No weight decay on tensors of one dimension."""
    parameters = list(network.parameters())
    return [{"params": [p for p in parameters if p.dim() > 1]},
            {"params": [p for p in parameters if p.dim() == 1], "weight_decay": 0.0}]


def distilled(student, teacher, batch, half):
    with torch.no_grad():
        said = teacher(batch)
        if half:
            said = said.half().double()
    return F.kl_div(F.log_softmax(student(batch) / 20, 1), F.softmax(said / 20, 1), reduction="batchmean")


def small_resnet():
    return ResNet((2, 2, 2, 2), (3, 1, "none"))


def steps(tensors):
    labels = torch.arange(8) % CLASSES

    def minimax_step():
        network = with_made_weights(minimax((1, 1, 1, 1), 32, True)).train()
        optimiser = torch.optim.SGD(network.parameters(), 0.01, momentum=0.9, weight_decay=5e-4)
        batch, weight = mixed(images("images", 8, 32))
        for _ in range(2):
            optimiser.zero_grad()
            logits = network(batch)
            (weight * F.cross_entropy(logits, labels) +
             (1 - weight) * F.cross_entropy(logits, labels[PARTNER])).backward()
            optimiser.step()
        return network

    def dm_step():
        network = with_made_weights(small_resnet()).train()
        optimiser = torch.optim.SGD(network.parameters(), 0.01, momentum=0.9, weight_decay=5e-4)
        batch = images("images", 8, 32)
        for _ in range(2):
            optimiser.zero_grad()
            F.cross_entropy(network(batch), labels).backward()
            optimiser.step()
        return network

    def soft_step(half, twice, parts):
        student = with_made_weights(small_resnet()).train()
        teacher = with_made_weights(ConvNet(3, "batch", 32)).eval()
        optimiser = torch.optim.AdamW(decayed_groups(student), 0.001, betas=(0.9, 0.999), weight_decay=0.01)
        batch, _ = mixed(images("images", 8, 32))
        for _ in range(2):
            optimiser.zero_grad()
            for part in batch.chunk(parts):
                if twice:
                    with torch.no_grad():
                        student(part)
                (distilled(student, teacher, part, half) / parts).backward()
            optimiser.step()
        return student

    for name, network in (("minimax", minimax_step()), ("dm", dm_step()), ("rded", soft_step(False, True, 1)),
                          ("d4m", soft_step(True, False, 2))):
        state = {n: t for n, t in network.state_dict().items() if not n.endswith("num_batches_tracked")}
        tensors[f"step.{name}"] = two_numbers(state)


if __name__ == "__main__":
    torch.set_num_threads(1)
    written = {}
    gradients(written)
    steps(written)
    path = DATA / "classifier_gradients.safetensors"
    save_file({name: tensor.float().contiguous() for name, tensor in written.items()}, path)
    print(path.name, path.stat().st_size)
