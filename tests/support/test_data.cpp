// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"

#include "base/files.h"

#include <cstdlib>

namespace stillroom::tests {
namespace fs = std::filesystem;

fs::path testData() {
  return fs::path(STILLROOM_SOURCE_DIR) / "tests" / "data";
}

fs::path sharedData() {
  const char* given = std::getenv("STILLROOM_SHARED_DATA");
  const fs::path folder = given ? fs::path(given) : fs::path(STILLROOM_SOURCE_DIR) / ".." / "shared" / "data";
  return fs::is_directory(folder) ? fs::canonical(folder) : fs::path();
}

fs::path program(const std::string& name) {
  return fs::path(STILLROOM_BINARY_DIR) / "bin" / name;
}

fs::path sourceFile(const std::string& relative) {
  return fs::path(STILLROOM_SOURCE_DIR) / relative;
}

std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files[entry.path().lexically_relative(folder).string()] = readFile(entry.path());
  return files;
}

} // namespace stillroom::tests
