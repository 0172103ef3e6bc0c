// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <filesystem>

namespace stillroom {

/// Reads the tensors of a PyTorch weight file (.pth, .th, .pt): the zip format of torch.save since 1.6 and the plain
/// pickle before it. The state dict may be the file's object itself or lie in it under `state_dict`, `model` or `net`.
/// Nothing in the file is ever executed. On the CPU, contiguous; names as stored.
/// Throws Error "pth.global" (naming the callable), "pth.damaged", "pth.too-large", "pth.no-tensors", "file.missing" or
/// "file.read".
TensorMap readPthFile(const std::filesystem::path& file);

} // namespace stillroom
