// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/settings/parameter_panel.h"

#include "ui/charts/confidence_chart.h"
#include "ui/common/marked_slider.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/review/settings/flag_legend.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int hundredths = 100;
constexpr int lowestChart = 152;

int sliderBeta(float beta) {
  return static_cast<int>(std::lround(static_cast<double>(beta) * hundredths));
}

} // namespace

ParameterPanel::ParameterPanel(QWidget* parent)
    : QWidget(parent),
      m_kSlider(new MarkedSlider(this)),
      m_k(new QSpinBox(this)),
      m_betaSlider(new MarkedSlider(this)),
      m_beta(new QDoubleSpinBox(this)),
      m_presetText(new QLabel(this)),
      m_reset(new QToolButton(this)),
      m_changes(new QLabel(this)),
      m_consistency(new QLabel(this)),
      m_chart(new ConfidenceChart(this)),
      m_legend(new FlagLegend(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(9, 6, 9, 4);
  layout->setSpacing(5);
  layout->addLayout(sliders());
  auto* preset = new QHBoxLayout;
  m_presetText->setProperty("quiet", true);
  m_reset->setText(u"↺"_s);
  m_reset->setAccessibleName(tr("Reset"));
  m_reset->setToolTip(tr("Back to the preset's k and β"));
  m_reset->setFocusPolicy(Qt::TabFocus);
  connect(m_reset, &QToolButton::clicked, this, &ParameterPanel::resetToPreset);
  preset->addWidget(m_presetText, 1);
  preset->addWidget(m_reset);
  layout->addLayout(preset);
  layout->addWidget(m_changes);
  layout->addWidget(m_consistency);
  m_changes->setTextFormat(Qt::PlainText);
  m_changes->setWordWrap(true);
  m_consistency->setWordWrap(true);
  m_consistency->setToolTip(
      tr("Share of images that the detector predicts as their class: baselines, then chosen images"));
  m_chart->setMinimumHeight(lowestChart);
  layout->addWidget(m_chart, 1);
  connect(m_chart, &ConfidenceChart::betaDragged, m_beta, &QDoubleSpinBox::setValue);
  layout->addWidget(m_legend);
}

int ParameterPanel::heightForWidth(int width) const {
  return layout()->totalHeightForWidth(width) - std::max(0, m_chart->sizeHint().height() - lowestChart);
}

QLayout* ParameterPanel::sliders() {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(6);
  auto* kLabel = new QLabel(u"k"_s, this);
  auto* betaLabel = new QLabel(u"β"_s, this);
  kLabel->setBuddy(m_k);
  betaLabel->setBuddy(m_beta);
  m_kSlider->setRange(1, 20);
  m_kSlider->setPageStep(2);
  m_k->setRange(1, 20);
  m_betaSlider->setRange(0, hundredths);
  m_betaSlider->setPageStep(5);
  m_beta->setRange(0, 1);
  m_beta->setSingleStep(0.01);
  m_beta->setDecimals(3);
  const QString kTip = tr("k: how many of the most confident candidates enter the pool ([ and ])");
  const QString betaTip = tr("β: a baseline passes when its confidence is above it (, and .)");
  for (QWidget* widget : {static_cast<QWidget*>(m_kSlider), static_cast<QWidget*>(m_k)}) {
    widget->setToolTip(kTip);
    widget->setAccessibleName(tr("Pool size k"));
  }
  for (QWidget* widget : {static_cast<QWidget*>(m_betaSlider), static_cast<QWidget*>(m_beta)}) {
    widget->setToolTip(betaTip);
    widget->setAccessibleName(tr("Threshold β"));
  }
  grid->addWidget(kLabel, 0, 0);
  grid->addWidget(m_kSlider, 0, 1);
  grid->addWidget(m_k, 0, 2);
  grid->addWidget(betaLabel, 1, 0);
  grid->addWidget(m_betaSlider, 1, 1);
  grid->addWidget(m_beta, 1, 2);
  connect(m_kSlider, &QSlider::valueChanged, m_k, &QSpinBox::setValue);
  connect(m_k, &QSpinBox::valueChanged, this, &ParameterPanel::edit);
  connect(m_betaSlider, &QSlider::valueChanged, this,
          [this](int value) { m_beta->setValue(static_cast<double>(value) / hundredths); });
  connect(m_beta, &QDoubleSpinBox::valueChanged, this, &ParameterPanel::edit);
  return grid;
}

void ParameterPanel::edit() {
  SelectionSettings settings = m_settings;
  settings.k = m_k->value();
  // A typed or dragged value replaces β; a β of more decimals than are shown stays until then.
  if (!showsBeta(m_settings.beta)) settings.beta = static_cast<float>(m_beta->value());
  if (settings == m_settings) return;
  showSettings(settings);
  Q_EMIT settingsEdited(settings);
}

bool ParameterPanel::showsBeta(float beta) const {
  return std::abs(m_beta->value() - static_cast<double>(beta)) <= 0.000501; // half of the last decimal, rounded
}

void ParameterPanel::stepK(int steps) {
  m_k->setValue(m_k->value() + steps);
}

void ParameterPanel::stepBeta(int steps) {
  m_beta->setValue(m_beta->value() + static_cast<double>(steps) / hundredths);
}

void ParameterPanel::resetToPreset() {
  SelectionSettings settings = m_settings;
  settings.k = m_preset.k;
  settings.beta = m_preset.beta;
  if (settings == m_settings) return;
  showSettings(settings);
  Q_EMIT settingsEdited(settings);
}

void ParameterPanel::showSettings(const SelectionSettings& settings) {
  m_settings = settings;
  const QSignalBlocker k(m_k), kSlider(m_kSlider), beta(m_beta), betaSlider(m_betaSlider);
  // A spin box that is set writes its text anew, which would undo the half of a number that is being typed.
  if (m_k->value() != settings.k) m_k->setValue(settings.k);
  m_kSlider->setValue(settings.k);
  if (!showsBeta(settings.beta)) m_beta->setValue(static_cast<double>(settings.beta));
  m_betaSlider->setValue(sliderBeta(settings.beta));
  m_reset->setEnabled(settings.k != m_preset.k || settings.beta != m_preset.beta);
}

void ParameterPanel::setState(const ReviewState& state, const SelectionSettings& settings,
                              const SelectionSettings& compared, int changes) {
  if (!state.contents) return;
  m_preset = state.contents->presetSettings;
  m_kSlider->setMark(m_preset.k);
  m_betaSlider->setMark(sliderBeta(m_preset.beta));
  m_presetText->setText(
      tr("Preset: k %1, β %2").arg(m_preset.k).arg(confidenceText(static_cast<double>(m_preset.beta))));
  showSettings(settings);
  showOutcome(state, compared, changes);
  m_chart->setState(state);
  m_legend->setState(state);
}

/// How many, and compared with what: once the sliders rest, what was in force before is nowhere else to be seen.
QString ParameterPanel::changesText(const SelectionSettings& compared, int changes) const {
  if (compared.k == m_preset.k && compared.beta == m_preset.beta)
    return changes == 0 ? tr("No choice differs from the preset's")
                        : tr("%n choice(s) differ from the preset's", nullptr, changes);
  const QString text = changes == 0 ? tr("No choice differs from those at k %1, β %2")
                                    : tr("%n choice(s) differ from those at k %1, β %2", nullptr, changes);
  return text.arg(compared.k).arg(confidenceText(static_cast<double>(compared.beta)));
}

void ParameterPanel::showOutcome(const ReviewState& state, const SelectionSettings& compared, int changes) {
  if (!state.result) return;
  const auto pending = static_cast<int>(state.result->counts[static_cast<std::size_t>(SampleStatus::Pending)]);
  QStringList parts{changesText(compared, changes)};
  if (pending > 0) parts += tr("%n pending", nullptr, pending);
  m_changes->setText(parts.join(u" · "));
  const std::int64_t samples = state.sampleCount();
  m_consistency->setText(
      tr("Label consistency %1 → %2 %")
          .arg(percentOf(state.result->consistentBefore, samples), percentOf(state.result->consistentAfter, samples)));
}

} // namespace stillroom::ui
