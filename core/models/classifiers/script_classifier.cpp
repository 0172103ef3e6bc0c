// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/script_classifier.h"

#include "base/error.h"
#include "base/texts.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <utility>

namespace stillroom {
namespace {

[[noreturn]] void throwNoMap() {
  throw Error("gradcam.no-map",
              "The detector's TorchScript program gives no map to show: it must give (logits, features, map). Export "
              "it so.");
}

std::string shapesText(const std::vector<at::Tensor>& tensors) {
  return listText(tensors, [](const at::Tensor& t) { return shapeText(t.sizes().data(), t.sizes().size()); });
}

bool fits(const std::vector<at::Tensor>& given, std::int64_t images) {
  constexpr std::int64_t mostOutputs = 1'000'000;
  if (given.empty() || given.size() > 3) return false;
  for (std::size_t i = 0; i < given.size(); ++i)
    if (given[i].dim() != (i == 2 ? 4 : 2) || given[i].size(0) != images || !given[i].is_floating_point() ||
        given[i].numel() == 0)
      return false;
  return given[0].size(1) <= mostOutputs;
}

} // namespace

ScriptClassifier::ScriptClassifier(TorchScript script, std::int64_t side, c10::Device device)
    : m_script(std::move(script)) {
  const c10::InferenceMode inference;
  const ClassifierOutput seen = outputOf(at::zeros({2, 3, side, side}, at::TensorOptions(device).dtype(at::kFloat)));
  m_outputs = seen.logits.size(1);
  m_featureSize = seen.features.size(1);
  m_map = seen.map.defined();
}

ClassifierOutput ScriptClassifier::outputOf(const at::Tensor& images) const {
  const std::vector<at::Tensor> given = m_script(images.contiguous());
  const std::int64_t count = images.size(0);
  if (!fits(given, count) || (m_outputs != 0 && given[0].size(1) != m_outputs))
    throw Error("script.shapes",
                "The detector's TorchScript program gives {0} for {1} images. It must give logits [N, classes], or a "
                "tuple of logits and features [N, D], or of these and a map [N, C, h, w].",
                {given.empty() ? "nothing" : shapesText(given), std::to_string(count)});
  ClassifierOutput output{given[0].to(at::kFloat), at::Tensor(), at::Tensor()};
  output.features = given.size() > 1 ? given[1].to(at::kFloat) : at::empty({count, 0}, output.logits.options());
  if (given.size() > 2) output.map = given[2];
  return output;
}

ClassifierOutput ScriptClassifier::forward(const at::Tensor& images, bool) const {
  return outputOf(images);
}

at::Tensor ScriptClassifier::map(const at::Tensor& images, bool) const {
  const at::Tensor map = outputOf(images).map;
  if (!map.defined()) throwNoMap();
  return map;
}

ClassifierOutput ScriptClassifier::head(const at::Tensor&) const {
  throwNoMap();
}

ClassifierOutput ScriptClassifier::sloped(const at::Tensor& images) const {
  if (!m_map) throwNoMap();
  // Its weights may ask for no gradients: the images do, so that all that follows from them has slopes.
  return outputOf(images.detach().clone().requires_grad_(true));
}

} // namespace stillroom
