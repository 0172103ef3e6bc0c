// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace stillroom {

/// What anything that was thrown comes to in a sentence of ours: an Error stays as it is, memory and file systems of
/// the standard library have one of their own, and the rest is "failure.unknown". What LibTorch throws goes through
/// translated() (tensors/torch_errors.h) first.
Error failureOf(const std::exception& thrown);

} // namespace stillroom
