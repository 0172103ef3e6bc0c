// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/manifold_metrics.h"

#include "analysis/metrics/pair_distances.h"
#include "base/error.h"

#include <ATen/ATen.h>

#include <limits>

namespace stillroom {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

struct Pairs {
  at::Tensor row, column, squares; ///< row within the block; squares exact, f64
};

/// The pairs of a block where `mask` holds.
Pairs pairsWhere(const PairDistances& distances, const PairDistances::Block& block, const at::Tensor& mask) {
  const std::vector<at::Tensor> where = at::where(mask);
  return {where[0], where[1], distances.exact(where[0] + block.first, where[1])};
}

/// The pairs of a block that may be among the `count` nearest of their row.
Pairs candidates(const PairDistances& distances, const PairDistances::Block& block, std::int64_t count) {
  const at::Tensor upper = block.squares + block.columnError;
  const at::Tensor within = std::get<0>(upper.topk(count, 1, false)).narrow(1, count - 1, 1) + 2 * block.rowError;
  return pairsWhere(distances, block, block.squares - block.columnError <= within);
}

/// [n] f64: each row's squared distance to its `nearest`-th neighbour in the same table.
at::Tensor squaredRadii(const at::Tensor& points, std::int64_t nearest, const TaskContext& context) {
  const PairDistances distances(points, points);
  const at::Tensor radii = at::empty({points.size(0)}, at::kDouble);
  for (std::int64_t first = 0; first < points.size(0); first += distances.blockRows()) {
    context.checkpoint();
    const PairDistances::Block block = distances.block(first);
    const std::int64_t rows = block.squares.size(0);
    const Pairs found = candidates(distances, block, nearest + 1); // itself among them, at distance 0
    const at::Tensor perRow = at::bincount(found.row, {}, rows);
    const at::Tensor place = at::arange(found.row.size(0)) - (perRow.cumsum(0) - perRow).index_select(0, found.row);
    const at::Tensor table = at::full({rows, perRow.max().item<std::int64_t>()}, infinite, at::kDouble);
    table.index_put_({found.row, place}, found.squares);
    radii.narrow(0, first, rows).copy_(std::get<0>(table.kthvalue(nearest + 1, 1)));
  }
  return radii;
}

/// [rows, m] bool: whether a pair is nearer than `limits` ([m] or [rows, 1], f64), decided as in double.
at::Tensor inside(const PairDistances& distances, const PairDistances::Block& block, const at::Tensor& limits) {
  const at::Tensor difference = block.squares - limits.to(at::kFloat);
  const at::Tensor error = block.rowError + block.columnError + (limits * 0x1p-23).to(at::kFloat);
  const at::Tensor result = difference < 0;
  const Pairs open = pairsWhere(distances, block, difference.abs_() <= error);
  const at::Tensor limit =
      limits.dim() == 1 ? limits.index_select(0, open.column) : limits.flatten().index_select(0, open.row);
  return result.index_put_({open.row, open.column}, open.squares < limit);
}

void requireMore(const at::Tensor& points, std::int64_t nearest, const char* what) {
  if (points.size(0) <= nearest)
    throw Error("metrics.too-few",
                "There are {0} {1} images; distances to the {2}th neighbour need more. Give more images or a smaller "
                "--nearest-k.",
                {std::to_string(points.size(0)), what, std::to_string(nearest)});
}

} // namespace

ManifoldMetrics manifoldMetrics(const at::Tensor& real, const at::Tensor& synthetic, std::int64_t nearest,
                                const TaskContext& context) {
  requireMore(real, nearest, "real");
  requireMore(synthetic, nearest, "synthetic");
  const at::Tensor realRadii = squaredRadii(real, nearest, context);
  const at::Tensor syntheticRadii = squaredRadii(synthetic, nearest, context);
  const PairDistances distances(synthetic, real);
  const at::Tensor covered = at::zeros({real.size(0)}, at::kBool), recalled = at::zeros({real.size(0)}, at::kBool);
  std::int64_t precise = 0, balls = 0;
  for (std::int64_t first = 0; first < synthetic.size(0); first += distances.blockRows()) {
    context.checkpoint();
    const PairDistances::Block block = distances.block(first);
    const at::Tensor inReal = inside(distances, block, realRadii);
    precise += inReal.any(1).sum().item<std::int64_t>();
    balls += inReal.sum().item<std::int64_t>();
    covered.logical_or_(inReal.any(0));
    const at::Tensor radii = syntheticRadii.narrow(0, first, block.squares.size(0)).unsqueeze(1);
    recalled.logical_or_(inside(distances, block, radii).any(0));
  }
  const auto share = [](std::int64_t part, const at::Tensor& of) {
    return static_cast<double>(part) / static_cast<double>(of.size(0));
  };
  return {share(precise, synthetic), share(recalled.sum().item<std::int64_t>(), real),
          share(balls, synthetic) / static_cast<double>(nearest), share(covered.sum().item<std::int64_t>(), real)};
}

NearestRows nearestRows(const at::Tensor& points, const at::Tensor& real, const TaskContext& context) {
  const PairDistances distances(points, real);
  NearestRows nearest{at::empty({points.size(0)}, at::kLong), at::full({points.size(0)}, infinite, at::kDouble)};
  auto* index = nearest.index.mutable_data_ptr<std::int64_t>();
  auto* distance = nearest.distance.mutable_data_ptr<double>();
  for (std::int64_t first = 0; first < points.size(0); first += distances.blockRows()) {
    context.checkpoint();
    const PairDistances::Block block = distances.block(first);
    const Pairs found = candidates(distances, block, 1);
    const auto* row = found.row.const_data_ptr<std::int64_t>();
    const auto* column = found.column.const_data_ptr<std::int64_t>();
    const auto* squares = found.squares.const_data_ptr<double>();
    for (std::int64_t p = 0; p < found.row.size(0); ++p) // in the order of columns
      if (squares[p] < distance[first + row[p]]) {
        distance[first + row[p]] = squares[p];
        index[first + row[p]] = column[p];
      }
  }
  nearest.distance.sqrt_();
  return nearest;
}

} // namespace stillroom
