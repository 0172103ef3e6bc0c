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
#include <memory>
#include <mutex>
#include <vector>

namespace stillroom::ui {

class ThumbnailStore;

/// Pictures at a wanted size, decoded in a thread pool. The last asked for comes first, so that what is on screen
/// doesn't wait for what was scrolled past; old requests are dropped. GUI thread only, which never reads a file here.
class ThumbnailCache : public QObject {
  Q_OBJECT
public:
  static constexpr std::size_t mostRequests = 512;

  explicit ThumbnailCache(qint64 bytes = qint64{192} << 20, QObject* parent = nullptr);
  ~ThumbnailCache() override;

  /// Where thumbnails are kept on the disk; without, pictures are always read themselves. Before the first find().
  void setStore(std::shared_ptr<ThumbnailStore> store) { m_store = std::move(store); }

  /// The picture fitted into side × side device pixels, or null: then it is on its way and arrived() follows.
  QPixmap find(const QString& file, int side);
  /// The picture in another size that was asked for lately, or null: better than nothing while the right one is made.
  QPixmap standIn(const QString& file) const;
  /// It was tried and can't be read.
  /// Tries files anew that couldn't be read.
  void tryAgain();
  bool unreadable(const QString& file) const { return m_unreadable.contains(file); }

  int pending() const { return m_pending; }
  /// Requests that no worker has begun; bounded.
  std::size_t queued() const;
  qint64 bytesHeld() const { return m_pixmaps.totalCost(); }
  /// Forgets requests that no worker has begun.
  void dropRequests();
  /// Forgets requests of a size that no worker has begun, but for these files: the others were scrolled away.
  void keepOnly(int side, const QSet<QString>& files);

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

  template <class Unwanted>
  void drop(const Unwanted& unwanted);
  void request(const Key& key);
  void decodeNewest();
  void take(const Decoded& decoded);
  void announce();

  QCache<Key, QPixmap> m_pixmaps;
  QList<int> m_sides; ///< asked for lately, the newest first
  QSet<Key> m_requested;
  QSet<QString> m_unreadable;
  QTimer m_announce;
  int m_pending = 0;

  std::shared_ptr<ThumbnailStore> m_store;
  mutable std::mutex m_mutex; ///< guards m_stack
  std::deque<Key> m_stack;
  QThreadPool m_pool; ///< last: its threads end before anything else goes
};

} // namespace stillroom::ui
