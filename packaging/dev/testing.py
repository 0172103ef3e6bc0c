# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs ctest and says what it doesn't: which test functions skipped themselves inside programs that passed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from .building import APPS, TESTS, build_folder, build_tree
from .common import Failure, run, say
from .debian import ensure_packages
from .limits import usable_cores

# Bytes of one test's output that are kept: ctest's own bound would cut off the lines that are looked for.
KEPT_OUTPUT = 16 * 1024 * 1024


def skipped_functions(output: str) -> dict[str, str]:
    """The test functions that skipped, with the reason, from what a Qt Test program prints."""
    found: dict[str, str] = {}
    for match in re.finditer(r"^SKIP\s*: ([\w:<>]+)\(.*?\)(?: (.*))?$", output, re.MULTILINE):
        found.setdefault(match.group(1), (match.group(2) or "").strip() or "no reason given")
    return found


def skips_of(program: str, status: str, output: str) -> dict[str, str]:
    """What skipped in one program, and why; the program itself where it isn't a Qt Test."""
    functions = skipped_functions(output)
    if functions or status != "notrun":
        return functions
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return {program: lines[-1] if lines else "no reason given"}


def read_skips(results: Path) -> dict[str, str]:
    """The same of all programs in a file that `ctest --output-junit` wrote. A program that runs several times (in other
    locales, say) counts once."""
    found: dict[str, str] = {}
    try:
        cases = ElementTree.parse(results).getroot().iter("testcase")
    except (OSError, ElementTree.ParseError):
        return found
    for case in cases:
        found.update(skips_of(case.get("name", ""), case.get("status", ""), case.findtext("system-out") or ""))
    return found


def report_skips(skips: dict[str, str]) -> None:
    if skips:
        say(f"\n{len(skips)} test function{'s' * (len(skips) != 1)} skipped:")
    for what, why in sorted(skips.items()):
        say(f"  {what} ({why})")


def ensure_german() -> None:
    """Tests labelled locale run a second time in German, which localedef makes of a source that glibc calls de_DE."""
    if shutil.which("locale") is None:
        return
    known = subprocess.run(["locale", "-a"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                           text=True).stdout.lower().split()
    if "de_de.utf8" not in known and not Path("/usr/share/i18n/locales/de_DE").exists():
        ensure_packages(["locales"], "for the tests in another locale")


def command_test(options, rest) -> int:
    ensure_german()
    build_tree(options, APPS, TESTS)
    cores = usable_cores()
    results = build_folder(options.preset) / "test-results.xml"
    results.unlink(missing_ok=True)
    command = ["ctest", "--preset", options.preset, "--no-tests=error", "-j", str(2 if cores < 8 else cores // 4),
               "--output-junit", results, "--test-output-size-passed", KEPT_OUTPUT, "--test-output-size-failed", KEPT_OUTPUT]
    if options.quick:
        command += ["-LE", "slow"]
    status = run(command + rest, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    report_skips(read_skips(results))
    if status != 0:
        raise Failure("Tests failed; ctest names them above. `./dev test -R NAME -V` shows all of one test's output.")
    return 0


def command_faults(options, _) -> int:
    """The tests labelled faults, which the suite runs at a few points, at all of them."""
    build_tree(options, APPS, "tests_faults")
    program = build_folder(options.preset) / "tests" / "tests_faults"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTEST_FUNCTION_TIMEOUT": "86400000",
                   "STILLROOM_FAULT_EVERY": str(options.every), "STILLROOM_KILLS": str(options.kills),
                   "STILLROOM_SEED": str(options.seed)}
    failed = [name for name in ("test_kept_decisions", "test_kill_points", "test_ended_programs")
              if run([program, name], env=environment) != 0]
    if failed:
        raise Failure(f"Something was lost: {', '.join(failed)} failed; what stands above names the point.")
    return 0
