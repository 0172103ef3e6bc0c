// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <QAbstractListModel>

#include <vector>

namespace stillroom::ui {

/// Some samples of a state in a list, and what every list tells of one.
class SampleListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum SampleRole {
    RowRole = Qt::UserRole + 1, ///< int, the sample's row in the state
    SlotRole,                   ///< int
    ClassRole,                  ///< int, the intended class
    StatusRole,                 ///< int(SampleStatus)
    ReasonRole,                 ///< int(FlagReason)
    ChosenRole,                 ///< int: −1 or an ordinal
    ImageFileRole,              ///< QString, the chosen image
    ConfidenceRole,             ///< float, p of the chosen image; invalid for none
    PredictedRole,              ///< int, the predicted class of the chosen image; −1 for none
    firstOwnRole,               ///< where a model goes on with roles of its own
  };

  using QAbstractListModel::QAbstractListModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

protected:
  /// What is told of a sample in words.
  virtual QString describe(int row) const = 0;
  /// A role of the model's own.
  virtual QVariant ownData(int row, int role) const = 0;
  QVariant confidence(int row, int ordinal) const;

  ReviewState m_state;
  std::vector<int> m_rows; ///< of the state, as shown
};

} // namespace stillroom::ui
