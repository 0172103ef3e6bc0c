// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/prototype_pictures.h"

#include <QRect>
#include <QStringList>
#include <QWidget>

namespace stillroom::ui {

class ThumbnailCache;

/// What a sample's prototype stands for: its own picture, decoded, and beside it the real images nearest to it.
class NearestReal : public QWidget {
  Q_OBJECT
public:
  explicit NearestReal(ThumbnailCache& cache, QWidget* parent = nullptr);

  void setImages(const QStringList& files, qlonglong clusterSize);
  /// The prototype's picture, on its way while it has neither file nor problem. There is no room for one until this is
  /// called.
  void setPrototype(const PrototypePictures::Picture& picture);
  QSize sizeHint() const override;

Q_SIGNALS:
  /// A person wants to see one of the pictures large.
  void pictureWanted(const QString& file, const QString& title);

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  struct Tile {
    QString file, title;
    QRect place;
  };
  QList<Tile> tiles() const;
  QFontMetrics smallMetrics() const;
  int realColumn() const;
  int tileAt(QPoint point) const;
  void choose(int tile);
  void describe();
  void paintPrototype(QPainter& painter) const;

  ThumbnailCache& m_cache;
  QStringList m_files;
  qlonglong m_clusterSize = 0;
  bool m_hasPrototype = false;
  PrototypePictures::Picture m_prototype;
  int m_current = 0; ///< the tile that has the keyboard
};

} // namespace stillroom::ui
