// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <string>

namespace stillroom::ui {

class JobQueue;

/// Looks from time to time whether a project is still where it was opened. GUI thread; it looks on a worker.
class PlaceWatch : public QObject {
  Q_OBJECT
public:
  explicit PlaceWatch(JobQueue& jobs);

  /// Watches another project. `check` throws what says that it is gone; it may be empty.
  void watch(std::function<void()> check);
  /// Looks now; changed() follows where something has changed.
  void look();

  bool isGone() const { return !m_sentence.isEmpty(); }
  /// What happened and what to do, while it is gone.
  const QString& sentence() const { return m_sentence; }
  /// Takes what a write said that found it gone.
  void setGone(const QString& sentence);
  /// Whether an error says so, by its code.
  static bool saysGone(const std::string& code) { return code == "project.gone"; }

  static constexpr int pause = 2000; ///< milliseconds from one look to the next

Q_SIGNALS:
  void changed();

private:
  JobQueue& m_jobs;
  std::function<void()> m_check;
  QTimer m_timer;
  QString m_sentence;
  int m_watched = 0; ///< counts projects
  bool m_looking = false;
};

} // namespace stillroom::ui
