// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture_pairs_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/class_figures.h"
#include "ui/charts/qcustomplot_include.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 56, pairGap = 2, caption = 18, apart = 10; ///< pixels
constexpr int cellWidth = 2 * pictureSide + pairGap + apart, cellHeight = pictureSide + caption + apart;

} // namespace

PicturePairsChart::PicturePairsChart(QWidget* parent) : Chart(tr("Nearest real images"), parent) {
  addDrawing(u"main"_s, [this](QPainter& painter) { paintPairs(painter); });
  changed();
}

void PicturePairsChart::setPairs(std::vector<PicturePair> pairs) {
  m_pairs = std::move(pairs);
  setSavedSize({twoColumns, heightFor(twoColumns)});
  updateGeometry();
  changed();
}

int PicturePairsChart::shown() const {
  return std::min(mostShown, static_cast<int>(m_pairs.size()));
}

QString PicturePairsChart::emptyText() const {
  return m_pairs.empty() ? tr("Each image of the set is shown here beside the real one nearest to it.") : QString();
}

int PicturePairsChart::columnsIn(double width) {
  return std::max(1, static_cast<int>(width) / cellWidth);
}

int PicturePairsChart::heightFor(int width) const {
  const int columns = columnsIn(width - 24);
  return std::max(92, (shown() + columns - 1) / columns * cellHeight + 24);
}

QSize PicturePairsChart::sizeHint() const {
  return {4 * cellWidth, heightFor(4 * cellWidth + 24)};
}

void PicturePairsChart::fill() {
  setLegend({});
  for (QCPAxis* axis : axes().axes())
    axis->setVisible(false);
}

QRectF PicturePairsChart::placeOf(int pair) const {
  const int columns = columnsIn(area().width());
  return {area().left() + pair % columns * cellWidth, area().top() + pair / columns * cellHeight, cellWidth - apart,
          cellHeight - apart};
}

void PicturePairsChart::paintPairs(QPainter& painter) const {
  painter.setFont(smallFont(font()));
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  for (int i = 0; i < shown(); ++i) {
    const PicturePair& pair = m_pairs[static_cast<std::size_t>(i)];
    const QRectF place = placeOf(i);
    painter.drawImage(QRectF(place.left(), place.top(), pictureSide, pictureSide), pair.picture);
    painter.drawImage(QRectF(place.left() + pictureSide + pairGap, place.top(), pictureSide, pictureSide), pair.real);
    painter.setPen(quietText(colours()));
    const QString text = QLocale().toString(pair.distance, 'f', 2) + u' ' + pair.className;
    painter.drawText(QRectF(place.left(), place.top() + pictureSide, place.width(), caption),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
  }
}

ChartHint PicturePairsChart::hintAt(QPointF at) const {
  for (int i = 0; i < shown(); ++i)
    if (const QRectF place = placeOf(i); place.contains(at)) {
      const PicturePair& pair = m_pairs[static_cast<std::size_t>(i)];
      return {pair.name + u'\n' + pair.realName + u'\n' + tr("%1 apart").arg(QLocale().toString(pair.distance, 'f', 4)),
              place};
    }
  return {};
}

QString PicturePairsChart::describe() const {
  return tr("The closest of %n pair(s): %1 and %2, %3 apart.", nullptr, static_cast<int>(m_pairs.size()))
      .arg(m_pairs.front().name, m_pairs.front().realName, QLocale().toString(m_pairs.front().distance, 'f', 4));
}

QString PicturePairsChart::table() const {
  QString text = u"picture\tnearest_real\tclass\tdistance\n"_s;
  for (const PicturePair& pair : m_pairs)
    text += QStringList{tableField(pair.name), tableField(pair.realName), tableField(pair.className),
                        QString::number(pair.distance, 'g', 9)}
                .join(u'\t') +
            u'\n';
  return text;
}

} // namespace stillroom::ui
