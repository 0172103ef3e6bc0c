// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/diversity.h"
#include "distill/selection/landscape.h"
#include "distill/selection/landscape_curves.h"
#include "ui/state/review_state.h"

#include <QWidget>

#include <array>

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace stillroom::ui {

class BetaCurvesChart;
class Chart;
class ConfidenceChart;
class ConfusionChart;
class DiversityChart;
class FlaggedShareChart;
class LandscapeChart;

/// The charts of a selection, one at a time: a list of their titles, a list of the shown one's views, and a menu.
/// Data can be handed in at any rate; only the chart that is seen is drawn.
class ChartPanel : public QWidget {
  Q_OBJECT
public:
  enum class Kind { Confidence, Curves, Landscape, Diversity, Flagged, Confusion };
  Q_ENUM(Kind)
  static constexpr std::array allKinds{Kind::Confidence, Kind::Curves,  Kind::Landscape,
                                       Kind::Diversity,  Kind::Flagged, Kind::Confusion};
  /// The same in every language: for files and settings.
  static QString keyOf(Kind kind);

  explicit ChartPanel(QWidget* parent = nullptr);

  /// Other contents drop curves, landscape and diversity: they were of the ones before.
  void setState(const ReviewState& state);
  void setCurves(std::shared_ptr<const BetaCurves> curves);
  /// `classes`: how many the project has; the landscape may lack some of them yet.
  void setLandscape(Landscape landscape, std::size_t classes);
  void setDiversity(std::vector<ClassDiversity> classes);

  Kind shown() const;
  void showChart(Kind kind);
  Chart& chart(Kind kind) const;

  /// Which chart is shown, and each one's views and options.
  QByteArray state() const;
  void restoreState(const QByteArray& state);

Q_SIGNALS:
  /// Its data are wanted now; those of the others can wait.
  void shownChanged(stillroom::ui::ChartPanel::Kind kind);
  void betaDragged(double beta);
  void betaSettled(double beta);
  void betaWanted(double beta);
  void settingsWanted(int k, double beta);
  void classWanted(int classIndex);
  void confusionWanted(int intended, int predicted, bool ofChosen);
  void problem(const QString& sentence);

private:
  void makeHead();
  void connectCharts();
  void refreshHead();

  ReviewState m_state;
  QComboBox* m_titles;
  QComboBox* m_views;
  QToolButton* m_menu;
  QStackedWidget* m_stack;
  ConfidenceChart* m_confidence;
  BetaCurvesChart* m_curves;
  LandscapeChart* m_landscape;
  DiversityChart* m_diversity;
  FlaggedShareChart* m_flagged;
  ConfusionChart* m_confusion;
  std::array<Chart*, allKinds.size()> m_charts{}; ///< by kind
};

} // namespace stillroom::ui
