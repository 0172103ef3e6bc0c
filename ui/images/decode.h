// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace stillroom::ui {

/// Pictures up to this side are enlarged pixel by pixel, so that 32×32 and 64×64 data stay crisp.
inline constexpr int smallPictureSide = 64;

/// A picture that may have been read at less than its size.
struct DecodedPicture {
  QImage image; ///< null when it can't be read
  QSize size;   ///< the file's own
};

/// Reads a picture, as core reads it, for showing it at `side` × `side` or smaller; a JPEG is decoded at a fraction of
/// its size where that is enough. Safe on any thread.
DecodedPicture decodeFor(const QString& file, int side);

/// Reads a picture and fits it into side × side. Null when it can't be read. Safe on any thread.
QImage decodeToFit(const QString& file, int side);

/// Reads a picture as it is. Null when it can't be read. Safe on any thread.
QImage decodePicture(const QString& file);

/// Fits an image into side × side: smoothly, or by nearest neighbour where a small picture is enlarged.
QImage fitted(const QImage& image, int side);

} // namespace stillroom::ui
