// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/compare_view.h"

#include "ui/review/picture/slider_picture.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

QLabel* makeCaption(QWidget* parent, Qt::Alignment alignment) {
  auto* caption = new QLabel(parent);
  caption->setProperty("quiet", true);
  caption->setWordWrap(true);
  caption->setAlignment(alignment | Qt::AlignTop);
  // Room for the class of a wrong one, so that pictures don't jump when they are exchanged.
  caption->setMinimumHeight(2 * caption->fontMetrics().height());
  return caption;
}

/// Whether the platform wants things to move by themselves.
bool mayAnimate(const QWidget& widget) {
  return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

/// Four in two rows, fewer in one.
int columnsOf(qsizetype count) {
  return count == CompareView::mostPictures ? 2 : std::max(1, static_cast<int>(count));
}

QString oneText(const ComparedPicture& picture) {
  return picture.title + u'\n' + picture.caption;
}

} // namespace

CompareView::CompareView(ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QWidget(parent), m_cache(cache), m_heat(heat), m_bar(new CompareBar(this)), m_pages(new QStackedWidget(this)) {
  auto* side = new QWidget(this);
  m_grid = new QGridLayout(side);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(10);
  for (int i = 0; i < mostPictures; ++i)
    m_panes += makePane(makeView());
  m_blinking = makePane(makeView());
  m_slider = new SliderPicture(m_cache, m_heat, this, &m_full);
  m_sliding = makePane(m_slider);
  m_otherCaption = makeCaption(m_sliding.widget, Qt::AlignRight);
  m_sliding.title->hide();
  m_sliding.caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* captions = new QHBoxLayout;
  captions->addWidget(m_sliding.caption, 1);
  captions->addWidget(m_otherCaption, 1);
  static_cast<QVBoxLayout*>(m_sliding.widget->layout())->addLayout(captions);
  for (QWidget* page : {side, m_blinking.widget, m_sliding.widget})
    m_pages->addWidget(page);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 8);
  column->setSpacing(8);
  column->addWidget(m_bar);
  column->addWidget(m_pages, 1);

  for (PictureView* view : findChildren<PictureView*>())
    connect(view, &PictureView::zoomChanged, this, &CompareView::link);
  connect(m_bar, &CompareBar::modeChanged, this, &CompareView::refresh);
  connect(m_bar, &CompareBar::pairChanged, this, &CompareView::refresh);
  connect(m_bar, &CompareBar::paceChanged, this, &CompareView::refreshPace);
  connect(m_bar, &CompareBar::fitWanted, this, &CompareView::fit);
  connect(m_bar, &CompareBar::actualSizeWanted, this, &CompareView::actualSize);
  connect(&m_turns, &QTimer::timeout, this, [this] {
    m_turn = 1 - m_turn;
    refreshTurn();
    Q_EMIT turned(m_turn);
  });
  m_bar->setPaused(!mayAnimate(*this));
  refresh();
}

/// Captions stand in the way where there is little room; tooltips have them too.
void CompareView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  constexpr int roomForCaptions = 300;
  const bool room = height() >= roomForCaptions;
  for (const Pane& pane : m_panes + QList{m_blinking, m_sliding})
    pane.caption->setVisible(room);
  m_otherCaption->setVisible(room);
  levelTexts();
}

/// So that pictures beside each other begin and end at one height.
void CompareView::levelTexts() {
  const int count = static_cast<int>(beside().size());
  const int columns = columnsOf(count);
  const int width = (m_pages->width() - (columns - 1) * m_grid->spacing()) / columns;
  int title = 0, caption = 2 * fontMetrics().height();
  for (const Pane& pane : m_panes.mid(0, count)) {
    title = std::max(title, pane.title->heightForWidth(width));
    caption = std::max(caption, pane.caption->heightForWidth(width));
  }
  for (const Pane& pane : m_panes) {
    pane.title->setMinimumHeight(title);
    pane.caption->setMinimumHeight(caption);
  }
}

PictureView* CompareView::makeView() {
  return new PictureView(m_cache, m_heat, this, &m_full);
}

QWidget* CompareView::pictures() const {
  return m_pages;
}

