// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sample/drawings.h"

#include <array>
#include <cmath>

/// Scenes, clutter, and what grows or lives: apple, fish, house, mushroom, pear.
namespace stillroom::drawing {
namespace {

using Shade = std::function<Colour(float x, float y)>;

template <std::size_t n>
Colour pick(Dice& dice, const std::array<Colour, n>& colours, float spread = 0.05F) {
  return dice.near(colours[static_cast<std::size_t>(dice.below(static_cast<int>(n)))], spread);
}

float fraction(float v) {
  return v - std::floor(v);
}

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

namespace {

Shade landscape(Dice& dice, float horizon) {
  const int hour = dice.below(4);
  const Colour top = hour == 0   ? Colour{0.35F, 0.35F, 0.55F}
                     : hour == 1 ? Colour{0.62F, 0.68F, 0.74F}
                                 : Colour{0.32F, 0.55F, 0.85F};
  const Colour low = hour == 0 ? Colour{0.95F, 0.65F, 0.45F} : Colour{0.82F, 0.88F, 0.92F};
  const Colour grass = pick<3>(dice, {Colour{0.32F, 0.5F, 0.2F}, {0.5F, 0.52F, 0.24F}, {0.85F, 0.87F, 0.9F}});
  const std::uint32_t seed = dice.bits();
  const float hills = dice.range(3, 10);
  return [=](float x, float y) {
    if (y > horizon) return Colour(grass * (0.72F + 0.45F * cloudNoise(x * 0.35F, y * 0.6F, seed)));
    const float ridge = horizon - hills * valueNoise(x * 0.06F, 1.5F, seed + 8);
    if (y > ridge) return Colour(mix(grass, top, 0.4F) * 0.75F);
    const Colour sky = mix(top, low, y / horizon);
    return mix(sky, {0.98F, 0.97F, 0.95F},
               0.85F * smoothStep(0.55F, 0.75F, cloudNoise(x * 0.06F, y * 0.13F, seed + 2)));
  };
}

void tree(Canvas& canvas, Dice& dice, Point root, float size) {
  Material bark;
  bark.colour = {0.34F, 0.24F, 0.15F};
  canvas.rod({root, {root.x + 0.3F, root.y - size * 0.5F}, {root.x, root.y - size}}, size * 0.1F, size * 0.06F, bark);
  Material crown;
  crown.specular = 0.05F;
  const Colour green = pick<3>(dice, {Colour{0.2F, 0.4F, 0.15F}, {0.32F, 0.45F, 0.16F}, {0.62F, 0.4F, 0.14F}});
  const std::uint32_t seed = dice.bits();
  crown.paint = [seed](float u, float v, Colour base) {
    return Colour(base * (0.65F + 0.7F * valueNoise(u * 5, v * 5, seed)));
  };
  for (int i = 0; i < 5; ++i) {
    crown.colour = dice.near(green, 0.05F);
    const float dx = dice.range(-0.32F, 0.32F) * size;
    const float r = dice.range(0.28F, 0.42F) * size;
    canvas.ellipsoid({root.x + dx, root.y - size * (1 + dice.range(-0.3F, 0.3F))}, r, r, 0, crown);
  }
}

/// Where the corners of a house are: front gable from `x` to `right`, long side from there to `far`.
struct House {
  float scale, ground, x, front, side, high, peak, rise;
  float right() const { return x + front; }
  float far() const { return x + front + side; }
  float eave() const { return ground - high; }
};

House placeHouse(Dice& dice) {
  House house{};
  const float s = house.scale = dice.range(0.85F, 1.12F);
  house.ground = dice.range(53, 57);
  house.x = dice.range(8, 14) + (1 - s) * 20;
  house.front = dice.range(17, 21) * s;
  house.side = dice.range(19, 24) * s;
  house.high = dice.range(17, 22) * s;
  house.peak = dice.range(11, 15) * s;
  house.rise = 2.5F * s; // how far the side's far end stands back
  return house;
}

Material houseWall(Dice& dice) {
  Material wallPaint;
  wallPaint.colour = pick<5>(dice, {Colour{0.86F, 0.8F, 0.68F},
                                    {0.66F, 0.32F, 0.24F},
                                    {0.85F, 0.85F, 0.83F},
                                    {0.55F, 0.4F, 0.26F},
                                    {0.5F, 0.62F, 0.7F}});
  wallPaint.specular = 0;
  wallPaint.edge = 0;
  const int fabric = dice.below(3);
  wallPaint.paint = [fabric](float u, float v, Colour base) {
    if (fabric == 0) return Colour(base * (0.94F + 0.12F * valueNoise(u * 12, v * 12, 5)));
    const float row = v * 11;
    if (fabric == 1) return Colour(base * (fraction(row) < 0.22F ? 0.78F : 1.0F));
    const float brick = fraction(u * 5 + 0.5F * std::floor(row));
    return Colour(base * (fraction(row) < 0.2F || brick < 0.1F
                              ? 1.25F
                              : 0.9F + 0.2F * valueNoise(std::floor(u * 5), std::floor(row), 9)));
  };
  return wallPaint;
}

Material houseRoof(Dice& dice) {
  Material roof;
  roof.colour =
      pick<4>(dice, {Colour{0.62F, 0.25F, 0.16F}, {0.36F, 0.36F, 0.4F}, {0.45F, 0.3F, 0.2F}, {0.3F, 0.38F, 0.34F}});
  roof.specular = 0.05F;
  roof.edge = 0;
  roof.paint = [](float u, float v, Colour base) {
    const float row = std::floor(v * 8);
    return Colour(
        base * (fraction(v * 8) < 0.25F ? 0.72F : 0.92F + 0.25F * valueNoise(std::floor(u * 12 + 0.5F * row), row, 3)));
  };
  return roof;
}

void chimney(Canvas& canvas, Dice& dice, const House& house, Material brick) {
  const float s = house.scale;
  brick.colour = {0.5F, 0.3F, 0.24F};
  const float cx = house.right() + house.side * dice.range(0.25F, 0.6F);
  const float top = house.eave() - house.peak - 5 * s;
  canvas.facet({{cx, top}, {cx + 4 * s, top}, {cx + 4 * s, house.eave()}, {cx, house.eave()}}, {-0.4F, 0, 1}, brick);
  if (!dice.chance(0.6F)) return;
  Material smoke;
  smoke.colour = {0.88F, 0.88F, 0.9F};
  smoke.opacity = 0.3F;
  for (int i = 0; i < 4; ++i) {
    const auto n = static_cast<float>(i);
    canvas.ellipsoid({cx + 2 * s + n * 2.2F, top - 2 - n * 2.6F}, 1.6F + 0.7F * n, 1.3F + 0.5F * n, 0, smoke);
  }
}

void wallsAndRoof(Canvas& canvas, const House& house, const Material& wallPaint, const Material& roof) {
  const auto [s, ground, x, front, side, high, peak, rise] = house;
  const float right = house.right(), far = house.far(), eave = house.eave();
  canvas.facet({{right, eave}, {far, eave - rise}, {far, ground - rise}, {right, ground}}, {0.75F, 0, 0.65F},
               wallPaint);
  canvas.facet({{x, eave}, {x + front / 2, eave - peak}, {right, eave}, {right, ground}, {x, ground}},
               {-0.45F, -0.1F, 0.9F}, wallPaint);
  const float over = 1.8F * s;
  canvas.facet({{x + front / 2, eave - peak - 1},
                {far - front * 0.42F, eave - peak - rise - 1},
                {far + over, eave - rise + over},
                {right + over * 0.7F, eave + over}},
               {0.35F, -0.75F, 0.5F}, roof);
  Material edge = roof;
  edge.paint = {};
  edge.colour = roof.colour * 0.7F;
  canvas.rod({{x - over, eave + over},
              {x + front / 4 - over / 2, eave - peak / 2 + over / 2 - 0.5F},
              {x + front / 2, eave - peak - 0.6F}},
             1.1F * s, 1.1F * s, edge);
  canvas.rod({{x + front / 2, eave - peak - 0.6F},
              {right - front / 4 + over / 2, eave - peak / 2 + over / 2 - 0.5F},
              {right + over * 0.8F, eave + over}},
             1.1F * s, 1.1F * s, edge);
}

void doorAndWindows(Canvas& canvas, Dice& dice, const House& house) {
  const auto [s, ground, x, front, side, high, peak, rise] = house;
  const float right = house.right(), eave = house.eave();
  Material frame;
  frame.colour = {0.93F, 0.91F, 0.86F};
  frame.edge = 0;
  Material glass;
  const bool lamp = dice.chance(0.4F);
  glass.colour = lamp ? Colour{0.98F, 0.84F, 0.45F} : dice.near({0.28F, 0.38F, 0.48F}, 0.06F);
  glass.glow = lamp ? 1.0F : 0.3F;
  const auto window = [&](float wx, float wy, float w, float h, float slope) {
    const auto quad = [&](float g) {
      return std::vector<Point>{
          {wx + g, wy + g}, {wx + w - g, wy + g - slope}, {wx + w - g, wy + h - g - slope}, {wx + g, wy + h - g}};
    };
    canvas.facet(quad(0), {0, 0, 1}, frame);
    canvas.facet(quad(0.8F), {0, 0, 1}, glass);
    canvas.rod({{wx + w / 2, wy + 0.5F}, {wx + w / 2, wy + h / 2}, {wx + w / 2, wy + h - 0.5F}}, 0.35F, 0.35F, frame);
  };
  Material door;
  door.colour =
      pick<4>(dice, {Colour{0.4F, 0.22F, 0.12F}, {0.2F, 0.35F, 0.25F}, {0.22F, 0.28F, 0.45F}, {0.6F, 0.16F, 0.14F}});
  const float dx = x + front * dice.range(0.36F, 0.44F);
  canvas.facet({{dx, ground - 10.5F * s}, {dx + 5.5F * s, ground - 10.5F * s}, {dx + 5.5F * s, ground}, {dx, ground}},
               {0, 0, 1}, door);
  canvas.ellipsoid({dx + 4.4F * s, ground - 5 * s}, 0.6F, 0.6F, 0, frame);
  window(x + front / 2 - 2.4F * s, eave - 2.5F * s, 5 * s, 5.5F * s, 0);
  window(right + side * 0.16F, eave + 4.5F * s, side * 0.27F, 7 * s, rise * 0.27F);
  window(right + side * 0.58F, eave + 4.0F * s, side * 0.27F, 7 * s, rise * 0.27F);
}

void bushesBy(Canvas& canvas, Dice& dice, const House& house) {
  Material bush;
  bush.specular = 0;
  const int bushes = dice.below(4);
  for (int i = 0; i < bushes; ++i) {
    bush.colour = dice.near({0.25F, 0.42F, 0.16F}, 0.06F);
    const float bx = house.right() + dice.range(1, 22);
    canvas.ellipsoid({bx, house.ground - 1}, dice.range(2.5F, 4), 2.6F, 0, bush);
  }
}

} // namespace

void drawHouse(Canvas& canvas, Dice& dice) {
  const float horizon = dice.range(38, 46);
  canvas.background(landscape(dice, horizon));
  const int trees = dice.below(4);
  for (int i = 0; i < trees; ++i) {
    const float x = dice.chance(0.5F) ? dice.range(0, 14) : dice.range(50, 64);
    const Point root{x, horizon + dice.range(2, 5)};
    tree(canvas, dice, root, dice.range(11, 19));
  }
  const House house = placeHouse(dice);
  const Material wallPaint = houseWall(dice);
  const Material roof = houseRoof(dice);
  const float width = house.front + house.side;
  canvas.shadow({house.x + width * 0.62F, house.ground - 0.5F}, width * 0.8F, 6, 0.55F, -0.015F);
  if (dice.chance(0.75F)) chimney(canvas, dice, house, wallPaint);
  wallsAndRoof(canvas, house, wallPaint, roof);
  doorAndWindows(canvas, dice, house);
  bushesBy(canvas, dice, house);
}

} // namespace stillroom::drawing
