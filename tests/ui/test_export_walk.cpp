// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/chosen_images.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include "base/files.h"
#include "base/sha256.h"
#include "ui/export/export_notice.h"
#include "ui/export/export_result.h"
#include "ui/export/export_workspace.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/review_workspace.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

using namespace stillroom;
using namespace stillroom::ui;
namespace fs = std::filesystem;

/// A field that wants every key for itself, as fields want Ctrl+E for the end of the line under some desktops.
class GreedyField : public QLineEdit {
public:
  using QLineEdit::QLineEdit;

protected:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::ShortcutOverride) return QLineEdit::event(event);
    event->accept();
    return true;
  }
};

/// From a flagged sample to a decision to an export, by the keyboard alone, in the whole window over a project on the
/// disk. With STILLROOM_SHOTS set to a folder it leaves pictures of itself there.
class TestExportWalk : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
    tests::runUntil(tests::makeTinyProject(m_made.path().toStdString(), "walk.stillroom"));
  }

  void init() {
    QSettings().clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_project = fs::path(m_dir->path().toStdString()) / "walk.stillroom";
    fs::copy(fs::path(m_made.path().toStdString()) / "walk.stillroom", m_project, fs::copy_options::recursive);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QSignalSpy opened(&m_window->session(), &ProjectSession::opened);
    m_window->openProject(QString::fromStdString(m_project.string()));
    QVERIFY(opened.wait(30000));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->review().isVisible());
  }
  void cleanup() { m_window.reset(); }

  void fromAFlaggedSampleToADecisionToAnExport() {
    press(Qt::Key_Down, Qt::ControlModifier); // the next flagged sample
    const int row = session().currentRow();
    QVERIFY(state().choice(row).flagged());
    QTRY_VERIFY(!session().candidates().empty());
    int digit = 0;
    while (!state().canChoose(row, digit) || state().choice(row).chosen == digit)
      ++digit;
    QVERIFY(digit < 10);
    press(static_cast<Qt::Key>(Qt::Key_0 + digit));
    press(Qt::Key_Return); // reviewed, and on to the next
    const std::string decided = nameOf(row);

    press(Qt::Key_E, Qt::ControlModifier); // at once: the decision may still be on its way
    QVERIFY(m_window->exporting().isVisible());
    exportTo("out");
    QVERIFY(m_window->findChild<ExportResult*>()->isVisible());
    shoot(QStringLiteral("exported"));

    const auto entries = manifest("out");
    QCOMPARE(entries.size(), static_cast<std::size_t>(state().sampleCount()));
    QCOMPARE(entries.at(decided)[u"status"].toString(), QStringLiteral("overridden"));
    QCOMPARE(entries.at(decided)[u"chosen"].toInt(), digit);
    compareWithProject("out", entries);
  }

  /// At β 1 no image passes, and those that passed have no candidates. k and β that the sliders show are saved before;
  /// pending samples go out only when a person says so.
  void pendingSamplesGoOutWithTheirBaselineWhenAskedTo() {
    while (session().settings().beta < 1)
      press(Qt::Key_Period);
    const float beta = session().settings().beta;
    QTRY_COMPARE(state().result->settings.beta, beta);
    const int pending = ExportNotice::pendingSamples(state());
    QVERIFY(pending > 0);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_window->findChild<ExportNotice*>()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!m_window->exporting().isBusy());

    press(Qt::Key_S, Qt::AltModifier); // show them
    QTRY_VERIFY(m_window->review().isVisible());
    auto* grid = m_window->findChild<SampleGridView*>();
    QCOMPARE(grid->model()->rowCount(), pending);
    QVERIFY(grid->hasFocus());
    shoot(QStringLiteral("pending"));
    QCOMPARE(state().choice(session().currentRow()).status, SampleStatus::Pending);

    press(Qt::Key_E, Qt::ControlModifier);
    press(Qt::Key_P, Qt::AltModifier); // with their baseline
    QTRY_VERIFY(m_window->findChild<ExportNotice*>()->allowsPending());
    exportTo("out");
    const auto entries = manifest("out");
    int marked = 0;
    for (const auto& [name, entry] : entries)
      if (entry[u"status"].toString() == u"pending") {
        QCOMPARE(entry[u"chosen"].toInt(), baselineChoice);
        ++marked;
      }
    QCOMPARE(marked, pending);
    QCOMPARE(static_cast<float>(m_head[u"beta"].toDouble()), beta);
    compareWithProject("out", entries);
  }

  void aFolderThatHoldsSomethingIsRefused() {
    fs::create_directories(at("full"));
    writeFileAtomically(at("full") / "mine.txt", "mine");
    press(Qt::Key_E, Qt::ControlModifier);
    name("full");
    QTRY_VERIFY(folder().accessibleDescription().contains(u"exists already"));
    press(Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(!m_window->exporting().isBusy());
    QCOMPARE(listing(at("full")), std::set<std::string>{"mine.txt"});
  }

  void whatLiesBesideComesWithIt() {
    press(Qt::Key_E, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_U, Qt::Key_A}) // contact sheet, features, charts
      press(key, Qt::AltModifier);
    QTRY_VERIFY(folder().accessibleDescription().contains(u"-charts"));
    exportTo("new/out");
    QVERIFY(fs::file_size(at("new/out-sheet.png")) > 0);
    QVERIFY(fs::file_size(at("new/out-features.safetensors")) > 0);
    const std::set<std::string> charts = listing(at("new/out-charts"));
    QVERIFY(charts.contains("confidence.png") && charts.contains("landscape.tsv"));
    // Nothing but classes and the manifest lies in the folder that programs read.
    QCOMPARE(listing(at("new/out"), false), (std::set<std::string>{"ash", "birch", "cedar", "manifest.json"}));
    QCOMPARE(listing(at("new"), false),
             (std::set<std::string>{"out", "out-charts", "out-features.safetensors", "out-sheet.png"}));
  }

  void cancelledNothingRemains_data() {
    QTest::addColumn<int>("stage");
    QTest::newRow("reading") << int(Stage::Read);
    QTest::newRow("drawing the sheet") << int(Stage::Sheet);
    QTest::newRow("drawing charts") << int(Stage::Charts);
    QTest::newRow("copying") << int(Stage::Export);
  }
  void cancelledNothingRemains() {
    QFETCH(const int, stage);
    std::atomic_bool there = false;
    // As the real one, but it waits in a stage until it is cancelled.
    m_window->exporting().setExporter(
        [&](const ExportRequest& request, const ChartDrawer& draw, const TaskContext& context) {
          TaskContext waiting = context;
          waiting.onProgress = [&](const Progress& progress) {
            context.onProgress(progress);
            if (progress.stage != static_cast<Stage>(stage) || progress.done < progress.total / 2) return;
            there = true;
            while (!context.stop.stop_requested())
              std::this_thread::sleep_for(std::chrono::milliseconds(1));
          };
          return exportProject(request, draw, waiting);
        });
    press(Qt::Key_E, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_A})
      press(key, Qt::AltModifier);
    QTRY_VERIFY(folder().accessibleDescription().contains(u"-charts"));
    const std::set<std::string> before = listing(m_dir->path().toStdString());
    name("deep/er/out");
    QSignalSpy ended(&m_window->exporting(), &ExportWorkspace::ended);
    press(Qt::Key_Return);
    QTRY_VERIFY(there);
    shoot(QStringLiteral("exporting-") + QLatin1String(stillroom::name(static_cast<Stage>(stage)).data()));
    press(Qt::Key_Escape);
    QVERIFY(ended.wait());
    QVERIFY(!m_window->findChild<ExportResult*>()->isVisible());
    QCOMPARE(listing(m_dir->path().toStdString()), before);
  }

  void theKeyLeadsToTheExportFromEverywhere() {
    m_window->showRun();
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_window->exporting().isVisible());
    m_window->showReview();
    GreedyField field(&m_window->review());
    field.show();
    field.setFocus();
    QVERIFY(field.hasFocus());
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_window->exporting().isVisible());
    QVERIFY(field.text().isEmpty());
  }

  void closingWaitsForTheExport() {
    std::atomic_bool there = false;
    m_window->exporting().setExporter([&](const ExportRequest&, const ChartDrawer&, const TaskContext& context) {
      there = true;
      while (!context.stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      context.checkpoint();
      return ExportReport();
    });
    press(Qt::Key_E, Qt::ControlModifier);
    name("out");
    press(Qt::Key_Return);
    QTRY_VERIFY(there);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
  }

  void everyLetterLeadsToOnePlace() {
    while (session().settings().beta < 1) // pending samples: all that can be asked is asked
      press(Qt::Key_Period);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ExportNotice*>()->isVisible());
    std::map<QString, QString> letters;
    const auto take = [&](const QString& text) {
      const QString key = QKeySequence::mnemonic(text).toString();
      if (key.isEmpty()) return;
      QVERIFY2(!letters.contains(key), qPrintable(letters[key] + u'|' + text));
      letters[key] = text;
    };
    for (const QAction* menu : m_window->menuBar()->actions())
      take(menu->text());
    for (const auto* button : m_window->exporting().findChildren<QAbstractButton*>())
      if (button->isVisible()) take(button->text());
    for (const auto* label : m_window->exporting().findChildren<QLabel*>())
      if (label->buddy()) take(label->text());
    QVERIFY(letters.size() > 12);
  }

  /// Tab reaches every field from the top to the bottom and ends at the button.
  void tabGoesDownThePage() {
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(startButton().isEnabled());
    int last = -1;
    for (int i = 0; i < 30 && QApplication::focusWidget() != &startButton(); ++i) {
      QWidget* focus = QApplication::focusWidget();
      QVERIFY(m_window->exporting().isAncestorOf(focus));
      const int bottom = focus->mapTo(m_window.get(), QPoint(0, focus->height())).y();
      QVERIFY2(bottom >= last - 8, focus->metaObject()->className());
      last = bottom;
      press(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), &startButton());
  }

