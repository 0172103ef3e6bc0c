// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminal_text.h"

#include <array>
#include <cstdarg>
#include <cstdint>
#include <cstdio>

namespace stillroom {
namespace {

struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
  bool valid = false;
};

bool isContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The first character of a text that isn't empty.
Character firstOf(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return {};
  std::uint32_t code = lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if (!isContinuation(text[i])) return {};
    code = code << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return {code, bytes, code >= least[bytes] && code <= 0x10FFFF && !surrogate};
}

/// Commands to a terminal, and marks after which it writes backwards.
bool isHarmless(std::uint32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return !control && !direction;
}

std::string escaped(char byte) {
  if (byte == '\n') return "\\n";
  if (byte == '\t') return "\\t";
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
  return text.data();
}

} // namespace

std::string terminalText(std::string_view text, Lines lines) {
  std::string shown;
  while (!text.empty()) {
    Character next = firstOf(text);
    if (!next.valid) next.bytes = 1;
    const std::string_view bytes = text.substr(0, next.bytes);
    if ((next.valid && isHarmless(next.code)) || (lines == Lines::Several && bytes == "\n"))
      shown += bytes;
    else
      for (const char byte : bytes)
        shown += escaped(byte);
    text.remove_prefix(next.bytes);
  }
  return shown;
}

void printLine(const char* format, ...) {
  va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  std::string text(static_cast<std::size_t>(std::vsnprintf(nullptr, 0, format, arguments)) + 1, '\0');
  va_end(arguments);
  std::vsnprintf(text.data(), text.size(), format, again);
  va_end(again);
  text.pop_back();
  const std::string line = terminalText(text) + "\n";
  std::fwrite(line.data(), 1, line.size(), stdout);
}

} // namespace stillroom
