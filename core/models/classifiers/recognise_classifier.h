// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/classifier.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// Finds architecture, number of classes and an input side that fits from the keys and shapes of stored weights.
std::optional<ClassifierSpec> findClassifier(const std::map<std::string, std::vector<std::int64_t>>& shapes);

/// The same whatever wrappers stand before the keys (withoutWrappers). Throws Error "classifier.unrecognised".
ClassifierSpec recogniseClassifier(const std::map<std::string, std::vector<std::int64_t>>& shapes);

} // namespace stillroom
