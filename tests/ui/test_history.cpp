// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/common/theme.h"
#include "ui/review/notes/history_model.h"
#include "ui/review/notes/history_panel.h"
#include "ui/review/notes/note_editor.h"
#include "ui/shell/application.h"
#include "ui/state/decision_texts.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace stillroom;
using namespace stillroom::ui;
using Kind = SampleDecision::Kind;
using History = std::vector<Decision>;

namespace {

Decision decision(std::int64_t sequence, Decision::Kind kind, std::vector<SampleDecision> samples,
                  std::string name = {}) {
  const DecisionSummary summary = summarise(samples);
  if (kind == Decision::Kind::Bulk && name.empty()) name = bulkName(summary);
  return {.sequence = sequence,
          .time = "2026-01-02T03:04:05Z",
          .kind = kind,
          .name = std::move(name),
          .samples = std::move(samples),
          .summary = summary};
}

SampleDecision pin(const std::string& folder, int slot, int choice) {
  return {.classFolder = folder, .slot = slot, .choice = choice};
}

/// With the plural that the catalogue has.
QString counted(const char* text, int count) {
  return QCoreApplication::translate("DecisionTexts", text, nullptr, count);
}

/// One decision of each kind, about classes of makeContents().
History everyKind() {
  const std::string tench = "n1000", springer = "n1001";
  return {{.sequence = 1, .time = "2026-01-02T03:04:05Z", .kind = Decision::Kind::Settings, .settings = {3, 0.85F}},
          decision(2, Decision::Kind::Override, {pin(tench, 3, 4)}),
          decision(3, Decision::Kind::Override, {pin(springer, 0, baselineChoice)}),
          decision(4, Decision::Kind::Override, {pin(springer, 0, noOverride)}),
          decision(5, Decision::Kind::Reviewed, {{Kind::Reviewed, tench, 3, 4}}),
          decision(6, Decision::Kind::Note, {{Kind::Note, tench, 9, noOverride, "the fin\nis missing"}}),
          decision(7, Decision::Kind::Bulk, {pin(tench, 3, 4), {Kind::Reviewed, tench, 3, 4}}),
          decision(8, Decision::Kind::Bulk, {pin(tench, 1, 2), pin(tench, 2, baselineChoice), pin(springer, 5, 0)}),
          decision(9, Decision::Kind::Bulk, {pin(tench, 1, 2), pin(tench, 2, 2)}, "By the second judge"),
          decision(10, Decision::Kind::Unknown, {}, "crop")};
}

} // namespace

/// The list of decisions and the note's editor. With STILLROOM_SHOTS set to a folder they leave a picture there.
class TestHistory : public QObject {
  Q_OBJECT

  ReviewState m_state;

