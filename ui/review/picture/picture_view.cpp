// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/picture_view.h"

#include "ui/common/cell_painting.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/images/full_pictures.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/picture/picture_painting.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr qint64 ownBytes = qint64{48} << 20;
/// Sizes in steps, so that a dragged splitter doesn't decode at every pixel.
constexpr int sizeStep = 64;
/// From here on the pixels of a picture are told apart by lines.
constexpr double gridScale = 12;
constexpr int patienceMilliseconds = 150;

} // namespace

PictureView::PictureView(ThumbnailCache& cache, HeatCache& heat, QWidget* parent, FullPictures* pictures)
    : QWidget(parent),
      m_cache(cache),
      m_heat(heat),
      m_pictures(pictures ? *pictures : *new FullPictures(ownBytes, this)) {
  setMinimumSize(160, 160);
  // A click must not take the keyboard from the list of samples.
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  m_back = new QAction(tr("Back to the sample's image"), this);
  m_back->setShortcut(Qt::Key_Escape);
  m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_back->setEnabled(false);
  connect(m_back, &QAction::triggered, this, &PictureView::lookBack);
  m_patience.setSingleShot(true);
  m_patience.setInterval(patienceMilliseconds);
  connect(&m_patience, &QTimer::timeout, this, qOverload<>(&QWidget::update));
  connect(&cache, &ThumbnailCache::arrived, this, qOverload<>(&QWidget::update));
  connect(&heat, &HeatCache::arrived, this, qOverload<>(&QWidget::update));
  connect(&m_pictures, &FullPictures::arrived, this, qOverload<>(&QWidget::update));
}

void PictureView::setHeat(const HeatView& view, int classIndex) {
  if (view == m_heatView && classIndex == m_heatClass) return;
  m_heatView = view;
  m_heatClass = classIndex;
  update();
}

void PictureView::setPicture(const QString& file, const QString& name, const QString& description) {
  const QString before = this->file();
  if (file != m_own.file || name != m_own.name) m_other.reset();
  m_own = {file, name, description};
  showSubject(before);
}

void PictureView::lookAt(const QString& file, const QString& name) {
  const QString before = this->file();
  m_other = {file, name, {}};
  showSubject(before);
  Q_EMIT lookChanged();
}

void PictureView::lookBack() {
  if (!m_other) return;
  const QString before = file();
  m_other.reset();
  showSubject(before);
  Q_EMIT lookChanged();
}

void PictureView::showSubject(const QString& before) {
  setAccessibleName(subject().name);
  setAccessibleDescription(subject().description);
  m_back->setEnabled(looksAway());
  if (file() == before) return;
  m_patience.start();
  update();
}

void PictureView::setZoom(const PictureZoom& zoom) {
  if (zoom == m_zoom) return;
  m_zoom = zoom;
  showCursor(m_dragged.has_value());
  update();
}

void PictureView::change(const PictureZoom& zoom) {
  if (zoom == m_zoom) return;
  setZoom(zoom);
  Q_EMIT zoomChanged(zoom);
}

void PictureView::actualSize() {
  if (!m_kept.isNull()) change(scaledTo(effective(), 1, m_kept.size(), frame()));
}

void PictureView::zoomBy(double factor, QPointF point) {
  if (!m_kept.isNull()) change(stepped(effective(), factor, point * devicePixelRatioF(), m_kept.size(), frame()));
}

void PictureView::pan(QPointF by) {
  change(panned(effective(), by * devicePixelRatioF(), m_kept.size(), frame()));
}

