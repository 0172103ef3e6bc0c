// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/heat_maps.h"

#include <atomic>
#include <mutex>
#include <semaphore>
#include <utility>
#include <vector>

namespace stillroom::tests {

/// Notes what Grad-CAM is asked for, and waits at each call to be let on.
struct HeatRecorder {
  std::mutex mutex; ///< of the calls
  std::vector<std::vector<HeatMapRequest>> calls;
  std::counting_semaphore<1000> gate{0};
  std::atomic_int begun = 0;

  /// `make` answers.
  HeatMapper mapper(HeatMapper make) {
    return [this, make = std::move(make)](const std::vector<HeatMapRequest>& requests) {
      ++begun;
      gate.acquire();
      const std::lock_guard lock(mutex);
      calls.push_back(requests);
      return make(requests);
    };
  }
};

} // namespace stillroom::tests
