// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/review/picture/picture_zoom.h"

#include <QImage>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;

namespace stillroom::ui {

class FullPictures;
class HeatCache;
class ThumbnailCache;

/// One picture to look into: fitted, at 100 % (one pixel for each of the screen's), or zoomed and panned, pixel by
/// pixel where it is enlarged; with Grad-CAM over it where asked for. The zoom stays when another picture comes. It can
/// look at another picture for a while, and goes back to its own.
class PictureView : public QWidget {
  Q_OBJECT
public:
  /// Views that show the same pictures may share where these come from.
  PictureView(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr, FullPictures* pictures = nullptr);

  /// `name` says which picture it is, `description` what is known of it; both are for those who can't see it.
  void setPicture(const QString& file, const QString& name, const QString& description = {});
  /// Shows another picture than its own, until lookBack() or until its own is another one.
  void lookAt(const QString& file, const QString& name);
  bool looksAway() const { return m_other.has_value(); }
  /// Goes back, by Esc where a widget adds it; enabled while there is a way back.
  QAction* backAction() const { return m_back; }
  /// Lays Grad-CAM of a predicted class over the picture; none below 0.
  void setHeat(const HeatView& view, int classIndex);

  const PictureZoom& zoom() const { return m_zoom; }
  /// Doesn't emit zoomChanged().
  void setZoom(const PictureZoom& zoom);
  QSize sizeHint() const override { return {280, 280}; }

public Q_SLOTS:
  void lookBack();
  void zoomIn() { zoomBy(zoomStep, middle()); }
  void zoomOut() { zoomBy(1 / zoomStep, middle()); }
  void fit() { change({}); }
  void actualSize();

Q_SIGNALS:
  /// A person zoomed or panned.
  void zoomChanged(const stillroom::ui::PictureZoom& zoom);
  /// By lookAt() or lookBack().
  void lookChanged();

protected:
  static constexpr double zoomStep = 1.4142135623730951; ///< two steps double

  /// Paints one picture with its heat; the painter's unit is a device pixel. Nothing while it isn't read yet.
  void paintOne(QPainter& painter, const QString& file, int heatClass, const QImage& picture);
  /// The text of the zoom, what is still on its way, the ring of the keyboard; in the widget's own units.
  void paintSigns(QPainter& painter);
  /// The picture itself, or the one before it while it is being read.
  QImage picture();
  FullPictures& pictures() const { return m_pictures; }
  const QString& file() const { return subject().file; }
  int heatClass() const { return m_heatClass; }
  QSizeF frame() const { return QSizeF(size()) * devicePixelRatioF(); }
  /// Whether some of the picture is out of view, so that dragging pans.
  bool pans() const { return canPan(effective(), m_kept.size(), frame()); }
  QRectF place() const { return placeOf(effective(), m_kept.size(), frame()); }

  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  struct Subject {
    QString file, name, description;
  };
  const Subject& subject() const { return m_other ? *m_other : m_own; }
  void showSubject(const QString& before);
  PictureZoom effective() const { return bounded(m_zoom, m_kept.size(), frame()); }
  QPointF middle() const { return QRectF(rect()).center(); }
  void zoomBy(double factor, QPointF point);
  void pan(QPointF by);
  void change(const PictureZoom& zoom);
  void paintWhole(QPainter& painter, const QString& file, const QImage& picture);
  void showCursor(bool dragging);

  ThumbnailCache& m_cache;
  HeatCache& m_heat;
  FullPictures& m_pictures;
  Subject m_own;
  std::optional<Subject> m_other; ///< looked at instead
  QAction* m_back = nullptr;
  HeatView m_heatView;
  int m_heatClass = -1;
  PictureZoom m_zoom; ///< as wished; bounded where it is used, since frames and pictures change
  QImage m_kept;      ///< shown last
  QTimer m_patience;  ///< how long that may stand for its successor, which is being read
  std::optional<QPointF> m_dragged;
};

} // namespace stillroom::ui
