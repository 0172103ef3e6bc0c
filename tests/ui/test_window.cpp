// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/charts/confidence_chart.h"
#include "ui/common/theme.h"
#include "ui/export/export_workspace.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/class_panel.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/review_workspace.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/state/sample_texts.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <atomic>

using namespace stillroom;
using namespace stillroom::ui;

/// The whole window over a project in memory. With STILLROOM_SHOTS set to a folder it leaves pictures of itself there.
class TestWindow : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(qEnvironmentVariable("STILLROOM_LANGUAGE", QStringLiteral("en")));
    QSettings().clear();
    m_contents = tests::makeContents({.classes = 10});
    tests::drawImages(*m_contents, m_folder.path().toStdString());
  }

  void init() {
    QSettings().clear();
    m_decided = -100;
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QSignalSpy opened(&m_window->session(), &ProjectSession::opened);
    ProjectBackend backend;
    backend.contents = [this] { return m_contents; };
    backend.saveSettings = [](const SelectionSettings&) {};
    backend.decide = [this](const std::vector<SampleDecision>& decisions) { m_decided = decisions.front().choice; };
    backend.run = [](const TaskContext& context) {
      for (const Stage stage : {Stage::Candidates, Stage::DetectCandidates}) {
        ProgressMeter meter(context, stage, Unit::Images, 40);
        for (int i = 0; i < 40; ++i) {
          std::this_thread::sleep_for(std::chrono::milliseconds(20));
          meter.advance();
        }
      }
    };
    m_window->session().adopt(backend, m_contents);
    QVERIFY(opened.wait());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }
  void cleanup() { m_window.reset(); }

  void opensOnReviewWithASampleChosen() {
    QVERIFY(m_window->review().isVisible());
    QVERIFY(m_window->session().currentRow() != noRow);
  }

  void theSheetListsKeysOfReviewAndWindow() {
    goToFlagged();
    QStringList listed;
    QTimer::singleShot(0, this, [&] {
      auto* sheet = qobject_cast<QDialog*>(QApplication::activeModalWidget());
      if (!sheet) return;
      for (const QLabel* label : sheet->findChildren<QLabel*>())
        listed += label->text();
      if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
        sheet->grab().save(folder + QStringLiteral("/keys.png"));
      sheet->reject();
    });
    QTest::keyClick(QApplication::focusWidget(), '?');
    for (const QAction* action : m_window->review().findChildren<QAction*>())
      if (!action->shortcut().isEmpty() && !action->text().startsWith(QStringLiteral("Choose candidate")))
        QVERIFY2(listed.join(u' ').contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(action->text()));
    for (const QString& key : {QStringLiteral("Esc"), QStringLiteral("Ctrl+Z"), QStringLiteral("Ctrl+E")})
      QVERIFY2(listed.join(u' ').contains(key), qPrintable(key));
  }

  void digitPinsTheCandidateAndXClearsIt() {
    const int row = goToFlagged();
    const int ordinal = m_window->session().state().confidence(row, 3) ? 3 : 4;
    press(static_cast<Qt::Key>(Qt::Key_0 + ordinal));
    QTRY_COMPARE(m_decided.load(), ordinal);
    QTRY_COMPARE(m_window->session().state().choice(row).chosen, ordinal);
    press(Qt::Key_X);
    QTRY_COMPARE(m_decided.load(), noOverride);
    press(Qt::Key_B);
    QTRY_COMPARE(m_decided.load(), baselineChoice);
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_decided.load(), noOverride);
    const int second = m_window->session().state().confidence(row, 12) ? 12 : 13;
    press(static_cast<Qt::Key>(Qt::Key_0 + second - 10), Qt::ShiftModifier);
    QTRY_COMPARE(m_decided.load(), second);
  }

  void enterWalksTheFlaggedSamples() {
    const ReviewState& state = m_window->session().state();
    int expected = m_window->session().currentRow();
    const int first = state.choice(expected).flagged() ? expected : tests::nextFlagged(state, expected, true);
    for (int i = 0; i < 12; ++i) {
      expected = tests::nextFlagged(state, expected, true);
      press(Qt::Key_Return);
      QCOMPARE(m_window->session().currentRow(), expected);
    }
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_window->session().currentRow(), tests::nextFlagged(state, first, false)); // past those reviewed
  }

  void keysMoveKAndBeta() {
    const SelectionSettings before = m_window->session().settings();
    press(Qt::Key_BracketRight);
    QCOMPARE(m_window->session().settings().k, before.k + 1);
    press(Qt::Key_BracketLeft);
    press(Qt::Key_Comma);
    QCOMPARE(m_window->session().settings().k, before.k);
    QVERIFY(std::abs(m_window->session().settings().beta - (before.beta - 0.01F)) < 1e-6F);
    press(Qt::Key_Period);
    QCOMPARE(m_window->session().settings().beta, before.beta);
  }

  void digitsInASpinBoxAreNumbers() {
    goToFlagged();
    auto* k = m_window->review().findChild<QSpinBox*>();
    k->setFocus();
    k->selectAll();
    QTest::keyClick(k, Qt::Key_5);
    QCOMPARE(m_window->session().settings().k, 5);
    QTest::qWait(50);
    QCOMPARE(m_decided.load(), -100);
  }

  void aBetaCanBeTyped() {
    goToFlagged();
    auto* beta = m_window->findChild<QDoubleSpinBox*>();
    beta->setFocus();
    beta->selectAll();
    const QString typed = QStringLiteral("0") + beta->locale().decimalPoint() + QStringLiteral("853");
    QTest::keyClicks(beta, typed);
    QTest::qWait(50); // selections come back meanwhile
    QCOMPARE(beta->text(), typed);
    QCOMPARE(m_window->session().settings().beta, 0.853F);
  }

  void theOpenProjectOpenedAgainIsShown() {
    m_window->showExport();
    QSignalSpy failed(&m_window->session(), &ProjectSession::openFailed);
    m_window->openProject(m_folder.path());
    QVERIFY(!m_window->session().isOpening());
    QVERIFY(m_window->exporting().isVisible()); // the page it was left on
    QTest::qWait(50);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!m_window->session().readOnly());
  }

  void theHistogramsLineMovesBeta() {
    goToFlagged();
    auto* panel = m_window->findChild<ParameterPanel*>();
    auto* chart = panel->findChild<ConfidenceChart*>();
    auto* beta = panel->findChild<QDoubleSpinBox*>();
    chart->setFocus();
    const double before = beta->value();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(beta->value(), before - 0.01);
    QCOMPARE(m_window->session().settings().beta, static_cast<float>(beta->value()));
  }

  /// The sample runs once it is open; another project that is asked for before that doesn't.
  void onlyTheSampleRunsByItself() {
    const QTemporaryDir sample;
    QFile catalogue(sample.filePath(QStringLiteral("project.db")));
    QVERIFY(catalogue.open(QIODevice::WriteOnly));
    m_window->openSample(sample.path());
    m_window->openProject(m_folder.path());
    QVERIFY(m_window->review().isVisible());
    QVERIFY(!m_window->controller().running());
  }

  void whatIsHighlightedIsWhatIsShown() {
    m_window->review().showClass(2);
    auto* order = named<QComboBox>(FilterBar::tr("Order of the samples"));
    auto* classes = named<QListView>(ClassPanel::tr("Classes"));
    order->setCurrentIndex(1);
    QCOMPARE(classes->currentIndex().data(ClassListModel::ClassIndexRole).toInt(), 2);
    QSignalSpy opened(&m_window->session(), &ProjectSession::opened);
    m_window->review().rememberView();
    m_window->session().adopt(m_window->session().backend(), std::make_shared<const ProjectContents>(*m_contents));
    QVERIFY(opened.wait());
    QCOMPARE(shownClasses(), QSet<int>{2});
    QCOMPARE(classes->currentIndex().data(ClassListModel::ClassIndexRole).toInt(), 2);
    QCOMPARE(order->currentIndex(), 1); // this project's own
    auto other = std::make_shared<ProjectContents>(*m_contents);
    other->folder = "/another/project";
    m_window->session().adopt(m_window->session().backend(), other);
    QVERIFY(opened.wait());
    QCOMPARE(order->currentIndex(), 0);
    QCOMPARE(classes->currentIndex().data(ClassListModel::ClassIndexRole).toInt(), allClasses);
    const ReviewState& state = m_window->session().state();
    QVERIFY(state.choice(m_window->session().currentRow()).flagged()); // never shown: the work begins there
  }

  /// Grid, strip and picture never speak of different samples.
  void anotherClassBringsItsFirstSample() {
    auto* classes = named<QListView>(ClassPanel::tr("Classes"));
    for (const int row : {4, 2, 5}) {
      classes->setCurrentIndex(classes->model()->index(row, 0));
      const int shown = classes->currentIndex().data(ClassListModel::ClassIndexRole).toInt();
      const ReviewState& state = m_window->session().state();
      QCOMPARE(state.classOf(m_window->session().currentRow()), shown);
      QCOMPARE(grid()->currentIndex().data(SampleGridModel::RowRole).toInt(), m_window->session().currentRow());
    }
  }

  void findingAClassLeavesTheGrid() {
    m_window->review().showClass(2);
    auto* classes = named<QListView>(ClassPanel::tr("Classes"));
    auto* search = named<QLineEdit>(ClassPanel::tr("Find a class"));
    const int row = m_window->session().currentRow();
    for (const char* text : {"golf", "golfx", "c", ""}) {
      search->setText(QString::fromLatin1(text));
      QCOMPARE(shownClasses(), QSet<int>{2});
      QCOMPARE(m_window->session().currentRow(), row);
    }
    QCOMPARE(classes->currentIndex().data(ClassListModel::ClassIndexRole).toInt(), 2);
    search->setText(QStringLiteral("golf"));
    QVERIFY(!classes->currentIndex().isValid());
    classes->setFocus();
    QTest::keyClick(classes, Qt::Key_Down);
    QCOMPARE(shownClasses(), QSet<int>{8});
    search->clear();
    QCOMPARE(classes->currentIndex().data(ClassListModel::ClassIndexRole).toInt(), 8);
  }

  /// The grid, which is out of sight then, doesn't bring its own sample back.
  void aColumnOfBeforeAndAfterStaysCurrent() {
    ProjectSession& session = m_window->session();
    const int before = goToFlagged();
    const int clicked = session.state().rowOf(session.state().classOf(before), 0) == before ? before + 1 : before - 1;
    press(Qt::Key_A);
    auto* page = m_window->findChild<BeforeAfterPage*>();
    QVERIFY(page->isVisible());
    QSignalSpy selected(&session, &ProjectSession::selectionChanged);
    Q_EMIT page->sampleWanted(clicked);
    QVERIFY(selected.wait());
    QCOMPARE(session.currentRow(), clicked);
    QCOMPARE(grid()->currentIndex().data(SampleGridModel::RowRole).toInt(), clicked);
    press(Qt::Key_A);
    QVERIFY(!page->isVisible());
    QCOMPARE(session.currentRow(), clicked);
  }

  void aSampleThatLeavesTheFilterHandsOnToItsNeighbour() {
    ProjectSession& session = m_window->session();
    int row = goToFlagged();
    QList<int> pinned;
    for (; pinned.size() < 3; row = tests::nextFlagged(session.state(), row, true)) {
      session.decide(row, baselineChoice);
      pinned += row;
    }
    QTRY_COMPARE(session.state().overrideOf(pinned[2]), baselineChoice);
    for (auto* chip : m_window->review().findChildren<QToolButton*>())
      if (chip->text().startsWith(filterText(SampleGroup::Pinned))) chip->click();
    QCOMPARE(grid()->model()->rowCount(), 3);
    m_window->review().showSample(pinned[1]);
    m_window->review().takeFocus();
    press(Qt::Key_X);
    QTRY_COMPARE(session.currentRow(), pinned[2]); // the next one
    QCOMPARE(grid()->currentIndex().data(SampleGridModel::RowRole).toInt(), pinned[2]);
    press(Qt::Key_X);
    QTRY_COMPARE(session.currentRow(), pinned[0]); // there is none: the one before
    QCOMPARE(grid()->currentIndex().data(SampleGridModel::RowRole).toInt(), pinned[0]);
  }

  void aRunReportsAndCanBeCancelled() {
    m_window->showRun();
    QSignalSpy ended(&m_window->controller(), &RunController::ended);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_window->controller().running());
    QTest::qWait(300);
    shoot(QStringLiteral("run"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(ended.wait());
    QCOMPARE(ended.front().front().value<RunController::Outcome>(), RunController::Outcome::Stopped);
    QVERIFY(m_window->isVisible());
  }

  void everyControlHasAName() {
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
      const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                           qobject_cast<QAbstractItemView*>(widget) ||
                           (qobject_cast<QAbstractSlider*>(widget) && !widget->inherits("QScrollBar"));
      // What Qt puts inside a line edit can't be named from outside.
      if (!control || widget->objectName().startsWith(u"qt_") || widget->inherits("QLineEditIconButton")) continue;
      const auto* button = qobject_cast<QAbstractButton*>(widget);
      QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
               widget->metaObject()->className());
    }
  }

  void picturesInBothThemes() {
    for (const auto& [theme, name] :
         {std::pair(Theme::Light, QStringLiteral("light")), std::pair(Theme::Dark, QStringLiteral("dark"))}) {
      applyTheme(theme);
      m_window->resize(1280, 800);
      goToFlagged();
      QTRY_COMPARE_WITH_TIMEOUT(m_window->cache().pending(), 0, 20000);
      QTest::qWait(200);
      shoot(QStringLiteral("review-") + name);
      m_window->review().showClass(2);
      QTest::qWait(300);
      shoot(QStringLiteral("class-") + name);
      m_window->showRun();
      QTest::qWait(50);
      shoot(QStringLiteral("stages-") + name);
      m_window->showReview();
      const QImage image = m_window->grab().toImage();
      QVERIFY(!image.isNull());
      QSet<QRgb> colours;
      for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
          colours.insert(image.pixel(x, y));
      QVERIFY(colours.size() > 200);
    }
    applyTheme(Theme::Light);
    MainWindow welcome;
    welcome.resize(1280, 800);
    welcome.show();
    QTest::qWait(100);
    if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
      welcome.grab().save(folder + QStringLiteral("/welcome.png"));
  }

