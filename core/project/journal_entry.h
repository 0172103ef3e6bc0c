// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/journal.h"

namespace stillroom {

/// Reads one entry that is neither undo nor redo. `before`: the settings in force, which stand in for words that only
/// a newer version knows. Throws Error "journal.damaged".
Decision decisionOf(const JournalEntry& entry, DecisionState state, const SelectionSettings& before = {});

} // namespace stillroom
