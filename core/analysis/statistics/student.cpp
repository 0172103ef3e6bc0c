// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics/student.h"

#include <cmath>
#include <numbers>

namespace stillroom {

double studentWithin(double t, int freedom) {
  const double angle = std::atan(t / std::sqrt(freedom));
  const double cosine = std::cos(angle), sine = std::sin(angle);
  double term = freedom % 2 == 0 ? 1 : cosine, sum = freedom == 1 ? 0 : term;
  for (int i = freedom % 2 == 0 ? 2 : 3; i < freedom; i += 2) {
    term *= cosine * cosine * (i - 1) / i;
    sum += term;
  }
  return freedom % 2 == 0 ? sine * sum : 2 / std::numbers::pi * (angle + sine * sum);
}

double studentBound(double share, int freedom) {
  double low = 0, high = 1;
  while (studentWithin(high, freedom) < share)
    high *= 2;
  for (int i = 0; i < 100; ++i) {
    const double middle = (low + high) / 2;
    (studentWithin(middle, freedom) < share ? low : high) = middle;
  }
  return high;
}

} // namespace stillroom
