// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "text/json_text.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdint>
#include <cstdio>

namespace stillroom {

CLI::App* addCommand(CLI::App& app, CommandContext& context, const std::string& name, const std::string& description,
                     const std::function<int()>& action) {
  CLI::App* command = app.add_subcommand(name, description);
  command->add_flag("--json", context.json, "Print one JSON document instead of text");
  command->callback([&context, action] { context.action = action; });
  return command;
}

CLI::Validator wholeNumber() {
  const auto problem = [](const std::string& text) -> std::string {
    std::int64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    return rest == end && error == std::errc() && value >= 0 ? "" : text + " is no whole number from 0 to 2^63 − 1";
  };
  return CLI::Validator(problem, "");
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
