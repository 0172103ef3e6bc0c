// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scene.h"

#include <cmath>

/// A house in its landscape.
namespace stillroom::drawing {
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
