// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_form.h"

#include "images/image_folder.h"
#include "ui/common/error_text.h"
#include "ui/new_project/field_note.h"
#include "ui/new_project/path_edit.h"
#include "ui/new_project/preset_values_view.h"

#include <QComboBox>
#include <QDir>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

QString builtinModel(const std::string& model) {
  if (model == "sample") return NewProjectForm::tr("the embedded one");
  if (model == "random") return NewProjectForm::tr("random weights");
  return QDir::toNativeSeparators(QString::fromStdString(model));
}

QString asPreset(const std::string& value, const QString& otherwise) {
  return value.empty() ? otherwise : NewProjectForm::tr("As the preset says: %1").arg(builtinModel(value));
}

void fillModels(QComboBox& list, const QStringList& names) {
  const QString typed = list.currentText();
  const QSignalBlocker blocker(list);
  list.clear();
  list.addItems(names);
  list.setCurrentIndex(-1);
  list.setEditText(typed);
}

} // namespace

NewProjectRequest NewProjectForm::request() const {
  NewProjectRequest request{.data = data(),
                            .preset = m_preset->currentData(PresetListModel::NameRole).toString(),
                            .diffusion = m_diffusion->currentText(),
                            .decoder = m_decoder->currentText(),
                            .detectorChoice = static_cast<DetectorChoice>(m_detectorChoice->currentData().toInt()),
                            .detector = m_detector->text(),
                            .imagesPerClass = {},
                            .seed = m_seed->text(),
                            .folder = m_folder->text(),
                            .more = m_values.changes()};
  if (m_imagesPerClass->value() != m_presetsImages) request.imagesPerClass = m_imagesPerClass->value();
  return request;
}

QString NewProjectForm::data() const {
  return typedPath(m_data->text());
}

void NewProjectForm::setData(const QString& folder) {
  m_data->setText(QDir::toNativeSeparators(folder));
}

void NewProjectForm::setPreset(const QString& nameOrFile) {
  m_wantedPreset = nameOrFile;
  const int row = m_presets.rowCount() > 0 ? m_presets.rowOf(nameOrFile) : -1;
  if (row < 0) return;
  m_preset->setCurrentIndex(row);
  presetChosen();
}

void NewProjectForm::setDiffusion(const QString& path) {
  m_diffusion->setEditText(QDir::toNativeSeparators(path));
}

void NewProjectForm::setPresets(const std::vector<PresetChoice>& presets) {
  m_presets.setPresets(presets);
  setPreset(m_wantedPreset);
  if (m_preset->currentIndex() < 0) m_preset->setCurrentIndex(0);
}

void NewProjectForm::setModels(const CachedModels& models) {
  fillModels(*m_diffusion, models.diffusion);
  fillModels(*m_decoder, models.decoders);
}

void NewProjectForm::presetChosen() {
  m_preset->setToolTip(m_preset->currentData(PresetListModel::LineRole).toString());
  Q_EMIT edited();
}

void NewProjectForm::showCheck(const NewProjectCheck& check, bool insist) {
  m_check = check;
  m_insist = insist;
  if (check.preset) showPreset(*check.preset);
  proposeFolder(check.folderProposal);
  m_values.setProblems(check.problems);
  showNotes();
}

void NewProjectForm::showSurvey(const DataSurvey& survey) {
  if (!survey.folder.isEmpty() && survey.folder != data()) return; // of what stood there before
  m_survey = survey;
  showNotes();
}

/// What the preset fixes is what the fields start from; what was changed by hand stays.
void NewProjectForm::showPreset(const Preset& preset) {
  m_values.setPreset(preset);
  showDetectorChoices(preset);
  m_diffusion->lineEdit()->setPlaceholderText(
      asPreset(preset.synthesis.model, tr("A folder, a file, or a name such as organisation/model")));
  m_decoder->lineEdit()->setPlaceholderText(asPreset(preset.synthesis.decoder, tr("The diffusion model's own")));
  m_seed->setPlaceholderText(QString::number(preset.distill.seed));
  const bool untouched = m_imagesPerClass->value() == m_presetsImages;
  m_presetsImages = preset.distill.imagesPerClass;
  if (untouched) m_imagesPerClass->setValue(static_cast<int>(m_presetsImages));
}

void NewProjectForm::showDetectorChoices(const Preset& preset) {
  const QSignalBlocker blocker(m_detectorChoice);
  const bool untouched = m_detectorChoice->currentIndex() <= 0;
  const QVariant chosen = m_detectorChoice->currentData();
  const auto add = [&](DetectorChoice choice, const QString& text) {
    m_detectorChoice->addItem(text, static_cast<int>(choice));
  };
  m_detectorChoice->clear();
  if (!preset.detector.file.empty()) add(DetectorChoice::AsPreset, asPreset(preset.detector.file, {}));
  add(DetectorChoice::Train,
      tr("Train one on these images (%1, %Ln epoch(s))", nullptr, static_cast<int>(preset.detector.epochs))
          .arg(QString::fromStdString(preset.detector.architecture)));
  add(DetectorChoice::File, tr("Load one from a file"));
  m_detectorChoice->setCurrentIndex(untouched ? 0 : std::max(0, m_detectorChoice->findData(chosen)));
}

