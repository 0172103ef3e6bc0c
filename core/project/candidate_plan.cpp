// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/candidate_plan.h"

#include "project/catalogue.h"
#include "project/layout.h"

#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

constexpr const char* ordersKey = "candidates.ordered";

} // namespace

std::string featurePath(const CandidateGroup& group, int classIndex, int slot) {
  std::string path = candidateFeaturePath(classIndex, slot);
  if (group.first > 0) path.insert(path.rfind('.'), "+" + std::to_string(group.first));
  return path;
}

CandidateGroup CandidatePlan::groupOf(int ordinal) const {
  if (ordinal < m_planned) return {0, m_planned};
  return {ordinal - (ordinal - m_planned) % m_chunk, m_chunk};
}

int CandidatePlan::wholeGroups(int count) const {
  if (count <= 0) return 0;
  const CandidateGroup last = groupOf(count - 1);
  return last.first + last.count;
}

CandidateOrders candidateOrders(const Catalogue& catalogue) {
  CandidateOrders orders;
  for (const auto& [classIndex, slot, count] :
       nlohmann::json::parse(catalogue.meta(ordersKey).value_or("[]")).get<std::vector<std::tuple<int, int, int>>>())
    orders[{classIndex, slot}] = count;
  return orders;
}

void putCandidateOrders(Catalogue& catalogue, const CandidateOrders& orders) {
  nlohmann::json list = nlohmann::json::array();
  for (const auto& [sample, count] : orders)
    list.push_back({sample.first, sample.second, count});
  if (list.empty())
    catalogue.removeMeta(ordersKey);
  else
    catalogue.setMeta(ordersKey, list.dump());
}

} // namespace stillroom
