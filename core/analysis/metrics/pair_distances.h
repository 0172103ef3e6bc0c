// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stillroom {

/// Squared Euclidean distances between the rows of two tables a [n, D] and b [m, D] (f32 or f64, on the CPU): a block
/// of rows at once in single precision, with a bound of its error, and exactly, in double from the differences, for
/// those pairs that the bound leaves open. So that what is decided by them is decided as in double, at the price of
/// single.
class PairDistances {
public:
  PairDistances(const at::Tensor& a, const at::Tensor& b);

  struct Block {
    std::int64_t first = 0; ///< row of a
    at::Tensor squares;     ///< [rows, m] f32; may be a little below 0
    at::Tensor rowError;    ///< [rows, 1] f32: the true square lies within ± (rowError + columnError)
    at::Tensor columnError; ///< [1, m] f32
  };

  std::int64_t rows() const { return m_a.size(0); }
  /// How many rows a block has so that its squares take 64 MB at most; the last one has fewer.
  std::int64_t blockRows() const;
  Block block(std::int64_t first) const;

  /// [p] f64 of the pairs (i, j), both [p] i64.
  at::Tensor exact(const at::Tensor& i, const at::Tensor& j) const;

private:
  at::Tensor m_a, m_b;               ///< as given
  at::Tensor m_centredA, m_centredB; ///< f32, less the mean of b: smaller numbers, smaller errors
  at::Tensor m_squaresA, m_squaresB; ///< [n, 1] and [1, m] f32
};

} // namespace stillroom
