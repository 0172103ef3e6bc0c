#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/text/unicode_{characters,composed,apart}.cpp from Python's own Unicode data. Run it from the root of the
sources:

    python3 tests/oracle/make_unicode_tables.py
"""
import sys
import unicodedata

ALL = [c for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF]
HANGUL = range(0xAC00, 0xAC00 + 11172)


def ranges(wanted):
    out = []
    for c in wanted:
        if out and out[-1][1] == c - 1:
            out[-1][1] = c
        else:
            out.append([c, c])
    return out


def other_word_characters():
    """Those of Unicode's word characters (technical standard 18, annex C) that are no letters."""
    circled = [*range(0x24B6, 0x24EA), *range(0x1F130, 0x1F14A), *range(0x1F150, 0x1F16A), *range(0x1F170, 0x1F18A)]
    joiners = [0x200C, 0x200D]
    return [c for c in ALL if category[c] in ("Mn", "Mc", "Me", "Nd", "Nl", "Pc") or c in circled or c in joiners]


def case_ranges():
    out = []
    for c in ALL:
        low = chr(c).lower()
        if len(low) != 1 or low == chr(c):
            continue
        shift = ord(low) - c
        if out and out[-1][3] == shift and c - out[-1][1] <= 2 and out[-1][2] in (0, c - out[-1][1]):
            out[-1][2] = c - out[-1][1]
            out[-1][1] = c
        else:
            out.append([c, c, 0, shift])
    return [[a, b, max(step, 1), shift] for a, b, step, shift in out]


def class_ranges():
    out = []
    for c in ALL:
        k = unicodedata.combining(chr(c))
        if not k:
            continue
        if out and out[-1][1] == c - 1 and out[-1][2] == k:
            out[-1][1] = c
        else:
            out.append([c, c, k])
    return out


def decompositions():
    both, only = [], []
    for c in ALL:
        parts = unicodedata.decomposition(chr(c))
        if c in HANGUL or not parts or parts.startswith("<"):
            continue
        values = [int(p, 16) for p in parts.split()]
        entry = [c, values[0], values[1] if len(values) > 1 else 0]
        (both if unicodedata.normalize("NFC", chr(c)) == chr(c) else only).append(entry)
    return both, only


def table(kind, name, rows):
    lines, line = [f"constexpr {kind} k{name}[] = {{"], "   "
    for row in rows:
        text = " {" + ", ".join(str(v) if v < 0 or (len(row) == 4 and i > 1) else hex(v) for i, v in enumerate(row)) + "},"
        if len(line) + len(text) > 118:
            lines.append(line)
            line = "   "
        line += text
    return "\n".join(lines + [line, "};", ""])


def write(file, tables):
    """A source file of tables (type, name, function, rows)."""
    parts = ["// SPDX-License-Identifier: GPL-3.0-or-later",
             f"// Made by tests/oracle/make_unicode_tables.py from Unicode {unicodedata.unidata_version}; don't edit.",
             '#include "text/unicode_tables.h"', "", "namespace stillroom::unicode {", "", "namespace {", "",
             "// clang-format off"]
    parts += [table(kind, name, rows) for kind, name, _, rows in tables]
    parts += ["// clang-format on", "", "} // namespace", ""]
    for kind, name, function, _ in tables:
        parts += [f"std::span<const {kind}> {function}() {{", f"  return k{name};", "}", ""]
    parts += ["} // namespace stillroom::unicode", ""]
    with open(f"core/text/{file}", "w", encoding="utf-8") as out:
        out.write("\n".join(parts))


category = {c: unicodedata.category(chr(c)) for c in ALL}
composing, apart = decompositions()
write("unicode_characters.cpp", [
    ("Range", "Letters", "letters", ranges(c for c in ALL if category[c][0] == "L")),
    ("Range", "Numbers", "numbers", ranges(c for c in ALL if category[c][0] == "N")),
    ("Range", "OtherWordCharacters", "otherWordCharacters", ranges(other_word_characters())),
    ("CaseRange", "LowerCase", "lowerCase", case_ranges()),
    ("ClassRange", "CombiningClasses", "combiningClasses", class_ranges())])
write("unicode_composed.cpp", [("Decomposition", "Decompositions", "decompositions", composing)])
write("unicode_apart.cpp", [("Decomposition", "DecompositionsOnly", "decompositionsOnly", apart)])
