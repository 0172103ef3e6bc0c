# SPDX-License-Identifier: GPL-3.0-or-later
"""Parameters that follow from their names, so that none need be stored: tests/support/made_weights.cpp makes the same."""
import math

import numpy as np
import torch


def unit(name, count):
    """`count` numbers in [0, 1): a hash of the name and the place."""
    seed = 2166136261
    for byte in name.encode():
        seed = ((seed ^ byte) * 16777619) & 0xFFFFFFFF
    x = (np.uint64(seed) + np.arange(count, dtype=np.uint64) * np.uint64(2654435761)) & np.uint64(0xFFFFFFFF)
    for _ in range(2):
        x = ((x ^ (x >> np.uint64(16))) * np.uint64(0x45D9F3B)) & np.uint64(0xFFFFFFFF)
    return (x >> np.uint64(8)).astype(np.float64) / 2**24


def made(name, shape):
    """Of a convolution or linear layer: even around 0. Of a norm: near 1, variances too. Else small."""
    values = unit(name, math.prod(shape))
    if len(shape) > 1:
        values = (2 * values - 1) * math.sqrt(3 / math.prod(shape[1:]))
    elif name.endswith("running_var") or name.endswith("weight"):
        values = 0.75 + 0.5 * values
    else:
        values = 0.4 * values - 0.2
    return torch.from_numpy(values).float().reshape(shape)
