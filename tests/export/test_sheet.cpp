// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "export/sheet.h"
#include "images/image_file.h"
#include "project/chosen_images.h"
#include "support/test_main.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

constexpr int side = 32, cell = 2 * side, gap = 4, label = 22, rowHeight = label + 2 * (cell + gap) + gap;

/// What a class's only sample is like.
enum class Kind { Normal, Refined, Pending, Failed };

/// A project of such classes, whose images are all the same picture.
ProjectContents contentsOf(const fs::path& folder, const std::vector<Kind>& kinds) {
  ProjectContents contents;
  contents.folder = folder;
  contents.imagesPerClass = 1;
  contents.imageSize = side;
  auto input = std::make_shared<SelectionInput>();
  input->featureSize = 1;
  input->plannedCandidates = 1;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const int c = static_cast<int>(i);
    const bool failed = kinds[i] == Kind::Failed;
    contents.classes.push_back({.index = c, .folder = "c" + std::to_string(c), .name = "class " + std::to_string(c)});
    contents.baselineImages.push_back(failed ? "" : "a");
    input->classIndex.push_back(c);
    input->slot.push_back(0);
    input->baselinePredicted.push_back(failed ? -1 : c);
    input->baselineConfidence.push_back(failed ? std::nanf("") : kinds[i] == Kind::Normal ? 0.99F : 0.1F);
    input->baselineFeatures.push_back(1);
    input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
    if (kinds[i] == Kind::Normal || kinds[i] == Kind::Pending) continue;
    input->candidateOrdinal.push_back(0);
    input->candidatePredicted.push_back(failed ? -1 : c);
    input->candidateOk.push_back(failed ? 0 : 1);
    input->candidateConfidence.push_back(failed ? std::nanf("") : 0.99F);
    input->candidateFeatures.push_back(1);
    contents.candidateImages.push_back(failed ? "" : "a");
  }
  input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
  contents.selection = input;
  return contents;
}

} // namespace

/// Contact sheets: what is marked, and pages.
class TestSheet : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  QImage image(const fs::path& file) const {
    return QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGB32);
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    fs::create_directories(m_root / "images");
    const std::vector<std::uint8_t> pixels(side * side * 3, 200);
    writeFileAtomically(m_root / "images" / "a.png", encodePng(pixels.data(), side, side));
  }

  void onlyWhatWasReplacedIsFramedAsThat() {
    const std::vector<Kind> kinds{Kind::Normal, Kind::Refined, Kind::Pending, Kind::Failed};
    const ProjectContents contents = contentsOf(m_root, kinds);
    const std::vector<SampleStatus> statuses{SampleStatus::Normal, SampleStatus::Refined, SampleStatus::Pending,
                                             SampleStatus::Failed};
    const SelectionResult result = currentSelection(contents);
    for (std::size_t i = 0; i < kinds.size(); ++i)
      QCOMPARE(result.samples[i].status, statuses[i]);
    const auto files = writeSheet(contents, m_root / "marks.png");
    QVERIFY(files == std::vector<fs::path>{m_root / "marks.png"});
    const QImage sheet = image(files.front());
    const QRgb paper = qRgb(246, 246, 244), grey = qRgb(150, 150, 150);
    const std::vector<QRgb> corners{paper, qRgb(0, 114, 178), grey, paper};
    for (int i = 0; i < 4; ++i) {
      const QPoint below(gap, i * rowHeight + label + cell + gap);
      QCOMPARE(sheet.pixel(below + QPoint(-1, -1)), corners[static_cast<std::size_t>(i)]);
      QCOMPARE(sheet.pixel(below + QPoint(cell, cell)), corners[static_cast<std::size_t>(i)]);
    }
    const QPoint failed(gap, 3 * rowHeight + label + cell + gap);
    QCOMPARE(sheet.pixel(failed + QPoint(cell / 2, 0)), grey);
    QVERIFY(sheet.pixel(failed + QPoint(cell / 2, cell / 2)) != paper); // crossed out
    QCOMPARE(sheet.pixel(failed + QPoint(cell / 2, cell / 4)), paper);
  }

  /// Their heights add up to a row for each class, none is higher than a page, and each class's row is where it
  /// belongs.
  void manyClassesHavePages() {
    std::vector<Kind> kinds(120, Kind::Normal);
    kinds[77] = Kind::Refined;
    const auto files = writeSheet(contentsOf(m_root, kinds), m_root / "many.png");
    QCOMPARE(files.size(), std::size_t{3});
    QVERIFY(!fs::exists(m_root / "many.png"));
    int rows = 0;
    bool found = false;
    for (std::size_t page = 0; page < files.size(); ++page) {
      QVERIFY(files[page] == m_root / ("many-" + std::to_string(page + 1) + ".png"));
      const QImage sheet = image(files[page]);
      QVERIFY(!sheet.isNull() && sheet.height() <= sheetHeight);
      const int here = (sheet.height() - gap) / rowHeight;
      QCOMPARE(sheet.height(), gap + here * rowHeight);
      for (int i = 0; i < here; ++i) {
        const QPoint above(gap, i * rowHeight + label);
        QCOMPARE(sheet.pixel(above + QPoint(cell / 2, cell / 2)), qRgb(200, 200, 200));
        const bool framed = sheet.pixel(above + QPoint(-1, cell + gap - 1)) == qRgb(0, 114, 178);
        QCOMPARE(framed, rows + i == 77);
        found |= framed;
      }
      rows += here;
    }
    QCOMPARE(rows, 120);
    QVERIFY(found);
    for (const auto& entry : fs::directory_iterator(m_root))
      QVERIFY2(!entry.path().filename().string().starts_with(".stillroom"), entry.path().c_str());
  }

  void aSheetThatCannotBeDrawnLeavesNothing() {
    ProjectContents contents = contentsOf(m_root, std::vector<Kind>(120, Kind::Normal));
    contents.baselineImages.back() = "lost";
    QVERIFY_EXCEPTION_THROWN(writeSheet(contents, m_root / "none.png"), Error);
    for (const auto& entry : fs::directory_iterator(m_root)) {
      const std::string name = entry.path().filename().string();
      QVERIFY2(!name.starts_with("none") && !name.starts_with(".stillroom"), name.c_str());
    }
  }
};

STILLROOM_TEST(TestSheet)
#include "test_sheet.moc"
