// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_index.h"

#include <vector>

namespace stillroom {

/// Another sample whose chosen image would change.
struct ChoiceChange {
  std::size_t row = 0;
  std::int32_t before = baselineChoice; ///< baselineChoice or an ordinal
  std::int32_t after = baselineChoice;
  bool operator==(const ChoiceChange&) const = default;
};

/// What overriding sample `row` with `choice` (noOverride: clearing its override) would change besides that sample:
/// later samples of its class, and under NormalSet::AllFirst, where accepted baselines join first, earlier ones too.
///
/// `input` has passed check(), `index` is its own. Costs two passes over one class. Throws what Selector::select
/// throws, and Error "selection.input" for a row that isn't there.
std::vector<ChoiceChange> effectOfOverride(const SelectionInput& input, const SelectionIndex& index,
                                           const SelectionSettings& settings, const Overrides& overrides,
                                           std::size_t row, std::int32_t choice);

} // namespace stillroom
