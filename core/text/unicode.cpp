// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unicode.h"

#include "text/unicode_tables.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stillroom {

namespace {

using namespace unicode;

constexpr char32_t kReplacement = 0xFFFD;

// Hangul syllables are composed by arithmetic (Unicode, section 3.12).
constexpr char32_t kHangulBase = 0xAC00, kHangulCount = 11172;
constexpr char32_t kLeadBase = 0x1100, kVowelBase = 0x1161, kTailBase = 0x11A7;
constexpr char32_t kLeadCount = 19, kVowelCount = 21, kTailCount = 28;

/// The entry whose first … last holds c, or null.
template <typename Entry>
const Entry* rangeOf(std::span<const Entry> table, char32_t c) {
  const auto after =
      std::upper_bound(table.begin(), table.end(), c, [](char32_t value, const Entry& e) { return value < e.first; });
  if (after == table.begin() || c > (after - 1)->last) return nullptr;
  return &*(after - 1);
}

std::uint32_t combiningClass(char32_t c) {
  const ClassRange* range = rangeOf(combiningClasses(), c);
  return range ? range->combiningClass : 0;
}

const Decomposition* decompositionIn(std::span<const Decomposition> table, char32_t c) {
  const auto found = std::lower_bound(table.begin(), table.end(), c,
                                      [](const Decomposition& d, char32_t value) { return d.whole < value; });
  return found != table.end() && found->whole == c ? &*found : nullptr;
}

const Decomposition* decompositionOf(char32_t c) {
  const Decomposition* found = decompositionIn(decompositions(), c);
  return found ? found : decompositionIn(decompositionsOnly(), c);
}

void appendDecomposed(char32_t c, std::u32string& out) {
  if (c >= kHangulBase && c < kHangulBase + kHangulCount) {
    const char32_t index = c - kHangulBase;
    out += kLeadBase + index / (kVowelCount * kTailCount);
    out += kVowelBase + index % (kVowelCount * kTailCount) / kTailCount;
    if (index % kTailCount != 0) out += kTailBase + index % kTailCount;
  } else if (const Decomposition* parts = decompositionOf(c)) {
    appendDecomposed(parts->first, out);
    if (parts->second != 0) appendDecomposed(parts->second, out);
  } else {
    out += c;
  }
}

/// Sorts every run of marks by combining class, keeping the order of equal ones.
void orderMarks(std::u32string& text) {
  for (auto run = text.begin(); run != text.end();) {
    if (combiningClass(*run) == 0) {
      ++run;
      continue;
    }
    const auto end = std::find_if(run, text.end(), [](char32_t c) { return combiningClass(c) == 0; });
    std::stable_sort(run, end, [](char32_t a, char32_t b) { return combiningClass(a) < combiningClass(b); });
    run = end;
  }
}

char32_t composeHangul(char32_t a, char32_t b) {
  if (a >= kLeadBase && a < kLeadBase + kLeadCount && b >= kVowelBase && b < kVowelBase + kVowelCount)
    return kHangulBase + ((a - kLeadBase) * kVowelCount + (b - kVowelBase)) * kTailCount;
  const bool open = a >= kHangulBase && a < kHangulBase + kHangulCount && (a - kHangulBase) % kTailCount == 0;
  return open && b > kTailBase && b < kTailBase + kTailCount ? a + (b - kTailBase) : 0;
}

/// The character that two compose to, or 0.
char32_t composePair(char32_t a, char32_t b) {
  static const auto pairs = [] {
    std::map<std::pair<char32_t, char32_t>, char32_t> map;
    for (const Decomposition& d : decompositions())
      if (d.second != 0) map[{d.first, d.second}] = d.whole;
    return map;
  }();
  if (const char32_t syllable = composeHangul(a, b)) return syllable;
  const auto found = pairs.find({a, b});
  return found == pairs.end() ? 0 : found->second;
}

std::u32string compose(const std::u32string& text) {
  std::u32string out;
  std::size_t starter = std::u32string::npos;
  std::uint32_t lastClass = 0;
  for (const char32_t c : text) {
    const std::uint32_t ownClass = combiningClass(c);
    const bool adjacent = starter != std::u32string::npos && starter + 1 == out.size();
    const bool blocked = starter == std::u32string::npos || (!adjacent && lastClass >= ownClass);
    if (const char32_t joined = blocked ? 0 : composePair(out[starter], c)) {
      out[starter] = joined;
      continue;
    }
    if (ownClass == 0) starter = out.size();
    lastClass = ownClass;
    out += c;
  }
  return out;
}

/// Length of the UTF-8 sequence that starts with `lead`, 0 when none does.
std::size_t sequenceLength(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// Decodes the sequence at the start of `bytes`; 0 length when it is invalid.
std::pair<char32_t, std::size_t> decodeOne(std::string_view bytes) {
  static constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto lead = static_cast<unsigned char>(bytes[0]);
  const std::size_t length = sequenceLength(lead);
  if (length == 0 || length > bytes.size()) return {kReplacement, 0};
  char32_t value = length == 1 ? lead : lead & (0x7F >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(bytes[i]);
    if ((next & 0xC0) != 0x80) return {kReplacement, 0};
    value = value << 6 | (next & 0x3F);
  }
  const bool valid = value >= kSmallest[length] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return valid ? std::pair(value, length) : std::pair(kReplacement, std::size_t{0});
}

} // namespace

std::u32string fromUtf8(std::string_view text) {
  std::u32string out;
  while (!text.empty()) {
    const auto [c, length] = decodeOne(text);
    out += c;
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

std::string toUtf8(std::u32string_view text) {
  std::string out;
  const auto tail = [&out](char32_t bits) { out += static_cast<char>(0x80 | (bits & 0x3F)); };
  for (const char32_t c : text) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xC0 | c >> 6);
      tail(c);
    } else if (c < 0x10000) {
      out += static_cast<char>(0xE0 | c >> 12);
      tail(c >> 6);
      tail(c);
    } else {
      out += static_cast<char>(0xF0 | c >> 18);
      tail(c >> 12);
      tail(c >> 6);
      tail(c);
    }
  }
  return out;
}

std::u32string composed(const std::u32string& text) {
  std::u32string parts;
  for (const char32_t c : text)
    appendDecomposed(c, parts);
  orderMarks(parts);
  return compose(parts);
}

std::u32string lowerCased(const std::u32string& text) {
  std::u32string out;
  for (const char32_t c : text) {
    const CaseRange* range = rangeOf(lowerCase(), c);
    if (c == 0x130) {
      out += U"i\u0307"; // the one character whose lower case has two
    } else if (range && (c - range->first) % range->step == 0) {
      out += static_cast<char32_t>(static_cast<std::int64_t>(c) + range->shift);
    } else {
      out += c;
    }
  }
  return out;
}

bool isLetter(char32_t c) {
  return rangeOf(letters(), c) != nullptr;
}

bool isNumber(char32_t c) {
  return rangeOf(numbers(), c) != nullptr;
}

bool isWordCharacter(char32_t c) {
  return isLetter(c) || rangeOf(otherWordCharacters(), c) != nullptr;
}

bool isSpace(char32_t c) {
  return (c >= 0x9 && c <= 0xD) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

} // namespace stillroom
