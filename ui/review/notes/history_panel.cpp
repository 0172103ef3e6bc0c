// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notes/history_panel.h"

#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10, padding = 6, gap = 2;

/// The decision's name; below it, smaller, what became of it, its sample, and the time on the right.
class DecisionDelegate : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
    return {0, lines + gap + 2 * padding};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    paintCell(*painter, option.rect, option, index);
    const bool inForce = index.data(HistoryModel::StateRole).toInt() == static_cast<int>(DecisionState::InForce);
    const QRect rect = option.rect.adjusted(margin, padding, -margin, -padding);
    QFont font = option.font;
    font.setStrikeOut(!inForce);
    painter->setFont(font);
    painter->setPen(inForce ? option.palette.color(QPalette::Text) : quietText(option.palette));
    const int line = painter->fontMetrics().height();
    drawLine(*painter, {rect.x(), rect.y(), rect.width(), line}, index.data().toString());
    painter->setFont(smallFont(option.font));
    painter->setPen(quietText(option.palette));
    const QRect below(rect.x(), rect.y() + line + gap, rect.width(), painter->fontMetrics().height());
    const QString time = index.data(HistoryModel::TimeRole).toString();
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, time);
    drawLine(*painter, below.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(time) - margin, 0),
             subject(index));
    painter->restore();
  }

private:
  static QString subject(const QModelIndex& index) {
    QStringList parts{index.data(HistoryModel::StateTextRole).toString(),
                      index.data(HistoryModel::SubjectRole).toString()};
    parts.removeAll({});
    return parts.join(u" · "_s);
  }

  static void drawLine(QPainter& painter, const QRect& rect, const QString& text) {
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
  }
};

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent) : QListView(parent) {
  setModel(&m_model);
  setItemDelegate(new DecisionDelegate(this));
  setUniformItemSizes(true);
  setMouseTracking(true);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(NoFrame);
  setAccessibleName(tr("Decisions, the newest first"));
  connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
    if (const int row = index.data(HistoryModel::RowRole).toInt(); row != noRow) Q_EMIT sampleWanted(row);
  });
}

void HistoryPanel::setHistory(const std::shared_ptr<const std::vector<Decision>>& history, const ReviewState& state) {
  m_model.setHistory(history, state);
  viewport()->update();
}

QSize HistoryPanel::sizeHint() const {
  return {260, 320};
}

/// Enter is the list's own here, whatever it is elsewhere in the window.
bool HistoryPanel::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) event->accept();
  }
  return QListView::event(event);
}

void HistoryPanel::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (m_model.rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setPen(quietText(palette()));
  painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("Nothing has been decided yet."));
}

} // namespace stillroom::ui
