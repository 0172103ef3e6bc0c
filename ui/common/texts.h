// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stage.h"

#include <QString>

#include <cstdint>

namespace stillroom::ui {

/// What is counted, in the window's language.
QString unitText(Unit unit);
/// "0.972", as all confidences, thresholds and similarities are written; never rounded up to 1 nor down to 0 unless it
/// is exactly that. Shares of a set are percentages.
QString confidenceText(double p, int decimals = 3);
/// "0.972", "−0.013".
QString similarityText(double similarity);
/// "97.5", the number before a percent sign.
QString percentText(double share, int decimals = 1);
/// The same of a part of `whole`; "–" where that is nothing.
QString percentOf(std::int64_t part, std::int64_t whole);
/// "3 h 12 min", "4 min 5 s", "12 s".
QString durationText(double seconds);
/// "2.4 per second", "3.1 per minute".
QString rateText(double perSecond);

} // namespace stillroom::ui
