// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_reports.h"

#include "base/texts.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

namespace stillroom {

using nlohmann::json;

json sharesJson(const std::vector<LabelShares>& shares) {
  json list = json::array();
  for (const LabelShares& each : shares) {
    json classes = json::array();
    for (const LabelShares::ClassShare& one : each.classes)
      classes.push_back({{"class", one.name}, {"images", one.images}, {"right", one.right}});
    list.push_back(
        {{"set", each.set},
         {"judge", each.judge},
         {"selecting", each.selecting},
         {"images", each.images},
         {"right", each.right},
         {"share", each.consistency()},
         {"low_share", each.images > 0 ? static_cast<double>(each.low) / static_cast<double>(each.images) : 0},
         {"threshold", each.threshold},
         {"classes", std::move(classes)}});
  }
  return list;
}

void printShares(const std::vector<LabelShares>& shares) {
  for (const LabelShares& each : shares)
    printLine("%s: %s of %lld labels as %s sees them, %s below %s%s", each.set.c_str(),
              percentOf(each.right, each.images).c_str(), static_cast<long long>(each.images), each.judge.c_str(),
              percentOf(each.low, each.images).c_str(), shortestText(each.threshold).c_str(),
              each.selecting ? " (it chose the images: it judges itself)" : "");
}

} // namespace stillroom
