// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat_recorder.h"
#include "picture_fixture.h"
#include "support/test_main.h"

#include "ui/common/theme.h"
#include "ui/review/grid/sample_grid_model.h"
#include "ui/review/grid/sample_grid_view.h"

#include <QAbstractItemModelTester>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QtTest>

#include <memory>
#include <mutex>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

constexpr HeatView onGrid{.shown = true, .onGrid = true};

struct Detector : tests::HeatRecorder {
  HeatMapper mapper() { return HeatRecorder::mapper(tests::warmSpots); }

  /// What it was asked for, of a class or of any.
  QStringList files(int classIndex = -1) {
    const std::lock_guard lock(mutex);
    QStringList files;
    for (const auto& call : calls)
      for (const HeatMapRequest& request : call)
        if (classIndex < 0 || request.classIndex == classIndex)
          files += QString::fromStdString(request.picture.string());
    return files;
  }
};

/// Where a widget was painted.
class PaintedRegion : public QObject {
public:
  explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
    return QObject::eventFilter(watched, event);
  }
  QRegion region;
};

QSet<QString> toSet(const QStringList& list) {
  return {list.begin(), list.end()};
}

} // namespace

/// Grad-CAM over the grid: what is asked for, what is dropped, and what it looks like.
class TestGridHeat : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_detector = std::make_unique<Detector>();
    m_heat = std::make_unique<HeatCache>();
    m_heat->setMapper(m_detector->mapper());
    m_model = std::make_unique<SampleGridModel>();
    m_model->setState(m_fixture.state);
    m_grid = std::make_unique<SampleGridView>(m_fixture.cache);
    m_grid->setModel(m_model.get());
    m_grid->setHeatCache(*m_heat);
    m_grid->resize(560, 420);
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.cache.pending(), 0, 20000);
    QTest::qWait(30);
    QVERIFY(inView().size() > static_cast<qsizetype>(HeatCache::queueBatch));
    QVERIFY(inView().size() < m_model->rowCount() / 2);
  }
  void cleanup() {
    m_detector->gate.release(500);
    m_grid.reset();
    m_model.reset();
    m_heat.reset();
    m_detector.reset();
  }

  void mapsAreMadeOfWhatIsInViewAlone() {
    m_detector->gate.release(500);
    m_grid->setHeat({.shown = true}); // the picture and the strip have it, the grid doesn't
    QTest::qWait(50);
    QCOMPARE(m_detector->begun.load(), 0);
    m_grid->setHeat(onGrid);
    QSet<QString> expected = inView();
    QTRY_COMPARE(toSet(m_detector->files()), expected);
    m_grid->scrollToBottom();
    expected += inView();
    QTRY_COMPARE(toSet(m_detector->files()), expected);
    m_grid->scrollToTop();
    QTest::qWait(50);
    QCOMPARE(m_detector->files().size(), expected.size()); // none twice
    m_grid->setHeat({.onGrid = true});
    m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum() / 2);
    QTest::qWait(50);
    QCOMPARE(m_detector->files().size(), expected.size());
  }

  void aHiddenGridAsksForNothing() {
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(m_detector->begun.load(), 1);
    m_grid->hide();
    m_detector->gate.release(500);
    QTest::qWait(50);
    QCOMPARE(m_detector->files().size(), static_cast<qsizetype>(HeatCache::queueBatch));
    m_grid->show();
    QTRY_COMPARE(toSet(m_detector->files()), inView());
  }

  void anotherClassDropsWhatWasAskedFor() {
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(m_detector->begun.load(), 1);
    HeatView other = onGrid;
    other.fixedClass = 3;
    m_grid->setHeat(other);
    m_detector->gate.release(500);
    QTRY_COMPARE(toSet(m_detector->files(3)), inView());
    QTest::qWait(30);
    QCOMPARE(m_detector->files().size() - m_detector->files(3).size(), static_cast<qsizetype>(HeatCache::queueBatch));
  }

  void whatWasScrolledAwayIsDropped() {
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(m_detector->begun.load(), 1);
    for (int step = 1; step <= 10; ++step) {
      m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum() * step / 10);
      m_grid->viewport()->repaint();
    }
    m_detector->gate.release(500);
    const auto batch = static_cast<qsizetype>(HeatCache::queueBatch);
    QTRY_COMPARE(toSet(m_detector->files().mid(batch)), inView());
    QTest::qWait(30);
    QCOMPARE(m_detector->files().size(), batch + inView().size());
  }

  void theClassIsWhatTheBarSaysOfTheChosenImage() {
    m_detector->gate.release(500);
    const auto [row, ordinal] = wrongCandidate();
    m_model->setState(pinned(row, ordinal));
    m_grid->scrollTo(m_model->indexOfRow(row));
    const QString file = m_fixture.fileOf(row, ordinal);
    m_grid->setHeat(onGrid);
    QTRY_VERIFY(m_detector->files(m_fixture.state.classOf(row)).contains(file));
    HeatView predicted = onGrid;
    predicted.ofPredicted = true;
    m_grid->setHeat(predicted);
    QTRY_VERIFY(m_detector->files(m_fixture.state.predicted(row, ordinal)).contains(file));
  }

  void theModelsClassesFollowOverrideAndBeta() {
    SampleGridModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(m_fixture.state);
    const QStringList before = told(model, m_fixture.state);
    const auto [row, ordinal] = wrongCandidate();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const ReviewState other = pinned(row, ordinal);
    model.setState(other);
    QCOMPARE(changed.count(), 1);
    QVERIFY(told(model, other)[row] != before[row]);
    QCOMPARE(model.indexOfRow(row).data(SampleGridModel::PredictedRole).toInt(), other.predicted(row, ordinal));
    QVERIFY(model.indexOfRow(row).data(SampleGridModel::ClassRole).toInt() != other.predicted(row, ordinal));
    for (const float beta : {0.05F, 0.999F}) {
      const ReviewState moved = stateAt(beta);
      model.setState(moved);
      QVERIFY(told(model, moved) != before);
    }
    model.setState(m_fixture.state);
    QCOMPARE(told(model, m_fixture.state), before);
  }

  void anotherChoiceAsksForItsMapAlone() {
    m_detector->gate.release(500);
    m_grid->scrollTo(m_model->indexOfRow(m_fixture.refined));
    m_grid->setHeat(onGrid);
    QTRY_VERIFY(toSet(m_detector->files()).contains(inView()));
    const qsizetype before = m_detector->files().size();
    const int ordinal = m_fixture.other(m_fixture.state.choice(m_fixture.refined).chosen);
    m_model->setState(pinned(m_fixture.refined, ordinal));
    QTRY_COMPARE(m_detector->files().mid(before), QStringList{m_fixture.fileOf(m_fixture.refined, ordinal)});
  }

  void anotherDetectorIsAskedAnew() {
    m_detector->gate.release(500);
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(toSet(m_detector->files()), inView());
    Detector fresh;
    fresh.gate.release(500);
    m_heat->setMapper(fresh.mapper());
    QTRY_COMPARE(toSet(fresh.files()), inView());
    m_grid.reset();
    m_heat.reset(); // waits for its worker, which is with the other detector
  }

  void onlyCellsWhoseMapsCameArePaintedAgain() {
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(m_detector->begun.load(), 1);
    QTest::qWait(30);
    PaintedRegion painted(*m_grid->viewport());
    QSignalSpy arrived(m_heat.get(), &HeatCache::arrived);
    m_detector->gate.release(1);
    QVERIFY(arrived.wait());
    QTRY_VERIFY(!painted.region.isEmpty());
    const auto batch = static_cast<int>(HeatCache::queueBatch);
    for (int row = 0; row < inView().size(); ++row)
      QCOMPARE(painted.region.contains(m_grid->visualRect(m_model->index(row)).center()), row < batch);
  }

  void aCellWithHeatLooksOtherwise() {
    const QImage plain = cell(0);
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(m_detector->begun.load(), 1);
    QCOMPARE(cell(0), plain); // not made yet: the picture as it is
    m_detector->gate.release(500);
    QTRY_COMPARE(toSet(m_detector->files()), inView());
    QTest::qWait(30);
    const QImage warm = cell(0);
    QVERIFY(warm != plain);
    const QRect caption(0, warm.height() - 26, warm.width(), 26);
    QCOMPARE(warm.copy(caption), plain.copy(caption));
    QSet<QRgb> middles{plain.pixel(middle(plain))};
    for (const HeatColours colours : {HeatColours::Inferno, HeatColours::Viridis, HeatColours::Jet})
      for (const double opacity : {0.2, 0.9}) {
        m_grid->setHeat({.shown = true, .onGrid = true, .colours = colours, .opacity = opacity});
        middles += cell(0).pixel(middle(plain));
      }
    QCOMPARE(middles.size(), 7);
    m_grid->setHeat({});
    QCOMPARE(cell(0), plain);
  }

  /// What was made once is kept: painting the grid again, in other colours too, asks for nothing.
  void paintingAgainMakesNoMaps() {
    m_detector->gate.release(500);
    m_grid->setHeat(onGrid);
    QTRY_COMPARE(toSet(m_detector->files()), inView());
    QTest::qWait(30);
    const qsizetype made = m_detector->files().size();
    const int begun = m_detector->begun;
    for (const HeatColours colours : {HeatColours::Inferno, HeatColours::Viridis, HeatColours::Jet}) {
      m_grid->setHeat({.shown = true, .onGrid = true, .colours = colours});
      for (int i = 0; i < 5; ++i)
        m_grid->viewport()->repaint();
      QTest::qWait(20);
    }
    QCOMPARE(m_detector->files().size(), made);
    QCOMPARE(m_detector->begun.load(), begun);
  }

  void picturesInBothThemes() {
    m_detector->gate.release(500);
    m_grid->setCurrentIndex(m_model->index(2));
    QImage last;
    for (const auto& [theme, name] :
         {std::pair(Theme::Light, QStringLiteral("light")), std::pair(Theme::Dark, QStringLiteral("dark"))}) {
      applyTheme(theme);
      m_grid->setHeat({});
      QTest::qWait(50);
      const QImage plain = m_grid->grab().toImage();
      QCOMPARE(tests::shownPart(plain, chosenFile(m_model->state(), 0)), 1.0);
      m_grid->setHeat(onGrid);
      QTRY_COMPARE(toSet(m_detector->files()), inView());
      QTest::qWait(50);
      const QImage image = m_grid->grab().toImage();
      QVERIFY(image != plain && image != last);
      last = image;
      if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
        image.save(folder + QStringLiteral("/grid-heat-") + name + QStringLiteral(".png"));
    }
    applyTheme(Theme::Light);
  }

