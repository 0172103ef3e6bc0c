// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "ui/charts/picture_pairs_chart.h"
#include "ui/evaluate/content_model.h"
#include "ui/evaluate/metrics_table.h"
#include "ui/session/run_controller.h"

#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace stillroom::ui {

class PathField;

/// How near a set is to real images: FID, KID and their relatives, label consistency, and each image's nearest real
/// one.
class MetricsPage : public QWidget {
  Q_OBJECT
public:
  explicit MetricsPage(QWidget* parent = nullptr);

  void setProject(const ProjectContents& contents);
  bool isBusy() const { return m_worker.running(); }
  void cancel() { m_worker.cancel(); }

  // For tests.
  const ContentModel& model() const { return m_model; }
  const std::vector<MeasuredSet>& measured() const { return m_measured; }
  PicturePairsChart& pairs() const { return *m_pairs; }

Q_SIGNALS:
  void problem(const QString& sentence);
  void ended();

private:
  struct Found {
    std::shared_ptr<MeasuredSet> measured;
    std::vector<PicturePair> pairs;
  };

  QWidget* makeFields();
  QWidget* makeButtons();
  QWidget* makeTable();
  QWidget* makePairs();
  MetricsRequest request() const;
  void begin(std::function<void(Found&, const TaskContext&)> work);
  void measure();
  void findNearest();
  void workerEnded(RunController::Outcome outcome, const QString& sentence);
  void showProgress(const Progress& progress);
  void showBusy(bool busy);

  std::filesystem::path m_project;
  std::vector<MeasuredSet> m_measured;
  std::shared_ptr<Found> m_found;
  ContentModel m_model;
  QComboBox* m_set = nullptr;
  QComboBox* m_features = nullptr;
  PathField* m_real = nullptr;
  PathField* m_judge = nullptr;
  QPushButton* m_measure = nullptr;
  QPushButton* m_nearest = nullptr;
  QPushButton* m_cancel = nullptr;
  QProgressBar* m_progress = nullptr;
  QLabel* m_recipe = nullptr;
  TableChart* m_printed = nullptr; ///< never seen: the table as it is saved
  PicturePairsChart* m_pairs = nullptr;
  RunController m_worker; ///< last: its task ends before anything else goes
};

} // namespace stillroom::ui
