// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <utility>

namespace stillroom {

/// What LibTorch or the standard library threw, in a sentence of ours without its stack: "memory.exhausted" (the
/// CPU's), "memory.device" (a GPU's), "device.missing", "device.failed" (CUDA), "network.failed" (shapes or types that
/// don't fit, inside a network), or what failureOf() says.
Error torchFailureOf(const std::exception& thrown);

/// Does `work`. Everything it throws leaves as Error, but for Cancelled: for functions of core that programs call.
template <typename Work>
decltype(auto) translated(Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const Error&) {
    throw;
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception& thrown) {
    throw torchFailureOf(thrown);
  }
}

} // namespace stillroom
