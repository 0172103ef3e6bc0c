// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/catalogue.h"

#include <vector>

namespace stillroom {

class Project;

/// One flagged sample and what exists of its candidates.
struct FlaggedSample {
  int classIndex = 0, slot = 0;
  std::vector<bool> made;     ///< by ordinal: an image or a failure mark exists
  std::vector<bool> detected; ///< by ordinal: a prediction or a failure mark exists
};

/// The samples flagged at the β in force, in (class, slot) order, and counts over the project.
struct FlaggedSamples {
  std::vector<FlaggedSample> samples;
  std::int64_t baselineImages = 0, baselinesDetected = 0;
  std::int64_t candidateImages = 0, candidatesDetected = 0; ///< of flagged samples
  std::int64_t resolved = 0;                                ///< flagged samples with every candidate detected
};

/// The caller holds the project's mutex.
FlaggedSamples flaggedSamples(const Project& project);

} // namespace stillroom
