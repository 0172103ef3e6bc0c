// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/heat_bar.h"

#include "ui/common/popup.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
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
  choice->setAccessibleName(name);
  choice->view()->setAccessibleName(name);
  choice->setToolTip(name);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice->setMinimumContentsLength(18);
  return choice;
}

} // namespace

HeatBar::HeatBar(QWidget* parent) : QWidget(parent) {
  m_shown = new QToolButton(this);
  m_shown->setText(tr("Grad-CAM"));
  m_shown->setCheckable(true);
  m_shown->setProperty("chip", true);
  m_shown->setFocusPolicy(Qt::TabFocus);
  m_shown->setToolTip(tr("Shows where in the picture the detector sees the class (G)"));
  m_more = new QToolButton(this);
  m_more->setText(u"▾"_s);
  m_more->setProperty("chip", true);
  m_more->setFocusPolicy(Qt::TabFocus);
  m_more->setToolTip(tr("Class, colours and opacity of Grad-CAM"));
  m_more->setAccessibleName(m_more->toolTip());
  makeChoices();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_shown);
  row->addWidget(m_more);
  connect(m_shown, &QToolButton::toggled, this, &HeatBar::announce);
  connect(m_class, &QComboBox::currentIndexChanged, this, &HeatBar::announce);
  connect(m_colours, &QComboBox::currentIndexChanged, this, &HeatBar::announce);
  connect(m_opacity, &QSlider::valueChanged, this, &HeatBar::announce);
  connect(m_onGrid, &QCheckBox::toggled, this, &HeatBar::announce);
  announce();
}

void HeatBar::makeChoices() {
  const QSettings settings;
  auto* choices = new Popup(this);
  choices->setAccessibleName(m_more->toolTip());
  m_class = makeChoice(choices, {tr("intended class"), tr("predicted class")}, tr("Class that Grad-CAM looks for"));
  m_class->setCurrentIndex(settings.value(u"heat/ofPredicted"_s, false).toBool() ? 1 : 0);
  QStringList colours;
  for (const HeatColours each : allColours)
    colours += heatColoursText(each);
  m_colours = makeChoice(choices, colours, tr("Colours of Grad-CAM"));
  m_colours->setCurrentIndex(qBound(0, settings.value(u"heat/colours"_s, 0).toInt(), m_colours->count() - 1));
  m_opacity = new QSlider(Qt::Horizontal, choices);
  m_opacity->setRange(10, 100);
  m_opacity->setValue(settings.value(u"heat/opacity"_s, 60).toInt());
  m_opacity->setMinimumWidth(120);
  m_opacity->setFocusPolicy(Qt::StrongFocus);
  m_opacity->setAccessibleName(tr("Opacity of Grad-CAM"));
  m_opacity->setToolTip(m_opacity->accessibleName());
  m_onGrid = new QCheckBox(tr("Also on the grid"), choices);
  m_onGrid->setChecked(settings.value(u"heat/onGrid"_s, true).toBool());
  m_onGrid->setToolTip(tr("Shows it over the chosen image of every sample in view"));
  layOutChoices(*choices);
  connect(m_more, &QToolButton::clicked, choices, [this, choices] { choices->openBelow(*m_more, *m_opacity); });
}

void HeatBar::layOutChoices(QWidget& choices) {
  auto* form = new QFormLayout(&choices);
  form->setContentsMargins(14, 12, 14, 12);
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(10);
  form->addRow(tr("Opacity"), m_opacity);
  form->addRow(tr("Class"), m_class);
  form->addRow(tr("Colours"), m_colours);
  form->addRow(m_onGrid);
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
  QSettings settings;
  settings.setValue(u"heat/ofPredicted"_s, m_class->currentIndex() == 1);
  settings.setValue(u"heat/colours"_s, m_colours->currentIndex());
  settings.setValue(u"heat/opacity"_s, m_opacity->value());
  settings.setValue(u"heat/onGrid"_s, m_onGrid->isChecked());
  Q_EMIT changed(view());
}

} // namespace stillroom::ui
