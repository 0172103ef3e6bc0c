// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sample/raster.h"

#include <cstdint>
#include <functional>
#include <vector>

/// A small drawing board for the sample's images: shaded solids, soft shadows and textures in sRGB, without global
/// state. Everything is measured in pixels of the finished 64×64 image, y downwards, z towards the viewer.
namespace stillroom::drawing {

using Colour = Triple; ///< red, green, blue in 0 … 1

constexpr int imageSize = 64;

struct Point {
  float x = 0;
  float y = 0;
};

/// Random choices of one drawing. Only uniform numbers, so that no mathematical library has a say in the result.
class Dice {
public:
  explicit Dice(const RandomKey& key) : m_stream(key) {}

  float range(float low, float high) { return low + static_cast<float>(m_stream.uniform()) * (high - low); }
  int below(int bound) { return static_cast<int>(m_stream.below(static_cast<std::uint64_t>(bound))); }
  bool chance(float probability) { return range(0, 1) < probability; }
  std::uint32_t bits() { return m_stream.next(); }
  /// A colour near `base`: brightness shared by the channels, hue shifted a little.
  Colour near(Colour base, float spread = 0.06F);

private:
  RandomStream m_stream;
};

float clamp01(float value);
float smoothStep(float low, float high, float value); ///< 0 below `low`, 1 above `high`
Colour mix(Colour a, Colour b, float amountOfB);
Point circlePoint(float turns); ///< (cos, sin) of an angle in full turns, by a polynomial

/// Smooth noise in 0 … 1 with lattice cells of size 1; a pure function.
float valueNoise(float x, float y, std::uint32_t seed);
float cloudNoise(float x, float y, std::uint32_t seed); ///< three octaves of valueNoise

/// Colour of a surface at its own coordinates, given the material's base colour.
using Paint = std::function<Colour(float u, float v, Colour base)>;

struct Material {
  Colour colour{0.5F, 0.5F, 0.5F};
  float specular = 0.25F;
  int gloss = 4; ///< exponent 2^gloss
  float opacity = 1;
  float edge = 0.25F; ///< how much the rim darkens
  float glow = 0;     ///< 1: shines by itself, no shading
  Paint paint = {};
};

struct Light {
  Triple direction{-0.5F, -0.65F, 0.57F}; ///< unit vector towards the light
  float ambient = 0.35F;
  Colour tint{1, 1, 1};
};

/// One control point of a turned shape: height above its foot and radius there.
struct Turn {
  float height = 0;
  float radius = 0;
};

class Canvas {
public:
  explicit Canvas(Dice& dice);

  Light light;

  void background(const std::function<Colour(float x, float y)>& colour);
  /// Darkens a soft ellipse; `turns` rotates it.
  void shadow(Point centre, float rx, float ry, float strength, float turns = 0);
  /// Adds light around a point.
  void halo(Point centre, float radius, Colour colour);

  void ellipsoid(Point centre, float rx, float ry, float turns, const Material& material);
  /// A flat ellipse whose normal points up and a little to the viewer.
  void disc(Point centre, float rx, float ry, const Material& material, float turns = 0);
  /// A turned (lathe) shape seen from slightly above; u is −1 … 1 across, v is 0 … 1 upwards.
  void turned(Point foot, const std::vector<Turn>& profile, float turns, const Material& material);
  /// A round rod along a smooth curve, its radius going from `start` to `end`.
  void rod(const std::vector<Point>& curve, float start, float end, const Material& material);
  /// A polygon puffed up at its border over `roundness` pixels; u, v are 0 … 1 in its bounding box.
  void pillow(const std::vector<Point>& outline, float roundness, const Material& material);
  /// A flat polygon with one normal.
  void facet(const std::vector<Point>& outline, Triple normal, const Material& material);

  /// Vignette and grain, mirrored on request, shrunk to 64·64·3 bytes in RGB order.
  std::vector<std::uint8_t> finish(Dice& dice, bool mirrored);

private:
  struct Hit {
    Triple normal;
    float u = 0;
    float v = 0;
  };
  template <class Surface>
  void shade(Point low, Point high, const Material& material, const Surface& surface);
  void put(Triple& pixel, const Hit& hit, const Material& material) const;

  Grid<Colour> m_pixels;
};

/// A smooth closed or open curve through the points, several steps between two of them.
std::vector<Point> smoothCurve(const std::vector<Point>& points, bool closed, int steps = 6);
std::vector<Point> moved(std::vector<Point> points, Point by, float scale, float turns = 0);

} // namespace stillroom::drawing
