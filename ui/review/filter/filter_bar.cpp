// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/filter/filter_bar.h"

#include "ui/common/cell_painting.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/review/filter/filter_popup.h"
#include "ui/state/sample_texts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 0, soon = 80; ///< milliseconds
constexpr int sideMargin = 8, chipGap = 3;

/// Widgets that stay together where the line breaks.
QWidget* together(QWidget* parent, std::initializer_list<QWidget*> widgets) {
  auto* group = new QWidget(parent);
  group->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  for (QWidget* widget : widgets)
    row->addWidget(widget);
  return group;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
  setObjectName(u"filterBar"_s);
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(sideMargin, 8, sideMargin, 6);
  column->setSpacing(6);
  column->addLayout(makeChips());
  column->addLayout(makeTools());
  m_announce.setSingleShot(true);
  connect(&m_announce, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(m_filter); });
  auto* find = new QAction(tr("&Find samples"), this);
  find->setShortcut(QKeySequence::Find);
  connect(find, &QAction::triggered, this, &FilterBar::focusSearch);
  addAction(find);
  refresh();
  refreshOrder();
}

QLayout* FilterBar::makeChips() {
  auto* chips = new FlowLayout(chipGap);
  for (std::size_t g = 0; g < m_chips.size(); ++g) {
    const SampleGroup group = allSampleGroups[g];
    auto* chip = m_chips[g] = new QToolButton(this);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setFont(smallFont(font()));
    chip->setText(filterText(group));
    chip->setToolTip(filterExplanation(group));
    chip->setAccessibleDescription(filterExplanation(group));
    chips->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, group] { choose(group); });
  }
  return chips;
}

QWidget* FilterBar::makeGroups() {
  m_groups = new QComboBox(this);
  for (const SampleGroup group : allSampleGroups)
    m_groups->addItem(filterText(group));
  m_groups->setFocusPolicy(Qt::TabFocus);
  m_groups->setAccessibleName(tr("Which samples are shown"));
  m_groups->view()->setAccessibleName(m_groups->accessibleName());
  m_groups->setToolTip(m_groups->accessibleName());
  m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_groups->setMaxVisibleItems(static_cast<int>(allSampleGroups.size()));
  m_groups->hide();
  connect(m_groups, &QComboBox::activated, this,
          [this](int index) { choose(allSampleGroups[static_cast<std::size_t>(index)]); });
  return m_groups;
}

void FilterBar::choose(SampleGroup group) {
  SampleFilter filter = m_filter;
  setGroup(filter, group);
  change(filter, atOnce);
  refresh(); // a chip that was down already stays down
}

/// Two lines of chips would take the room of a row of pictures.
void FilterBar::foldChips() {
  int needed = 0;
  for (const QToolButton* chip : m_chips)
    needed += chip->sizeHint().width() + chipGap;
  const bool folded = needed - chipGap > contentsRect().width() - 2 * sideMargin;
  if (m_groups->isHidden() != folded) return;
  const bool focused = (m_groups->hasFocus() || std::ranges::any_of(m_chips, &QWidget::hasFocus));
  m_groups->setVisible(folded);
  for (QToolButton* chip : m_chips)
    chip->setVisible(!folded);
  if (focused) (folded ? static_cast<QWidget*>(m_groups) : m_chips.front())->setFocus(Qt::OtherFocusReason);
}

void FilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  foldChips();
}

QLayout* FilterBar::makeTools() {
  auto* tools = new FlowLayout(6);
  tools->addWidget(makeGroups());
  tools->addWidget(makeSearch());
  tools->addWidget(makeMore());
  m_shown = new QLabel(this);
  m_shown->setProperty("quiet", true);
  tools->addWidget(m_shown);
  tools->addWidget(makeClear());
  tools->addWidget(makeOrder());
  tools->addWidget(makeSize());
  return tools;
}

QWidget* FilterBar::makeSearch() {
  m_search = new QLineEdit(this);
  m_search->setPlaceholderText(tr("Find samples"));
  m_search->setAccessibleName(tr("Find samples"));
  m_search->setToolTip(tr("Class, folder, predicted class, note, or a slot such as tench/3; every word has to be "
                          "found (Ctrl+F)"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
  m_search->setMinimumWidth(104);
  m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_search->installEventFilter(this);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    SampleFilter filter = m_filter;
    filter.text = text;
    change(filter, soon);
  });
  return m_search;
}

