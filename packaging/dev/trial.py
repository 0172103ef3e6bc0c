# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs a package in a clean system of the same Debian suite and runs what it brings there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from .common import Failure, capture, percent, relative, run_quietly, say
from .debian import ensure_packages
from .progress import show_duration

# Who the programs run as: nobody, on any Debian system.
USER = "65534:65534"
ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/home/trial", "LC_ALL": "C.UTF-8",
               "DEBIAN_FRONTEND": "noninteractive"}
PROJECT = "/home/trial/sample.stillroom"
# Runs in a mount namespace of its own, so that nothing stays mounted whatever happens.
MOUNT = 'mount -t proc proc "$0/proc" && mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" && ' \
        'exec chroot "$@"'


class Untried(Exception):
    """Why a package can't be tried on this machine; says nothing about the package."""


def parse_targets(listing: str) -> list[tuple[str, str, str]]:
    """(address, suite, component) of the distribution's own archives, from lines "origin|address|suite|component"."""
    found = (line.split("|") for line in listing.splitlines())
    own = [tuple(fields[1:]) for fields in found if len(fields) == 4 and fields[0] in ("Debian", "Ubuntu")]
    return list(dict.fromkeys(own))


def archives() -> list[tuple[str, str, str]]:
    listing = capture(["apt-get", "indextargets", "--format", "$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)",
                       "Created-By: Packages"]).stdout
    return parse_targets(listing)


def suite_name() -> str:
    release = Path("/etc/os-release").read_text(errors="replace")
    match = re.search(r'^VERSION_CODENAME="?(\w+)"?$', release, re.MULTILINE)
    if not match:
        raise Untried("/etc/os-release doesn't name the suite")
    return match.group(1)


def apt_settings(dump: str) -> str:
    """How this machine reaches its archives: the lines of `apt-config dump` on transport and dates."""
    kept = re.findall(r'^Acquire::(?:https?|Check-|Retries)\S* "[^"]*";$', dump, re.MULTILINE)
    return "\n".join(kept) + "\n"


class CleanSystem:
    """A folder with a fresh minimal system; gone when the `with` ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> CleanSystem:
        suite, known = suite_name(), archives()
        main = [address for address, release, _ in known if release == suite]
        if not main:
            raise Untried(f"apt has no list of {suite}'s archive; run apt-get update")
        components = sorted({component for _, release, component in known if release == suite})
        say(f"Making a clean {suite} in {relative(self.folder)} (about 150 MB to fetch) …")
        # debootstrap mounts things itself; nothing mounted may lie in the folder when it is removed.
        done = capture(["unshare", "--mount", "debootstrap", "--variant=minbase", "--components=" + ",".join(components), suite,
                        self.folder, main[0]])
        if done.returncode != 0:
            self.remove()
            raise Untried("debootstrap failed, its last words: " + " / ".join(done.stdout.strip().splitlines()[-3:]))
        (self.folder / "etc/apt/sources.list").write_text(
            "".join(f"deb {address} {release} {component}\n" for address, release, component in known))
        (self.folder / "etc/apt/apt.conf.d/99trial").write_text(apt_settings(capture(["apt-config", "dump"]).stdout))
        home = self.folder / "home/trial"
        home.mkdir()
        shutil.chown(home, 65534, 65534)
        return self

    def __exit__(self, *_) -> None:
        self.remove()

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *command: str, user: str = "0:0") -> list[str]:
        return ["unshare", "--mount", "sh", "-c", MOUNT, str(self.folder), f"--userspec={user}", str(self.folder), *command]

    def run(self, what: str, *command: str, user: str = "0:0", display: str = "") -> str:
        shown = {**ENVIRONMENT, **({"DISPLAY": display} if display else {})}
        return run_quietly(self.command(*command, user=user), what, env=shown)


class Display:
    """An X server without a screen, outside the clean system: the package must bring all the window needs."""

    def __enter__(self) -> str:
        Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-ac", "-nolisten", "tcp", "-screen", "0", "1600x1000x24"],
                                       pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            self.server.wait()
            raise Untried("Xvfb didn't start")
        return f":{number}"

    def __exit__(self, *_) -> None:
        self.server.terminate()
        self.server.wait()


def try_package(package: Path, folder: Path) -> None:
    if os.geteuid() != 0:
        raise Untried("that takes root (for debootstrap and chroot)")
    try:
        ensure_packages(["debootstrap", "xvfb"], "to try the package")
    except Failure as failure:
        raise Untried(f"debootstrap and Xvfb couldn't be had. {failure}") from failure
    if shutil.which("debootstrap") is None or shutil.which("Xvfb") is None:
        raise Untried("debootstrap or Xvfb isn't here")
    with CleanSystem(folder / "clean-system") as system, Display() as display:
        install(system, package)
        run_programs(system)
        show_window(system, display, folder / "window.png")


def install(system: CleanSystem, package: Path) -> None:
    shutil.copy(package, system.folder / package.name)
    system.run("apt-get update in the clean system", "apt-get", "update", "-q")
    system.run("Installing the package in the clean system", "apt-get", "install", "-y", "--no-install-recommends", f"/{package.name}")
    say("Installed by apt with what it depends on.")


def run_programs(system: CleanSystem) -> None:
    start = time.monotonic()
    system.run("stillroom-train", "stillroom-train", "--help", user=USER)
    system.run("stillroom-cli sample", "stillroom-cli", "sample", PROJECT, user=USER)
    system.run("stillroom-cli run", "stillroom-cli", "run", PROJECT, user=USER)
    status = json.loads(system.run("stillroom-cli status", "stillroom-cli", "status", PROJECT, "--json", user=USER))
    consistency = status.get("label_consistency") or {}
    say(f"The sample ran in {show_duration(time.monotonic() - start)}; label consistency {percent(consistency.get('before'))} "
        f"→ {percent(consistency.get('after'))}.")


def show_window(system: CleanSystem, display: str, picture: Path) -> None:
    system.run("The window", "stillroom", PROJECT, "--page", "review", "--size", "1280x800", "--theme", "light",
               "--screenshot", "/home/trial/window.png", user=USER, display=display)
    shutil.copy(system.folder / "home/trial/window.png", picture)
    say(f"The window opened the sample: {relative(picture)}")
