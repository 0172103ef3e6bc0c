# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows a build where no terminal shows ninja's own progress."""

from __future__ import annotations

import os
import queue
import re
import subprocess
import threading
import time

from .common import ROOT, say

# Seconds between two lines. The first comes sooner, so that one sees that something is under way.
FIRST_LINE, NEXT_LINE = 10, 25


def show_duration(seconds: float) -> str:
    """Coarse, as befits an estimate: "25 s", "4 min", "1 h 20 min"."""
    if seconds < 55:
        return f"{max(5, 5 * round(seconds / 5))} s"
    minutes = max(1, round(seconds / 60))
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


class NinjaProgress:
    """What ninja's status lines ("[42/310] Building …") say about how far a build is.

    Lines come in by take(); the rest of ninja's output is what it gives back. Times are seconds since the start.
    """

    def __init__(self) -> None:
        self.done = self.total = 0
        self.began = 0.0

    def take(self, line: str, now: float) -> str | None:
        """The line if it is to be shown: an error, a warning, another program's words."""
        status = re.match(r"\[(\d+)/(\d+)\] ", line)
        if status:
            done, total = int(status.group(1)), int(status.group(2))
            # When folders were searched and CMake has run again first, ninja starts counting anew.
            if done <= self.done or total > self.total:
                self.began = now if self.total else 0.0
            self.done, self.total = done, total
            return line if "FAILED" in line else None
        return None if line.startswith("ninja: no work") else line

    def time_left(self, now: float) -> float | None:
        """Seconds, supposing that the steps to come take as long as those behind; None until one is done."""
        if self.done == 0 or self.total == 0:
            return None
        return (now - self.began) / self.done * (self.total - self.done)

    def sentence(self, now: float) -> str:
        if self.total == 0:
            return "Building: looking what is to be done"
        left = self.time_left(now)
        share = 100 * self.done // self.total
        return (f"Building: {share} % ({self.done} of {self.total} steps), "
                + ("time left not known yet" if left is None else f"about {show_duration(left)} left"))


def follow_build(command: list[str]) -> int:
    """Runs ninja through `command`, shows errors as they come and a line of progress twice a minute; the exit status."""
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, errors="replace",
                               env={**os.environ, "NINJA_STATUS": "[%f/%t] "})
    lines: queue.Queue[str | None] = queue.Queue()

    def pump() -> None:
        for line in process.stdout:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    threading.Thread(target=pump, daemon=True).start()
    start = time.monotonic()
    show_progress(lines, NinjaProgress(), lambda: time.monotonic() - start)
    return process.wait()


def show_progress(lines, progress: NinjaProgress, clock) -> None:
    due = FIRST_LINE
    while True:
        if clock() >= due:
            say(progress.sentence(clock()))
            due = clock() + NEXT_LINE
        try:
            line = lines.get(timeout=max(0.0, due - clock()))
        except queue.Empty:
            continue
        if line is None:
            return
        shown = progress.take(line, clock())
        if shown is not None:
            say(shown)
