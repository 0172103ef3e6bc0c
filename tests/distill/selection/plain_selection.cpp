// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_selection.h"

#include "random_selection.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stillroom::tests {
namespace {

class Plain {
public:
  Plain(const SelectionInput& input, const SelectionSettings& settings, const Overrides& pins)
      : in(input), set(settings), overrides(pins) {}

  std::vector<SampleChoice> run() {
    for (std::size_t row = 0; row < in.sampleCount(); ++row) {
      if (row == 0 || in.classIndex[row] != in.classIndex[row - 1]) startClass(row);
      out.push_back(sample(row));
    }
    return out;
  }

private:
  using Feature = std::vector<double>;

  Feature baseline(std::size_t row) const {
    const auto first = in.baselineFeatures.begin() + static_cast<std::ptrdiff_t>(row * in.featureSize);
    return {first, first + static_cast<std::ptrdiff_t>(in.featureSize)};
  }
  Feature candidate(std::int64_t i) const {
    const auto first = in.candidateFeatures.begin() + i * static_cast<std::ptrdiff_t>(in.featureSize);
    return {first, first + static_cast<std::ptrdiff_t>(in.featureSize)};
  }
  static double dot(const Feature& a, const Feature& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
      sum += a[i] * b[i];
    return sum;
  }
  double sim(const Feature& v) const {
    double sum = 0;
    for (const Feature& n : N) {
      const double length = std::sqrt(dot(v, v)) * std::sqrt(dot(n, n));
      sum += length == 0 ? 0 : dot(v, n) / length;
    }
    return sum;
  }
  float p(std::int64_t i) const { return in.candidateConfidence[static_cast<std::size_t>(i)]; }
  bool asIntended(std::size_t row, std::int64_t i) const {
    return in.candidatePredicted[static_cast<std::size_t>(i)] == in.classIndex[row];
  }
  bool accepted(std::size_t row) const {
    return in.baselinePredicted[row] == in.classIndex[row] && in.baselineConfidence[row] > set.beta;
  }
  bool keptByRule(std::size_t row) const { return accepted(row) || set.strategy == Strategy::Baseline; }
  int choiceOfPerson(std::size_t row) const { return overrides.empty() ? noOverride : overrides[row]; }
  bool early(std::size_t row) const {
    return set.normalSet == NormalSet::AllFirst && keptByRule(row) && !std::isnan(in.baselineConfidence[row]) &&
           (choiceOfPerson(row) == noOverride || choiceOfPerson(row) == baselineChoice);
  }
  void startClass(std::size_t row) {
    N.clear();
    pendingSeen = false;
    for (std::size_t i = row; i < in.sampleCount() && in.classIndex[i] == in.classIndex[row]; ++i)
      if (early(i)) N.push_back(baseline(i));
  }
  bool anyMissing(std::size_t row) const {
    std::set<int> present;
    for (std::int64_t i = in.firstCandidate[row]; i < in.firstCandidate[row + 1]; ++i)
      present.insert(in.candidateOrdinal[static_cast<std::size_t>(i)]);
    for (int ordinal = 0; ordinal < in.plannedCandidates; ++ordinal)
      if (!present.contains(ordinal)) return true;
    return false;
  }
  /// By p, then by ordinal (which is the order of the indices).
  std::vector<std::int64_t> best(std::vector<std::int64_t> from, std::size_t most) const {
    std::sort(from.begin(), from.end(), [this](auto a, auto b) { return p(a) > p(b) || (p(a) == p(b) && a < b); });
    from.resize(std::min(most, from.size()));
    return from;
  }
  /// Status by the rule and the candidate it takes; −1 for the baseline.
  std::pair<SampleStatus, std::int64_t> rule(std::size_t row) const {
    if (keptByRule(row)) return {SampleStatus::Normal, -1};
    if (anyMissing(row)) return {SampleStatus::Pending, -1};
    std::vector<std::int64_t> usable;
    std::vector<std::int64_t> I;
    for (std::int64_t i = in.firstCandidate[row]; i < in.firstCandidate[row + 1]; ++i) {
      if (candidateFailed(in, i)) continue;
      usable.push_back(i);
      if (asIntended(row, i) && p(i) > set.beta) I.push_back(i);
    }
    if (usable.empty()) return {SampleStatus::Failed, -1};
    const SampleStatus status = I.empty() ? SampleStatus::Fallback : SampleStatus::Refined;
    std::vector<std::int64_t> pool;
    if (set.strategy == Strategy::Confidence)
      pool = best(usable, 1);
    else if (set.strategy == Strategy::Similarity)
      pool = best(usable, usable.size());
    else
      pool = I.empty() ? best(usable, 1) : best(I, static_cast<std::size_t>(set.k));
    return {status, *std::min_element(pool.begin(), pool.end(), [this](auto a, auto b) {
              return sim(candidate(a)) < sim(candidate(b)); // of equal ones the first: the higher p
            })};
  }
  SampleChoice sample(std::size_t row) {
    const auto [status, fromRule] = rule(row);
    std::int64_t image = fromRule;
    SampleChoice choice;
    choice.status = choice.ruleStatus = status;
    choice.ruleChosen = fromRule < 0 ? baselineChoice : in.candidateOrdinal[static_cast<std::size_t>(fromRule)];
    choice.chosen = choice.ruleChosen;
    if (const int person = choiceOfPerson(row); person != noOverride) {
      choice.status = SampleStatus::Overridden;
      choice.chosen = person;
      image = -1;
      for (std::int64_t i = in.firstCandidate[row]; i < in.firstCandidate[row + 1]; ++i)
        if (in.candidateOrdinal[static_cast<std::size_t>(i)] == person) image = i;
    }
    if (in.baselinePredicted[row] != in.classIndex[row])
      choice.reason = FlagReason::Mismatch;
    else if (!accepted(row))
      choice.reason = FlagReason::LowConfidence;
    const Feature feature = image < 0 ? baseline(row) : candidate(image);
    choice.confidence = image < 0 ? in.baselineConfidence[row] : p(image);
    choice.labelWrong = choice.status == SampleStatus::Fallback && !asIntended(row, image);
    choice.provisional = pendingSeen;
    choice.normalCount = static_cast<int>(N.size());
    choice.similaritySum = sim(feature);
    const bool held = choice.status == SampleStatus::Pending || choice.status == SampleStatus::Failed;
    pendingSeen = pendingSeen || choice.status == SampleStatus::Pending;
    if (!held && !early(row) && (image >= 0 || !std::isnan(in.baselineConfidence[row]))) N.push_back(feature);
    return choice;
  }

  const SelectionInput& in;
  const SelectionSettings& set;
  const Overrides& overrides;
  std::vector<SampleChoice> out;
  std::vector<Feature> N;
  bool pendingSeen = false;
};

} // namespace

std::vector<SampleChoice> plainSelection(const SelectionInput& input, const SelectionSettings& settings,
                                         const Overrides& overrides) {
  return Plain(input, settings, overrides).run();
}

} // namespace stillroom::tests
