// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/candidate_orders.h"

#include "project/catalogue.h"
#include "project/stored_json.h"

#include <tuple>
#include <vector>

namespace stillroom {
namespace {

using OrderRows = std::vector<std::tuple<int, int, int>>;

} // namespace

CandidateOrders candidateOrders(const Catalogue& catalogue) {
  CandidateOrders orders;
  for (const auto& [classIndex, slot, count] :
       fromStoredJson<OrderRows>(catalogue.meta(MetaKey::OrderedCandidates).value_or("[]"), "candidates.ordered"))
    orders[{classIndex, slot}] = count;
  return orders;
}

void putCandidateOrders(Catalogue& catalogue, const CandidateOrders& orders) {
  nlohmann::json list = nlohmann::json::array();
  for (const auto& [sample, count] : orders)
    list.push_back({sample.first, sample.second, count});
  if (list.empty())
    catalogue.removeMeta(MetaKey::OrderedCandidates);
  else
    catalogue.setMeta(MetaKey::OrderedCandidates, list.dump());
}

} // namespace stillroom
