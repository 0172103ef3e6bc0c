// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/settings/settings_panel.h"

#include "ui/review/settings/parameter_panel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(QWidget* parent)
    : QWidget(parent), m_parameters(new ParameterPanel(this)), m_makePending(new QPushButton(this)) {
  setObjectName(u"settingsPanel"_s);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(m_parameters);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // No word is cut off in any language.
  scroll->setMinimumWidth(m_parameters->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
  m_makePending->setToolTip(tr("A higher β flagged samples whose candidates were never made; this makes just those"));
  // It comes and goes: no wider than the panel, and below what would move otherwise.
  m_makePending->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_makePending->hide();
  auto* edge = new QHBoxLayout;
  edge->setContentsMargins(12, 0, 12, 6);
  edge->addWidget(m_makePending);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll, 1);
  column->addLayout(edge);
  connect(m_parameters, &ParameterPanel::settingsEdited, this, &SettingsPanel::settingsEdited);
  connect(m_makePending, &QPushButton::clicked, this, &SettingsPanel::pendingWanted);
}

void SettingsPanel::setState(const ReviewState& state, const SelectionSettings& settings,
                             const SelectionSettings& compared, int changes, bool readOnly) {
  m_parameters->setState(state, settings, compared, changes);
  const auto pending =
      state.result ? static_cast<int>(state.result->counts[static_cast<std::size_t>(SampleStatus::Pending)]) : 0;
  m_makePending->setText(tr("Make the candidates of %n pending samples", nullptr, pending));
  m_makePending->setVisible(pending > 0);
  m_makePending->setEnabled(!readOnly);
}

void SettingsPanel::stepK(int steps) {
  m_parameters->stepK(steps);
}

void SettingsPanel::stepBeta(int hundredths) {
  m_parameters->stepBeta(hundredths);
}

} // namespace stillroom::ui
