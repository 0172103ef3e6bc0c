// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/kept_evaluations.h"
#include "ui/charts/picture_grid_chart.h"
#include "ui/session/run_controller.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace stillroom::ui {

/// Grad-CAM of two trained networks over the same test images, as one picture.
class AttentionPage : public QWidget {
  Q_OBJECT
public:
  explicit AttentionPage(QWidget* parent = nullptr);

  /// The networks that can be chosen.
  void setRuns(const KeptEvaluations& kept);
  /// Where test images lie: a folder per class.
  void setTestFolder(std::function<QString()> folder) { m_testFolder = std::move(folder); }
  bool isBusy() const { return m_worker.running(); }
  void cancel() { m_worker.cancel(); }

  PictureGridChart& chart() const { return *m_chart; } ///< for tests

Q_SIGNALS:
  void problem(const QString& sentence);
  void ended();

private:
  QComboBox* makeBox(const QString& name);
  void chooseUsual();
  void draw();
  void workerEnded(RunController::Outcome outcome, const QString& sentence);

  std::vector<KeptRun> m_runs;
  std::function<QString()> m_testFolder;
  std::shared_ptr<PictureGrid> m_made;
  QComboBox* m_first;
  QComboBox* m_second;
  QSpinBox* m_count;
  QPushButton* m_draw;
  PictureGridChart* m_chart;
  RunController m_worker; ///< last: its task ends before anything else goes
};

} // namespace stillroom::ui
