// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/detector.h"
#include "models/formats/diffusion_model.h"

#include <vector>

namespace stillroom {

/// The networks that a method works with, each loaded when it is first asked for: a run that finds nothing to do loads
/// none. For the thread of the run.
class Networks {
public:
  virtual ~Networks() = default;
  virtual c10::Device device() const = 0;
  /// The image half of the diffusion model in the type that encoding runs in.
  virtual const Autoencoder& encoder() = 0;
  /// The whole diffusion model in the type that synthesis runs in.
  virtual const DiffusionModel& model() = 0;
  /// What decodes the model's latents: another autoencoder, or the model itself.
  virtual const DiffusionModel& decoder() = 0;
  virtual const Detector& detector() = 0;
  /// The class index of each output of the detector; outputs of foreign classes have numbers after the last class's.
  virtual const std::vector<int>& detectorClasses() = 0;
};

} // namespace stillroom