private:
  SampleGridView* grid() const { return m_window->findChild<SampleGridView*>(); }

  QSet<int> shownClasses() const {
    QSet<int> classes;
    for (int i = 0; i < grid()->model()->rowCount(); ++i)
      classes +=
          m_window->session().state().classOf(grid()->model()->index(i, 0).data(SampleGridModel::RowRole).toInt());
    return classes;
  }

  template <class Widget>
  Widget* named(const QString& name) const {
    for (auto* widget : m_window->review().template findChildren<Widget*>())
      if (widget->accessibleName() == name) return widget;
    return nullptr;
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }

  int goToFlagged() {
    m_window->review().takeFocus();
    const ReviewState& state = m_window->session().state();
    for (int row = 0; row < state.sampleCount(); ++row)
      if (state.choice(row).flagged() && state.missingCandidates(row) == 0) {
        m_window->review().showSample(row);
        [&] { QTRY_VERIFY(!m_window->session().candidates().empty()); }();
        return row;
      }
    return noRow;
  }

  void shoot(const QString& name) {
    if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
      m_window->grab().save(folder + u'/' + name + QStringLiteral(".png"));
  }

  QTemporaryDir m_folder;
  std::shared_ptr<ProjectContents> m_contents;
  std::unique_ptr<MainWindow> m_window;
  std::atomic_int m_decided = -100;
};

STILLROOM_TEST(TestWindow)
#include "test_window.moc"
