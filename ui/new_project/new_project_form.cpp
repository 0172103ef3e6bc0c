// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_form.h"

#include "images/image_folder.h"
#include "ui/common/error_text.h"
#include "ui/new_project/choose_button.h"
#include "ui/new_project/detector_box.h"
#include "ui/new_project/field_grid.h"
#include "ui/new_project/field_note.h"
#include "ui/new_project/model_box.h"
#include "ui/new_project/path_edit.h"
#include "ui/new_project/preset_delegate.h"
#include "ui/new_project/preset_texts.h"
#include "ui/new_project/preset_values_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QSpinBox>
#include <QToolButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 14; ///< digits

} // namespace

NewProjectForm::NewProjectForm(QWidget* parent) : QWidget(parent), m_grid(new FieldGrid(this)) {
  addData();
  addPreset();
  addModels();
  addDetector();
  addNumbers();
  addFolder();
  addMore();
  setFocusProxy(m_data);
  m_grid->end();
}

FieldNote& NewProjectForm::note(Field field) const {
  return m_grid->note(field);
}

void NewProjectForm::addData() {
  m_data = new PathEdit(this);
  m_data->setPlaceholderText(tr("A folder; it can be dropped here"));
  m_data->setToolTip(
      tr("The real images: a folder that holds one folder of images per class, as ImageFolder takes it"));
  connect(m_data, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  auto* button = new ChooseButton(tr("Choose the data folder"), this);
  button->onPressed([this] { chooseData(); });
  m_grid->addField(Field::Data, tr("&Data folder"), m_data, button);
}

void NewProjectForm::chooseData() {
  const QString folder =
      QFileDialog::getExistingDirectory(this, tr("Choose the data folder"), startFolder(m_data->text()));
  if (!folder.isEmpty()) setData(folder);
}

void NewProjectForm::addPreset() {
  m_preset = new QComboBox(this);
  m_preset->setModel(&m_presets);
  m_preset->setItemDelegate(new PresetDelegate(m_preset));
  m_preset->view()->setAccessibleName(tr("Presets"));
  m_preset->setMaxVisibleItems(12);
  m_preset->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(m_preset, &QComboBox::currentIndexChanged, this, &NewProjectForm::presetChosen);
  auto* button = new ChooseButton(tr("Choose a preset file"), this);
  button->onPressed([this] { choosePreset(); });
  m_grid->addField(Field::Preset, tr("&Preset"), m_preset, button);
}

void NewProjectForm::choosePreset() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Choose a preset file"), QDir::homePath(),
                                                    tr("Presets (*.toml);;All files (*)"));
  if (!file.isEmpty()) setPreset(file);
}

void NewProjectForm::addModels() {
  m_diffusion = new ModelBox(tr("Diffusion model"),
                             tr("A diffusers folder, a single file, or the name of a repository in the Hugging Face "
                                "cache; nothing is downloaded"),
                             this);
  auto* diffusion = new ChooseButton(tr("Choose the diffusion model"), this);
  diffusion->chooseModel([this](const QString& path) { m_diffusion->setPath(path); });
  m_grid->addField(Field::Diffusion, tr("Diffusion &model"), m_diffusion, diffusion);
  m_decoder = new ModelBox(
      tr("Decoder"), tr("An autoencoder that decodes in place of the model's own; a tiny one is fast and approximate"),
      this);
  auto* decoder = new ChooseButton(tr("Choose the decoder"), this);
  decoder->chooseModel([this](const QString& path) { m_decoder->setPath(path); });
  m_grid->addField(Field::Decoder, tr("De&coder"), m_decoder, decoder);
  for (const ModelBox* box : {m_diffusion, m_decoder})
    connect(box, &QComboBox::editTextChanged, this, &NewProjectForm::edited);
}

void NewProjectForm::addDetector() {
  m_detector = new DetectorBox(this);
  connect(m_detector, &DetectorBox::edited, this, &NewProjectForm::edited);
  m_grid->addField(Field::Detector, tr("De&tector"), m_detector, nullptr, m_detector->filePart());
}

