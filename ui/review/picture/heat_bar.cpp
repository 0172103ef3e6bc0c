// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/heat_bar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr HeatColours allColours[] = {HeatColours::Inferno, HeatColours::Viridis, HeatColours::Jet};

QComboBox* makeChoice(QWidget* parent, const QStringList& texts, const QString& name) {
  auto* choice = new QComboBox(parent);
  choice->addItems(texts);
  choice->setFocusPolicy(Qt::TabFocus);
  choice->setAccessibleName(name);
  choice->view()->setAccessibleName(name);
  choice->setToolTip(name);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  return choice;
}

} // namespace

HeatBar::HeatBar(QWidget* parent) : QWidget(parent) {
  const QSettings settings;
  m_shown = new QToolButton(this);
  m_shown->setText(tr("Grad-CAM"));
  m_shown->setCheckable(true);
  m_shown->setProperty("chip", true);
  m_shown->setFocusPolicy(Qt::TabFocus);
  m_shown->setToolTip(tr("Shows where in the picture the detector sees the class (G)"));
  m_class = makeChoice(this, {tr("intended class"), tr("predicted class")}, tr("Class that Grad-CAM looks for"));
  m_class->setMinimumContentsLength(8);
  m_class->setCurrentIndex(settings.value(u"heat/ofPredicted"_s, false).toBool() ? 1 : 0);
  QStringList colours;
  for (const HeatColours each : allColours)
    colours += heatColoursText(each);
  m_colours = makeChoice(this, colours, tr("Colours of Grad-CAM"));
  m_colours->setMinimumContentsLength(5);
  m_colours->setCurrentIndex(qBound(0, settings.value(u"heat/colours"_s, 0).toInt(), m_colours->count() - 1));
  m_opacity = new QSlider(Qt::Horizontal, this);
  m_opacity->setRange(10, 100);
  m_opacity->setValue(settings.value(u"heat/opacity"_s, 60).toInt());
  m_opacity->setMinimumWidth(40);
  m_opacity->setFocusPolicy(Qt::TabFocus);
  m_opacity->setAccessibleName(tr("Opacity of Grad-CAM"));
  m_opacity->setToolTip(m_opacity->accessibleName());
  m_onGrid = new QCheckBox(tr("Also on the grid"), this);
  m_onGrid->setChecked(settings.value(u"heat/onGrid"_s, true).toBool());
  m_onGrid->setFocusPolicy(Qt::TabFocus);
  m_onGrid->setToolTip(tr("Shows it over the chosen image of every sample in view"));

  // What to look for and how it looks matter only while it is shown.
  m_choices = new QWidget(this);
  auto* choices = new QGridLayout(m_choices);
  choices->setContentsMargins(0, 0, 0, 0);
  choices->setSpacing(6);
  choices->addWidget(m_class, 0, 0);
  choices->addWidget(m_colours, 0, 1);
  choices->addWidget(m_onGrid, 1, 0, 1, 2);
  choices->setColumnStretch(0, 3);
  choices->setColumnStretch(1, 2);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_shown);
  row->addWidget(m_opacity, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 2, 14, 2);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(m_choices);
  connect(m_shown, &QToolButton::toggled, this, &HeatBar::announce);
  connect(m_class, &QComboBox::currentIndexChanged, this, &HeatBar::announce);
  connect(m_colours, &QComboBox::currentIndexChanged, this, &HeatBar::announce);
  connect(m_opacity, &QSlider::valueChanged, this, &HeatBar::announce);
  connect(m_onGrid, &QCheckBox::toggled, this, &HeatBar::announce);
  announce();
}

HeatView HeatBar::view() const {
  const QVariant fixed = m_class->currentData();
  return {.shown = m_shown->isChecked(),
          .onGrid = m_onGrid->isChecked(),
          .ofPredicted = m_class->currentIndex() == 1,
          .colours = allColours[m_colours->currentIndex()],
          .opacity = m_opacity->value() / 100.0,
          .fixedClass = fixed.isValid() ? fixed.toInt() : -1};
}

void HeatBar::setClasses(const QStringList& names) {
  if (names == m_names) return;
  m_names = names;
  {
    const QSignalBlocker blocker(m_class);
    while (m_class->count() > 2)
      m_class->removeItem(m_class->count() - 1);
    if (!names.isEmpty()) m_class->insertSeparator(2);
    for (qsizetype i = 0; i < names.size(); ++i)
      m_class->addItem(names[i], static_cast<int>(i));
  }
  announce();
}

void HeatBar::toggle() {
  m_shown->toggle();
}

void HeatBar::setShown(bool shown) {
  m_shown->setChecked(shown);
}

void HeatBar::announce() {
  const bool shown = m_shown->isChecked();
  m_choices->setVisible(shown);
  m_opacity->setEnabled(shown);
  QSettings settings;
  settings.setValue(u"heat/ofPredicted"_s, m_class->currentIndex() == 1);
  settings.setValue(u"heat/colours"_s, m_colours->currentIndex());
  settings.setValue(u"heat/opacity"_s, m_opacity->value());
  settings.setValue(u"heat/onGrid"_s, m_onGrid->isChecked());
  Q_EMIT changed(view());
}

} // namespace stillroom::ui
