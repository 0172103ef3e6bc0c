// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_command.h"

#include "analysis/statistics/dd_ranking.h"
#include "base/error.h"
#include "base/texts.h"
#include "evaluation_options.h"
#include "evaluation_reports.h"
#include "pipeline/labelled_set.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace stillroom {
namespace {

using nlohmann::json;

struct RankArguments {
  std::string set, random, real, hardProtocol = "minimax";
  double weight = 0.5;
  EvaluationOptions options;
};

/// The mean best accuracy of a set with a network, 0 … 1: DD-Ranking's exponential takes shares.
double shareOf(const Evaluated& evaluated, const std::string& set, const std::string& network) {
  const std::string name = nameOfSet(set);
  const auto row = std::ranges::find_if(
      evaluated.summary.rows, [&](const SummaryRow& each) { return each.set == name && each.architecture == network; });
  if (row == evaluated.summary.rows.end())
    throw Error(
        "rank.incomplete",
        "The trainings on {0} with {1} aren't there yet, so that there is no score. Run the other shards first.",
        {name, network});
  return row->mean / 100;
}

Evaluated evaluatedPlain(const RankArguments& arguments, const CommandContext& context) {
  EvaluationJobs prepared =
      prepareEvaluation(requestOf(arguments.options, {arguments.set, arguments.random}), context.task);
  for (EvaluationJob& job : prepared.jobs) {
    job.protocol += "-plain";
    job.training.augmentation = Augmentation::None;
    job.training.cutmixProbability = 0;
  }
  return evaluatePrepared(arguments.options, prepared, context);
}

struct Scores {
  std::string architecture;
  LabelRobustness labels;
  AugmentationRobustness augmentation;
};

std::vector<Scores> scoresOf(const RankArguments& arguments, const CommandContext& context) {
  const Evaluated own = evaluateSets(arguments.options, {arguments.set, arguments.random}, context);
  EvaluationOptions hardOptions = arguments.options;
  hardOptions.protocol = arguments.hardProtocol;
  const Evaluated hard = evaluateSets(hardOptions, {arguments.set, arguments.real}, context);
  const Evaluated plain = evaluatedPlain(arguments, context);
  std::vector<Scores> scores;
  for (const std::string& network : arguments.options.networks) {
    const auto share = [&](const Evaluated& of, const std::string& set) { return shareOf(of, set, network); };
    const double synthetic = share(own, arguments.set), random = share(own, arguments.random);
    scores.push_back({network,
                      {share(hard, arguments.real), share(hard, arguments.set), synthetic, random},
                      {synthetic, random, share(plain, arguments.set), share(plain, arguments.random)}});
  }
  return scores;
}

json scoresJson(const Scores& scores, double weight) {
  const LabelRobustness& labels = scores.labels;
  const AugmentationRobustness& augmentation = scores.augmentation;
  return {{"arch", scores.architecture},
          {"lrs", 100 * labels.score(weight)},
          {"ars", 100 * augmentation.score(weight)},
          {"hlr", 100 * labels.hardLabelRecovery()},
          {"ior", 100 * labels.improvementOverRandom()},
          {"accuracies",
           {{"real_hard", 100 * labels.realHard},
            {"synthetic_hard", 100 * labels.syntheticHard},
            {"synthetic", 100 * augmentation.synthetic},
            {"random", 100 * augmentation.random},
            {"synthetic_plain", 100 * augmentation.syntheticPlain},
            {"random_plain", 100 * augmentation.randomPlain}}}};
}

int rank(const RankArguments& arguments, const CommandContext& context) {
  const std::vector<Scores> all = scoresOf(arguments, context);
  json list = json::array();
  for (const Scores& scores : all)
    list.push_back(scoresJson(scores, arguments.weight));
  if (context.json) {
    printJson({{"set", nameOfSet(arguments.set)}, {"weight", arguments.weight}, {"scores", std::move(list)}});
    return 0;
  }
  for (const Scores& scores : all)
    printLine("%s: LRS %s, ARS %s (HLR %s points, IOR %s points; weight %s, accuracies as shares)",
              scores.architecture.c_str(), fixedText(100 * scores.labels.score(arguments.weight), 2).c_str(),
              fixedText(100 * scores.augmentation.score(arguments.weight), 2).c_str(),
              fixedText(100 * scores.labels.hardLabelRecovery(), 2).c_str(),
              fixedText(100 * scores.labels.improvementOverRandom(), 2).c_str(),
              shortestText(arguments.weight).c_str());
  return 0;
}

} // namespace

void addRankCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<RankArguments>();
  arguments->options.repeats = 5;
  CLI::App* command = addCommand(app, context, "rank", "DD-Ranking's label-robust and augmentation-robust scores",
                                 [arguments, &context] { return rank(*arguments, context); });
  command->add_option("SET", arguments->set, "The distilled set, as evaluate takes it")->required();
  command->add_option("--random", arguments->random, "As many random real images: PROJECT:random")->required();
  command->add_option("--real", arguments->real, "All real images: PROJECT:full")->required();
  command->add_option("--hard-protocol", arguments->hardProtocol, "With hard labels (minimax)")
      ->check(knownTo(protocolByName));
  command->add_option("--weight", arguments->weight, "Of the improvement over random, 0 to 1 (0.5)")
      ->check(CLI::Range(0.0, 1.0));
  addEvaluationOptions(*command, arguments->options);
}

} // namespace stillroom
