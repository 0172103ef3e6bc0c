// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation_reports.h"

#include "base/texts.h"
#include "evaluation/test_cut.h"
#include "labelled_folder.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace stillroom {
namespace {

using nlohmann::json;

json intervalJson(const Interval& interval) {
  return {interval.low, interval.high};
}

json known(const std::optional<double>& value) {
  return value ? json(*value) : json();
}

/// 0 stands for what wasn't measured.
json measured(double seconds) {
  return seconds > 0 ? json(seconds) : json();
}

json runJson(const EvaluationRun& run) {
  return {{"set", run.set},
          {"arch", run.architecture},
          {"protocol", run.protocol},
          {"seed", run.seed},
          {"epochs", run.epochs},
          {"best", 100 * run.bestAccuracy()},
          {"last", 100 * run.lastAccuracy()},
          {"tail_mean", 100 * run.tailAccuracy()},
          {"seconds", measured(run.seconds)},
          {"n_test", run.testImages}};
}

json rowJson(const SummaryRow& row) {
  return {{"set", row.set},
          {"arch", row.architecture},
          {"protocol", row.protocol},
          {"n", row.repeats},
          {"mean", row.mean},
          {"std", known(row.deviation)},
          {"last_mean", row.lastMean},
          {"last_std", known(row.lastDeviation)},
          {"tail_mean", row.tailMean},
          {"seconds", measured(row.seconds)}};
}

/// What as many repeats would take as resolve each effect.
json costJson(const SummaryPair& pair) {
  json cost = json::object();
  for (const auto& [effect, count] : pair.comparison.repeatsFor)
    cost[fixedText(effect, 1)] =
        count && pair.secondsPerRepeat > 0 ? json(static_cast<double>(*count) * pair.secondsPerRepeat) : json();
  return cost;
}

json pairJson(const SummaryPair& pair) {
  json entry = comparisonJson(pair.comparison);
  entry.update({{"a", pair.a},
                {"b", pair.b},
                {"arch", pair.architecture},
                {"protocol", pair.protocol},
                {"difference_last", pair.lastDifference},
                {"seconds_for", costJson(pair)}});
  return entry;
}

/// "generation 0.81, training 1.20 (31 % of the variance is generation's)".
std::string componentsText(double generation, const std::optional<double>& training) {
  const std::string text = "generation " + fixedText(generation, 2);
  if (!training) return text + ", training unknown: one training on each set";
  const double both = generation * generation + *training * *training;
  return text + ", training " + fixedText(*training, 2) +
         (both > 0 ? " (" + percentText(generation * generation / both, 0) + " of the variance is generation's)" : "");
}

template <typename Summary>
std::string sentenceOf(const Summary& summary) {
  return "Standard deviations over " + std::to_string(summary.projects) + " generation seeds and " +
         std::to_string(summary.trainings) +
         " trainings in points: " + componentsText(summary.generationDeviation, summary.trainingDeviation) + ".";
}

json generationJson(const GenerationRow& row) {
  return {{"kind", row.kind},
          {"arch", row.architecture},
          {"protocol", row.protocol},
          {"projects", row.projects},
          {"trainings", row.trainings},
          {"mean", row.mean},
          {"generation_std", row.generationDeviation},
          {"training_std", known(row.trainingDeviation)},
          {"sentence", sentenceOf(row)}};
}

json generationPairJson(const GenerationPair& pair) {
  json entry = comparisonJson(pair.comparison);
  entry.update({{"a", pair.a},
                {"b", pair.b},
                {"arch", pair.architecture},
                {"protocol", pair.protocol},
                {"projects", pair.projects},
                {"trainings", pair.trainings},
                {"generation_std", pair.generationDeviation},
                {"training_std", known(pair.trainingDeviation)},
                {"sentence", sentenceOf(pair)}});
  return entry;
}

template <typename Range, typename Function>
json listJson(const Range& range, const Function& function) {
  json list = json::array();
  for (const auto& each : range)
    list.push_back(function(each));
  return list;
}

/// How many repeats would settle what the paper claims, and what they take.
std::string settlingText(const SummaryPair& pair) {
  std::string text;
  if (!pair.comparison.t) return text; // one repeat says nothing of others
  for (const auto& [effect, count] : pair.comparison.repeatsFor) {
    text += "; " + fixedText(effect, 0) + (effect == 1 ? " point takes " : " points take ");
    if (!count)
      text += "more test images or repeats";
    else
      text +=
          std::to_string(*count) + " repeats" +
          (pair.secondsPerRepeat > 0 ? " (" + durationText(static_cast<double>(*count) * pair.secondsPerRepeat) + ")"
                                     : "");
  }
  return text;
}

std::string comparisonText(const PairedComparison& comparison) {
  return fixedText(comparison.difference, 2) + " points, bootstrap " + intervalText(comparison.bootstrap) + ", t " +
         (comparison.t ? intervalText(*comparison.t) : "needs two repeats") + ": " +
         (comparison.resolved ? "resolved" : "not resolved");
}

} // namespace

