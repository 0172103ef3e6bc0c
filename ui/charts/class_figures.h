// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/diversity.h"
#include "ui/state/review_state.h"

#include <vector>

namespace stillroom::ui {

/// How many of a class's baselines are flagged, and why.
struct FlaggedShare {
  int classIndex = 0;
  int samples = 0;
  int mismatch = 0;
  int low = 0;

  int flagged() const { return mismatch + low; }
  double share() const { return samples > 0 ? static_cast<double>(flagged()) / samples : 0; }
};

/// Of every class that has samples: in class order, or the largest share first.
std::vector<FlaggedShare> flaggedShares(const ReviewState& state, bool inClassOrder);

/// A name as a field of a table: without tabs and ends of lines.
QString tableField(QString name);

struct ConfusionCount {
  int intended = 0;
  int predicted = 0;
  int count = 0;
};

/// How often images of one class are predicted as another, or as their own, by intended and predicted class: the
/// baselines or the chosen images. Pairs that don't occur and images without a prediction are left out.
std::vector<ConfusionCount> confusionCounts(const ReviewState& state, bool ofChosen);

/// Those of different classes, the most frequent first.
std::vector<ConfusionCount> mostConfused(std::vector<ConfusionCount> counts);

struct DiversityChange {
  int classIndex = 0;
  double before = 0;
  double after = 0;

  double change() const { return after - before; }
};

/// The classes that have both figures, the largest change first. `classes` is in the order of the state's classes.
std::vector<DiversityChange> diversityChanges(const ReviewState& state, const std::vector<ClassDiversity>& classes);

} // namespace stillroom::ui
