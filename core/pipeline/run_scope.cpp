// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/run_scope.h"

#include "models/kernels/tensor_memory.h"
#include "project/preset.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <thread>

namespace stillroom {
namespace {

int threadsOf(std::int64_t wanted) {
  return wanted > 0 ? static_cast<int>(wanted) : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

RunScope::RunScope(const Project& project) : m_making(project), m_threadsBefore(at::get_num_threads()) {
  project.requireWritable();
  at::set_num_threads(threadsOf(project.preset().run.threads));
}

RunScope::~RunScope() {
  at::set_num_threads(m_threadsBefore);
  releaseTensorMemory();
}

} // namespace stillroom