/// A proposal gives way to what was typed, and never comes back while somebody empties the field to type.
void NewProjectForm::proposeFolder(const QString& folder) {
  const QString old = std::exchange(m_proposal, folder);
  if (folder == old) return;
  if (m_folder->text().isEmpty() || typedPath(m_folder->text()) == old)
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewProjectForm::showNotes() {
  for (std::size_t f = 0; f < newProjectFieldCount; ++f) {
    const auto field = static_cast<Field>(f);
    const FieldProblem* found = m_check.problemOf(field);
    if (found && found->missing && !m_insist)
      note(field).say(FieldNote::Kind::Hint, found->sentence);
    else if (const QString problem = problemOf(field); !problem.isEmpty())
      note(field).say(FieldNote::Kind::Problem, problem);
    else if (field == Field::Data)
      showDataNote();
    else
      note(field).say(FieldNote::Kind::Hint, hintOf(field));
  }
  if (m_survey.trainingFolder.isEmpty())
    note(Field::Data).offer({});
  else
    note(Field::Data)
        .offer(tr("&Use %1").arg(QDir(m_survey.trainingFolder).dirName()),
               [this, folder = m_survey.trainingFolder] { setData(folder); });
}

void NewProjectForm::showDataNote() {
  QStringList sentences{surveyText(m_survey)};
  if (!m_survey.trainingFolder.isEmpty()) sentences += tr("These look like the parts of a data set, not like classes.");
  sentences += m_survey.notice;
  sentences.removeAll({});
  const bool notable = sentences.size() > 1;
  note(Field::Data).say(notable ? FieldNote::Kind::Notice : FieldNote::Kind::Hint, sentences.join(u' '));
}

QString NewProjectForm::problemOf(Field field) const {
  if (const FieldProblem* problem = m_check.problemOf(field)) return problem->sentence;
  if (field == Field::Data) return m_survey.problem;
  return field == Field::ImagesPerClass ? tooFewImages() : QString();
}

QString NewProjectForm::hintOf(Field field) const {
  switch (field) {
  case Field::Preset:
    return m_check.preset ? u"%1. %2"_s.arg(presetDescription(*m_check.preset), presetLine(*m_check.preset))
                          : QString();
  case Field::Diffusion:
    return whereModelIs();
  case Field::ImagesPerClass:
    if (m_survey.classes == 0) return {};
    return tr("%Ln image(s) in all", nullptr, static_cast<int>(m_survey.classes * m_imagesPerClass->value()));
  case Field::More:
    return changedValues();
  default:
    return {};
  }
}

/// core's sentence about the smallest class.
QString NewProjectForm::tooFewImages() const {
  if (!m_survey.counted || !m_survey.problem.isEmpty()) return {};
  try {
    requireEnoughImages(m_survey.smallestClass.toStdString(), m_survey.smallest, m_imagesPerClass->value());
  } catch (const std::exception& error) {
    return errorText(error);
  }
  return {};
}

/// Of a name in the Hugging Face cache.
QString NewProjectForm::whereModelIs() const {
  const QString path = QString::fromStdString(m_check.project.preset.synthesis.model);
  const QString typed = typedPath(m_diffusion->currentText());
  return typed.isEmpty() || path == typed ? QString() : tr("Found at %1").arg(QDir::toNativeSeparators(path));
}

QString NewProjectForm::changedValues() const {
  QStringList texts;
  for (const PresetValue& each : m_values.changes())
    texts += each.key + u" = "_s + each.value;
  return texts.isEmpty() ? QString() : tr("Changed: %1").arg(texts.join(u", "_s));
}

bool NewProjectForm::hasProblem() const {
  return !m_check.problems.empty() || !m_survey.problem.isEmpty() || !tooFewImages().isEmpty();
}

QWidget* NewProjectForm::goToProblem() {
  for (std::size_t f = 0; f < newProjectFieldCount; ++f) {
    const auto field = static_cast<Field>(f);
    if (problemOf(field).isEmpty()) continue;
    if (field == Field::More) {
      m_moreButton->setChecked(true);
      m_more->showKey(m_check.problemOf(field)->key);
    } else {
      m_edits[f]->setFocus(Qt::OtherFocusReason);
    }
    return m_edits[f];
  }
  return nullptr;
}

} // namespace stillroom::ui
