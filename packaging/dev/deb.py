# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a Debian package for the system this runs on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .building import compile_targets, configure, setup
from .common import ROOT, Failure, capture, parse_size, relative, run_quietly, say, show_size
from .debian import ensure_packages
from .trial import Untried, try_package

PROGRAMS = ("stillroom", "stillroom-cli", "stillroom-train")
FOLDER = ROOT / "build/package"


def refuse_cuda(root: Path) -> None:
    """A build that uses CUDA (as CMake decides it: its libraries are all there) runs with the wheel it was built with."""
    library = root / "lib/libtorch_cuda.so"
    if library.exists() and "not found" not in capture(["ldd", library]).stdout:
        raise Failure(f"{relative(root)} is LibTorch's CUDA build with all of NVIDIA's libraries, too large for a package. Name "
                      "a CPU build: ./dev package --torch-root DIR (the folder with include/ and lib/).")


def make_package(root: Path) -> Path:
    configure("release", root, False)
    compile_targets("release", list(PROGRAMS))
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    say("Packing (a minute or two) …")
    run_quietly(["cpack", "-G", "DEB", "--config", "build/release/CPackConfig.cmake", "-B", FOLDER], "cpack")
    shutil.rmtree(FOLDER / "_CPack_Packages", ignore_errors=True)
    made = sorted(FOLDER.glob("*.deb"))
    if len(made) != 1:
        raise Failure(f"cpack made {len(made)} packages in {relative(FOLDER)}; one was expected.")
    return made[0]


def listed_files(listing: str) -> set[str]:
    """Paths in a package, without folders, from the lines of `dpkg-deb --contents`."""
    entries = (line.split(None, 5) for line in listing.splitlines())
    return {fields[5].split(" -> ")[0].lstrip(".") for fields in entries if len(fields) == 6 and not fields[0].startswith("d")}


def check_contents(package: Path) -> None:
    """No test or bench is shipped, and nothing that should be is missing."""
    files = listed_files(run_quietly(["dpkg-deb", "--contents", package], "dpkg-deb"))
    programs = {Path(name).name for name in files if name.startswith("/usr/bin/")}
    if programs != set(PROGRAMS):
        raise Failure(f"{package.name} has these programs: {', '.join(sorted(programs))}; expected: {', '.join(PROGRAMS)}.")


def command_package(options, _) -> int:
    root = setup(options)
    refuse_cuda(root)
    ensure_packages(["dpkg-dev", "file"], "to make a package")
    package = make_package(root)
    check_contents(package)
    installed = run_quietly(["dpkg-deb", "--field", package, "Installed-Size"], "dpkg-deb").strip()
    say(f"{relative(package)}: {show_size(package.stat().st_size)}, {show_size((parse_size(installed + ' kB') or 0) * 1.024)} "
        "installed.")
    try:
        if options.no_trial:
            raise Untried("as you said")
        try_package(package, FOLDER)
    except Untried as reason:
        say(f"Not tried in a clean system: {reason}.")
    say(f"To install it: apt install {os.path.join('.', relative(package))}")
    return 0
