// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scene.h"

#include <cmath>

/// Apple and pear.
namespace stillroom::drawing {
namespace {

/// Streaks, blush and speckles of a fruit's skin.
Material skin(Dice& dice, Colour ground, Colour blush, float blushAmount) {
  Material material;
  material.colour = ground;
  material.specular = dice.range(0.3F, 0.6F);
  material.gloss = 5;
  material.edge = 0.35F;
  const float side = dice.range(-0.6F, 0.6F);
  const float speckle = dice.range(0, 0.1F);
  const std::uint32_t seed = dice.bits();
  material.paint = [=](float u, float v, Colour base) {
    const float streak = valueNoise(u * 7, v * 1.6F, seed);
    const float amount =
        smoothStep(1.1F - blushAmount * 1.5F, 1.6F - blushAmount, 1 - std::abs(u - side) * 0.6F + 0.5F * streak);
    const float dots = valueNoise(u * 14, v * 16, seed + 3) > 0.84F ? speckle : 0.0F;
    return Colour(mix(base, blush, clamp01(amount)) * (1 + dots));
  };
  return material;
}

void stem(Canvas& canvas, Dice& dice, Point at, float scale, float length) {
  Material bark;
  bark.colour = dice.near({0.36F, 0.24F, 0.13F}, 0.05F);
  const float bend = dice.range(-2.5F, 2.5F) * scale;
  canvas.rod({at, {at.x + bend * 0.25F, at.y - length * 0.55F}, {at.x + bend, at.y - length}}, 0.7F * scale,
             0.95F * scale, bark);
}

} // namespace

void drawApple(Canvas& canvas, Dice& dice) {
  Pose pose = setTable(canvas, dice, 17);
  pose.lean = dice.range(-0.03F, 0.03F);
  const float s = pose.scale * 1.05F;
  const float r = 16.5F * s;
  const float h = dice.range(28, 31) * s;
  groundShadow(canvas, pose, r * 0.85F, h);
  const int kind = dice.below(4);
  const Colour ground = kind == 0   ? Colour{0.55F, 0.72F, 0.2F}
                        : kind == 1 ? Colour{0.85F, 0.68F, 0.25F}
                                    : Colour{0.78F, 0.3F, 0.16F};
  const Colour under = dice.near(ground);
  const Colour blush = dice.near({0.72F, 0.1F, 0.12F});
  const Material peel = skin(dice, under, blush, dice.range(kind == 0 ? 0.0F : 0.35F, kind == 0 ? 0.45F : 0.8F));
  canvas.turned(pose.foot,
                {{0, r * 0.4F},
                 {h * 0.07F, r * 0.62F},
                 {h * 0.3F, r * 0.9F},
                 {h * 0.58F, r},
                 {h * 0.82F, r * 0.86F},
                 {h * 0.95F, r * 0.56F},
                 {h, r * 0.3F}},
                pose.lean, peel);
  const Point up = circlePoint(pose.lean);
  const Point dimple{pose.foot.x + up.y * h, pose.foot.y - up.x * h};
  Material hollow;
  hollow.colour = ground * 0.45F;
  hollow.opacity = 0.75F;
  hollow.specular = 0;
  canvas.disc({dimple.x, dimple.y - 0.2F}, r * 0.27F, r * 0.085F, hollow, pose.lean);
  stem(canvas, dice, {dimple.x, dimple.y + 0.5F}, s, dice.range(5, 7) * s);
  if (dice.chance(0.6F)) {
    const float turns = dice.chance(0.5F) ? dice.range(-0.12F, -0.03F) : dice.range(0.53F, 0.62F);
    leaf(canvas, dice, {dimple.x, dimple.y - 2.5F * s}, dice.range(9, 12) * s, turns, {0.3F, 0.52F, 0.18F});
  }
}

void drawPear(Canvas& canvas, Dice& dice) {
  Pose pose = setTable(canvas, dice, 15);
  pose.lean = dice.range(-0.04F, 0.04F);
  const float s = pose.scale * 1.02F;
  const float r = dice.range(14, 15.5F) * s;
  const float h = dice.range(37, 41) * s;
  groundShadow(canvas, pose, r * 0.85F, h);
  const int kind = dice.below(4);
  const Colour ground = kind == 0   ? Colour{0.8F, 0.72F, 0.3F}
                        : kind == 1 ? Colour{0.68F, 0.5F, 0.25F}
                                    : Colour{0.66F, 0.74F, 0.28F};
  const Colour under = dice.near(ground);
  const Colour blush = dice.near({0.78F, 0.3F, 0.15F});
  const Material peel = skin(dice, under, blush, dice.range(0.0F, 0.5F));
  const float waist = dice.range(0.42F, 0.5F);
  canvas.turned(pose.foot,
                {{0, r * 0.4F},
                 {h * 0.06F, r * 0.68F},
                 {h * 0.2F, r * 0.96F},
                 {h * 0.34F, r},
                 {h * 0.55F, r * 0.78F},
                 {h * 0.74F, r * waist},
                 {h * 0.9F, r * waist * 0.86F},
                 {h * 0.98F, r * 0.22F},
                 {h, r * 0.08F}},
                pose.lean, peel);
  const Point up = circlePoint(pose.lean);
  const Point tip{pose.foot.x + up.y * h, pose.foot.y - up.x * h};
  stem(canvas, dice, {tip.x, tip.y + 0.8F}, s, dice.range(4.5F, 6.5F) * s);
  if (dice.chance(0.5F)) {
    const float turns = dice.chance(0.5F) ? dice.range(-0.1F, 0.05F) : dice.range(0.47F, 0.6F);
    leaf(canvas, dice, {tip.x, tip.y - 1.5F * s}, dice.range(8, 11) * s, turns, {0.3F, 0.5F, 0.2F});
  }
}

} // namespace stillroom::drawing
