// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <QAbstractListModel>

#include <array>
#include <vector>

namespace stillroom::ui {

/// What the list shows of a class beside its name.
struct ClassCounts {
  int samples = 0;
  int flagged = 0;
  std::array<int, sampleStatusCount> byStatus{};
  int firstShown = noRow; ///< the first sample that has an image,
  int firstChosen = 0;    ///< and which it is
  bool operator==(const ClassCounts&) const = default;
};

/// "All classes", then one row per class.
class ClassListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    ClassIndexRole = Qt::UserRole + 1, ///< int, allClasses in the first row
    FolderRole,                        ///< QString
    SamplesRole,                       ///< int
    FlaggedRole,                       ///< int
    StatusCountsRole,                  ///< QList<int> in the order of SampleStatus
    ImageFileRole,                     ///< QString, the first chosen image that there is
    SearchRole,                        ///< QString, name and folder: what a search looks at
  };

  using QAbstractListModel::QAbstractListModel;

  void setState(const ReviewState& state);
  int rowOfClass(int classIndex) const { return classIndex + 1; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  void announce(const std::vector<ClassCounts>& before);
  void count();
  QString title(int row) const;
  QString describe(int row) const;
  QString folder(int row) const;
  QString firstImage(int row) const;

  ReviewState m_state;
  std::vector<ClassCounts> m_counts; ///< by row
};

} // namespace stillroom::ui
