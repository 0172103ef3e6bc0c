# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of this machine a build may use: what the control groups (version 1, 2, nested) of a container or a batch
system leave of its memory and cores."""

from __future__ import annotations

import math
import os
import re
from pathlib import Path
from typing import Callable, Iterator

# A file that uses LibTorch takes about this much in the compiler.
BYTES_PER_COMPILER = 1.5e9

Read = Callable[[str], "str | None"]


def read_file(path: str) -> str | None:
    try:
        return Path(path).read_text(errors="replace")
    except OSError:
        return None


def mounted_groups(mountinfo: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """(kind, folder in the hierarchy, where it is mounted, options) of each control-group mount."""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, system = before.split(" "), after.split(" ")
        if len(fields) > 4 and len(system) > 2 and system[0] in ("cgroup", "cgroup2"):
            root, point = (re.sub(r"\\([0-7]{3})", lambda code: chr(int(code.group(1), 8)), field) for field in fields[3:5])
            yield system[0], root, point, system[2].split(",")


def own_groups(cgroup: str, controller: str) -> Iterator[tuple[str, str]]:
    """(kind, group) of this process, as /proc/self/cgroup has them, where `controller` may set limits."""
    for line in cgroup.splitlines():
        number, controllers, path = (line.split(":", 2) + ["", ""])[:3]
        if number == "0" and not controllers:
            yield "cgroup2", path
        elif controller in controllers.split(","):
            yield "cgroup", path


def group_folders(cgroup: str, mountinfo: str, controller: str) -> list[str]:
    """The folders of this process's groups and of all above them: a limit anywhere on the way holds."""
    folders = []
    mounts = list(mounted_groups(mountinfo))
    for kind, group in own_groups(cgroup, controller):
        for mounted, root, point, options in mounts:
            if mounted != kind or (kind == "cgroup" and controller not in options):
                continue
            # In a container the mount may begin at the container's own group.
            inside = group == root or group.startswith(root.rstrip("/") + "/")
            steps = [step for step in group[len(root.rstrip("/")):].split("/") if step] if inside else []
            if ".." in steps:
                steps = []
            folders += ["/".join([point.rstrip("/"), *steps[:count]]) for count in range(len(steps), -1, -1)]
    return folders


def number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if re.fullmatch(r"\d+", text) else None


def memory_limit(cgroup: str, mountinfo: str, read: Read) -> int | None:
    """The least limit in bytes; None where none is set."""
    files = ("memory.max", "memory.high", "memory.limit_in_bytes")
    found = [number(read(f"{folder}/{name}")) for folder in group_folders(cgroup, mountinfo, "memory") for name in files]
    limits = [limit for limit in found if limit]
    return min(limits, default=None)


def cpu_quota(folder: str, read: Read) -> float | None:
    """Cores' worth of time that one group may use."""
    quota, period = ((read(f"{folder}/cpu.max") or "").split() + ["", ""])[:2]
    if not quota:
        quota, period = read(f"{folder}/cpu.cfs_quota_us") or "", read(f"{folder}/cpu.cfs_period_us") or ""
    share, whole = number(quota), number(period)
    return share / whole if share and whole else None


def cpu_limit(cgroup: str, mountinfo: str, read: Read) -> float | None:
    """The least quota in cores; None where none is set."""
    found = [cpu_quota(folder, read) for folder in group_folders(cgroup, mountinfo, "cpu")]
    return min((quota for quota in found if quota), default=None)


def cores_within(cores: int, quota: float | None) -> int:
    """Begun cores count: half a core too many wastes less than half a core idle."""
    return max(1, cores if quota is None else min(cores, math.ceil(quota)))


def compilers_within(cores: int, memory: float) -> int:
    """One compiler per core, but no more than fit into memory."""
    return max(1, min(cores, int(memory / BYTES_PER_COMPILER)))


def own_limits() -> tuple[str, str]:
    return read_file("/proc/self/cgroup") or "", read_file("/proc/self/mountinfo") or ""


def usable_cores() -> int:
    return cores_within(len(os.sched_getaffinity(0)), cpu_limit(*own_limits(), read_file))


def compile_jobs() -> int:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return compilers_within(usable_cores(), min(memory, memory_limit(*own_limits(), read_file) or memory))
