// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/classifier.h"
#include "weights/torch_script.h"

#include <cstdint>

namespace stillroom {

/// A classifier of any architecture as a TorchScript program: normalised images [N, 3, S, S] → logits [N, classes], or
/// a tuple (logits, features [N, D]), or (logits, features, map [N, C, h, w]). Features are empty [N, 0] and the map is
/// undefined where the program doesn't give them. It can't be trained.
class ScriptClassifier : public Classifier {
public:
  /// Runs it once, on one black image of `side` pixels, to see what it gives. Throws Error "script.result" for other
  /// shapes, or what TorchScript throws.
  ScriptClassifier(TorchScript script, std::int64_t side, c10::Device device);

  std::int64_t outputs() const { return m_outputs; }
  bool givesMap() const { return m_map; }

  ClassifierOutput forward(const at::Tensor& images, bool training = false) const override;
  /// Throws Error "gradcam.no-map" where the program gives none.
  at::Tensor map(const at::Tensor& images, bool training) const override;
  /// Throws Error "gradcam.no-map": what follows the map can't be run alone.
  ClassifierOutput head(const at::Tensor& map) const override;
  ClassifierOutput sloped(const at::Tensor& images) const override;
  std::int64_t featureSize() const override { return m_featureSize; }

private:
  ClassifierOutput outputOf(const at::Tensor& images) const;

  TorchScript m_script;
  std::int64_t m_outputs = 0, m_featureSize = 0;
  bool m_map = false;
};

} // namespace stillroom
