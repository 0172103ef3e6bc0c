// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stillroom::drawing {
namespace {

constexpr int scale = 3;
constexpr int side = imageSize * scale;
constexpr int backgroundSide = imageSize * 2;
constexpr float lift = 0.28F; // sine of the camera's height angle
constexpr float liftCosine = 0.96F;

std::uint32_t hash(std::int32_t x, std::int32_t y, std::uint32_t seed) {
  std::uint32_t h = static_cast<std::uint32_t>(x) * 0x8da6b343U ^ static_cast<std::uint32_t>(y) * 0xd8163841U ^ seed;
  h = (h ^ (h >> 15)) * 0x2c1b3c6dU;
  h = (h ^ (h >> 12)) * 0x297a2d39U;
  return h ^ (h >> 15);
}

float lattice(int x, int y, std::uint32_t seed) {
  return static_cast<float>(hash(x, y, seed) >> 8) * (1.0F / 16777216.0F);
}

Triple unit(Triple v) {
  return v * (1.0F / std::sqrt(std::max(v.dot(v), 1e-8F)));
}

/// Radius and slope of a turned shape, tabulated over its height.
class Profile {
public:
  explicit Profile(const std::vector<Turn>& turns) : m_height(turns.back().height) {
    std::vector<Point> points;
    for (const Turn& turn : turns)
      points.push_back({turn.height, turn.radius});
    const std::vector<Point> curve = smoothCurve(points, false, 10);
    std::size_t at = 0;
    for (int i = 0; i < steps; ++i) {
      const float h = m_height * static_cast<float>(i) / (steps - 1);
      while (at + 2 < curve.size() && curve[at + 1].x < h)
        ++at;
      const float span = std::max(curve[at + 1].x - curve[at].x, 1e-4F);
      const float part = clamp01((h - curve[at].x) / span);
      m_radius[static_cast<std::size_t>(i)] = std::max(0.05F, curve[at].y + part * (curve[at + 1].y - curve[at].y));
    }
    m_widest = *std::max_element(m_radius.begin(), m_radius.end());
  }

  float height() const { return m_height; }
  float widest() const { return m_widest; }
  float radius(float h) const { return sample(h, 0); }
  float slope(float h) const {
    const float step = m_height / (steps - 1);
    return (sample(h + step, 0) - sample(h - step, 0)) / (2 * step);
  }

  /// Height at which the line of sight through (x, y) first meets the surface; false where it misses.
  bool meet(float x, float y, float& h) const {
    h = -y;
    for (int i = 0; i < 5; ++i)
      h = -y + front(x, h);
    if (h >= 0 && h <= m_height && std::abs(h + y - front(x, h)) < 0.15F && std::abs(x) < radius(h)) return true;
    // The iteration fails on flat shoulders: walk down the line of sight instead.
    const float reach = lift * widest();
    const float lowest = std::max(0.0F, -y - reach);
    for (h = std::min(m_height, -y + reach); h >= lowest; h -= 0.2F)
      if (std::abs(x) < radius(h) && std::abs(h + y) <= front(x, h)) return true;
    return false;
  }

private:
  static constexpr int steps = 96;
  /// How far the surface at height `h` stands out towards the viewer, in image rows.
  float front(float x, float h) const {
    const float wide = radius(h);
    return std::abs(x) < wide ? lift * std::sqrt(wide * wide - x * x) : 0;
  }
  float sample(float h, float shift) const {
    const float at = std::clamp((h + shift) / m_height * (steps - 1), 0.0F, static_cast<float>(steps - 1) - 0.001F);
    const auto low = static_cast<std::size_t>(at);
    const float part = at - static_cast<float>(low);
    return m_radius[low] + part * (m_radius[low + 1] - m_radius[low]);
  }

