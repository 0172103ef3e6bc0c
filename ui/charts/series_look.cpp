// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_look.h"

#include "ui/common/theme.h"

#include <array>

namespace stillroom::ui {
namespace {

struct Tone {
  QRgb onLight, onDark;
};

constexpr std::array<Tone, 7> tones{{{0xff0072b2, 0xff56b4e9},
                                     {0xffa04200, 0xfff89a60},
                                     {0xff007a58, 0xff2fbf94},
                                     {0xffa84a80, 0xffdd8fbb},
                                     {0xff9a6500, 0xffe69f00},
                                     {0xff5f6973, 0xffa9b2bb},
                                     {0xff4b3fb0, 0xffa79df0}}};
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

QPen seriesPen(int series, const QPalette& palette) {
  const auto place = static_cast<std::size_t>(series);
  const Tone& tone = tones[place % tones.size()];
  return {QColor(isDark(palette) ? tone.onDark : tone.onLight), 2, dashes[place / tones.size() % dashes.size()]};
}

} // namespace stillroom::ui
