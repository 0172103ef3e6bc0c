# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's packages: which are missing, how large they are, and how they get here.

An entry of a list is a package, or "first|second" where systems name it differently: the first that apt knows is taken.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import Collection

from .common import Failure, capture, interactive, parse_size, say, show_size

# Since Debian 13 the icons' plug-in is a package of its own.
BUILD_PACKAGES = """
    g++ cmake ninja-build ccache mold
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-svg-dev|libqt6svg6-dev qt6-svg-plugins|libqt6svg6
    libgl1-mesa-dev libqcustomplot-dev libopencv-dev libjpeg-dev libpng-dev libtiff-dev libwebp-dev
    libsqlitecpp-dev libsqlite3-dev nlohmann-json3-dev libcli11-dev libtomlplusplus-dev fonts-dejavu-core
""".split()


def parse_installed(listing: str) -> set[str]:
    """Names of the installed packages and of what they provide, from dpkg-query's lines."""
    names = set()
    for line in listing.splitlines():
        status, package, provides = (line.split("\t") + ["", ""])[:3]
        if status == "installed":
            names.add(package)
            names.update(entry.strip().split(" ")[0].split(":")[0] for entry in provides.split(",") if entry.strip())
    return names


def installed_packages() -> set[str]:
    return parse_installed(subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}\t${Package}\t${Provides}\n"], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout)


def missing_entries(entries: list[str], present: Collection[str]) -> list[str]:
    return [entry for entry in entries if not any(name in present for name in entry.split("|"))]


def choose(entry: str, known: Collection[str]) -> str:
    """The first alternative that apt can install; the first of all where it knows none, so that apt's error names it."""
    names = entry.split("|")
    return next((name for name in names if name in known), names[0])


def known_packages(names: list[str]) -> set[str]:
    """Which of these apt has something to install for."""
    if not names:
        return set()
    listing = capture(["apt-cache", "policy", *names], env={**os.environ, "LC_ALL": "C"}).stdout
    return set(re.findall(r"^(\S+):\n.*\n\s+Candidate: (?!\(none\))", listing, re.MULTILINE))


def parse_apt_sizes(output: str) -> tuple[int | None, int | None]:
    """(bytes to fetch, bytes on the disk) from what `apt-get install` says before it asks."""
    fetch = re.search(r"^Need to get ([^/\n]+?)(?:/[^\n]*)? of archives", output, re.MULTILINE)
    disk = re.search(r"^After this operation, (.+?) of additional disk space", output, re.MULTILINE)
    return tuple(parse_size(match.group(1)) if match else None for match in (fetch, disk))


def describe_sizes(output: str) -> str:
    fetch, disk = parse_apt_sizes(output)
    if fetch is None and disk is None:
        return "a size that apt doesn't say"
    return " and ".join([f"{show_size(fetch)} to fetch"] * (fetch is not None)
                        + [f"{show_size(disk)} on the disk"] * (disk is not None))


def ensure_packages(entries: list[str], why: str) -> None:
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        missing = [tool for tool in ("g++", "cmake", "ninja") if shutil.which(tool) is None]
        if missing:
            raise Failure("This is no Debian system, so install these yourself (Debian's names): " + " ".join(entries))
        return
    missing = missing_entries(entries, installed_packages())
    if missing:
        install_packages(missing, why)


def by_hand(names: list[str]) -> str:
    return "apt-get update && " + " ".join(install_command(names))


def elevation(names: list[str]) -> list[str]:
    """What stands before a command that must run as root."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        raise Failure(f"With what they need: {install_sizes(names)}. Run this as root, then try again:\n  {by_hand(names)}")
    # sudo asks on the terminal; where nobody can answer it must fail at once.
    return ["sudo"] if interactive() else ["sudo", "-n"]


def as_root(prefix: list[str], command: list[str]) -> subprocess.CompletedProcess:
    # A sudo that keeps no environment would drop a variable, so env sets it behind sudo.
    return subprocess.run([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *command],
                          stdin=None if interactive() else subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace")


def chosen(entries: list[str]) -> list[str]:
    known = known_packages([name for entry in entries if "|" in entry for name in entry.split("|")])
    return [choose(entry, known) for entry in entries]


def install_command(names: list[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *names]


def install_sizes(names: list[str]) -> str:
    plan = capture([*install_command(names), "--print-uris"], env={**os.environ, "LC_ALL": "C"})
    return describe_sizes(plan.stdout)


def install_packages(missing: list[str], why: str) -> None:
    names = chosen(missing)
    say(f"Missing Debian packages ({why}): " + " ".join(names))
    prefix = elevation(names)
    if prefix:
        say("They will be installed with sudo, which may ask for your password.")
    # A failed update is no reason to stop as long as the packages can be had all the same.
    as_root(prefix, ["apt-get", "update", "-q"])
    names = chosen(missing)
    say(f"With what they need: {install_sizes(names)}. Installing them (a few minutes): {' '.join(install_command(names))}")
    done = as_root(prefix, install_command(names))
    if done.returncode != 0:
        say(done.stdout.rstrip())
        raise Failure(f"apt-get failed (exit {done.returncode}). Put right what it says above, or run by hand:\n  "
                      + by_hand(names))