  float m_height;
  float m_widest = 0;
  std::array<float, steps> m_radius{};
};

/// A polygon's pixels and where they lie on the board, with two empty rows and columns around them.
struct Outline {
  int x = 0;
  int y = 0;
  Grid<std::uint8_t> mask;
};

Outline outlined(const std::vector<Point>& corners) {
  std::vector<FinePoint> fine;
  for (const Point& p : corners)
    fine.push_back({static_cast<int>(p.x * scale * 16 + 8), static_cast<int>(p.y * scale * 16 + 8)});
  FinePoint low{fine[0].x / 16, fine[0].y / 16};
  FinePoint high = low;
  for (const FinePoint& p : fine) {
    low = {std::min(low.x, p.x / 16), std::min(low.y, p.y / 16)};
    high = {std::max(high.x, p.x / 16), std::max(high.y, p.y / 16)};
  }
  Outline out{low.x - 2, low.y - 2, {}};
  for (FinePoint& p : fine)
    p = {p.x - out.x * 16, p.y - out.y * 16};
  out.mask = filledPolygon(high.y - low.y + 5, high.x - low.x + 5, fine);
  return out;
}

} // namespace

Colour Dice::near(Colour base, float spread) {
  const float brightness = range(-spread, spread);
  Colour out;
  for (int i = 0; i < 3; ++i)
    out[i] = clamp01(base[i] + brightness + range(-spread, spread) * 0.5F);
  return out;
}

float clamp01(float value) {
  return std::clamp(value, 0.0F, 1.0F);
}

