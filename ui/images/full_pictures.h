// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

namespace stillroom::ui {

/// Pictures at their own size, to zoom into; decoded on a worker, the last few kept. GUI thread only.
class FullPictures : public QObject {
  Q_OBJECT
public:
  explicit FullPictures(qint64 bytes = qint64{96} << 20, QObject* parent = nullptr);
  ~FullPictures() override;

  /// The picture, or null: then it is on its way and arrived() follows.
  QImage find(const QString& file);
  /// It was tried and can't be read.
  bool unreadable(const QString& file) const { return m_unreadable.contains(file); }

Q_SIGNALS:
  void arrived();

private:
  void take(const QString& file, const QImage& image);

  QCache<QString, QImage> m_images;
  QSet<QString> m_requested, m_unreadable;
  QThreadPool m_pool; ///< last: its threads end before anything else goes
};

} // namespace stillroom::ui
