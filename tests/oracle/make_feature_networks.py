# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/feature_networks.safetensors: two made pictures, and what an Inception-v3 in FID's layout and a VGG-16
of made weights say of them, written down here from the published descriptions.

Needs numpy, torch, pillow and safetensors:

  python tests/oracle/make_feature_networks.py
"""
from pathlib import Path

import numpy
import torch
import torch.nn.functional as F
from made_weights import made as quiet, unit
from PIL import Image
from safetensors.torch import save_file


def made(name, shape):
    """Louder by 11/8 than elsewhere: through so many layers nothing of a picture would be left."""
    return quiet(name, shape) * (1.375 if len(shape) > 1 else 1)


def unit_conv(x, name, out, kernel, stride=1, padding=(0, 0)):
    x = F.conv2d(x, made(f"{name}.conv.weight", (out, x.shape[1], *kernel)), stride=stride, padding=padding)
    norm = [made(f"{name}.bn.{part}", (out,)) for part in ("running_mean", "running_var", "weight", "bias")]
    return F.relu(F.batch_norm(x, *norm, eps=0.001))


def one(x, name, out):
    return unit_conv(x, name, out, (1, 1))


def three(x, name, out, stride=1):
    return unit_conv(x, name, out, (3, 3), stride, (0, 0) if stride == 2 else (1, 1))


def row(x, name, out, length):
    return unit_conv(x, name, out, (1, length), 1, (0, length // 2))


def column(x, name, out, length):
    return unit_conv(x, name, out, (length, 1), 1, (length // 2, 0))


def around(x):
    return F.avg_pool2d(x, 3, 1, 1, count_include_pad=False)


def grid35(x, p, pool):
    five = unit_conv(one(x, p + "branch5x5_1", 48), p + "branch5x5_2", 64, (5, 5), 1, (2, 2))
    double = three(three(one(x, p + "branch3x3dbl_1", 64), p + "branch3x3dbl_2", 96), p + "branch3x3dbl_3", 96)
    return torch.cat([one(x, p + "branch1x1", 64), five, double, one(around(x), p + "branch_pool", pool)], 1)


def to17(x, p):
    double = three(three(one(x, p + "branch3x3dbl_1", 64), p + "branch3x3dbl_2", 96), p + "branch3x3dbl_3", 96, 2)
    return torch.cat([three(x, p + "branch3x3", 384, 2), double, F.max_pool2d(x, 3, 2)], 1)


def grid17(x, p, width):
    seven = column(row(one(x, p + "branch7x7_1", width), p + "branch7x7_2", width, 7), p + "branch7x7_3", 192, 7)
    double = one(x, p + "branch7x7dbl_1", width)
    double = row(column(double, p + "branch7x7dbl_2", width, 7), p + "branch7x7dbl_3", width, 7)
    double = row(column(double, p + "branch7x7dbl_4", width, 7), p + "branch7x7dbl_5", 192, 7)
    return torch.cat([one(x, p + "branch1x1", 192), seven, double, one(around(x), p + "branch_pool", 192)], 1)


def to8(x, p):
    first = three(one(x, p + "branch3x3_1", 192), p + "branch3x3_2", 320, 2)
    second = row(one(x, p + "branch7x7x3_1", 192), p + "branch7x7x3_2", 192, 7)
    second = three(column(second, p + "branch7x7x3_3", 192, 7), p + "branch7x7x3_4", 192, 2)
    return torch.cat([first, second, F.max_pool2d(x, 3, 2)], 1)


def grid8(x, p, pooled):
    first = one(x, p + "branch3x3_1", 384)
    second = three(one(x, p + "branch3x3dbl_1", 448), p + "branch3x3dbl_2", 384)
    return torch.cat([one(x, p + "branch1x1", 320), row(first, p + "branch3x3_2a", 384, 3),
                      column(first, p + "branch3x3_2b", 384, 3), row(second, p + "branch3x3dbl_3a", 384, 3),
                      column(second, p + "branch3x3dbl_3b", 384, 3), one(pooled, p + "branch_pool", 192)], 1)


def inception(images):
    x = F.interpolate(images.permute(0, 3, 1, 2).float() / 255, (299, 299), mode="bilinear", align_corners=False) * 2 - 1
    x = unit_conv(x, "Conv2d_1a_3x3", 32, (3, 3), 2)
    x = three(unit_conv(x, "Conv2d_2a_3x3", 32, (3, 3)), "Conv2d_2b_3x3", 64)
    x = one(F.max_pool2d(x, 3, 2), "Conv2d_3b_1x1", 80)
    x = F.max_pool2d(unit_conv(x, "Conv2d_4a_3x3", 192, (3, 3)), 3, 2)
    for name, pool in ("5b", 32), ("5c", 64), ("5d", 64):
        x = grid35(x, f"Mixed_{name}.", pool)
    x = to17(x, "Mixed_6a.")
    for name, width in ("6b", 128), ("6c", 160), ("6d", 160), ("6e", 192):
        x = grid17(x, f"Mixed_{name}.", width)
    x = to8(x, "Mixed_7a.")
    x = grid8(x, "Mixed_7b.", around(x))
    x = grid8(x, "Mixed_7c.", F.max_pool2d(x, 3, 1, 1))
    return F.adaptive_avg_pool2d(x, 1).flatten(1)


def vgg16(images):
    small = numpy.stack([numpy.asarray(Image.fromarray(i).resize((224, 224), Image.BILINEAR)) for i in images.numpy()])
    x = torch.from_numpy(small).permute(0, 3, 1, 2).float() / 255
    x = (x - torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)) / torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)
    place = 0
    for width in 64, 64, "M", 128, 128, "M", 256, 256, 256, "M", 512, 512, 512, "M", 512, 512, 512, "M":
        if width == "M":
            x, place = F.max_pool2d(x, 2), place + 1
            continue
        name = f"features.{place}"
        x = F.relu(F.conv2d(x, made(name + ".weight", (width, x.shape[1], 3, 3)), made(name + ".bias", (width,)), padding=1))
        place += 2
    x = x.flatten(1)
    for name in "classifier.0", "classifier.3":
        x = F.relu(F.linear(x, made(name + ".weight", (4096, x.shape[1])), made(name + ".bias", (4096,))))
    return x


@torch.inference_mode()
def main():
    noise = torch.from_numpy(unit("pictures", 2 * 40 * 52 * 3)).reshape(2, 40, 52, 3)
    slope = torch.linspace(0, 1, 52).view(1, 1, 52, 1) * torch.tensor([[1, 0.5, 0], [0, 0.2, 1]]).view(2, 1, 1, 3)
    images = ((noise * 0.4 + slope * 0.6) * 255).to(torch.uint8)
    tensors = {"images": images, "inception": inception(images), "vgg16": vgg16(images)}
    save_file(tensors, Path(__file__).parents[1] / "data" / "feature_networks.safetensors")
    for name in "inception", "vgg16":
        values = tensors[name]
        print(name, tuple(values.shape), float(values.std()), float((values[0] - values[1]).abs().mean()))


if __name__ == "__main__":
    main()
