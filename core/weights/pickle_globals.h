// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/ScalarType.h>

#include <string_view>

namespace stillroom {

// What a pickle of weights may name: "module.name". Nothing of it is ever called or made.

/// Stands for a value that is made here: tensors, parameters, OrderedDict, and the types of storages.
bool isKnownGlobal(std::string_view global);
/// What training scripts store beside the weights, whatever it holds.
bool isPassedOver(std::string_view global);
/// Of "torch.FloatStorage" and the like; none for anything else.
const c10::ScalarType* storageType(std::string_view global);

} // namespace stillroom
