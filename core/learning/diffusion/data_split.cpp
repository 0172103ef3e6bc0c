// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/data_split.h"

#include "base/random.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace {

constexpr std::size_t leastToShare = 20;

std::vector<std::vector<std::int64_t>> indicesByClass(const LabelledImages& data) {
  std::vector<std::vector<std::int64_t>> indices(data.classes.size());
  const at::Tensor labels = data.labels.contiguous();
  const std::int64_t* label = labels.const_data_ptr<std::int64_t>();
  for (std::int64_t i = 0; i < data.size(); ++i)
    indices[static_cast<std::size_t>(label[i])].push_back(i);
  return indices;
}

/// Fisher and Yates.
void shuffle(std::vector<std::int64_t>& values, RandomStream random) {
  for (std::size_t i = values.size(); i > 1; --i)
    std::swap(values[i - 1], values[random.below(i)]);
}

} // namespace

DataSplit splitImages(const LabelledImages& data, double share, std::uint64_t seed) {
  DataSplit split;
  std::vector<std::vector<std::int64_t>> classes = indicesByClass(data);
  for (std::size_t c = 0; c < classes.size(); ++c) {
    std::vector<std::int64_t>& own = classes[c];
    shuffle(own, RandomStream({.seed = seed, .purpose = "held", .name = data.classes[c]}));
    const auto held =
        own.size() < leastToShare ? 0 : static_cast<std::ptrdiff_t>(share * static_cast<double>(own.size()));
    split.held.insert(split.held.end(), own.begin(), own.begin() + held);
    split.trained.insert(split.trained.end(), own.begin() + held, own.end());
  }
  std::sort(split.held.begin(), split.held.end());
  std::sort(split.trained.begin(), split.trained.end());
  return split;
}

} // namespace stillroom
