// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/pair_distances.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace {

constexpr std::int64_t blockElements = std::int64_t{16} << 20;
constexpr std::int64_t exactElements = std::int64_t{4} << 20; ///< of one gathered part, so that memory stays bounded

/// Half a unit in the last place of f32, relative.
constexpr double rounding = 0x1p-24;

at::Tensor centred(const at::Tensor& points, const at::Tensor& mean) {
  return points.scalar_type() == at::kFloat ? points - mean.to(at::kFloat) : (points - mean).to(at::kFloat);
}

at::Tensor squaresOf(const at::Tensor& points) {
  return at::linalg_vector_norm(points, 2, 1, false, at::kDouble).square_().to(at::kFloat);
}

/// Half of the bound for a + b − 2ab of D terms: products and their sum in any order (Higham 2002, §3.1), the rounding
/// of the centred numbers, and of the three terms' own sum.
double share(std::int64_t dimension) {
  return rounding * static_cast<double>(dimension + 16);
}

} // namespace

PairDistances::PairDistances(const at::Tensor& a, const at::Tensor& b) : m_a(a.contiguous()), m_b(b.contiguous()) {
  const at::Tensor mean = m_b.mean(0, false, at::kDouble).to(at::kFloat).to(at::kDouble); // the same in both precisions
  m_centredA = centred(m_a, mean);
  m_centredB = m_a.is_same(m_b) ? m_centredA : centred(m_b, mean);
  m_squaresA = squaresOf(m_centredA).unsqueeze(1);
  m_squaresB = squaresOf(m_centredB).unsqueeze(0);
}

std::int64_t PairDistances::blockRows() const {
  return std::clamp<std::int64_t>(blockElements / std::max<std::int64_t>(1, m_b.size(0)), 1, 4096);
}

PairDistances::Block PairDistances::block(std::int64_t first) const {
  const std::int64_t count = std::min(blockRows(), rows() - first);
  const at::Tensor rowSquares = m_squaresA.narrow(0, first, count);
  Block block{first, at::mm(m_centredA.narrow(0, first, count), m_centredB.t()), {}, {}};
  block.squares.mul_(-2).add_(m_squaresB).add_(rowSquares);
  block.rowError = rowSquares * share(m_a.size(1));
  block.columnError = m_squaresB * share(m_a.size(1));
  return block;
}

at::Tensor PairDistances::exact(const at::Tensor& i, const at::Tensor& j) const {
  const at::Tensor out = at::empty({i.size(0)}, at::kDouble);
  const std::int64_t part = std::max<std::int64_t>(1, exactElements / m_a.size(1));
  for (std::int64_t first = 0; first < i.size(0); first += part) {
    const std::int64_t count = std::min(part, i.size(0) - first);
    const at::Tensor from = m_a.index_select(0, i.narrow(0, first, count)).to(at::kDouble);
    const at::Tensor to = m_b.index_select(0, j.narrow(0, first, count)).to(at::kDouble);
    out.narrow(0, first, count).copy_((from - to).square_().sum(1));
  }
  return out;
}

} // namespace stillroom
