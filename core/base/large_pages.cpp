// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_pages.h"

#include <cstdlib>

namespace stillroom {

void useLargePages() {
#ifdef __linux__
  // LibTorch reads it when it allocates for the first time.
  ::setenv("THP_MEM_ALLOC_ENABLE", "1", /*overwrite=*/0);
#endif
}

} // namespace stillroom
