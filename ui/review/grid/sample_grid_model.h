// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/grid/sample_list_model.h"
#include "ui/state/sample_filter.h"

#include <vector>

namespace stillroom::ui {

/// A sample's name while rows come and go.
struct SampleKey {
  int classIndex = 0, slot = 0;
  bool operator==(const SampleKey&) const = default;
};

/// The samples that answer a query, as the grid shows them. Updates keep persistent indexes where a sample stays.
class SampleGridModel : public SampleListModel {
  Q_OBJECT
public:
  enum Role {
    ClassNameRole = firstOwnRole, ///< QString
    ProvisionalRole,              ///< bool
    LabelWrongRole,               ///< bool: the chosen image is predicted as another class
    PinnedRole,                   ///< bool
    MissingRole,                  ///< int, planned candidates not made yet
    BetaRole,                     ///< float
    NotedRole,                    ///< bool
    ReviewRole,                   ///< int(ReviewMark)
    MovedRole,                    ///< bool: the moved sliders change the choice
  };

  using SampleListModel::SampleListModel;

  void setState(const ReviewState& state, MovedChoices moved = {});
  void setQuery(const GridQuery& query);
  const ReviewState& state() const { return m_state; }
  const GridQuery& query() const { return m_query; }
  /// Samples of the query's class, shown or not.
  int sampleCount() const;

  /// The index of a sample, invalid when the query leaves it out.
  QModelIndex indexOfRow(int stateRow) const;
  QModelIndex indexOf(const SampleKey& key) const;
  /// Rows of the state, as shown.
  const std::vector<int>& rows() const { return m_rows; }
  SampleKey keyOf(int stateRow) const { return {m_state.classOf(stateRow), m_state.slotOf(stateRow)}; }

  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
  void setRows(std::vector<int> rows);
  bool isReordering(const std::vector<int>& rows) const;
  void update(ReviewState state, std::vector<int> rows);
  void reorder(ReviewState state, std::vector<int> rows);
  QString describe(int row) const override;
  QVariant ownData(int row, int role) const override;

  MovedChoices m_moved;
  GridQuery m_query;
  std::vector<int> m_positions; ///< by row of the state: where m_rows has it, −1 where it is left out
};

} // namespace stillroom::ui
