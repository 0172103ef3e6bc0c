// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/sample_grid_view.h"

#include "ui/common/theme.h"
#include "ui/review/grid/sample_delegate.h"
#include "ui/review/grid/sample_transfer.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace stillroom::ui {
namespace {

constexpr int scrollRest = 40; ///< milliseconds

} // namespace

SampleGridView::SampleGridView(ThumbnailCache& cache, QWidget* parent)
    : QListView(parent), m_cache(cache), m_delegate(new SampleDelegate(cache, this)) {
  setItemDelegate(m_delegate);
  setFlow(LeftToRight);
  setWrapping(true);
  setResizeMode(Adjust);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setSelectionMode(ExtendedSelection);
  setSelectionRectVisible(true);
  setDragDropMode(DragOnly);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(NoFrame);
  connect(&cache, &ThumbnailCache::arrived, viewport(), qOverload<>(&QWidget::update));
  m_scrolled.setSingleShot(true);
  m_scrolled.setInterval(scrollRest);
  connect(&m_scrolled, &QTimer::timeout, this, &SampleGridView::forgetScrolledAway);
}

void SampleGridView::setHeatCache(HeatCache& heat) {
  m_heat = &heat;
  m_delegate->setHeatCache(&heat);
  connect(&heat, &HeatCache::arrived, this, &SampleGridView::showHeat);
  connect(&heat, &HeatCache::forgotten, this, &SampleGridView::forgetHeat);
}

void SampleGridView::setHeat(const HeatView& view) {
  if (view == m_heatView) return;
  m_heatView = view;
  HeatView own = view;
  own.shown = view.shown && view.onGrid;
  m_delegate->setHeat(own);
  forgetHeat();
}

SampleGridModel* SampleGridView::samples() const {
  return qobject_cast<SampleGridModel*>(model());
}

void SampleGridView::setModel(QAbstractItemModel* model) {
  if (model == this->model()) return;
  if (QAbstractItemModel* before = this->model()) before->disconnect(this);
  QListView::setModel(model); // its own connections come first: the view has taken notice when ours are called
  if (!samples()) return;
  const auto remember = [this] { m_place = GridPlace(*this, *samples()); };
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, remember);
  connect(model, &QAbstractItemModel::modelReset, this, [this] {
    m_place.restoreSelection(*this, *samples());
    m_place.restoreScroll(*this, *samples());
  });
  connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, remember);
  connect(model, &QAbstractItemModel::layoutChanged, this, [this] { m_place.restoreScroll(*this, *samples()); });
}

void SampleGridView::setPictureSide(int side) {
  if (side == m_delegate->side()) return;
  const GridPlace place = samples() ? GridPlace(*this, *samples()) : GridPlace();
  m_cache.keepOnly(qRound(m_delegate->side() * devicePixelRatioF()), {});
  m_delegate->setSide(side);
  forgetHeat();
  spread();
  if (samples()) place.restoreScroll(*this, *samples());
}

void SampleGridView::setShowsClass(bool shows) {
  m_delegate->setShowsClass(shows);
  spread();
}

void SampleGridView::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void SampleGridView::spread() {
  const QSize cell = m_delegate->cellSize(font());
  const int width = viewport()->width() - 2;
  const int columns = std::max(1, width / (cell.width() + 2));
  const int room = std::max(cell.width(), width / columns);
  m_delegate->setRoom(room);
  setGridSize({room, cell.height() + 4});
  verticalScrollBar()->setSingleStep(cell.height() / 3);
}

std::vector<int> SampleGridView::selectedRows() const {
  const SampleGridModel* model = samples();
  if (!model || !selectionModel()) return {};
  std::vector<int> positions;
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    for (int position = range.top(); position <= range.bottom(); ++position)
      positions.push_back(position);
  if (positions.empty() && currentIndex().isValid()) positions.push_back(currentIndex().row());
  std::sort(positions.begin(), positions.end());
  for (int& position : positions)
    position = model->rows()[static_cast<std::size_t>(position)];
  return positions;
}

