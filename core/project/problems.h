// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/catalogue.h"

#include <string>
#include <vector>

namespace stillroom {

class Project;

/// Images that were skipped or failed, one sentence each.
struct Problems {
  std::vector<RealImage> skipped; ///< the real ones
  std::vector<std::string> realImages;
  std::vector<std::string> generatedImages;
};

Problems projectProblems(const Project& project);

} // namespace stillroom
