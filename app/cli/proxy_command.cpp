// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy_command.h"

#include "analysis/statistics/paired_comparison.h"
#include "analysis/statistics/rank_correlation.h"
#include "base/error.h"
#include "base/texts.h"
#include "evaluation/generation_summary.h"
#include "evaluation/linear_probe.h"
#include "evaluation_options.h"
#include "evaluation_reports.h"
#include "pipeline/detector_view.h"
#include "pipeline/kept_evaluations.h"
#include "pipeline/labelled_set.h"
#include "terminal/terminal_text.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::int64_t shortened = 20; ///< a short training has so much fewer epochs than the protocol's
constexpr std::size_t leastSets = 3;   ///< whose order says anything

struct ProxyArguments {
  std::vector<std::string> sets, results;
  std::string detector;
  EvaluationOptions options;
};

/// What a linear classifier on the detector's features makes of a set.
struct Probe {
  std::string set; ///< nameOfSet()
  double accuracy = 0;
  std::vector<bool> right; ///< by test image
};

fs::path detectorFor(const ProxyArguments& arguments) {
  if (!arguments.detector.empty()) return arguments.detector;
  for (const std::string& set : arguments.sets)
    if (const std::optional<fs::path> own = detectorOfSet(set)) return *own;
  throw Error("proxy.detector", "The probe needs a detector's features, and none of the sets is of a project with one. "
                                "Name one with --detector.");
}

/// A set's labels in the test set's order of classes.
at::Tensor labelsAs(const DetectorView& set, const std::string& name, const std::vector<std::string>& classes,
                    const TaskContext& task) {
  NamedImages labels{name, {{}, set.labels, set.classes}, {}};
  relabel(labels, classes, task);
  return labels.images.labels;
}

std::vector<Probe> probes(const ProxyArguments& arguments, const CommandContext& context) {
  const Detector detector = Detector::load(detectorFor(arguments));
  const DetectorView test = viewOf(arguments.options.val, detector, context.task);
  std::vector<Probe> all;
  for (const std::string& set : arguments.sets) {
    const DetectorView view = viewOf(set, detector, context.task);
    const at::Tensor labels = labelsAs(view, nameOfSet(set), test.classes, context.task);
    TestPredictions predictions{
        linearProbe(view.output.features, labels, test.output.features, std::ssize(test.classes)), {}};
    Probe probe{nameOfSet(set), 0, rightOnes(predictions, test.labels)};
    probe.accuracy =
        100 * static_cast<double>(std::ranges::count(probe.right, true)) / static_cast<double>(probe.right.size());
    all.push_back(std::move(probe));
  }
  return all;
}

/// A short training of each, paired by seeds; runs are kept apart from whole ones.
Evaluated shortTrainings(const ProxyArguments& arguments, const CommandContext& context) {
  EvaluationOptions options = arguments.options;
  if (!options.into.empty()) options.into = (fs::path(options.into) / "proxy").string();
  EvaluationJobs prepared = prepareEvaluation(requestOf(options, arguments.sets), context.task);
  if (options.epochs == 0)
    for (EvaluationJob& job : prepared.jobs)
      job.training.epochs = std::max<std::int64_t>(1, job.training.epochs / shortened);
  return evaluatePrepared(options, prepared, context);
}

// --- how far it can be trusted

/// Means of the whole protocol in folders of results, by set, of one network.
std::optional<double> wholeMean(const ProxyArguments& arguments, const std::vector<KeptEvaluations>& kept,
                                const SummaryRow& row, const std::string& fingerprint) {
  for (const KeptEvaluations& each : kept)
    for (const TestedRuns& test : each.tests) {
      if (test.fingerprint != fingerprint) continue;
      for (const SummaryRow& whole : test.summary.rows)
        if (whole.set == row.set && whole.architecture == row.architecture &&
            whole.protocol == arguments.options.protocol)
          return whole.mean;
    }
  return std::nullopt;
}

struct Trust {
  std::string architecture;
  std::vector<std::string> sets;         ///< that the results have too
  std::optional<double> probe, training; ///< Spearman's correlation with the whole protocol
};

