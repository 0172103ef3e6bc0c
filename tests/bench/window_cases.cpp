// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_cases.h"

#include "distill/img2img.h"
#include "project/project.h"
#include "project/resources.h"
#include "support/large_project.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/review_workspace.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/session/project_session.h"

#include <ATen/ATen.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

using namespace stillroom::ui;

namespace stillroom::bench {
namespace {

double milliseconds(const std::function<void()>& work) {
  QElapsedTimer clock;
  clock.start();
  work();
  return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

void waitUntil(const std::function<bool()>& done) {
  while (!done())
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void rest(int milliseconds) {
  QEventLoop loop;
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

/// Counts the paintings of a widget.
class PaintCounter : public QObject {
public:
  explicit PaintCounter(QWidget* widget) { widget->installEventFilter(this); }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++painted;
    return QObject::eventFilter(watched, event);
  }
  int painted = 0;
};

/// The review of a made project.
class Review {
public:
  explicit Review(const QString& project) : m_workspace(m_session, m_cache, m_heat) {
    bool opened = false, arrived = false;
    const QObject context; // its end is theirs: the workspace has connections of its own to keep
    QObject::connect(&m_session, &ProjectSession::opened, &context, [&opened] { opened = true; });
    QObject::connect(&m_cache, &ThumbnailCache::arrived, &context, [&arrived] { arrived = true; });
    m_workspace.resize(1280, 800);
    m_workspace.show();
    m_session.open(project);
    waitUntil([&] { return opened && arrived; });
  }

  ProjectSession& session() { return m_session; }
  ParameterPanel& panel() { return *m_workspace.findChild<ParameterPanel*>(); }
  SampleGridView& grid() { return *m_workspace.findChild<SampleGridView*>(); }

private:
  ProjectSession m_session;
  ThumbnailCache m_cache;
  HeatCache m_heat;
  ReviewWorkspace m_workspace;
};

/// Denoises with the sample's model over and over, and counts the U-Net's calls.
class Pipeline {
public:
  Pipeline() : m_thread([this](const std::stop_token& stop) { work(stop); }) {}

  int calls() const { return m_calls; }

private:
  void work(const std::stop_token& stop) {
    const DiffusionModel model = DiffusionModel::load(resourceFolder() / "sample" / "model", {});
    const at::Tensor noise = at::randn({4, model.unet->config().inChannels, 16, 16});
    const Img2ImgInput input{noise, noise, {}, model.embed("a fish"), model.embed("")};
    TaskContext context;
    context.stop = stop;
    try {
      while (true)
        m_calls += static_cast<int>(denoise(model, input, {.steps = 5}, context).timesteps.size());
    } catch (const Cancelled&) {
    }
  }

  std::atomic<int> m_calls = 0;
  std::jthread m_thread;
};

/// Calls a second while the event loop runs.
double rate(const Pipeline& pipeline) {
  const int before = pipeline.calls();
  const double took = milliseconds([] { rest(1500); });
  return 1000 * (pipeline.calls() - before) / took;
}

} // namespace

Turns openProject(int repetitions) {
  const QTemporaryDir folder;
  tests::makeLargeProject(folder.path().toStdString(), {});
  Turns turns{QStringLiteral("contents"), {}, {}};
  for (int i = 0; i <= repetitions; ++i) {
    std::unique_ptr<Review> review;
    const double own = milliseconds([&] { review = std::make_unique<Review>(folder.path()); });
    review.reset();
    const double other =
        milliseconds([&] { (void)Project::open(folder.path().toStdString(), Access::ReadOnly)->contents(); });
    if (i == 0) continue; // warms both up
    turns.own.push_back(own);
    turns.others.push_back(other);
  }
  return turns;
}

Turns slideBeta(int repetitions) {
  const QTemporaryDir folder;
  tests::makeLargeProject(folder.path().toStdString(), {});
  Review review(folder.path());
  bool selected = false;
  QObject context;
  QObject::connect(&review.session(), &ProjectSession::selectionChanged, &context, [&] { selected = true; });
  const PaintCounter counter(review.grid().viewport());
  review.panel().stepBeta(-100);
  rest(2000); // what is prepared for sliders that rest is done
  Turns turns{QStringLiteral("repaint"), {}, {}};
  for (int i = 0; i < repetitions; ++i) {
    selected = false;
    const int before = counter.painted;
    turns.own.push_back(milliseconds([&] {
      review.panel().stepBeta(i % 200 < 100 ? 1 : -1);
      waitUntil([&] { return selected && counter.painted != before; });
    }));
    turns.others.push_back(milliseconds([&] { review.grid().viewport()->repaint(); }));
  }
  return turns;
}

Turns scroll(int repetitions) {
  const QTemporaryDir folder;
  tests::makeLargeProject(folder.path().toStdString(), {});
  Review review(folder.path());
  QScrollBar* bar = review.grid().verticalScrollBar();
  Turns turns{QStringLiteral("repaint"), {}, {}};
  for (int i = 0; i < repetitions; ++i) {
    turns.own.push_back(milliseconds([&] {
      bar->setValue((bar->value() + bar->pageStep() * 7) % std::max(1, bar->maximum()));
      review.grid().viewport()->repaint();
    }));
    QCoreApplication::processEvents();
    turns.others.push_back(milliseconds([&] { review.grid().viewport()->repaint(); }));
  }
  return turns;
}

Turns pipelineShare(int repetitions) {
  const QTemporaryDir folder;
  tests::makeLargeProject(folder.path().toStdString(), {.classes = 10, .flaggedOneIn = 5, .pictures = 200});
  Review review(folder.path());
  review.session().setPace(std::chrono::milliseconds(100)); // as the window has it while a run goes on
  const Pipeline pipeline;
  waitUntil([&] { return pipeline.calls() > 0; });
  int step = 0;
  QTimer hand; // all of β in three seconds
  hand.setInterval(33);
  QObject::connect(&hand, &QTimer::timeout, &hand, [&] { review.panel().stepBeta(++step % 90 < 45 ? -1 : 1); });
  Turns turns{QStringLiteral("alone"), {}, {}};
  for (int i = 0; i < repetitions; ++i) {
    rest(800);
    turns.others.push_back(rate(pipeline));
    hand.start();
    turns.own.push_back(rate(pipeline));
    hand.stop();
  }
  return turns;
}

} // namespace stillroom::bench
