// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/stage.h"
#include "distill/selection/selection_settings.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace stillroom {

/// What a method must be given.
struct MethodNeeds {
  bool diffusionModel = false;
  bool detector = false;   ///< else one only looks at what was made
  bool candidates = false; ///< makes further images of flagged samples
};

/// What a person may choose about a method beside the steps' own options.
struct MethodOptions {
  SelectionSettings selection;
};

/// Does one step of a method as far as it isn't done, and commits unit by unit. Throws Cancelled or Error.
using MethodStep = std::function<void(Stage)>;

/// A way to distil a data set into images. `check` throws Error "method.*" where the options don't fit; `make` takes
/// the steps one after another, up to `until` where that is given, and passes a checkpoint before each.
struct Method {
  std::string_view name;  ///< `distill.method` of a preset
  std::string_view title; ///< English
  MethodNeeds needs;
  void (*check)(const MethodOptions& options);
  void (*make)(const MethodStep& step, std::optional<Stage> until, const TaskContext& context);
};

std::span<const Method> methods();

/// Throws Error "method.unknown" that lists the names.
const Method& methodByName(std::string_view name);

} // namespace stillroom
