// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_contents.h"

#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QTemporaryDir>

namespace stillroom::tests {

/// A small project with drawn images, its selection, and a detector that sees a warm spot in every picture. Starts the
/// program's style.
struct PictureFixture {
  PictureFixture();

  /// The strip's model on a sample, as the window fills it.
  void fill(ui::CandidateStripModel& strip, int row) const;
  QString fileOf(int row, int ordinal) const { return state.imageFile(row, ordinal); }
  /// A candidate of the refined sample that exists and isn't `ordinal`.
  int other(int ordinal) const;

  QTemporaryDir folder;
  std::shared_ptr<ProjectContents> contents;
  ui::ReviewState state;
  int refined = ui::noRow; ///< a sample with candidates and something in N
  ui::ThumbnailCache cache;
  ui::HeatCache heat;
};

/// Of the colours that fill a fiftieth of a drawn picture or more (its shapes; nothing else is of one colour), the part
/// that is found in an image. 1 where the image shows all of the picture at any size, about 0 where it shows another.
double shownPart(const QImage& image, const QString& file);

std::vector<HeatMap> warmSpots(const std::vector<HeatMapRequest>& requests);

} // namespace stillroom::tests
