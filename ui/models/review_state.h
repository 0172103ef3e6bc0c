// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace stillroom::ui {

inline constexpr int allClasses = -1;
inline constexpr int noRow = -1;

/// What the models show at one moment: the project as read, and a selection over it. A sample is named by its row in
/// the selection input. Cheap to copy.
struct ReviewState {
  std::shared_ptr<const ProjectContents> contents;
  std::shared_ptr<const SelectionResult> result; ///< null until the first selection is done
  Overrides overrides;                           ///< [S], or empty

  /// Samples that can be shown: 0 until there is a result.
  int sampleCount() const;
  /// Only when sampleCount() > 0.
  const SelectionInput& input() const { return *contents->selection; }
  const SampleChoice& choice(int row) const { return result->samples[static_cast<std::size_t>(row)]; }

  int overrideOf(int row) const;
  int classOf(int row) const { return input().classIndex[static_cast<std::size_t>(row)]; }
  int slotOf(int row) const { return input().slot[static_cast<std::size_t>(row)]; }

  /// First row and one past the last; `allClasses` gives every row.
  std::pair<int, int> rowsOfClass(int classIndex) const;
  std::optional<int> rowOf(int classIndex, int slot) const;

  /// Index among all candidates of the project, if that candidate exists.
  std::optional<std::size_t> candidateIndex(int row, int ordinal) const;
  /// Planned candidates of a sample that don't exist yet.
  int missingCandidates(int row) const;
  /// Absolute file of the baseline (−1) or a candidate; empty if there is none.
  QString imageFile(int row, int ordinal) const;
  /// p of the intended class of the baseline (−1) or a candidate; nothing when absent or failed.
  std::optional<float> confidence(int row, int ordinal) const;
  /// Predicted class of the baseline or a candidate; −1 when absent or failed.
  int predicted(int row, int ordinal) const;

  QString className(int classIndex) const;
  /// The detector's own name of a predicted class.
  QString predictedName(int predictedIndex) const;
};

} // namespace stillroom::ui
