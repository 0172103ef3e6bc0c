// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/thumbnail_cache.h"

#include "ui/images/decode.h"
#include "ui/images/thumbnail_store.h"

#include <QThread>

#include <algorithm>

namespace stillroom::ui {
namespace {

constexpr qsizetype mostSides = 8;

/// In a format that becomes a pixmap without being converted, which would happen on the GUI thread.
QImage ready(const QImage& image) {
  if (image.isNull()) return image;
  return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

ThumbnailCache::ThumbnailCache(qint64 bytes, QObject* parent) : QObject(parent), m_pixmaps(bytes) {
  m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() / 2, 1, 4));
  m_pool.setThreadPriority(QThread::LowPriority);
  // Arrivals within one frame are announced together.
  m_announce.setSingleShot(true);
  m_announce.setInterval(16);
  connect(&m_announce, &QTimer::timeout, this, &ThumbnailCache::announce);
}

ThumbnailCache::~ThumbnailCache() {
  {
    const std::lock_guard lock(m_mutex);
    m_stack.clear();
  }
  m_pool.clear();
  m_pool.waitForDone();
}

QPixmap ThumbnailCache::find(const QString& file, int side) {
  if (file.isEmpty() || side <= 0) return {};
  if (m_sides.isEmpty() || m_sides.front() != side) {
    m_sides.removeOne(side);
    m_sides.prepend(side);
    if (m_sides.size() > mostSides) m_sides.removeLast();
  }
  const Key key{file, side};
  if (const QPixmap* pixmap = m_pixmaps.object(key)) return *pixmap;
  if (!m_unreadable.contains(file)) request(key);
  return {};
}

QPixmap ThumbnailCache::standIn(const QString& file) const {
  for (const int side : m_sides)
    if (const QPixmap* pixmap = m_pixmaps.object({file, side})) return *pixmap;
  return {};
}

void ThumbnailCache::request(const Key& key) {
  const bool known = m_requested.contains(key);
  {
    const std::lock_guard lock(m_mutex);
    if (known) {
      // Asked for again: back to the top, unless a worker has it already.
      const auto found = std::find(m_stack.begin(), m_stack.end(), key);
      if (found == m_stack.end() || found + 1 == m_stack.end()) return;
      m_stack.erase(found);
      m_stack.push_back(key);
      return;
    }
    m_stack.push_back(key);
    if (m_stack.size() > mostRequests) {
      m_requested.remove(m_stack.front());
      m_stack.pop_front();
      --m_pending;
    }
  }
  m_requested.insert(key);
  ++m_pending;
  m_pool.start([this] { decodeNewest(); });
}

void ThumbnailCache::decodeNewest() {
  Decoded decoded;
  {
    const std::lock_guard lock(m_mutex);
    if (m_stack.empty()) return;
    decoded.key = m_stack.back();
    m_stack.pop_back();
  }
  const auto& [file, side] = decoded.key;
  decoded.image = ready(m_store ? m_store->picture(file, side) : decodeToFit(file, side));
  QMetaObject::invokeMethod(
      this, [this, decoded] { take(decoded); }, Qt::QueuedConnection);
}

void ThumbnailCache::take(const Decoded& decoded) {
  m_requested.remove(decoded.key);
  --m_pending;
  if (decoded.image.isNull()) {
    m_unreadable.insert(decoded.key.file);
  } else {
    const auto cost = decoded.image.sizeInBytes();
    m_pixmaps.insert(decoded.key, new QPixmap(QPixmap::fromImage(decoded.image)), cost);
  }
  if (!m_announce.isActive()) m_announce.start();
}

void ThumbnailCache::announce() {
  Q_EMIT arrived();
  if (m_pending == 0) Q_EMIT idle();
}

std::size_t ThumbnailCache::queued() const {
  const std::lock_guard lock(m_mutex);
  return m_stack.size();
}

template <class Unwanted>
void ThumbnailCache::drop(const Unwanted& unwanted) {
  const std::lock_guard lock(m_mutex);
  m_pending -= static_cast<int>(std::erase_if(m_stack, [&](const Key& key) {
    if (!unwanted(key)) return false;
    m_requested.remove(key);
    return true;
  }));
}

void ThumbnailCache::dropRequests() {
  drop([](const Key&) { return true; });
}

void ThumbnailCache::keepOnly(int side, const QSet<QString>& files) {
  drop([&](const Key& key) { return key.side == side && !files.contains(key.file); });
}

void ThumbnailCache::tryAgain() {
  m_unreadable.clear();
  Q_EMIT arrived();
}

} // namespace stillroom::ui
