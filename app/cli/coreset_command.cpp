// SPDX-License-Identifier: GPL-3.0-or-later
#include "coreset_command.h"

#include "analysis/coreset.h"
#include "base/texts.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace stillroom {
namespace {

struct CoresetArguments {
  std::string features, method;
  std::int64_t count = 10;
  std::uint64_t seed = 0;
};

int coreset(const CoresetArguments& arguments, const CommandContext& context) {
  const SafetensorsFile file(arguments.features);
  const std::vector<std::vector<std::int64_t>> chosen =
      chooseCoreset(file.tensor("features"), file.tensor("labels", {-1}, at::kLong), coresetMethod(arguments.method),
                    arguments.count, arguments.seed);
  if (context.json) {
    printJson({{"indices", chosen}});
    return 0;
  }
  for (std::size_t label = 0; label < chosen.size(); ++label)
    std::printf("%zu: %s\n", label,
                listText(chosen[label], [](std::int64_t row) { return std::to_string(row); }).c_str());
  return 0;
}

} // namespace

void addCoresetCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<CoresetArguments>();
  CLI::App* command = addCommand(app, context, "coreset", "Choose real images that stand for their class",
                                 [arguments, &context] { return coreset(*arguments, context); });
  command->add_option("--features", arguments->features, "A safetensors file of features and labels")->required();
  command->add_option("--method", arguments->method, "How:\n" + tableText(coresetMethods()))
      ->required()
      ->check(knownTo(coresetMethod));
  command->add_option("--ipc", arguments->count, "Images per class (10)");
  command->add_option("--seed", arguments->seed, "Of random (0)")->check(wholeNumber());
}

} // namespace stillroom
