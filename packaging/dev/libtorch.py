# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes from PyPI into .deps: LibTorch in a private Python environment, and clang-format."""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .common import DEPS, Failure, capture, has_nvidia_driver, run, run_quietly, say
from .debian import ensure_packages

VENV = DEPS / "venv"
STAMP = DEPS / "torch.json"
TORCH = "torch==2.13.0"
# pip names the file it takes and its size; before that nobody knows which of the two it will be.
TORCH_SIZE = "190 MB for the CPU build, 530 MB for the CUDA build"
# Debian 12's version: another one would lay the sources out differently.
CLANG_FORMAT = "clang-format==14.0.6"
SOURCE = "from PyPI, or where your pip configuration points"


def clean_environment() -> dict[str, str]:
    """The user's environment without what would lead the private venv's Python astray."""
    return {key: value for key, value in os.environ.items()
            if key not in ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "VIRTUAL_ENV")}


def succeeds(command) -> bool:
    return capture(command, env=clean_environment()).returncode == 0


def make_venv() -> None:
    if (VENV / "bin/python").exists() and succeeds([VENV / "bin/python", "-m", "pip", "--version"]):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    DEPS.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "venv", str(VENV)]
    if not succeeds([sys.executable, "-c", "import ensurepip"]):
        # Debian keeps ensurepip in a package of its own, for its own Python alone.
        ensure_packages(["python3-venv"], "for the private Python environment that takes what comes from PyPI")
        command[0] = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else command[0]
    run_quietly(command, "Making the private Python environment in .deps/venv", env=clean_environment())


def fetch_line(line: str) -> str | None:
    """The name and size of a file that pip is about to fetch, from one of its lines."""
    match = re.match(r"\s*Downloading (\S+) \(([\d.,]+ [kMGT]?B)\)", line)
    return f"  {match.group(1).rsplit('/', 1)[-1]} ({match.group(2)}) …" if match else None


def pip_install(*arguments: str) -> None:
    command = [str(VENV / "bin/python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *arguments]
    if sys.stdout.isatty():
        if run(command, env=clean_environment()) != 0:
            raise Failure("pip failed; see above. Check the network and your pip configuration, then try again.")
        return
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               errors="replace", env={**clean_environment(), "PYTHONUNBUFFERED": "1"})
    output = []
    for line in process.stdout:
        output.append(line)
        shown = fetch_line(line)
        if shown:
            say(shown)
    if process.wait() != 0:
        say("".join(output).rstrip())
        raise Failure(f"pip install {' '.join(arguments)} failed (exit {process.returncode}); its output stands above. "
                      "Check the network and your pip configuration, then try again.")


# --- LibTorch --------------------------------------------------------------------------------------------------------

def site_packages() -> Path | None:
    found = sorted(VENV.glob("lib/python3*/site-packages"))
    return found[0] if found else None


def torch_root() -> Path | None:
    """The wheel's folder with include/ and lib/, if it is there and of the right version."""
    site = site_packages()
    if site is None or not (site / "torch/lib/libtorch_cpu.so").exists():
        return None
    versions = [folder.name[len("torch-"):-len(".dist-info")] for folder in site.glob("torch-*.dist-info")]
    wanted = TORCH.split("==")[1]
    return site / "torch" if any(version.split("+")[0] == wanted for version in versions) else None


def torch_stamp() -> dict:
    return {"torch": TORCH, "driver": has_nvidia_driver()}


def ensure_torch() -> Path:
    root = torch_root()
    if root is not None:
        try:
            if json.loads(STAMP.read_text()) == torch_stamp():
                return root
        except (OSError, ValueError):
            pass
    make_venv()
    say(f"Fetching LibTorch ({TORCH} {SOURCE}) into .deps: {TORCH_SIZE} …")
    pip_install("--no-deps", TORCH)
    root = torch_root()
    if root is None:
        raise Failure(f"pip installed {TORCH}, but .deps/venv holds no libtorch_cpu.so. Remove .deps and try again.")
    if (root / "lib/libtorch_cuda.so").exists():
        install_cuda_libraries(root)
    temporary = STAMP.with_suffix(".tmp")
    temporary.write_text(json.dumps(torch_stamp()))
    temporary.replace(STAMP)
    return root


def given_torch(folder: str) -> Path:
    root = Path(folder).expanduser().resolve()
    if not (root / "lib/libtorch_cpu.so").exists():
        raise Failure(f"TORCH_ROOT is {root}, but {root}/lib/libtorch_cpu.so doesn't exist. Name the folder that holds "
                      "include/ and lib/, or leave it out to have LibTorch fetched.")
    return root


def requirements_of(distribution: str) -> list[str]:
    site = site_packages()
    for found in importlib.metadata.distributions(name=distribution, path=[str(site)]):
        return list(found.requires or [])
    return []


def pinned(requirements: list[str], prefix: str) -> str | None:
    """`name==version` of the first requirement whose name starts with prefix, without its marker."""
    for requirement in requirements:
        match = re.match(r"\s*(" + re.escape(prefix) + r"[\w.-]*)(?:\[[^\]]*\])?\s*\(?==\s*([\w.!+*]+)", requirement)
        if match:
            return f"{match.group(1)}=={match.group(2)}"
    return None


def install_cuda_libraries(root: Path) -> None:
    """The CUDA wheel's libraries: everything where there is a driver, otherwise the two that loading needs."""
    if has_nvidia_driver():
        say("An NVIDIA driver is present: fetching the CUDA libraries the wheel asks for (about 4 GB) …")
        pip_install(TORCH)
        # Headers that the others include, 1 MB; without them our own CUDA code is left out.
        headers = pinned(requirements_of("cuda-toolkit"), "nvidia-cuda-crt")
        if headers:
            pip_install("--no-deps", headers)
        return
    say("No NVIDIA driver: fetching only the small CUDA libraries that LibTorch needs to load (about 13 MB) …")
    requirements = requirements_of("torch")
    toolkit = pinned(requirements, "cuda-toolkit")
    if toolkit:
        # A package without files whose metadata pins the parts.
        pip_install("--no-deps", toolkit)
        requirements += requirements_of("cuda-toolkit")
    small = [pin for pin in (pinned(requirements, "nvidia-cuda-runtime"), pinned(requirements, "nvidia-cuda-cupti")) if pin]
    if small:
        pip_install("--no-deps", *small)


# --- clang-format ----------------------------------------------------------------------------------------------------

def ensure_clang_format() -> Path:
    """The pinned clang-format: every machine lays the sources out alike, whatever its system has."""
    version = CLANG_FORMAT.split("==")[1]
    folder = DEPS / f"clang-format-{version}"
    program = folder / "clang_format/data/bin/clang-format"
    if not program.exists():
        make_venv()
        say(f"Fetching {CLANG_FORMAT} ({SOURCE}) into .deps: about 1 MB …")
        unfinished = folder.with_suffix(".tmp")
        shutil.rmtree(unfinished, ignore_errors=True)
        pip_install("--no-deps", "--target", str(unfinished), CLANG_FORMAT)
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)
    if not succeeds([program, "--version"]):
        raise Failure(f"{program} doesn't run on this machine. Remove {folder} and try again.")
    return program
