// SPDX-License-Identifier: GPL-3.0-or-later
// How NewProjectForm is put together: its fields one below the other, and how files are chosen for them.
#include "ui/new_project/new_project_form.h"

#include "ui/new_project/field_note.h"
#include "ui/new_project/path_edit.h"
#include "ui/new_project/preset_values_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowGap = 12, noteGap = 3, numberWidth = 14; ///< numberWidth: digits

/// Where to begin looking: at what the field names already.
QString startFolder(const QString& text) {
  const QFileInfo info(typedPath(text));
  return info.isAbsolute() && info.exists() ? info.absoluteFilePath() : QDir::homePath();
}

/// Fields are as high as the buttons beside them.
int fieldHeight() {
  return QPushButton(u"…"_s).sizeHint().height();
}

QString weightFiles() {
  return NewProjectForm::tr("Weights (*.safetensors *.pth *.pt);;All files (*)");
}

} // namespace

NewProjectForm::NewProjectForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(14);
  m_grid->setVerticalSpacing(rowGap);
  m_grid->setColumnStretch(1, 1);
  addData();
  addPreset();
  addModels();
  addDetector();
  addNumbers();
  addFolder();
  addMore();
  setFocusProxy(m_data);
  m_grid->setRowStretch(m_grid->rowCount(), 1);
}

/// The label on the left; on the right the field with what stands beside and below it, and its sentence.
void NewProjectForm::addField(Field field, const QString& label, QWidget* edit, QWidget* beside, QWidget* below) {
  const auto f = static_cast<std::size_t>(field);
  auto* text = new QLabel(label, this);
  text->setBuddy(edit);
  text->setMinimumHeight(fieldHeight());
  edit->setMinimumHeight(fieldHeight());
  QString name = label;
  edit->setAccessibleName(name.remove(u'&'));
  m_edits[f] = edit;
  m_notes[f] = new FieldNote(edit);
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  const bool wide = beside || edit->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
  line->addWidget(edit, wide ? 1 : 0);
  if (beside)
    line->addWidget(beside);
  else if (!wide)
    line->addStretch(1);
  auto* column = new QVBoxLayout;
  column->setSpacing(noteGap);
  column->addLayout(line);
  if (below) column->addWidget(below);
  column->addWidget(m_notes[f]);
  const int row = m_grid->rowCount();
  m_grid->addWidget(text, row, 0, Qt::AlignTop);
  m_grid->addLayout(column, row, 1);
}

QPushButton* NewProjectForm::chooseButton(const QString& name) {
  auto* button = new QPushButton(tr("Choose…"), this);
  button->setAccessibleName(name);
  button->setToolTip(name);
  button->setAutoDefault(false);
  return button;
}

QPushButton* NewProjectForm::chooser(const QString& name, std::function<void()> choose) {
  QPushButton* button = chooseButton(name);
  connect(button, &QPushButton::clicked, this, [action = std::move(choose)] { action(); });
  return button;
}