void SampleGridView::selectRows(const std::vector<int>& stateRows) {
  if (!samples()) return;
  std::vector<int> positions;
  for (const int row : stateRows)
    if (const QModelIndex index = samples()->indexOfRow(row); index.isValid()) positions.push_back(index.row());
  selectionModel()->select(selectionOf(*samples(), std::move(positions)), QItemSelectionModel::ClearAndSelect);
}

void SampleGridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QListView::selectionChanged(selected, deselected);
  Q_EMIT selectedCountChanged(selectedCount());
}

int SampleGridView::selectedCount() const {
  int count = 0;
  const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
  for (const QItemSelectionRange& range : selection)
    count += range.height();
  return count;
}

/// setCurrentIndex() would add to the selection while Ctrl or Shift is down, as it is for keys that go on.
void SampleGridView::selectAlone(const QModelIndex& index) {
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

/// Qt would ask for the place of every selected sample.
QRegion SampleGridView::visualRegionForSelection(const QItemSelection& selection) const {
  return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

/// A picture that is pressed can be dragged out; the rest of a cell begins a frame around several.
void SampleGridView::mousePressEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  const QModelIndex index = indexAt(at);
  setDragEnabled(index.isValid() && m_delegate->pictureRect(visualRect(index), font()).contains(at));
  m_pressed = m_dragged = at + QPoint(horizontalOffset(), verticalOffset());
  QListView::mousePressEvent(event);
}

void SampleGridView::mouseMoveEvent(QMouseEvent* event) {
  m_dragged = event->position().toPoint() + QPoint(horizontalOffset(), verticalOffset());
  QListView::mouseMoveEvent(event);
}

void SampleGridView::contextMenuEvent(QContextMenuEvent* event) {
  const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
  if (!index.isValid()) return;
  if (keyboard) scrollTo(index);
  if (!selectionModel()->isSelected(index)) selectAlone(index);
  const QPoint at = keyboard ? visualRect(index).center() : event->pos();
  Q_EMIT contextMenuWanted(viewport()->mapToGlobal(at), selectedRows());
  event->accept();
}

void SampleGridView::startDrag(Qt::DropActions actions) {
  const std::vector<int> rows = selectedRows();
  if (rows.empty()) return;
  auto* drag = new QDrag(this);
  drag->setMimeData(sampleMimeData(samples()->state(), rows).release());
  drag->setPixmap(dragPicture(currentIndex(), rows.size()));
  drag->setHotSpot({-8, -8});
  drag->exec(actions & Qt::CopyAction, Qt::CopyAction);
}

/// The picture under the hand, with the number of those that come along.
QPixmap SampleGridView::dragPicture(const QModelIndex& index, std::size_t count) const {
  constexpr int side = 72, badge = 22;
  const double scale = devicePixelRatioF();
  QPixmap pixmap(QSize(side, side) * scale);
  pixmap.setDevicePixelRatio(scale);
  pixmap.fill(palette().color(QPalette::AlternateBase));
  QPainter painter(&pixmap);
  const QPixmap picture = m_cache.standIn(index.data(SampleGridModel::ImageFileRole).toString());
  painter.drawPixmap(QRectF(0, 0, side, side), picture, QRectF(picture.rect()));
  if (count > 1) {
    const QString text = QLocale().toString(static_cast<qulonglong>(count));
    const int width = std::max(badge, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRectF place(side - width, side - badge, width, badge);
    painter.fillRect(place, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(place, Qt::AlignCenter, text);
  }
  return pixmap;
}

void SampleGridView::scrollContentsBy(int dx, int dy) {
  QListView::scrollContentsBy(dx, dy);
  if (!m_scrolled.isActive()) m_scrolled.start();
}

/// First row and one past the last.
std::pair<int, int> SampleGridView::seenRows() const {
  if (!model()) return {0, 0};
  const int first = firstVisibleRow(*this), count = model()->rowCount();
  int last = first;
  while (last < count && visualRect(model()->index(last, 0)).top() < viewport()->height())
    ++last;
  return {first, last};
}

/// Pictures that were asked for on the way and are out of sight again wouldn't be looked at.
void SampleGridView::forgetScrolledAway() {
  QSet<QString> seen;
  const auto [first, last] = seenRows();
  for (int row = first; row < last; ++row)
    seen += model()->index(row, 0).data(SampleGridModel::ImageFileRole).toString();
  m_cache.keepOnly(qRound(m_delegate->side() * devicePixelRatioF()), seen);
}

/// The maps of what is in view and of nothing else. Not again for the same cells: where these have more maps than are
/// kept, they would be made over and over.
void SampleGridView::requestHeat() {
  QList<HeatWanted> wanted;
  const auto [first, last] = seenRows();
  for (int row = first; row < last; ++row)
    wanted += m_delegate->heatOf(model()->index(row, 0));
  if (wanted == m_heatAsked) return;
  m_heatAsked = wanted;
  m_heat->setQueue(wanted);
}

/// What is painted next is asked for anew.
void SampleGridView::forgetHeat() {
  m_heatAsked.clear();
  if (m_heat) m_heat->setQueue({});
  viewport()->update();
}

void SampleGridView::showHeat(const QList<HeatWanted>& made) {
  if (!m_delegate->showsHeat() || !isVisible()) return;
  const auto [first, last] = seenRows();
  for (int row = first; row < last; ++row)
    if (const QModelIndex cell = model()->index(row, 0); made.contains(m_delegate->heatOf(cell))) update(cell);
}

void SampleGridView::hideEvent(QHideEvent* event) {
  forgetHeat();
  QListView::hideEvent(event);
}

void SampleGridView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  spread();
}

void SampleGridView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  if (model() && model()->rowCount() > 0)
    paintCells(painter, event->region());
  else
    paintEmptyText(painter);
  if (state() == DragSelectingState) paintFrame(painter);
  if (m_delegate->showsHeat()) requestHeat();
}

/// As QListView does. But that asks for each cell whether one of the selection's ranges holds it, and thousands of
/// scattered samples are thousands of ranges.
void SampleGridView::paintCells(QPainter& painter, const QRegion& region) const {
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  const QStyle::State plain = option.state & ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
  const auto [first, last] = seenRows();
  const std::vector<bool> selected = selectedAmong(first, last);
  const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
  const QModelIndex hovered = viewport()->underMouse() ? indexAt(mouse) : QModelIndex();
  for (int row = first; row < last; ++row) {
    const QModelIndex index = model()->index(row, 0);
    option.rect = visualRect(index);
    if (!region.intersects(option.rect)) continue;
    option.state = plain;
    option.state.setFlag(QStyle::State_Selected, selected[static_cast<std::size_t>(row - first)]);
    option.state.setFlag(QStyle::State_MouseOver, index == hovered);
    m_delegate->paint(&painter, option, index);
  }
}

std::vector<bool> SampleGridView::selectedAmong(int first, int last) const {
  std::vector<bool> selected(static_cast<std::size_t>(last - first));
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    for (int row = std::max(first, range.top()); row <= std::min(last - 1, range.bottom()); ++row)
      selected[static_cast<std::size_t>(row - first)] = true;
  return selected;
}

void SampleGridView::paintEmptyText(QPainter& painter) const {
  painter.setPen(quietText(palette()));
  painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void SampleGridView::paintFrame(QPainter& painter) const {
  QStyleOptionRubberBand option;
  option.initFrom(this);
  option.shape = QRubberBand::Rectangle;
  option.opaque = false;
  const QPoint offset(horizontalOffset(), verticalOffset());
  option.rect = QRect(m_pressed - offset, m_dragged - offset).normalized().intersected(viewport()->rect());
  style()->drawControl(QStyle::CE_RubberBand, &option, &painter, this);
}

} // namespace stillroom::ui