private:
  static QString chosenFile(const ReviewState& state, int row) {
    return state.imageFile(row, state.choice(row).chosen);
  }

  /// The chosen images whose cells show.
  QSet<QString> inView() const {
    QSet<QString> files;
    for (int i = 0; i < m_model->rowCount(); ++i)
      if (const QModelIndex index = m_model->index(i); m_grid->visualRect(index).intersects(m_grid->viewport()->rect()))
        files += chosenFile(m_model->state(), index.data(SampleGridModel::RowRole).toInt());
    return files;
  }

  QImage cell(int position) const {
    const QRect place = m_grid->visualRect(m_model->index(position));
    return m_grid->viewport()->grab(place).toImage();
  }
  static QPoint middle(const QImage& image) { return {image.width() / 2, image.width() / 2}; }

  /// A candidate that is predicted as another class than its sample's.
  std::pair<int, int> wrongCandidate() const {
    const ReviewState& state = m_fixture.state;
    for (int row = 0;; ++row)
      for (int ordinal = 0; ordinal < 20; ++ordinal)
        if (state.confidence(row, ordinal) && state.predicted(row, ordinal) != state.classOf(row))
          return {row, ordinal};
  }

  ReviewState stateWith(const SelectionSettings& settings, const Overrides& overrides) const {
    ReviewState state = m_fixture.state;
    state.overrides = overrides;
    Selector selector(m_fixture.contents->selection);
    state.result = std::make_shared<const SelectionResult>(selector.select(settings, overrides));
    return state;
  }
  ReviewState pinned(int row, int ordinal) const {
    Overrides overrides = m_fixture.state.overrides;
    overrides[static_cast<std::size_t>(row)] = ordinal;
    return stateWith(m_fixture.contents->settings, overrides);
  }
  ReviewState stateAt(float beta) const {
    SelectionSettings settings = m_fixture.contents->settings;
    settings.beta = beta;
    return stateWith(settings, m_fixture.state.overrides);
  }

  /// Of which image and which classes the model tells, held against the state.
  static QStringList told(const SampleGridModel& model, const ReviewState& state) {
    QStringList all;
    for (int row = 0; row < state.sampleCount(); ++row) {
      const QModelIndex cell = model.indexOfRow(row);
      const QString file = cell.data(SampleGridModel::ImageFileRole).toString();
      const int intended = cell.data(SampleGridModel::ClassRole).toInt();
      const int predicted = cell.data(SampleGridModel::PredictedRole).toInt();
      if (file != chosenFile(state, row) || intended != state.classOf(row) ||
          predicted != state.predicted(row, state.choice(row).chosen))
        QTest::qFail("the model tells something else", __FILE__, __LINE__);
      all += QStringLiteral("%1 %2 %3").arg(file).arg(intended).arg(predicted);
    }
    return all;
  }

  tests::PictureFixture m_fixture;
  std::unique_ptr<Detector> m_detector;
  std::unique_ptr<HeatCache> m_heat;
  std::unique_ptr<SampleGridModel> m_model;
  std::unique_ptr<SampleGridView> m_grid;
};

STILLROOM_TEST(TestGridHeat)
#include "test_grid_heat.moc"
