// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/Context.h>

namespace stillroom {

/// cuDNN picks the same algorithms in every run while this lives.
class DeterministicCuda {
public:
  DeterministicCuda() : m_before(at::globalContext().deterministicCuDNN()) {
    at::globalContext().setDeterministicCuDNN(true);
  }
  ~DeterministicCuda() { at::globalContext().setDeterministicCuDNN(m_before); }
  DeterministicCuda(const DeterministicCuda&) = delete;
  DeterministicCuda& operator=(const DeterministicCuda&) = delete;

private:
  bool m_before;
};

} // namespace stillroom
