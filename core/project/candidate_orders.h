// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

namespace stillroom {

class Catalogue;

/// How many candidates samples are to have, by (class, slot), where somebody asked for more than the rule does. Kept
/// for as long as the project, so that a killed request is gone on with and what a repair forgets is made again.
using CandidateOrders = std::map<std::pair<int, int>, int>;

CandidateOrders candidateOrders(const Catalogue& catalogue);
void putCandidateOrders(Catalogue& catalogue, const CandidateOrders& orders);

} // namespace stillroom
