// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/landscape_walk.h"

#include <algorithm>

namespace stillroom {

void PoolCosines::fill(std::vector<double>& row, std::int32_t image, std::size_t first) const {
  row.resize(m_columns.size() - first);
  for (std::size_t i = 0; i < row.size(); ++i)
    row[i] = m_images.cosine(m_columns[first + i], image);
}

std::span<const double> PoolCosines::row(std::int32_t image, std::size_t first) {
  std::vector<double>& kept = m_rows[static_cast<std::size_t>(image)];
  const std::size_t wanted = m_columns.size() - first;
  if (kept.size() >= wanted) return std::span<const double>(kept).last(wanted);
  if (const std::size_t bytes = (wanted - kept.size()) * sizeof(double); bytes <= m_bytesLeft) {
    m_bytesLeft -= bytes;
    fill(kept, image, first);
    return kept;
  }
  // Branches ask for the same image one after the other.
  if (m_unkeptImage != image || m_unkept.size() != wanted) fill(m_unkept, image, first);
  m_unkeptImage = image;
  return m_unkept;
}

ClassWalk::ClassWalk(const SelectionRule& rule, std::size_t classNumber, const Reach& reach, std::size_t bytes)
    : m_rule(rule),
      m_range(rule.index().classes()[classNumber]),
      m_reach(reach),
      m_columnOf(static_cast<std::size_t>(rule.index().images(rule.input(), m_range).count()), -1),
      m_cosines(rule.index().images(rule.input(), m_range), layOutColumns(), bytes) {}

/// One column for each candidate that can be compared with another: the largest pool is the lowest β's.
std::vector<std::int32_t> ClassWalk::layOutColumns() {
  std::vector<std::int32_t> columns;
  for (std::size_t row = m_range.firstSample; row < m_range.endSample; ++row) {
    if (allowsPool(m_rule.status(row, m_reach.highestBeta))) // not flagged there, not flagged anywhere
      for (const std::int32_t image : m_rule.pool(row, m_reach.lowestBeta, m_reach.lastK)) {
        m_columnOf[static_cast<std::size_t>(image)] = static_cast<std::int32_t>(columns.size());
        columns.push_back(image);
      }
    m_columnEnd.push_back(columns.size());
  }
  return columns;
}

std::vector<WalkBranch> ClassWalk::at(float beta) {
  std::vector<WalkBranch> branches(1);
  branches[0].firstK = m_reach.firstK;
  branches[0].lastK = m_reach.lastK;
  branches[0].sums.assign(m_cosines.columns(), 0.0);
  branches[0].chosen.reserve(m_columnEnd.size());
  addFirst(branches[0], beta);
  for (std::size_t row = m_range.firstSample; row < m_range.endSample; ++row)
    visit(row, beta, branches);
  return branches;
}

void ClassWalk::addFirst(WalkBranch& branch, float beta) {
  for (std::size_t row = m_range.firstSample; row < m_range.endSample; ++row)
    if (m_rule.joinsFirst(row, beta)) join(branch, m_rule.image(row, baselineChoice), 0);
}

void ClassWalk::visit(std::size_t row, float beta, std::vector<WalkBranch>& branches) {
  const SampleStatus status = m_rule.status(row, beta);
  if (!allowsPool(status)) {
    for (WalkBranch& branch : branches)
      take(row, beta, m_rule.imageWithoutPool(row), branch);
    return;
  }
  std::vector<WalkBranch> chosen;
  for (WalkBranch& branch : branches)
    choose(row, beta, std::move(branch), chosen);
  branches = std::move(chosen);
}

double ClassWalk::sum(const WalkBranch& branch, std::int32_t image) const {
  return branch.sums[static_cast<std::size_t>(m_columnOf[static_cast<std::size_t>(image)])];
}

/// Of equal ones the first: the higher p. One alone needs no column.
std::int32_t ClassWalk::smallest(const WalkBranch& branch, std::span<const std::int32_t> pool) const {
  return *std::min_element(pool.begin(), pool.end(),
                           [&](std::int32_t a, std::int32_t b) { return sum(branch, a) < sum(branch, b); });
}

void ClassWalk::choose(std::size_t row, float beta, WalkBranch branch, std::vector<WalkBranch>& chosen) {
  const auto pool = m_rule.pool(row, beta, branch.lastK);
  const std::size_t smallestPool = m_rule.pool(row, beta, branch.firstK).size();
  std::int32_t best = smallest(branch, pool.first(smallestPool));
  for (std::size_t i = smallestPool; i < pool.size(); ++i) {
    if (!(sum(branch, pool[i]) < sum(branch, best))) continue;
    // In the pool from k = i + 1 on; smaller k go on with what they have.
    WalkBranch& smaller = chosen.emplace_back(branch);
    smaller.lastK = static_cast<int>(i);
    take(row, beta, best, smaller);
    branch.firstK = static_cast<int>(i) + 1;
    best = pool[i];
  }
  take(row, beta, best, branch);
  chosen.push_back(std::move(branch));
}

void ClassWalk::take(std::size_t row, float beta, std::int32_t image, WalkBranch& branch) {
  const SampleStatus status = m_rule.status(row, beta);
  if (status == SampleStatus::Refined) tally(row, image, branch);
  if (status == SampleStatus::Pending) ++branch.cell.pending;
  branch.chosen.push_back(image);
  if (m_rule.joinsAtSlot(row, beta, status, image)) join(branch, image, m_columnEnd[row - m_range.firstSample]);
}

void ClassWalk::join(WalkBranch& branch, std::int32_t image, std::size_t firstColumn) {
  ++branch.normalCount;
  double* sums = branch.sums.data() + firstColumn;
  for (const double cosine : m_cosines.row(image, firstColumn))
    *sums++ += cosine;
}

void ClassWalk::tally(std::size_t row, std::int32_t image, WalkBranch& branch) const {
  LandscapeCell& cell = branch.cell;
  ++cell.refined;
  cell.confidenceSum += static_cast<double>(m_rule.input().candidateConfidence[m_rule.candidate(row, image)]);
  if (branch.normalCount == 0) return;
  ++cell.compared;
  cell.similaritySum += sum(branch, image) / branch.normalCount;
}

} // namespace stillroom
