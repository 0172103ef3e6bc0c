// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_strip_model.h"
#include "ui/models/class_list_model.h"
#include "ui/models/sample_grid_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSlider;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace stillroom::ui {

class CandidateStripView;
class HeatBar;
class HeatCache;
class MessageBanner;
class NearestReal;
class ParameterPanel;
class PictureView;
class ProjectSession;
class SampleGridView;
class ThumbnailCache;

/// Classes, the grid of samples, the current sample's candidates, its picture, and the sliders.
class ReviewWorkspace : public QWidget {
  Q_OBJECT
public:
  ReviewWorkspace(ProjectSession& session, ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// Adds this workspace's actions, with their keys, to a menu.
  void fillMenu(QMenu& menu);

  void showClass(int classIndex);
  /// Shows a sample, widening class and filter where they would hide it.
  void showSample(int row);
  void takeFocus();

  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);

Q_SIGNALS:
  /// Nothing to review: the person wants to run the pipeline.
  void runWanted();

private:
  QWidget* makeClassPanel();
  QWidget* makeGridPanel();
  QWidget* makeFilterBar();
  QWidget* makeStripPanel();
  QWidget* makeSidePanel();
  QWidget* makeEmptyPage();
  void makeActions();
  void connectSession();

  void refreshAll();
  void refreshSelection();
  void refreshSample();
  void refreshPicture();
  void refreshChips();
  void restoreGridSelection();
  int shownGridRow() const;
  void moveToNeighbour(int gridRow);
  void highlightClass();
  void findClass(const QString& text);
  void chooseClass(int classIndex);
  void gridRowChanged(const QModelIndex& index);
  void setQuery(const GridQuery& query);
  void goFlagged(bool forward);
  void choose(int ordinal);
  void clearChoice();

  ProjectSession& m_session;
  ThumbnailCache& m_cache;
  HeatCache& m_heat;
  ClassListModel m_classes;
  QSortFilterProxyModel m_classFilter;
  SampleGridModel m_samples;
  CandidateStripModel m_strip;

  QStackedWidget* m_pages = nullptr;
  QSplitter* m_splitter = nullptr;
  QLineEdit* m_search = nullptr;
  QListView* m_classView = nullptr;
  std::array<QToolButton*, allSampleFilters.size()> m_chips{};
  QComboBox* m_order = nullptr;
  QSlider* m_zoom = nullptr;
  SampleGridView* m_grid = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  NearestReal* m_nearest = nullptr;
  CandidateStripView* m_stripView = nullptr;
  PictureView* m_picture = nullptr;
  HeatBar* m_heatBar = nullptr;
  QLabel* m_pictureText = nullptr;
  ParameterPanel* m_parameters = nullptr;
  QList<QAction*> m_menuActions, m_candidateActions;
  int m_stripRow = noRow;    ///< whose candidates the strip showed last
  bool m_refreshing = false; ///< a model is being replaced; its view's current index means nothing
};

} // namespace stillroom::ui
