// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid_panel.h"

#include "ui/images/thumbnail_cache.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/sample_grid_view.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace stillroom::ui {
namespace {

constexpr int sizeStep = 16; ///< of pictures, in pixels

} // namespace

GridPanel::GridPanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent) : QWidget(parent), m_cache(cache) {
  makeFilterBar();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_filterBar);
  column->addWidget(makePages(heat), 1);
}

void GridPanel::makeFilterBar() {
  m_filterBar = new FilterBar(this);
  const auto change = [this](auto part) {
    return [this, part](const auto& value) {
      GridQuery query = m_samples.query();
      query.*part = value;
      setQuery(query);
    };
  };
  connect(m_filterBar, &FilterBar::filterChanged, this, change(&GridQuery::filter));
  connect(m_filterBar, &FilterBar::orderChanged, this, change(&GridQuery::order));
  connect(m_filterBar, &FilterBar::thumbnailSizeChanged, this, [this](int side) { m_grid->setPictureSide(side); });
  connect(m_filterBar, &FilterBar::gridWanted, this, &GridPanel::takeFocus);
}

QWidget* GridPanel::makePages(HeatCache& heat) {
  m_grid = new SampleGridView(m_cache, this);
  m_grid->setModel(&m_samples);
  m_grid->setHeatCache(heat);
  m_grid->setShowsClass(true);
  m_grid->setAccessibleName(tr("Samples"));
  m_grid->setEmptyText(tr("No sample of this class answers the filter."));
  m_grid->setMinimumHeight(60);
  m_beforeAfter = new BeforeAfterPage(m_cache, heat, this);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(m_grid);
  m_pages->addWidget(m_beforeAfter);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridPanel::follow);
  connect(m_grid, &SampleGridView::selectedCountChanged, m_filterBar, &FilterBar::setSelected);
  connect(m_grid->verticalScrollBar(), &QScrollBar::valueChanged, this, &GridPanel::scrolled);
  connect(m_grid, &SampleGridView::contextMenuWanted, this, &GridPanel::contextMenuWanted);
  connect(m_beforeAfter, &BeforeAfterPage::sampleWanted, this, &GridPanel::sampleWanted);
  return m_pages;
}

void GridPanel::setState(const ReviewState& state, MovedChoices moved, int currentRow) {
  m_row = currentRow;
  {
    const QScopedValueRollback guard(m_refreshing, true);
    m_samples.setState(state, std::move(moved));
  }
  follow();
  restoreCurrent();
  refreshFilterBar();
  refreshBeforeAfter();
}

void GridPanel::setHeat(const HeatView& view) {
  m_beforeAfter->setHeat(view);
  m_grid->setHeat(view);
}

const HeatView& GridPanel::heat() const {
  return m_grid->heat();
}

/// The grid goes on to a neighbour by itself where the current sample left the class or the filter.
void GridPanel::follow() {
  if (m_refreshing || !m_grid->currentIndex().isValid()) return;
  const int row = m_grid->currentIndex().data(SampleGridModel::RowRole).toInt();
  if (row != m_row && !isVisible()) m_movedUnseen = true;
  m_row = row;
  Q_EMIT currentChanged(m_row);
}

void GridPanel::restoreCurrent() {
  const QModelIndex index = m_samples.indexOfRow(m_row);
  // Setting it again would give up a selection of several.
  if (index.isValid() && index != m_grid->currentIndex()) m_grid->selectAlone(index);
}

void GridPanel::setQuery(const GridQuery& query) {
  if (query.classIndex != shownClass()) m_cache.dropRequests();
  {
    const QScopedValueRollback guard(m_refreshing, true);
    m_samples.setQuery(query);
    m_grid->setShowsClass(query.classIndex == allClasses);
    restoreCurrent();
  }
  refreshFilterBar();
  Q_EMIT showing(query);
  if (!m_grid->currentIndex().isValid() && m_samples.rowCount() > 0) m_grid->selectAlone(m_samples.index(0));
  follow();
  m_grid->scrollTo(m_grid->currentIndex());
}

