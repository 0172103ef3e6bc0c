// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/table_chart.h"

#include <QAbstractTableModel>

#include <utility>

namespace stillroom::ui {

/// The content of a printed table as rows to be read.
class ContentModel : public QAbstractTableModel {
public:
  using QAbstractTableModel::QAbstractTableModel;

  void setContent(TableContent content) {
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
  }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_content.headings.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    return index.isValid() && role == Qt::DisplayRole ? m_content.rows[index.row()].value(index.column()) : QVariant();
  }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_content.headings.value(section) : QVariant();
  }

private:
  TableContent m_content;
};

} // namespace stillroom::ui
