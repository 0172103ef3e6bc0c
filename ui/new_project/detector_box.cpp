// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/detector_box.h"

#include "ui/new_project/choose_button.h"
#include "ui/new_project/path_edit.h"
#include "ui/new_project/preset_texts.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>

#include <algorithm>

namespace stillroom::ui {

DetectorBox::DetectorBox(QWidget* parent) : QComboBox(parent), m_filePart(new QWidget(parent)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  setToolTip(tr("The classifier that finds the doubtful images"));
  view()->setAccessibleName(tr("Detector"));
  makeFilePart();
  connect(this, &QComboBox::currentIndexChanged, this, &DetectorBox::choiceChanged);
}

void DetectorBox::makeFilePart() {
  m_file = new PathEdit(m_filePart);
  m_file->setAccessibleName(tr("The detector's file"));
  m_file->setPlaceholderText(tr("A .safetensors or .pth file"));
  auto* button = new ChooseButton(tr("Choose the detector's file"), m_filePart);
  button->onPressed([this] { chooseFile(); });
  m_file->setMinimumHeight(button->sizeHint().height());
  auto* row = new QHBoxLayout(m_filePart);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_file, 1);
  row->addWidget(button);
  m_filePart->hide();
  connect(m_file, &QLineEdit::textChanged, this, &DetectorBox::edited);
}

QString DetectorBox::file() const {
  return m_file->text();
}

void DetectorBox::choiceChanged() {
  m_filePart->setVisible(choice() == DetectorChoice::File);
  Q_EMIT edited();
}

void DetectorBox::chooseFile() {
  const QString file = QFileDialog::getOpenFileName(window(), tr("Choose the detector's file"),
                                                    startFolder(m_file->text()), weightFiles());
  if (!file.isEmpty()) m_file->setText(QDir::toNativeSeparators(file));
}

void DetectorBox::setPreset(const Preset& preset) {
  const QSignalBlocker blocker(this);
  const bool untouched = currentIndex() <= 0;
  const QVariant chosen = currentData();
  const auto add = [this](DetectorChoice each, const QString& text) { addItem(text, static_cast<int>(each)); };
  clear();
  if (!preset.detector.file.empty()) add(DetectorChoice::AsPreset, asPresetSays(preset.detector.file, {}));
  add(DetectorChoice::Train,
      tr("Train one on these images (%1, %Ln epoch(s))", nullptr, static_cast<int>(preset.detector.epochs))
          .arg(QString::fromStdString(preset.detector.architecture)));
  add(DetectorChoice::File, tr("Load one from a file"));
  setCurrentIndex(untouched ? 0 : std::max(0, findData(chosen)));
}

} // namespace stillroom::ui