float smoothStep(float low, float high, float value) {
  const float t = clamp01((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}

Colour mix(Colour a, Colour b, float amountOfB) {
  return a + (b - a) * amountOfB;
}

Point circlePoint(float turns) {
  const auto sine = [](float t) {
    t -= std::floor(t);
    const float sign = t < 0.5F ? 1.0F : -1.0F;
    const float x = (t < 0.5F ? t : t - 0.5F) * 2; // 0 … 1 is half a turn
    const float p = x * (1 - x);
    return sign * 16 * p / (5 - 4 * p); // Bhaskara's approximation
  };
  const Point raw{sine(turns + 0.25F), sine(turns)};
  const float length = std::sqrt(raw.x * raw.x + raw.y * raw.y);
  return {raw.x / length, raw.y / length};
}

float valueNoise(float x, float y, std::uint32_t seed) {
  const float fx = std::floor(x);
  const float fy = std::floor(y);
  const int ix = static_cast<int>(fx);
  const int iy = static_cast<int>(fy);
  const float tx = (x - fx) * (x - fx) * (3 - 2 * (x - fx));
  const float ty = (y - fy) * (y - fy) * (3 - 2 * (y - fy));
  const float top = lattice(ix, iy, seed) * (1 - tx) + lattice(ix + 1, iy, seed) * tx;
  const float bottom = lattice(ix, iy + 1, seed) * (1 - tx) + lattice(ix + 1, iy + 1, seed) * tx;
  return top * (1 - ty) + bottom * ty;
}

float cloudNoise(float x, float y, std::uint32_t seed) {
  return 0.55F * valueNoise(x, y, seed) + 0.3F * valueNoise(x * 2.1F, y * 2.1F, seed + 17) +
         0.15F * valueNoise(x * 4.3F, y * 4.3F, seed + 31);
}

std::vector<Point> smoothCurve(const std::vector<Point>& points, bool closed, int steps) {
  const int count = static_cast<int>(points.size());
  const auto at = [&](int i) {
    return points[static_cast<std::size_t>(closed ? (i + count) % count : std::clamp(i, 0, count - 1))];
  };
  std::vector<Point> out;
  for (int i = 0; i < (closed ? count : count - 1); ++i) {
    const Point a = at(i - 1), b = at(i), c = at(i + 1), d = at(i + 2);
    for (int s = 0; s < steps; ++s) {
      const float t = static_cast<float>(s) / static_cast<float>(steps);
      const auto blend = [t](float p, float q, float r, float w) {
        return q + 0.5F * t * (r - p + t * (2 * p - 5 * q + 4 * r - w + t * (3 * (q - r) + w - p)));
      };
      out.push_back({blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y)});
    }
  }
  if (!closed) out.push_back(points.back());
  return out;
}

std::vector<Point> moved(std::vector<Point> points, Point by, float factor, float turns) {
  const Point r = circlePoint(turns);
  for (Point& p : points)
    p = {by.x + factor * (p.x * r.x - p.y * r.y), by.y + factor * (p.x * r.y + p.y * r.x)};
  return points;
}

Canvas::Canvas(Dice& dice) : m_pixels(side, side) {
  const float x = dice.range(-0.75F, -0.3F);
  const float y = dice.range(-0.85F, -0.45F);
  light.direction = unit({x, y, dice.range(0.5F, 0.8F)});
  light.ambient = dice.range(0.32F, 0.5F);
  const float warm = dice.range(-0.07F, 0.09F);
  light.tint = {1 + warm, 1, 1 - warm};
}

void Canvas::background(const std::function<Colour(float x, float y)>& colour) {
  Grid<Colour> small(backgroundSide, backgroundSide);
  constexpr float step = static_cast<float>(imageSize) / backgroundSide;
  for (int row = 0; row < backgroundSide; ++row)
    for (int column = 0; column < backgroundSide; ++column)
      small(row, column) =
          colour((static_cast<float>(column) + 0.5F) * step, (static_cast<float>(row) + 0.5F) * step).mul(light.tint);
  m_pixels = stretched(small, side);
}

/// Visits the pixels of a box (in image units); `surface(x, y, hit)` says whether it covers the point.
template <class Surface>
void Canvas::shade(Point low, Point high, const Material& material, const Surface& surface) {
  const auto from = [](float v) { return std::clamp(static_cast<int>(std::floor(v * scale)), 0, side); };
  for (int row = from(low.y); row < from(high.y + 1); ++row)
    for (int column = from(low.x); column < from(high.x + 1); ++column) {
      Hit hit;
      if (surface((static_cast<float>(column) + 0.5F) / scale, (static_cast<float>(row) + 0.5F) / scale, hit))
        put(m_pixels(row, column), hit, material);
    }
}

void Canvas::put(Triple& pixel, const Hit& hit, const Material& material) const {
  Colour colour = material.paint ? material.paint(hit.u, hit.v, material.colour) : material.colour;
  if (material.glow < 1) {
    const float facing = hit.normal.dot(light.direction);
    const float lambert = std::max(0.0F, 0.8F * facing + 0.2F);
    const float rim = 1 - material.edge * (1 - hit.normal[2]) * (1 - hit.normal[2]);
    const Triple half = unit(light.direction + Triple(0, 0, 1));
    float shine = std::max(0.0F, hit.normal.dot(half));
    for (int i = 0; i < material.gloss; ++i)
      shine *= shine;
    const Colour lit = colour.mul(light.tint) * (rim * (light.ambient + (1.12F - light.ambient) * lambert)) +
                       light.tint * (material.specular * shine);
    colour = mix(lit, colour, material.glow);
  }
  pixel = mix(pixel, colour, material.opacity);
}

void Canvas::shadow(Point centre, float rx, float ry, float strength, float turns) {
  const Point r = circlePoint(turns);
  const float reach = std::max(rx, ry);
  shade({centre.x - reach, centre.y - reach}, {centre.x + reach, centre.y + reach}, {}, [&](float x, float y, Hit&) {
    const float dx = x - centre.x;
    const float dy = y - centre.y;
    const float a = (dx * r.x + dy * r.y) / rx;
    const float b = (dy * r.x - dx * r.y) / ry;
    const float d = a * a + b * b;
    if (d < 1)
      m_pixels(static_cast<int>(y * scale), static_cast<int>(x * scale)) *= 1 - strength * (1 - d) * (1 - d) * 1.1F;
    return false;
  });
}

void Canvas::halo(Point centre, float radius, Colour colour) {
  shade({centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}, {},
        [&](float x, float y, Hit&) {
          const float d = ((x - centre.x) * (x - centre.x) + (y - centre.y) * (y - centre.y)) / (radius * radius);
          if (d < 1) {
            Triple& pixel = m_pixels(static_cast<int>(y * scale), static_cast<int>(x * scale));
            pixel += colour * ((1 - d) * (1 - d) * (1 - d));
          }
          return false;
        });
}

void Canvas::ellipsoid(Point centre, float rx, float ry, float turns, const Material& material) {
  const Point r = circlePoint(turns);
  const float reach = std::max(rx, ry);
  shade({centre.x - reach, centre.y - reach}, {centre.x + reach, centre.y + reach}, material,
        [&](float x, float y, Hit& hit) {
          const float dx = x - centre.x;
          const float dy = y - centre.y;
          hit.u = (dx * r.x + dy * r.y) / rx;
          hit.v = (dy * r.x - dx * r.y) / ry;
          const float rest = 1 - hit.u * hit.u - hit.v * hit.v;
          if (rest < 0) return false;
          const float a = hit.u * reach / rx;
          const float b = hit.v * reach / ry;
          hit.normal = unit({a * r.x - b * r.y, a * r.y + b * r.x, std::sqrt(rest)});
          return true;
        });
}

void Canvas::disc(Point centre, float rx, float ry, const Material& material, float turns) {
  const Point r = circlePoint(turns);
  const float reach = std::max(rx, ry);
  shade({centre.x - reach, centre.y - reach}, {centre.x + reach, centre.y + reach}, material,
        [&](float x, float y, Hit& hit) {
          const float dx = x - centre.x;
          const float dy = y - centre.y;
          hit.u = (dx * r.x + dy * r.y) / rx;
          hit.v = (dy * r.x - dx * r.y) / ry;
          hit.normal = {0, -liftCosine, lift};
          return hit.u * hit.u + hit.v * hit.v <= 1;
        });
}

void Canvas::turned(Point foot, const std::vector<Turn>& turns, float tilt, const Material& material) {
  const Profile profile(turns);
  const Point r = circlePoint(tilt);
  const float widest = profile.widest();
  const float top = profile.radius(profile.height());
  const float reach = widest + profile.height() * (0.02F + std::abs(r.y));
  shade({foot.x - reach, foot.y - widest - profile.height()}, {foot.x + reach, foot.y + widest}, material,
        [&](float px, float py, Hit& hit) {
          const float dx = px - foot.x;
          const float dy = py - foot.y;
          const float x = dx * r.x + dy * r.y;
          const float y = dy * r.x - dx * r.y;
          if (std::abs(x) >= widest || y > widest * lift || y < -profile.height() - widest * lift) return false;
          const float across = x / top;
          const float along = (y + profile.height()) / (top * lift);
          if (across * across + along * along <= 1) {
            hit = {{0, -liftCosine, lift}, across, 1};
            return true;
          }
          float h = -y;
          if (!profile.meet(x, y, h)) return false;
          const float wide = profile.radius(h);
          const float depth = std::sqrt(std::max(0.0F, 1 - x * x / (wide * wide)));
          const float rise = std::clamp(profile.slope(h), -4.0F, 4.0F);
          const Triple n = unit({x / wide, -rise, depth});
          const Triple seen{n[0], -(n[1] * liftCosine - n[2] * lift), n[2] * liftCosine + n[1] * lift};
          hit = {{seen[0] * r.x - seen[1] * r.y, seen[0] * r.y + seen[1] * r.x, std::max(seen[2], 0.0F)},
                 x / wide,
                 h / profile.height()};
          return true;
        });
}

void Canvas::rod(const std::vector<Point>& curve, float start, float end, const Material& material) {
  const std::vector<Point> path = smoothCurve(curve, false, 5);
  const float widest = std::max(start, end);
  Point low = path[0];
  Point high = path[0];
  for (const Point& p : path) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  const auto segments = static_cast<float>(path.size() - 1);
  shade({low.x - widest, low.y - widest}, {high.x + widest, high.y + widest}, material,
        [&](float x, float y, Hit& hit) {
          float best = 1;
          for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            const Point a = path[i];
            const Point d{path[i + 1].x - a.x, path[i + 1].y - a.y};
            const float t = clamp01(((x - a.x) * d.x + (y - a.y) * d.y) / std::max(d.x * d.x + d.y * d.y, 1e-6F));
            const float along = (static_cast<float>(i) + t) / segments;
            const float wide = start + (end - start) * along;
            const float ox = (x - a.x - t * d.x) / wide;
            const float oy = (y - a.y - t * d.y) / wide;
            const float off = ox * ox + oy * oy;
            if (off >= best) continue;
            best = off;
            hit = {{ox, oy, std::sqrt(1 - off)}, along, off};
          }
          return best < 1;
        });
}

