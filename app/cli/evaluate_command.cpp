// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate_command.h"

#include "evaluation_options.h"
#include "evaluation_reports.h"
#include "label_reports.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <utility>

namespace stillroom {
namespace {

struct EvaluateArguments {
  std::vector<std::string> sets;
  std::vector<std::string> judges;
  EvaluationOptions options;
};

std::vector<LabelShares> sharesOf(const EvaluateArguments& arguments, const CommandContext& context) {
  std::vector<LabelShares> shares;
  if (arguments.judges.empty()) return shares;
  for (const std::string& set : arguments.sets)
    for (LabelShares& each : allLabelShares(set, arguments.judges, context.task))
      shares.push_back(std::move(each));
  return shares;
}

int evaluate(const EvaluateArguments& arguments, const CommandContext& context) {
  const Evaluated evaluated = evaluateSets(arguments.options, arguments.sets, context);
  const std::vector<LabelShares> shares = sharesOf(arguments, context);
  if (context.json) {
    nlohmann::json document = evaluatedJson(evaluated);
    document["label_consistency"] = sharesJson(shares);
    printJson(document);
  } else {
    printEvaluated(evaluated);
    printShares(shares);
  }
  return 0;
}

} // namespace

void addEvaluateCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<EvaluateArguments>();
  CLI::App* command = addCommand(app, context, "evaluate", "Train networks on sets and test them on real images",
                                 [arguments, &context] { return evaluate(*arguments, context); });
  command
      ->add_option(
          "SET", arguments->sets,
          "A project (also as DIR:refined, DIR:baseline and so on), a folder of class folders, or a safetensors "
          "or PyTorch file of images and labels")
      ->required();
  command->add_option("--judge", arguments->judges,
                      "Detectors that say which pictures show their class, beside the one that chose them");
  addEvaluationOptions(*command, arguments->options);
}

} // namespace stillroom
