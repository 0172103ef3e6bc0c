// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_content_edit.h"

#include "ui/export/export_card.h"
#include "ui/export/export_notice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace stillroom::ui {

ExportContentEdit::ExportContentEdit(QWidget* parent)
    : QWidget(parent), m_grid(choiceGrid(*this)), m_choices(new QButtonGroup(this)) {
  setAccessibleName(tr("Content"));
  addChoice(Content::Refined, tr("Refi&ned set"),
            tr("The chosen image of every sample: the rule's choice, or a person's"));
  addChoice(Content::Baselines, tr("&Baselines"), tr("The first image of every sample, to compare with"));
  addChoice(Content::NoImages, tr("No &images"), tr("Only what is ticked under “Beside it”"));
  m_choices->buttons().front()->setChecked(true);
  m_notice = new ExportNotice(this);
  m_grid->addWidget(m_notice, m_grid->rowCount(), 0, 1, 2);
  connect(m_notice, &ExportNotice::answered, this, &ExportContentEdit::changed);
  connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) Q_EMIT changed();
  });
}

void ExportContentEdit::addChoice(Content content, const QString& text, const QString& explanation) {
  auto* button = new QRadioButton(text, this);
  m_choices->addButton(button, static_cast<int>(content));
  addChoiceTo(*m_grid, *button, explanation);
}

ExportContentEdit::Content ExportContentEdit::content() const {
  return static_cast<Content>(m_choices->checkedId());
}

void ExportContentEdit::takeFocus() {
  m_choices->checkedButton()->setFocus();
}

} // namespace stillroom::ui
