// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "support/test_main.h"

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::ui::tests;

/// Charts among themselves, and what leaves them. With STILLROOM_SHOTS set to a folder it leaves pictures of the charts
/// there.
class TestChartPanel : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { setUpCharts(); }

  void keysBelongToTheChartThatHasTheFocus() {
    QWidget window;
    auto* chart = new LandscapeChart(&window);
    chart->setLandscape(m_some.landscape, m_some.classes);
    chart->resize(360, 280);
    QAction shortcut;
    shortcut.setShortcut(Qt::Key_Return);
    window.addAction(&shortcut);
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    chart->setFocus();
    QSignalSpy wanted(chart, &LandscapeChart::settingsWanted), triggered(&shortcut, &QAction::triggered);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(wanted.count(), 1);
  }

  void onlyWhatIsSeenIsPutTogether() {
    ChartPanel panel;
    m_some.giveTo(panel);
    put(panel);
    for (const auto kind : allKinds) {
      QCOMPARE(panel.chart(kind).accessibleDescription().isEmpty(), kind != panel.shown());
      QVERIFY(!panel.chart(kind).title().isEmpty());
    }
    panel.showChart(ChartPanel::Kind::Flagged);
    panel.grab();
    QCOMPARE(panel.chart(panel.shown()).accessibleDescription(), panel.chart(panel.shown()).summary());
  }

  void nothingToShowIsSaid() {
    ChartPanel panel;
    put(panel);
    for (const auto kind : allKinds) {
      panel.showChart(kind);
      QVERIFY(colours(panel.grab().toImage()) > 4);
      QCOMPARE(panel.chart(kind).summary(), panel.chart(kind).emptyText());
      QVERIFY(!panel.chart(kind).emptyText().isEmpty());
      QVERIFY(panel.chart(kind).values().isEmpty());
      QVERIFY(panel.chart(kind).picture(PictureFormat::Svg, {300, 200}).isEmpty());
      for (const int key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Return, Qt::Key_End})
        QTest::keyClick(&panel.chart(kind), static_cast<Qt::Key>(key));
      click(panel.chart(kind), {100, 100});
    }
    m_some.giveTo(panel);
    for (const auto kind : allKinds)
      QVERIFY(panel.chart(kind).emptyText().isEmpty());
    panel.setState({}); // another project
    for (const auto kind : allKinds)
      QVERIFY(!panel.chart(kind).emptyText().isEmpty());
  }

  void chartsFollowTheTheme() {
    for (const Figures* figures : {&m_some, &m_many}) {
      const QString shape = figures == &m_some ? QStringLiteral("few") : QStringLiteral("many");
      for (const QSize size : {QSize(280, 230), QSize(360, 280), QSize(900, 600)})
        for (const auto kind : allKinds) {
          ChartPanel panel;
          figures->giveTo(panel);
          panel.showChart(kind);
          QList<QImage> images;
          for (const auto& [theme, name] :
               {std::pair(Theme::Light, QStringLiteral("light")), std::pair(Theme::Dark, QStringLiteral("dark"))}) {
            applyTheme(theme);
            put(panel, size);
            QCOMPARE(panel.size(), size); // nothing asks for more
            QTest::qWait(1);
            images += panel.grab().toImage();
            QVERIFY(colours(images.last()) > 20);
            shoot(panel,
                  QStringLiteral("%1-%2-%3-%4").arg(shape).arg(static_cast<int>(kind)).arg(size.width()).arg(name));
          }
          QVERIFY(images[0] != images[1]);
          QVERIFY(qGray(images[0].pixel(size.width() / 2, size.height() - 2)) > 200);
          QVERIFY(qGray(images[1].pixel(size.width() / 2, size.height() - 2)) < 60);
        }
    }
    applyTheme(Theme::Light);
  }

  void picturesAreFilesOfTheirKind() {
    const QTemporaryDir folder;
    applyTheme(Theme::Dark);
    for (const auto kind : allKinds) {
      ChartPanel panel;
      m_some.giveTo(panel);
      Chart& chart = panel.chart(kind);
      const QImage png = QImage::fromData(chart.picture(PictureFormat::Png, {500, 300}));
      QCOMPARE(png.size(), QSize(1000, 600));
      QCOMPARE(png.pixel(1, 1), qRgb(255, 255, 255)); // on white in a dark window too
      QVERIFY(colours(png) > 20);
      const QByteArray svg = chart.picture(PictureFormat::Svg, {500, 300});
      QVERIFY(svg.contains("<svg") && svg.contains("viewBox=\"0 0 500 300\"") && svg.contains("<text"));
      QVERIFY(chart.picture(PictureFormat::Pdf, {500, 300}).startsWith("%PDF-"));
      QSignalSpy problem(&chart, &Chart::problem);
      for (const char* ending : {"png", "svg", "pdf"}) {
        const QString file = folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
        saveChart(chart, file);
        QVERIFY(QFileInfo(file).size() > 500);
      }
      QCOMPARE(problem.count(), 0);
      saveChart(chart, folder.filePath(QStringLiteral("chart.gif")));
      saveChart(chart, folder.filePath(QStringLiteral("nowhere/chart.png")));
      QCOMPARE(problem.count(), 2);
      if (const QString shots = qEnvironmentVariable("STILLROOM_SHOTS"); !shots.isEmpty())
        png.save(shots + QStringLiteral("/saved-%1.png").arg(static_cast<int>(kind)));
    }
    applyTheme(Theme::Light);
  }

  void thePanelRemembersWhatItShows() {
    ChartPanel first, second;
    first.showChart(ChartPanel::Kind::Landscape);
    first.chart(ChartPanel::Kind::Landscape).setView(2);
    first.chart(ChartPanel::Kind::Confidence).options()[0]->setChecked(true);
    QSignalSpy shown(&second, &ChartPanel::shownChanged);
    second.restoreState(first.state());
    QCOMPARE(second.state(), first.state());
    QCOMPARE(second.shown(), ChartPanel::Kind::Landscape);
    QCOMPARE(shown.count(), 1);
    for (const char* nonsense : {"", "{", "[1,2]", "{\"shown\":7,\"landscape\":{\"view\":99}}"})
      second.restoreState(nonsense);
    QCOMPARE(second.state(), first.state());
  }

  void theHeadFollowsTheChart() {
    ChartPanel panel;
    put(panel);
    const auto boxes = panel.findChildren<QComboBox*>();
    QComboBox *titles = boxes[0], *views = boxes[1];
    QVERIFY(!views->isVisible());
    titles->setCurrentIndex(static_cast<int>(ChartPanel::Kind::Landscape));
    QCOMPARE(panel.shown(), ChartPanel::Kind::Landscape);
    QVERIFY(views->isVisible());
    views->setCurrentIndex(1);
    QCOMPARE(panel.chart(panel.shown()).view(), 1);
    panel.chart(panel.shown()).views()[2]->trigger();
    QCOMPARE(views->currentIndex(), 2);
    panel.showChart(ChartPanel::Kind::Confidence);
    QCOMPARE(titles->currentIndex(), 0);
  }

private:
  Figures m_some{{.classes = 10, .imagesPerClass = 12}};
  Figures m_many{{.classes = 70, .imagesPerClass = 10}};
};

STILLROOM_TEST(TestChartPanel)
#include "test_chart_panel.moc"
