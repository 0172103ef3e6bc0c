// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom {

/// P(|T| < t) of Student's distribution with a whole number of degrees of freedom, 1 or more (Abramowitz and Stegun
/// 1964, 26.7.3 and 26.7.4); t ≥ 0.
double studentWithin(double t, int freedom);

/// The t that so much of the distribution lies within, 0 < share < 1: 12.706 for 0.95 and one degree of freedom.
double studentBound(double share, int freedom);

} // namespace stillroom
