// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/sample/canvas.h"

namespace stillroom::drawing {

/// Where a thing stands in its scene: the middle of its foot, its size factor and a slight lean in turns.
struct Pose {
  Point foot;
  float scale = 1;
  float lean = 0;
};

/// One class: its folder name and how one image of it is drawn.
struct Drawing {
  const char* name;
  void (*draw)(Canvas&, Dice&);
};

/// A wall, a table and some clutter; returns a pose on the table for something `halfWidth` wide at scale 1.
Pose setTable(Canvas& canvas, Dice& dice, float halfWidth, bool dim = false);
/// Things of no class: crumbs, berries, a book, a leaf, a coin.
void strew(Canvas& canvas, Dice& dice);
/// Soft shadow on the table, away from the light, and the dark line of contact.
void groundShadow(Canvas& canvas, const Pose& pose, float radius, float length);
/// Stripes, bands, dots, sprigs or nothing, as on crockery. `base` is the ground colour.
Material glaze(Dice& dice, Colour base);
Colour crockery(Dice& dice);
void leaf(Canvas& canvas, Dice& dice, Point stalk, float length, float turns, Colour colour);

void drawApple(Canvas& canvas, Dice& dice);
void drawBottle(Canvas& canvas, Dice& dice);
void drawCandle(Canvas& canvas, Dice& dice);
void drawCup(Canvas& canvas, Dice& dice);
void drawFish(Canvas& canvas, Dice& dice);
void drawHouse(Canvas& canvas, Dice& dice);
void drawMushroom(Canvas& canvas, Dice& dice);
void drawPear(Canvas& canvas, Dice& dice);
void drawTeapot(Canvas& canvas, Dice& dice);
void drawVase(Canvas& canvas, Dice& dice);

} // namespace stillroom::drawing
