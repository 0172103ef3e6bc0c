// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <string>
#include <string_view>

namespace stillroom {

/// A tensor's name without what wrappers put before it (`_orig_mod.` of torch.compile, `module.` of DataParallel,
/// `model.`, `net.`, `backbone.` … of training scripts), in any order and however often. The last two words stay, so
/// that a network's own `classifier.weight` does.
std::string_view withoutWrappers(std::string_view name);

/// The one network among a file's tensors, under its own names: without wrappers and, where that leaves none that is
/// known, what lies under the one prefix that does. `file` names it in sentences. Throws Error "classifier.twice" where
/// two different tensors get one name, "classifier.several" where several prefixes hold a known network.
TensorMap unwrapped(const TensorMap& tensors, const std::string& file);

} // namespace stillroom
