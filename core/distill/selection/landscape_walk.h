// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/landscape.h"
#include "distill/selection/selection_rule.h"

#include <utility>
#include <vector>

namespace stillroom {

/// Cosines of a class's images with the candidates that can be compared, a row for each image, made when it first
/// joins N. Rows beyond a bound of bytes are made anew each time. For one thread.
class PoolCosines {
public:
  PoolCosines(const ClassImages& images, std::vector<std::int32_t> columns, std::size_t bytes)
      : m_images(images),
        m_columns(std::move(columns)),
        m_rows(static_cast<std::size_t>(images.count())),
        m_bytesLeft(bytes) {}

  std::size_t columns() const { return m_columns.size(); }
  /// cos(image, i) for the columns i from `first` on. Valid until the next call.
  std::span<const double> row(std::int32_t image, std::size_t first);

private:
  void fill(std::vector<double>& row, std::int32_t image, std::size_t first) const;

  ClassImages m_images;
  std::vector<std::int32_t> m_columns;     ///< images
  std::vector<std::vector<double>> m_rows; ///< the last columns of each image, as many as were asked for
  std::vector<double> m_unkept;            ///< the last row that found no room
  std::int32_t m_unkeptImage = -1;
  std::size_t m_bytesLeft;
};

/// The samples of one class gone through at one β, for neighbouring k that choose the same images.
struct WalkBranch {
  int firstK = 1;
  int lastK = 1;
  LandscapeCell cell;               ///< all but `changes`
  std::vector<std::int32_t> chosen; ///< [samples of the class], numbers as in SelectionIndex
  std::vector<double> sums;         ///< Σ cos over N as it stands, of each column
  std::int32_t normalCount = 0;     ///< |N|
};

/// Goes through the samples of one class for a range of k at once.
///
/// All k begin as one branch. The pools of one sample are beginnings of one list, so that its choice changes a few
/// times while k grows, and a branch splits only there. Sums grow by one addition a member, in the order in which it
/// joins: the Selector's additions, to the last bit. The rule outlives it. For one thread.
class ClassWalk {
public:
  struct Reach {
    float lowestBeta = 0;
    float highestBeta = 1;
    int firstK = 1; ///< 1 … lastK
    int lastK = largestK;
  };

  /// `bytes` bounds the cosines that are kept.
  ClassWalk(const SelectionRule& rule, std::size_t classNumber, const Reach& reach, std::size_t bytes);

  /// The branches at a β within reach, by rising k.
  std::vector<WalkBranch> at(float beta);

private:
  std::vector<std::int32_t> layOutColumns();
  double sum(const WalkBranch& branch, std::int32_t image) const;
  std::int32_t smallest(const WalkBranch& branch, std::span<const std::int32_t> pool) const;
  void addFirst(WalkBranch& branch, float beta);
  void visit(std::size_t row, float beta, std::vector<WalkBranch>& branches);
  void choose(std::size_t row, float beta, WalkBranch branch, std::vector<WalkBranch>& chosen);
  void take(std::size_t row, float beta, std::int32_t image, WalkBranch& branch);
  void join(WalkBranch& branch, std::int32_t image, std::size_t firstColumn);
  void tally(std::size_t row, std::int32_t image, WalkBranch& branch) const;

  const SelectionRule& m_rule;
  SelectionIndex::ClassRange m_range;
  Reach m_reach;
  std::vector<std::int32_t> m_columnOf; ///< [images], −1 for none
  std::vector<std::size_t> m_columnEnd; ///< [samples of the class]: where the columns of later samples begin
  PoolCosines m_cosines;
};

} // namespace stillroom
