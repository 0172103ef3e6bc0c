// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/compare_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

QString compareModeText(CompareMode mode) {
  switch (mode) {
  case CompareMode::SideBySide:
    return QCoreApplication::translate("CompareMode", "Side by side");
  case CompareMode::Blink:
    return QCoreApplication::translate("CompareMode", "Blink");
  case CompareMode::Slider:
    return QCoreApplication::translate("CompareMode", "Slider");
  case CompareMode::All:
    break;
  }
  return QCoreApplication::translate("CompareMode", "All");
}

CompareBar::CompareBar(QWidget* parent) : QWidget(parent) {
  setLayout(new FlowLayout(6));
  makeBack();
  makeModes();
  makePair();
  makePace();
  makeZoom();
  refresh();
}

void CompareBar::makeBack() {
  QToolButton* back = makeChip(tr("Grid"), tr("Back to the grid (Esc)"), false);
  back->setAccessibleName(tr("Back to the grid"));
  back->setIcon(themeIcon(u"grid"_s));
  back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(back, &QToolButton::clicked, this, &CompareBar::backWanted);
}

void CompareBar::makeZoom() {
  QToolButton* fit = makeChip(tr("Fit"), tr("Shows the whole pictures"), false);
  QToolButton* actual = makeChip(tr("100 %"), tr("One pixel of the picture for each of the screen"), false);
  connect(fit, &QToolButton::clicked, this, &CompareBar::fitWanted);
  connect(actual, &QToolButton::clicked, this, &CompareBar::actualSizeWanted);
}

QToolButton* CompareBar::makeChip(const QString& text, const QString& tip, bool checkable) {
  auto* chip = new QToolButton(this);
  chip->setText(text);
  chip->setToolTip(tip);
  chip->setCheckable(checkable);
  chip->setProperty("chip", true);
  chip->setFocusPolicy(Qt::TabFocus);
  layout()->addWidget(chip);
  return chip;
}

void CompareBar::makeModes() {
  const QString tips[] = {tr("Two pictures beside each other"), tr("Two pictures at one place, in turns"),
                          tr("Two pictures at one place, with a divider to drag"),
                          tr("Baseline, the rule's choice, yours, and the candidate shown, beside each other")};
  auto* group = new QButtonGroup(this);
  for (std::size_t i = 0; i < allCompareModes.size(); ++i) {
    m_modes[i] = makeChip(compareModeText(allCompareModes[i]), tips[i], true);
    group->addButton(m_modes[i]);
    connect(m_modes[i], &QToolButton::clicked, this, [this, i] { setMode(allCompareModes[i]); });
  }
}

/// They stay together where the line breaks.
QWidget* CompareBar::makeGroup() {
  auto* group = new QWidget(this);
  group->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  layout()->addWidget(group);
  return group;
}

void CompareBar::makePair() {
  QWidget* pair = makeGroup();
  const auto make = [this, pair](const QString& name) {
    auto* choice = new QComboBox(pair);
    choice->setFocusPolicy(Qt::TabFocus);
    choice->setAccessibleName(name);
    choice->view()->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::currentIndexChanged, this, &CompareBar::pairChanged);
    return choice;
  };
  m_first = make(tr("First picture"));
  m_second = make(tr("Second picture"));
  m_swap = makeChip(u"⇄"_s, tr("Swaps the two pictures"), false);
  m_swap->setAccessibleName(m_swap->toolTip());
  for (QWidget* part : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_swap), static_cast<QWidget*>(m_second)})
    pair->layout()->addWidget(part);
  connect(m_swap, &QToolButton::clicked, this, &CompareBar::swap);
}

void CompareBar::makePace() {
  QWidget* pace = makeGroup();
  m_interval = new QSlider(Qt::Horizontal, pace);
  m_interval->setRange(fastest, slowest);
  m_interval->setSingleStep(50);
  m_interval->setValue(700);
  m_interval->setFixedWidth(80);
  m_interval->setFocusPolicy(Qt::TabFocus);
  m_interval->setAccessibleName(tr("How long each picture stays"));
  m_interval->setToolTip(m_interval->accessibleName());
  m_seconds = new QLabel(pace);
  m_seconds->setProperty("quiet", true);
  m_pause = makeChip(tr("Pause"), tr("Stops the pictures from taking turns"), true);
  for (QWidget* part :
       {static_cast<QWidget*>(m_interval), static_cast<QWidget*>(m_seconds), static_cast<QWidget*>(m_pause)})
    pace->layout()->addWidget(part);
  connect(m_pause, &QToolButton::toggled, this, &CompareBar::paceChanged);
  connect(m_interval, &QSlider::valueChanged, this, [this] {
    refresh();
    Q_EMIT paceChanged();
  });
}

void CompareBar::refresh() {
  const bool several = m_names.size() > 2, blinks = m_mode == CompareMode::Blink;
  for (std::size_t i = 0; i < allCompareModes.size(); ++i)
    m_modes[i]->setChecked(allCompareModes[i] == m_mode);
  m_modes.back()->setEnabled(several || m_mode == CompareMode::All);
  for (QWidget* choice : {m_first, m_second})
    choice->setEnabled(several && m_mode != CompareMode::All);
  m_swap->setEnabled(m_names.size() > 1 && m_mode != CompareMode::All);
  for (QWidget* part :
       {static_cast<QWidget*>(m_interval), static_cast<QWidget*>(m_seconds), static_cast<QWidget*>(m_pause)})
    part->setEnabled(blinks);
  m_seconds->setText(tr("%1 s").arg(QLocale().toString(interval() / 1000.0, 'f', 2)));
  updateGeometry();
}

void CompareBar::setMode(CompareMode mode) {
  const bool another = mode != m_mode;
  m_mode = mode;
  refresh();
  if (another) Q_EMIT modeChanged(mode);
}

void CompareBar::nextMode() {
  std::size_t next = (static_cast<std::size_t>(m_mode) + 1) % allCompareModes.size();
  if (allCompareModes[next] == CompareMode::All && m_names.size() < 3) next = 0;
  setMode(allCompareModes[next]);
}

void CompareBar::setNames(const QStringList& names) {
  if (names == m_names) return;
  const auto [first, second] = pair();
  const int last = static_cast<int>(names.size()) - 1;
  const bool keeps = m_names.size() == names.size() && first != second, swapped = first > second;
  m_names = names;
  {
    const QSignalBlocker one(m_first), other(m_second);
    for (QComboBox* choice : {m_first, m_second}) {
      choice->clear();
      choice->addItems(names);
    }
    m_first->setCurrentIndex(keeps ? first : (swapped ? last : 0));
    m_second->setCurrentIndex(keeps ? second : (swapped ? 0 : last));
  }
  refresh();
  Q_EMIT pairChanged();
}

std::pair<int, int> CompareBar::pair() const {
  return {m_first->currentIndex(), m_second->currentIndex()};
}

void CompareBar::swap() {
  const auto [first, second] = pair();
  {
    const QSignalBlocker one(m_first), other(m_second);
    m_first->setCurrentIndex(second);
    m_second->setCurrentIndex(first);
  }
  Q_EMIT pairChanged();
}

bool CompareBar::paused() const {
  return m_pause->isChecked();
}

void CompareBar::setPaused(bool paused) {
  m_pause->setChecked(paused);
}

int CompareBar::interval() const {
  return m_interval->value();
}

void CompareBar::setInterval(int milliseconds) {
  m_interval->setValue(milliseconds);
}

} // namespace stillroom::ui
