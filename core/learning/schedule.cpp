// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/schedule.h"

#include "base/error.h"

#include <array>
#include <cmath>
#include <numbers>
#include <string_view>
#include <utility>

namespace stillroom {
namespace {

constexpr std::array<std::pair<std::string_view, Schedule>, 5> scheduleNames{{{"constant", Schedule::Constant},
                                                                              {"multistep", Schedule::MultiStep},
                                                                              {"cosine", Schedule::Cosine},
                                                                              {"cosine-half", Schedule::CosineHalf},
                                                                              {"tenth-once", Schedule::TenthOnce}}};

/// The first epoch at a tenth of the rate: of 1,001 epochs the 503rd.
std::int64_t dropOf(std::int64_t epochs) {
  return (epochs - 1) / 2 + 2;
}

/// 1 at the start, 0 after `length` epochs.
double halfCosine(std::int64_t epoch, double length) {
  return 0.5 * (1 + std::cos(std::numbers::pi * static_cast<double>(epoch) / length));
}

} // namespace

double scheduledRate(Schedule schedule, double rate, std::int64_t epoch, std::int64_t epochs) {
  const auto length = static_cast<double>(epochs);
  switch (schedule) {
  case Schedule::Constant:
    return rate;
  case Schedule::MultiStep:
    return rate * (epoch >= 2 * epochs / 3 ? 0.2 : 1.0) * (epoch >= 5 * epochs / 6 ? 0.2 : 1.0);
  case Schedule::Cosine:
    return rate * halfCosine(epoch, length);
  case Schedule::CosineHalf:
    return rate * halfCosine(epoch, 2 * length);
  case Schedule::TenthOnce:
    return epoch < dropOf(epochs) ? rate : rate * 0.1;
  }
  return rate;
}

bool restartsAt(Schedule schedule, std::int64_t epoch, std::int64_t epochs) {
  return schedule == Schedule::TenthOnce && epoch == dropOf(epochs);
}

std::string scheduleName(Schedule schedule) {
  for (const auto& [name, value] : scheduleNames) {
    if (value == schedule) return std::string(name);
  }
  return {};
}

Schedule scheduleByName(const std::string& wanted) {
  for (const auto& [name, value] : scheduleNames) {
    if (name == wanted) return value;
  }
  throw Error(
      "training.schedule",
      "There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine, cosine-half or tenth-once.",
      {wanted});
}

} // namespace stillroom