QWidget* FilterBar::makeMore() {
  m_popup = new FilterPopup(this);
  connect(m_popup, &FilterPopup::edited, this, [this](const SampleFilter& filter) { change(filter, soon); });
  m_more = new QToolButton(this);
  m_more->setProperty("chip", true);
  m_more->setFocusPolicy(Qt::TabFocus);
  m_more->setToolTip(tr("Ranges of confidence and similarity, statuses, reviews, predicted classes"));
  m_more->setAccessibleDescription(m_more->toolTip());
  connect(m_more, &QToolButton::clicked, this, [this] { m_popup->openBelow(*m_more); });
  return m_more;
}

QWidget* FilterBar::makeClear() {
  m_clear = new QToolButton(this);
  m_clear->setIcon(themeIcon(u"close"_s));
  m_clear->setAutoRaise(true);
  m_clear->setFocusPolicy(Qt::TabFocus);
  // It keeps its room while it is hidden, so that the grid stays where it is.
  QSizePolicy policy = m_clear->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_clear->setSizePolicy(policy);
  m_clear->setAccessibleName(tr("Clear the filter"));
  m_clear->setToolTip(tr("Shows every sample again"));
  connect(m_clear, &QToolButton::clicked, this, [this] {
    setFilter({});
    Q_EMIT gridWanted(); // the button is gone now
  });
  return m_clear;
}

QWidget* FilterBar::makeOrder() {
  m_key = new QComboBox(this);
  for (const SortKey key : allSortKeys)
    m_key->addItem(sortKeyText(key));
  m_key->setFocusPolicy(Qt::TabFocus);
  m_key->setAccessibleName(tr("Order of the samples"));
  m_key->view()->setAccessibleName(m_key->accessibleName());
  m_key->setToolTip(m_key->accessibleName());
  m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_key->setMinimumContentsLength(11);
  m_key->view()->setMinimumWidth(m_key->view()->sizeHintForColumn(0) + 12);
  m_key->setMaxVisibleItems(static_cast<int>(allSortKeys.size()));
  connect(m_key, &QComboBox::currentIndexChanged, this,
          [this](int index) { setOrder(usualOrder(allSortKeys[static_cast<std::size_t>(index)])); });
  m_direction = new QToolButton(this);
  m_direction->setAutoRaise(true);
  m_direction->setFocusPolicy(Qt::TabFocus);
  connect(m_direction, &QToolButton::clicked, this, [this] { setOrder({m_order.key, !m_order.descending}); });
  return together(this, {m_key, m_direction});
}

QWidget* FilterBar::makeSize() {
  auto* icon = new QLabel(this);
  icon->setPixmap(themeIcon(u"grid"_s).pixmap(16, 16));
  m_size = new QSlider(Qt::Horizontal, this);
  m_size->setRange(FilterState::smallestPicture, FilterState::largestPicture);
  m_size->setValue(FilterState::usualPicture);
  m_size->setSingleStep(8);
  m_size->setPageStep(16);
  m_size->setFixedWidth(64);
  m_size->setFocusPolicy(Qt::TabFocus);
  m_size->setAccessibleName(tr("Size of the pictures"));
  m_size->setToolTip(tr("Size of the pictures (Ctrl++ and Ctrl+−)"));
  connect(m_size, &QSlider::valueChanged, this, &FilterBar::thumbnailSizeChanged);
  return together(this, {icon, m_size});
}

bool FilterBar::eventFilter(QObject* object, QEvent* event) {
  const bool override = event->type() == QEvent::ShortcutOverride;
  if (object != m_search || (!override && event->type() != QEvent::KeyPress)) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool leave = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down;
  if (!leave && key->key() != Qt::Key_Escape) return false;
  event->accept(); // before the window's own Escape and Enter
  if (override) return true;
  if (key->key() == Qt::Key_Escape) m_search->clear();
  Q_EMIT gridWanted();
  return true;
}

