// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_points.h"

#include <algorithm>
#include <cstdlib>

namespace stillroom::tests {

std::vector<std::uint64_t> faultPoints(std::uint64_t total, std::uint64_t few, std::uint64_t series) {
  const char* const asked = std::getenv("STILLROOM_FAULT_EVERY");
  const std::uint64_t step = std::max<std::uint64_t>(asked ? std::strtoull(asked, nullptr, 10) : total / few, 1);
  std::vector<std::uint64_t> points;
  for (std::uint64_t at = 1 + series * 7 % step; at <= total; at += step)
    points.push_back(at);
  return points;
}

} // namespace stillroom::tests