void Canvas::pillow(const std::vector<Point>& outline, float roundness, const Material& material) {
  const Outline shape = outlined(outline);
  const int rows = shape.mask.rows();
  const int columns = shape.mask.columns();
  const float reach = roundness * scale;
  Grid<float> height = distanceToOutside(shape.mask);
  for (float& h : height) {
    const float t = 1 - std::min(h / reach, 1.0F);
    h = std::sqrt(1 - t * t) * reach;
  }
  height = blurred(height);
  for (int row = std::max(1, -shape.y); row < std::min(rows - 1, side - shape.y); ++row)
    for (int column = std::max(1, -shape.x); column < std::min(columns - 1, side - shape.x); ++column) {
      if (shape.mask(row, column) == 0) continue;
      const float gx = 0.5F * (height(row, column + 1) - height(row, column - 1));
      const float gy = 0.5F * (height(row + 1, column) - height(row - 1, column));
      const Hit hit{unit({-gx, -gy, 1}), static_cast<float>(column) / static_cast<float>(columns),
                    static_cast<float>(row) / static_cast<float>(rows)};
      put(m_pixels(row + shape.y, column + shape.x), hit, material);
    }
}

void Canvas::facet(const std::vector<Point>& outline, Triple normal, const Material& material) {
  const Outline shape = outlined(outline);
  const int rows = shape.mask.rows();
  const int columns = shape.mask.columns();
  const Triple n = unit(normal);
  for (int row = std::max(0, -shape.y); row < std::min(rows, side - shape.y); ++row)
    for (int column = std::max(0, -shape.x); column < std::min(columns, side - shape.x); ++column)
      if (shape.mask(row, column) != 0)
        put(m_pixels(row + shape.y, column + shape.x),
            {n, static_cast<float>(column) / static_cast<float>(columns),
             static_cast<float>(row) / static_cast<float>(rows)},
            material);
}