std::string spreadText(double mean, const std::optional<double>& deviation) {
  return fixedText(mean, 2) + (deviation ? " ± " + fixedText(*deviation, 2) : "");
}

std::string intervalText(const Interval& interval) {
  return "[" + fixedText(interval.low, 2) + ", " + fixedText(interval.high, 2) + "]";
}

json comparisonJson(const PairedComparison& comparison) {
  json repeats = json::object();
  for (const auto& [effect, count] : comparison.repeatsFor)
    repeats[fixedText(effect, 1)] = count ? json(*count) : json();
  return {{"difference", comparison.difference},
          {"bootstrap", intervalJson(comparison.bootstrap)},
          {"t", comparison.t ? intervalJson(*comparison.t) : json()},
          {"resolved", comparison.resolved},
          {"repeats_for", std::move(repeats)}};
}

json testJson(const NamedImages& test) {
  const std::optional<std::string_view> cut = testCut(test.images);
  return {{"images", test.images.size()}, {"fingerprint", test.fingerprint}, {"cut", cut ? json(*cut) : json()}};
}

std::string testText(const NamedImages& test) {
  const std::optional<std::string_view> cut = testCut(test.images);
  return std::to_string(test.images.size()) + " test images " + test.fingerprint.substr(0, 12) +
         (cut ? ", the " + std::string(*cut) + " cut" : "");
}

json evaluatedJson(const Evaluated& evaluated) {
  const EvaluationSummary& summary = evaluated.summary;
  return {{"runs", listJson(evaluated.runs, runJson)},
          {"summary", listJson(summary.rows, rowJson)},
          {"pairs", listJson(summary.pairs, pairJson)},
          {"generations", listJson(summary.generations, generationJson)},
          {"generation_pairs", listJson(summary.generationPairs, generationPairJson)},
          {"test_set", testJson(*evaluated.test)},
          {"skipped", skippedJson(evaluated.skipped)}};
}

void printEvaluated(const Evaluated& evaluated) {
  const EvaluationSummary& summary = evaluated.summary;
  printLine("%s", testText(*evaluated.test).c_str());
  for (const SummaryRow& row : summary.rows)
    printLine("%-24s %-14s %-8s n %lld  best %s  last %s", row.set.c_str(), row.architecture.c_str(),
              row.protocol.c_str(), static_cast<long long>(row.repeats), spreadText(row.mean, row.deviation).c_str(),
              spreadText(row.lastMean, row.lastDeviation).c_str());
  for (const SummaryPair& pair : summary.pairs)
    printLine("%s − %s (%s): %s%s", pair.b.c_str(), pair.a.c_str(), pair.architecture.c_str(),
              comparisonText(pair.comparison).c_str(), settlingText(pair).c_str());
  for (const GenerationRow& row : summary.generations)
    printLine("all %s (%s, %s): %s. %s", row.kind.c_str(), row.architecture.c_str(), row.protocol.c_str(),
              fixedText(row.mean, 2).c_str(), sentenceOf(row).c_str());
  for (const GenerationPair& pair : summary.generationPairs)
    printLine("all %s − %s (%s): %s. %s", pair.b.c_str(), pair.a.c_str(), pair.architecture.c_str(),
              comparisonText(pair.comparison).c_str(), sentenceOf(pair).c_str());
}

} // namespace stillroom
