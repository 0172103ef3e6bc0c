// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nearest_real.h"

#include "ui/delegates/cell_painting.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
namespace {

constexpr int most = 3;
constexpr int gap = 5;

} // namespace

NearestReal::NearestReal(ThumbnailCache& cache, QWidget* parent) : QWidget(parent), m_cache(cache) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  connect(&cache, &ThumbnailCache::arrived, this, qOverload<>(&QWidget::update));
}

void NearestReal::setImages(const QStringList& files, qlonglong clusterSize) {
  m_files = files.mid(0, most);
  QStringList names;
  for (const QString& file : m_files)
    names += QFileInfo(file).fileName();
  const QString text = m_files.isEmpty()
                           ? QString()
                           : tr("Real images nearest to the prototype, from its cluster of %n image(s):", nullptr,
                                static_cast<int>(clusterSize)) +
                                 u'\n' + names.join(u'\n');
  setToolTip(text);
  setAccessibleName(text);
  update();
}

void NearestReal::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(smallFont(font()));
  const int line = painter.fontMetrics().height();
  painter.setPen(quietText(palette()));
  painter.drawText(QRect(0, 7, width(), line), Qt::AlignCenter,
                   painter.fontMetrics().elidedText(tr("Nearest real"), Qt::ElideRight, width()));
  const int top = line + 10;
  const int side = std::min(width() - 20, (height() - top - 8 - (most - 1) * gap) / most);
  for (qsizetype i = 0; i < m_files.size(); ++i)
    paintPicture(painter, QRect((width() - side) / 2, top + static_cast<int>(i) * (side + gap), side, side), m_cache,
                 m_files[i], palette());
}

} // namespace stillroom::ui
