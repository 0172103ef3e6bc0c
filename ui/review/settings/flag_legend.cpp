// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/settings/flag_legend.h"

#include "ui/common/status_glyph.h"
#include "ui/state/sample_texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

FlagLegend::FlagLegend(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(3);
  grid->setVerticalSpacing(5);
  for (std::size_t s = 0; s < sampleStatusCount; ++s) {
    const auto status = static_cast<SampleStatus>(s);
    const int row = static_cast<int>(s) % 3, column = static_cast<int>(s) / 3 * 4;
    m_signs[s] = new QLabel(this);
    m_names[s] = new QLabel(statusText(status), this);
    m_counts[s] = new QLabel(u"0"_s, this);
    m_counts[s]->setAlignment(Qt::AlignRight);
    for (QLabel* label : {m_signs[s], m_names[s], m_counts[s]})
      label->setToolTip(statusExplanation(status));
    grid->addWidget(m_signs[s], row, column);
    grid->addWidget(m_names[s], row, column + 1);
    grid->addWidget(m_counts[s], row, column + 2);
  }
  grid->setColumnMinimumWidth(3, 4);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(5, 1);
  dress();
}

void FlagLegend::setState(const ReviewState& state) {
  for (std::size_t s = 0; s < sampleStatusCount; ++s) {
    const auto count = state.result ? state.result->counts[s] : 0;
    m_counts[s]->setText(QLocale().toString(static_cast<qlonglong>(count)));
    for (QLabel* label : {m_signs[s], m_names[s], m_counts[s]})
      label->setEnabled(count > 0);
  }
}

void FlagLegend::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) dress();
  QWidget::changeEvent(event);
}

void FlagLegend::dress() {
  for (std::size_t s = 0; s < sampleStatusCount; ++s)
    m_signs[s]->setPixmap(statusIcon(static_cast<SampleStatus>(s), palette(), 16, devicePixelRatioF())
                              .pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace stillroom::ui
