// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace stillroom {

/// The images whose confidence lies in one part of 0 … 1.
struct ReliabilityBin {
  double from = 0, to = 0; ///< confidence: above `from`, up to `to`
  std::int64_t images = 0;
  double confidence = 0, accuracy = 0; ///< means over them, 0 … 1; 0 of no images
};

/// How far a classifier's confidence in what it predicts may be taken for its accuracy (Guo et al. 2017), on images it
/// was not trained on.
struct Calibration {
  std::int64_t images = 0;
  double accuracy = 0, confidence = 0; ///< means, 0 … 1
  std::vector<ReliabilityBin> bins;    ///< of equal width, in order
  double error = 0;                    ///< expected calibration error (ECE), 0 … 1
  double loss = 0;                     ///< mean negative log-likelihood, in nats
  /// Logits divided by it have the smallest loss; above 1 where the classifier is too sure. Within temperatureRange.
  double temperature = 1;
  double scaledError = 0, scaledLoss = 0; ///< error and loss of the logits divided by it

  /// The confidence that a confidence of `p` over `classes` classes becomes at `temperature`, when the other classes
  /// share the rest evenly. 0 < p < 1.
  double scaled(double p, std::int64_t classes) const;
};

inline constexpr double lowestTemperature = 0.05, highestTemperature = 100;

/// `logits` row by row, one row of `classes` for each label; labels are 0 … classes − 1. The temperature by Newton's
/// method within bisection: the loss is convex in 1 / temperature. Throws Error "calibration.outcomes" for no images,
/// fewer than two classes, numbers that don't fit each other, labels out of range or values that are no numbers.
Calibration calibrate(std::span<const float> logits, std::span<const std::int64_t> labels, std::int64_t classes,
                      int bins = 15);

} // namespace stillroom