void NewProjectForm::addNumbers() {
  const int width = fontMetrics().horizontalAdvance(u'0') * numberWidth;
  m_imagesPerClass = new QSpinBox(this);
  m_imagesPerClass->setRange(1, 100000);
  m_imagesPerClass->setGroupSeparatorShown(true);
  m_imagesPerClass->setToolTip(tr("How many images of each class the distilled set gets (IPC)"));
  m_imagesPerClass->setFixedWidth(width);
  connect(m_imagesPerClass, &QSpinBox::valueChanged, this, &NewProjectForm::edited);
  m_grid->addField(Field::ImagesPerClass, tr("&Images per class"), m_imagesPerClass);
  m_seed = new QLineEdit(this);
  m_seed->setToolTip(tr("Of everything that is generated: the same seed gives the same images"));
  m_seed->setFixedWidth(width);
  m_seed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_seed, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  m_grid->addField(Field::Seed, tr("&Seed"), m_seed);
}

void NewProjectForm::addFolder() {
  m_folder = new PathEdit(this);
  m_folder->setToolTip(tr("Where the project is made: a folder that doesn't exist yet, or an empty one"));
  connect(m_folder, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  auto* button = new ChooseButton(tr("Choose where the project is made"), this);
  button->onPressed([this] { chooseFolder(); });
  m_grid->addField(Field::Folder, tr("Project &folder"), m_folder, button);
}

void NewProjectForm::chooseFolder() {
  const QString typed = typedPath(m_folder->text());
  const QString into = QFileDialog::getExistingDirectory(this, tr("Choose where the project is made"),
                                                         startFolder(QFileInfo(typed).path()));
  const QString name = typed.isEmpty() ? u"project.stillroom"_s : QFileInfo(typed).fileName();
  if (!into.isEmpty()) m_folder->setText(QDir::toNativeSeparators(QDir(into).filePath(name)));
}

void NewProjectForm::addMore() {
  m_moreButton = new QToolButton(this);
  m_moreButton->setText(tr("More &values"));
  m_moreButton->setToolTip(tr("Every other value of the preset"));
  m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_moreButton->setArrowType(Qt::RightArrow);
  m_moreButton->setAutoRaise(true);
  m_moreButton->setCheckable(true);
  m_more = new PresetValuesView(m_values, this);
  m_more->hide();
  connect(m_moreButton, &QToolButton::toggled, this, &NewProjectForm::openMore);
  connect(&m_values, &QAbstractItemModel::dataChanged, this, &NewProjectForm::edited);
  m_grid->addWideField(Field::More, m_moreButton, m_more);
}

void NewProjectForm::openMore(bool open) {
  m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  m_more->setVisible(open);
  if (open) Q_EMIT opened(m_more);
}

NewProjectRequest NewProjectForm::request() const {
  NewProjectRequest request{.data = data(),
                            .preset = m_preset->currentData(PresetListModel::NameRole).toString(),
                            .diffusion = m_diffusion->currentText(),
                            .decoder = m_decoder->currentText(),
                            .detectorChoice = m_detector->choice(),
                            .detector = m_detector->file(),
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
  m_diffusion->setPath(path);
}

void NewProjectForm::setPresets(const std::vector<PresetChoice>& presets) {
  m_presets.setPresets(presets);
  setPreset(m_wantedPreset);
  if (m_preset->currentIndex() < 0) m_preset->setCurrentIndex(0);
}

void NewProjectForm::setModels(const CachedModels& models) {
  m_diffusion->propose(models.diffusion);
  m_decoder->propose(models.decoders);
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
  m_detector->setPreset(preset);
  m_diffusion->setPlaceholder(
      asPresetSays(preset.synthesis.model, tr("A folder, a file, or a name such as organisation/model")));
  m_decoder->setPlaceholder(asPresetSays(preset.synthesis.decoder, tr("The diffusion model's own")));
  m_seed->setPlaceholderText(QString::number(preset.distill.seed));
  const bool untouched = m_imagesPerClass->value() == m_presetsImages;
  m_presetsImages = preset.distill.imagesPerClass;
  if (untouched) m_imagesPerClass->setValue(static_cast<int>(m_presetsImages));
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
      m_grid->edit(field).setFocus(Qt::OtherFocusReason);
    }
    return &m_grid->edit(field);
  }
  return nullptr;
}

} // namespace stillroom::ui
