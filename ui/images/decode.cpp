// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/decode.h"

#include "images/image_file.h"

#include <algorithm>

namespace stillroom::ui {

QImage fitted(const QImage& image, int side) {
  if (image.isNull() || side <= 0) return image;
  const int longest = std::max(image.width(), image.height());
  const bool crisp = longest <= smallPictureSide && side > longest;
  return image.scaled(side, side, Qt::KeepAspectRatio, crisp ? Qt::FastTransformation : Qt::SmoothTransformation);
}

DecodedPicture decodeFor(const QString& file, int side) {
  try {
    // Twice the wanted size keeps the smooth step's quality.
    const ReducedImage read = readReducedImage(file.toStdString(), 2 * side);
    const DecodedImage& image = read.image;
    return {QImage(image.rgb.data(), image.width, image.height, image.width * 3, QImage::Format_RGB888).copy(),
            {read.width, read.height}};
  } catch (const std::exception&) {
    return {};
  }
}

QImage decodeToFit(const QString& file, int side) {
  return fitted(decodeFor(file, side).image, side);
}

QImage decodePicture(const QString& file) {
  return decodeFor(file, 0).image;
}

} // namespace stillroom::ui
