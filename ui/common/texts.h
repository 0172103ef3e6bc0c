// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stage.h"

#include <QString>

#include <cstdint>

namespace stillroom::ui {

/// What is counted, in the window's language.
QString unitText(Unit unit);
/// "0.97"; never rounded up to 1 nor down to 0 unless it is exactly that.
QString confidenceText(double p, int decimals = 2);
/// "97.5", the number before a percent sign.
QString percentText(double share, int decimals = 1);
/// The same of a part of `whole`; "–" where that is nothing.
QString percentOf(std::int64_t part, std::int64_t whole);
/// "3 h 12 min", "4 min 5 s", "12 s".
QString durationText(double seconds);
/// "2.4 per second", "3.1 per minute".
QString rateText(double perSecond);

} // namespace stillroom::ui