void PictureView::showCursor(bool dragging) {
  if (!pans())
    unsetCursor();
  else
    setCursor(dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

QImage PictureView::picture() {
  const QImage image = m_pictures.find(file());
  const bool waits = image.isNull() && m_patience.isActive() && !m_pictures.unreadable(file());
  if (!waits) m_kept = file().isEmpty() ? QImage() : image;
  return m_kept;
}

/// A strongly shrunk picture looks better from the thumbnails, which take every pixel into account.
void PictureView::paintWhole(QPainter& painter, const QString& file, const QImage& picture) {
  const QRectF whole = placeOf(effective(), picture.size(), frame());
  if (effective().fitted && whole.width() * 2 < picture.width()) {
    const int longest = qCeil(std::max(whole.width(), whole.height()));
    const QPixmap small = m_cache.find(file, (longest + sizeStep - 1) / sizeStep * sizeStep);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!small.isNull()) return painter.drawPixmap(whole, small, QRectF(small.rect()));
  }
  paintZoomed(painter, picture, whole, frame());
  if (!effective().fitted && whole.width() >= gridScale * picture.width())
    paintPixelGrid(painter, picture.size(), whole, frame());
}

void PictureView::paintOne(QPainter& painter, const QString& file, int heatClass, const QImage& picture) {
  if (picture.isNull()) {
    painter.fillRect(QRectF({}, frame()), palette().color(QPalette::AlternateBase));
    return;
  }
  paintWhole(painter, file, picture);
  if (!m_heatView.shown) return;
  const QImage map = m_heat.find(file, heatClass);
  if (!map.isNull()) paintZoomedHeat(painter, map, m_heatView, placeOf(effective(), picture.size(), frame()), frame());
}

void PictureView::paintSigns(QPainter& painter) {
  painter.setFont(smallFont(font()));
  if (m_pictures.unreadable(file()))
    paintPlate(painter, rect(), Qt::AlignCenter, tr("This picture can't be read."), palette());
  if (m_heatView.shown && m_heat.pending(file(), m_heatClass))
    paintPlate(painter, rect(), Qt::AlignLeft | Qt::AlignTop, tr("Grad-CAM is on its way…"), palette());
  if (!m_kept.isNull() && (!effective().fitted || underMouse() || hasFocus())) {
    const QString percent = tr("%1 %").arg(percentText(scaleOf(effective(), m_kept.size(), frame()), 0));
    paintPlate(painter, rect(), Qt::AlignRight | Qt::AlignBottom,
               effective().fitted ? tr("Fitted, %1").arg(percent) : percent, palette());
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PictureView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QImage shown = picture();
  if (file().isEmpty()) return;
  const double scale = devicePixelRatioF();
  painter.save();
  painter.scale(1 / scale, 1 / scale);
  paintOne(painter, file(), m_heatClass, shown);
  painter.restore();
  paintSigns(painter);
}

bool PictureView::event(QEvent* event) {
  if (event->type() != QEvent::NativeGesture) return QWidget::event(event);
  const auto* gesture = static_cast<QNativeGestureEvent*>(event);
  if (gesture->gestureType() != Qt::ZoomNativeGesture) return QWidget::event(event);
  zoomBy(1 + gesture->value(), gesture->position());
  return true;
}

void PictureView::wheelEvent(QWheelEvent* event) {
  // 120 is one notch of a wheel.
  if (event->angleDelta().y() != 0) zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
  event->accept();
}

void PictureView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  m_dragged = event->position();
  showCursor(true);
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragged) return;
  pan(event->position() - *m_dragged);
  m_dragged = event->position();
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
  m_dragged.reset();
  showCursor(false);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent*) {
  fit();
}

void PictureView::keyPressEvent(QKeyEvent* event) {
  const QPointF step(width() / 8.0, height() / 8.0);
  switch (event->key()) {
  case Qt::Key_Plus:
  case Qt::Key_Equal:
    return zoomIn();
  case Qt::Key_Minus:
    return zoomOut();
  case Qt::Key_F:
    return fit();
  case Qt::Key_Left:
    if (pans()) return pan({step.x(), 0});
    break;
  case Qt::Key_Right:
    if (pans()) return pan({-step.x(), 0});
    break;
  case Qt::Key_Up:
    if (pans()) return pan({0, step.y()});
    break;
  case Qt::Key_Down:
    if (pans()) return pan({0, -step.y()});
    break;
  default:
    break;
  }
  QWidget::keyPressEvent(event);
}

} // namespace stillroom::ui
