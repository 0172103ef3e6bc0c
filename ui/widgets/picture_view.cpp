// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_view.h"

#include "ui/delegates/cell_painting.h"
#include "ui/images/thumbnail_cache.h"

#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
namespace {

/// Sizes in steps, so that a dragged splitter doesn't decode at every pixel.
constexpr int sizeStep = 16;

} // namespace

PictureView::PictureView(ThumbnailCache& cache, QWidget* parent) : QWidget(parent), m_cache(cache) {
  setMinimumSize(160, 160);
  connect(&cache, &ThumbnailCache::arrived, this, qOverload<>(&QWidget::update));
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
  paintPicture(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_cache, m_file, palette());
}

} // namespace stillroom::ui
