// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stillroom {

/// What the names in a single-file U-Net depend on.
struct SingleFileUNetLayout {
  std::int64_t layers = 2;       ///< residual blocks per level on the way down
  std::vector<bool> upAttention; ///< per block of the way up, from the coarsest
};

/// The names that Stable Diffusion's own single files (CompVis's ldm) give to the tensors of diffusers and
/// transformers, without the prefix of the network (model.diffusion_model., first_stage_model., cond_stage_model.…).
/// What has no name there stays as it is.

/// `down_blocks.0.resnets.1.conv1.weight` → `input_blocks.2.0.in_layers.2.weight`.
std::string singleFileUNetName(const std::string& name, const SingleFileUNetLayout& layout);

/// `decoder.up_blocks.0.resnets.1.conv1.weight` → `decoder.up.3.block.1.conv1.weight`, for `levels` resolutions.
std::string singleFileVaeName(const std::string& name, std::int64_t levels);

/// `text_model.encoder.layers.3.mlp.fc1.weight` → `transformer.resblocks.3.mlp.c_fc.weight`, as OpenCLIP has it. Query,
/// key and value are one tensor there: `….self_attn.k_proj.weight` → `….attn.in_proj_weight`.
std::string singleFileOpenClipName(const std::string& name);

} // namespace stillroom
