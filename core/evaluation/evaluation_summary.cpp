// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluation_summary.h"

#include "analysis/statistics/moments.h"
#include "base/error.h"
#include "evaluation/generation_summary.h"

#include <ATen/ATen.h>

#include <map>
#include <tuple>

namespace stillroom {
namespace {

/// The runs of one row, by seed.
struct Group {
  SummaryRow row;
  std::map<std::uint64_t, const EvaluationRun*> bySeed;
};

std::vector<Group> groupsOf(const std::vector<EvaluationRun>& runs) {
  std::vector<Group> groups;
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> places;
  for (const EvaluationRun& run : runs) {
    const auto [place, isNew] = places.try_emplace({run.set, run.architecture, run.protocol}, groups.size());
    if (isNew) groups.push_back({.row = {run.set, run.architecture, run.protocol}});
    groups[place->second].bySeed[run.seed] = &run;
  }
  return groups;
}

std::optional<double> deviation(const std::vector<double>& values) {
  return values.size() < 2 ? std::nullopt : std::optional(populationDeviation(values));
}

void fill(Group& group) {
  std::vector<double> best, last, tail, seconds;
  for (const auto& [seed, run] : group.bySeed) {
    best.push_back(100 * run->bestAccuracy());
    last.push_back(100 * run->lastAccuracy());
    tail.push_back(100 * run->tailAccuracy());
    seconds.push_back(run->seconds);
  }
  SummaryRow& row = group.row;
  row.repeats = static_cast<std::int64_t>(best.size());
  row.mean = meanOf(best);
  row.deviation = deviation(best);
  row.lastMean = meanOf(last);
  row.lastDeviation = deviation(last);
  row.tailMean = meanOf(tail);
  row.seconds = meanOf(seconds);
}

std::optional<SummaryPair> pairOf(const Group& a, const Group& b, const at::Tensor& labels,
                                  const ComparisonOptions& options) {
  if (a.row.architecture != b.row.architecture || a.row.protocol != b.row.protocol) return std::nullopt;
  PairedOutcomes outcomes;
  double last = 0;
  for (const auto& [seed, run] : a.bySeed) {
    const auto other = b.bySeed.find(seed);
    if (other == b.bySeed.end()) continue;
    outcomes.a.push_back(rightOnes(run->best, labels));
    outcomes.b.push_back(rightOnes(other->second->best, labels));
    last += 100 * (other->second->lastAccuracy() - run->lastAccuracy());
  }
  if (outcomes.a.empty()) return std::nullopt;
  return SummaryPair{a.row.set,
                     b.row.set,
                     a.row.architecture,
                     a.row.protocol,
                     comparePaired(outcomes, options),
                     last / static_cast<double>(outcomes.a.size()),
                     a.row.seconds + b.row.seconds};
}

} // namespace

EvaluationSummary summarise(const std::vector<EvaluationRun>& runs, const at::Tensor& labels,
                            const ComparisonOptions& options) {
  for (const EvaluationRun& run : runs)
    if (labels.defined() && run.testImages != labels.size(0))
      throw Error("evaluation.test-differs",
                  "The run of {0} was tested on {1} images, the others on {2}. Compare runs on the same test set only.",
                  {run.set, std::to_string(run.testImages), std::to_string(labels.size(0))});
  std::vector<Group> groups = groupsOf(runs);
  EvaluationSummary summary;
  for (Group& group : groups) {
    fill(group);
    summary.rows.push_back(group.row);
  }
  if (!labels.defined()) {
    addGenerations(runs, labels, options, summary);
    return summary;
  }
  for (std::size_t i = 0; i < groups.size(); ++i)
    for (std::size_t j = i + 1; j < groups.size(); ++j)
      if (std::optional<SummaryPair> pair = pairOf(groups[i], groups[j], labels, options))
        summary.pairs.push_back(*std::move(pair));
  addGenerations(runs, labels, options, summary);
  return summary;
}

} // namespace stillroom
