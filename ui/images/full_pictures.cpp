// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/full_pictures.h"

#include "ui/images/decode.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

QImage decodeWhole(const QString& file) {
  const QImage image = decodePicture(file);
  return image.isNull() ? image : image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

FullPictures::FullPictures(qint64 bytes, QObject* parent) : QObject(parent), m_images(bytes) {
  m_pool.setMaxThreadCount(2);
}

FullPictures::~FullPictures() {
  m_pool.clear();
  m_pool.waitForDone();
}

QImage FullPictures::find(const QString& file) {
  if (file.isEmpty()) return {};
  if (const QImage* image = m_images.object(file)) return *image;
  if (m_unreadable.contains(file) || m_requested.contains(file)) return {};
  m_requested.insert(file);
  m_pool.start([this, file] {
    const QImage image = decodeWhole(file);
    QMetaObject::invokeMethod(
        this, [this, file, image] { take(file, image); }, Qt::QueuedConnection);
  });
  return {};
}

void FullPictures::take(const QString& file, const QImage& image) {
  m_requested.remove(file);
  // The largest picture must stay too, or it would be read again and again.
  if (image.isNull())
    m_unreadable.insert(file);
  else
    m_images.insert(file, new QImage(image), std::min(qint64{image.sizeInBytes()}, m_images.maxCost() / 2));
  Q_EMIT arrived();
}

} // namespace stillroom::ui
