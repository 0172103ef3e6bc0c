// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/results_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace stillroom::ui {

class DifferenceChart;
class TableChart;

/// What came out: means of repeats, and the paired differences against one of the sets.
class ResultsPage : public QWidget {
  Q_OBJECT
public:
  explicit ResultsPage(QWidget* parent = nullptr);

  void setResults(KeptEvaluations kept);

  const ResultsModel& model() const { return m_model; }
  DifferenceChart& differences() const { return *m_differences; }
  TableChart& printed() const { return *m_printed; }

Q_SIGNALS:
  void problem(const QString& sentence);

private:
  QWidget* makeTable();
  QWidget* makeDifferences();
  void fillReferences();
  void showDifferences();

  KeptEvaluations m_kept;
  std::vector<PaperFigure> m_paper;
  ResultsModel m_model;
  QStackedWidget* m_pages;
  QLabel* m_damaged = nullptr;
  QComboBox* m_reference = nullptr;
  QString m_wanted; ///< the set that a person compares with; empty: the usual one
  DifferenceChart* m_differences;
  TableChart* m_printed; ///< never seen: the table as it is saved
};

} // namespace stillroom::ui
