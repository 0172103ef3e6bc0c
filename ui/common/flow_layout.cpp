// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace stillroom::ui {

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  place(rect, true);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  return size;
}

namespace {

bool grows(const QLayoutItem& item) {
  return item.expandingDirections().testFlag(Qt::Horizontal);
}

QSize sizeOf(const QLayoutItem& item) {
  const QSize hint = item.sizeHint();
  return grows(item) ? QSize(item.minimumSize().width(), hint.height()) : hint;
}

} // namespace

QList<FlowLayout::Line> FlowLayout::lines(int width) const {
  QList<Line> lines;
  int used = 0;
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const int wanted = sizeOf(*item).width();
    if (lines.isEmpty() || used + m_gap + wanted > width) {
      lines.append(Line());
      used = -m_gap;
    }
    lines.back().append(item);
    used += m_gap + wanted;
  }
  return lines;
}

int FlowLayout::place(const QRect& rect, bool move) const {
  int y = rect.y();
  for (const Line& line : lines(rect.width())) {
    int height = 0;
    for (const QLayoutItem* item : line)
      height = std::max(height, sizeOf(*item).height());
    if (move) placeLine(line, QRect(rect.x(), y, rect.width(), height));
    y += height + m_gap;
  }
  return std::max(0, y - m_gap - rect.y());
}

void FlowLayout::placeLine(const Line& line, const QRect& rect) const {
  int spare = rect.width() + m_gap, growing = 0;
  for (const QLayoutItem* item : line) {
    spare -= sizeOf(*item).width() + m_gap;
    growing += grows(*item) ? 1 : 0;
  }
  const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int x = rect.x();
  for (QLayoutItem* item : line) {
    QSize size = sizeOf(*item);
    if (grows(*item)) {
      const int share = spare / growing--;
      size.rwidth() += share;
      spare -= share;
    }
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect place(x, rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    item->setGeometry(QStyle::visualRect(direction, rect, place));
    x += size.width() + m_gap;
  }
}

} // namespace stillroom::ui
