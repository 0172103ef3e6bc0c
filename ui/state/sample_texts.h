// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"
#include "ui/state/sample_filter.h"

#include <QString>

namespace stillroom::ui {

/// What samples and groups of them are called, and what became of one, in the window's language.
QString statusText(SampleStatus status);
QString statusExplanation(SampleStatus status);
QString filterText(SampleGroup filter);
QString filterExplanation(SampleGroup filter);
/// "tench · sample 3".
QString sampleTitle(const ReviewState& state, int row);
/// Why the sample was flagged, what was chosen, and what is missing.
QString sampleSentence(const ReviewState& state, int row);

} // namespace stillroom::ui