void GridPanel::showClass(int classIndex) {
  GridQuery query = m_samples.query();
  query.classIndex = classIndex;
  setQuery(query);
}

void GridPanel::showSample(int row) {
  m_row = row;
  if (!isVisible()) m_movedUnseen = true;
  const int classIndex = m_samples.state().classOf(row);
  if (shownClass() != allClasses && shownClass() != classIndex) showClass(classIndex);
  if (!m_samples.indexOfRow(row).isValid()) m_filterBar->setFilter({});
  m_grid->selectAlone(m_samples.indexOfRow(row));
  m_grid->scrollTo(m_grid->currentIndex());
}

void GridPanel::stepSample(int by) {
  const int place = m_samples.indexOfRow(m_row).row() + by;
  if (place >= 0 && place < m_samples.rowCount())
    Q_EMIT sampleWanted(m_samples.index(place).data(SampleGridModel::RowRole).toInt());
}

void GridPanel::showConfusion(int intended, int predicted) {
  showClass(allClasses);
  m_filterBar->setFilter({.intended = intended, .predicted = predicted});
}

int GridPanel::firstRow() const {
  return m_samples.rows().empty() ? noRow : m_samples.rows().front();
}

QList<QWidget*> GridPanel::decidingWidgets() const {
  return {m_grid, &m_beforeAfter->columns()};
}

std::vector<int> GridPanel::selectedRows() const {
  return m_grid->selectedRows();
}

void GridPanel::showEverything() {
  const QScopedValueRollback guard(m_refreshing, true);
  showClass(allClasses);
  m_filterBar->setFilter({});
  m_filterBar->setOrder({});
}

void GridPanel::stepPictureSize(int steps) {
  m_filterBar->setThumbnailSize(m_filterBar->thumbnailSize() + steps * sizeStep);
}

void GridPanel::refreshFilterBar() {
  m_filterBar->setState(m_samples.state(), shownClass());
  m_filterBar->setShown(m_samples.rowCount(), m_samples.sampleCount());
  m_filterBar->setSelected(m_grid->selectedCount());
}

bool GridPanel::showsBeforeAfter() const {
  return m_pages->currentWidget() == m_beforeAfter;
}

void GridPanel::toggleBeforeAfter() {
  m_pages->setCurrentIndex(1 - m_pages->currentIndex());
  refreshBeforeAfter();
  takeFocus();
}

void GridPanel::refreshBeforeAfter() {
  const ReviewState& state = m_samples.state();
  if (!showsBeforeAfter() || state.sampleCount() == 0) return;
  m_beforeAfter->setState(state, shownClass() != allClasses || m_row == noRow ? shownClass() : state.classOf(m_row));
  m_beforeAfter->setCurrentRow(m_row);
}

int GridPanel::scrollPosition() const {
  return m_scrollWanted.value_or(m_grid->verticalScrollBar()->value());
}

void GridPanel::scrollBackTo(int position) {
  m_scrollWanted = position;
  m_movedUnseen = false;
  if (isVisible()) scrollWhereWanted();
}

void GridPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_scrollWanted || m_movedUnseen) scrollWhereWanted();
}

void GridPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_movedUnseen = false;
}

/// Once the events are done that give everything its size.
void GridPanel::scrollWhereWanted() {
  QTimer::singleShot(0, this, [this] {
    if (!isVisible() || (!m_scrollWanted && !m_movedUnseen)) return;
    m_grid->doItemsLayout();
    if (m_scrollWanted) m_grid->verticalScrollBar()->setValue(*std::exchange(m_scrollWanted, std::nullopt));
    if (std::exchange(m_movedUnseen, false)) m_grid->scrollTo(m_grid->currentIndex());
  });
}

void GridPanel::takeFocus() {
  if (showsBeforeAfter())
    m_beforeAfter->takeFocus();
  else
    m_grid->setFocus();
}

} // namespace stillroom::ui
