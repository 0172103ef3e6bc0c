#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resizes photographs to squares of 256 and of 32 pixels with PIL's antialiased bicubic and with stillroom-cli, and
prints how many grey levels lie between the two at most and on average, for each set of ../shared/data. Writes nothing
that stays; exits 1 when some value differs by more than one grey level. Older PILs begin with the columns at all times,
which gives other values where a photograph is higher than wide. Run it from the root of the sources:

    python3 -m venv .deps/oracle
    .deps/oracle/bin/pip install safetensors numpy pillow==13.0.0
    .deps/oracle/bin/python tests/oracle/check_resize.py ../shared/data build/release/bin/stillroom-cli
"""
import argparse
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import numpy as np
import PIL
from PIL import Image
from safetensors.numpy import load_file, save_file

SETS = ("imagewoof/val", "imagenette/val", "cifar10/test")
SIDES = (256, 32)
MOST = 1


def stillroom(program, images, side, folder):
    save_file({"images": images}, folder / "in.safetensors")
    subprocess.run([str(program), "resize", "--images", str(folder / "in.safetensors"), "--size", str(side), "--out",
                    str(folder / "out.safetensors")], check=True, stdout=subprocess.DEVNULL)
    return load_file(folder / "out.safetensors")["images"]


def pil(images, side):
    return np.stack([np.asarray(Image.fromarray(image).resize((side, side), Image.Resampling.BICUBIC))
                     for image in images])


def groups(folder, count):
    """Photographs of one shape together: [N, H, W, 3]."""
    by_shape = defaultdict(list)
    files = sorted(folder.rglob("*.[jJ][pP]*[gG]"))
    for file in files[::max(1, len(files) // count)] if count else files:
        pixels = np.asarray(Image.open(file).convert("RGB"))
        by_shape[pixels.shape].append(pixels)
    return [np.stack(images) for images in by_shape.values()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("program", type=Path)
    parser.add_argument("--count", type=int, help="about how many of each set; all by default")
    options = parser.parse_args()
    print(f"PIL {PIL.__version__}; photographs, shapes, side, largest and mean difference, share that differs")
    worst = 0
    for name in SETS:
        images = groups(options.data / name, options.count)
        for side in SIDES:
            with tempfile.TemporaryDirectory() as folder:
                found = np.concatenate([stillroom(options.program, group, side, Path(folder)) for group in images])
            expected = np.concatenate([pil(group, side) for group in images])
            difference = np.abs(found.astype(np.int16) - expected)
            worst = max(worst, difference.max())
            print(f"{name:<16} {len(found):>5} {len(images):>4} {side:>4} {difference.max():>3} {difference.mean():.6f} "
                  f"{(difference != 0).mean():.4%}", flush=True)
    return 1 if worst > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
