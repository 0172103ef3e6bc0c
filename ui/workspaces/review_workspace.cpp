// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/review_workspace.h"

#include "ui/controllers/project_session.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/texts.h"
#include "ui/widgets/candidate_strip_view.h"
#include "ui/widgets/heat_bar.h"
#include "ui/widgets/nearest_real.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/sample_grid_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace stillroom::ui {

ReviewWorkspace::ReviewWorkspace(ProjectSession& session, ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QWidget(parent), m_session(session), m_cache(cache), m_heat(heat) {
  makeActions();
  m_classFilter.setSourceModel(&m_classes);
  m_classFilter.setFilterCaseSensitivity(Qt::CaseInsensitive);

  m_splitter = new QSplitter(this);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  m_splitter->addWidget(makeClassPanel());
  auto* centre = new QWidget(this);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeFilterBar());
  column->addWidget(makeGridPanel(), 1);
  column->addWidget(makeStripPanel());
  m_splitter->addWidget(centre);
  m_splitter->addWidget(makeSidePanel());
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setSizes({220, 700, 300});

  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeEmptyPage());
  m_pages->addWidget(m_splitter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  connectSession();
  refreshAll();
}

void ReviewWorkspace::connectSession() {
  connect(&m_session, &ProjectSession::opened, this, [this] {
    m_search->clear();
    setQuery({});
    refreshAll();
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
  refreshSelection();
  if (any && m_session.currentRow() == noRow && m_samples.rowCount() > 0)
    showSample(m_samples.index(0).data(SampleGridModel::RowRole).toInt());
  for (QAction* action : m_menuActions)
    action->setEnabled(any);
}

void ReviewWorkspace::refreshSelection() {
  {
    const QScopedValueRollback guard(m_refreshing, true);
    const int position = m_grid->verticalScrollBar()->value();
    const int gridRow = shownGridRow();
    m_classes.setState(m_session.state());
    m_samples.setState(m_session.state());
    highlightClass();
    moveToNeighbour(gridRow);
    restoreGridSelection();
    m_grid->verticalScrollBar()->setValue(position);
  }
  refreshChips();
  m_parameters->setState(m_session.state(), m_session.settings(), m_session.choicesChanged());
  refreshSample();
}

void ReviewWorkspace::restoreGridSelection() {
  const QModelIndex index =
      m_session.currentRow() == noRow ? QModelIndex() : m_samples.indexOfRow(m_session.currentRow());
  if (index == m_grid->currentIndex() && index.isValid()) return;
  m_grid->setCurrentIndex(index);
}

/// Where the grid shows the current sample; noRow when it doesn't.
int ReviewWorkspace::shownGridRow() const {
  const QModelIndex index = m_grid->currentIndex();
  const bool current = index.isValid() && index.data(SampleGridModel::RowRole).toInt() == m_session.currentRow();
  return current ? index.row() : noRow;
}

/// A decision can take the current sample out of the filter. The one that followed it has its place then, or else the
/// last one is next to it: the arrow keys go on from there.
void ReviewWorkspace::moveToNeighbour(int gridRow) {
  if (gridRow == noRow || m_session.currentRow() == noRow || m_samples.rowCount() == 0) return;
  if (m_samples.indexOfRow(m_session.currentRow()).isValid()) return;
  const QModelIndex neighbour = m_samples.index(std::min(gridRow, m_samples.rowCount() - 1));
  m_session.setCurrentRow(neighbour.data(SampleGridModel::RowRole).toInt());
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

void ReviewWorkspace::refreshChips() {
  const auto counts = filterCounts(m_session.state(), m_samples.query().classIndex);
  for (std::size_t f = 0; f < m_chips.size(); ++f)
    m_chips[f]->setText(filterText(allSampleFilters[f]) + u"  "_qs + QLocale().toString(counts[f]));
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
    refreshPicture();
    return;
  }
  const int before = m_stripView->currentIndex().row();
  m_strip.setSample(state, row, m_session.candidates());
  const bool another = m_stripRow != row;
  m_stripRow = row;
  const QModelIndex cell =
      another || before < 0 ? m_strip.indexOfOrdinal(state.choice(row).chosen) : m_strip.index(before);
  if (cell.isValid() && cell != m_stripView->currentIndex()) m_stripView->setCurrentIndex(cell);
  if (another) m_stripView->scrollTo(cell.row() <= 4 ? m_strip.index(0) : cell);
  m_title->setText(sampleTitle(state, row));
  m_sentence->setText(sampleSentence(state, row));
  QStringList nearest;
  const auto sample = static_cast<std::size_t>(row);
  if (sample < state.contents->nearestReal.size())
    for (const std::string& file : state.contents->nearestReal[sample])
      nearest += QString::fromStdString(file);
  m_nearest->setImages(nearest,
                       sample < state.contents->clusterSizes.size() ? state.contents->clusterSizes[sample] : 0);
  const bool decide = !m_session.readOnly();
  for (QAction* action : m_candidateActions)
    action->setEnabled(decide);
  refreshPicture();
}

void ReviewWorkspace::refreshPicture() {
  const QModelIndex cell = m_stripView->currentIndex();
  m_picture->setPicture(cell.data(CandidateStripModel::ImageFileRole).toString(),
                        cell.data(Qt::AccessibleTextRole).toString());
  const ReviewState& state = m_session.state();
  const int row = m_session.currentRow();
  if (!cell.isValid() || row == noRow || row >= state.sampleCount()) {
    m_pictureText->clear();
    return;
  }
  const int ordinal = cell.data(CandidateStripModel::OrdinalRole).toInt();
  const HeatView heat = m_heatBar->view();
  m_picture->setHeat(heat, heat.ofPredicted ? state.predicted(row, ordinal) : state.classOf(row));
  const QString title = ordinal == baselineChoice ? tr("Baseline") : tr("Candidate %1").arg(ordinal);
  QString text = u"<b>"_qs + title.toHtmlEscaped() + u"</b>"_qs;
  if (cell.data(CandidateStripModel::ChosenRole).toBool()) text += u" · ◆ "_qs + tr("chosen");
  if (cell.data(CandidateStripModel::InPoolRole).toBool()) text += u" · ● "_qs + tr("in the pool");
  const auto p = state.confidence(row, ordinal);
  if (p)
    text += u"<br>"_qs + tr("predicted as %1, p %2")
                             .arg(state.predictedName(state.predicted(row, ordinal)).toHtmlEscaped(),
                                  confidenceText(*p, 4).toHtmlEscaped());
  else
    text +=
        u"<br>"_qs + (cell.data(CandidateStripModel::MissingRole).toBool() ? tr("not made yet") : tr("no prediction"));
  m_pictureText->setText(text);
}

void ReviewWorkspace::gridRowChanged(const QModelIndex& index) {
  if (m_refreshing || !index.isValid()) return;
  m_session.setCurrentRow(index.data(SampleGridModel::RowRole).toInt());
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
  for (std::size_t f = 0; f < m_chips.size(); ++f)
    m_chips[f]->setChecked(allSampleFilters[f] == query.filter);
  {
    const QSignalBlocker blocker(m_order);
    m_order->setCurrentIndex(static_cast<int>(query.order));
  }
  highlightClass();
  refreshChips();
  if (m_grid->currentIndex().isValid())
    m_grid->scrollTo(m_grid->currentIndex());
  else if (m_samples.rowCount() > 0)
    m_grid->setCurrentIndex(m_samples.index(0));
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
  if (!m_samples.indexOfRow(row).isValid()) {
    GridQuery query = m_samples.query();
    query.filter = SampleFilter::All;
    setQuery(query);
  }
  m_grid->setCurrentIndex(m_samples.indexOfRow(row));
  m_grid->scrollTo(m_grid->currentIndex());
}

void ReviewWorkspace::goFlagged(bool forward) {
  showSample(nextFlagged(m_session.state(), m_session.currentRow(), forward));
}

void ReviewWorkspace::choose(int ordinal) {
  if (!m_strip.canChoose(ordinal)) return;
  m_stripView->setCurrentIndex(m_strip.indexOfOrdinal(ordinal));
  m_session.decide(m_session.currentRow(), ordinal);
}

void ReviewWorkspace::clearChoice() {
  m_session.decide(m_session.currentRow(), noOverride);
}

void ReviewWorkspace::takeFocus() {
  m_grid->setFocus();
}

QByteArray ReviewWorkspace::layoutState() const {
  return m_splitter->saveState();
}

void ReviewWorkspace::restoreLayout(const QByteArray& state) {
  m_splitter->restoreState(state);
}

} // namespace stillroom::ui
