// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/images/thumbnail_cache.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/grid/sample_transfer.h"
#include "ui/shell/application.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

/// Remembers what a view asked it for.
class WatchedModel : public SampleGridModel {
public:
  using SampleGridModel::SampleGridModel;
  QVariant data(const QModelIndex& index, int role) const override {
    asked += index.row();
    return SampleGridModel::data(index, role);
  }
  mutable QSet<int> asked;
};

} // namespace

/// The grid over its model: what is selected, current and on the screen is kept by sample.
class TestSampleGrid : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
    m_contents = tests::makeContents({.classes = 6, .imagesPerClass = 50});
    tests::drawImages(*m_contents, m_folder.path().toStdString());
    m_state = tests::makeState(m_contents);
  }

  void init() {
    m_model = std::make_unique<SampleGridModel>();
    m_model->setState(m_state);
    m_grid = std::make_unique<SampleGridView>(m_cache);
    m_grid->setModel(m_model.get());
    m_grid->resize(700, 500);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
  }
  void cleanup() {
    m_grid.reset();
    m_model.reset();
  }

  void theKeyboardSelectsRanges() {
    m_grid->setCurrentIndex(m_model->index(3));
    QCOMPARE(m_grid->selectedRows(), std::vector<int>{3});
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_grid->selectedRows(), (std::vector<int>{3, 4, 5}));
    key(Qt::Key_Right, Qt::ControlModifier); // moves without selecting
    QCOMPARE(m_grid->currentIndex().row(), 6);
    QCOMPARE(m_grid->selectedRows(), (std::vector<int>{3, 4, 5}));
    QSignalSpy count(m_grid.get(), &SampleGridView::selectedCountChanged);
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_grid->selectedRows().size(), m_model->rows().size());
    QCOMPARE(count.back().front().toInt(), m_model->rowCount());
    QCOMPARE(m_grid->currentIndex().row(), 6);
    m_grid->clearSelection();
    QCOMPARE(m_grid->selectedRows(), std::vector<int>{6}); // an action is about something
  }

  void theMouseSelectsRanges() {
    click(2);
    click(9, Qt::ShiftModifier);
    QCOMPARE(m_grid->selectedRows().size(), std::size_t{8});
    click(5, Qt::ControlModifier);
    QCOMPARE(m_grid->selectedRows(), (std::vector<int>{2, 3, 4, 6, 7, 8, 9}));
    // From the edge of a cell a frame is drawn around several.
    const QPoint from = m_grid->visualRect(m_model->index(0)).topLeft() + QPoint(2, 2);
    const QPoint to = m_grid->visualRect(m_model->index(6)).center();
    QTest::mousePress(m_grid->viewport(), Qt::LeftButton, {}, from);
    for (const double share : {0.2, 0.6, 1.0})
      QTest::mouseMove(m_grid->viewport(), from + (to - from) * share);
    QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(toSet(m_grid->selectedRows()).contains(0) && toSet(m_grid->selectedRows()).contains(6));
    QVERIFY(m_grid->selectedRows().size() >= 4);
  }

  void aSelectionIsKeptBySample() {
    const std::vector<int> rows = flaggedRows();
    m_grid->setCurrentIndex(m_model->indexOfRow(rows[4]));
    m_grid->selectRows({rows[1], rows[4], rows[6], rows[7], rows[8]});
    const QSet<int> chosen{rows[1], rows[4], rows[6], rows[7], rows[8]};
    const GridQuery queries[] = {{.filter = {.reasons = 6}},
                                 {.filter = {.reasons = 6}, .order = {SortKey::Confidence, true}},
                                 {.order = {SortKey::Similarity, false}},
                                 {.order = {SortKey::Predicted, true}},
                                 {}};
    for (const GridQuery& query : queries) {
      m_model->setQuery(query);
      QCOMPARE(toSet(m_grid->selectedRows()), chosen);
      QCOMPARE(currentRow(), rows[4]);
    }
    // Other contents, whose rows lie elsewhere: the first class is gone.
    const auto fewer = withoutFirstClass();
    m_model->setState(tests::makeState(fewer));
    QSet<int> expected;
    for (const int row : chosen)
      if (row >= 50) expected += row - 50;
    QCOMPARE(toSet(m_grid->selectedRows()), expected.isEmpty() ? QSet<int>{currentRow()} : expected);
  }

  void anotherProjectStartsAfresh() {
    m_grid->setCurrentIndex(m_model->index(30));
    auto other = std::make_shared<ProjectContents>(*m_contents);
    other->folder = "/elsewhere/other.stillroom";
    m_model->setState(tests::makeState(other));
    QVERIFY(!m_grid->currentIndex().isValid());
    QVERIFY(m_grid->selectedRows().empty());
  }

  void theNeighbourTakesOver() {
    const std::vector<int> rows = flaggedRows();
    GridQuery query{.filter = {.reasons = 6}};
    m_model->setQuery(query);
    m_grid->setCurrentIndex(m_model->indexOfRow(rows[3]));
    m_grid->selectRows({rows[3], rows[4]});
    // Several go at once: the next one that is left, not the one after as many rows.
    m_model->setState(withChoices({rows[2], rows[3], rows[4], rows[5]}));
    QCOMPARE(currentRow(), rows[6]);
    QCOMPARE(m_grid->selectedRows(), std::vector<int>{rows[6]});
    m_model->setState(m_state);
    m_grid->setCurrentIndex(m_model->indexOfRow(rows.back()));
    m_model->setState(withChoices({rows.back()}));
    QCOMPARE(currentRow(), rows[rows.size() - 2]); // the last hands on to the one before
    query.filter.text = QStringLiteral("nothing has this name");
    m_model->setQuery(query);
    QVERIFY(!m_grid->currentIndex().isValid());
    QVERIFY(m_grid->selectedRows().empty());
  }

  void thePlaceOnTheScreenIsKept() {
    m_grid->setCurrentIndex(m_model->index(150));
    m_grid->scrollTo(m_model->index(150), QAbstractItemView::PositionAtCenter);
    const int row = currentRow(), top = m_grid->visualRect(m_grid->currentIndex()).top();
    for (const SortKey key : {SortKey::Confidence, SortKey::Status, SortKey::Slot}) {
      m_model->setQuery({.order = {.key = key}});
      QCOMPARE(currentRow(), row);
      const QRect now = m_grid->visualRect(m_grid->currentIndex());
      const bool atEnd = m_grid->verticalScrollBar()->value() == 0 ||
                         m_grid->verticalScrollBar()->value() == m_grid->verticalScrollBar()->maximum();
      QVERIFY(atEnd ? m_grid->viewport()->rect().intersects(now) : now.top() == top);
    }
    // Scrolled away from the current sample, what is seen stays.
    m_grid->scrollToTop();
    m_grid->verticalScrollBar()->setValue(m_grid->gridSize().height() * 3);
    const QModelIndex first = m_grid->indexAt({20, 20});
    const int seen = first.data(SampleGridModel::RowRole).toInt(), at = m_grid->visualRect(first).top();
    m_model->setState(withChoices({1, 2, 3}));
    QCOMPARE(m_grid->visualRect(m_model->indexOfRow(seen)).top(), at);
  }

  void theMenuIsAboutTheSelection() {
    QSignalSpy wanted(m_grid.get(), &SampleGridView::contextMenuWanted);
    m_grid->setCurrentIndex(m_model->index(1));
    m_grid->selectRows({1, 2, 3});
    menuAt(m_grid->visualRect(m_model->index(2)).center(), QContextMenuEvent::Mouse);
    QCOMPARE(wanted.takeFirst().at(1).value<std::vector<int>>(), (std::vector<int>{1, 2, 3}));
    menuAt(m_grid->visualRect(m_model->index(5)).center(), QContextMenuEvent::Mouse);
    QCOMPARE(wanted.takeFirst().at(1).value<std::vector<int>>(), std::vector<int>{5});
    menuAt({}, QContextMenuEvent::Keyboard);
    QCOMPARE(wanted.takeFirst().at(1).value<std::vector<int>>(), std::vector<int>{5});
  }

  void samplesLeaveWithFilesWordsAndPicture() {
    const auto one = sampleMimeData(m_state, {7});
    QCOMPARE(one->urls(), QList<QUrl>{QUrl::fromLocalFile(m_state.imageFile(7, m_state.choice(7).chosen))});
    QVERIFY(one->hasImage());
    QCOMPARE(one->imageData().value<QImage>().size(), QSize(64, 64));
    const QString text = one->text();
    for (const QString& part :
         {QStringLiteral("sample: n1000/7"), QStringLiteral("class: tench"), QStringLiteral("k 2, beta 0.9, conf+sim"),
          QStringLiteral("seed: "), QStringLiteral("predicted: ")})
      QVERIFY2(text.contains(part), qPrintable(text));
    const auto many = sampleMimeData(m_state, {7, 8, 9});
    QCOMPARE(many->urls().size(), 3);
    QVERIFY(!many->hasImage());
    copySamples(m_state, {7});
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(64, 64));
  }

  void scrolledAwayPicturesAreForgotten() {
    QTRY_COMPARE_WITH_TIMEOUT(m_cache.pending(), 0, 20000);
    QScrollBar* bar = m_grid->verticalScrollBar();
    for (int step = 0; step <= 30; ++step) {
      bar->setValue(bar->maximum() * step / 30);
      m_grid->viewport()->repaint();
    }
    QTest::qWait(60);
    const int seen = 60; // cells of a screen at most
    QVERIFY2(m_cache.queued() <= seen, qPrintable(QString::number(m_cache.queued())));
  }

  /// Whatever happens to a hundred thousand samples, the view asks about those on the screen alone.
  void aHundredThousandSamplesScroll() {
    const auto contents = tests::makeContents(
        {.classes = 1000, .imagesPerClass = 100, .candidates = 2, .featureSize = 2, .somePending = false});
    const ReviewState state = tests::makeState(contents);
    WatchedModel model;
    m_grid->setModel(&model);
    m_grid->resize(1200, 800);
    const auto painted = [&](const char* what, auto action) {
      action();
      model.asked.clear();
      m_grid->viewport()->repaint();
      QVERIFY2(!model.asked.isEmpty() && model.asked.size() <= cellsOfAScreen(), what);
    };
    painted("shown", [&] { model.setState(state); });
    m_grid->setCurrentIndex(model.index(7));
    painted("all selected", [&] { m_grid->selectAll(); });
    painted("filtered", [&] { model.setQuery({.filter = {.reasons = 6}}); });
    painted("all shown again", [&] { model.setQuery({}); });
    const std::vector<int> flagged = m_grid->selectedRows();
    QVERIFY(flagged.size() > 30000);
    painted("sorted", [&] { model.setQuery({.order = {SortKey::Confidence, false}}); });
    QCOMPARE(toSet(m_grid->selectedRows()), toSet(flagged));
    QScrollBar* bar = m_grid->verticalScrollBar();
    for (int step = 0; step < 50; ++step)
      painted("scrolled", [&] { bar->setValue(step % 2 == 0 ? bar->value() + 150 : bar->maximum() / 50 * step); });
    painted("one selected", [&] { m_grid->setCurrentIndex(model.index(50000)); });
    painted("another state", [&] { model.setState(state); });
    painted("larger pictures", [&] { m_grid->setPictureSide(128); });
    QVERIFY(m_cache.bytesHeld() <= qint64{192} << 20);
    m_grid->setModel(m_model.get());
  }

