// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace stillroom::ui {

/// Items side by side, going on in the next line where the width ends. Items that want to expand begin at their least
/// width and share what is left of their line; hidden ones take no room.
class FlowLayout : public QLayout {
public:
  explicit FlowLayout(int gap) : m_gap(gap) { setContentsMargins(0, 0, 0, 0); }
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override { m_items.append(item); }
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
  void setGeometry(const QRect& rect) override;
  QSize sizeHint() const override { return minimumSize(); }
  QSize minimumSize() const override;

private:
  using Line = QList<QLayoutItem*>;
  QList<Line> lines(int width) const;
  int place(const QRect& rect, bool move) const;
  void placeLine(const Line& line, const QRect& rect) const;

  int m_gap;
  QList<QLayoutItem*> m_items;
};

} // namespace stillroom::ui
