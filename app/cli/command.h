// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>

namespace stillroom {

/// What every command gets: how to print, how to report and stop, and where to leave what it does.
struct CommandContext {
  bool json = false; ///< exactly one JSON document on standard output, everything else on standard error
  TaskContext task;
  std::function<void(const std::string&)> note; ///< prints a line between lines of progress
  std::function<int()> action;                  ///< set by the command that was named; its result is the exit code
};

/// Adds a sub-command with --json. `action` runs after parsing.
CLI::App* addCommand(CLI::App& app, CommandContext& context, const std::string& name, const std::string& description,
                     const std::function<int()>& action);

/// What a bad value throws becomes a usage error of the command line.
template <typename Set>
std::function<void(const std::string&)> checked(const std::string& option, const Set& set) {
  return [option, set](const std::string& text) {
    try {
      set(text);
    } catch (const Error& error) {
      throw CLI::ValidationError("--" + option, error.what());
    }
  };
}

/// The check of an option whose values a function of core knows: one that throws Error for the others.
template <typename Lookup>
CLI::Validator knownTo(const Lookup& lookup) {
  const auto problem = [lookup](const std::string& text) -> std::string {
    try {
      (void)lookup(text);
      return {};
    } catch (const Error& error) {
      return error.what();
    }
  };
  return CLI::Validator(problem, "");
}

/// Whole numbers from 0 that fit: the parser's own conversion takes the nearest one that does.
CLI::Validator wholeNumber();

/// Names and titles of a table of core's, a line each.
template <typename Table>
std::string tableText(const Table& table) {
  std::string text;
  for (const auto& each : table)
    text.append(text.empty() ? "" : "\n").append(each.name).append(": ").append(each.title.english());
  return text;
}

/// What --accept-model does.
inline constexpr const char* acceptModelText =
    "Take model files that aren't those the project was made with so far; it then says which made which images";

/// --device of a command, for deviceByName.
void addDevice(CLI::App& command, std::string& device);

/// Prints one document and a line feed to standard output; NaN becomes null.
void printJson(const nlohmann::json& document);

} // namespace stillroom
