// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace stillroom {

/// The weights of a file, and where in it they were.
struct StateDict {
  TensorMap tensors; ///< on the CPU, contiguous; names as stored
  TextMap metadata;  ///< a safetensors file's; else empty
  std::string taken; ///< the keys that lead to them, "model/state_dict"; empty where they are all there is
  std::vector<std::string> others; ///< what else held weights and was passed over
};

/// Reads the tensors of a PyTorch weight file, whatever its name ends in: the zip format of torch.save since 1.6 and
/// the plain pickle before it. The state dict may be the file's object itself or lie in it, also several dictionaries
/// deep. Of several, the trained weights count before averaged ones (EMA), and of these the first of state_dict,
/// model_state_dict, model_state, model, net, network, net_state_dict, weights, params, module; a dictionary under any
/// other key counts where it is the only one with tensors. Optimizers, schedulers and plain values beside it are
/// passed over.
/// Nothing in the file is ever executed. Throws Error "pth.global" (naming the callable), "pth.damaged",
/// "pth.byte-order", "pth.too-large", "pth.script", "pth.zip", "pth.no-tensors", "pth.several", "pth.shadow-list", what
/// refuseForeign throws, "file.missing" or "file.read".
StateDict readPthFile(const std::filesystem::path& file);

/// All tensors of such a file in their order, each with the keys and places of lists that lead to it: "data/0/1"; empty
/// for a file that is one tensor. Throws what readPthFile throws but for the choice among several.
std::vector<std::pair<std::string, at::Tensor>> readPthTensors(const std::filesystem::path& file);

/// The tensors of a safetensors or PyTorch file, which is known by its first bytes. Throws what readPthFile and
/// SafetensorsFile throw.
StateDict readWeightFile(const std::filesystem::path& file);

} // namespace stillroom