/// For what may be a folder or a file.
QPushButton* NewProjectForm::modelChooser(const QString& name, std::function<void(const QString&)> take) {
  QPushButton* button = chooseButton(name);
  auto* menu = new QMenu(button); // without the arrow that setMenu() would squeeze in
  menu->addAction(tr("A &folder…"), this, [this, name, take] {
    const QString folder = QFileDialog::getExistingDirectory(this, name, QDir::homePath());
    if (!folder.isEmpty()) take(folder);
  });
  menu->addAction(tr("A fi&le…"), this, [this, name, take] {
    const QString file = QFileDialog::getOpenFileName(this, name, QDir::homePath(), weightFiles());
    if (!file.isEmpty()) take(file);
  });
  connect(button, &QPushButton::clicked, menu,
          [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
  return button;
}

void NewProjectForm::addData() {
  m_data = new PathEdit(this);
  m_data->setPlaceholderText(tr("A folder; it can be dropped here"));
  m_data->setToolTip(
      tr("The real images: a folder that holds one folder of images per class, as ImageFolder takes it"));
  connect(m_data, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  addField(Field::Data, tr("&Data folder"), m_data, chooser(tr("Choose the data folder"), [this] {
             const QString folder =
                 QFileDialog::getExistingDirectory(this, tr("Choose the data folder"), startFolder(m_data->text()));
             if (!folder.isEmpty()) setData(folder);
           }));
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
  addField(Field::Preset, tr("&Preset"), m_preset, chooser(tr("Choose a preset file"), [this] {
             const QString file = QFileDialog::getOpenFileName(this, tr("Choose a preset file"), QDir::homePath(),
                                                               tr("Presets (*.toml);;All files (*)"));
             if (!file.isEmpty()) setPreset(file);
           }));
}

QComboBox* NewProjectForm::modelList(const QString& name, const QString& tip) {
  auto* list = new QComboBox(this);
  list->setEditable(true);
  list->setLineEdit(new PathEdit(list));
  list->setInsertPolicy(QComboBox::NoInsert);
  list->setCompleter(nullptr);
  list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  list->view()->setAccessibleName(name);
  list->lineEdit()->setAccessibleName(name);
  list->setToolTip(tip);
  connect(list, &QComboBox::editTextChanged, this, &NewProjectForm::edited);
  return list;
}

void NewProjectForm::addModels() {
  m_diffusion = modelList(tr("Diffusion model"),
                          tr("A diffusers folder, a single file, or the name of a repository in the Hugging Face "
                             "cache; nothing is downloaded"));
  addField(Field::Diffusion, tr("Diffusion &model"), m_diffusion,
           modelChooser(tr("Choose the diffusion model"), [this](const QString& path) { setDiffusion(path); }));
  m_decoder = modelList(
      tr("Decoder"), tr("An autoencoder that decodes in place of the model's own; a tiny one is fast and approximate"));
  addField(Field::Decoder, tr("De&coder"), m_decoder,
           modelChooser(tr("Choose the decoder"),
                        [this](const QString& path) { m_decoder->setEditText(QDir::toNativeSeparators(path)); }));
}

void NewProjectForm::addDetector() {
  m_detectorChoice = new QComboBox(this);
  m_detectorChoice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_detectorChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_detectorChoice->setToolTip(tr("The classifier that finds the doubtful images"));
  m_detectorChoice->view()->setAccessibleName(tr("Detector"));
  m_detectorFile = new QWidget(this);
  m_detector = new PathEdit(m_detectorFile);
  m_detector->setMinimumHeight(fieldHeight());
  m_detector->setAccessibleName(tr("The detector's file"));
  m_detector->setPlaceholderText(tr("A .safetensors or .pth file"));
  auto* row = new QHBoxLayout(m_detectorFile);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_detector, 1);
  row->addWidget(chooser(tr("Choose the detector's file"), [this] {
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the detector's file"),
                                                      startFolder(m_detector->text()), weightFiles());
    if (!file.isEmpty()) m_detector->setText(QDir::toNativeSeparators(file));
  }));
  m_detectorFile->hide();
  connect(m_detector, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  connect(m_detectorChoice, &QComboBox::currentIndexChanged, this, [this] {
    m_detectorFile->setVisible(m_detectorChoice->currentData().toInt() == static_cast<int>(DetectorChoice::File));
    Q_EMIT edited();
  });
  addField(Field::Detector, tr("De&tector"), m_detectorChoice, nullptr, m_detectorFile);
}

void NewProjectForm::addNumbers() {
  const int width = fontMetrics().horizontalAdvance(u'0') * numberWidth;
  m_imagesPerClass = new QSpinBox(this);
  m_imagesPerClass->setRange(1, 100000);
  m_imagesPerClass->setGroupSeparatorShown(true);
  m_imagesPerClass->setToolTip(tr("How many images of each class the distilled set gets (IPC)"));
  m_imagesPerClass->setFixedWidth(width);
  connect(m_imagesPerClass, &QSpinBox::valueChanged, this, &NewProjectForm::edited);
  addField(Field::ImagesPerClass, tr("&Images per class"), m_imagesPerClass);
  m_seed = new QLineEdit(this);
  m_seed->setToolTip(tr("Of everything that is generated: the same seed gives the same images"));
  m_seed->setFixedWidth(width);
  m_seed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_seed, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  addField(Field::Seed, tr("&Seed"), m_seed);
}

void NewProjectForm::addFolder() {
  m_folder = new PathEdit(this);
  m_folder->setToolTip(tr("Where the project is made: a folder that doesn't exist yet, or an empty one"));
  connect(m_folder, &QLineEdit::textChanged, this, &NewProjectForm::edited);
  addField(Field::Folder, tr("Project &folder"), m_folder, chooser(tr("Choose where the project is made"), [this] {
             const QString typed = typedPath(m_folder->text());
             const QString into = QFileDialog::getExistingDirectory(this, tr("Choose where the project is made"),
                                                                    startFolder(QFileInfo(typed).path()));
             const QString name = typed.isEmpty() ? u"project.stillroom"_s : QFileInfo(typed).fileName();
             if (!into.isEmpty()) m_folder->setText(QDir::toNativeSeparators(QDir(into).filePath(name)));
           }));
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
  const auto more = static_cast<std::size_t>(Field::More);
  m_edits[more] = m_more;
  m_notes[more] = new FieldNote(m_more);
  connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
    m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_more->setVisible(open);
    if (open) Q_EMIT opened(m_more);
  });
  connect(&m_values, &QAbstractItemModel::dataChanged, this, &NewProjectForm::edited);
  auto* column = new QVBoxLayout;
  column->setSpacing(6);
  column->addWidget(m_moreButton, 0, Qt::AlignLeft);
  column->addWidget(m_more);
  column->addWidget(m_notes[more]);
  m_grid->addLayout(column, m_grid->rowCount(), 0, 1, 2);
}

} // namespace stillroom::ui
