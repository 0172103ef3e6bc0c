// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/preset_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"
#include "ui/new_project/preset_list_model.h"

#include <QPainter>

namespace stillroom::ui {
namespace {

constexpr int margin = 10, padding = 5, gap = 1;

} // namespace

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int lines = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
  return {0, lines + gap + 2 * padding};
}

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
  const QColor strong = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  QRect line = option.rect.adjusted(margin, padding, -margin, -padding);
  for (const bool title : {true, false}) {
    painter->setFont(title ? option.font : smallFont(option.font));
    painter->setPen(title || selected ? strong : quietText(option.palette));
    line.setHeight(painter->fontMetrics().height());
    const QString text = index.data(title ? static_cast<int>(Qt::DisplayRole) : PresetListModel::LineRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    line.translate(0, line.height() + gap);
  }
  painter->restore();
}

} // namespace stillroom::ui
