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

void setThreads(std::int64_t wanted) {
  const int threads =
      wanted > 0 ? static_cast<int>(wanted) : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  at::set_num_threads(threads);
}

} // namespace

RunScope::RunScope(const Project& project) {
  if (project.readOnly())
    throw Error("project.read-only",
                "{0} is open for reading only, since another Stillroom writes to it. Close it there first.",
                {project.folder().string()});
  setThreads(project.preset().run.threads);
}

RunScope::~RunScope() {
  releaseTensorMemory();
}

} // namespace stillroom
