// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_view.h"

#include "ui/delegates/cell_painting.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"

#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
namespace {

/// Sizes in steps, so that a dragged splitter doesn't decode at every pixel.
constexpr int sizeStep = 16;

} // namespace

PictureView::PictureView(ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QWidget(parent), m_cache(cache), m_heat(heat) {
  setMinimumSize(160, 160);
  connect(&cache, &ThumbnailCache::arrived, this, qOverload<>(&QWidget::update));
  connect(&heat, &HeatCache::arrived, this, qOverload<>(&QWidget::update));
}

void PictureView::setHeat(const HeatView& view, int classIndex) {
  if (view == m_heatView && classIndex == m_heatClass) return;
  m_heatView = view;
  m_heatClass = classIndex;
  update();
}

void PictureView::setPicture(const QString& file, const QString& description) {
  setAccessibleName(description);
  if (file == m_file) return;
  m_file = file;
  update();
}

void PictureView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_file.isEmpty()) return;
  const int side = std::max(sizeStep, std::min(width(), height()) / sizeStep * sizeStep);
  const QRectF place =
      paintPicture(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_cache, m_file, palette());
  if (place.isEmpty() || !m_heatView.shown) return;
  const QImage heat = m_heat.find(m_file, m_heatClass);
  if (heat.isNull()) return;
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(place, colouredHeat(heat, m_heatView.colours, m_heatView.opacity));
}

} // namespace stillroom::ui
