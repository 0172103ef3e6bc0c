// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/state/review_state.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QMenu;
class QStackedWidget;

namespace stillroom::ui {

class ChartAnalysis;
class ChartPanel;
class ClassPanel;
class FilterBar;
class GridPanel;
class HeatCache;
class HistoryPanel;
class PicturePanel;
class ProjectSession;
class ReviewActions;
class ReviewCentre;
class ReviewDecider;
class ReviewDocks;
class ReviewMemory;
class SettingsPanel;
class StripPanel;
class ThumbnailCache;

/// The page of the review: the grid of samples with panels around it, all showing the same session.
class ReviewWorkspace : public QWidget {
  Q_OBJECT
public:
  ReviewWorkspace(ProjectSession& session, ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// Adds what can be done here, with its keys, to a menu.
  void fillMenu(QMenu& menu);

  ChartPanel& charts() const { return *m_charts; }
  FilterBar& filterBar() const;

  void showClass(int classIndex);
  /// Shows a sample, widening class and filter where they would hide it.
  void showSample(int row);
  void takeFocus();
  /// Keeps where the person is, so that the project opens there again.
  void rememberView();

  /// Where the panels lie; see ReviewDocks.
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);
  /// Adds an entry for each panel that can be closed.
  void fillPanelMenu(QMenu& menu);

Q_SIGNALS:
  /// Nothing to review: the person wants to run the pipeline.
  void runWanted();
  void problem(const QString& sentence);
  /// Something to know for a moment.
  void said(const QString& sentence);
  /// Likewise, with something to do about it.
  void offered(const QString& sentence, const QString& label, const std::function<void()>& take);
  /// A person wants the candidates of every sample that is pending as the sliders stand.
  void pendingWanted();
  /// Likewise of the samples in these rows: the planned ones or, with `more`, so many further ones.
  void candidatesWanted(const std::vector<int>& rows, int more);

protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

private:
  void makeParts(ThumbnailCache& cache);
  void makePages();
  QWidget* makeEmptyPage();
  void connectSession();
  void connectGrid();
  void connectSample();
  void connectCompare();
  void connectSettings();

  void takeProject();
  void remember(int row);
  void goToChanged();
  void sayAllReviewed();
  void goOn();
  void refreshAll();
  void refreshSelection();
  void refreshSample();
  void refreshNote(int row);
  void refreshPicture();
  void refreshHistory();
  void setHeat(const HeatView& view);
  void lookAtShown();
  void setSettings(int k, double beta);
  void setBeta(double beta);

  ProjectSession& m_session;
  HeatCache& m_heat;
  GridPanel* m_grid = nullptr;
  ClassPanel* m_classes = nullptr;
  StripPanel* m_strip = nullptr;
  ReviewCentre* m_centre = nullptr;
  PicturePanel* m_picture = nullptr;
  SettingsPanel* m_settings = nullptr;
  ChartPanel* m_charts = nullptr;
  HistoryPanel* m_history = nullptr;
  ReviewDocks* m_docks = nullptr;
  QStackedWidget* m_pages = nullptr; ///< that there is nothing yet, or the docks
  ReviewDecider* m_decider = nullptr;
  ReviewActions* m_actions = nullptr;
  ReviewMemory* m_memory = nullptr;
  ChartAnalysis* m_analysis = nullptr;
  std::optional<std::pair<int, int>> m_changed; ///< class and slot of what was undone or redone, until it is shown
};

} // namespace stillroom::ui
