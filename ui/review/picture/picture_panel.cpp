// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/picture_panel.h"

#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/picture/picture_facts.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

PicturePanel::PicturePanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent) : QWidget(parent) {
  setObjectName(u"picturePanel"_s);
  setMinimumWidth(270);
  makePictures(cache, heat);
  m_note = new NoteEditor(this);
  connect(m_note, &NoteEditor::noteEdited, this, &PicturePanel::noteEdited);
  connect(m_note, &NoteEditor::finished, this, &PicturePanel::noteFinished);
  m_heatBar = new HeatBar(this);
  connect(m_heatBar, &HeatBar::changed, this, &PicturePanel::heatChanged);
  makeText();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 4);
  column->setSpacing(4);
  column->addWidget(m_pages, 1);
  column->addWidget(m_heatBar);
  column->addWidget(m_text);
  column->addWidget(m_note);
}

void PicturePanel::makePictures(ThumbnailCache& cache, HeatCache& heat) {
  m_picture = new PictureView(cache, heat, this);
  m_compare = new CompareView(cache, heat, this);
  m_picture->setMinimumHeight(100); // so that Grad-CAM's choices find room above the panels below
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(m_picture);
  m_pages->addWidget(m_compare);
  connect(&m_compare->bar(), &CompareBar::modeChanged, this, &PicturePanel::compareChanged);
  connect(m_picture, &PictureView::lookChanged, this, &PicturePanel::refreshLook);
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
  m_compare->setPictures(cell.isValid() ? comparedPictures(images, *ordinal) : QList<ComparedPicture>());
  refreshLook();
}

void PicturePanel::setHeat(const HeatView& view) {
  m_heat = view;
  m_compare->setHeat(view);
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

QList<QWidget*> PicturePanel::decidingWidgets() const {
  return {m_picture, m_compare->pictures()};
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
  compare(false);
  m_picture->lookAt(file, title);
}

void PicturePanel::lookBack() {
  m_picture->lookBack();
}

QAction* PicturePanel::backAction() const {
  return m_picture->backAction();
}

void PicturePanel::compare(bool on) {
  if (on) lookBack();
  m_pages->setCurrentWidget(on ? static_cast<QWidget*>(m_compare) : m_picture);
  Q_EMIT compareChanged();
}

bool PicturePanel::compares() const {
  return m_pages->currentWidget() == m_compare;
}

int PicturePanel::compareMode() const {
  return static_cast<int>(m_compare->bar().mode());
}

void PicturePanel::setCompares(bool on, int mode) {
  constexpr int modes = static_cast<int>(allCompareModes.size());
  m_compare->bar().setMode(static_cast<CompareMode>(std::clamp(mode, 0, modes - 1)));
  compare(on);
}

void PicturePanel::showHeat(bool shown) {
  m_heatBar->setShown(shown);
}

void PicturePanel::toggleCompare() {
  compare(!compares());
}

void PicturePanel::nextCompareMode() {
  compare(true);
  m_compare->nextMode();
}

void PicturePanel::fit() {
  m_picture->fit();
  m_compare->fit();
}

void PicturePanel::actualSize() {
  m_picture->actualSize();
  m_compare->actualSize();
}

} // namespace stillroom::ui
