// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/canvas.h"
#include "sample/drawings.h"

#include <array>
#include <cmath>
#include <functional>

namespace stillroom::drawing {

/// Where a thing stands in its scene: the middle of its foot, its size factor and a slight lean in turns.
struct Pose {
  Point foot;
  float scale = 1;
  float lean = 0;
};

/// A colour for each place of a background.
using Shade = std::function<Colour(float x, float y)>;

template <std::size_t n>
Colour pick(Dice& dice, const std::array<Colour, n>& colours, float spread = 0.05F) {
  return dice.near(colours[static_cast<std::size_t>(dice.below(static_cast<int>(n)))], spread);
}

inline float fraction(float v) {
  return v - std::floor(v);
}

/// A wall, a table and some clutter; returns a pose on the table for something `halfWidth` wide at scale 1.
Pose setTable(Canvas& canvas, Dice& dice, float halfWidth, bool dim = false);
/// Soft shadow on the table, away from the light, and the dark line of contact.
void groundShadow(Canvas& canvas, const Pose& pose, float radius, float length);
void leaf(Canvas& canvas, Dice& dice, Point stalk, float length, float turns, Colour colour);

} // namespace stillroom::drawing
