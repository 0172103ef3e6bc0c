// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/new_project_request.h"

#include <QComboBox>

namespace stillroom::ui {

class PathEdit;

/// Where the detector comes from: the preset, a training, or a file, for which there is a field of its own.
class DetectorBox : public QComboBox {
  Q_OBJECT
public:
  explicit DetectorBox(QWidget* parent);

  DetectorChoice choice() const { return static_cast<DetectorChoice>(currentData().toInt()); }
  QString file() const;
  /// The field for the file, to be placed below; shown while a file is wanted.
  QWidget* filePart() const { return m_filePart; }

  /// What there is to choose from with this preset. The choice stays, unless the first was left as it is.
  void setPreset(const Preset& preset);

Q_SIGNALS:
  void edited();

private:
  void makeFilePart();
  void choiceChanged();
  void chooseFile();

  QWidget* m_filePart;
  PathEdit* m_file = nullptr;
};

} // namespace stillroom::ui
