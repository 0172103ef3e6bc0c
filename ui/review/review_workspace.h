// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/key_sheet.h"
#include "ui/images/prototype_pictures.h"
#include "ui/review/grid/class_list_model.h"
#include "ui/review/grid/sample_grid_model.h"
#include "ui/review/strip/candidate_strip_model.h"
#include "ui/session/analysis_worker.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QDockWidget;
class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace stillroom::ui {

class BeforeAfterPage;
class CandidateStripView;
class ChartPanel;
class CompareView;
class FilterBar;
class HeatBar;
class HeatCache;
class HistoryPanel;
class MessageBanner;
class NearestReal;
class NoteEditor;
class ParameterPanel;
class PictureView;
class ProjectSession;
class SampleGridView;
class StripBar;
class ThumbnailCache;

/// Classes, the grid of samples, the current sample's candidates, its picture, and the sliders.
class ReviewWorkspace : public QWidget {
  Q_OBJECT
public:
  ReviewWorkspace(ProjectSession& session, ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// Adds this workspace's actions, with their keys, to a menu.
  void fillMenu(QMenu& menu);

  ChartPanel& charts() const { return *m_charts; }
  FilterBar& filterBar() const { return *m_filterBar; }

  void showClass(int classIndex);
  /// Shows a sample, widening class and filter where they would hide it.
  void showSample(int row);
  void takeFocus();

  /// Where the panels lie; a state of another version gives the layout of a new window.
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);
  void resetLayout();
  /// Adds an entry for each panel that can be closed.
  void fillPanelMenu(QMenu& menu);

Q_SIGNALS:
  /// Nothing to review: the person wants to run the pipeline.
  void runWanted();
  void problem(const QString& sentence);
  /// A person wants the candidates of every sample that is pending as the sliders stand.
  void pendingWanted();
  /// Likewise of the samples in these rows: the planned ones or, with `more`, so many further ones.
  void candidatesWanted(const std::vector<int>& rows, int more);

private:
  static constexpr int layoutVersion = 1;

  void makeDocks();
  QDockWidget* addPanel(const QString& name, const QString& title, QWidget* content);
  QWidget* makeClassPanel();
  QWidget* makeGridPanel();
  QWidget* makeFilterBar();
  QWidget* makeStripPanel();
  QWidget* makePicturePanel();
  void connectPictures();
  QWidget* makeSettingsPanel();
  QWidget* makeChartPanel();
  QWidget* makeHistoryPanel();
  QWidget* makeEmptyPage();
  void makeActions();
  QAction* addKey(const QString& text, const QList<QKeySequence>& keys, std::function<void()> function);
  QList<QAction*> decisionActions();
  QList<QAction*> candidateActions();
  QList<QAction*> sampleActions();
  QList<QAction*> makingActions();
  int howManyMore() const;
  void nameMakingActions();
  QList<QAction*> pictureActions();
  QList<QAction*> settingActions();
  QList<QAction*> viewActions();
  void showKeys();
  void connectSession();

  void refreshAll();
  void refreshSelection();
  void refreshSample();
  void refreshPicture();
  void refreshPictureText();
  void refreshNearest();
  void refreshNote();
  void refreshHistory();
  void refreshFilterBar();
  void analyse();
  QString viewKey() const;
  void rememberView() const;
  void restoreView();
  void applyBeta(double beta);
  void compare(bool on);
  void showBeforeAfter(bool on);
  void refreshBeforeAfter();
  void restoreGridSelection();
  void followGrid();
  void showSampleMenu(QPoint place, const std::vector<int>& rows);
  void showCandidateMenu(QPoint place, int ordinal);
  void refreshPending();
  void highlightClass();
  void findClass(const QString& text);
  void chooseClass(int classIndex);
  void setQuery(const GridQuery& query);
  void goFlagged(bool forward);
  void goToReview(bool forward);
  std::vector<int> decidedRows() const;
  void reviewAndGoOn();
  void pinShown();
  void keepBaseline();
  void choose(int ordinal);
  void clearChoice();

  ProjectSession& m_session;
  ThumbnailCache& m_cache;
  HeatCache& m_heat;
  ClassListModel m_classes;
  QSortFilterProxyModel m_classFilter;
  SampleGridModel m_samples;
  CandidateStripModel m_strip;
  PrototypePictures m_prototypes;
  AnalysisWorker m_analysis;
  QTimer m_rest; ///< charts that take a while wait until the sliders rest

  QStackedWidget* m_pages = nullptr;
  QMainWindow* m_docks = nullptr; ///< the grid in the middle, the other panels around it
  QList<QDockWidget*> m_panels;
  QLineEdit* m_search = nullptr;
  QListView* m_classView = nullptr;
  FilterBar* m_filterBar = nullptr;
  SampleGridView* m_grid = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  NearestReal* m_nearest = nullptr;
  CandidateStripView* m_stripView = nullptr;
  StripBar* m_stripBar = nullptr;
  QStackedWidget* m_centre = nullptr; ///< the grid, or the class before and after
  BeforeAfterPage* m_beforeAfter = nullptr;
  QStackedWidget* m_pictures = nullptr; ///< one picture, or several compared
  PictureView* m_picture = nullptr;
  CompareView* m_compare = nullptr;
  ChartPanel* m_charts = nullptr;
  HistoryPanel* m_history = nullptr;
  HeatBar* m_heatBar = nullptr;
  QLabel* m_pictureText = nullptr;
  ParameterPanel* m_parameters = nullptr;
  QPushButton* m_makePending = nullptr;
  NoteEditor* m_note = nullptr;
  QList<ActionGroup> m_actions;
  QList<QAction*> m_makingActions;    ///< the planned candidates, and more of them
  QList<QAction*> m_candidateActions; ///< that decide or make: not in a project opened to read
  int m_stripRow = noRow;             ///< whose candidates the strip showed last
  bool m_refreshing = false;          ///< a model is being replaced; its view's current index means nothing
};

} // namespace stillroom::ui
