// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/run_scope.h"

#include "base/error.h"
#include "models/kernels/tensor_memory.h"
#include "project/preset.h"
#include "project/project.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <thread>

namespace stillroom {
namespace {

int threadsOf(std::int64_t wanted) {
  return wanted > 0 ? static_cast<int>(wanted) : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

RunScope::RunScope(const Project& project) : m_threadsBefore(at::get_num_threads()) {
  if (project.readOnly())
    throw Error("project.read-only",
                "{0} is open for reading only, since another Stillroom writes to it. Close it there first.",
                {project.folder().string()});
  at::set_num_threads(threadsOf(project.preset().run.threads));
}

RunScope::~RunScope() {
  at::set_num_threads(m_threadsBefore);
  releaseTensorMemory();
}

} // namespace stillroom