  static std::shared_ptr<const History> shared(History history) {
    return std::make_shared<const History>(std::move(history));
  }

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(qEnvironmentVariable("STILLROOM_LANGUAGE", QStringLiteral("en")));
    m_state = tests::makeState(tests::makeContents());
  }

  void everyDecisionHasANameAndASubject() {
    if (qEnvironmentVariableIsSet("STILLROOM_LANGUAGE")) QSKIP("The expected texts are English.");
    const QStringList expected{QStringLiteral("k 3 · β 0.85| "),
                               QStringLiteral("Pin candidate 4|tench · sample 3"),
                               QStringLiteral("Keep the baseline|English springer · sample 0"),
                               QStringLiteral("Clear the choice|English springer · sample 0"),
                               QStringLiteral("Mark reviewed|tench · sample 3"),
                               QStringLiteral("Note “the fin is missing”|tench · sample 9"),
                               QStringLiteral("Pin candidate 4 and mark reviewed|tench · sample 3"),
                               counted("Pin %n sample(s)", 3) + u'|' + counted("%n sample(s)", 3),
                               QStringLiteral("By the second judge|tench · ") + counted("%n sample(s)", 2),
                               QStringLiteral("Decided by a newer Stillroom: crop| ")};
    const History history = everyKind();
    for (std::size_t i = 0; i < history.size(); ++i) {
      const QString subject = decisionSubject(history[i], m_state);
      QCOMPARE(decisionName(history[i]) + u'|' + (subject.isEmpty() ? QStringLiteral(" ") : subject),
               expected[static_cast<qsizetype>(i)]);
    }
    QCOMPARE(decisionText(history[1], m_state), QStringLiteral("Pin candidate 4: tench · sample 3"));
    QCOMPARE(decisionText(history[7], m_state), counted("Pin %n sample(s)", 3));
  }

  void theModelShowsTheNewestFirst() {
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted);
    History history = everyKind();
    const History beginning(history.begin(), history.begin() + 6);
    model.setHistory(shared(beginning), m_state);
    QCOMPARE(reset.count(), 1);
    const QPersistentModelIndex kept(model.index(0));
    history[8].state = DecisionState::Dropped;
    history[9].state = DecisionState::Undone;
    model.setHistory(shared(history), m_state);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(kept.row(), 4);
    QCOMPARE(model.rowCount(), 10);
    for (int row = 0; row < 10; ++row) {
      const Decision& expected = history[static_cast<std::size_t>(9 - row)];
      const QModelIndex index = model.index(row);
      QCOMPARE(index.data().toString(), decisionName(expected));
      QCOMPARE(index.data(HistoryModel::StateRole).toInt(), static_cast<int>(expected.state));
      const bool inForce = expected.state == DecisionState::InForce;
      const QString said = index.data(HistoryModel::StateTextRole).toString();
      QCOMPARE(said.isEmpty(), inForce);
      if (!inForce) QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(said));
    }
    QCOMPARE(model.index(8).data(HistoryModel::RowRole).toInt(), 3);
    QCOMPARE(model.index(2).data(HistoryModel::RowRole).toInt(), 1); // the first of its samples
    QCOMPARE(model.index(9).data(HistoryModel::RowRole).toInt(), noRow);
    model.setHistory(shared({}), m_state); // another project
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
    model.setHistory(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
  }

  void timesAreTheReaders() {
    HistoryModel model;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    model.setHistory(shared(everyKind()), m_state);
    const QString time = model.index(0).data(HistoryModel::TimeRole).toString();
    QLocale::setDefault(before);
    QVERIFY2(time.contains(QStringLiteral(".01.26")), qPrintable(time));
  }

  void aDoubleClickAndEnterGoToTheSample() {
    HistoryPanel panel;
    panel.setHistory(shared(everyKind()), m_state);
    panel.resize(panel.sizeHint());
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy wanted(&panel, &HistoryPanel::sampleWanted);
    const QPoint second = panel.visualRect(panel.model()->index(1, 0)).center();
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(wanted.count(), 0);
    QTest::mouseDClick(panel.viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toInt(), 1);
    panel.setCurrentIndex(panel.model()->index(8, 0));
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.back().front().toInt(), 3);
    panel.setCurrentIndex(panel.model()->index(9, 0)); // settings are about no sample
    QTest::keyClick(&panel, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
  }

  void aNoteIsHandedOnOnce() {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* editor = new NoteEditor(&window);
    layout->addWidget(editor);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy edited(editor, &NoteEditor::noteEdited), finished(editor, &NoteEditor::finished);
    QVERIFY(!editor->isEnabled());
    editor->setSample(1, 3, QStringLiteral("old"), true);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("new 1"));
    editor->setSample(1, 3, QStringLiteral("old"), true); // a selection came back: typing goes on
    QCOMPARE(editor->toPlainText(), QStringLiteral("new 1"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.front(), (QVariantList{1, 3, QStringLiteral("new 1")}));
    QCOMPARE(finished.count(), 1);

    editor->setSample(1, 3, QStringLiteral("new 1"), true);
    QTest::keyClicks(editor, QStringLiteral("x"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(editor->toPlainText(), QStringLiteral("new 1"));
    QCOMPARE(finished.count(), 2);

    QTest::keyClicks(editor, QStringLiteral(" "));
    editor->setSample(2, 0, {}, true); // the sample that was left is the one that is named
    QCOMPARE(edited.count(), 1);       // blanks around it are no change
    QTest::keyClicks(editor, QStringLiteral("second"));
    editor->setSample(2, 1, {}, true);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.back(), (QVariantList{2, 0, QStringLiteral("second")}));
    QTest::keyClicks(editor, QStringLiteral("third"));
    window.hide();
    QCOMPARE(edited.count(), 3);
    editor->setSample(2, 2, {}, false);
    QVERIFY(editor->isReadOnly());
  }

  void pictures() {
    for (const auto& [theme, name] :
         {std::pair(Theme::Light, QStringLiteral("light")), std::pair(Theme::Dark, QStringLiteral("dark"))}) {
      applyTheme(theme);
      QWidget window;
      auto* layout = new QVBoxLayout(&window);
      auto* panel = new HistoryPanel(&window);
      auto* editor = new NoteEditor(&window);
      History history = everyKind();
      history[8].state = DecisionState::Dropped;
      history[9].state = DecisionState::Undone;
      panel->setHistory(shared(history), m_state);
      panel->setCurrentIndex(panel->model()->index(3, 0));
      editor->setSample(0, 3, name == u"light"_s ? QString() : QStringLiteral("The fin is missing."), true);
      layout->addWidget(panel, 1);
      layout->addWidget(editor);
      window.resize(280, 560);
      window.show();
      QTest::qWait(50);
      if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
        window.grab().save(folder + QStringLiteral("/history-") + name + QStringLiteral(".png"));
      QVERIFY(panel->visualRect(panel->model()->index(0, 0)).height() > 2 * panel->fontMetrics().height());
    }
  }
};

STILLROOM_TEST(TestHistory)
#include "test_history.moc"