std::vector<std::uint8_t> Canvas::finish(Dice& dice, bool mirrored) {
  const Grid<Colour> small = shrunk(m_pixels, scale);
  const float vignette = dice.range(0.05F, 0.3F);
  const float exposure = dice.range(0.9F, 1.08F);
  const float grain = dice.range(0.003F, 0.009F);
  const std::uint32_t seed = dice.bits();
  std::vector<std::uint8_t> out(imageSize * imageSize * 3);
  for (int row = 0; row < imageSize; ++row)
    for (int column = 0; column < imageSize; ++column) {
      const float dx = (static_cast<float>(column) - 31.5F) / 45;
      const float dy = (static_cast<float>(row) - 31.5F) / 45;
      const float gain = exposure * (1 - vignette * (dx * dx + dy * dy));
      const int to = mirrored ? imageSize - 1 - column : column;
      for (int c = 0; c < 3; ++c) {
        const float noise = (lattice(column * 3 + c, row, seed) - 0.5F) * 3.4F * grain;
        out[static_cast<std::size_t>((row * imageSize + to) * 3 + c)] =
            static_cast<std::uint8_t>(clamp01(small(row, column)[c] * gain + noise) * 255 + 0.5F);
      }
    }
  return out;
}

} // namespace stillroom::drawing
