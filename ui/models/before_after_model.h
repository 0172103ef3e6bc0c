// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_state.h"

#include <QAbstractListModel>

#include <vector>

namespace stillroom::ui {

/// The samples of a class with the baseline and the chosen image of each. Persistent indexes stay valid while the same
/// samples are shown.
class BeforeAfterModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    RowRole = Qt::UserRole + 1, ///< int, the sample's row in the state
    SlotRole,                   ///< int
    ClassRole,                  ///< int, the intended class
    StatusRole,                 ///< int(SampleStatus)
    ReasonRole,                 ///< int(FlagReason)
    ChosenRole,                 ///< int: −1 or an ordinal
    BeforeFileRole,             ///< QString, the baseline
    BeforeConfidenceRole,       ///< float; invalid for none
    BeforePredictedRole,        ///< int; −1 for none
    AfterFileRole,              ///< QString, the chosen image
    AfterConfidenceRole,        ///< float; invalid for none
    AfterPredictedRole,         ///< int; −1 for none
  };

  using QAbstractListModel::QAbstractListModel;

  /// With `onlyReplaced` those whose chosen image isn't the baseline.
  void setState(const ReviewState& state, int classIndex, bool onlyReplaced);
  /// How many of the class's samples there are, and of how many the chosen image isn't the baseline.
  int samples() const { return m_samples; }
  int replaced() const { return m_replaced; }

  QModelIndex indexOfRow(int stateRow) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  QVariant confidence(int row, int ordinal) const;

  ReviewState m_state;
  std::vector<int> m_rows; ///< of the state, ascending
  int m_samples = 0, m_replaced = 0;
};

} // namespace stillroom::ui
