// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/random_rows.h"

#include <ATen/ATen.h>

#include <numeric>
#include <utility>
#include <vector>

namespace stillroom {

at::Tensor randomRows(const at::Tensor& table, std::int64_t count, RandomStream random) {
  std::vector<std::int64_t> rows(static_cast<std::size_t>(table.size(0)));
  std::iota(rows.begin(), rows.end(), 0);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
    std::swap(rows[i], rows[i + random.below(rows.size() - i)]);
  rows.resize(static_cast<std::size_t>(count));
  return table.index_select(0, at::tensor(rows, at::kLong));
}

} // namespace stillroom
