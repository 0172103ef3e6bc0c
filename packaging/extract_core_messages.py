#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the sentences of core's errors, and its phrases, into ui/common/core_messages.cpp, where lupdate finds them.

core has no Qt, so they are plain literals: Error("code", "sentence", ...) and Phrase("words"). The window looks them up
in the context "core". With --check nothing is written; the exit status is 1 when the file is out of date.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "ui" / "common" / "core_messages.cpp"
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
ERROR = re.compile(r'\bError(?:\s+\w+)?\s*[({]\s*(%s)\s*,\s*((?:%s\s*)+)' % (LITERAL, LITERAL))
PHRASE = re.compile(r'\bPhrase[({]\s*((?:%s\s*)+)' % LITERAL)


def joined(literals):
    return "".join(part[1:-1] for part in re.findall(LITERAL, literals))


def sentences():
    found = set()
    for folder in ("core", "app"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            content = path.read_text(encoding="utf-8")
            for match in ERROR.finditer(content):
                found.add((match.group(1)[1:-1], joined(match.group(2))))
            for match in PHRASE.finditer(content):
                found.add(("", joined(match.group(1))))
    return sorted(found)


def source():
    lines = [
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        "// clang-format off",
        "// Made by packaging/extract_core_messages.py from the sentences in core and app; don't edit.",
        "#include <QtGlobal>",
        "",
        "namespace {",
        "",
        "[[maybe_unused]] constexpr const char* coreMessages[] = {",
        '    "",',
    ]
    for code, text in sentences():
        if code:
            lines.append(f"    //: {code}")
        lines.append(f'    QT_TRANSLATE_NOOP("core", "{text}"),')
    lines += ["};", "", "} // namespace", ""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only say whether the file is up to date")
    arguments = parser.parse_args()
    wanted = source()
    present = OUTPUT.read_text(encoding="utf-8") if OUTPUT.exists() else ""
    if wanted == present:
        return 0
    if arguments.check:
        print(f"{OUTPUT.relative_to(ROOT)} is out of date: run ./dev translations.", file=sys.stderr)
        return 1
    OUTPUT.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
