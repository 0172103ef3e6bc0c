// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_state.h"
#include "ui/models/sample_filter.h"

#include <QLocale>
#include <QString>

#include <string>

namespace stillroom::ui {

enum class StagePhase;

/// Words and sentences of the window, translated.
QString statusText(SampleStatus status);
QString statusExplanation(SampleStatus status);
QString filterText(SampleGroup filter);
QString filterExplanation(SampleGroup filter);
QString stageText(Stage stage);
QString stageExplanation(Stage stage);
QString phaseText(StagePhase phase);
/// core's word for what is counted ("images") in the window's language; unknown words stay.
QString unitText(const std::string& unit);

/// The name that Progress::stage and stageSeconds use.
std::string stageKey(Stage stage);

/// "0.97"; never rounded up to 1 nor down to 0 unless it is exactly that.
QString confidenceText(double p, int decimals = 2);
/// "3 h 12 min", "4 min 5 s", "12 s".
QString durationText(double seconds);
/// "2.4 per second", "3.1 per minute".
QString rateText(double perSecond);

/// "tench · sample 3".
QString sampleTitle(const ReviewState& state, int row);
/// Why the sample was flagged, what was chosen, and what is missing.
QString sampleSentence(const ReviewState& state, int row);

} // namespace stillroom::ui
