// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "learning/labelled_images.h"

#include <ATen/ATen.h>

#include <string>

namespace stillroom::tests {

/// `perClass` pictures of a bright disc, bar or corner on a dark ground, in this order by class.
inline LabelledImages drawnShapes(std::int64_t perClass, std::int64_t side = 32, std::int64_t classes = 3) {
  LabelledImages data;
  data.images = at::zeros({classes * perClass, side, side, 3}, at::kByte);
  data.labels = at::arange(classes, at::kLong).repeat_interleave(perClass);
  const at::Tensor y = at::arange(side, at::kFloat).view({side, 1}), x = at::arange(side, at::kFloat).view({1, side});
  for (std::int64_t i = 0; i < data.images.size(0); ++i) {
    RandomStream random({.seed = 5, .purpose = "shapes", .slot = i});
    const auto middle = [&] { return (0.3 + 0.4 * random.uniform()) * static_cast<double>(side); };
    const double cx = middle(), cy = middle(), radius = 0.25 * static_cast<double>(side);
    const std::int64_t kind = i / perClass % 3;
    const at::Tensor inside = kind == 0   ? (x - cx).square() + (y - cy).square() < radius * radius
                              : kind == 1 ? ((y - cy).abs() < radius / 2).logical_and(x >= 0)
                                          : (x > cx).logical_and(y > cy);
    for (std::int64_t channel = 0; channel < 3; ++channel)
      data.images[i].select(2, channel).copy_(inside * (100 + 100 * random.uniform()) + 30);
  }
  for (std::int64_t c = 0; c < classes; ++c)
    data.classes.push_back("class" + std::to_string(c));
  return data;
}

} // namespace stillroom::tests
