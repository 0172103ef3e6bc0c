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
  m_scroll = new QScrollArea(this);
  m_scroll->setWidget(m_parameters);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  widen();
  m_makePending->setToolTip(tr("A higher β flagged samples whose candidates were never made; this makes just those"));
  // It comes and goes: no wider than the panel, and in a place that is kept for it, so that nothing moves.
  QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  policy.setRetainSizeWhenHidden(true);
  m_makePending->setSizePolicy(policy);
  m_makePending->hide();
  auto* edge = new QHBoxLayout;
  edge->setContentsMargins(12, 0, 12, 4);
  edge->addWidget(m_makePending);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_scroll, 1);
  column->addLayout(edge);
  connect(m_parameters, &ParameterPanel::settingsEdited, this, &SettingsPanel::settingsEdited);
  connect(m_makePending, &QPushButton::clicked, this, &SettingsPanel::pendingWanted);
}

void SettingsPanel::setState(const ReviewState& state, const SelectionSettings& settings,
                             const SelectionSettings& compared, int changes, bool readOnly) {
  m_parameters->setState(state, settings, compared, changes);
  widen();
  const auto pending =
      state.result ? static_cast<int>(state.result->counts[static_cast<std::size_t>(SampleStatus::Pending)]) : 0;
  m_makePending->setText(tr("Make candidates of %n pending", nullptr, pending));
  m_makePending->setVisible(pending > 0);
  m_makePending->setEnabled(!readOnly);
}

/// No word is cut off in any language, and none that was there makes room again.
void SettingsPanel::widen() {
  const int least = m_parameters->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
  if (least > m_scroll->minimumWidth()) m_scroll->setMinimumWidth(least);
}

void SettingsPanel::stepK(int steps) {
  m_parameters->stepK(steps);
}

void SettingsPanel::stepBeta(int hundredths) {
  m_parameters->stepBeta(hundredths);
}

} // namespace stillroom::ui
