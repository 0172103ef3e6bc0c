// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/journal.h"
#include "ui/state/review_state.h"

#include <QString>

#include <vector>

namespace stillroom::ui {

/// What was decided: "Pin candidate 4", "Mark 12 samples reviewed", "k 3 · β 0.85".
QString decisionName(const Decision& decision);
/// What it is about: a sample, or a class and how many; empty for settings.
QString decisionSubject(const Decision& decision, const ReviewState& state);
/// In one line, with the sample where it is about one: "Pin candidate 4: tench · sample 3".
QString decisionText(const Decision& decision, const ReviewState& state);
/// What an undo or a redo would change, in one line; empty where there is nothing. `history` has the oldest first.
QString undoText(const std::vector<Decision>& history, const ReviewState& state);
QString redoText(const std::vector<Decision>& history, const ReviewState& state);
/// "undone", "dropped"; empty for one in force.
QString decisionStateText(DecisionState state);

} // namespace stillroom::ui
