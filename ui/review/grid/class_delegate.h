// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/thumbnail_cache.h"

#include <QStyledItemDelegate>

namespace stillroom::ui {

/// A class: an image, name, number of samples, a bar of the flagged share, and samples by status. Reads
/// ClassListModel's roles.
class ClassDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit ClassDelegate(ThumbnailCache& cache, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  ThumbnailCache& m_cache;
};

} // namespace stillroom::ui
