// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/grid/sample_list_model.h"

namespace stillroom::ui {

/// The samples of a class with the baseline and the chosen image of each. Persistent indexes stay valid while the same
/// samples are shown.
class BeforeAfterModel : public SampleListModel {
  Q_OBJECT
public:
  enum Role {
    BeforeFileRole = firstOwnRole, ///< QString, the baseline
    BeforeConfidenceRole,          ///< float; invalid for none
    BeforePredictedRole,           ///< int; −1 for none
  };

  using SampleListModel::SampleListModel;

  /// With `onlyReplaced` those whose chosen image isn't the baseline.
  void setState(const ReviewState& state, int classIndex, bool onlyReplaced);
  /// How many of the class's samples there are, and of how many the chosen image isn't the baseline.
  int samples() const { return m_samples; }
  int replaced() const { return m_replaced; }

  QModelIndex indexOfRow(int stateRow) const;

private:
  QString describe(int row) const override;
  QVariant ownData(int row, int role) const override;

  int m_samples = 0, m_replaced = 0;
};

} // namespace stillroom::ui
