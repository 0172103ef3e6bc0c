// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheet.h"

#include "base/files.h"
#include "base/staged_folder.h"
#include "images/image_file.h"
#include "project/chosen_images.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace stillroom {
namespace {

constexpr int gap = 4;
constexpr int labelHeight = 22;
constexpr int maximalColumns = 20;
const cv::Scalar background(246, 246, 244), textColour(40, 40, 40), replacedFrame(0, 114, 178),
    fallbackFrame(213, 94, 0), waitingFrame(150, 150, 150);

/// Small pictures are shown twice as large, big ones reduced, so that a row stays readable.
int cellSize(int imageSize) {
  return imageSize <= 48 ? imageSize * 2 : std::min(imageSize, 128);
}

void place(cv::Mat& sheet, const ProjectContents& contents, const std::string& hash, const cv::Rect& cell) {
  if (hash.empty()) return;
  DecodedImage image = readImage(contents.imageFile(hash));
  const cv::Mat pixels(image.height, image.width, CV_8UC3, image.rgb.data());
  cv::Mat scaled;
  cv::resize(pixels, scaled, cell.size(), 0, 0, image.width < cell.width ? cv::INTER_NEAREST : cv::INTER_AREA);
  scaled.copyTo(sheet(cell));
}

void crossOut(cv::Mat& sheet, const cv::Rect& cell) {
  cv::rectangle(sheet, cell, waitingFrame, 1);
  cv::line(sheet, cell.tl(), cell.br() - cv::Point(1, 1), waitingFrame, 1, cv::LINE_8);
  cv::line(sheet, {cell.x, cell.br().y - 1}, {cell.br().x - 1, cell.y}, waitingFrame, 1, cv::LINE_8);
}

/// What became of a sample; nothing where its baseline stays.
void mark(cv::Mat& sheet, const cv::Rect& cell, const SampleChoice& sample) {
  const cv::Rect around(cell.x - 2, cell.y - 2, cell.width + 4, cell.height + 4);
  if (sample.status == SampleStatus::Pending)
    cv::rectangle(sheet, around, waitingFrame, 2);
  else if (sample.status == SampleStatus::Failed)
    crossOut(sheet, cell);
  else if (sample.chosen != baselineChoice)
    cv::rectangle(sheet, around, sample.status == SampleStatus::Fallback ? fallbackFrame : replacedFrame, 2);
}

/// Draws the sheet page by page.
class Sheet {
public:
  Sheet(const ProjectContents& contents, const TaskContext& context)
      : m_contents(contents),
        m_result(currentSelection(contents)),
        m_cell(cellSize(contents.imageSize)),
        m_columns(std::clamp(contents.imagesPerClass, 1, maximalColumns)),
        m_rowHeight(labelHeight + 2 * (m_cell + gap) + gap),
        m_perPage(std::max(1, (sheetHeight - gap) / m_rowHeight)),
        m_meter(context, Stage::Sheet, Unit::Samples, static_cast<std::int64_t>(m_result.samples.size())) {}

  int pages() const { return std::max(1, (classes() + m_perPage - 1) / m_perPage); }

  /// The PNG of the next page.
  std::string nextPage() {
    const int end = std::min(m_firstClass + m_perPage, classes());
    cv::Mat page(gap + m_rowHeight * std::max(1, end - m_firstClass), gap + m_columns * (m_cell + gap), CV_8UC3,
                 background);
    for (int i = m_firstClass; i < end; ++i)
      cv::putText(page, labelOf(m_contents.classes[static_cast<std::size_t>(i)]), {gap, top(i) + labelHeight - 6},
                  cv::FONT_HERSHEY_SIMPLEX, 0.45, textColour, 1, cv::LINE_AA);
    for (; m_sample < m_result.samples.size() && m_contents.selection->classIndex[m_sample] < end; ++m_sample)
      drawSample(page);
    m_firstClass = end;
    return encodePng(page.data, page.cols, page.rows);
  }

private:
  int classes() const { return static_cast<int>(m_contents.classes.size()); }
  int top(int classIndex) const { return (classIndex - m_firstClass) * m_rowHeight; }

  std::string labelOf(const ClassInfo& info) const {
    if (m_contents.imagesPerClass <= m_columns) return info.name;
    return info.name + " (" + std::to_string(m_columns) + " of " + std::to_string(m_contents.imagesPerClass) + ")";
  }

  void drawSample(cv::Mat& page) {
    m_meter.advance();
    const int slot = m_contents.selection->slot[m_sample];
    if (slot >= m_columns) return;
    const SampleChoice& sample = m_result.samples[m_sample];
    const cv::Rect above(gap + slot * (m_cell + gap), top(m_contents.selection->classIndex[m_sample]) + labelHeight,
                         m_cell, m_cell);
    const cv::Rect below(above.x, above.y + m_cell + gap, m_cell, m_cell);
    place(page, m_contents, m_contents.baselineImages[m_sample], above);
    place(page, m_contents, imageOfChoice(m_contents, m_sample, sample.chosen), below);
    mark(page, below, sample);
  }

  const ProjectContents& m_contents;
  SelectionResult m_result;
  int m_cell, m_columns, m_rowHeight, m_perPage;
  ProgressMeter m_meter;
  int m_firstClass = 0;
  std::size_t m_sample = 0;
};

std::filesystem::path pageFile(const std::filesystem::path& file, int page) {
  std::filesystem::path name = file.stem();
  name += "-" + std::to_string(page);
  name += file.extension();
  return file.parent_path() / name;
}

} // namespace

std::vector<std::filesystem::path> writeSheet(const ProjectContents& contents, const std::filesystem::path& file,
                                              const TaskContext& context) {
  Sheet sheet(contents, context);
  if (sheet.pages() == 1) {
    writeFileAtomically(file, sheet.nextPage());
    return {file};
  }
  const StagedFolder staged(file, ".stillroom-sheet");
  std::vector<std::filesystem::path> files;
  for (int page = 1; page <= sheet.pages(); ++page) {
    files.push_back(pageFile(file, page));
    staged.write(files.back().filename(), sheet.nextPage());
  }
  for (const std::filesystem::path& written : files)
    std::filesystem::rename(staged.path() / written.filename(), written);
  return files;
}

} // namespace stillroom
