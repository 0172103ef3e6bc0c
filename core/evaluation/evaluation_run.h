// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluation/evaluation_figures.h"
#include "evaluation/protocol.h"
#include "learning/labelled_images.h"
#include "learning/teacher.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stillroom {

/// Images that went through a transform and are labelled in the test set's order of classes, with what tells them from
/// others.
struct NamedImages {
  std::string name;
  LabelledImages images;           ///< [N, size, size, 3]
  std::string fingerprint;         ///< dataFingerprint of what was read
  std::vector<std::string> hashes; ///< SHA-256 of each picture's file, or of its pixels; empty where it isn't known
};

/// One training to be judged: a set, a network, a protocol, a seed.
struct EvaluationJob {
  std::shared_ptr<const NamedImages> set, test;
  std::string architecture;
  std::string protocol;
  TrainOptions training;   ///< whole but for the files, the device and the callbacks
  std::int64_t resize = 0; ///< of the test transform, as recorded

  /// runName() of it.
  std::string name() const;
  /// All that decides its outcome, as JSON text.
  std::string recipe() const;
};

/// What the network said of the test images at one look.
struct TestPredictions {
  at::Tensor predicted;   ///< [n] i64
  at::Tensor probability; ///< [n, K] f32
};

/// What a run's figures are read beside: which images it was trained and tested on.
struct EvaluationSubject {
  std::int64_t setImages = 0, imagesPerClass = 0; ///< of the set; the latter of its largest class
  std::vector<std::string> classes;               ///< folder names in the test set's order
  std::string testFingerprint, testCut;           ///< of the test images; empty: neither cut that testCut() knows
  at::Tensor labels;                              ///< [n] i64 of the test images
};

/// A training that has been judged.
struct EvaluationRun {
  std::string set, architecture, protocol;
  std::uint64_t seed = 0;
  std::int64_t epochs = 0, testImages = 0;
  std::vector<EvaluationLook> looks;
  TestPredictions best, last; ///< of the first best look, and of the last one
  std::string recipe;
  EvaluationSubject subject; ///< runs kept by early builds lack it, but for the test's fingerprint
  double seconds = 0;        ///< that the training took, looks included; 0 in runs kept by early builds

  double bestAccuracy() const; ///< over the looks, 0 … 1: what the protocols report
  double lastAccuracy() const;
  double tailAccuracy() const; ///< mean over the looks in the last tenth of the epochs
};

/// Trains and tests. With a `folder` the run lies in it (run.json, predictions.safetensors, best.safetensors and
/// last.safetensors with the weights): one that is complete is read and not repeated, one that was stopped goes on from
/// its checkpoint. Throws Error "evaluation.other-run" where another run lies there, "evaluation.damaged", what
/// training throws, or Cancelled, after which it can go on.
EvaluationRun evaluate(const EvaluationJob& job, const std::filesystem::path& folder, c10::Device device,
                       const TaskContext& context);

/// The name of a run's folder: "baseline-conv3-rded-s0".
std::string runName(const std::string& set, const std::string& architecture, const std::string& protocol,
                    std::uint64_t seed);

/// Reads a complete run; nothing where there is none yet. Throws Error "evaluation.damaged".
std::optional<EvaluationRun> storedRun(const std::filesystem::path& folder);

} // namespace stillroom
