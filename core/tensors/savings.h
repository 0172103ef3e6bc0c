// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace stillroom {

/// What a model does to be quick. Each changes results by rounding at most, and each can be turned off.
struct Savings {
  bool packedWeights = false; ///< CPU: weights laid out once as oneDNN wants them (packed_weights.h)
  bool smallMaps = false;     ///< CPU, with packed weights: convolutions of narrow maps as products (patches.h)
  bool blockedAttention =
      false; ///< CPU, bf16, where nothing better is known: attention in our own blocks (bf16_attention.h)
  bool joinedProjections = false; ///< queries, keys and values of a self-attention from one product
  bool fusedPointwise = false;    ///< norms, gates and shortcuts in one pass each (fused_ops.h, packed_weights.h)
  bool callGraphs = false;        ///< CUDA: a network's launches recorded once and repeated as one (call_graphs.h)
  bool preparedText = false;      ///< keys and values of the text once per prompt instead of in every call
  bool sharedHalves = false;      ///< a guidance pair is one until the text first tells its halves apart
  bool foldedNorms = false;       ///< a classifier's batch norms as part of its convolutions (classifier_convolution.h)
  bool keptMemory = false;        ///< CPU: tensors' memory is taken from a pool of ours (tensor_memory.h); a program's

  static Savings all() { return {true, true, true, true, true, true, true, true, true, true}; }
  static Savings none() { return {}; }
  /// all() without those in a list like "packed-weights,shared-halves"; "all" leaves none. Throws Error
  /// "savings.unknown" that lists the names.
  static Savings without(const std::string& list);
};

} // namespace stillroom
