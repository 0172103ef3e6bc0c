// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tiny_project.h"

#include "base/files.h"
#include "base/random.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "pipeline/create_project.h"
#include "project/catalogue.h"
#include "project/project.h"

#include <algorithm>
#include <vector>

namespace stillroom::tests {
namespace fs = std::filesystem;

void writeTinyData(const fs::path& folder, int perClass) {
  int classNumber = 0;
  for (const char* name : {"ash", "birch", "cedar"}) {
    fs::create_directories(folder / name);
    for (int i = 0; i < perClass; ++i) {
      RandomStream random({7, "test", name, i});
      std::vector<std::uint8_t> pixels;
      const double cx = 8 + 16 * random.uniform(), cy = 8 + 16 * random.uniform();
      for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x)
          for (int c = 0; c < 3; ++c) {
            const double inside = (x - cx) * (x - cx) + (y - cy) * (y - cy) < 60 ? 150 : 20;
            pixels.push_back(
                static_cast<std::uint8_t>(inside * (c == classNumber ? 1.5 : 0.6) + 20 * random.uniform()));
          }
      writeFileAtomically(folder / name / (std::to_string(i) + ".png"), encodePng(pixels.data(), 32, 32));
    }
    ++classNumber;
  }
}

fs::path makeTinyProject(const fs::path& folder, const std::string& name) {
  if (!fs::exists(folder / "data")) writeTinyData(folder / "data");
  createProject({folder / name, folder / "data", Preset::load("tiny")});
  return folder / name;
}

void runUntil(const fs::path& folder, std::optional<Stage> stage, const TaskContext& context) {
  RunOptions options;
  options.until = stage;
  runPipeline(*Project::open(folder, Access::ReadWrite), options, context);
}

std::string fileListing(const fs::path& folder) {
  std::vector<std::string> lines;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".png" || entry.path().extension() == ".safetensors")
      lines.push_back(fs::relative(entry.path(), folder).string() + " " + sha256HexOfFile(entry.path()));
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines)
    text += line + "\n";
  return text;
}

std::string dumpOf(const std::filesystem::path& folder) {
  return Project::open(folder, Access::ReadOnly)->catalogue().logicalDump();
}

} // namespace stillroom::tests
