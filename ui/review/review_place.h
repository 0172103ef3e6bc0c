// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stillroom::ui {

/// Where a person was in the review of a project. Classes are named by their folders, which outlast their numbers.
struct ReviewPlace {
  QByteArray filter, charts; ///< states of FilterBar and ChartPanel
  QString classFolder;       ///< what the grid shows; empty: all classes
  QString sampleFolder;      ///< the current sample
  int sampleSlot = 0;
  int scroll = 0; ///< of the grid, in pixels
  bool beforeAfter = false, heat = false, compares = false;
  int compareMode = 0;
  QString picture; ///< the current sample's image, for the welcome page

  /// Of the settings; nothing where the project was never shown.
  static std::optional<ReviewPlace> load(const ProjectContents& contents);
  void save(const ProjectContents& contents) const;
};

} // namespace stillroom::ui
