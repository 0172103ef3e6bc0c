// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/feature_file.h"

#include "project/chosen_images.h"
#include "tensors/torch_errors.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

template <class Value>
at::Tensor tensorOf(const std::vector<Value>& values, at::ScalarType from, at::ScalarType to) {
  return at::from_blob(const_cast<Value*>(values.data()), {static_cast<std::int64_t>(values.size())}, from)
      .to(to)
      .clone();
}

at::Tensor matrixOf(const std::vector<float>& values, std::size_t rows, std::size_t columns) {
  return at::from_blob(const_cast<float*>(values.data()),
                       {static_cast<std::int64_t>(rows), static_cast<std::int64_t>(columns)}, at::kFloat)
      .clone();
}

void writeTensors(const ProjectContents& contents, const std::filesystem::path& file) {
  const SelectionInput& input = *contents.selection;
  const SelectionResult result = currentSelection(contents);
  std::vector<std::int64_t> chosen, overridden, sampleOf;
  for (std::size_t s = 0; s < input.sampleCount(); ++s) {
    chosen.push_back(result.samples[s].chosen);
    overridden.push_back(contents.overrides[s]);
    sampleOf.insert(sampleOf.end(), static_cast<std::size_t>(input.firstCandidate[s + 1] - input.firstCandidate[s]),
                    static_cast<std::int64_t>(s));
  }
  saveSafetensors(
      file,
      {{"class", tensorOf(input.classIndex, at::kInt, at::kLong)},
       {"slot", tensorOf(input.slot, at::kInt, at::kLong)},
       {"chosen", tensorOf(chosen, at::kLong, at::kLong)},
       {"override", tensorOf(overridden, at::kLong, at::kLong)},
       {"baseline.predicted", tensorOf(input.baselinePredicted, at::kInt, at::kLong)},
       {"baseline.confidence", tensorOf(input.baselineConfidence, at::kFloat, at::kFloat)},
       {"baseline.features", matrixOf(input.baselineFeatures, input.sampleCount(), input.featureSize)},
       {"candidates.sample", tensorOf(sampleOf, at::kLong, at::kLong)},
       {"candidates.ordinal", tensorOf(input.candidateOrdinal, at::kInt, at::kLong)},
       {"candidates.predicted", tensorOf(input.candidatePredicted, at::kInt, at::kLong)},
       {"candidates.ok", tensorOf(input.candidateOk, at::kByte, at::kByte)},
       {"candidates.confidence", tensorOf(input.candidateConfidence, at::kFloat, at::kFloat)},
       {"candidates.features", matrixOf(input.candidateFeatures, input.candidateCount(), input.featureSize)}},
      {{"k", std::to_string(contents.settings.k)},
       {"beta", nlohmann::json(contents.settings.beta).dump()},
       {"strategy", std::string(name(contents.settings.strategy))},
       {"normal_set", std::string(name(contents.settings.normalSet))}});
}

} // namespace

void writeFeatures(const ProjectContents& contents, const std::filesystem::path& file) {
  translated([&] { writeTensors(contents, file); });
}

} // namespace stillroom
