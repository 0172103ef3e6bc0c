// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/Context.h>

namespace stillroom {

/// cuDNN picks the same algorithms in every run while this lives, and calculates with all bits of an f32. For the whole
/// process: lives that overlap end in the reverse order.
class DeterministicCuda {
public:
  DeterministicCuda()
      : m_before(at::globalContext().deterministicCuDNN()), m_roundedBefore(at::globalContext().allowTF32CuDNN()) {
    at::globalContext().setDeterministicCuDNN(true);
    at::globalContext().setAllowTF32CuDNN(false);
  }
  ~DeterministicCuda() {
    at::globalContext().setDeterministicCuDNN(m_before);
    at::globalContext().setAllowTF32CuDNN(m_roundedBefore);
  }
  DeterministicCuda(const DeterministicCuda&) = delete;
  DeterministicCuda& operator=(const DeterministicCuda&) = delete;

private:
  bool m_before, m_roundedBefore;
};

} // namespace stillroom
