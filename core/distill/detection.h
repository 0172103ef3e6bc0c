// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "distill/selection/image_key.h"
#include "models/classifiers/detector.h"

#include <cstdint>
#include <vector>

namespace stillroom {

class Networks;

/// What the detector says of one image (Algorithm 1 line 14).
struct Prediction {
  int predicted = -1;   ///< class index; −1 where the confidence is no number
  float confidence = 0; ///< softmax probability of the intended class
};

/// Predictions of images and what their last layer saw.
struct Predictions {
  std::vector<Prediction> images;
  at::Tensor features; ///< [images, D] f32
};

/// Predictions of images [n, H, W, 3] u8 that are meant to be of one class. `outputToClass` as in Networks.
Predictions predictImages(const Detector& detector, const std::vector<int>& outputToClass, const at::Tensor& images,
                          int intendedClass);

/// Images of one class that are judged together and stored together: a unit of work.
struct DetectionGroup {
  std::vector<ImageKey> images; ///< of one class, at least one; with those that failed
};

/// What detection reads, and where predictions go.
class DetectionStore {
public:
  virtual ~DetectionStore() = default;
  /// The stored 8-bit images of a group, [side, side, 3] u8 each; undefined for one that failed.
  virtual std::vector<at::Tensor> pixels(const DetectionGroup& group) = 0;
  /// Keeps what was said of the images that have pixels, in their order: done when it returns. `predictions` is empty
  /// where there are none.
  virtual void put(const DetectionGroup& group, const Predictions& predictions) = 0;
};

/// Judges one group's images.
void detectGroup(const DetectionGroup& group, Networks& networks, DetectionStore& store);

} // namespace stillroom
