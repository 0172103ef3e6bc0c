// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensors/savings.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <utility>

namespace stillroom {
namespace {

constexpr std::array<std::pair<std::string_view, bool Savings::*>, 10> names{
    {{"packed-weights", &Savings::packedWeights},
     {"small-maps", &Savings::smallMaps},
     {"blocked-attention", &Savings::blockedAttention},
     {"joined-projections", &Savings::joinedProjections},
     {"fused-pointwise", &Savings::fusedPointwise},
     {"call-graphs", &Savings::callGraphs},
     {"prepared-text", &Savings::preparedText},
     {"shared-halves", &Savings::sharedHalves},
     {"folded-norms", &Savings::foldedNorms},
     {"kept-memory", &Savings::keptMemory}}};

std::string allNames() {
  return listText(names, [](const auto& name) { return name.first; });
}

} // namespace

Savings Savings::without(const std::string& list) {
  Savings savings = all();
  std::istringstream words(list);
  for (std::string word; std::getline(words, word, ',');) {
    if (word == "all") return none();
    const auto* found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == word; });
    if (found == names.end())
      throw Error("savings.unknown", "“{0}” is no saving. There are {1}, and all for all of them.", {word, allNames()});
    savings.*(found->second) = false;
  }
  return savings;
}

} // namespace stillroom
