// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coreset.h"

#include "base/error.h"
#include "base/random.h"
#include "base/texts.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string>

namespace stillroom {
namespace {

using Rows = std::vector<std::int64_t>;

Rows inOrder(const CoresetClass& of) {
  Rows rows(static_cast<std::size_t>(of.count));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

Rows atRandom(const CoresetClass& of) {
  return RandomStream({.seed = of.seed, .purpose = "coreset", .slot = of.label})
      .drawWithoutReplacement(of.features.size(0), of.count);
}

at::Tensor squaresTo(const at::Tensor& features, const at::Tensor& point) {
  return (features - point).square_().sum(1);
}

/// at::argmin says nothing of ties.
std::int64_t firstSmallest(const at::Tensor& values) {
  const auto* value = values.const_data_ptr<double>();
  return std::min_element(value, value + values.size(0)) - value;
}

Rows farApart(const CoresetClass& of) {
  Rows rows{firstSmallest(squaresTo(of.features, of.features.mean(0)))};
  at::Tensor nearest = squaresTo(of.features, of.features[rows.front()]);
  while (std::ssize(rows) < of.count) {
    nearest[rows.back()] = -1; // a copy of a chosen one is at 0, the chosen one itself below
    rows.push_back(firstSmallest(-nearest));
    nearest = at::minimum(nearest, squaresTo(of.features, of.features[rows.back()]));
  }
  return rows;
}

Rows byHerding(const CoresetClass& of) {
  const at::Tensor mean = of.features.mean(0);
  at::Tensor sum = at::zeros_like(mean);
  const at::Tensor taken = at::zeros({of.features.size(0)}, at::kDouble);
  Rows rows;
  while (std::ssize(rows) < of.count) {
    const at::Tensor target = mean * static_cast<double>(rows.size() + 1) - sum;
    rows.push_back(firstSmallest(squaresTo(of.features, target) + taken));
    taken[rows.back()] = std::numeric_limits<double>::infinity();
    sum += of.features[rows.back()];
  }
  return rows;
}

constexpr std::array methods{
    CoresetMethod{"random", Phrase("Random images"), atRandom},
    CoresetMethod{"first", Phrase("The first images"), inOrder},
    CoresetMethod{"kcenter", Phrase("K-Center"), farApart},
    CoresetMethod{"herding", Phrase("Herding"), byHerding},
};

void require(const at::Tensor& features, const at::Tensor& labels, std::int64_t count) {
  const bool tables = features.defined() && labels.defined() && features.dim() == 2 && features.is_floating_point() &&
                      labels.dim() == 1 && labels.scalar_type() == at::kLong && labels.size(0) == features.size(0) &&
                      labels.size(0) > 0;
  if (!tables || labels.min().item<std::int64_t>() < 0 || !features.isfinite().all().item<bool>())
    throw Error("coreset.features",
                "A coreset is chosen from a finite table of features with one label, 0 or more, per "
                "row. Make it with `stillroom-cli detect --out`.");
  if (count < 1)
    throw Error("coreset.count", "There must be at least one image per class, not {0}.", {std::to_string(count)});
}

} // namespace

std::span<const CoresetMethod> coresetMethods() {
  return methods;
}

const CoresetMethod& coresetMethod(std::string_view name) {
  for (const CoresetMethod& method : methods)
    if (method.name == name) return method;
  throw Error("coreset.method", "There is no coreset method called {0}. These are known: {1}.",
              {std::string(name), listText(methods, &CoresetMethod::name)});
}

std::vector<std::vector<std::int64_t>> chooseCoreset(const at::Tensor& features, const at::Tensor& labels,
                                                     const CoresetMethod& method, std::int64_t count,
                                                     std::uint64_t seed) {
  require(features, labels, count);
  std::vector<Rows> chosen;
  const std::int64_t classes = labels.max().item<std::int64_t>() + 1;
  for (std::int64_t label = 0; label < classes; ++label) {
    const at::Tensor members = at::nonzero(labels == label).flatten();
    if (members.size(0) < count)
      throw Error("coreset.too-few", "Class {0} has {1} images, fewer than the {2} asked for. Ask for fewer per class.",
                  {std::to_string(label), std::to_string(members.size(0)), std::to_string(count)});
    Rows rows = method.choose({features.index_select(0, members).to(at::kDouble), count, seed, label});
    for (std::int64_t& row : rows)
      row = members[row].item<std::int64_t>();
    chosen.push_back(std::move(rows));
  }
  return chosen;
}

} // namespace stillroom
