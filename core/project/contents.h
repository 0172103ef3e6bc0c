// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stage.h"
#include "distill/selection/selection.h"
#include "project/writer_lock.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

struct ClassInfo {
  int index = 0;
  std::string folder; ///< on disk and in `CLASS/SLOT`
  std::string name;   ///< shown
  std::string prompt; ///< what the diffusion model is asked for
  std::int64_t realImages = 0;
};

struct StageState {
  Stage stage = Stage::Scan;
  Unit unit = Unit::Images; ///< what is counted
  std::int64_t done = 0;
  std::int64_t total = 0; ///< 0 while it isn't known yet
};

/// What stands where a sample isn't marked reviewed; else it is the choice that was shown when it was.
inline constexpr int notReviewed = -2;

/// Everything a window or a command shows of a project, read at one moment. Immutable plain data; share it freely.
struct ProjectContents {
  std::filesystem::path folder;
  std::string name; ///< folder name without ".stillroom"
  std::string preset;
  std::string detector;  ///< architecture and where it comes from, one line
  std::string diffusion; ///< where the diffusion model comes from, one line
  bool readOnly = false;
  WriteBarrier barrier; ///< why it is read-only
  int imagesPerClass = 0;
  int imageSize = 0; ///< side of the stored images in pixels
  std::uint64_t seed = 0;
  std::vector<ClassInfo> classes;
  std::vector<std::string> detectorClasses; ///< names by predicted index; the classes' names when the detector has none
  std::vector<StageState> stages;

  /// Samples whose baseline has a prediction (or failed), in (class, slot) order; their candidates likewise.
  std::shared_ptr<const SelectionInput> selection;
  std::vector<std::string> baselineImages;  ///< [S] content hash; empty for a failed one
  std::vector<std::string> candidateImages; ///< [M]
  std::vector<std::vector<std::string>>
      nearestReal;                        ///< [S] up to 3 files of real images nearest to the prototype, absolute
  std::vector<std::int64_t> clusterSizes; ///< [S] members of the prototype's cluster

  SelectionSettings settings;           ///< in force (the journal's last)
  SelectionSettings presetSettings;     ///< what the preset says: marked on the sliders
  Overrides overrides;                  ///< [S]
  std::vector<std::int32_t> reviews;    ///< [S]: the choice shown when it was reviewed, or notReviewed
  std::vector<std::string> notes;       ///< [S]
  std::map<Stage, double> stageSeconds; ///< wall time spent per stage over all runs

  /// images/<hash>.png, absolute.
  std::filesystem::path imageFile(const std::string& hash) const { return folder / "images" / (hash + ".png"); }
};

} // namespace stillroom
