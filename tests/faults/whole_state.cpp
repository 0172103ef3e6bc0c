// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_state.h"

#include "export/exporter.h"
#include "project/project.h"
#include "project/verify.h"
#include "support/tiny_project.h"

namespace stillroom::tests {
namespace fs = std::filesystem;

std::string wholeState(const fs::path& folder) {
  std::string text;
  const auto project = Project::open(folder, Access::ReadOnly);
  for (const std::string& fault : verifyProject(*project, false, {}).faults)
    text += "FAULT " + fault + "\n";
  const fs::path out = folder.parent_path() / "export";
  fs::remove_all(out);
  exportProject(exporterByName("imagefolder"), *project, out, {});
  return text + fileListing(folder) + fileListing(out) + dumpOf(folder);
}

} // namespace stillroom::tests
