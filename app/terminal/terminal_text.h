// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace stillroom {

enum class Lines { One, Several };

/// A text as a terminal may get it. Names of files and classes can hold anything: control characters, marks that turn
/// the direction of what follows, and bytes that are no UTF-8 are written as \n, \t or \x1b. Of Several lines the line
/// feeds stay.
std::string terminalText(std::string_view text, Lines lines = Lines::One);

/// One line on standard output, in the words of printf; what it says goes through terminalText().
[[gnu::format(printf, 1, 2)]] void printLine(const char* format, ...);

} // namespace stillroom
