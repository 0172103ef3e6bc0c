// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/augmentation.h"
#include "learning/optimiser.h"
#include "learning/schedule.h"
#include "learning/teacher.h"
#include "models/classifiers/classifier.h"
#include "models/classifiers/detector.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// What one epoch gave.
struct EpochRecord {
  std::int64_t epoch = 0;   ///< from 1
  double rate = 0;          ///< learning rate
  double loss = 0;          ///< mean cross-entropy over the epoch's images
  double trainAccuracy = 0; ///< 0 … 1, on the augmented images; under CutMix weighted as the labels are
  std::optional<double> validationAccuracy; ///< 0 … 1, in the epochs that look at the validation set
  double seconds = 0;                       ///< of this run
};

/// What the network of a look at the validation set says of it.
struct ValidationLook {
  std::int64_t epoch = 0; ///< from 1
  double accuracy = 0;    ///< 0 … 1
  const DetectorOutput& output;
  std::function<TensorMap()> parameters; ///< copies, by the network's names, on the CPU
};

/// One line about an epoch, for terminals and logs.
std::string recordText(const EpochRecord& record);

/// How a classifier is trained. The defaults are the paper's detector: CutMix (§II-D), Adam at 0.01 for 300 epochs
/// (§III-B); batch, schedule and augmentation are Minimax's.
struct TrainOptions {
  std::string architecture = "resnetap10"; ///< one of classifierNames()
  std::int64_t size = 224; ///< side of the input, 8 … 4096 pixels; images of another size are resized and cropped
  std::int64_t epochs = 300, batch = 64; ///< 1 … 1,000,000; 1 … 65,536 images
  double rate = 0.01;                    ///< learning rate, above 0
  OptimiserOptions optimiser;
  Schedule schedule = Schedule::MultiStep;
  double cutmixProbability = 1, cutmixAlpha = 1; ///< of a batch, 0 … 1; of Beta(α, α), above 0
  Augmentation augmentation = Augmentation::Minimax;
  Normalisation normalisation;
  std::uint64_t seed = 0;
  std::int64_t parts = 1; ///< that a batch goes through the network in, gradients added (BatchParts); 1 … batch
  std::shared_ptr<const Teacher> teacher; ///< what it says of a batch are its labels; none: the images' own
  std::int64_t validateEvery = 0;         ///< epochs between looks at the validation set; 0: a hundredth of the epochs
  std::int64_t validateShift = 0; ///< epochs by which those looks come later: of every 50th, 1 means the 1st, 51st …
  double validateAfter = 0;       ///< share of the epochs before the first look, 0 … 1; the last epoch always has one

  c10::Device device = c10::Device(c10::DeviceType::CPU);
  std::filesystem::path checkpoint; ///< empty: none is written
  bool resume = false;              ///< go on from the checkpoint if it exists
  double checkpointSeconds = 60;    ///< seconds between checkpoints; also written when the training is stopped
  std::function<void(const EpochRecord&)> onEpoch;   ///< called on the training thread; may be empty
  std::function<void(const ValidationLook&)> onLook; ///< likewise, before the epoch's onEpoch

  /// Throws Error "training.option" naming the field and its range.
  void check() const;
  /// Everything that decides the result, as one line of text.
  std::string recipe() const;
};

/// An option of the command lines, given as text.
struct TrainOptionText {
  std::string name; ///< without the dashes
  std::string help;
  std::function<void(TrainOptions&, const std::string&)> set; ///< throws Error "training.option" and the like
};

/// arch, epochs, batch, lr, optimiser, … : both command lines offer these.
const std::vector<TrainOptionText>& trainOptionTexts();

/// "0.485,0.456,0.406". Throws Error "training.option".
std::array<double, 3> parseTriple(const std::string& name, const std::string& text);

} // namespace stillroom
