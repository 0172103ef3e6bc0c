// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>
#include <charconv>

namespace stillroom {

Arguments::Arguments(const std::vector<std::string>& words, const std::set<std::string>& options,
                     const std::set<std::string>& flags) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with("--")) throw UsageError("“" + words[i] + "” is not expected here.");
    const std::size_t equals = words[i].find('=');
    const std::string name = words[i].substr(2, equals == std::string::npos ? equals : equals - 2);
    const bool isFlag = flags.count(name) != 0;
    if (!isFlag && options.count(name) == 0) throw UsageError("There is no option --" + name + ".");
    if (isFlag && equals != std::string::npos) throw UsageError("--" + name + " takes no value.");
    if (isFlag || equals != std::string::npos) {
      m_values[name] = isFlag ? "" : words[i].substr(equals + 1);
    } else if (i + 1 < words.size()) {
      m_values[name] = words[++i];
    } else {
      throw UsageError("--" + name + " needs a value.");
    }
  }
}

const std::string& Arguments::required(const std::string& name) const {
  const auto found = m_values.find(name);
  if (found == m_values.end()) throw UsageError("--" + name + " is required.");
  return found->second;
}

std::string Arguments::value(const std::string& name, const std::string& otherwise) const {
  const auto found = m_values.find(name);
  return found == m_values.end() ? otherwise : found->second;
}

int threadCount(const std::string& text) {
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || *end != '\0' || count < 1 || count > 1024)
    throw UsageError("--threads takes a number from 1 to 1024.");
  return count;
}

std::string helpLine(const std::string& name, const std::string& help) {
  std::string line = "  --" + name;
  line.resize(std::max<std::size_t>(line.size() + 1, 23), ' ');
  return line + help + "\n";
}

} // namespace stillroom
