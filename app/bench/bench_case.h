// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dtype.h"
#include "tensors/savings.h"

#include <c10/core/Device.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace stillroom {

struct BenchOptions {
  std::string name;
  std::filesystem::path diffusion; ///< a model as the tensor commands take it; empty: random weights of SD-1.5's size
  std::int64_t batch = 1;          ///< U-Net: inputs (2 are one guidance pair); K-means: starts; else images or prompts
  std::int64_t latent = 32;        ///< side of the latents; an image is SD-1.5's factor 8 larger
  Dtype dtype = Dtype::F32;        ///< of the networks
  c10::Device device{c10::DeviceType::CPU};
  int steps = 50; ///< img2img's, at strength 0.7
  Savings savings = Savings::all();
  int threads = 0; ///< 0: as many as LibTorch takes by itself
  int reps = 5;
  bool step = false;
};

/// What another program or library needs for the same.
struct BenchPeer {
  std::string name;
  std::function<void()> run; ///< empty where this build has no peer
};

/// One thing to time. `run` does one repetition; all repetitions do the same work on the same made-up data.
struct BenchCase {
  std::function<void()> run;
  std::string_view dtype = "f32";
  double gflop = 0; ///< of one repetition, multiplication and addition counted apart; 0 where it says nothing
  int steps = 1;    ///< like parts of one repetition, of which each is waited for by itself
  BenchPeer peer;   ///< takes turns with `run`
};

/// 1,300 points of 16,384 (one ImageNet class of 512-pixel images), k = 50, at most 25 rounds; random normals, which
/// converge slowly, or points in 70 clusters. The peer is OpenCV's.
BenchCase kMeansCase(const BenchOptions& options);
BenchCase kMeansClusteredCase(const BenchOptions& options);

/// Precision, recall, density and coverage of `batch` × 1,250 images beside `batch` × 12,500 real ones with 2,048
/// features: 4 is the size of a whole data set. The peer is the f32 products alone, in the same blocks.
BenchCase metricsCase(const BenchOptions& options);

/// 50,000 samples in 1,000 classes, 5,000 flagged with 20 candidates each, 512 features: two full
/// passes, one for each normal set, in which nothing can be taken over from the pass before.
BenchCase selectionCase(const BenchOptions& options);
/// A selector that has just loaded the same and knows no cosine: its first pass.
BenchCase firstSelectionCase(const BenchOptions& options);
/// β from 0.97 to 0.69 in 28 steps and back, k from 1 to 20 and back in 38, each step a selection.
BenchCase betaSliderCase(const BenchOptions& options);
BenchCase poolSliderCase(const BenchOptions& options);
/// What every k and 29 β would choose of the same.
BenchCase landscapeCase(const BenchOptions& options);

/// 100,000 decisions of a project: folded to what is in force, told as a history, the next undo found.
BenchCase journalCase(const BenchOptions& options);

/// One call of the U-Net as img2img makes it: latents shared by the halves of a guidance pair, text prepared before.
BenchCase unetCase(const BenchOptions& options);
BenchCase vaeEncodeCase(const BenchOptions& options);
BenchCase vaeDecodeCase(const BenchOptions& options);
BenchCase textCase(const BenchOptions& options);

/// `batch` images of one class: the prompt's text, the calls at strength 0.7 with guidance, decode, PNG.
BenchCase img2imgCase(const BenchOptions& options);

/// A ResNet-18 with batch normalisation on `batch` stored images of 256 × 256, in f32 or bf16.
BenchCase detectorCase(const BenchOptions& options);

/// A training step of `batch` images that lie there normalised, forth and back and SGD: torchvision's ResNet-18 at 224
/// pixels, RDED's modified one at 32; in f32.
BenchCase trainStepCase(const BenchOptions& options);
BenchCase trainStepSmallCase(const BenchOptions& options);

} // namespace stillroom