private:
  /// With a row that is cut off at each end, and a few that focus and selection concern.
  qsizetype cellsOfAScreen() const {
    const QSize cell = m_grid->gridSize(), view = m_grid->viewport()->size();
    return static_cast<qsizetype>(view.width() / cell.width() + 1) * (view.height() / cell.height() + 2) + 8;
  }

  void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_grid.get(), key, modifiers); }
  void click(int row, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, modifiers, m_grid->visualRect(m_model->index(row)).center());
  }
  void menuAt(const QPoint& at, QContextMenuEvent::Reason reason) {
    QContextMenuEvent event(reason, at, m_grid->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_grid->viewport(), &event);
  }
  int currentRow() const { return m_grid->currentIndex().data(SampleGridModel::RowRole).toInt(); }

  static QSet<int> toSet(const std::vector<int>& rows) { return {rows.begin(), rows.end()}; }

  std::vector<int> flaggedRows() const {
    std::vector<int> rows;
    for (int row = 0; row < m_state.sampleCount(); ++row)
      if (m_state.choice(row).flagged()) rows.push_back(row);
    return rows;
  }

  /// The same contents, with a result in which these samples are normal.
  ReviewState withChoices(const std::vector<int>& normal) const {
    ReviewState state = m_state;
    auto result = std::make_shared<SelectionResult>(*m_state.result);
    for (const int row : normal)
      result->samples[static_cast<std::size_t>(row)].reason = FlagReason::None;
    state.result = result;
    return state;
  }

  std::shared_ptr<ProjectContents> withoutFirstClass() const {
    auto fewer = std::make_shared<ProjectContents>(*m_contents);
    auto input = std::make_shared<SelectionInput>(*m_contents->selection);
    const auto cut = [](auto& list, std::ptrdiff_t count) { list.erase(list.begin(), list.begin() + count); };
    const std::ptrdiff_t samples = 50, candidates = input->firstCandidate[50];
    const auto size = static_cast<std::ptrdiff_t>(input->featureSize);
    cut(input->classIndex, samples);
    cut(input->slot, samples);
    cut(input->baselinePredicted, samples);
    cut(input->baselineConfidence, samples);
    cut(input->baselineFeatures, samples * size);
    cut(input->firstCandidate, samples);
    cut(input->candidateOrdinal, candidates);
    cut(input->candidatePredicted, candidates);
    cut(input->candidateOk, candidates);
    cut(input->candidateConfidence, candidates);
    cut(input->candidateFeatures, candidates * size);
    for (std::int64_t& first : input->firstCandidate)
      first -= candidates;
    fewer->selection = input;
    fewer->overrides.clear();
    fewer->notes.clear();
    cut(fewer->baselineImages, samples);
    cut(fewer->candidateImages, candidates);
    return fewer;
  }

  QTemporaryDir m_folder;
  std::shared_ptr<ProjectContents> m_contents;
  ReviewState m_state;
  ThumbnailCache m_cache;
  std::unique_ptr<SampleGridModel> m_model;
  std::unique_ptr<SampleGridView> m_grid;
};

STILLROOM_TEST(TestSampleGrid)
#include "test_sample_grid.moc"
