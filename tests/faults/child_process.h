// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace stillroom::tests {

/// How a child process ended.
struct ChildEnd {
  bool killed = false; ///< by SIGKILL
  bool failed = false; ///< `work` threw; `said` is the error's code and text
  std::string said;    ///< what `work` returned
};

/// Does something in a process of its own, a copy of this one, which has loaded all libraries already. This process
/// must have no other thread.
ChildEnd inChild(const std::function<std::string()>& work);

} // namespace stillroom::tests
