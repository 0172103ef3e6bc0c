// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/generation_summary.h"

#include "analysis/statistics/moments.h"
#include "analysis/statistics/variance_components.h"

#include <ATen/ATen.h>

#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>

namespace stillroom {
namespace {

using BySeed = std::map<std::uint64_t, const EvaluationRun*>;

/// One kind of set with one network and protocol, in all projects that have it.
struct Kind {
  std::string name, architecture, protocol;
  std::map<std::string, BySeed> projects;
};

std::vector<Kind> kindsOf(const std::vector<EvaluationRun>& runs) {
  std::vector<Kind> kinds;
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> places;
  for (const EvaluationRun& run : runs) {
    const std::string name = kindOfSet(run.set);
    if (name.empty()) continue;
    const auto [place, isNew] = places.try_emplace({name, run.architecture, run.protocol}, kinds.size());
    if (isNew) kinds.push_back({name, run.architecture, run.protocol, {}});
    const std::string project = run.set.substr(0, run.set.size() - name.size() - 1);
    kinds[place->second].projects[project][run.seed] = &run;
  }
  std::erase_if(kinds, [](const Kind& kind) { return kind.projects.size() < 2; });
  return kinds;
}

bool repeated(const std::vector<std::vector<double>>& groups) {
  for (const std::vector<double>& group : groups)
    if (group.size() > 1) return true;
  return false;
}

/// Figures by project and training, and where their spread comes from.
template <typename Summary>
void spread(const std::vector<std::vector<double>>& groups, Summary& summary) {
  const VarianceComponents components = varianceComponents(groups);
  summary.projects = std::ssize(groups);
  summary.generationDeviation = std::sqrt(components.between);
  if (repeated(groups)) summary.trainingDeviation = std::sqrt(components.within);
  for (const std::vector<double>& group : groups)
    summary.trainings += std::ssize(group);
}

GenerationRow rowOf(const Kind& kind) {
  std::vector<std::vector<double>> groups;
  std::vector<double> means;
  for (const auto& [project, runs] : kind.projects) {
    std::vector<double>& group = groups.emplace_back();
    for (const auto& [seed, run] : runs)
      group.push_back(100 * run->bestAccuracy());
    means.push_back(meanOf(group));
  }
  GenerationRow row{.kind = kind.name, .architecture = kind.architecture, .protocol = kind.protocol};
  spread(groups, row);
  row.mean = meanOf(means);
  return row;
}

/// One project's differences b − a: by training seed, and by test image on average over them.
struct ProjectDifferences {
  std::vector<double> bySeed, byImage;
};

ProjectDifferences differencesOf(const BySeed& a, const BySeed& b, const at::Tensor& labels) {
  ProjectDifferences differences{{}, std::vector<double>(static_cast<std::size_t>(labels.size(0)), 0)};
  for (const auto& [seed, run] : a) {
    const auto other = b.find(seed);
    if (other == b.end()) continue;
    const std::vector<bool> rightA = rightOnes(run->best, labels), rightB = rightOnes(other->second->best, labels);
    double sum = 0;
    for (std::size_t i = 0; i < rightA.size(); ++i) {
      const double one = 100.0 * (static_cast<int>(rightB[i]) - static_cast<int>(rightA[i]));
      differences.byImage[i] += one;
      sum += one;
    }
    differences.bySeed.push_back(sum / static_cast<double>(rightA.size()));
  }
  for (double& value : differences.byImage)
    value /= static_cast<double>(differences.bySeed.size());
  return differences;
}

std::optional<GenerationPair> pairOf(const Kind& a, const Kind& b, const at::Tensor& labels,
                                     const ComparisonOptions& options) {
  if (a.architecture != b.architecture || a.protocol != b.protocol) return std::nullopt;
  std::vector<std::vector<double>> bySeed, byImage;
  for (const auto& [project, runs] : a.projects) {
    const auto other = b.projects.find(project);
    if (other == b.projects.end()) continue;
    ProjectDifferences differences = differencesOf(runs, other->second, labels);
    if (differences.bySeed.empty()) continue;
    bySeed.push_back(std::move(differences.bySeed));
    byImage.push_back(std::move(differences.byImage));
  }
  if (byImage.size() < 2) return std::nullopt;
  GenerationPair pair{.a = a.name, .b = b.name, .architecture = a.architecture, .protocol = a.protocol};
  pair.comparison = compareDifferences(byImage, options);
  spread(bySeed, pair);
  return pair;
}

} // namespace

std::string kindOfSet(const std::string& set) {
  const std::size_t colon = set.rfind(':');
  return colon == std::string::npos ? std::string() : set.substr(colon + 1);
}

std::vector<bool> rightOnes(const TestPredictions& predictions, const at::Tensor& labels) {
  const at::Tensor right = predictions.predicted.eq(labels).contiguous();
  const auto* values = right.const_data_ptr<bool>();
  return std::vector<bool>(values, values + right.size(0));
}

void addGenerations(const std::vector<EvaluationRun>& runs, const at::Tensor& labels, const ComparisonOptions& options,
                    EvaluationSummary& summary) {
  const std::vector<Kind> kinds = kindsOf(runs);
  for (const Kind& kind : kinds)
    summary.generations.push_back(rowOf(kind));
  if (!labels.defined()) return;
  for (std::size_t i = 0; i < kinds.size(); ++i)
    for (std::size_t j = i + 1; j < kinds.size(); ++j)
      if (std::optional<GenerationPair> pair = pairOf(kinds[i], kinds[j], labels, options))
        summary.generationPairs.push_back(*std::move(pair));
}

} // namespace stillroom
