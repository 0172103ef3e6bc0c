// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/call_graphs.h"

#include <ATen/ATen.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/core/InferenceMode.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <algorithm>

namespace stillroom {
namespace {

bool sameLayout(const at::Tensor& a, const at::Tensor& b) {
  return a.sizes() == b.sizes() && a.strides() == b.strides() && a.scalar_type() == b.scalar_type() &&
         a.device() == b.device();
}

} // namespace

/// One recording with the tensors it reads and the one it writes, which stay in place.
struct CallGraphs::Recorded {
  std::vector<at::Tensor> inputs;
  at::Tensor output;
  at::cuda::CUDAGraph graph;

  Recorded(const std::vector<at::Tensor>& given, const Function& function) {
    for (const at::Tensor& input : given)
      inputs.push_back(input.clone());
    const c10::cuda::CUDAStream before = c10::cuda::getCurrentCUDAStream();
    before.synchronize();
    const c10::cuda::CUDAStream own = c10::cuda::getStreamFromPool();
    const c10::cuda::CUDAStreamGuard guard(own);
    // Libraries set themselves up in their first call, which can't be recorded.
    (void)function(inputs);
    own.synchronize();
    record(function);
    own.synchronize();
  }

  bool fits(const std::vector<at::Tensor>& given) const {
    return std::equal(given.begin(), given.end(), inputs.begin(), inputs.end(), sameLayout);
  }

  at::Tensor replay(const std::vector<at::Tensor>& given) {
    at::_foreach_copy_(inputs, given);
    graph.replay();
    return output.clone();
  }

private:
  void record(const Function& function) {
    // Other threads may use the device meanwhile.
    graph.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
    try {
      output = function(inputs);
    } catch (...) {
      try {
        graph.capture_end();
      } catch (const std::exception&) { // what went wrong first matters
      }
      throw;
    }
    graph.capture_end();
  }
};

CallGraphs::CallGraphs() = default;
CallGraphs::~CallGraphs() = default;

at::Tensor CallGraphs::operator()(const std::vector<at::Tensor>& inputs, const Function& function) {
  // A run meets two shapes, whole chunks and the rest of a class; each recording holds the memory of a call.
  constexpr std::size_t mostRecorded = 2;
  const c10::InferenceMode inference;
  const std::lock_guard lock(m_mutex);
  const c10::cuda::CUDAGuard guard(inputs.front().device());
  const auto found = std::find_if(m_recorded.begin(), m_recorded.end(),
                                  [&](const std::unique_ptr<Recorded>& one) { return one->fits(inputs); });
  if (found != m_recorded.end()) {
    m_recorded.splice(m_recorded.begin(), m_recorded, found);
  } else {
    while (m_recorded.size() >= mostRecorded)
      m_recorded.pop_back();
    m_recorded.push_front(std::make_unique<Recorded>(inputs, function));
  }
  return m_recorded.front()->replay(inputs);
}

} // namespace stillroom
