// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stillroom::ui {

inline constexpr int allClasses = -1;
inline constexpr int noRow = -1;

/// Whether a person has seen what a sample is now.
enum class ReviewMark : std::uint8_t {
  None,
  Reviewed,
  Changed, ///< reviewed when another image was chosen: to be looked at again
};

/// How far the review of some samples is; the marks of flagged samples alone are counted.
struct ReviewProgress {
  int flagged = 0, reviewed = 0, changed = 0;
  bool operator==(const ReviewProgress&) const = default;
};

/// The row of a sample in an input, if it has one.
std::optional<int> rowOf(const SelectionInput& input, int classIndex, int slot);

/// The class with that folder; null where there is none.
const ClassInfo* classOfFolder(const ProjectContents& contents, std::string_view folder);

/// What the models show at one moment: the project as read, and a selection over it. A sample is named by its row in
/// the selection input. Cheap to copy.
struct ReviewState {
  std::shared_ptr<const ProjectContents> contents;
  std::shared_ptr<const SelectionResult> result;         ///< null until the first selection is done
  Overrides overrides;                                   ///< [S], or empty
  std::vector<std::int32_t> reviews;                     ///< [S], or empty: as the contents have them
  std::shared_ptr<const std::vector<std::string>> notes; ///< [S], or null: as the contents have them

  /// Samples that can be shown: 0 until there is a result.
  int sampleCount() const;
  /// Only when sampleCount() > 0.
  const SelectionInput& input() const { return *contents->selection; }
  const SampleChoice& choice(int row) const { return result->samples[static_cast<std::size_t>(row)]; }

  int overrideOf(int row) const;
  ReviewMark reviewOf(int row) const;
  QString noteOf(int row) const;
  int classOf(int row) const { return input().classIndex[static_cast<std::size_t>(row)]; }
  int slotOf(int row) const { return input().slot[static_cast<std::size_t>(row)]; }

  /// First row and one past the last; `allClasses` gives every row.
  std::pair<int, int> rowsOfClass(int classIndex) const;
  std::optional<int> rowOf(int classIndex, int slot) const;

  ReviewProgress progress(int classIndex = allClasses) const;

  /// Index among all candidates of the project, if that candidate exists.
  std::optional<std::size_t> candidateIndex(int row, int ordinal) const;
  /// Whether a person can choose it: noOverride, a baseline or a candidate that was made and didn't fail.
  bool canChoose(int row, int choice) const;
  /// Planned candidates of a sample that don't exist yet.
  int missingCandidates(int row) const;
  /// Absolute file of the baseline (−1) or a candidate; empty if there is none.
  QString imageFile(int row, int ordinal) const;
  bool hasImage(int row, int ordinal) const { return imageHash(row, ordinal) != nullptr; }
  /// p of the intended class of the baseline (−1) or a candidate; nothing when absent or failed.
  std::optional<float> confidence(int row, int ordinal) const;
  /// Predicted class of the baseline or a candidate; −1 when absent or failed.
  int predicted(int row, int ordinal) const;

  QString className(int classIndex) const;
  /// The detector's own name of a predicted class.
  QString predictedName(int predictedIndex) const;

private:
  /// Null where there is no image.
  const std::string* imageHash(int row, int ordinal) const;
};

} // namespace stillroom::ui
