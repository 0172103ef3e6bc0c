// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_notice.h"

#include "ui/common/flow_layout.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace stillroom::ui {
ExportNotice::ExportNotice(QWidget* parent)
    : ExportMessage(SampleStatus::Fallback, 8, parent),
      m_allow(new QCheckBox(tr("Export &pending samples with their baseline"), this)) {
  m_show = addButton(tr("&Show them"), tr("Shows the pending samples in the review"));
  m_make = addButton(tr("&Make their candidates"), tr("Makes what is missing of their candidates, nothing else"));
  m_run = addButton(tr("&Go to Run"), tr("Shows how far each stage is (Ctrl+1)"));
  connect(m_show, &QPushButton::clicked, this, &ExportNotice::showWanted);
  connect(m_make, &QPushButton::clicked, this, &ExportNotice::makeWanted);
  connect(m_run, &QPushButton::clicked, this, &ExportNotice::runWanted);
  m_allow->setToolTip(tr("The manifest marks them as pending"));
  connect(m_allow, &QCheckBox::toggled, this, &ExportNotice::answered);
  setTabOrder(m_run, m_allow);
  auto* buttons = new FlowLayout(8);
  for (QPushButton* button : {m_show, m_make, m_run})
    buttons->addWidget(button);
  grid().addLayout(buttons, 1, 1);
  grid().addWidget(m_allow, 2, 1);
}

int ExportNotice::missingSamples(const ReviewState& state) {
  if (!state.contents) return 0;
  return static_cast<int>(state.contents->classes.size()) * state.contents->imagesPerClass - state.sampleCount();
}

int ExportNotice::pendingSamples(const ReviewState& state) {
  return state.result ? static_cast<int>(state.result->counts[static_cast<std::size_t>(SampleStatus::Pending)]) : 0;
}

void ExportNotice::setState(const ReviewState& state, bool readOnly) {
  const int missing = missingSamples(state), pending = pendingSamples(state);
  text().setText(missing > 0
                     ? tr("%n sample(s) still have no image or no prediction. Run makes them.", nullptr, missing)
                     : tr("%n sample(s) are pending: flagged, but without all their candidates.", nullptr, pending));
  m_show->setVisible(missing == 0);
  m_make->setVisible(missing == 0 && !readOnly);
  m_run->setVisible(missing > 0);
  m_allow->setVisible(missing == 0);
  setAccessibleName(text().text());
  setVisible(missing > 0 || pending > 0);
}

bool ExportNotice::allowsPending() const {
  return m_allow->isChecked();
}

void ExportNotice::forgetAnswer() {
  m_allow->setChecked(false);
}

} // namespace stillroom::ui
