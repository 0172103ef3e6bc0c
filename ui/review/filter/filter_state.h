// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sample_filter.h"

#include <QByteArray>

#include <optional>

namespace stillroom::ui {

/// How samples are shown: which, in what order, and how large. What a project's settings remember of its review.
struct FilterState {
  static constexpr int smallestPicture = 72, largestPicture = 256, usualPicture = 112;

  SampleFilter filter;
  SampleOrder order;
  int pictureSide = usualPicture; ///< pixels
  bool operator==(const FilterState&) const = default;

  /// All of it but the filter's classes, whose numbers are those of one run of the program.
  QByteArray toBytes() const;
  /// What toBytes() made; nothing where that is something else, or out of range. Whatever the bytes are.
  static std::optional<FilterState> fromBytes(const QByteArray& bytes);
};

} // namespace stillroom::ui
