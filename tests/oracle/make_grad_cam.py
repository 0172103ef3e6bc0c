# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/grad_cam.safetensors: made images and their Grad-CAM maps by PyTorch's autograd, for a ResNet-20 of
made weights (`made.maps`, with its `made.logits`) and for the shared weights of the CIFAR ResNet-20 (`maps`).

Needs torch and safetensors, and those shared weights:

  python tests/oracle/make_grad_cam.py SHARED_DATA
"""
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from made_weights import made
from safetensors.torch import load_file, save_file

MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def block(weights, prefix, x, stride):
    def norm(name, y):
        p = f"{prefix}.{name}."
        return F.batch_norm(y, weights[p + "running_mean"], weights[p + "running_var"], weights[p + "weight"],
                            weights[p + "bias"])

    y = F.relu(norm("bn1", F.conv2d(x, weights[prefix + ".conv1.weight"], stride=stride, padding=1)))
    y = norm("bn2", F.conv2d(y, weights[prefix + ".conv2.weight"], padding=1))
    if stride == 2:
        x = F.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, x.shape[1] // 2, x.shape[1] // 2))
    return F.relu(x + y)


def forward(weights, x):
    """The last block's output and the logits."""
    x = F.conv2d(x, weights["conv1.weight"], padding=1)
    x = F.relu(F.batch_norm(x, weights["bn1.running_mean"], weights["bn1.running_var"], weights["bn1.weight"],
                            weights["bn1.bias"]))
    for layer in (1, 2, 3):
        for i in range(3):
            x = block(weights, f"layer{layer}.{i}", x, 2 if layer > 1 and i == 0 else 1)
    return x, F.linear(x.mean((2, 3)), weights["linear.weight"], weights["linear.bias"])


def made_network(shapes):
    return {name: made(name, tuple(tensor.shape)) for name, tensor in shapes.items() if tensor.dim() > 0}


def grad_cam(weights, image, wanted):
    activation, logits = forward(weights, image.requires_grad_(True))
    slopes = torch.autograd.grad(logits[0, wanted], activation)[0]
    cam = F.relu((slopes.mean((2, 3), keepdim=True) * activation).sum(1))[0].detach()
    cam = cam - cam.min()
    cam = cam / (1e-7 + cam.max())
    return F.interpolate(cam[None, None], size=image.shape[2:], mode="bilinear", align_corners=False)[0, 0]


def main():
    shared = Path(sys.argv[1])
    weights = {k.removeprefix("module."): v
               for k, v in load_file(shared / "cifar10_resnet" / "resnet20-12fca82f.safetensors").items()}
    torch.manual_seed(3)
    coarse = torch.rand(4, 3, 5, 5)
    smooth = F.interpolate(coarse, size=(32, 32), mode="bicubic", align_corners=True).clamp(0, 1)
    pixels = (smooth * 255).round().to(torch.uint8)
    images = (pixels.float() / 255 - torch.tensor(MEAN).view(1, 3, 1, 1)) / torch.tensor(DEVIATION).view(1, 3, 1, 1)
    classes = [1, 4, 7, 0]
    own = made_network(weights)

    def maps(network):
        return torch.stack([grad_cam(network, images[i:i + 1], wanted) for i, wanted in enumerate(classes)]).contiguous()

    save_file({"images": pixels.permute(0, 2, 3, 1).contiguous(), "maps": maps(weights), "made.maps": maps(own),
               "made.logits": forward(own, images)[1].detach(), "classes": torch.tensor(classes)},
              Path(__file__).parent.parent / "data" / "grad_cam.safetensors")


if __name__ == "__main__":
    main()
