// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_workspace.h"

#include "ui/charts/chart_panel.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/review/strip/nearest_real.h"
#include "ui/session/project_session.h"
#include "ui/state/sample_texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace stillroom::ui {

ReviewWorkspace::ReviewWorkspace(ProjectSession& session, ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QWidget(parent), m_session(session), m_cache(cache), m_heat(heat) {
  makeActions();
  m_classFilter.setSourceModel(&m_classes);
  m_classFilter.setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_classFilter.setFilterRole(ClassListModel::SearchRole);

  makeDocks();
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeEmptyPage());
  m_pages->addWidget(m_docks);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  connectSession();
  refreshAll();
}

void ReviewWorkspace::connectSession() {
  connect(&m_session, &ProjectSession::opened, this, [this] {
    m_prototypes.setSource(m_session.backend().prototypes);
    restoreView();
    refreshAll();
    refreshHistory();
    if (m_session.currentRow() == noRow && m_session.state().sampleCount() > 0) showSample(0);
  });
  connect(&m_session, &ProjectSession::contentsChanged, this, &ReviewWorkspace::refreshAll);
  connect(&m_session, &ProjectSession::selectionChanged, this, &ReviewWorkspace::refreshSelection);
  connect(&m_session, &ProjectSession::currentChanged, this, &ReviewWorkspace::refreshSample);
  connect(m_parameters, &ParameterPanel::settingsEdited, &m_session, &ProjectSession::previewSettings);
}

void ReviewWorkspace::refreshAll() {
  const bool any = m_session.state().sampleCount() > 0;
  m_pages->setCurrentIndex(any ? 1 : 0);
  if (any) {
    QStringList classes;
    for (const std::string& name : m_session.state().contents->detectorClasses)
      classes += QString::fromStdString(name);
    m_heatBar->setClasses(classes);
  }
  refreshSelection();
  if (any && m_session.currentRow() == noRow && m_samples.rowCount() > 0)
    showSample(m_samples.index(0).data(SampleGridModel::RowRole).toInt());
  for (const ActionGroup& group : m_actions)
    for (QAction* action : group.actions)
      action->setEnabled(any);
}

void ReviewWorkspace::refreshSelection() {
  const ReviewState& state = m_session.state();
  {
    const QScopedValueRollback guard(m_refreshing, true);
    m_classes.setState(state);
    m_samples.setState(state, m_session.movedChoices());
    highlightClass();
  }
  followGrid();
  restoreGridSelection();
  refreshFilterBar();
  refreshPending();
  m_charts->setState(state);
  m_rest.start();
  refreshBeforeAfter();
  m_parameters->setState(state, m_session.settings(), m_session.choicesChanged());
  refreshSample();
}

/// The grid goes on to a neighbour by itself where the current sample left the class or the filter.
void ReviewWorkspace::followGrid() {
  if (m_refreshing || !m_grid->currentIndex().isValid()) return;
  m_session.setCurrentRow(m_grid->currentIndex().data(SampleGridModel::RowRole).toInt());
}

void ReviewWorkspace::restoreGridSelection() {
  if (m_session.currentRow() == noRow) return;
  const QModelIndex index = m_samples.indexOfRow(m_session.currentRow());
  // Setting it again would give up a selection of several.
  if (index.isValid() && index != m_grid->currentIndex()) m_grid->setCurrentIndex(index);
}

void ReviewWorkspace::refreshFilterBar() {
  m_filterBar->setState(m_session.state(), m_samples.query().classIndex);
  m_filterBar->setShown(m_samples.rowCount(), m_samples.sampleCount());
}

/// What is highlighted is what the grid shows; nothing, while the search hides that class.
void ReviewWorkspace::highlightClass() {
  const QScopedValueRollback guard(m_refreshing, true);
  const int row = m_classes.rowOfClass(m_samples.query().classIndex);
  m_classView->setCurrentIndex(m_classFilter.mapFromSource(m_classes.index(row)));
}

