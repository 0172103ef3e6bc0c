// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/common/cell_painting.h"
#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"
#include "ui/review/grid/class_delegate.h"
#include "ui/review/grid/class_list_model.h"
#include "ui/review/grid/sample_delegate.h"
#include "ui/review/grid/sample_grid_model.h"
#include "ui/review/strip/candidate_delegate.h"
#include "ui/review/strip/candidate_strip_model.h"
#include "ui/run/stage_delegate.h"
#include "ui/run/stage_list_model.h"
#include "ui/shell/application.h"

#include <QPainter>
#include <QSet>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

QImage painted(const QAbstractItemDelegate& delegate, const QModelIndex& index, const QPalette& palette,
               QSize size = {240, 260}) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(palette.color(QPalette::Base));
  QPainter painter(&image);
  QStyleOptionViewItem option;
  option.palette = palette;
  option.font = QApplication::font();
  option.fontMetrics = QFontMetrics(option.font);
  option.rect = QRect({}, size);
  delegate.paint(&painter, option, index);
  return image;
}

int colours(const QImage& image) {
  QSet<QRgb> seen;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      seen.insert(image.pixel(x, y));
  return static_cast<int>(seen.size());
}

} // namespace

class TestDelegates : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication();
    m_contents = tests::makeContents();
    m_state = tests::makeState(m_contents);
  }

  void everyCellPaintsSomething_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
  }
  void everyCellPaintsSomething() {
    QFETCH(int, theme);
    applyTheme(static_cast<Theme>(theme));
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), static_cast<Theme>(theme) == Theme::Dark);
    SampleGridModel grid;
    grid.setState(m_state);
    SampleDelegate sample(m_cache);
    for (int i = 0; i < grid.rowCount(); ++i)
      QVERIFY(colours(painted(sample, grid.index(i), palette)) > 8);
    ClassListModel classes;
    classes.setState(m_state);
    ClassDelegate classDelegate(m_cache);
    for (int i = 0; i < classes.rowCount(); ++i)
      QVERIFY(colours(painted(classDelegate, classes.index(i), palette, {220, 60})) > 8);
    StageListModel stages;
    stages.setContents(m_contents.get());
    for (int i = 0; i < stages.rowCount(); ++i)
      QVERIFY(colours(painted(StageDelegate(), stages.index(i), palette, {600, 60})) > 8);
    CandidateStripModel strip;
    CandidateDelegate candidate(m_cache);
    Selector selector(m_contents->selection);
    for (int row = 0; row < m_state.sampleCount(); ++row) {
      strip.setSample(m_state, row,
                      selector.candidates(*m_state.result, m_state.overrides, static_cast<std::size_t>(row)));
      for (int i = 0; i < strip.rowCount(); ++i)
        QVERIFY(colours(painted(candidate, strip.index(i), palette, {110, 220})) > 8);
    }
  }

  void statusesDifferInShapeWithoutColour() {
    applyTheme(Theme::Light);
    QList<QImage> shapes;
    for (std::size_t s = 0; s < sampleStatusCount; ++s) {
      QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::transparent);
      QPainter painter(&image);
      paintStatusGlyph(painter, QRectF(4, 4, 24, 24), static_cast<SampleStatus>(s), QApplication::palette());
      painter.end();
      shapes << image.createAlphaMask(Qt::ThresholdDither);
    }
    for (qsizetype a = 0; a < shapes.size(); ++a)
      for (qsizetype b = a + 1; b < shapes.size(); ++b) {
        // A pending ring and a normal disc share their outline; their insides differ.
        if (a == static_cast<int>(SampleStatus::Normal) && b == static_cast<int>(SampleStatus::Pending)) continue;
        QVERIFY2(shapes[a] != shapes[b], qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
      }
  }

  void signsDifferInShapeWithoutColour() {
    applyTheme(Theme::Light);
    QList<QImage> shapes;
    for (const SampleSign sign :
         {SampleSign::Note, SampleSign::Reviewed, SampleSign::ChangedSinceReview, SampleSign::Moved}) {
      QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::transparent);
      QPainter painter(&image);
      paintSampleSign(painter, QRectF(2, 2, 24, 24), sign, QApplication::palette());
      painter.end();
      const QImage shape = image.createAlphaMask(Qt::ThresholdDither);
      QVERIFY(!shapes.contains(shape));
      shapes << shape;
    }
  }

  /// Selected, current, both or neither: each looks different.
  void currentAndSelectedAreToldApart() {
    const QPalette palette = QApplication::palette();
    QList<QImage> cells;
    for (const bool selected : {false, true})
      for (const bool current : {false, true}) {
        QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        paintCell(painter, image.rect(), {.selected = selected, .current = current}, palette);
        painter.end();
        QVERIFY(!cells.contains(image));
        cells << image;
      }
  }

  void marksChangeTheCell() {
    const QPalette palette = QApplication::palette();
    SampleGridModel grid;
    grid.setState(m_state);
    const QImage plain = painted(SampleDelegate(m_cache), grid.index(0), palette);
    auto contents = std::make_shared<ProjectContents>(*m_contents);
    contents->notes[0] = "a note";
    grid.setState(tests::makeState(contents));
    const QImage noted = painted(SampleDelegate(m_cache), grid.index(0), palette);
    QVERIFY(noted != plain);
    grid.setState(grid.state(), {1});
    QVERIFY(painted(SampleDelegate(m_cache), grid.index(0), palette) != noted);
  }

  void emptyIndexesAreHarmless() {
    const QPalette palette = QApplication::palette();
    painted(SampleDelegate(m_cache), {}, palette);
    painted(CandidateDelegate(m_cache), {}, palette);
    painted(ClassDelegate(m_cache), {}, palette);
    painted(StageDelegate(), {}, palette);
  }

private:
  std::shared_ptr<ProjectContents> m_contents;
  ReviewState m_state;
  ThumbnailCache m_cache;
};

STILLROOM_TEST(TestDelegates)
#include "test_delegates.moc"
