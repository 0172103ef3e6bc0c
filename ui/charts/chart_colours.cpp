// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr std::array<QRgb, 9> anchors{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c,
                                      0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};

double linear(float part) {
  const auto value = static_cast<double>(part);
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor scaleColour(double share) {
  const double place = std::clamp(share, 0.0, 1.0) * (anchors.size() - 1);
  const auto low = std::min(static_cast<std::size_t>(place), anchors.size() - 2);
  const double part = place - static_cast<double>(low);
  const QColor a(anchors[low]), b(anchors[low + 1]);
  const auto mix = [part](int from, int to) { return static_cast<int>(std::lround(from + part * (to - from))); };
  return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor& ground) {
  const QColor black(Qt::black), white(Qt::white);
  return contrast(black, ground) >= contrast(white, ground) ? black : white;
}

QVector<QLineF> hatch(const QRectF& rect, double gap) {
  QVector<QLineF> lines;
  // Each line is x + y = sum, cut to the rectangle.
  const double first = std::ceil((rect.left() + rect.top()) / gap) * gap;
  for (double sum = first; sum < rect.right() + rect.bottom(); sum += gap) {
    const double left = std::max(rect.left(), sum - rect.bottom()), right = std::min(rect.right(), sum - rect.top());
    if (left < right) lines.push_back({left, sum - left, right, sum - right});
  }
  return lines;
}

QPalette printPalette() {
  QPalette palette(Qt::white, Qt::white);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    palette.setColor(role, QColor(0xff1c2126));
  palette.setColor(QPalette::PlaceholderText, QColor(0xff59636e));
  palette.setColor(QPalette::Mid, QColor(0xffc4cad1));
  palette.setColor(QPalette::Highlight, QColor(0xff0072b2));
  return palette;
}

} // namespace stillroom::ui
