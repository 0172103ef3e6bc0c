// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scene.h"

#include <cmath>

/// A forest floor and what grows there.
namespace stillroom::drawing {
namespace {

void forest(Canvas& canvas, Dice& dice) {
  const float horizon = dice.range(26, 38);
  const Colour far = pick<3>(dice, {Colour{0.34F, 0.46F, 0.28F}, {0.45F, 0.44F, 0.3F}, {0.28F, 0.36F, 0.34F}});
  const Colour floor = pick<3>(dice, {Colour{0.3F, 0.42F, 0.16F}, {0.42F, 0.3F, 0.18F}, {0.36F, 0.38F, 0.2F}});
  const std::uint32_t seed = dice.bits();
  const float trunk = dice.range(6, 10);
  canvas.background([&](float x, float y) {
    const float mist = cloudNoise(x * 0.1F, y * 0.1F, seed);
    if (y < horizon + 3 * (valueNoise(x * 0.3F, 0.5F, seed + 2) - 0.5F)) {
      const bool tree = valueNoise(std::floor(x / trunk + 0.15F * mist) + 0.5F, 3.5F, seed) > 0.62F;
      return Colour((tree ? Colour(far * 0.55F) : mix(far, {0.8F, 0.85F, 0.65F}, 0.5F * mist)) * (0.8F + 0.4F * mist));
    }
    return Colour(floor * (0.55F + 0.9F * cloudNoise(x * 0.5F, y * 0.8F, seed + 5)));
  });
}

void grassTuft(Canvas& canvas, Dice& dice, Point root, Colour colour) {
  Material blade;
  blade.specular = 0.05F;
  for (int i = 0; i < 5; ++i) {
    blade.colour = dice.near(colour, 0.08F);
    const float sway = dice.range(-4, 4);
    const float high = dice.range(4, 9);
    const float x = root.x + dice.range(-2.5F, 2.5F);
    canvas.rod({{x, root.y}, {x + sway * 0.3F, root.y - high * 0.6F}, {x + sway, root.y - high}}, 0.7F, 0.15F, blade);
  }
}

void grass(Canvas& canvas, Dice& dice, Colour colour, int tufts, float low, float high) {
  for (int i = 0; i < tufts; ++i) {
    const float x = dice.range(0, 64);
    grassTuft(canvas, dice, {x, dice.range(low, high)}, colour);
  }
}

/// Red with white spots, two times of three, or brown.
Material mushroomCap(Dice& dice) {
  Material cap;
  const bool spotted = dice.below(3) < 2;
  cap.colour = spotted ? dice.near({0.76F, 0.14F, 0.1F}) : dice.near({0.55F, 0.35F, 0.2F}, 0.08F);
  cap.specular = 0.4F;
  const std::uint32_t spots = dice.bits();
  if (spotted)
    cap.paint = [spots](float u, float v, Colour base) {
      const float a = u / std::sqrt(std::max(0.05F, 1.02F - u * u)) * 2.1F;
      const float b = v * 3.3F + 0.4F * std::floor(a);
      const float dx = fraction(a) - 0.35F - 0.3F * valueNoise(std::floor(a), std::floor(b), spots);
      const float dy = fraction(b) - 0.35F - 0.3F * valueNoise(std::floor(a), std::floor(b), spots + 1);
      return mix({0.95F, 0.92F, 0.85F}, base, smoothStep(0.05F, 0.09F, dx * dx + dy * dy));
    };
  return cap;
}

void toadstool(Canvas& canvas, Dice& dice, const Pose& pose, const Material& cap) {
  const float s = pose.scale;
  const float h = dice.range(24, 30) * s;
  const float r = dice.range(3.8F, 5.5F) * s;
  const float wide = dice.range(16, 20) * s;
  groundShadow(canvas, pose, wide * 0.7F, h);
  Material stalk;
  stalk.colour = dice.near({0.88F, 0.83F, 0.72F}, 0.05F);
  stalk.specular = 0.1F;
  canvas.turned(pose.foot, {{0, r * 1.4F}, {h * 0.2F, r * 1.3F}, {h * 0.6F, r}, {h, r * 1.1F}}, pose.lean, stalk);
  const Point up = circlePoint(pose.lean);
  const Point neck{pose.foot.x + up.y * h, pose.foot.y - up.x * h};
  Material ring = stalk;
  ring.colour *= 0.94F;
  canvas.turned({pose.foot.x + up.y * h * 0.62F, pose.foot.y - up.x * h * 0.62F},
                {{0, r * 1.9F}, {r * 0.6F, r * 1.3F}, {r, r}}, pose.lean, ring);
  const float high = dice.range(13, 18) * s;
  Material gills = stalk;
  gills.colour *= 0.66F;
  canvas.disc({neck.x, neck.y + 0.6F}, wide * 0.93F, wide * 0.27F, gills, pose.lean);
  canvas.turned({neck.x, neck.y - 1.5F * s},
                {{0, wide},
                 {high * 0.2F, wide * 0.97F},
                 {high * 0.5F, wide * 0.8F},
                 {high * 0.8F, wide * 0.5F},
                 {high * 0.95F, wide * 0.22F},
                 {high, wide * 0.05F}},
                pose.lean, cap);
}

} // namespace

void drawMushroom(Canvas& canvas, Dice& dice) {
  forest(canvas, dice);
  const Colour green = dice.near({0.38F, 0.52F, 0.18F});
  grass(canvas, dice, green * 0.8F, 4, 44, 54);
  const Material cap = mushroomCap(dice);
  const int count = dice.chance(0.35F) ? 2 : 1;
  for (int i = count - 1; i >= 0; --i) {
    const float s = i == 0 ? dice.range(0.85F, 1.15F) : dice.range(0.45F, 0.6F);
    const float x = i == 0 ? dice.range(26, 38) : (dice.chance(0.5F) ? dice.range(9, 15) : dice.range(49, 55));
    const Pose pose{{x, dice.range(55, 58)}, s, dice.range(-0.03F, 0.03F)};
    toadstool(canvas, dice, pose, cap);
  }
  grass(canvas, dice, green, 5, 58, 65);
}

} // namespace stillroom::drawing
