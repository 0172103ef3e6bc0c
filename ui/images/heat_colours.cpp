// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/heat_colours.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace stillroom::ui {
namespace {

/// Evenly spaced colours of a scale, from cold to hot; between them the way is straight.
std::vector<QColor> anchors(HeatColours colours) {
  switch (colours) {
  case HeatColours::Inferno:
    return {{0, 0, 4},     {40, 11, 84},   {101, 21, 110}, {159, 42, 99},
            {212, 72, 66}, {245, 125, 21}, {250, 193, 39}, {252, 255, 164}};
  case HeatColours::Viridis:
    return {{68, 1, 84},    {70, 50, 127},  {54, 92, 141},  {39, 127, 142},
            {31, 161, 135}, {74, 194, 109}, {159, 218, 58}, {253, 231, 37}};
  case HeatColours::Jet:
    break;
  }
  return {{0, 0, 128},   {0, 0, 255},   {0, 128, 255}, {0, 255, 255}, {128, 255, 128},
          {255, 255, 0}, {255, 128, 0}, {255, 0, 0},   {128, 0, 0}};
}

using Scale = std::array<QRgb, 256>;

Scale scaleOf(HeatColours colours, double opacity) {
  const std::vector<QColor> stops = anchors(colours);
  Scale scale{};
  for (int value = 0; value < 256; ++value) {
    const double place = value / 255.0 * static_cast<double>(stops.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double share = place - static_cast<double>(low);
    const auto mix = [&](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
    const QColor &a = stops[low], &b = stops[low + 1];
    // Even the coldest places keep a third, so that the scale can be read everywhere.
    const double alpha = opacity * (1.0 / 3 + 2.0 / 3 * value / 255.0);
    scale[static_cast<std::size_t>(value)] =
        qPremultiply(qRgba(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()),
                           static_cast<int>(std::lround(255 * alpha))));
  }
  return scale;
}

} // namespace

QString heatColoursText(HeatColours colours) {
  switch (colours) {
  case HeatColours::Inferno:
    return QCoreApplication::translate("HeatColours", "Inferno");
  case HeatColours::Viridis:
    return QCoreApplication::translate("HeatColours", "Viridis");
  case HeatColours::Jet:
    break;
  }
  return QCoreApplication::translate("HeatColours", "Jet");
}

int HeatView::classFor(int intended, int predicted) const {
  if (fixedClass >= 0) return fixedClass;
  return ofPredicted ? predicted : intended;
}

QImage colouredHeat(const QImage& heat, HeatColours colours, double opacity) {
  if (heat.isNull()) return {};
  const Scale scale = scaleOf(colours, std::clamp(opacity, 0.0, 1.0));
  QImage coloured(heat.size(), QImage::Format_ARGB32_Premultiplied);
  for (int y = 0; y < heat.height(); ++y) {
    const uchar* from = heat.constScanLine(y);
    auto* to = reinterpret_cast<QRgb*>(coloured.scanLine(y));
    for (int x = 0; x < heat.width(); ++x)
      to[x] = scale[from[x]];
  }
  return coloured;
}

} // namespace stillroom::ui