void FilterBar::change(const SampleFilter& filter, int delay) {
  if (filter == m_filter) return;
  m_filter = filter;
  refresh();
  if (delay > 0) {
    if (!m_announce.isActive()) m_announce.start(delay);
    return;
  }
  m_announce.stop();
  Q_EMIT filterChanged(m_filter);
}

void FilterBar::setFilter(const SampleFilter& filter) {
  change(filter, atOnce);
}

void FilterBar::setOrder(const SampleOrder& order) {
  if (order == m_order) return;
  m_order = order;
  refreshOrder();
  Q_EMIT orderChanged(m_order);
}

int FilterBar::thumbnailSize() const {
  return m_size->value();
}

void FilterBar::setThumbnailSize(int side) {
  m_size->setValue(side);
}

QByteArray FilterBar::state() const {
  return FilterState{m_filter, m_order, thumbnailSize()}.toBytes();
}

bool FilterBar::restoreState(const QByteArray& state) {
  const auto known = FilterState::fromBytes(state);
  if (!known) return false;
  setFilter(known->filter);
  setOrder(known->order);
  setThumbnailSize(known->pictureSide);
  return true;
}

void FilterBar::refresh() {
  const auto group = groupOf(m_filter);
  for (std::size_t g = 0; g < m_chips.size(); ++g)
    m_chips[g]->setChecked(group == allSampleGroups[g]);
  const auto listed = group ? std::ranges::find(allSampleGroups, *group) : allSampleGroups.end();
  m_groups->setCurrentIndex(listed == allSampleGroups.end() ? -1 : static_cast<int>(listed - allSampleGroups.begin()));
  if (m_search->text() != m_filter.text) {
    const QSignalBlocker blocker(m_search);
    m_search->setText(m_filter.text);
  }
  m_popup->setFilter(m_filter);
  const int more = FilterPopup::conditions(m_filter);
  m_more->setText(more > 0 ? tr("More filters (%1)").arg(QLocale().toString(more)) : tr("More filters"));
  m_clear->setVisible(m_filter != SampleFilter{});
}

void FilterBar::refreshOrder() {
  const QSignalBlocker blocker(m_key);
  m_key->setCurrentIndex(static_cast<int>(m_order.key));
  m_direction->setText(m_order.descending ? u"↓"_s : u"↑"_s);
  const QString direction = directionText(m_order);
  m_direction->setToolTip(tr("Direction: %1").arg(direction));
  m_direction->setAccessibleName(m_direction->toolTip());
}

void FilterBar::setState(const ReviewState& state, int classIndex) {
  const auto counts = groupCounts(state, classIndex);
  for (std::size_t g = 0; g < m_chips.size(); ++g) {
    m_chips[g]->setText(filterText(allSampleGroups[g]) + u' ' + QLocale().toString(counts[g]));
    m_groups->setItemText(static_cast<int>(g), m_chips[g]->text());
  }
  foldChips();
  if (m_named == state.contents) return;
  m_named = state.contents;
  m_popup->setClasses(m_named.get());
}

void FilterBar::setShown(int shown, int total) {
  m_shownCount = shown;
  m_total = total;
  refreshShown();
}

void FilterBar::setSelected(int count) {
  m_selected = count;
  refreshShown();
}

/// One text in the place of the other, so that nothing moves.
void FilterBar::refreshShown() {
  const auto shown = [this](int count) {
    return tr("%1 of %2 shown").arg(QLocale().toString(count), QLocale().toString(m_total));
  };
  const bool several = m_selected > 1;
  const QString selected = tr("%n selected", nullptr, m_selected);
  m_shown->setText(several ? selected : shown(m_shownCount));
  QFont font = m_shown->font();
  if (font.bold() != several) {
    font.setBold(several);
    m_shown->setFont(font);
    m_shown->setProperty("quiet", !several);
    style()->unpolish(m_shown);
    style()->polish(m_shown);
  }
  font.setBold(true);
  const QFontMetrics bold(font);
  m_shown->setMinimumWidth(std::max(bold.horizontalAdvance(shown(m_total)), bold.horizontalAdvance(selected)) + 2);
}

void FilterBar::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

} // namespace stillroom::ui
