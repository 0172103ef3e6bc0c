// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/contents.h"

#include <QAbstractListModel>

#include <vector>

namespace stillroom::ui {

enum class StagePhase { Waiting, Partly, Running, Done };

/// The stages of a project in running order, with what the current run reports about them.
class StageListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    StageRole = Qt::UserRole + 1, ///< int(Stage)
    PhaseRole,                    ///< int(StagePhase)
    ExplanationRole,              ///< QString, what the stage does
    ShareRole,                    ///< double 0 … 1
    CountRole,                    ///< QString, "120 of 200 images"
    PaceRole,                     ///< QString, rate and time left, or the time it took
  };

  using QAbstractListModel::QAbstractListModel;

  void setContents(const ProjectContents* contents);
  void progress(const Progress& progress);
  void setRunning(bool running);

  int currentStage() const { return m_current; } ///< row of the running stage, −1 for none
  int doneStages() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  struct Row {
    StageState state;
    double perSecond = 0, secondsLeft = -1, seconds = 0;
  };
  StagePhase phase(int row) const;
  QString countText(const Row& row) const;
  QString paceText(int row) const;

  std::vector<Row> m_rows;
  int m_current = -1;
};

} // namespace stillroom::ui
