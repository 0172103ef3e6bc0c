# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks after the sources: their layout, rules that no compiler knows, translations."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .building import configure, setup
from .common import ROOT, Failure, capture, run, run_quietly, say
from .debian import ensure_packages
from .libtorch import ensure_clang_format

CPP_ENDINGS = {".cpp", ".h"}
LINT_PACKAGES = ["desktop-file-utils", "appstream"]


def source_files() -> list[Path]:
    """Files git knows or would take in; without git, all but builds."""
    done = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) \
        if shutil.which("git") else None
    if done is not None and done.returncode == 0:
        names = [os.fsdecode(name) for name in done.stdout.split(b"\0") if name]
    else:
        skipped = {"build", ".deps", ".git", ".cache", "__pycache__"}
        names = [os.path.relpath(os.path.join(base, name), ROOT)
                 for base, folders, found in os.walk(ROOT)
                 for name in (folders.__setitem__(slice(None), [f for f in folders if f not in skipped]) or found)]
    return sorted(path for path in (ROOT / name for name in names) if path.is_file())


def cpp_files() -> list[Path]:
    return [path for path in source_files() if path.suffix in CPP_ENDINGS]


def command_format(_, __) -> int:
    program = ensure_clang_format()
    files = cpp_files()
    before = {path: path.read_bytes() for path in files}
    run_quietly([program, "-i", "--style=file", *files], "clang-format")
    changed = [path for path in files if path.read_bytes() != before[path]]
    for path in changed:
        say(f"formatted {path.relative_to(ROOT)}")
    say(f"{len(changed)} of {len(files)} files changed.")
    return 0


# What must not stand in a file: (folder, pattern, what to say).
LINE_RULES = (
    ("core/", r'#\s*include\s*[<"]Q', "core has no Qt"),
    ("ui/", r'#\s*include\s*[<"](torch|ATen|c10)/', "ui has no LibTorch"),
    ("", r'#\s*include\s*[<"]\.\./', 'write includes from the include root, not with "../"'),
    ("", r'#\s*include\s*[<"]torch/(torch|nn|all)\.h', "the whole of LibTorch in one header: take the narrow one"),
    ("", r"^\s*((public|protected|private)\s+)?(slots|signals)\s*:", "QT_NO_KEYWORDS: Q_SLOTS and Q_SIGNALS"),
    ("", r"^\s*emit\s+\w", "QT_NO_KEYWORDS: Q_EMIT"),
    ("", r"\b(TODO|FIXME)\b", "finish it, or describe it in an issue"),
)
LICENCE_ENDINGS = {".cpp", ".h", ".py", ".cmake"}


def rule_faults(path: Path, name: str) -> list[str]:
    text = path.read_text(errors="replace")
    faults = []
    if path.suffix in LICENCE_ENDINGS or path.name in ("CMakeLists.txt", "dev"):
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in text.splitlines()[:2]):
            faults.append(f"{name}:1: the first line names the licence (SPDX-License-Identifier: GPL-3.0-or-later)")
    if path.suffix not in CPP_ENDINGS:
        return faults
    for folder, pattern, words in LINE_RULES:
        if name.startswith(folder):
            faults += [f"{name}:{number}: {words}" for number, line in enumerate(text.splitlines(), 1)
                       if re.search(pattern, line)]
    return faults


# Codes of errors that no test can raise, and why.
NEVER_RAISED = {
    "cuda.kernel": "takes a CUDA device whose compiler refuses our kernels",
    "cuda.missing": "stands where no tensor of a CPU comes",
    "image.name": "only its sentence is kept, as what is wrong with a file",
    "resources.missing": "takes a build whose sources are gone",
}
ERROR_CODE = re.compile(r'\bError(?:\s+\w+)?\s*[({]\s*"([\w.-]+)"')


def code_faults(sources: dict[str, str], tests: str, never=NEVER_RAISED) -> list[str]:
    """One line per code of an error in `sources` (text by file name) that no literal in `tests` begins with."""
    places = {}
    for name, text in sources.items():
        for match in ERROR_CODE.finditer(text):
            places.setdefault(match.group(1), f"{name}:{text.count(chr(10), 0, match.start()) + 1}")
    named = set(re.findall(r'"([\w-]+(?:\.[\w-]+)+)(?=[" ])', tests))
    return [f"{place}: no test raises the error {code}" for code, place in places.items()
            if code not in named and code not in never] + \
           [f"packaging/dev/sources.py: {code} doesn't belong into NEVER_RAISED" for code in never
            if code in named or code not in places]


def unraised_codes() -> list[str]:
    texts = {path.relative_to(ROOT).as_posix(): path.read_text(errors="replace") for path in cpp_files()}
    return code_faults({name: text for name, text in texts.items() if name.startswith(("core/", "app/", "ui/"))},
                       "\n".join(text for name, text in texts.items() if name.startswith("tests/")))


def tool_faults(command, what: str) -> list[str]:
    done = capture(command)
    return [] if done.returncode == 0 else [f"{what}:\n{done.stdout.rstrip()}"]


def metainfo_faults(file: Path) -> list[str]:
    """Newer versions of appstreamcli miss a home page, which Stillroom doesn't have."""
    done = capture(["appstreamcli", "validate", "--no-net", file])
    found = [line for line in done.stdout.splitlines() if re.match(r"[EW]: ", line)]
    if done.returncode == 0 or (found and all("url-homepage-missing" in line for line in found)):
        return []
    return [f"{file.name}:\n{done.stdout.rstrip()}"]


def format_faults(files: list[Path]) -> list[str]:
    """One line per file that ./dev format would change."""
    done = capture([ensure_clang_format(), "--dry-run", "-Werror", "--style=file", *files])
    if done.returncode == 0:
        return []
    found = dict.fromkeys(re.findall(r"^(\S.*?):\d+:\d+: error: ", done.stdout, re.MULTILINE))
    return [f"{os.path.relpath(name, ROOT)}: not formatted (./dev format mends it)" for name in found] or [done.stdout]


def command_lint(options, _) -> int:
    ensure_packages(LINT_PACKAGES + ["clang-tidy"] * options.tidy, "to check the sources")
    faults = [fault for path in source_files() for fault in rule_faults(path, path.relative_to(ROOT).as_posix())]
    faults += unraised_codes()
    files = cpp_files()
    if files:
        faults += format_faults(files)
    extract = ROOT / "packaging/extract_core_messages.py"
    if extract.exists():
        faults += tool_faults([sys.executable, extract, "--check"], "translations lack messages of core (./dev translations)")
    for file in sorted((ROOT / "packaging/linux").glob("*.desktop")):
        faults += tool_faults(["desktop-file-validate", file], file.name)
    for file in sorted((ROOT / "packaging/linux").glob("*.metainfo.xml")):
        faults += metainfo_faults(file)
    if options.tidy:
        configure("dev", setup(options), False)  # its files are compiled one by one
        units = [path for path in files if path.suffix == ".cpp" and not path.is_relative_to(ROOT / "tests")]
        # clang doesn't read GCC's precompiled header.
        faults += tool_faults(["clang-tidy", "-p", "build/dev", "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                               "--extra-arg=-Wno-ignored-optimization-argument", *units], "clang-tidy")
    for fault in faults:
        say(fault)
    if faults:
        raise Failure(f"{len(faults)} finding(s).")
    say(f"{len(files)} C++ files and the desktop files are in order.")
    return 0


def command_translations(_, __) -> int:
    ensure_packages(["qt6-l10n-tools"], "for lupdate")
    if run(["sh", "packaging/update_translations.sh"]) != 0:
        raise Failure("lupdate failed; see above.")
    return 0
