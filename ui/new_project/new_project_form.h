// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/preset_list_model.h"
#include "ui/new_project/preset_values_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace stillroom::ui {

class DetectorBox;
class FieldGrid;
class FieldNote;
class ModelBox;
class PathEdit;
class PresetValuesView;

/// The fields of the new-project dialog, each with a sentence beneath. It knows what was typed and shows what it is
/// told about that; it reads nothing itself.
class NewProjectForm : public QWidget {
  Q_OBJECT
public:
  explicit NewProjectForm(QWidget* parent = nullptr);

  NewProjectRequest request() const;
  /// The data folder as a path.
  QString data() const;
  void setData(const QString& folder);
  /// A name of the program's presets, or a file.
  void setPreset(const QString& nameOrFile);
  void setDiffusion(const QString& path);

  void setPresets(const std::vector<PresetChoice>& presets);
  /// What is proposed for the diffusion model and the decoder.
  void setModels(const CachedModels& models);

  /// Shows what a check found. Before `insist`, what is only missing yet is a hint.
  void showCheck(const NewProjectCheck& check, bool insist);
  /// Shows what was found in the data folder; an empty one takes it away.
  void showSurvey(const DataSurvey& survey);
  bool hasProblem() const;
  /// Gives the focus to the first field with a problem, and returns it; null without any.
  QWidget* goToProblem();

Q_SIGNALS:
  void edited();
  /// Something was opened that may lie below what can be seen.
  void opened(QWidget* part);

private:
  using Field = NewProjectField;

  void addData();
  void addPreset();
  void addModels();
  void addDetector();
  void addNumbers();
  void addFolder();
  void addMore();
  void openMore(bool open);
  void chooseData();
  void choosePreset();
  void chooseFolder();

  void presetChosen();
  void showPreset(const Preset& preset);
  void proposeFolder(const QString& folder);
  void showNotes();
  void showDataNote();
  QString problemOf(Field field) const;
  QString hintOf(Field field) const;
  QString tooFewImages() const;
  QString whereModelIs() const;
  QString changedValues() const;
  FieldNote& note(Field field) const;

  FieldGrid* m_grid;
  PresetListModel m_presets;
  PresetValuesModel m_values;
  PathEdit* m_data = nullptr;
  QComboBox* m_preset = nullptr;
  ModelBox* m_diffusion = nullptr;
  ModelBox* m_decoder = nullptr;
  DetectorBox* m_detector = nullptr;
  QSpinBox* m_imagesPerClass = nullptr;
  QLineEdit* m_seed = nullptr;
  PathEdit* m_folder = nullptr;
  QToolButton* m_moreButton = nullptr;
  PresetValuesView* m_more = nullptr;

  QString m_wantedPreset; ///< before the list has come
  QString m_proposal;     ///< the folder last proposed
  qint64 m_presetsImages = 1;
  NewProjectCheck m_check;
  DataSurvey m_survey;
  bool m_insist = false;
};

} // namespace stillroom::ui
