// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/picture_panel.h"

#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/picture/picture_facts.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

PicturePanel::PicturePanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent) : QWidget(parent) {
  setObjectName(u"picturePanel"_s);
  setMinimumWidth(250);
  m_picture = new PictureView(cache, heat, this);
  m_picture->setMinimumSize(100, 80);
  connect(m_picture, &PictureView::lookChanged, this, &PicturePanel::refreshLook);
  m_note = new NoteEditor(this);
  connect(m_note, &NoteEditor::noteEdited, this, &PicturePanel::noteEdited);
  connect(m_note, &NoteEditor::finished, this, &PicturePanel::noteFinished);
  makeText();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 4);
  column->setSpacing(4);
  column->addWidget(m_picture, 1);
  column->addLayout(makeTools());
  column->addWidget(m_text);
  column->addWidget(m_note);
}

QLayout* PicturePanel::makeTools() {
  m_heatBar = new HeatBar(this);
  connect(m_heatBar, &HeatBar::changed, this, &PicturePanel::heatChanged);
  m_compare = new QToolButton(this);
  m_compare->setText(tr("Compare"));
  m_compare->setToolTip(tr("Holds images of the sample against each other in place of the grid (C)"));
  m_compare->setCheckable(true);
  m_compare->setProperty("chip", true);
  m_compare->setFocusPolicy(Qt::TabFocus);
  connect(m_compare, &QToolButton::clicked, this, &PicturePanel::compareToggled);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 2, 0, 2);
  row->setSpacing(8);
  row->addStretch(1);
  row->addWidget(m_heatBar);
  row->addWidget(m_compare);
  row->addStretch(1);
  return row;
}

void PicturePanel::makeText() {
  m_text = new QLabel(this);
  m_text->setTextFormat(Qt::RichText);
  m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_text->setWordWrap(true);
  m_text->setMinimumHeight(2 * m_text->fontMetrics().height() + 4);
}

void PicturePanel::setImage(const CandidateStripModel& images, std::optional<int> ordinal, const QString& sample,
                            int othersChanged) {
  const QModelIndex cell = ordinal ? images.indexOfOrdinal(*ordinal) : QModelIndex();
  m_facts = pictureFacts(cell, othersChanged);
  m_intended = cell.data(CandidateStripModel::ClassRole).toInt();
  m_predicted = cell.data(CandidateStripModel::PredictedRole).toInt();
  m_picture->setPicture(cell.data(CandidateStripModel::ImageFileRole).toString(), sample,
                        cell.data(Qt::AccessibleTextRole).toString());
  refreshLook();
}

void PicturePanel::setHeat(const HeatView& view) {
  m_heat = view;
  refreshLook();
}

void PicturePanel::refreshLook() {
  const bool away = m_picture->looksAway();
  // Nobody predicted anything of a real image or a prototype.
  m_picture->setHeat(m_heat, m_heat.classFor(m_intended, away ? -1 : m_predicted));
  m_text->setText(away ? elsewhereText() : m_facts);
}

/// A file's name is one long word, which would widen the panel.
QString PicturePanel::elsewhereText() const {
  QFont bold = m_text->font();
  bold.setBold(true);
  const QString name =
      QFontMetrics(bold).elidedText(m_picture->accessibleName(), Qt::ElideMiddle, m_text->contentsRect().width());
  return u"<b>"_s + name.toHtmlEscaped() + u"</b><br>"_s + tr("Esc goes back to the sample's image");
}

void PicturePanel::setNote(int classIndex, int slot, const QString& note, bool editable) {
  m_note->setSample(classIndex, slot, note, editable);
}

void PicturePanel::clearNote() {
  m_note->clearSample();
}

QWidget* PicturePanel::decidingWidget() const {
  return m_picture;
}

void PicturePanel::editNote() {
  Q_EMIT noteWanted();
  m_note->setFocus();
}

void PicturePanel::setClasses(const QStringList& names) {
  m_heatBar->setClasses(names);
}

HeatView PicturePanel::heat() const {
  return m_heatBar->view();
}

void PicturePanel::toggleHeat() {
  m_heatBar->toggle();
}

void PicturePanel::lookAt(const QString& file, const QString& title) {
  m_picture->lookAt(file, title);
}

void PicturePanel::lookBack() {
  m_picture->lookBack();
}

QAction* PicturePanel::backAction() const {
  return m_picture->backAction();
}

void PicturePanel::setCompares(bool on) {
  m_compare->setChecked(on);
}

void PicturePanel::showHeat(bool shown) {
  m_heatBar->setShown(shown);
}

void PicturePanel::fit() {
  m_picture->fit();
}

void PicturePanel::actualSize() {
  m_picture->actualSize();
}

} // namespace stillroom::ui
