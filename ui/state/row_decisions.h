// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/journal.h"
#include "ui/state/decided_samples.h"
#include "ui/state/review_state.h"

#include <string>
#include <vector>

namespace stillroom::ui {

/// Decisions about samples that are shown, named so that they can be written. Rows outside the state, and choices that
/// nobody can make there, are left out.

/// An image for one sample (baselineChoice, an ordinal, or noOverride to give the choice back); where asked for it is
/// marked reviewed with that.
std::vector<SampleDecision> choiceOf(const ReviewState& state, int row, int choice, bool reviewed);
/// The same choice for all.
std::vector<SampleDecision> choicesOf(const ReviewState& state, const std::vector<int>& rows, int choice);
/// What is chosen now: it stays so, whatever the rule makes of it later. Not what can't be chosen, as a failed
/// baseline.
std::vector<SampleDecision> shownChoicesOf(const ReviewState& state, const std::vector<int>& rows);
/// What the rule chooses; not where the rule is pending.
std::vector<SampleDecision> ruleChoicesOf(const ReviewState& state, const std::vector<int>& rows);
/// Marks of what is chosen once everything in `decided` has been selected with; not `reviewed` takes the marks away.
std::vector<SampleDecision> reviewsOf(const ReviewState& state, const DecidedSamples& decided,
                                      const std::vector<int>& rows, bool reviewed);
/// An empty note removes it.
std::vector<SampleDecision> noteOf(const ReviewState& state, int classIndex, int slot, const std::string& note);

} // namespace stillroom::ui
