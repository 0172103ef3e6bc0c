// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/large_project.h"
#include "support/test_main.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/review_workspace.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/session/project_session.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

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

} // namespace

/// What the review does over a thousand samples; how long that takes is stillroom_bench_window's to say.
class TestReviewWork : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  ThumbnailCache m_cache;
  HeatCache m_heat;
  std::unique_ptr<ProjectSession> m_session;
  std::unique_ptr<ReviewWorkspace> m_workspace;

  SampleGridView& grid() { return *m_workspace->findChild<SampleGridView*>(); }

private Q_SLOTS:
  void initTestCase() {
    tests::makeLargeProject(m_dir.path().toStdString(), {.classes = 20, .features = 32, .pictures = 200});
    m_session = std::make_unique<ProjectSession>();
    m_workspace = std::make_unique<ReviewWorkspace>(*m_session, m_cache, m_heat);
    m_workspace->resize(1280, 800);
    m_workspace->show();
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    QVERIFY(m_session->open(m_dir.path()));
    QVERIFY(opened.wait(60000));
    QCOMPARE(m_session->state().sampleCount(), 1000);
  }
  void cleanupTestCase() {
    m_workspace.reset();
    m_session.reset();
  }

  /// No more pictures are asked for than a screen holds, with the strip and what stands beside it.
  void picturesOnTheScreenAreRead() {
    QTRY_VERIFY(m_cache.pending() == 0 && m_cache.bytesHeld() > 0);
    const QSize cell = grid().gridSize(), view = grid().viewport()->size();
    const qint64 cells = qint64{view.width() / cell.width() + 1} * (view.height() / cell.height() + 2);
    const qint64 side = qRound(cell.width() * grid().devicePixelRatioF());
    QVERIFY(m_cache.bytesHeld() <= 2 * (cells + 40) * side * side * 4);
  }

  /// A step of β ends in one selection, which the grid paints once or, when its pictures come later, twice; nothing is
  /// read again.
  void aStepOfBetaIsOneSelection() {
    auto* panel = m_workspace->findChild<ParameterPanel*>();
    QVERIFY(panel);
    panel->stepBeta(-100);
    QTRY_VERIFY(m_session->settings().beta == 0);
    QTRY_COMPARE(m_session->state().result->settings.beta, 0.0F);
    QTRY_COMPARE(m_cache.pending(), 0);
    QTest::qWait(2 * ProjectSession::restMilliseconds);
    const PaintCounter painted(grid().viewport());
    QSignalSpy selected(m_session.get(), &ProjectSession::selectionChanged),
        read(m_session.get(), &ProjectSession::contentsChanged);
    for (int step = 1; step <= 40; ++step) {
      selected.clear();
      const int before = painted.painted;
      panel->stepBeta(1);
      QTRY_COMPARE(m_session->state().result->settings.beta, m_session->settings().beta);
      QTRY_VERIFY(painted.painted > before);
      QCOMPARE(selected.count(), 1);
    }
    QVERIFY2(painted.painted <= 3 * 40, qPrintable(QString::number(painted.painted)));
    QCOMPARE(read.count(), 0);
  }

  void scrollingPaintsOnceAStep() {
    QTRY_COMPARE(m_cache.pending(), 0);
    QTest::qWait(50);
    QScrollBar* bar = grid().verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    for (int step = 0; step <= 60; ++step) {
      const PaintCounter painted(grid().viewport());
      bar->setValue(bar->maximum() * step / 60);
      grid().viewport()->repaint();
      QCOMPARE(painted.painted, 1);
      QCoreApplication::processEvents();
    }
    QVERIFY(m_cache.queued() <= ThumbnailCache::mostRequests);
  }
};

STILLROOM_TEST(TestReviewWork)
#include "test_review_work.moc"
