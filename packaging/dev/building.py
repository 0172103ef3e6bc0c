# SPDX-License-Identifier: GPL-3.0-or-later
"""Configures with CMake and builds with ninja."""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from pathlib import Path

from .common import ROOT, Failure, has_display, relative, run, run_quietly, say
from .debian import BUILD_PACKAGES, ensure_packages
from .libtorch import STAMP, ensure_torch, given_torch
from .limits import compile_jobs
from .progress import follow_build, show_duration

# CMake's targets: every executable of app/, every test program.
APPS, TESTS = "stillroom_apps", "stillroom_tests"


def setup(options) -> Path:
    """Everything a build needs; returns LibTorch's folder."""
    ensure_packages(BUILD_PACKAGES, "to build Stillroom")
    given = options.torch_root or os.environ.get("TORCH_ROOT")
    return given_torch(given) if given else ensure_torch()


def build_folder(preset: str) -> Path:
    return ROOT / "build" / preset


def cache_entries(folder: Path) -> dict[str, str]:
    try:
        lines = (folder / "CMakeCache.txt").read_text(errors="replace").splitlines()
    except OSError:
        return {}
    matches = (re.match(r"([\w.-]+):\w+=(.*)", line) for line in lines)
    return {match.group(1): match.group(2) for match in matches if match}


def configure(preset: str, root: Path, werror: bool) -> None:
    folder = build_folder(preset)
    cache = cache_entries(folder)
    if cache and Path(cache.get("CMAKE_HOME_DIRECTORY", "")) != ROOT:
        say(f"build/{preset} was made for another folder: starting it afresh.")
        shutil.rmtree(folder)
        cache = {}
    wanted = {"TORCH_ROOT": str(root)}
    if werror:
        wanted["STILLROOM_WERROR"] = "ON"
    ninja = folder / "build.ninja"
    # Newly fetched libraries (a driver has come, say) can change what is linked though no path has changed.
    current = ninja.exists() and not (STAMP.exists() and STAMP.stat().st_mtime > ninja.stat().st_mtime)
    if current and all(cache.get(key) == value for key, value in wanted.items()):
        return  # ninja configures again by itself when a CMake file has changed
    say(f"Configuring build/{preset} …")
    run_quietly(["cmake", "--preset", preset, *(f"-D{key}={value}" for key, value in wanted.items())], "Configuring")


def compile_targets(preset: str, targets: list[str]) -> None:
    command = ["cmake", "--build", f"build/{preset}", "--parallel", str(compile_jobs()), "--target", *targets]
    start = time.monotonic()
    if not sys.stdout.isatty():
        say(f"Building {' and '.join(targets)} in build/{preset} …")
    if (run if sys.stdout.isatty() else follow_build)(command) != 0:
        raise Failure("The build failed; the compiler's words stand above.")
    if time.monotonic() - start > 5:
        say(f"Built in {show_duration(time.monotonic() - start)}.")


def build_tree(options, *targets: str) -> Path:
    """Builds and returns the folder of the executables."""
    root = setup(options)
    configure(options.preset, root, options.werror)
    compile_targets(options.preset, list(targets))
    return build_folder(options.preset) / "bin"


def command_setup(options, _) -> int:
    say(f"Everything a build needs is here. LibTorch: {relative(setup(options))}")
    return 0


def command_build(options, _) -> int:
    folder = build_tree(options, APPS)
    say(f"The executables are in {relative(folder)}.")
    return 0


BENCH_CASES = ("unet", "vae-encode", "vae-decode", "text", "img2img", "detector", "kmeans", "kmeans-clustered", "selection",
               "selection-first", "selection-beta", "selection-k", "landscape", "journal")


def bench_window(options, rest) -> int:
    """The window's cases, a program of their own because stillroom-bench holds no Qt."""
    program = build_tree(options, "stillroom_bench_window").parent / "tests/stillroom_bench_window"
    environment = os.environ if has_display() else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return run([program, *rest], env=environment)


def command_bench(options, rest) -> int:
    named = [rest.pop(0)] if rest and not rest[0].startswith("-") else []
    if named == ["window"]:
        return bench_window(options, rest)
    program = build_tree(options, "stillroom-bench") / "stillroom-bench"
    failed = [case for case in named or BENCH_CASES if run([program, case, *rest]) != 0]
    if failed:
        raise Failure("These cases failed: " + ", ".join(failed) + ". `stillroom-bench --help` says what they need.")
    return 0
