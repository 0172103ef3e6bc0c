# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the method on the embedded sample and shows the result."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import time
from pathlib import Path

from .building import build_tree
from .common import ROOT, Failure, has_display, interactive, percent, run, say


def sample_fingerprint() -> str:
    """Changes when the sample that this checkout would make changes."""
    digest = hashlib.sha256()
    files = [ROOT / "CMakeLists.txt", ROOT / "resources/presets/sample.toml"]
    for folder in ("resources/sample", "core/sample"):
        files += sorted(path for path in (ROOT / folder).rglob("*") if path.is_file())
    for file in files:
        if file.exists():
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def cli_json(program: Path, *arguments) -> dict | None:
    done = subprocess.run([str(program), *map(str, arguments), "--json"], cwd=ROOT, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        return json.loads(done.stdout) if done.returncode == 0 else None
    except ValueError:
        return None


def make_demo_project(program: Path, project: Path, fingerprint: Path) -> None:
    say("Making the sample project and its real images …")
    shutil.rmtree(project.parent, ignore_errors=True)
    project.parent.mkdir(parents=True)
    if run([program, "sample", project]) != 0:
        raise Failure("stillroom-cli couldn't make the sample project; it says why above.")
    fingerprint.write_text(sample_fingerprint())


def command_demo(options, _) -> int:
    folder = build_tree(options, "stillroom", "stillroom-cli")
    program = folder / "stillroom-cli"
    project = ROOT / "build/demo/sample.stillroom"
    fingerprint = project.parent / "made-from"
    fresh = False
    known = fingerprint.exists() and fingerprint.read_text() == sample_fingerprint()
    if not known or cli_json(program, "status", project) is None:
        make_demo_project(program, project, fingerprint)
        fresh = True
    start = time.monotonic()
    status = run([program, "run", project])
    if status == 1 and not fresh:
        say("The earlier demo project can't go on: replacing it.")
        make_demo_project(program, project, fingerprint)
        status = run([program, "run", project])
    if status == 130:
        return 130
    if status != 0:
        raise Failure("The run failed; stillroom-cli says why above.")
    seconds = time.monotonic() - start
    if interactive() and has_display():
        os.chdir(ROOT)
        os.execv(str(folder / "stillroom"), ["stillroom", str(project)])
    report_demo(program, project, seconds)
    return 0


def report_demo(program: Path, project: Path, seconds: float) -> None:
    status = cli_json(program, "status", project)
    selection = cli_json(program, "select", project)
    if status is None or selection is None:
        raise Failure(f"stillroom-cli can't read {project.relative_to(ROOT)}. Remove build/demo and try again.")
    sheet = project.parent / "sheet.png"
    sheet.unlink(missing_ok=True)
    if run([program, "sheet", project, sheet]) != 0:
        raise Failure("stillroom-cli couldn't draw the contact sheet; it says why above.")
    samples, counts = selection["samples"], selection["counts"]
    consistency = status.get("label_consistency") or {}
    rows = [("images", len(samples)),
            ("flagged", sum(1 for sample in samples if sample["flagged"])),
            ("refined", counts.get("refined", 0)),
            ("fallback", counts.get("fallback", 0)),
            ("label consistency", f"{percent(consistency.get('before'))} → {percent(consistency.get('after'))}"),
            ("time of this run", f"{seconds:.0f} s")]
    say()
    for name, value in rows:
        say(f"  {name:<18} {value}")
    say()
    say(f"Baseline images above, chosen images below, by class: {sheet.relative_to(ROOT)}")
    say(f"To look at it in the window: {(program.parent / 'stillroom').relative_to(ROOT)} {project.relative_to(ROOT)}")
