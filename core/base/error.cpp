// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <charconv>
#include <cstdint>

namespace stillroom {

Error::Error(std::string_view code, std::string_view sentence, std::vector<std::string> arguments)
    : m_code(code),
      m_sentence(sentence),
      m_arguments(std::move(arguments)),
      m_message(fillSentence(m_sentence, m_arguments)) {}

std::string fillSentence(std::string_view sentence, const std::vector<std::string>& arguments) {
  std::string out;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::size_t close = sentence[i] == '{' ? sentence.find('}', i) : std::string_view::npos;
    std::size_t index = arguments.size();
    if (close != std::string_view::npos) std::from_chars(&sentence[i] + 1, sentence.data() + close, index);
    if (index < arguments.size()) {
      out += arguments[index];
      i = close;
    } else {
      out += sentence[i];
    }
  }
  return out;
}

std::string shapeText(const std::int64_t* sizes, std::size_t count) {
  std::string out = "[";
  for (std::size_t i = 0; i < count; ++i)
    out += (i ? ", " : "") + std::to_string(sizes[i]);
  return out + "]";
}

} // namespace stillroom
