// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/landscape.h"

#include "base/error.h"
#include "base/parallel.h"
#include "distill/selection/landscape_walk.h"

#include <algorithm>
#include <mutex>
#include <string>
#include <thread>

namespace stillroom {

namespace {

constexpr std::size_t mostParts = 64;

std::optional<double> mean(double sum, std::int32_t count) {
  if (count == 0) return std::nullopt;
  return sum / count;
}

void check(const SelectionInput& input, const SelectionResult& inForce, const std::vector<float>& betas) {
  if (inForce.samples.size() != input.sampleCount())
    throw Error("selection.input", "Sample {0} is not part of this selection. Run the selection again.",
                {std::to_string(std::min(inForce.samples.size(), input.sampleCount()))});
  for (const float beta : betas)
    SelectionSettings{.beta = beta}.check();
}

/// What the threads share.
struct Task {
  const SelectionRule& rule;
  const SelectionResult& inForce;
  const std::vector<float>& betas;
  std::stop_token stop;
  std::size_t bytesPerClass = 0;

  ClassWalk::Reach reach() const {
    const auto [lowest, highest] = std::minmax_element(betas.begin(), betas.end());
    return {.lowestBeta = *lowest, .highestBeta = *highest};
  }
  std::vector<std::int32_t> imagesInForce(const SelectionIndex::ClassRange& range) const;
  void fill(Landscape& landscape, std::size_t beta, ClassWalk& walk,
            const std::vector<std::int32_t>& inForceHere) const;
  Landscape ofClass(std::size_t classNumber) const;
  Landscape ofClasses(std::size_t first, std::size_t end) const;
};

std::vector<std::int32_t> Task::imagesInForce(const SelectionIndex::ClassRange& range) const {
  std::vector<std::int32_t> images;
  for (std::size_t row = range.firstSample; row < range.endSample; ++row)
    images.push_back(rule.image(row, inForce.samples[row].chosen));
  return images;
}

void Task::fill(Landscape& landscape, std::size_t beta, ClassWalk& walk,
                const std::vector<std::int32_t>& inForceHere) const {
  for (WalkBranch& branch : walk.at(betas[beta])) {
    for (std::size_t i = 0; i < inForceHere.size(); ++i)
      branch.cell.changes += branch.chosen[i] != inForceHere[i] ? 1 : 0;
    for (int k = branch.firstK; k <= branch.lastK; ++k)
      landscape.at(k, beta) = branch.cell;
  }
}

Landscape Task::ofClass(std::size_t classNumber) const {
  const SelectionIndex::ClassRange& range = rule.index().classes()[classNumber];
  const std::vector<std::int32_t> inForceHere = imagesInForce(range);
  ClassWalk walk(rule, classNumber, reach(), bytesPerClass);
  Landscape landscape(betas);
  landscape.classes = 1;
  for (std::size_t beta = 0; beta < betas.size(); ++beta) {
    if (beta > 0 && !rule.index().crossed(range, betas[beta - 1], betas[beta]))
      std::copy_n(&landscape.at(1, beta - 1), largestK, &landscape.at(1, beta));
    else
      fill(landscape, beta, walk, inForceHere);
  }
  return landscape;
}

Landscape Task::ofClasses(std::size_t first, std::size_t end) const {
  Landscape part(betas);
  for (std::size_t i = first; i < end; ++i) {
    if (stop.stop_requested()) throw Cancelled();
    part += ofClass(i);
  }
  return part;
}

} // namespace

std::optional<double> LandscapeCell::meanSimilarity() const {
  return mean(similaritySum, compared);
}

std::optional<double> LandscapeCell::meanConfidence() const {
  return mean(confidenceSum, refined);
}

LandscapeCell& LandscapeCell::operator+=(const LandscapeCell& other) {
  similaritySum += other.similaritySum;
  confidenceSum += other.confidenceSum;
  refined += other.refined;
  compared += other.compared;
  changes += other.changes;
  pending += other.pending;
  return *this;
}

Landscape& Landscape::operator+=(const Landscape& other) {
  for (std::size_t i = 0; i < cells.size(); ++i)
    cells[i] += other.cells[i];
  classes += other.classes;
  return *this;
}

std::vector<float> landscapeBetas() {
  constexpr int steps = 20;
  std::vector<float> betas;
  for (int i = 0; i <= steps; ++i)
    betas.push_back(static_cast<float>(i) / steps);
  return betas;
}

Landscape selectionLandscape(const SelectionInput& input, const SelectionIndex& index, const SelectionResult& inForce,
                             const Overrides& overrides, std::vector<float> betas, const LandscapeOptions& options) {
  check(input, inForce, betas);
  Landscape whole(std::move(betas));
  if (whole.betas.empty()) return whole;
  const SelectionRule rule(input, index, overrides, inForce.settings.strategy, inForce.settings.normalSet);
  const unsigned threads = options.threads ? options.threads : std::max(1U, std::thread::hardware_concurrency());
  const Task task{rule, inForce, whole.betas, options.stop, options.cacheBytes / threads};

  const std::size_t classes = index.classes().size();
  std::vector<Landscape> parts(std::min(classes, mostParts));
  std::mutex reporting;
  parallelFor(parts.size(), threads, [&](std::size_t i) {
    parts[i] = task.ofClasses(i * classes / parts.size(), (i + 1) * classes / parts.size());
    const std::lock_guard lock(reporting);
    if (options.onPart) options.onPart(parts[i]);
  });
  for (const Landscape& part : parts)
    whole += part;
  return whole;
}

} // namespace stillroom
