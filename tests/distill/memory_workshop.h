// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/detection.h"
#include "distill/encode.h"
#include "distill/networks.h"
#include "distill/prototypes/class_prototypes.h"
#include "distill/synthesis.h"

#include <map>
#include <string>
#include <vector>

namespace stillroom::tests {

/// Small networks of random weights.
class TinyNetworks : public Networks {
public:
  TinyNetworks();
  c10::Device device() const override { return c10::Device(c10::DeviceType::CPU); }
  const Autoencoder& encoder() override { return *m_model.autoencoder; }
  const DiffusionModel& model() override { return m_model; }
  const DiffusionModel& decoder() override { return m_model; }
  const Detector& detector() override { return m_detector; }
  const std::vector<int>& detectorClasses() override { return m_classes; }

private:
  DiffusionModel m_model;
  Detector m_detector;
  std::vector<int> m_classes{1, 0, 2};
};

/// A place for a method's work that knows no disk: pictures come from their paths, results stay in memory.
class MemoryWorkshop : public LatentStore, public PrototypeStore, public SynthesisStore, public DetectionStore {
public:
  at::Tensor picture(const std::string& path) const override;
  void put(const LatentPiece& piece, const at::Tensor& latents) override;
  at::Tensor latents(int classIndex) const override;
  void put(int classIndex, const Prototypes& prototypes) override;
  ClassInput classInput(int classIndex) override;
  void put(const Chunk& chunk, std::vector<FinishedImage> images) override;
  void finish() override { ++finished; }
  std::vector<at::Tensor> pixels(const DetectionGroup& group) override;
  void put(const DetectionGroup& group, const Predictions& predictions) override;

  std::map<std::pair<int, std::int64_t>, at::Tensor> pieces; ///< by class and number
  std::map<int, Prototypes> prototypes;
  std::map<ImageKey, FinishedImage> images;
  std::vector<std::string> chunks; ///< names, as they were put
  std::map<ImageKey, Prediction> predictions;
  int finished = 0, inputs = 0;
};

} // namespace stillroom::tests
