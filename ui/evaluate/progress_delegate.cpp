// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/progress_delegate.h"

#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"
#include "ui/evaluate/queue_model.h"

namespace stillroom::ui {

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  const QVariant share = index.data(QueueModel::ShareRole);
  if (!share.isValid()) return;
  const QRect bar(option.rect.left() + 4, option.rect.bottom() - 4, option.rect.width() - 8, 3);
  paintBar(*painter, bar, share.toDouble(), statusColour(SampleStatus::Refined, option.palette), option.palette);
}

} // namespace stillroom::ui