CompareView::Pane CompareView::makePane(PictureView* view) {
  Pane pane{.widget = new QWidget(this), .title = nullptr, .view = view, .caption = nullptr};
  pane.title = new QLabel(pane.widget);
  QFont bold = pane.title->font();
  bold.setBold(true);
  pane.title->setFont(bold);
  pane.title->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
  pane.title->setWordWrap(true);
  pane.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  pane.caption = makeCaption(pane.widget, Qt::AlignHCenter);
  view->setMinimumSize(80, 60);
  auto* column = new QVBoxLayout(pane.widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(pane.title);
  column->addWidget(view, 1);
  column->addWidget(pane.caption);
  return pane;
}

void CompareView::fill(const Pane& pane, const ComparedPicture& picture) {
  pane.title->setText(picture.title);
  pane.view->setToolTip(oneText(picture));
  pane.caption->setText(picture.caption);
  pane.view->setPicture(picture.file, picture.title, picture.caption);
  pane.view->setHeat(m_heatView, m_heatView.classFor(picture.intended, picture.predicted));
}

void CompareView::setPictures(const QList<ComparedPicture>& pictures) {
  if (pictures == m_pictures) return;
  m_pictures = pictures.mid(0, mostPictures);
  QStringList names;
  for (const ComparedPicture& each : m_pictures)
    names += each.name;
  m_bar->setNames(names);
  refresh();
}

void CompareView::setHeat(const HeatView& view) {
  if (view == m_heatView) return;
  m_heatView = view;
  refresh();
}

void CompareView::arrange(qsizetype count) {
  const int columns = columnsOf(count);
  for (int i = 0; i < mostPictures; ++i) {
    m_grid->removeWidget(m_panes[i].widget);
    const bool shown = i < count;
    if (shown) m_grid->addWidget(m_panes[i].widget, i / columns, i % columns);
    m_panes[i].widget->setVisible(shown);
  }
  for (int i = 0; i < mostPictures; ++i) {
    m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->setRowStretch(i, i * columns < count ? 1 : 0);
  }
}

const ComparedPicture* CompareView::picture(int index) const {
  return index >= 0 && index < m_pictures.size() ? &m_pictures[index] : nullptr;
}

/// What stands side by side: the pair, or all.
QList<ComparedPicture> CompareView::beside() const {
  const auto [first, second] = m_bar->pair();
  if (m_bar->mode() == CompareMode::All || !picture(first) || !picture(second) || first == second)
    return m_bar->mode() == CompareMode::All ? m_pictures : m_pictures.mid(std::max(first, 0), 1);
  return {m_pictures[first], m_pictures[second]};
}

void CompareView::refresh() {
  const bool focused = m_pages->isAncestorOf(QApplication::focusWidget());
  const CompareMode mode = m_bar->mode();
  m_pages->setCurrentIndex(mode == CompareMode::All ? 0 : static_cast<int>(mode));
  const QList<ComparedPicture> shown = beside();
  arrange(shown.size());
  for (qsizetype i = 0; i < shown.size(); ++i)
    fill(m_panes[i], shown[i]);
  levelTexts();
  refreshSlider();
  refreshTurn();
  refreshPace();
  if (focused) takeFocus();
}

void CompareView::refreshSlider() {
  const ComparedPicture* left = picture(m_bar->pair().first);
  const ComparedPicture* right = picture(m_bar->pair().second);
  if (!left || !right) return;
  fill(m_sliding, *left);
  m_slider->setOther(right->file, m_heatView.classFor(right->intended, right->predicted));
  m_slider->setPicture(left->file, tr("%1 left of the divider, %2 right of it").arg(left->title, right->title),
                       left->caption + u'\n' + right->caption);
  m_sliding.caption->setText(oneText(*left));
  m_otherCaption->setText(oneText(*right));
  m_slider->setToolTip(oneText(*left) + u"\n\n"_s + oneText(*right));
}

void CompareView::refreshTurn() {
  const auto [first, second] = m_bar->pair();
  if (const ComparedPicture* shown = picture(m_turn == 0 ? first : second)) fill(m_blinking, *shown);
}

void CompareView::refreshPace() {
  const bool turning = m_bar->mode() == CompareMode::Blink && isVisible() && !m_bar->paused();
  m_turns.setInterval(m_bar->interval());
  if (!turning)
    m_turns.stop();
  else if (!m_turns.isActive())
    m_turns.start();
}

void CompareView::link(const PictureZoom& zoom) {
  m_zoom = zoom;
  for (PictureView* view : findChildren<PictureView*>())
    view->setZoom(zoom);
}

PictureView* CompareView::active() const {
  switch (m_bar->mode()) {
  case CompareMode::SideBySide:
  case CompareMode::All:
    return m_panes.front().view;
  case CompareMode::Blink:
    return m_blinking.view;
  case CompareMode::Slider:
    break;
  }
  return m_slider;
}

void CompareView::takeFocus() {
  active()->setFocus();
}

void CompareView::zoomIn() {
  active()->zoomIn();
}

void CompareView::zoomOut() {
  active()->zoomOut();
}

void CompareView::fit() {
  active()->fit();
}

void CompareView::actualSize() {
  active()->actualSize();
}

void CompareView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refreshPace();
}

void CompareView::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  refreshPace();
}

} // namespace stillroom::ui