private:
  ProjectSession& session() const { return m_window->session(); }
  const ReviewState& state() const { return session().state(); }
  QLineEdit& folder() const { return *m_window->findChild<QLineEdit*>(QStringLiteral("exportFolder")); }
  QPushButton& startButton() const { return *m_window->findChild<QPushButton*>(QStringLiteral("exportStart")); }
  fs::path at(const std::string& name) const { return fs::path(m_dir->path().toStdString()) / name; }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
  }

  void name(const std::string& path) {
    QTRY_VERIFY(!folder().text().isEmpty());
    press(Qt::Key_D, Qt::AltModifier);
    QVERIFY(folder().hasFocus());
    QVERIFY(folder().hasSelectedText()); // what is typed replaces it
    QTest::keyClicks(&folder(), QString::fromStdString(at(path).string()));
  }

  void exportTo(const std::string& path) {
    name(path);
    QSignalSpy ended(&m_window->exporting(), &ExportWorkspace::ended);
    press(Qt::Key_Return);
    QVERIFY(ended.wait(30000));
  }

  void shoot(const QString& name) {
    QTest::qWait(50);
    if (const QString to = qEnvironmentVariable("STILLROOM_SHOTS"); !to.isEmpty())
      m_window->grab().save(to + u'/' + name + QStringLiteral(".png"));
  }

  std::string nameOf(int row) const {
    return state().contents->classes[static_cast<std::size_t>(state().classOf(row))].folder + "/" +
           std::to_string(state().slotOf(row));
  }

  static std::set<std::string> listing(const fs::path& of, bool deep = true) {
    std::set<std::string> names;
    for (auto at = fs::recursive_directory_iterator(of); at != fs::recursive_directory_iterator(); ++at) {
      const std::string relative = fs::relative(at->path(), of).string();
      if (!relative.starts_with("walk.stillroom")) names.insert(relative);
      if (!deep && at->is_directory()) at.disable_recursion_pending();
    }
    return names;
  }

  /// Entries of the manifest by "class/slot".
  std::map<std::string, QJsonObject> manifest(const std::string& path) {
    m_head = QJsonDocument::fromJson(QByteArray::fromStdString(readFile(at(path) / "manifest.json"))).object();
    std::map<std::string, QJsonObject> entries;
    for (const QJsonValue& each : m_head[u"images"].toArray())
      entries[each[u"class"].toString().toStdString() + "/" + std::to_string(each[u"slot"].toInt())] = each.toObject();
    return entries;
  }

  /// Every file is the stored image that the project, read by another, says is chosen.
  void compareWithProject(const std::string& path, const std::map<std::string, QJsonObject>& entries) {
    const auto contents = Project::open(m_project, Access::ReadOnly)->contents();
    const SelectionResult result = currentSelection(*contents);
    std::set<std::string> expected{"manifest.json"};
    for (std::size_t s = 0; s < result.samples.size(); ++s) {
      const std::string& classFolder =
          contents->classes[static_cast<std::size_t>(contents->selection->classIndex[s])].folder;
      const QJsonObject& entry = entries.at(classFolder + "/" + std::to_string(contents->selection->slot[s]));
      const std::string file = entry[u"file"].toString().toStdString();
      const std::string& hash = imageOfChoice(*contents, s, result.samples[s].chosen);
      QCOMPARE(entry[u"chosen"].toInt(), result.samples[s].chosen);
      QCOMPARE(entry[u"sha256"].toString().toStdString(), hash);
      QCOMPARE(sha256HexOfFile(at(path) / file), hash);
      QCOMPARE(readFile(at(path) / file), readFile(contents->imageFile(hash)));
      expected.insert({classFolder, file});
    }
    QCOMPARE(listing(at(path)), expected);
  }

  QTemporaryDir m_made; ///< the project as it was run, to be copied
  std::unique_ptr<QTemporaryDir> m_dir;
  fs::path m_project;
  std::unique_ptr<MainWindow> m_window;
  QJsonObject m_head; ///< of the manifest read last
};

STILLROOM_TEST(TestExportWalk)
#include "test_export_walk.moc"
