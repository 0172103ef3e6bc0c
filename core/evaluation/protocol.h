// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "learning/train_options.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace stillroom {

/// What a protocol goes by.
struct ProtocolCase {
  std::int64_t size = 224;         ///< side of the input, pixels
  std::int64_t classes = 10;       ///< of the set
  std::int64_t images = 0;         ///< of the set
  std::int64_t imagesPerClass = 0; ///< of its largest class
};

/// How a protocol trains and tests in such a case.
struct ProtocolPlan {
  TrainOptions training;             ///< without architecture, size, seed, device and files
  std::int64_t resize = 0;           ///< of the test transform: short side in pixels before the centre crop
  std::optional<double> temperature; ///< of the teacher's and the student's softmax; none: the set's own labels
  TeacherWays teacher;               ///< where there is one
  bool published = true; ///< false: the protocol's authors say nothing of such a case, and a choice of ours fills in
};

/// A row of the one table of evaluation protocols.
struct Protocol {
  std::string_view name; ///< of --protocol
  Phrase title;
  ProtocolPlan (*plan)(const ProtocolCase& of);
};

/// `minimax`: hard labels, SGD, CutMix on every batch (vimar-gu/MinimaxDiffusion, train.py). `rded`: a teacher's labels
/// on the fly, AdamW (LINs-lab/RDED, validation/). `dm`: hard labels, differentiable augmentation, one look at the end
/// (VICO-UoE/DatasetCondensation, utils.py). `d4m`: a teacher's labels as FKD stores them, AdamW (suduo94/D4M,
/// validate/; SRe2L's). All but `dm` look at the test set while they train and report the best look.
std::span<const Protocol> protocols();

/// Throws Error "evaluation.protocol" that lists the names.
const Protocol& protocolByName(std::string_view name);

} // namespace stillroom
