// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/decode.h"

#include "images/image_file.h"

#include <QImageReader>

#include <algorithm>

namespace stillroom::ui {
namespace {

/// For the kinds that Qt has no plugin for (WebP, TIFF).
QImage readThroughProject(const QString& file) {
  try {
    const DecodedImage image = readImage(file.toStdString());
    return QImage(image.rgb.data(), image.width, image.height, image.width * 3, QImage::Format_RGB888).copy();
  } catch (const std::exception&) {
    return {};
  }
}

} // namespace

QImage fitted(const QImage& image, int side) {
  if (image.isNull() || side <= 0) return image;
  const int longest = std::max(image.width(), image.height());
  const bool crisp = longest <= smallPictureSide && side > longest;
  return image.scaled(side, side, Qt::KeepAspectRatio, crisp ? Qt::FastTransformation : Qt::SmoothTransformation);
}

DecodedPicture decodeFor(const QString& file, int side) {
  QImageReader reader(file);
  reader.setDecideFormatFromContent(true);
  const QSize size = reader.size();
  if (size.isValid() && qint64{size.width()} * size.height() > mostPixels) return {};
  // Twice the wanted size keeps the smooth step's quality.
  if (size.isValid() && side > 0 && reader.format() == "jpeg" && std::min(size.width(), size.height()) > 2 * side)
    reader.setScaledSize(size.scaled(2 * side, 2 * side, Qt::KeepAspectRatio));
  QImage image = reader.read();
  if (image.isNull()) image = readThroughProject(file);
  return {image, size.isValid() ? size : image.size()};
}

QImage decodeToFit(const QString& file, int side) {
  return fitted(decodeFor(file, side).image, side);
}

QImage decodePicture(const QString& file) {
  return decodeFor(file, 0).image;
}

} // namespace stillroom::ui
