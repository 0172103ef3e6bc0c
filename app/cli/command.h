// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Prints one document and a line feed to standard output; NaN becomes null.
void printJson(const nlohmann::json& document);

} // namespace stillroom
