// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failure.h"

#include <filesystem>
#include <new>
#include <system_error>

namespace stillroom {
namespace fs = std::filesystem;

Error failureOf(const std::exception& thrown) {
  if (const auto* error = dynamic_cast<const Error*>(&thrown)) return *error;
  if (dynamic_cast<const std::bad_alloc*>(&thrown))
    return Error("memory.exhausted",
                 "There is not enough memory. Everything finished is saved: close other programs or take smaller "
                 "batches, and go on.");
  if (const auto* error = dynamic_cast<const fs::filesystem_error*>(&thrown))
    return Error("file.system", "{0}: {1}. Check the path, the permissions and the free space.",
                 {error->path1().string(), error->code().message()});
  if (const auto* error = dynamic_cast<const std::system_error*>(&thrown))
    return Error("system.failed",
                 "The system refused: {0}. Everything finished is saved; check the free space and the limits, and go "
                 "on.",
                 {error->code().message()});
  return Error("failure.unknown", "Something unexpected went wrong: {0}. Everything finished is saved.",
               {thrown.what()});
}

} // namespace stillroom
