# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of `./dev`."""

from __future__ import annotations

import argparse
import shlex
import shutil
import sys

from .building import command_bench, command_build, command_setup
from .common import DEPS, ROOT, Failure, say
from .deb import command_package
from .demo import command_demo
from .sources import command_format, command_lint, command_translations
from .testing import command_faults, command_test

PRESETS = ("release", "dev", "asan", "tsan")


def command_clean(options, _) -> int:
    for folder in [ROOT / "build"] + ([DEPS] if options.all else []):
        shutil.rmtree(folder, ignore_errors=True)
    say("Removed build/" + (" and .deps/." if options.all else "; .deps/ (LibTorch) stays, `clean --all` removes it too."))
    return 0


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="./dev", description="Builds, tests and runs Stillroom.", allow_abbrev=False)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name, function, text, builds=True):
        sub = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".", allow_abbrev=False)
        sub.set_defaults(function=function, preset="release", werror=False, torch_root=None)
        if builds:
            sub.add_argument("--torch-root", metavar="DIR", help="a LibTorch of your own (also: $TORCH_ROOT)")
            sub.add_argument("--preset", choices=PRESETS, default="release", help="which build (default: release)")
            sub.add_argument("--werror", action="store_true", help="warnings are errors")
        return sub

    add("demo", command_demo, "build, run the method on a small sample, and show the result")
    test = add("test", command_test, "build and run the tests; -R REGEX, -L LABEL and so on go to ctest")
    test.add_argument("--quick", action="store_true", help="leave out tests labelled slow")
    faults = add("faults", command_faults, "end runs at every call that changes the disk, and the sample at random ones (an hour)")
    faults.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th point of the tiny preset")
    faults.add_argument("--kills", type=int, default=300, metavar="N", help="kills of the sample (default: 300)")
    faults.add_argument("--seed", type=int, default=1, help="of the moments")
    add("build", command_build, "build the programs, but no tests, into build/<preset>/bin")
    add("bench", command_bench, "measure speed: [CASE] and options of stillroom-bench")
    add("setup", command_setup, "only fetch what a build needs (Debian packages, LibTorch)")
    package = add("package", command_package, "make a .deb for this system and try it in a clean one (as root)", builds=False)
    package.add_argument("--torch-root", metavar="DIR", help="a CPU build of LibTorch of your own (also: $TORCH_ROOT)")
    package.add_argument("--no-trial", action="store_true", help="only make it")
    add("format", command_format, "format the C++ sources", builds=False)
    lint = add("lint", command_lint, "check formatting, includes, licence lines and desktop files", builds=False)
    lint.add_argument("--tidy", action="store_true", help="run clang-tidy as well (slow)")
    add("translations", command_translations, "bring translations/*.ts up to date with the sources", builds=False)
    clean = add("clean", command_clean, "remove build/", builds=False)
    clean.add_argument("--all", action="store_true", help="remove .deps/ (LibTorch) as well")
    return top


def main() -> int:
    top = parser()
    options, rest = top.parse_known_args()
    if not options.command:
        top.print_help()
        return 0
    if rest and options.command not in ("test", "bench"):
        top.error("unknown argument: " + shlex.join(rest))
    return options.function(options, rest)


def start() -> int:
    try:
        return main()
    except Failure as failure:
        print(f"dev: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
