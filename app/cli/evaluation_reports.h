// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation_options.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace stillroom {

/// `evaluate --json`: runs, summary, pairs, generations, generation_pairs, test_set, skipped.
nlohmann::json evaluatedJson(const Evaluated& evaluated);
/// The same for a person.
void printEvaluated(const Evaluated& evaluated);

/// Images, fingerprint and cut of a test set.
nlohmann::json testJson(const NamedImages& test);
std::string testText(const NamedImages& test);

/// "54.20 ± 1.10"; one figure alone has no spread.
std::string spreadText(double mean, const std::optional<double>& deviation);
/// "[−0.30, 1.20]".
std::string intervalText(const Interval& interval);
/// difference, bootstrap, t, resolved, repeats_for.
nlohmann::json comparisonJson(const PairedComparison& comparison);

} // namespace stillroom
