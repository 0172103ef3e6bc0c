// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

namespace stillroom {

/// Records what a function of tensors enqueues on a CUDA device, once for each set of shapes, and from then on has the
/// device repeat it as a whole (a CUDA graph): a network of a thousand small kernels no longer waits for the CPU to
/// start each. The last two sets are kept. A build without CUDA just calls the function. Thread-safe; calls take turns.
class CallGraphs {
public:
  using Function = std::function<at::Tensor(const std::vector<at::Tensor>&)>;

  CallGraphs();
  ~CallGraphs();
  CallGraphs(const CallGraphs&) = delete;
  CallGraphs& operator=(const CallGraphs&) = delete;

  /// function(inputs), as a tensor of its own. One input at least, all on one device; whatever else the function reads
  /// must stay where it is and must not change, and it must do the same for the same shapes without waiting for the
  /// device. With CUDA it runs under inference mode. Throws what the function throws.
  at::Tensor operator()(const std::vector<at::Tensor>& inputs, const Function& function);

private:
  struct Recorded;
  std::mutex m_mutex;
  std::list<std::unique_ptr<Recorded>> m_recorded; ///< the latest used first
};

} // namespace stillroom
