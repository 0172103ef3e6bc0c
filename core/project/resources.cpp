// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/resources.h"

#include "base/error.h"

#include <array>
#include <cstdlib>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

fs::path findResources() {
  if (const char* given = std::getenv("STILLROOM_RESOURCES")) return given;
  std::error_code error;
  const fs::path here = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (const fs::path& folder :
       std::array<fs::path, 3>{here / "../share/stillroom", here / "resources", STILLROOM_RESOURCE_DIR})
    if (fs::is_directory(folder / "presets", error)) return fs::canonical(folder);
  throw Error("resources.missing",
              "Stillroom's resource folder (presets, sample) isn't where it was installed. Reinstall, or set "
              "STILLROOM_RESOURCES to the folder that holds presets/.");
}

} // namespace

const fs::path& resourceFolder() {
  static const fs::path folder = findResources();
  return folder;
}

} // namespace stillroom