void ReviewWorkspace::findClass(const QString& text) {
  {
    // The view looks for another current row when its own is filtered out; the grid keeps its class.
    const QScopedValueRollback guard(m_refreshing, true);
    m_classFilter.setFilterFixedString(text);
  }
  highlightClass();
}

void ReviewWorkspace::chooseClass(int classIndex) {
  GridQuery query = m_samples.query();
  query.classIndex = classIndex;
  setQuery(query);
}

void ReviewWorkspace::refreshSample() {
  const ReviewState& state = m_session.state();
  const int row = m_session.currentRow();
  if (row == noRow || row >= state.sampleCount()) {
    m_strip.clear();
    m_stripRow = noRow;
    m_title->clear();
    m_sentence->setText(tr("Choose a sample in the grid."));
    m_nearest->setImages({}, 0);
    m_note->clearSample();
    refreshPicture();
    return;
  }
  const QModelIndex before = m_stripView->currentIndex();
  const int kept = before.isValid() ? before.data(CandidateStripModel::OrdinalRole).toInt() : noOverride;
  m_strip.setSample(state, row, m_session.candidates());
  const bool another = m_stripRow != row;
  m_stripRow = row;
  const QModelIndex cell = m_strip.indexOfOrdinal(another || kept == noOverride ? state.choice(row).chosen : kept);
  if (cell.isValid() && cell != m_stripView->currentIndex()) m_stripView->setCurrentIndex(cell);
  if (another) m_stripView->scrollTo(cell.row() <= 4 ? m_strip.index(0) : cell);
  m_title->setText(sampleTitle(state, row));
  m_sentence->setText(sampleSentence(state, row));
  refreshNearest();
  refreshNote();
  const bool decide = !m_session.readOnly();
  for (QAction* action : m_candidateActions)
    action->setEnabled(decide);
  refreshPicture();
}

void ReviewWorkspace::setQuery(const GridQuery& query) {
  const bool otherClass = query.classIndex != m_samples.query().classIndex;
  if (otherClass) m_cache.dropRequests();
  {
    const QScopedValueRollback guard(m_refreshing, true);
    m_samples.setQuery(query);
    m_grid->setShowsClass(query.classIndex == allClasses);
    restoreGridSelection();
  }
  highlightClass();
  refreshFilterBar();
  rememberView();
  if (!m_grid->currentIndex().isValid() && m_samples.rowCount() > 0) m_grid->setCurrentIndex(m_samples.index(0));
  followGrid();
  m_grid->scrollTo(m_grid->currentIndex());
}

void ReviewWorkspace::showClass(int classIndex) {
  m_search->clear();
  chooseClass(classIndex);
}

void ReviewWorkspace::showSample(int row) {
  const ReviewState& state = m_session.state();
  if (row < 0 || row >= state.sampleCount()) return;
  m_session.setCurrentRow(row);
  const int shown = m_samples.query().classIndex;
  if (shown != allClasses && shown != state.classOf(row)) showClass(state.classOf(row));
  if (!m_samples.indexOfRow(row).isValid()) m_filterBar->setFilter({});
  m_grid->setCurrentIndex(m_samples.indexOfRow(row));
  m_grid->scrollTo(m_grid->currentIndex());
}

void ReviewWorkspace::goFlagged(bool forward) {
  showSample(nextFlagged(m_session.state(), m_session.currentRow(), forward));
}

void ReviewWorkspace::choose(int ordinal) {
  if (!m_strip.canChoose(ordinal)) return;
  m_picture->lookBack();
  m_stripView->setCurrentIndex(m_strip.indexOfOrdinal(ordinal));
  m_session.decide(m_session.currentRow(), ordinal);
}

void ReviewWorkspace::takeFocus() {
  if (m_centre->currentIndex() == 0)
    m_grid->setFocus();
  else
    m_beforeAfter->takeFocus();
}

QByteArray ReviewWorkspace::layoutState() const {
  return m_docks->saveState(layoutVersion);
}

void ReviewWorkspace::restoreLayout(const QByteArray& state) {
  if (!m_docks->restoreState(state, layoutVersion)) resetLayout();
}

} // namespace stillroom::ui
