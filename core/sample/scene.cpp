// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scene.h"

#include <cmath>

/// Walls, tables, and clutter of no class.
namespace stillroom::drawing {
namespace {

Shade wood(Dice& dice) {
  const Colour base =
      pick<4>(dice, {Colour{0.62F, 0.42F, 0.25F}, {0.45F, 0.28F, 0.16F}, {0.76F, 0.6F, 0.4F}, {0.55F, 0.5F, 0.45F}});
  const float plank = dice.range(4, 9);
  const std::uint32_t seed = dice.bits();
  return [=](float x, float y) {
    const float at = y / plank;
    const float board = valueNoise(std::floor(at) + 0.5F, 7.5F, seed);
    const float grain = cloudNoise(x * 0.07F + board * 40, y * 0.9F, seed + 3);
    const float seam = smoothStep(0, 0.1F, fraction(at)) * 0.3F + 0.7F;
    return base * ((0.72F + 0.28F * board + 0.35F * (grain - 0.5F)) * seam);
  };
}

Shade cloth(Dice& dice) {
  const Colour ground = dice.near({0.88F, 0.86F, 0.82F}, 0.06F);
  const Colour stripe =
      pick<4>(dice, {Colour{0.7F, 0.2F, 0.2F}, {0.25F, 0.38F, 0.62F}, {0.35F, 0.52F, 0.35F}, {0.75F, 0.6F, 0.25F}});
  const float size = dice.range(4, 9);
  const float slant = dice.range(-0.4F, 0.4F);
  const std::uint32_t seed = dice.bits();
  return [=](float x, float y) {
    const float a = fraction((x - slant * y) / size) < 0.5F ? 0.5F : 0.0F;
    const float b = fraction(y * 1.6F / size) < 0.5F ? 0.5F : 0.0F;
    return mix(ground, stripe, a + b) * (0.86F + 0.22F * valueNoise(x * 0.12F, y * 0.2F, seed));
  };
}

Shade stone(Dice& dice) {
  const Colour base =
      pick<4>(dice, {Colour{0.78F, 0.76F, 0.73F}, {0.42F, 0.44F, 0.47F}, {0.66F, 0.58F, 0.5F}, {0.3F, 0.33F, 0.32F}});
  const std::uint32_t seed = dice.bits();
  return [=](float x, float y) {
    const float vein = std::abs(cloudNoise(x * 0.08F, y * 0.13F, seed) - 0.5F);
    return base * (0.86F + 0.25F * valueNoise(x * 0.5F, y * 0.7F, seed + 5) - 0.25F * smoothStep(0.05F, 0, vein));
  };
}

Shade wall(Dice& dice, bool dim) {
  Colour base = pick<6>(dice, {Colour{0.78F, 0.74F, 0.66F},
                               {0.55F, 0.63F, 0.68F},
                               {0.68F, 0.55F, 0.48F},
                               {0.6F, 0.66F, 0.55F},
                               {0.42F, 0.4F, 0.45F},
                               {0.82F, 0.8F, 0.78F}});
  if (dim) base *= 0.4F;
  const int kind = dice.below(4);
  const float size = dice.range(6, 12);
  const float bright = dice.range(10, 54);
  const Colour second = dice.near(base * 0.86F, 0.04F);
  const std::uint32_t seed = dice.bits();
  return [=](float x, float y) {
    Colour colour = base;
    if (kind == 1 && fraction(x / size) < 0.5F) colour = second; // wallpaper
    if (kind == 2) {                                             // tiles
      const float joint = std::min(fraction(x / size), fraction((y + 3) / size)) * size;
      colour = mix(second * 0.9F,
                   mix(base, second, valueNoise(std::floor(x / size) + 0.5F, std::floor((y + 3) / size) + 0.5F, seed)),
                   smoothStep(0.3F, 1.0F, joint));
    }
    const float away = std::abs(x - bright) / 64 + y / 110;
    return colour * (1.08F - 0.42F * away + 0.12F * (cloudNoise(x * 0.14F, y * 0.14F, seed + 9) - 0.5F));
  };
}

void backThings(Canvas& canvas, Dice& dice, float horizon) {
  const int kind = dice.below(5);
  const float left = dice.chance(0.5F) ? dice.range(-4, 8) : dice.range(44, 56);
  if (kind == 0) { // books
    float x = left;
    for (int i = 0; i < 3; ++i) {
      const float wide = dice.range(3.5F, 6);
      const float high = dice.range(14, 22);
      Material cover;
      cover.colour =
          pick<4>(dice, {Colour{0.5F, 0.18F, 0.16F}, {0.18F, 0.3F, 0.42F}, {0.25F, 0.36F, 0.22F}, {0.6F, 0.5F, 0.3F}});
      cover.specular = 0.05F;
      cover.paint = [](float, float v, Colour c) { return std::abs(v - 0.22F) < 0.05F ? Colour(c * 1.5F) : c; };
      canvas.pillow({{x, horizon + 2}, {x, horizon - high}, {x + wide, horizon - high}, {x + wide, horizon + 2}}, 1.5F,
                    cover);
      x += wide + 0.2F;
    }
  } else if (kind == 1) { // window
    Material pane;
    pane.colour = dice.near({0.72F, 0.84F, 0.93F}, 0.08F);
    pane.glow = 1;
    Material frame;
    frame.colour = {0.85F, 0.83F, 0.78F};
    const float x = left - 4;
    canvas.facet({{x, 2}, {x + 17, 2}, {x + 17, 24}, {x, 24}}, {0, 0, 1}, frame);
    for (int i = 0; i < 4; ++i) {
      const float px = x + 1.5F + 7.5F * static_cast<float>(i % 2);
      const float py = 3.5F + 10.0F * static_cast<float>(i / 2);
      canvas.facet({{px, py}, {px + 6.3F, py}, {px + 6.3F, py + 8.7F}, {px, py + 8.7F}}, {0, 0, 1}, pane);
    }
  } else if (kind == 2) { // a jar
    Material jar;
    jar.colour = dice.near({0.5F, 0.45F, 0.4F}, 0.15F);
    const float r = dice.range(4, 6);
    canvas.turned({left + 5, horizon + 3}, {{0, r}, {9, r * 1.1F}, {12, r * 0.7F}, {14, r * 0.75F}}, 0, jar);
  } else if (kind == 3) { // a curtain's edge
    Material curtain;
    curtain.colour = dice.near({0.55F, 0.4F, 0.38F}, 0.15F);
    curtain.specular = 0;
    curtain.paint = [](float u, float, Colour c) {
      return Colour(c * (0.75F + 0.5F * std::abs(fraction(u * 3) - 0.5F)));
    };
    const float x = left < 30 ? -2 : 52;
    canvas.facet({{x, -1}, {x + 14, -1}, {x + 12, horizon + 1}, {x, horizon + 1}}, {0, 0, 1}, curtain);
  }
}

} // namespace

void leaf(Canvas& canvas, Dice& dice, Point stalk, float length, float turns, Colour colour) {
  Material blade;
  blade.colour = dice.near(colour, 0.05F);
  blade.specular = 0.25F;
  blade.gloss = 3;
  const float wide = dice.range(0.2F, 0.3F);
  const std::vector<Point> shape{{0, 0},     {0.3F, -wide}, {0.7F, -wide * 0.8F},
                                 {1, 0.05F}, {0.65F, wide}, {0.25F, wide * 0.8F}};
  canvas.pillow(moved(smoothCurve(shape, true, 4), stalk, length, turns), length * 0.22F, blade);
  Material vein;
  vein.colour = blade.colour * 1.3F;
  vein.opacity = 0.6F;
  canvas.rod(moved({{0, 0}, {0.5F, -0.02F}, {0.9F, 0.04F}}, stalk, length, turns), 0.35F, 0.2F, vein);
}

namespace {

/// Things of no class: crumbs, berries, a leaf.
void strew(Canvas& canvas, Dice& dice) {
  const int count = dice.below(4);
  for (int i = 0; i < count; ++i) {
    const int kind = dice.below(3);
    const float x = dice.chance(0.5F) ? dice.range(2, 16) : dice.range(48, 62);
    const Point at{x, dice.range(52, 61)};
    Material thing;
    if (kind == 0) { // berries
      thing.colour = pick<3>(dice, {Colour{0.6F, 0.1F, 0.15F}, {0.22F, 0.2F, 0.4F}, {0.75F, 0.5F, 0.15F}});
      thing.specular = 0.5F;
      const float r = dice.range(1.5F, 2.6F);
      canvas.shadow({at.x + 1, at.y + r * 0.7F}, r * 1.7F, r, 0.5F);
      canvas.ellipsoid(at, r, r, 0, thing);
    } else if (kind == 1) { // crumbs
      thing.colour = dice.near({0.75F, 0.6F, 0.4F}, 0.1F);
      for (int j = 0; j < 5; ++j) {
        const float dx = dice.range(-5, 5);
        canvas.ellipsoid({at.x + dx, at.y + dice.range(-2, 2)}, 0.7F, 0.5F, 0, thing);
      }
    } else {
      canvas.shadow({at.x + 3, at.y + 1}, 5, 2, 0.35F, 0.02F);
      const float turns = dice.range(-0.08F, 0.08F);
      leaf(canvas, dice, at, dice.range(5, 8), turns, {0.35F, 0.45F, 0.2F});
    }
  }
}

} // namespace

void groundShadow(Canvas& canvas, const Pose& pose, float radius, float length) {
  const float reach = radius * 1.15F + length * 0.35F;
  canvas.shadow({pose.foot.x - canvas.light.direction[0] * length * 0.55F, pose.foot.y - length * 0.03F}, reach * 1.15F,
                radius * 0.5F + 2, 0.5F, -0.01F);
  canvas.shadow({pose.foot.x, pose.foot.y + 0.3F}, radius * 1.25F, radius * 0.42F + 1, 0.6F);
}

Pose setTable(Canvas& canvas, Dice& dice, float halfWidth, bool dim) {
  const float horizon = dice.range(34, 45);
  const int kind = dice.below(4);
  const Shade top = kind < 2 ? wood(dice) : kind == 2 ? cloth(dice) : stone(dice);
  const Shade back = wall(dice, dim);
  const float gain = dim ? 0.55F : 1.0F;
  canvas.background([&](float x, float y) {
    if (y < horizon) return back(x, y);
    const float near = 1 + (y - horizon) * 0.02F; // boards and checks widen towards the viewer
    return Colour(top(32 + (x - 32) / near, (y - horizon) / near) *
                  (gain * (0.82F + 0.22F * smoothStep(horizon, horizon + 14, y))));
  });
  if (dice.chance(0.75F)) backThings(canvas, dice, horizon);
  strew(canvas, dice);
  Pose pose;
  pose.scale = dice.range(0.82F, 1.15F);
  const float room = std::max(2.0F, 27 - halfWidth * pose.scale);
  pose.foot.x = 32 + dice.range(-room, room) * 0.7F;
  pose.foot.y = dice.range(52, 57.5F);
  pose.lean = dice.range(-0.008F, 0.008F);
  return pose;
}

} // namespace stillroom::drawing
