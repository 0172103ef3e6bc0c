// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "support/test_main.h"

#include "ui/common/message_banner.h"
#include "ui/common/theme.h"
#include "ui/export/export_extras.h"
#include "ui/export/export_notice.h"
#include "ui/export/export_result.h"
#include "ui/export/export_workspace.h"
#include "ui/session/run_controller.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <semaphore>

using namespace stillroom;
using namespace stillroom::ui;
using namespace stillroom::tests;

/// The export page by itself, over a project in memory; what it would write is noted. With STILLROOM_SHOTS set to a
/// folder it leaves pictures of itself there.
class TestExportWorkspace : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(qEnvironmentVariable("STILLROOM_LANGUAGE", QStringLiteral("en")));
    applyTheme(Theme::Light);
  }

  void init() {
    QSettings().clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_recorder = std::make_unique<Recorder>();
    open({.somePending = false});
  }
  void cleanup() {
    m_page.reset();
    m_session.reset();
  }

  void aPlaceBesideTheProjectIsProposed() {
    QCOMPARE(field().text(), path("sample-refined"));
    QTest::keyClick(m_page.get(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(field().text(), path("sample-baselines"));
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("sample-refined")));
    QFile taken(path("sample-refined-sheet.png")); // in the way of what would lie beside it
    QVERIFY(taken.open(QIODevice::WriteOnly));
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(field().text(), path("sample-refined-2"));
    type(path("mine"));
    QTest::keyClick(m_page.get(), Qt::Key_B, Qt::AltModifier);
    QTest::qWait(50);
    QCOMPARE(field().text(), path("mine")); // a person's own stays
  }

  void whatIsInTheWayIsSaidAtOnce_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("word");
    QTest::newRow("no name") << QString() << QStringLiteral("Name a folder");
    QTest::newRow("relative") << QStringLiteral("some/where") << QStringLiteral("whole path");
    QTest::newRow("in the project") << QStringLiteral("@/sample.stillroom/out") << QStringLiteral("inside the project");
    QTest::newRow("not empty") << QStringLiteral("@/full") << QStringLiteral("exists already");
    QTest::newRow("a file") << QStringLiteral("@/full/file") << QStringLiteral("exists already");
    QTest::newRow("below a file") << QStringLiteral("@/full/file/out") << QStringLiteral("is no folder");
    QTest::newRow("the root") << QStringLiteral("/") << QStringLiteral("exists already");
  }
  void whatIsInTheWayIsSaidAtOnce() {
    QFETCH(QString, folder);
    QFETCH(const QString, word);
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("full")));
    QFile file(path("full/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    type(folder.replace(u'@', m_dir->path()));
    QTRY_VERIFY2(field().accessibleDescription().contains(word), qPrintable(field().accessibleDescription()));
    QVERIFY(!startButton().isEnabled());
    QTest::keyClick(&field(), Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(!m_page->isBusy());
    QCOMPARE(m_asked.size(), std::size_t{0});
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("empty")));
    type(path("empty"));
    QTRY_VERIFY(startButton().isEnabled());
  }

  /// Enter right after typing: the answer of the disk is waited for.
  void enterStartsFromAnyField() {
    for (const char* name : {"one", "two", "three"}) {
      type(path(name));
      QWidget* focus = name == std::string("one")   ? static_cast<QWidget*>(&field())
                       : name == std::string("two") ? static_cast<QWidget*>(box("Contact sheet"))
                                                    : m_page->findChild<QRadioButton*>();
      focus->setFocus();
      run([focus] { QTest::keyClick(focus, Qt::Key_Return); });
      QCOMPARE(m_asked.back().target.folder.string(), path(name).toStdString());
    }
    QCOMPARE(m_asked.size(), std::size_t{3});
  }

  void whatIsTickedIsAskedFor() {
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(box("Contact sheet")->isChecked() && box("Charts")->isChecked());
    type(path("all"));
    QTRY_VERIFY(field().accessibleDescription().contains(u"all-sheet.png"));
    QVERIFY(field().accessibleDescription().contains(u"all-charts"));
    QVERIFY(!field().accessibleDescription().contains(u"all-features"));
    run([this] { QTest::keyClick(&field(), Qt::Key_Return); });
    const ExportTarget& target = m_asked.back().target;
    QVERIFY(target.images && target.sheet && target.charts && !target.features);
    // Without images the folder may be there already.
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("done/ash")));
    QTest::keyClick(m_page.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(!m_page->findChild<QComboBox*>(QStringLiteral("exportFormat"))->isEnabled());
    type(path("done"));
    run([this] { QTest::keyClick(&field(), Qt::Key_Return); });
    QVERIFY(!m_asked.back().target.images);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(!startButton().isEnabled()); // nothing is left
    // Remembered for the next time.
    ExportTarget remembered;
    ExportExtras().addTo(remembered);
    QVERIFY(remembered.sheet && remembered.charts && !remembered.features);
  }

  void decisionsOnTheirWayAreWaitedFor() {
    std::binary_semaphore disk(0);
    ProjectBackend slow = m_recorder->backend();
    slow.decide = [&](const std::vector<SampleDecision>& decisions) {
      disk.acquire();
      m_recorder->decide(decisions);
    };
    adopt(slow);
    const int row = flaggedRow(m_session->state());
    m_session->decide(row, okCandidate(m_session->state(), row, 2));
    SelectionSettings moved = m_session->settings();
    moved.k = moved.k % 20 + 1;
    m_session->previewSettings(moved);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(box("Contact sheet")->isChecked());
    type(path("late"));
    m_before = [this] {
      QCOMPARE(m_recorder->decided.size(), std::size_t{1});
      QCOMPARE(m_recorder->settings.size(), std::size_t{1});
    };
    QSignalSpy ended(m_page.get(), &ExportWorkspace::ended);
    QTest::keyClick(&field(), Qt::Key_Return);
    QTest::qWait(ProjectSession::restMilliseconds + 100);
    QVERIFY(m_page->isBusy());
    QCOMPARE(m_asked.size(), std::size_t{0});
    disk.release();
    QVERIFY(ended.wait());
    QCOMPARE(m_asked.size(), std::size_t{1});
    QCOMPARE(m_recorder->settings.front().k, moved.k);
    QVERIFY(m_asked.back().target.sheet); // the page rests meanwhile, what was ticked stays
  }

  void aDecisionThatIsNotSavedStopsTheExport() {
    m_recorder->failing = true;
    m_session->decide(flaggedRow(m_session->state()), baselineChoice);
    QSignalSpy ended(m_page.get(), &ExportWorkspace::ended);
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(ended.wait());
    QTest::qWait(50);
    QCOMPARE(m_asked.size(), std::size_t{0});
    QVERIFY(m_page->findChild<MessageBanner*>()->sentence().contains(u"The disk is full at /there."));
  }

  /// Nothing can be saved there, so the sliders' k and β go along.
  void inAReadOnlyProjectTheSlidersCount() {
    auto contents = std::make_shared<ProjectContents>(*m_recorder->contents);
    contents->readOnly = true;
    m_recorder->contents = contents;
    adopt(m_recorder->backend());
    SelectionSettings seen = m_session->settings();
    seen.beta = 0.5F;
    m_session->previewSettings(seen);
    QTRY_COMPARE(m_session->state().result->settings.beta, 0.5F);
    run([this] { QTest::keyClick(m_page.get(), Qt::Key_Return); });
    QCOMPARE(m_asked.back().settings->beta, 0.5F);
    adopt(m_recorder->backend());
  }

  void pendingSamplesAskForAnAnswer() {
    open({.somePending = true});
    const int pending = ExportNotice::pendingSamples(m_session->state());
    QVERIFY(pending > 0);
    auto* notice = m_page->findChild<ExportNotice*>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(QString::number(pending)));
    QVERIFY(!startButton().isEnabled());
    QSignalSpy shown(m_page.get(), &ExportWorkspace::pendingShowWanted);
    QSignalSpy made(m_page.get(), &ExportWorkspace::pendingMakeWanted);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::AltModifier);
    QTest::keyClick(m_page.get(), Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(shown.count(), 1);
    QTRY_COMPARE(made.count(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(startButton().isEnabled());
    run([this] { QTest::keyClick(&field(), Qt::Key_Return); });
    QVERIFY(m_asked.back().options.allowPending);
    QTest::keyClick(m_page.get(), Qt::Key_B, Qt::AltModifier); // no baseline is pending
    QTRY_VERIFY(!notice->isVisible());
    adopt(m_recorder->backend());
    QVERIFY(!notice->allowsPending()); // another project, another answer
  }

  void whileARunWritesNothingStarts() {
    QSignalSpy over(&m_runs, &RunController::ended);
    m_runs.start([](const TaskContext& context) {
      while (!context.stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    QVERIFY(!startButton().isEnabled());
    QVERIFY(startButton().accessibleDescription().contains(u"run is going on"));
    QTest::keyClick(&field(), Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(!m_page->isBusy());
    m_runs.cancel();
    QVERIFY(over.wait());
    QVERIFY(startButton().isEnabled());
  }

  void whatWentWrongIsSaid() {
    m_page->setExporter([](const ExportRequest&, const ChartDrawer&, const TaskContext&) -> ExportReport {
      throw Error("test.full", "The disk is full at {0}.", {"/there"});
    });
    run([this] { QTest::keyClick(&field(), Qt::Key_Return); });
    QCOMPARE(m_page->findChild<MessageBanner*>()->sentence(), QStringLiteral("The disk is full at /there."));
    QVERIFY(!m_page->findChild<ExportResult*>()->isVisible());
    QVERIFY(startButton().hasFocus());
  }

  void theResultLeadsToTheFolder() {
    type(path("out"));
    run([this] { QTest::keyClick(&field(), Qt::Key_Return); });
    auto* result = m_page->findChild<ExportResult*>();
    QVERIFY(result->isVisible());
    QVERIFY(result->sentence().contains(u"40"));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // “Open folder” has the focus
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened.toLocalFile(), path("out"));
    QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::AltModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), path("out"));
    QCOMPARE(m_asked.size(), std::size_t{1});
  }

  void pictures() {
    const QString folder = qEnvironmentVariable("STILLROOM_SHOTS");
    const QString language = qEnvironmentVariable("STILLROOM_LANGUAGE", QStringLiteral("en"));
    open({.somePending = true});
    for (const auto& [theme, name] :
         {std::pair(Theme::Light, QStringLiteral("light")), std::pair(Theme::Dark, QStringLiteral("dark"))})
      for (const QSize size : {QSize(853, 533), QSize(1280, 800), QSize(2560, 1440)}) {
        applyTheme(theme);
        m_page->resize(size - QSize(75, 40));
        QTest::qWait(60);
        const QImage image = m_page->grab().toImage();
        QVERIFY(!image.isNull());
        if (!folder.isEmpty())
          image.save(QStringLiteral("%1/export-%2-%3-%4.png").arg(folder, language, name).arg(size.width()));
      }
    applyTheme(Theme::Light);
  }

public Q_SLOTS:
  void opened(const QUrl& url) { m_opened = url; }

private:
  void open(const ContentsShape& shape) {
    m_page.reset();
    m_session.reset();
    auto contents = makeContents(shape);
    contents->folder = path("sample.stillroom").toStdString();
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("sample.stillroom")));
    m_recorder->contents = contents;
    m_session = std::make_unique<ProjectSession>();
    m_page = std::make_unique<ExportWorkspace>(*m_session, m_runs);
    m_page->setExporter([this](const ExportRequest& request, const ChartDrawer&, const TaskContext& context) {
      if (m_before) m_before();
      m_asked.push_back(request);
      ProgressMeter meter(context, Stage::Export, Unit::Images, 40);
      meter.advance(40);
      return ExportReport{.target = request.target, .images = 40};
    });
    m_asked.clear();
    m_before = {};
    m_page->resize(1200, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    adopt(m_recorder->backend());
    QTRY_VERIFY(!field().text().isEmpty());
    QTRY_VERIFY(!field().accessibleDescription().isEmpty());
  }

  void adopt(const ProjectBackend& backend) {
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    m_session->adopt(backend, m_recorder->contents);
    QVERIFY(opened.wait());
  }

  void run(const std::function<void()>& start) {
    QSignalSpy ended(m_page.get(), &ExportWorkspace::ended);
    start();
    QVERIFY(m_page->isBusy());
    QVERIFY(ended.wait());
    QVERIFY(!m_page->isBusy());
  }

  void type(const QString& text) {
    m_page->takeFocus();
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::AltModifier);
    QVERIFY(field().hasFocus());
    if (text.isEmpty()) QTest::keyClick(&field(), Qt::Key_Delete);
    QVERIFY(field().text().isEmpty() || field().hasSelectedText()); // what is typed replaces it
    QTest::keyClicks(&field(), text);
    QCOMPARE(field().text(), text);
  }

  QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
  QLineEdit& field() const { return *m_page->findChild<QLineEdit*>(QStringLiteral("exportFolder")); }
  QPushButton& startButton() const { return *m_page->findChild<QPushButton*>(QStringLiteral("exportStart")); }
  QCheckBox* box(const char* text) const {
    for (auto* each : m_page->findChildren<QCheckBox*>())
      if (each->text().remove(u'&') == QLatin1String(text)) return each;
    return nullptr;
  }

  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<Recorder> m_recorder;
  RunController m_runs;
  std::unique_ptr<ProjectSession> m_session;
  std::unique_ptr<ExportWorkspace> m_page;
  std::vector<ExportRequest> m_asked;
  std::function<void()> m_before; ///< called on the worker as writing begins
  QUrl m_opened;
};

STILLROOM_TEST(TestExportWorkspace)
#include "test_export_workspace.moc"
