// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_name.h"

#include "base/error.h"

#include <charconv>

namespace stillroom {

std::pair<int, int> parseSample(const Project& project, const std::string& text) {
  const std::size_t slash = text.rfind('/'); // a folder's name holds none
  int slot = -1;
  const char* const end = text.data() + text.size();
  const auto read = slash == std::string::npos ? std::from_chars_result{text.data(), std::errc::invalid_argument}
                                               : std::from_chars(text.data() + slash + 1, end, slot);
  if (read.ec != std::errc() || read.ptr != end)
    throw Error("sample.name", "{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.", {text});
  return {project.classIndex(text.substr(0, slash)), slot};
}

} // namespace stillroom
