// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace stillroom::ui {

/// Thumbnails on the disk, named by what the picture holds and by a size from a short list, so that a moved slider
/// finds them again. Pictures of 64 pixels and less are never kept: reading them is as quick. Files that aren't what
/// their name says are deleted. What was used least recently goes first, on a thread of its own. Any thread.
class ThumbnailStore {
public:
  static constexpr qint64 usualBytes = qint64{512} << 20;

  /// Makes `folder` when the first thumbnail is kept. A disk that can't be written to means no thumbnails, no errors.
  explicit ThumbnailStore(QString folder, qint64 mostBytes = usualBytes);
  /// What is still to be kept is given up.
  ~ThumbnailStore();

  /// The one in the user's cache folder.
  static std::shared_ptr<ThumbnailStore> ofUser();

  /// A picture fitted into side × side: from a thumbnail where there is one, else read, and kept where that helps.
  /// Null when it can't be read.
  QImage picture(const QString& file, int side);

  /// The smallest kept size that `side` can be made of; 0 where none is.
  static int keptSide(int side);
  /// What names a picture's content: a project's images carry their hash as their name, others are read.
  static QString contentKey(const QString& file);
  /// Where a thumbnail of that content is, or would be.
  QString path(const QString& key, int keptSide) const;

  /// Bytes on the disk as far as is known; −1 before the first thumbnail is kept.
  qint64 bytes() const { return m_bytes; }
  /// Waits until what is to be kept is on the disk.
  void flush();
  /// Deletes what was used least recently until a tenth below the bound is reached, and leftovers of crashes. Blocks.
  void tidy();

private:
  static constexpr int mostWaiting = 32;

  QImage find(const QString& key, int keptSide) const;
  void keep(const QString& key, int keptSide, const QImage& picture);
  void write(const QString& path, const QByteArray& bytes);

  QString m_folder;
  qint64 m_mostBytes;
  std::atomic<qint64> m_bytes = -1;
  std::atomic_int m_waiting = 0;
  QThreadPool m_background; ///< one thread; last: it ends before anything else goes
};

} // namespace stillroom::ui
