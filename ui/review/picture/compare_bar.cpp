// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/compare_bar.h"

#include "ui/common/flow_layout.h"

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
    break;
  }
  return QCoreApplication::translate("CompareMode", "Slider");
}

CompareBar::CompareBar(QWidget* parent) : QWidget(parent) {
  setLayout(new FlowLayout(6));
  makeModes();
  QToolButton* fit = makeChip(tr("Fit"), tr("Shows the whole pictures"), false);
  QToolButton* actual = makeChip(tr("100 %"), tr("One pixel of the picture for each of the screen"), false);
  connect(fit, &QToolButton::clicked, this, &CompareBar::fitWanted);
  connect(actual, &QToolButton::clicked, this, &CompareBar::actualSizeWanted);
  makePair();
  makePace();
  refresh();
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
  const QString tips[] = {tr("All pictures beside each other"), tr("Two pictures at one place, in turns"),
                          tr("Two pictures at one place, with a divider to drag")};
  auto* group = new QButtonGroup(this);
  for (std::size_t i = 0; i < allCompareModes.size(); ++i) {
    m_modes[i] = makeChip(compareModeText(allCompareModes[i]), tips[i], true);
    group->addButton(m_modes[i]);
    connect(m_modes[i], &QToolButton::clicked, this, [this, i] { setMode(allCompareModes[i]); });
  }
}

/// Shown and hidden together.
QWidget* CompareBar::makeGroup() {
  auto* group = new QWidget(this);
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  layout()->addWidget(group);
  return group;
}

void CompareBar::makePair() {
  m_pair = makeGroup();
  const auto make = [this](const QString& name) {
    auto* choice = new QComboBox(m_pair);
    choice->setFocusPolicy(Qt::TabFocus);
    choice->setAccessibleName(name);
    choice->view()->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    connect(choice, &QComboBox::currentIndexChanged, this, &CompareBar::pairChanged);
    return choice;
  };
  m_first = make(tr("First picture"));
  m_second = make(tr("Second picture"));
  m_swap = makeChip(u"⇄"_s, tr("Swaps the two pictures"), false);
  m_swap->setAccessibleName(m_swap->toolTip());
  m_pair->layout()->addWidget(m_first);
  m_pair->layout()->addWidget(m_swap);
  m_pair->layout()->addWidget(m_second);
  connect(m_swap, &QToolButton::clicked, this, &CompareBar::swap);
}

void CompareBar::makePace() {
  m_pace = makeGroup();
  m_interval = new QSlider(Qt::Horizontal, m_pace);
  m_interval->setRange(fastest, slowest);
  m_interval->setSingleStep(50);
  m_interval->setValue(700);
  m_interval->setFixedWidth(110);
  m_interval->setFocusPolicy(Qt::TabFocus);
  m_interval->setAccessibleName(tr("How long each picture stays"));
  m_interval->setToolTip(m_interval->accessibleName());
  m_seconds = new QLabel(m_pace);
  m_seconds->setProperty("quiet", true);
  m_pause = makeChip(tr("Pause"), tr("Stops the pictures from taking turns"), true);
  for (QWidget* part :
       {static_cast<QWidget*>(m_interval), static_cast<QWidget*>(m_seconds), static_cast<QWidget*>(m_pause)})
    m_pace->layout()->addWidget(part);
  connect(m_pause, &QToolButton::toggled, this, &CompareBar::paceChanged);
  connect(m_interval, &QSlider::valueChanged, this, [this] {
    refresh();
    Q_EMIT paceChanged();
  });
}

void CompareBar::refresh() {
  const bool two = m_mode != CompareMode::SideBySide, blinks = m_mode == CompareMode::Blink;
  for (std::size_t i = 0; i < allCompareModes.size(); ++i)
    m_modes[i]->setChecked(allCompareModes[i] == m_mode);
  for (QWidget* choice : {m_first, m_second})
    choice->setVisible(m_titles.size() > 2);
  m_pair->setVisible(two);
  m_pace->setVisible(blinks);
  m_seconds->setText(tr("%1 s").arg(QLocale().toString(interval() / 1000.0, 'f', 2)));
  updateGeometry();
}

void CompareBar::setMode(CompareMode mode) {
  const bool another = mode != m_mode;
  m_mode = mode;
  refresh();
  if (another) Q_EMIT modeChanged(mode);
}

void CompareBar::setTitles(const QStringList& titles) {
  if (titles == m_titles) return;
  const auto [first, second] = pair();
  const bool keeps = m_titles.size() == titles.size() && first != second;
  m_titles = titles;
  {
    const QSignalBlocker one(m_first), other(m_second);
    for (QComboBox* choice : {m_first, m_second}) {
      choice->clear();
      choice->addItems(titles);
    }
    m_first->setCurrentIndex(keeps ? first : 0);
    m_second->setCurrentIndex(keeps ? second : static_cast<int>(titles.size()) - 1);
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
