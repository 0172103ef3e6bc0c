// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who moves a slider takes from a pipeline that works meanwhile.
#include "distill/img2img.h"
#include "project/resources.h"
#include "support/large_project.h"
#include "support/test_main.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/review_workspace.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/session/project_session.h"

#include <ATen/ATen.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

/// Denoises with the sample's model over and over, and counts the U-Net's calls.
class Pipeline {
public:
  Pipeline() : m_thread([this](const std::stop_token& stop) { work(stop); }) {}

  int calls() const { return m_calls; }

private:
  void work(const std::stop_token& stop) {
    const DiffusionModel model = DiffusionModel::load(resourceFolder() / "sample" / "model", {});
    const std::int64_t side = 16, images = 4;
    const at::Tensor noise = at::randn({images, model.unet->config().inChannels, side, side});
    const Img2ImgInput input{noise, noise, {}, model.embed("a fish"), model.embed("")};
    TaskContext counting;
    counting.stop = stop;
    try {
      while (true) {
        const Img2ImgOutput out = denoise(model, input, {.steps = 5}, counting);
        m_calls += static_cast<int>(out.timesteps.size());
      }
    } catch (const Cancelled&) {
    }
  }

  std::atomic<int> m_calls = 0;
  std::jthread m_thread;
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

} // namespace

/// ImageNette at 50 images a class, a fifth of them flagged.
class TestPipelineShare : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  ThumbnailCache m_cache;
  HeatCache m_heat;

  /// U-Net calls a second while the event loop runs.
  static double rate(const Pipeline& pipeline, int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    const int before = pipeline.calls();
    QTest::qWait(milliseconds);
    return 1000.0 * (pipeline.calls() - before) / static_cast<double>(clock.elapsed());
  }

private Q_SLOTS:
  void aMovingSliderLeavesThePipelineItsShare() {
    tests::makeLargeProject(m_dir.path().toStdString(), {.classes = 10, .flaggedOneIn = 5, .pictures = 200});
    ProjectSession session;
    ReviewWorkspace workspace(session, m_cache, m_heat);
    workspace.resize(1280, 800);
    workspace.show();
    QSignalSpy opened(&session, &ProjectSession::opened), selected(&session, &ProjectSession::selectionChanged);
    QVERIFY(session.open(m_dir.path()));
    QVERIFY(opened.wait(60000));
    auto* panel = workspace.findChild<ParameterPanel*>();
    session.setPace(std::chrono::milliseconds(100)); // as the window has it while a run goes on
    const Pipeline pipeline;
    QTRY_VERIFY_WITH_TIMEOUT(pipeline.calls() > 0, 60000);
    int step = 0;
    QTimer hand; // all of β in three seconds
    hand.setInterval(33);
    connect(&hand, &QTimer::timeout, this, [&] { panel->stepBeta(++step % 90 < 45 ? -1 : 1); });
    std::vector<double> shares;
    for (int turn = 0; turn < 7; ++turn) {
      QTest::qWait(800); // what waits for sliders that rest is done
      const double alone = rate(pipeline, 1500);
      hand.start();
      shares.push_back(rate(pipeline, 1500) / alone);
      hand.stop();
    }
    qInfo("a moving slider leaves the pipeline %.1f %% of its rate (%d selections)", 100 * median(shares),
          static_cast<int>(selected.size()));
    QVERIFY(selected.size() > step / 4);
    QVERIFY2(median(shares) > 0.6, "0.9 on two quiet cores; machines with other work on them get leave");
  }
};

STILLROOM_TEST(TestPipelineShare)
#include "test_pipeline_share.moc"
