// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scene.h"

#include <array>
#include <cmath>

/// What stands on the shelf: bottle, candle, cup, teapot, vase.
namespace stillroom::drawing {
namespace {

/// A handle like a C on the right, from one height to another.
void handle(Canvas& canvas, Point top, Point bottom, float reach, float thick, const Material& glazed) {
  Material plain = glazed;
  plain.paint = {};
  canvas.rod({top,
              {top.x + reach * 0.8F, top.y + (bottom.y - top.y) * 0.02F},
              {top.x + reach, top.y + (bottom.y - top.y) * 0.4F},
              {bottom.x + reach * 0.7F, top.y + (bottom.y - top.y) * 0.82F},
              bottom},
             thick, thick, plain);
}

void saucer(Canvas& canvas, Point middle, float r, const Material& glazed) {
  Material plate = glazed;
  plate.paint = {};
  plate.specular = 0.05F;
  Material under = plate;
  under.colour *= 0.6F;
  canvas.shadow({middle.x + 2, middle.y + 2.5F}, r * 1.25F, r * 0.42F, 0.6F);
  canvas.disc({middle.x, middle.y + 1.3F}, r, r * 0.3F, under);
  canvas.disc(middle, r, r * 0.3F, plate);
  Material hollow = plate;
  hollow.colour *= 0.86F;
  canvas.disc({middle.x, middle.y + 0.4F}, r * 0.72F, r * 0.2F, hollow);
}

void steam(Canvas& canvas, Dice& dice, Point from) {
  Material mist;
  mist.colour = {0.95F, 0.95F, 0.96F};
  mist.glow = 1;
  mist.opacity = 0.1F;
  for (int i = 0; i < 2; ++i) {
    const float x = from.x + dice.range(-5, 5);
    const float sway = dice.range(2, 4);
    canvas.rod({{x, from.y}, {x + sway, from.y - 5}, {x - sway, from.y - 11}, {x + sway, from.y - 17}}, 1.0F, 2.4F,
               mist);
  }
}

Point along(const Pose& pose, float height, float across = 0) {
  const Point up = circlePoint(pose.lean);
  return {pose.foot.x + up.y * height + up.x * across, pose.foot.y - up.x * height + up.y * across};
}

Colour crockery(Dice& dice) {
  return pick<7>(dice,
                 {Colour{0.92F, 0.9F, 0.85F},
                  {0.93F, 0.92F, 0.9F},
                  {0.3F, 0.48F, 0.62F},
                  {0.72F, 0.3F, 0.22F},
                  {0.42F, 0.58F, 0.46F},
                  {0.85F, 0.68F, 0.3F},
                  {0.28F, 0.3F, 0.38F}},
                 0.06F);
}

/// Stripes, bands, dots, sprigs or nothing, as on crockery. `base` is the ground colour.
Material glaze(Dice& dice, Colour base) {
  Material material;
  material.colour = base;
  material.specular = dice.range(0.35F, 0.7F);
  material.gloss = 5;
  const bool light = base[0] + base[1] + base[2] > 1.9F;
  const std::array<Colour, 4> darks{
      Colour{0.16F, 0.26F, 0.55F}, {0.65F, 0.18F, 0.16F}, {0.22F, 0.42F, 0.3F}, {0.45F, 0.3F, 0.2F}};
  const Colour mark =
      dice.near(light ? darks[static_cast<std::size_t>(dice.below(4))] : Colour{0.93F, 0.9F, 0.82F}, 0.05F);
  const int kind = dice.below(5);
  const float at = dice.range(0.25F, 0.7F);
  const std::uint32_t seed = dice.bits();
  material.paint = [=](float u, float v, Colour ground) {
    const float around = u / (1.15F + std::sqrt(std::max(0.0F, 1 - u * u)) * -0.25F) * 3;
    if (kind == 1 && std::abs(v - at) < 0.09F) return mark;       // a band
    if (kind == 2 && fraction(around * 1.1F) < 0.4F) return mark; // stripes
    if (kind == 3) {                                              // dots
      const float dx = fraction(around + 0.5F * std::floor(v * 4.5F)) - 0.5F;
      const float dy = fraction(v * 4.5F) - 0.5F;
      return mix(mark, ground, smoothStep(0.06F, 0.1F, dx * dx + dy * dy));
    }
    if (kind == 4) // painted sprigs
      return mix(ground, mark,
                 smoothStep(0.56F, 0.66F, valueNoise(around * 2.4F, v * 8, seed)) *
                     smoothStep(0.42F, 0.25F, std::abs(v - 0.5F)));
    return ground;
  };
  return material;
}

} // namespace

void drawCup(Canvas& canvas, Dice& dice) {
  const Pose pose = setTable(canvas, dice, 19);
  const float s = pose.scale * 1.1F;
  const bool mug = dice.chance(0.45F);
  const float r = (mug ? dice.range(10.5F, 12.5F) : dice.range(13, 15.5F)) * s;
  const float h = (mug ? dice.range(23, 27) : dice.range(15.5F, 19.5F)) * s;
  const Material body = glaze(dice, crockery(dice));
  groundShadow(canvas, pose, r * (mug ? 0.95F : 0.7F), h);
  if (!mug && dice.chance(0.7F)) saucer(canvas, {pose.foot.x, pose.foot.y - 0.8F}, r * 1.4F, body);
  handle(canvas, along(pose, h * 0.84F, r * 0.86F), along(pose, h * 0.25F, r * (mug ? 0.86F : 0.66F)), 7.5F * s,
         1.5F * s, body);
  if (mug)
    canvas.turned(pose.foot, {{0, r * 0.88F}, {h * 0.08F, r * 0.95F}, {h * 0.5F, r * 0.97F}, {h, r}}, pose.lean, body);
  else
    canvas.turned(pose.foot,
                  {{0, r * 0.45F}, {h * 0.05F, r * 0.5F}, {h * 0.3F, r * 0.8F}, {h * 0.65F, r * 0.95F}, {h, r}},
                  pose.lean, body);
  const Point mouth = along(pose, h);
  Material inside;
  inside.colour = mix(body.colour, {0.92F, 0.9F, 0.86F}, 0.5F) * 0.8F;
  inside.specular = 0;
  Material rim = body;
  rim.paint = {};
  rim.specular = 0.1F;
  canvas.disc(mouth, r, r * 0.28F, rim, pose.lean);
  canvas.disc({mouth.x, mouth.y + 0.25F}, r * 0.9F, r * 0.235F, inside, pose.lean);
  Material drink;
  const std::array<Colour, 3> drinks{Colour{0.25F, 0.13F, 0.06F}, {0.55F, 0.25F, 0.08F}, {0.66F, 0.48F, 0.32F}};
  drink.colour = drinks[static_cast<std::size_t>(dice.below(3))];
  canvas.disc({mouth.x, mouth.y + r * 0.06F}, r * 0.8F, r * 0.17F, drink, pose.lean);
  if (dice.chance(0.5F)) steam(canvas, dice, {mouth.x, mouth.y - 1});
}

void drawTeapot(Canvas& canvas, Dice& dice) {
  const Pose pose = setTable(canvas, dice, 24);
  const float s = pose.scale * 0.98F;
  const float r = dice.range(13, 15) * s;
  const float h = dice.range(20, 25) * s;
  Material body = glaze(dice, crockery(dice));
  Material plain = body;
  plain.paint = {};
  groundShadow(canvas, pose, r * 1.05F, h);
  const Point hold = along(pose, h * 0.86F, r * 0.72F);
  handle(canvas, hold, along(pose, h * 0.25F, r * 0.82F), 8.5F * s, 1.5F * s, body);
  const float tip = dice.range(0.92F, 1.08F);
  canvas.rod({along(pose, h * 0.26F, -r * 0.75F), along(pose, h * 0.4F, -r * 1.22F), along(pose, h * 0.72F, -r * 1.42F),
              along(pose, h * tip, -r * 1.78F)},
             3.6F * s, 1.5F * s, plain);
  const float round = dice.range(0.92F, 1);
  canvas.turned(pose.foot,
                {{0, r * 0.62F},
                 {h * 0.05F, r * 0.68F},
                 {h * 0.25F, r * 0.94F * round},
                 {h * 0.5F, r},
                 {h * 0.75F, r * 0.88F * round},
                 {h * 0.93F, r * 0.6F},
                 {h, r * 0.52F}},
                pose.lean, body);
  const float lid = dice.range(3.5F, 5.5F) * s;
  const Point rim = along(pose, h);
  canvas.shadow({rim.x, rim.y + 0.7F}, r * 0.72F, r * 0.24F, 0.5F);
  canvas.turned({rim.x, rim.y}, {{0, r * 0.56F}, {lid * 0.3F, r * 0.52F}, {lid * 0.75F, r * 0.3F}, {lid, r * 0.08F}},
                pose.lean, plain);
  const Point knob = along(pose, h + lid + 1.6F * s);
  canvas.ellipsoid(knob, 2.3F * s, 2.0F * s, 0, plain);
  const Point spout = along(pose, h * tip, -r * 1.78F);
  if (dice.chance(0.4F)) steam(canvas, dice, {spout.x - 1, spout.y - 2});
}

void drawBottle(Canvas& canvas, Dice& dice) {
  const Pose pose = setTable(canvas, dice, 10);
  const float s = pose.scale * 0.98F;
  const float r = dice.range(8, 10) * s;
  const float h = dice.range(43, 48) * s;
  const float shoulder = dice.range(0.5F, 0.6F);
  const float neck = r * dice.range(0.3F, 0.38F);
  Material glass;
  const std::array<Colour, 5> tints{Colour{0.13F, 0.36F, 0.18F},
                                    {0.36F, 0.18F, 0.07F},
                                    {0.12F, 0.25F, 0.5F},
                                    {0.6F, 0.72F, 0.72F},
                                    {0.32F, 0.42F, 0.12F}};
  glass.colour = dice.near(tints[static_cast<std::size_t>(dice.below(5))], 0.05F);
  glass.specular = 0.9F;
  glass.gloss = 6;
  glass.opacity = dice.range(0.74F, 0.9F);
  const float fill = dice.range(0.35F, 0.75F);
  const float streak = dice.range(-0.65F, -0.4F);
  glass.paint = [fill, streak](float u, float v, Colour base) {
    const float through = 0.75F + 0.55F * smoothStep(0.35F, 0.95F, std::abs(u + 0.1F));
    const Colour body = base * (v < fill ? through * 0.8F : through * 1.15F);
    const float shine = smoothStep(0.14F, 0.02F, std::abs(u - streak)) * 0.55F * smoothStep(0.03F, 0.08F, v);
    return mix(body, {0.95F, 0.97F, 0.97F}, shine);
  };
  groundShadow(canvas, pose, r, h);
  canvas.halo({pose.foot.x + r * 0.9F, pose.foot.y + 1}, r * 1.2F, glass.colour * 0.35F);
  canvas.turned(pose.foot,
                {{0, r * 0.9F},
                 {h * 0.03F, r},
                 {h * shoulder * 0.9F, r},
                 {h * (shoulder + 0.08F), r * 0.82F},
                 {h * (shoulder + 0.17F), neck * 1.15F},
                 {h * (shoulder + 0.24F), neck},
                 {h * 0.93F, neck},
                 {h * 0.95F, neck * 1.35F},
                 {h * 0.985F, neck * 1.35F},
                 {h, neck * 1.15F}},
                pose.lean, glass);
  if (dice.chance(0.75F)) {
    Material label;
    label.colour = dice.near({0.9F, 0.86F, 0.74F}, 0.07F);
    label.specular = 0.05F;
    const std::array<Colour, 3> inks{Colour{0.6F, 0.15F, 0.15F}, {0.15F, 0.3F, 0.4F}, {0.2F, 0.2F, 0.2F}};
    const Colour ink = inks[static_cast<std::size_t>(dice.below(3))];
    label.paint = [ink](float u, float v, Colour base) {
      const bool line =
          std::abs(v - 0.72F) < 0.12F || (v < 0.45F && v > 0.15F && fraction(v * 7) < 0.4F && std::abs(u) < 0.6F);
      return line ? mix(base, ink, 0.85F) : base;
    };
    const float low = h * dice.range(0.1F, 0.16F);
    const Point at = along(pose, low);
    const float tall = h * dice.range(0.22F, 0.32F);
    Material band = label;
    band.opacity = 1;
    canvas.turned(at, {{0, r * 1.01F}, {tall * 0.5F, r * 1.01F}, {tall, r * 1.01F}}, pose.lean, band);
    Material back = glass;
    canvas.turned(along(pose, low + tall - 0.2F), {{0, r}, {h * 0.04F, r}, {h * 0.08F, r}}, pose.lean, back);
  }
  Material cork;
  cork.colour = dice.chance(0.6F) ? Colour{0.72F, 0.55F, 0.36F} : dice.near({0.55F, 0.14F, 0.14F}, 0.08F);
  cork.specular = 0.05F;
  const float stop = 3.2F * s;
  canvas.turned(along(pose, h - 0.6F), {{0, neck * 0.85F}, {stop * 0.5F, neck * 0.95F}, {stop, neck}}, pose.lean, cork);
}

void drawVase(Canvas& canvas, Dice& dice) {
  const Pose pose = setTable(canvas, dice, 16);
  const float s = pose.scale * 0.95F;
  const float r = dice.range(8, 11) * s;
  const float h = dice.range(23, 27) * s;
  const Material body = glaze(dice, crockery(dice));
  groundShadow(canvas, pose, r, h * 1.4F);
  const float neck = dice.range(0.38F, 0.5F);
  const Point mouth = along(pose, h);
  Material stalk;
  stalk.colour = dice.near({0.28F, 0.46F, 0.2F}, 0.05F);
  const std::array<Colour, 6> petals{Colour{0.9F, 0.3F, 0.3F}, {0.95F, 0.8F, 0.25F}, {0.92F, 0.6F, 0.72F},
                                     {0.95F, 0.94F, 0.9F},     {0.6F, 0.4F, 0.75F},  {0.95F, 0.55F, 0.2F}};
  const Colour petal = petals[static_cast<std::size_t>(dice.below(6))];
  const int count = 3 + dice.below(3);
  std::vector<Point> heads;
  for (int i = 0; i < count; ++i) {
    const float spread = (static_cast<float>(i) - static_cast<float>(count - 1) * 0.5F) * 8.0F * s;
    const float x = mouth.x + spread + dice.range(-1.5F, 1.5F);
    const float low = std::abs(spread) * 0.35F;
    const Point head{x, std::max(5.5F, mouth.y - dice.range(14, 19) * s + low)};
    canvas.rod({{mouth.x, mouth.y + 2}, {mouth.x + (x - mouth.x) * 0.35F, mouth.y - 6 * s}, head}, 0.8F, 0.6F, stalk);
    heads.push_back(head);
  }
  for (int i = 0; i < 2 + dice.below(3); ++i) {
    const float turns = i % 2 == 0 ? dice.range(-0.2F, -0.05F) : dice.range(0.55F, 0.7F);
    leaf(canvas, dice, {mouth.x, mouth.y - 1}, dice.range(8, 13) * s, turns, stalk.colour);
  }
  for (const Point& head : heads) {
    Material leafed;
    leafed.colour = dice.near(petal, 0.07F);
    leafed.specular = 0.1F;
    leafed.edge = 0.45F;
    const int n = 5 + dice.below(3);
    const float size = dice.range(2.7F, 3.5F) * s;
    const float start = dice.range(0, 1);
    for (int k = 0; k < n; ++k) {
      const float turns = start + static_cast<float>(k) / static_cast<float>(n);
      const Point way = circlePoint(turns);
      canvas.ellipsoid({head.x + way.x * size, head.y + way.y * size * 0.9F}, size * 0.98F, size * 0.66F, turns,
                       leafed);
    }
    Material eye;
    eye.colour = petal[2] < 0.4F ? Colour{0.4F, 0.22F, 0.1F} : Colour{0.92F, 0.72F, 0.2F};
    canvas.ellipsoid(head, size * 0.62F, size * 0.56F, 0, eye);
  }
  canvas.turned(pose.foot,
                {{0, r * 0.6F},
                 {h * 0.05F, r * 0.64F},
                 {h * 0.25F, r * 0.92F},
                 {h * 0.45F, r},
                 {h * 0.68F, r * 0.76F},
                 {h * 0.85F, r * neck},
                 {h * 0.94F, r * neck * 1.1F},
                 {h, r * neck * 1.5F}},
                pose.lean, body);
  Material inside;
  inside.colour = body.colour * 0.3F;
  inside.specular = 0;
  canvas.disc({mouth.x, mouth.y + 0.2F}, r * neck * 1.25F, r * neck * 0.3F, inside, pose.lean);
}

void drawCandle(Canvas& canvas, Dice& dice) {
  const Pose pose = setTable(canvas, dice, 14, true);
  canvas.light.ambient *= 0.8F;
  const float s = pose.scale;
  const float r = dice.range(4.2F, 6.5F) * s;
  const float h = dice.range(17, 27) * s;
  const Point wick = along(pose, h + 3);
  const float flame = dice.range(8, 10.5F) * s;
  const Point fire{wick.x, wick.y - flame * 0.42F};
  canvas.halo({fire.x, fire.y + 3}, dice.range(30, 40), {0.62F, 0.4F, 0.16F});
  groundShadow(canvas, pose, 12 * s, 10);
  Material metal;
  const std::array<Colour, 3> metals{Colour{0.72F, 0.55F, 0.22F}, {0.55F, 0.56F, 0.58F}, {0.3F, 0.42F, 0.5F}};
  metal.colour = metals[static_cast<std::size_t>(dice.below(3))];
  metal.specular = 0.7F;
  const float dish = dice.range(12, 14.5F) * s;
  canvas.rod({along(pose, 1, dish * 0.8F), along(pose, 4.5F, dish + 2 * s), along(pose, 2, dish + 5 * s),
              along(pose, -1.5F, dish + 2 * s), along(pose, 0, dish * 0.8F)},
             1, 1, metal);
  canvas.turned(pose.foot, {{0, dish * 0.7F}, {1.5F * s, dish * 0.92F}, {3 * s, dish}}, 0, metal);
  Material well = metal;
  well.colour *= 0.75F;
  well.specular = 0.1F;
  const Point plate = along(pose, 3 * s);
  canvas.disc({plate.x, plate.y + 0.3F}, dish * 0.86F, dish * 0.23F, well);
  canvas.turned({plate.x, plate.y + 1.2F}, {{0, r * 1.3F}, {2.5F * s, r * 1.2F}, {4 * s, r * 1.35F}}, pose.lean, metal);
  Material wax;
  const std::array<Colour, 4> waxes{
      Colour{0.93F, 0.89F, 0.78F}, {0.9F, 0.8F, 0.55F}, {0.7F, 0.18F, 0.16F}, {0.35F, 0.45F, 0.6F}};
  wax.colour = dice.near(waxes[static_cast<std::size_t>(dice.below(4))], 0.05F);
  wax.specular = 0.3F;
  wax.glow = 0.25F;
  wax.paint = [](float, float v, Colour base) {
    return Colour(mix(base * 0.78F, base * 1.1F + Colour(0.1F, 0.05F, 0), smoothStep(0.5F, 1, v)));
  };
  canvas.turned({plate.x, plate.y + 0.5F}, {{0, r}, {h * 0.5F, r}, {h - 4 * s, r * 0.97F}, {h - 3.2F * s, r * 0.95F}},
                pose.lean, wax);
  const Point top = along(pose, h);
  Material pool = wax;
  pool.paint = {};
  pool.colour = mix(wax.colour, {1.0F, 0.85F, 0.5F}, 0.5F);
  pool.glow = 0.8F;
  canvas.disc({top.x, top.y + 0.4F}, r * 0.85F, r * 0.22F, pool);
  const int drips = dice.below(4);
  for (int i = 0; i < drips; ++i) {
    const float u = dice.range(-0.8F, 0.8F) * r;
    const float y = top.y + 1 + r * 0.2F * (1 - std::abs(u) / r);
    canvas.rod({{top.x + u, y}, {top.x + u, y + 2}, {top.x + u * 1.04F, y + dice.range(3, 9)}}, 0.8F * s, 1.1F * s,
               wax);
  }
  Material cord;
  cord.colour = {0.12F, 0.1F, 0.09F};
  canvas.rod({{top.x, top.y + 0.5F}, {top.x + 0.2F, top.y - 1.5F}, {wick.x, wick.y - 1}}, 0.5F, 0.4F, cord);
  const float lean = dice.range(-0.14F, 0.14F);
  Material burn;
  burn.glow = 1;
  const auto tongue = [&](float size, Colour colour, float opacity) {
    burn.colour = colour;
    burn.opacity = opacity;
    const std::vector<Point> shape{{0, 0.42F},       {-0.24F, 0.2F},
                                   {-0.23F, -0.08F}, {-0.06F + lean * 0.5F, -0.42F},
                                   {lean, -0.75F},   {0.08F + lean * 0.5F, -0.36F},
                                   {0.23F, -0.05F},  {0.23F, 0.22F}};
    canvas.facet(moved(smoothCurve(shape, true, 5), {fire.x, fire.y + (flame - size) * 0.4F}, size, 0), {0, 0, 1},
                 burn);
  };
  canvas.halo(fire, flame * 1.3F, {0.5F, 0.32F, 0.1F});
  tongue(flame * 1.12F, {1.0F, 0.55F, 0.12F}, 0.75F);
  tongue(flame * 0.9F, {1.0F, 0.8F, 0.3F}, 1);
  tongue(flame * 0.6F, {1.0F, 0.97F, 0.8F}, 1);
}

} // namespace stillroom::drawing
