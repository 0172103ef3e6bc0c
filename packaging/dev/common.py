# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie, and how commands are run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEPS = ROOT / ".deps"


class Failure(Exception):
    """What went wrong and what to do; printed without a trace."""


def say(text: str = "") -> None:
    print(text, flush=True)


def run(command, *, env=None, cwd=ROOT, stdin=subprocess.DEVNULL) -> int:
    """Runs a command that prints for itself and returns its exit status."""
    return subprocess.run([str(part) for part in command], cwd=cwd, env=env, stdin=stdin).returncode


def capture(command, *, env=None, timeout=None) -> subprocess.CompletedProcess:
    """Runs a command and keeps what it prints."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, timeout=timeout,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")


def run_quietly(command, what: str, *, env=None) -> str:
    """Runs a command and shows its output only when it fails."""
    done = capture(command, env=env)
    if done.returncode != 0:
        say(done.stdout.rstrip())
        raise Failure(f"{what} failed (exit {done.returncode}); its output stands above.")
    return done.stdout


def interactive() -> bool:
    """A person sits here: not a CI job, and standard input is a terminal."""
    return os.environ.get("CI", "").lower() in ("", "0", "false") and sys.stdin is not None and sys.stdin.isatty()


def has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_nvidia_driver() -> bool:
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None


def relative(path: Path) -> str:
    """As it is shown: from the checkout where it lies in it."""
    return os.path.relpath(path, ROOT) if ROOT in path.parents else str(path)


def percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"


UNITS = {"B": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}


def parse_size(text: str) -> int | None:
    """Bytes of a size as apt and pip write it: "5835 kB", "1,234 kB", "45.3 MB"."""
    match = re.fullmatch(r"\s*([\d.,]+)\s*([kMGT]?B)\s*", text)
    if not match:
        return None
    try:
        return round(float(match.group(1).replace(",", "")) * UNITS[match.group(2)])
    except ValueError:
        return None


def show_size(size: float) -> str:
    """Three digits at most, in the unit that fits."""
    for unit, scale in reversed(list(UNITS.items())):
        if size >= scale:
            value = size / scale
            return f"{value:.1f} {unit}" if value < 10 and scale > 1 else f"{value:.0f} {unit}"
    return "0 B"
