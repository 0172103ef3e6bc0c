// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace stillroom::ui {

/// Pictures up to this side are enlarged pixel by pixel, so that 32×32 and 64×64 data stay crisp.
inline constexpr int smallPictureSide = 64;

/// Reads a picture and fits it into side × side. Null when it can't be read. Safe on any thread.
QImage decodeToFit(const QString& file, int side);

/// Fits an image into side × side: smoothly, or by nearest neighbour where a small picture is enlarged.
QImage fitted(const QImage& image, int side);

} // namespace stillroom::ui