std::vector<Trust> trusts(const ProxyArguments& arguments, const std::vector<Probe>& probed, const Evaluated& evaluated,
                          const TaskContext& task) {
  std::vector<KeptEvaluations> kept;
  for (const std::string& folder : arguments.results)
    kept.push_back(keptEvaluations(folder, task));
  std::vector<Trust> all;
  for (const std::string& network : arguments.options.networks) {
    Trust trust{.architecture = network, .sets = {}};
    std::vector<double> whole, probe, training;
    for (const SummaryRow& row : evaluated.summary.rows) {
      const std::optional<double> mean = wholeMean(arguments, kept, row, evaluated.test->fingerprint);
      if (row.architecture != network || !mean) continue;
      trust.sets.push_back(row.set);
      whole.push_back(*mean);
      probe.push_back(std::ranges::find(probed, row.set, &Probe::set)->accuracy);
      training.push_back(row.mean);
    }
    if (whole.size() >= leastSets) {
      trust.probe = rankCorrelation(probe, whole);
      trust.training = rankCorrelation(training, whole);
    }
    all.push_back(std::move(trust));
  }
  return all;
}

// --- reports

json known(const std::optional<double>& value) {
  return value ? json(*value) : json();
}

json probeJson(const Probe& probe, const Probe& first) {
  return {{"set", probe.set},
          {"probe", probe.accuracy},
          {"against_first", &probe == &first ? json() : comparisonJson(comparePaired({{first.right}, {probe.right}}))}};
}

std::string correlationText(const std::optional<double>& value) {
  return value ? fixedText(*value, 2) : "unknown";
}

std::string trustText(const Trust& trust) {
  if (trust.sets.size() < leastSets)
    return trust.architecture + ": the results hold the whole protocol for " + std::to_string(trust.sets.size()) +
           " of these sets; a rank correlation needs " + std::to_string(leastSets);
  return trust.architecture + ": rank correlation with the whole protocol over " + std::to_string(trust.sets.size()) +
         " sets: probe " + correlationText(trust.probe) + ", short training " + correlationText(trust.training);
}

int proxy(const ProxyArguments& arguments, const CommandContext& context) {
  const std::vector<Probe> probed = probes(arguments, context);
  const Evaluated evaluated = shortTrainings(arguments, context);
  const std::vector<Trust> trust = trusts(arguments, probed, evaluated, context.task);
  if (!context.json) {
    printLine("PROXY: a probe on frozen features and trainings of %lld epochs; no figure of the protocol",
              static_cast<long long>(evaluated.runs.empty() ? 0 : evaluated.runs.front().epochs));
    for (const Probe& probe : probed)
      printLine("%-24s probe %s", probe.set.c_str(), fixedText(probe.accuracy, 2).c_str());
    printEvaluated(evaluated);
    for (const Trust& each : trust)
      printLine("%s", trustText(each).c_str());
    return 0;
  }
  json document = evaluatedJson(evaluated);
  document["proxy"] = true;
  document["probes"] = json::array();
  for (const Probe& probe : probed)
    document["probes"].push_back(probeJson(probe, probed.front()));
  document["rank_correlation"] = json::array();
  for (const Trust& each : trust)
    document["rank_correlation"].push_back({{"arch", each.architecture},
                                            {"sets", each.sets},
                                            {"probe", known(each.probe)},
                                            {"training", known(each.training)},
                                            {"sentence", trustText(each)}});
  printJson(document);
  return 0;
}

} // namespace

void addProxyCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<ProxyArguments>();
  arguments->options.repeats = 3;
  CLI::App* command = addCommand(app, context, "proxy", "What sets are worth, roughly and in minutes, side by side",
                                 [arguments, &context] { return proxy(*arguments, context); });
  command->add_option("SET", arguments->sets, "As evaluate takes them; PROJECT:baseline and PROJECT for its k and beta")
      ->required();
  command->add_option("--detector", arguments->detector, "Whose features the probe takes (the project's)");
  command->add_option("--results", arguments->results,
                      "Folders of whole evaluations that the proxy's order is held against");
  addEvaluationOptions(*command, arguments->options);
}

} // namespace stillroom
