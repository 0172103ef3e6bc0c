// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"

#include <string>
#include <vector>

namespace stillroom {

/// A row of one of core's tables, for programs that know nothing of LibTorch.
struct Choice {
  std::string name; ///< of the command line and of requests
  Phrase title;
};

std::vector<Choice> setChoices();     ///< projectSets()
std::vector<Choice> networkChoices(); ///< knownClassifiers()
std::vector<Choice> featureChoices(); ///< knownFeatureNetworks()

/// A row of protocols().
struct ProtocolChoice {
  std::string name;
  Phrase title;
  bool needsTeacher = false; ///< its labels are a teacher's
};
std::vector<ProtocolChoice> protocolChoices();

} // namespace stillroom
