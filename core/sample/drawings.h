// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/canvas.h"

namespace stillroom::drawing {

/// One class: its folder name and how one image of it is drawn.
struct Drawing {
  const char* name;
  void (*draw)(Canvas&, Dice&);
};

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
