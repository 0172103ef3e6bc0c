// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/// What a drawing needs of image processing, in arithmetic of its own: only +, −, × and ÷ of single numbers in a fixed
/// order, so that the same drawing has the same bytes with every compiler, processor and library.
namespace stillroom::drawing {

/// Three numbers: a colour as red, green and blue, or a direction as x, y and z.
class Triple {
public:
  constexpr Triple() = default;
  constexpr Triple(float first, float second, float third) : m_values{first, second, third} {}

  constexpr float operator[](int index) const { return m_values[static_cast<std::size_t>(index)]; }
  constexpr float& operator[](int index) { return m_values[static_cast<std::size_t>(index)]; }

  Triple& operator+=(Triple other) { return *this = *this + other; }
  Triple& operator*=(float factor) { return *this = *this * factor; }
  friend constexpr Triple operator+(Triple a, Triple b) { return {a[0] + b[0], a[1] + b[1], a[2] + b[2]}; }
  friend constexpr Triple operator-(Triple a, Triple b) { return {a[0] - b[0], a[1] - b[1], a[2] - b[2]}; }
  friend constexpr Triple operator*(Triple a, float factor) { return {a[0] * factor, a[1] * factor, a[2] * factor}; }
  constexpr Triple mul(Triple b) const { return {(*this)[0] * b[0], (*this)[1] * b[1], (*this)[2] * b[2]}; }
  constexpr float dot(Triple b) const { return (*this)[0] * b[0] + (*this)[1] * b[1] + (*this)[2] * b[2]; }

private:
  std::array<float, 3> m_values{};
};

/// A rectangle of values, stored by rows.
template <class T>
class Grid {
public:
  Grid() = default;
  Grid(int rows, int columns)
      : m_rows(rows),
        m_columns(columns),
        m_values(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) {}

  int rows() const { return m_rows; }
  int columns() const { return m_columns; }
  T& operator()(int row, int column) { return m_values[index(row, column)]; }
  const T& operator()(int row, int column) const { return m_values[index(row, column)]; }
  auto begin() { return m_values.begin(); }
  auto end() { return m_values.end(); }

private:
  std::size_t index(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
  }

  int m_rows = 0;
  int m_columns = 0;
  std::vector<T> m_values;
};

/// A place in sixteenths of a pixel.
struct FinePoint {
  int x = 0;
  int y = 0;
};

/// 1 inside the closed polygon and on its border, which is a line of pixels; 0 elsewhere. Crossing borders fill by the
/// even-odd rule. Every corner has to lie in the grid.
Grid<std::uint8_t> filledPolygon(int rows, int columns, const std::vector<FinePoint>& corners);

/// How far each pixel of the mask is from the nearest one outside it, in pixels: the length of the shortest path of
/// straight, diagonal and knight's steps (Borgefors 1986). What lies beyond the grid counts as inside.
Grid<float> distanceToOutside(const Grid<std::uint8_t>& mask);

/// Mean over 5 × 5 pixels; beyond the border the grid is mirrored at the middle of its outermost pixels. At least 3
/// × 3.
Grid<float> blurred(const Grid<float>& values);

/// The square picture at another size, bilinear between the middles of its pixels.
Grid<Triple> stretched(const Grid<Triple>& picture, int side);

/// Means of blocks of `factor` × `factor` pixels; `factor` divides the picture's size.
Grid<Triple> shrunk(const Grid<Triple>& picture, int factor);

} // namespace stillroom::drawing
