// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// The one exception type of core: a code, an English sentence with numbered gaps, and what fills them.
///
/// The sentence says what went wrong, where, and what to do. `{0}`, `{1}` … stand for the arguments. The window looks
/// the sentence up in its translations; the command line prints `what()`. Codes are words with dots ("weights.shape").
class Error : public std::exception {
public:
  Error(std::string_view code, std::string_view sentence, std::vector<std::string> arguments = {});

  const char* what() const noexcept override { return m_message.c_str(); }
  const std::string& code() const noexcept { return m_code; }
  const std::string& sentence() const noexcept { return m_sentence; }
  const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

private:
  std::string m_code;
  std::string m_sentence;
  std::vector<std::string> m_arguments;
  std::string m_message;
};

/// Thrown at the next checkpoint after a task was asked to stop. Not an error: everything finished so far is saved.
class Cancelled : public std::exception {
public:
  const char* what() const noexcept override { return "stopped; everything finished so far is saved"; }
};

/// Puts the arguments into the gaps `{0}`, `{1}` … of a sentence. Unknown gaps stay as they are.
std::string fillSentence(std::string_view sentence, const std::vector<std::string>& arguments);

/// "[2, 3, 4]", as shapes are shown in sentences.
std::string shapeText(const std::int64_t* sizes, std::size_t count);

} // namespace stillroom
