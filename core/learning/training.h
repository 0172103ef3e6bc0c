// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "learning/labelled_images.h"
#include "learning/train_options.h"
#include "models/classifiers/detector.h"

#include <memory>
#include <vector>

namespace stillroom {

/// A trained network with everything its file needs.
struct TrainedClassifier {
  DetectorCard card;
  TensorMap parameters; ///< by the network's names, on the CPU; running statistics are among them
  std::vector<EpochRecord> history;

  /// A detector of it, with all savings. Throws what makeClassifier throws.
  Detector detector(c10::Device device = c10::Device(c10::DeviceType::CPU)) const;
};

/// Trains a classifier from scratch, as the paper's §II-D with the default options. Deterministic on the same machine
/// for the same options, data and number of threads; a training that was stopped and resumed from its checkpoint gives
/// the same bits. Reports batches; stopping it (Cancelled) or a loss that is no number (Error "training.diverged",
/// naming epoch and step) leaves the last good checkpoint. The trained network is that of the last epoch. Call it on a
/// worker thread. Validation images of another size than the
/// network takes are resized and cropped to it. Throws what the check()s of options and data, makeClassifier,
/// saveCheckpoint and loadCheckpoint throw.
TrainedClassifier trainClassifier(const LabelledImages& data, const TrainOptions& options, const TaskContext& context,
                                  const LabelledImages* validation = nullptr);

/// What a detector's confidence is worth on images it wasn't trained on; `labels` are its classes. Throws Error
/// "calibration.outcomes".
Calibration calibrationOf(const DetectorOutput& output, const at::Tensor& labels);

/// Puts that into the card of a network just trained. Nothing for one class. Throws what predicting throws.
void calibrateOn(TrainedClassifier& trained, const LabelledImages& heldBack, c10::Device device);

/// Which data a checkpoint belongs to: the SHA-256 of sizes, classes, labels and pixels, in hex.
std::string dataFingerprint(const LabelledImages& data);

} // namespace stillroom
