// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stillroom {

/// `count` of the rows of a table in random order, none twice; 0 ≤ count ≤ rows.
at::Tensor randomRows(const at::Tensor& table, std::int64_t count, RandomStream random);

} // namespace stillroom
