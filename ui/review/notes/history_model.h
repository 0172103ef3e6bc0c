// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/journal.h"
#include "ui/state/review_state.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace stillroom::ui {

/// Every decision, the newest first.
class HistoryModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    SubjectRole = Qt::UserRole + 1, ///< QString, what it is about
    TimeRole,                       ///< QString, local; today's without the date
    StateRole,                      ///< int(DecisionState)
    StateTextRole,                  ///< QString, empty for one in force
    RowRole,                        ///< int, row of its first sample in the state; noRow for none
  };

  using QAbstractListModel::QAbstractListModel;

  /// `history` is in the order of deciding.
  void setHistory(std::shared_ptr<const std::vector<Decision>> history, const ReviewState& state);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  const Decision& decision(int row) const {
    return (*m_history)[m_history->size() - 1 - static_cast<std::size_t>(row)];
  }
  bool continues(const std::vector<Decision>& history, const ReviewState& state) const;
  int sampleRow(const Decision& decision) const;
  QString describe(const Decision& decision) const;

  std::shared_ptr<const std::vector<Decision>> m_history;
  ReviewState m_state;
};

} // namespace stillroom::ui
