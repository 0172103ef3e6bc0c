// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/detector.h"
#include "project/contents.h"

#include <string>
#include <vector>

namespace stillroom {

/// Which class each output of a detector stands for.
struct MatchedOutputs {
  std::vector<int> classes;                ///< class index of each output; foreign ones are numbered after the classes
  std::vector<std::string> foreignClasses; ///< names of those, in order
};

/// By name where the detector has a class list (folders first, then display names), else in order. Throws Error
/// "detector.classes" where a class has no output, "detector.repeated" or "detector.ambiguous" where one can't tell.
MatchedOutputs matchOutputs(const DetectorCard& card, const std::vector<ClassInfo>& classes);

} // namespace stillroom
