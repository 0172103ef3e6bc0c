// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace stillroom::ui {

/// Does one piece of work at a time on a thread of its own. What is asked for next ends what is being done; what the
/// older one still had to say is dropped. GUI thread.
class LatestJob : public QObject {
public:
  /// Hands something on to the GUI thread, where it is called unless newer work was asked for meanwhile.
  using Deliver = std::function<void(std::function<void()>)>;
  using Work = std::function<void(const std::stop_token&, const Deliver&)>;

  explicit LatestJob(QObject* parent = nullptr);
  /// Asks the work to end and waits for that.
  ~LatestJob() override;

  /// `work` may throw Cancelled, and nothing else.
  void start(Work work);
  void cancel();

private:
  void deliver(std::uint64_t job, std::function<void()> news);

  std::uint64_t m_job = 0;
  std::stop_source m_stop;
  QThreadPool m_pool; ///< last: its thread ends before anything else goes
};

} // namespace stillroom::ui
