// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stored_json.h"

namespace stillroom {

void throwDamagedJson(const std::string& place, const std::string& why) {
  throw Error("project.damaged",
              "The project's catalogue is damaged: {0} can't be read ({1}). Restore project.db from a copy.",
              {place, why});
}

} // namespace stillroom
