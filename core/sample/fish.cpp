// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scene.h"

#include <cmath>

/// Under water.
namespace stillroom::drawing {
namespace {

void water(Canvas& canvas, Dice& dice) {
  const Colour deep = pick<3>(dice, {Colour{0.08F, 0.28F, 0.46F}, {0.06F, 0.36F, 0.4F}, {0.12F, 0.2F, 0.42F}});
  const Colour high = dice.near({0.45F, 0.75F, 0.82F}, 0.06F);
  const Colour sand = dice.near({0.72F, 0.64F, 0.46F}, 0.06F);
  const float bed = dice.range(48, 58);
  const std::uint32_t seed = dice.bits();
  canvas.background([&](float x, float y) {
    if (y > bed + 3 * valueNoise(x * 0.08F, 0.5F, seed))
      return mix(sand * (0.75F + 0.4F * cloudNoise(x * 0.5F, y, seed)), deep, 0.3F);
    const float ray = valueNoise((x + y * 0.45F) * 0.16F, 2.5F, seed + 4);
    return mix(high, deep, clamp01(y / 54 + 0.15F)) + Colour(0.1F, 0.12F, 0.12F) * (ray * (1 - y / 64) * 1.3F);
  });
  Material weed;
  const int weeds = 2 + dice.below(4);
  for (int i = 0; i < weeds; ++i) {
    weed.colour = mix(dice.near({0.2F, 0.5F, 0.22F}, 0.1F), deep, 0.25F);
    const float x = dice.chance(0.5F) ? dice.range(0, 18) : dice.range(46, 64);
    const float sway = dice.range(-4, 4);
    const float tall = dice.range(12, 30);
    canvas.rod({{x, 63}, {x + sway, 63 - tall * 0.4F}, {x - sway, 63 - tall * 0.75F}, {x + sway * 0.6F, 63 - tall}},
               1.4F, 0.5F, weed);
  }
  Material pebble;
  for (int i = 0; i < 3; ++i) {
    pebble.colour = dice.near({0.42F, 0.42F, 0.42F}, 0.12F);
    const float x = dice.range(2, 62);
    const float r = dice.range(1.5F, 3.5F);
    canvas.ellipsoid({x, bed + dice.range(4, 8)}, r * 1.3F, r, 0, pebble);
  }
}

/// Materials of one fish: scales with or without bands, and fins with rays.
struct FishSkin {
  Material body, fin;
};

FishSkin fishSkin(Dice& dice) {
  Material body;
  body.colour = pick<5>(dice, {Colour{0.92F, 0.5F, 0.12F},
                               {0.75F, 0.78F, 0.8F},
                               {0.9F, 0.78F, 0.2F},
                               {0.78F, 0.25F, 0.25F},
                               {0.4F, 0.55F, 0.75F}});
  body.specular = 0.5F;
  body.gloss = 4;
  const Colour stripe = dice.chance(0.5F) ? Colour{0.95F, 0.95F, 0.92F} : Colour(body.colour * 0.5F);
  const int bands = dice.below(4);
  body.paint = [stripe, bands](float u, float v, Colour base) {
    Colour c = mix(base * 0.85F, {0.97F, 0.95F, 0.86F}, smoothStep(0.5F, 1.0F, v) * 0.7F);
    if (bands >= 2 && u > 0.22F && fraction(u * static_cast<float>(bands) + 0.2F) < 0.28F) c = stripe;
    const float row = std::floor(v * 9);
    const float a = fraction(u * 13 + 0.5F * row) - 0.5F;
    const float b = fraction(v * 9) - 0.5F;
    return Colour(c * (u > 0.24F ? 0.86F + 0.3F * smoothStep(0.45F, 0.1F, a * a + b * b) : 1.0F));
  };
  Material fin = body;
  fin.colour = dice.chance(0.6F) ? Colour(body.colour * 0.85F) : stripe;
  fin.specular = 0.15F;
  fin.opacity = 0.92F;
  fin.paint = [](float u, float v, Colour base) {
    return Colour(base * (0.78F + 0.3F * std::abs(fraction((u + v) * 5) - 0.5F) * 2));
  };
  return {body, fin};
}

void fishEye(Canvas& canvas, Point eye, float s) {
  Material white;
  white.colour = {0.95F, 0.95F, 0.9F};
  canvas.ellipsoid(eye, 2.5F * s, 2.5F * s, 0, white);
  white.colour = {0.05F, 0.05F, 0.08F};
  white.specular = 0.8F;
  canvas.ellipsoid(eye, 1.5F * s, 1.5F * s, 0, white);
}

void bubbles(Canvas& canvas, Dice& dice, Point at, float s) {
  Material bubble;
  bubble.colour = {0.85F, 0.95F, 1.0F};
  bubble.opacity = 0.5F;
  const int count = dice.below(5);
  for (int i = 0; i < count; ++i) {
    const float r = dice.range(0.7F, 1.8F);
    const float x = at.x - 24 * s + dice.range(-3, 3);
    canvas.ellipsoid({x, at.y - dice.range(2, 22)}, r, r, 0, bubble);
  }
}

} // namespace

void drawFish(Canvas& canvas, Dice& dice) {
  water(canvas, dice);
  const float s = dice.range(0.85F, 1.15F);
  const float turns = dice.range(-0.05F, 0.05F);
  const Point at{32 + dice.range(-4, 4), dice.range(26, 36)};
  const float tall = dice.range(8.5F, 12.5F);
  const auto [body, fin] = fishSkin(dice);
  const auto place = [&](const std::vector<Point>& p, int steps) {
    return moved(smoothCurve(p, true, steps), at, s, turns);
  };
  const float fork = dice.range(8, 11.5F);
  canvas.pillow(place({{13, 0}, {17, -3}, {25, -fork}, {22, 0}, {25, fork}, {17, 3}}, 4), 2, fin);
  canvas.pillow(place({{-8, -tall * 0.75F}, {-1, -tall - 6}, {8, -tall - 3}, {13, -3}}, 4), 2, fin);
  canvas.pillow(place({{0, tall * 0.7F}, {4, tall + 4.5F}, {9, tall + 3}, {9, 4}}, 4), 2, fin);
  canvas.pillow(place({{-21, 0.5F},
                       {-16, -tall * 0.6F},
                       {-5, -tall},
                       {7, -tall * 0.62F},
                       {16, -2.2F},
                       {16, 2.2F},
                       {7, tall * 0.6F},
                       {-5, tall * 0.95F},
                       {-16, tall * 0.62F}},
                      6),
                8.5F * s, body);
  canvas.pillow(place({{-5, 2}, {2, 1}, {5, 5}, {0, 6}}, 4), 1.5F, fin);
  Material mark;
  mark.colour = body.colour * 0.45F;
  mark.opacity = 0.7F;
  canvas.rod(moved({{-11, -tall * 0.55F}, {-9.3F, 0}, {-11, tall * 0.55F}}, at, s, turns), 0.6F, 0.5F, mark);
  canvas.rod(moved({{-20.5F, 1.8F}, {-18.5F, 2.6F}, {-16.5F, 2.2F}}, at, s, turns), 0.5F, 0.4F, mark);
  fishEye(canvas, moved({{-15, -2.2F}}, at, s, turns)[0], s);
  bubbles(canvas, dice, at, s);
}

} // namespace stillroom::drawing
