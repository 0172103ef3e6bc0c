// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

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
    size = size.expandedTo(item->minimumSize());
  return size;
}

int FlowLayout::place(const QRect& rect, bool move) const {
  int x = rect.x(), y = rect.y(), line = 0;
  for (QLayoutItem* item : m_items) {
    const QSize size = item->sizeHint();
    if (x > rect.x() && x + size.width() > rect.right() + 1) {
      x = rect.x();
      y += line + m_gap;
      line = 0;
    }
    if (move) item->setGeometry(QRect({x, y}, size));
    x += size.width() + m_gap;
    line = std::max(line, size.height());
  }
  return y + line - rect.y();
}

} // namespace stillroom::ui
