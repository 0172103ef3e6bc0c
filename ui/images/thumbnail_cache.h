// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <compare>
#include <deque>
#include <mutex>
#include <vector>

namespace stillroom::ui {

/// Pictures at a wanted size, decoded in a thread pool. The last asked for comes first, so that what is on screen
/// doesn't wait for what was scrolled past; old requests are dropped. GUI thread only.
class ThumbnailCache : public QObject {
  Q_OBJECT
public:
  static constexpr std::size_t mostRequests = 512;

  explicit ThumbnailCache(qint64 bytes = qint64{192} << 20, QObject* parent = nullptr);
  ~ThumbnailCache() override;

  /// The picture fitted into side × side device pixels, or null: then it is on its way and arrived() follows.
  QPixmap find(const QString& file, int side);
  /// It was tried and can't be read.
  bool unreadable(const QString& file) const { return m_unreadable.contains(file); }

  int pending() const { return m_pending; }
  /// Requests that no worker has begun; bounded.
  std::size_t queued() const;
  qint64 bytesHeld() const { return m_pixmaps.totalCost(); }
  /// Forgets requests that no worker has begun.
  void dropRequests();

Q_SIGNALS:
  /// One or more pictures came; ask again.
  void arrived();
  /// Nothing is on its way any more.
  void idle();

private:
  struct Key {
    QString file;
    int side = 0;
    bool operator==(const Key&) const = default;
    friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.file, key.side); }
  };
  struct Decoded {
    Key key;
    QImage image;
  };

  void request(const Key& key);
  void decodeNewest();
  void take(const Decoded& decoded);
  void announce();

  QCache<Key, QPixmap> m_pixmaps;
  QSet<Key> m_requested;
  QSet<QString> m_unreadable;
  QTimer m_announce;
  int m_pending = 0;

  mutable std::mutex m_mutex; ///< guards m_stack
  std::deque<Key> m_stack;
  QThreadPool m_pool; ///< last: its threads end before anything else goes
};

} // namespace stillroom::ui
