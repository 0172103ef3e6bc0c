// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheet.h"

#include "base/files.h"
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
    fallbackFrame(213, 94, 0);

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

void frame(cv::Mat& sheet, const cv::Rect& cell, SampleStatus status) {
  if (status == SampleStatus::Normal) return;
  const cv::Rect around(cell.x - 2, cell.y - 2, cell.width + 4, cell.height + 4);
  cv::rectangle(sheet, around, status == SampleStatus::Fallback ? fallbackFrame : replacedFrame, 2);
}

} // namespace

void writeSheet(const ProjectContents& contents, const std::filesystem::path& file, const TaskContext& context) {
  const SelectionResult result = currentSelection(contents);
  const int cell = cellSize(contents.imageSize);
  const int columns = std::min(contents.imagesPerClass, maximalColumns);
  const int rowHeight = labelHeight + 2 * (cell + gap) + gap;
  cv::Mat sheet(gap + rowHeight * std::max<int>(1, static_cast<int>(contents.classes.size())),
                gap + columns * (cell + gap), CV_8UC3, background);
  for (const ClassInfo& info : contents.classes)
    cv::putText(sheet, info.name, {gap, info.index * rowHeight + labelHeight - 6}, cv::FONT_HERSHEY_SIMPLEX, 0.45,
                textColour, 1, cv::LINE_AA);
  ProgressMeter meter(context, Stage::Sheet, Unit::Samples, static_cast<std::int64_t>(result.samples.size()));
  for (std::size_t s = 0; s < result.samples.size(); ++s) {
    meter.advance();
    const int slot = contents.selection->slot[s];
    if (slot >= columns) continue;
    const cv::Rect above(gap + slot * (cell + gap), contents.selection->classIndex[s] * rowHeight + labelHeight, cell,
                         cell);
    const cv::Rect below(above.x, above.y + cell + gap, cell, cell);
    place(sheet, contents, contents.baselineImages[s], above);
    place(sheet, contents, imageOfChoice(contents, s, result.samples[s].chosen), below);
    frame(sheet, below, result.samples[s].status);
  }
  writeFileAtomically(file, encodePng(sheet.data, sheet.cols, sheet.rows));
}

} // namespace stillroom
