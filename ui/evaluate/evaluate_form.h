// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/evaluation_choices.h"
#include "pipeline/evaluation_request.h"
#include "project/contents.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace stillroom::ui {

class ChoiceList;
class PathField;

/// What is to be trained on what, how often, and how it is judged. Each project keeps its own.
class EvaluateForm : public QWidget {
  Q_OBJECT
public:
  explicit EvaluateForm(QWidget* parent = nullptr);

  void setProject(const ProjectContents& contents);
  EvaluationRequest request() const;
  std::filesystem::path results() const;
  /// Where real images for tests lie, as typed.
  QString testFolder() const;
  /// Why nothing can begin yet; empty where it can.
  QString obstacle() const;
  /// Puts results aside into a folder that is free.
  void takeFreeResults();
  void remember() const;
  void takeFocus();

Q_SIGNALS:
  void changed();        ///< anything
  void resultsChanged(); ///< the folder of results

private:
  void makeSets(QVBoxLayout& column);
  void makeTraining(QVBoxLayout& column);
  void makePlaces(QVBoxLayout& column);
  void addTitled(QVBoxLayout& column, const QString& title, QWidget* field);
  void addOther(const QString& place, bool chosen);
  void removeOther();
  void fillSets();
  void recall();
  bool needsTeacher() const;
  QString settingsKey() const;
  QString defaultResults() const;

  std::filesystem::path m_project;
  QStringList m_others; ///< folders and files outside the project
  std::vector<ProtocolChoice> m_protocols;
  ChoiceList* m_sets = nullptr;
  QToolButton* m_add = nullptr;
  QToolButton* m_remove = nullptr;
  ChoiceList* m_networks = nullptr;
  QComboBox* m_protocol = nullptr;
  QSpinBox* m_repeats = nullptr;
  QSpinBox* m_epochs = nullptr;
  PathField* m_test = nullptr;
  QLabel* m_teacherTitle = nullptr;
  PathField* m_teacher = nullptr;
  PathField* m_results = nullptr;
};

} // namespace stillroom::ui
