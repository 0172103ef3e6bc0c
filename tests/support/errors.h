// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string>

namespace stillroom::tests {

/// The code of the Error that `action` throws, "" when it throws none. `sentence` gets what() where asked for.
template <typename Action>
std::string errorCode(Action action, std::string* sentence = nullptr) {
  try {
    action();
  } catch (const Error& error) {
    if (sentence) *sentence = error.what();
    return error.code();
  }
  return {};
}

} // namespace stillroom::tests
