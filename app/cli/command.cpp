// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "text/json_text.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace stillroom {

CLI::App* addCommand(CLI::App& app, CommandContext& context, const std::string& name, const std::string& description,
                     const std::function<int()>& action) {
  CLI::App* command = app.add_subcommand(name, description);
  command->add_flag("--json", context.json, "Print one JSON document instead of text");
  command->callback([&context, action] { context.action = action; });
  return command;
}

void addDevice(CLI::App& command, std::string& device) {
  command.add_option("--device", device, "auto, cpu, cuda or cuda:N (" + device + ")");
}

void printJson(const nlohmann::json& document) {
  const std::string text = jsonText(document) + "\n";
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

} // namespace stillroom
