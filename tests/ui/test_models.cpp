// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/common/texts.h"
#include "ui/review/grid/class_list_model.h"
#include "ui/review/grid/sample_grid_model.h"
#include "ui/review/strip/candidate_strip_model.h"
#include "ui/run/stage_list_model.h"
#include "ui/state/sample_texts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace stillroom;
using namespace stillroom::ui;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestModels : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_contents = tests::makeContents();
    m_state = tests::makeState(m_contents);
  }

  void classesCountWhatTheResultSays() {
    ClassListModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setState(m_state);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0).data(ClassListModel::FlaggedRole).toInt(), static_cast<int>(m_state.result->flagged));
    for (std::size_t s = 0; s < sampleStatusCount; ++s)
      QCOMPARE(model.index(0).data(ClassListModel::StatusCountsRole).value<QList<int>>()[static_cast<int>(s)],
               static_cast<int>(m_state.result->counts[s]));
    int samples = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
      samples += model.index(row).data(ClassListModel::SamplesRole).toInt();
      QCOMPARE(model.index(row).data().toString(),
               QString::fromStdString(m_contents->classes[static_cast<std::size_t>(row - 1)].name));
      QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(samples, m_state.sampleCount());
  }

  void classesKeepTheirRowsWhenOnlyTheResultChanges() {
    ClassListModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setState(m_state);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept(model.index(2));
    model.setState(stateAt(0.5F));
    QCOMPARE(reset.count(), 0);
    QVERIFY(kept.isValid());
  }

  void classesAreFoundByNameAndFolder() {
    ClassListModel model;
    model.setState(m_state);
    for (int row = 1; row < model.rowCount(); ++row) {
      const QString text = model.index(row).data(ClassListModel::SearchRole).toString();
      QVERIFY(text.contains(model.index(row).data().toString()));
      QVERIFY(text.contains(model.index(row).data(ClassListModel::FolderRole).toString()));
    }
  }

  /// One that changes a single sample's outcome draws its class and the line of all classes, of a thousand.
  void onlyClassesThatChangeAreDrawnAgain() {
    const auto contents = tests::makeContents(
        {.classes = 1000, .imagesPerClass = 5, .candidates = 1, .featureSize = 1, .somePending = false});
    const ReviewState state = tests::makeState(contents);
    ClassListModel model;
    model.setState(state);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
    model.setState(state);
    QCOMPARE(changed.count(), 0);
    ReviewState other = state;
    auto result = std::make_shared<SelectionResult>(*state.result);
    const int row = 5 * 700 + 2;
    result->samples[row].status =
        state.choice(row).status == SampleStatus::Normal ? SampleStatus::Refined : SampleStatus::Normal;
    other.result = result;
    model.setState(other);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[1][0].toModelIndex().row(), 701);
    QCOMPARE(reset.count(), 0);
  }

  void gridShowsEverySampleOfAClass() {
    SampleGridModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setState(m_state);
    QCOMPARE(model.rowCount(), m_state.sampleCount());
    model.setQuery({.classIndex = 2});
    QCOMPARE(model.rowCount(), 10);
    for (int i = 0; i < 10; ++i) {
      const QModelIndex index = model.index(i);
      const int row = index.data(SampleGridModel::RowRole).toInt();
      const SampleChoice& choice = m_state.choice(row);
      QCOMPARE(row, 20 + i);
      QCOMPARE(index.data(SampleGridModel::StatusRole).toInt(), static_cast<int>(choice.status));
      QCOMPARE(index.data(SampleGridModel::ReasonRole).toInt(), static_cast<int>(choice.reason));
      QCOMPARE(index.data(SampleGridModel::ConfidenceRole).toFloat(), choice.confidence);
      QCOMPARE(index.data(SampleGridModel::ChosenRole).toInt(), choice.chosen);
      QCOMPARE(model.indexOfRow(row), index);
    }
    QVERIFY(!model.indexOfRow(3).isValid());
  }

  void gridShowsWhatAnswersTheQuery() {
    SampleGridModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setState(m_state);
    for (const SampleGroup group : allSampleGroups) {
      GridQuery query{.classIndex = 1};
      setGroup(query.filter, group);
      model.setQuery(query);
      const std::vector<int> expected = rowsOf(m_state, {}, query);
      QCOMPARE(model.rows(), expected);
      QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
      QCOMPARE(model.sampleCount(), 10);
      for (int i = 0; i < model.rowCount(); ++i) {
        const int row = model.index(i).data(SampleGridModel::RowRole).toInt();
        QCOMPARE(row, expected[static_cast<std::size_t>(i)]);
        QCOMPARE(model.indexOf(model.keyOf(row)), model.index(i));
      }
    }
    QVERIFY(!model.indexOf({99, 0}).isValid());
    QVERIFY(!SampleGridModel().indexOf({0, 0}).isValid());
  }

  void gridSaysEverythingInWords() {
    auto contents = std::make_shared<ProjectContents>(*m_contents);
    ReviewState state = tests::makeState(contents);
    const int row = tests::nextFlagged(state, noRow, true);
    contents->notes[static_cast<std::size_t>(row)] = "odd fins";
    state.reviews.assign(static_cast<std::size_t>(state.sampleCount()), notReviewed);
    state.reviews[static_cast<std::size_t>(row)] = state.choice(row).chosen + 1;
    MovedChoices moved(static_cast<std::size_t>(state.sampleCount()));
    moved[static_cast<std::size_t>(row)] = 1;
    SampleGridModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setState(state, moved);
    const QModelIndex index = model.indexOfRow(row);
    QVERIFY(index.data(SampleGridModel::NotedRole).toBool());
    QVERIFY(index.data(SampleGridModel::MovedRole).toBool());
    QCOMPARE(index.data(SampleGridModel::ReviewRole).toInt(), static_cast<int>(ReviewMark::Changed));
    QVERIFY(index.flags().testFlag(Qt::ItemIsDragEnabled));
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), text);
    for (const QString& word : {QStringLiteral("odd fins"), reviewMarkText(ReviewMark::Changed),
                                sampleTitle(state, row), sampleSentence(state, row),
                                SampleGridModel::tr("The sliders, as they are now, change "
                                                    "this choice.")})
      QVERIFY2(text.contains(word), qPrintable(text));
    model.setState(state);
    QVERIFY(!model.indexOfRow(row).data(SampleGridModel::MovedRole).toBool());
  }

  void gridKeepsPersistentIndexesWhenTheOrderChanges() {
    SampleGridModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setState(m_state);
    model.setQuery({.order = {.key = SortKey::Confidence}});
    const QPersistentModelIndex kept(model.index(17));
    const int sample = kept.data(SampleGridModel::RowRole).toInt();
    model.setState(stateAt(0.3F));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(SampleGridModel::RowRole).toInt(), sample);
    float before = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
      const QVariant p = model.index(i).data(SampleGridModel::ConfidenceRole);
      const float value = p.isValid() ? p.toFloat() : -1;
      QVERIFY(value >= before);
      before = value;
    }
  }

  void gridSurvivesRandomChanges() {
    SampleGridModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    for (unsigned i = 0; i < 40; ++i) {
      model.setState(stateAt(static_cast<float>(i * 7 % 20) / 20.0F));
      GridQuery query{.classIndex = static_cast<int>(i % 5) - 1,
                      .order = {.key = allSortKeys[i % allSortKeys.size()], .descending = i % 2 == 0}};
      setGroup(query.filter, allSampleGroups[i % 8]);
      model.setQuery(query);
    }
    model.setState({});
    QCOMPARE(model.rowCount(), 0);
  }

  void stripShowsBaselineAndCandidates() {
    CandidateStripModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    Selector selector(m_contents->selection);
    for (int row = 0; row < m_state.sampleCount(); ++row) {
      const auto views = selector.candidates(*m_state.result, m_state.overrides, static_cast<std::size_t>(row));
      model.setSample(m_state, row, views);
      QCOMPARE(model.rowCount(), m_state.choice(row).flagged() ? 21 : 1);
      QCOMPARE(model.index(0).data(CandidateStripModel::OrdinalRole).toInt(), baselineChoice);
      int chosen = 0, missing = 0;
      for (int i = 0; i < model.rowCount(); ++i) {
        chosen += model.index(i).data(CandidateStripModel::ChosenRole).toBool() ? 1 : 0;
        missing += model.index(i).data(CandidateStripModel::MissingRole).toBool() ? 1 : 0;
      }
      QCOMPARE(chosen, 1);
      QCOMPARE(missing, model.rowCount() == 1 ? 0 : m_state.missingCandidates(row));
      for (const CandidateView& view : views) {
        const QModelIndex cell = model.indexOfOrdinal(view.ordinal);
        QCOMPARE(cell.data(CandidateStripModel::RankRole).toInt(), view.rank);
        QCOMPARE(cell.data(CandidateStripModel::InPoolRole).toBool(), view.inPool);
        QCOMPARE(model.canChoose(view.ordinal), view.ok);
        const QVariant share = cell.data(CandidateStripModel::SimilarityShareRole);
        if (share.isValid()) QVERIFY(share.toDouble() >= 0 && share.toDouble() <= 1);
      }
      QVERIFY(!model.canChoose(20));
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
  }

  void stagesFollowProgress() {
    StageListModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setContents(m_contents.get());
    QCOMPARE(model.rowCount(), static_cast<int>(allStages.size()));
    model.progress({.stage = Stage::Candidates,
                    .unit = Unit::Images,
                    .done = 30,
                    .total = 120,
                    .perSecond = 2,
                    .secondsLeft = 45});
    QCOMPARE(model.currentStage(), 6);
    QCOMPARE(model.index(6).data(StageListModel::ShareRole).toDouble(), 0.25);
    QVERIFY(model.index(6).data(StageListModel::PaceRole).toString().contains(durationText(45)));
    QCOMPARE(model.index(6).data(StageListModel::PhaseRole).toInt(), static_cast<int>(StagePhase::Running));
    model.setRunning(false);
    QCOMPARE(model.index(6).data(StageListModel::PhaseRole).toInt(), static_cast<int>(StagePhase::Partly));
    model.progress({.stage = Stage::Export});
    model.setContents(nullptr);
    QCOMPARE(model.rowCount(), 0);
  }

  void nextFlaggedVisitsEveryFlaggedSampleOnce() {
    int row = noRow;
    std::vector<int> visited;
    for (std::int64_t i = 0; i < m_state.result->flagged; ++i) {
      row = tests::nextFlagged(m_state, row, true);
      QVERIFY(m_state.choice(row).flagged());
      QVERIFY(visited.empty() || row > visited.back());
      visited.push_back(row);
    }
    QCOMPARE(tests::nextFlagged(m_state, row, true), visited.front());
    QCOMPARE(tests::nextFlagged(m_state, visited.front(), false), visited.back());
  }

  /// However many samples there are, views hear of a change once.
  void aChangeIsToldOnce() {
    const auto contents = tests::makeContents(
        {.classes = 100, .imagesPerClass = 50, .candidates = 2, .featureSize = 2, .somePending = false});
    const ReviewState state = tests::makeState(contents);
    SampleGridModel model;
    model.setState(state);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset),
        moved(&model, &QAbstractItemModel::layoutChanged);
    for (int i = 1; i <= 6; ++i) {
      model.setState(state); // the rows that are shown stay
      QCOMPARE(changed.count(), i);
      QCOMPARE(reset.count(), i - 1);
      model.setQuery({.filter = {.reasons = i % 2 == 1 ? bit(FlagReason::Mismatch) : std::uint8_t{0}}});
      QCOMPARE(changed.count(), i);
      QCOMPARE(reset.count(), i);
      model.setQuery(model.query());
      QCOMPARE(reset.count(), i);
    }
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(moved.count(), 0);
  }

  void aNewOrderKeepsWhatIsHeld() {
    const auto contents = tests::makeContents(
        {.classes = 1000, .imagesPerClass = 50, .candidates = 2, .featureSize = 2, .somePending = false});
    const ReviewState state = tests::makeState(contents);
    ReviewState pinned = state;
    auto result = std::make_shared<SelectionResult>(*state.result);
    for (SampleChoice& choice : result->samples)
      if (choice.flagged()) choice.chosen = baselineChoice, choice.confidence = 1 - choice.confidence;
    pinned.result = result;
    SampleGridModel model;
    model.setState(state);
    model.setQuery({.order = {.key = SortKey::Confidence}});
    QList<QPersistentModelIndex> kept;
    QList<int> samples;
    for (int i = 0; i < model.rowCount(); i += 10) {
      kept += model.index(i);
      samples += kept.back().data(SampleGridModel::RowRole).toInt();
    }
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const std::vector<int> before = model.rows();
    model.setState(pinned);
    QVERIFY(model.rows() != before);
    QCOMPARE(reset.count(), 0);
    for (int i = 0; i < kept.size(); ++i) {
      QCOMPARE(kept[i].data(SampleGridModel::RowRole).toInt(), samples[i]);
      QCOMPARE(model.indexOfRow(samples[i]), QModelIndex(kept[i]));
    }
  }

  void aSentenceTellsPAndBetaApart_data() {
    QTest::addColumn<float>("p");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("beta");
    QTest::newRow("far") << 0.5F << "0.500"
                         << "0.900";
    QTest::newRow("near") << 0.8996F << "0.8996"
                          << "0.9000";
    QTest::newRow("next") << std::nextafter(0.9F, 0.0F) << "0.8999999"
                          << "0.9000000";
    QTest::newRow("equal") << 0.9F << "0.900"
                           << "0.900";
  }
  void aSentenceTellsPAndBetaApart() {
    QFETCH(float, p);
    QFETCH(QString, shown);
    QFETCH(QString, beta);
    QLocale::setDefault(QLocale::c());
    const auto contents = tests::makeContents();
    auto input = std::make_shared<SelectionInput>(*contents->selection);
    input->baselinePredicted[0] = input->classIndex[0];
    input->baselineConfidence[0] = p;
    contents->selection = input;
    const QString sentence = sampleSentence(tests::makeState(contents), 0);
    QVERIFY2(sentence.contains(QStringLiteral("p %1 is not above β %2.").arg(shown, beta)), qPrintable(sentence));
  }

  void confidenceIsNeverRoundedToCertainty() {
    QLocale::setDefault(QLocale::c());
    QCOMPARE(confidenceText(0.9999), QStringLiteral("0.999"));
    QCOMPARE(confidenceText(1.0), QStringLiteral("1.000"));
    QCOMPARE(confidenceText(0.0001), QStringLiteral("<0.001"));
    QCOMPARE(confidenceText(0.97), QStringLiteral("0.970"));
  }

private:
  ReviewState stateAt(float beta) const {
    Selector selector(m_contents->selection);
    SelectionSettings settings = m_contents->settings;
    settings.beta = beta;
    return {m_contents, std::make_shared<const SelectionResult>(selector.select(settings, m_contents->overrides)),
            m_contents->overrides};
  }

  std::shared_ptr<ProjectContents> m_contents;
  ReviewState m_state;
};

STILLROOM_TEST(TestModels)
#include "test_models.moc"
