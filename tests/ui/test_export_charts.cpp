// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/common/theme.h"
#include "ui/export/export_charts.h"
#include "ui/session/run_controller.h"
#include "ui/shell/application.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>

using namespace stillroom;
using namespace stillroom::ui;

/// Charts that a worker has drawn by the window's thread.
class TestExportCharts : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
    applyTheme(Theme::Dark); // which doesn't show in what leaves the program
    m_contents = tests::makeContents();
  }

  void chartsAreDrawnAsAskedFor_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << static_cast<int>(PictureFormat::Png) << QByteArray("\x89PNG");
    QTest::newRow("svg") << static_cast<int>(PictureFormat::Svg) << QByteArray("<?xml");
    QTest::newRow("pdf") << static_cast<int>(PictureFormat::Pdf) << QByteArray("%PDF");
  }
  void chartsAreDrawnAsAskedFor() {
    QFETCH(const int, format);
    QFETCH(const QByteArray, start);
    const ChartOptions options{.format = static_cast<PictureFormat>(format), .size = {640, 420}};
    std::vector<ChartFile> files;
    RunController worker;
    QSignalSpy ended(&worker, &RunController::ended);
    worker.start([&](const TaskContext& context) {
      files = chartDrawer(m_window, options)(exportFigures(m_contents, context), context);
    });
    QVERIFY(ended.wait(20000));
    QCOMPARE(files.size(), 2 * ChartPanel::allKinds.size()); // each with its values
    for (std::size_t i = 0; i < files.size(); i += 2) {
      QVERIFY(files[i].bytes.startsWith(start));
      QVERIFY(files[i + 1].name.ends_with(".tsv"));
      QVERIFY(files[i + 1].bytes.count('\n') > 1);
      if (options.format != PictureFormat::Png) continue;
      const QImage image = QImage::fromData(files[i].bytes);
      QCOMPARE(image.size(), 2 * options.size);
      QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    }
  }

  /// A task that is cancelled while it waits for the window's thread ends, though that thread waits for it.
  void drawingCanBeCancelled() {
    auto worker = std::make_unique<RunController>();
    std::atomic_bool asked = false;
    worker->start([&](const TaskContext& context) {
      const ExportFigures figures = exportFigures(m_contents, context);
      asked = true;
      chartDrawer(m_window, {})(figures, context);
    });
    while (!asked)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    worker.reset();
    QTest::qWait(50); // what was asked for is drawn for nobody
  }

private:
  std::shared_ptr<const ProjectContents> m_contents;
  QObject m_window;
};

STILLROOM_TEST(TestExportCharts)
#include "test_export_charts.moc"
