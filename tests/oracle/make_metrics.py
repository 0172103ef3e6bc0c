# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/metrics.safetensors: made features of two sets, and what numpy, SciPy and prdc say of them.

Needs numpy, scipy, prdc and safetensors:

  python tests/oracle/make_metrics.py
"""
from pathlib import Path

import numpy
import scipy.linalg
from prdc import compute_prdc
from safetensors.numpy import save_file

# images of each set, features, how far the sets are apart, k
CASES = {"many": (90, 70, 8, 0.5, 5), "few": (24, 18, 40, 0.2, 3), "one": (30, 30, 3, 0.0, 1)}


def frechet(a, b):
    """By the product of the covariances where it has full rank, else by the singular values of the centred rows."""
    difference = a.mean(0) - b.mean(0)
    first, second = numpy.cov(a, rowvar=False), numpy.cov(b, rowvar=False)
    if min(len(a), len(b)) > a.shape[1]:
        root = numpy.trace(scipy.linalg.sqrtm(first @ second).real)
    else:
        centred = [(x - x.mean(0)) / numpy.sqrt(len(x) - 1) for x in (a, b)]
        root = numpy.linalg.svd(centred[0] @ centred[1].T, compute_uv=False).sum()
    return difference @ difference + numpy.trace(first) + numpy.trace(second) - 2 * root


def kernel_distance(a, b):
    def kernel(x, y):
        return (x @ y.T / x.shape[1] + 1) ** 3

    def within(x):
        values = kernel(x, x)
        return (values.sum() - numpy.trace(values)) / (len(x) * (len(x) - 1))

    return within(a) + within(b) - 2 * kernel(a, b).mean()


def main():
    random = numpy.random.default_rng(20)
    tensors = {}
    for name, (real, synthetic, size, apart, k) in CASES.items():
        mixing = random.normal(size=(size, size)) / numpy.sqrt(size)
        a = (random.normal(size=(real, size)) @ mixing + 3).astype(numpy.float32)
        b = (random.normal(size=(synthetic, size)) @ mixing * 0.8 + 3 + apart).astype(numpy.float32)
        found = compute_prdc(a.astype(numpy.float64), b.astype(numpy.float64), k)
        wide = a.astype(numpy.float64), b.astype(numpy.float64)
        tensors |= {f"{name}.real": a, f"{name}.synthetic": b,
                    f"{name}.expected": numpy.array([frechet(*wide), kernel_distance(*wide), found["precision"],
                                                     found["recall"], found["density"], found["coverage"], k])}
    save_file(tensors, Path(__file__).parents[1] / "data" / "metrics.safetensors")


if __name__ == "__main__":
    main()
