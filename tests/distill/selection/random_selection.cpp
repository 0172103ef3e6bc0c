// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_selection.h"

#include <cmath>

namespace stillroom::tests {

std::shared_ptr<const SelectionInput> randomInput(RandomStream& random) {
  auto input = std::make_shared<SelectionInput>();
  input->featureSize = random.below(20) == 0 ? 0 : 1 + random.below(4);
  input->plannedCandidates = static_cast<int>(random.below(5)) + (random.below(8) == 0 ? 20 : 0);
  input->firstCandidate.push_back(0);
  const auto feature = [&](std::vector<float>& features) {
    for (std::size_t i = 0; i < input->featureSize; ++i)
      features.push_back(static_cast<float>(static_cast<int>(random.below(5)) - 2));
  };
  const auto confidence = [&] {
    return random.below(12) == 0 ? notANumber : 0.125F * static_cast<float>(random.below(9));
  };
  const int classes = 1 + static_cast<int>(random.below(3));
  for (int c = 0; c < classes; ++c)
    for (int slot = 0; slot < 1 + static_cast<int>(random.below(7)); ++slot) {
      input->classIndex.push_back(2 * c);
      input->slot.push_back(slot * 3);
      input->baselinePredicted.push_back(random.below(3) == 0 ? 1 : 2 * c);
      input->baselineConfidence.push_back(confidence());
      feature(input->baselineFeatures);
      const bool none = random.below(5) == 0;
      const bool allFailed = random.below(10) == 0;
      for (int ordinal = 0; !none && ordinal < input->plannedCandidates + 2; ++ordinal) {
        if (ordinal < input->plannedCandidates ? random.below(40) == 0 : random.below(4) != 0) continue;
        input->candidateOrdinal.push_back(ordinal);
        input->candidatePredicted.push_back(random.below(3) == 0 ? 1 : 2 * c);
        input->candidateConfidence.push_back(confidence());
        input->candidateOk.push_back(allFailed || random.below(8) == 0 ? 0 : 1);
        feature(input->candidateFeatures);
      }
      input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
    }
  return input;
}

SelectionSettings randomSettings(RandomStream& random) {
  return {.k = random.below(3) == 0 ? 1 + static_cast<int>(random.below(20)) : 1 + static_cast<int>(random.below(4)),
          .beta = 0.125F * static_cast<float>(random.below(9)),
          .strategy = random.below(2) == 0 ? Strategy::ConfidenceAndSimilarity : static_cast<Strategy>(random.below(4)),
          .normalSet = static_cast<NormalSet>(random.below(2))};
}

bool candidateFailed(const SelectionInput& input, std::int64_t candidate) {
  const auto i = static_cast<std::size_t>(candidate);
  return input.candidateOk[i] == 0 || std::isnan(input.candidateConfidence[i]);
}

Overrides randomOverrides(RandomStream& random, const SelectionInput& input) {
  if (random.below(2) == 0) return {};
  Overrides overrides(input.sampleCount(), noOverride);
  for (std::size_t row = 0; row < input.sampleCount(); ++row) {
    if (random.below(4) != 0) continue;
    overrides[row] = baselineChoice;
    for (std::int64_t i = input.firstCandidate[row]; i < input.firstCandidate[row + 1]; ++i)
      if (!candidateFailed(input, i) && random.below(3) == 0)
        overrides[row] = input.candidateOrdinal[static_cast<std::size_t>(i)];
  }
  return overrides;
}

} // namespace stillroom::tests
