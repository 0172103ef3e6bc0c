// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fixture.h"

#include "ui/shell/application.h"

#include <QSet>
#include <QStandardPaths>

#include <cmath>

namespace stillroom::tests {
using namespace ui;
namespace {

int refinedRow(const ReviewState& state) {
  for (int row = 0; row < state.sampleCount(); ++row)
    if (state.choice(row).status == SampleStatus::Refined && state.choice(row).normalCount > 0) return row;
  return noRow;
}

} // namespace

PictureFixture::PictureFixture() {
  QStandardPaths::setTestModeEnabled(true);
  setUpApplication(qEnvironmentVariable("STILLROOM_LANGUAGE", QStringLiteral("en")));
  contents = makeContents({.classes = 4, .somePending = false});
  drawImages(*contents, folder.path().toStdString());
  state = makeState(contents);
  refined = refinedRow(state);
  heat.setMapper(warmSpots);
}

void PictureFixture::fill(CandidateStripModel& strip, int row) const {
  Selector selector(contents->selection);
  strip.setSample(state, row, selector.candidates(*state.result, state.overrides, static_cast<std::size_t>(row)));
}

int PictureFixture::other(int ordinal) const {
  for (int each = 0;; ++each)
    if (each != ordinal && state.confidence(refined, each)) return each;
}

int colours(const QImage& image) {
  QSet<QRgb> found;
  for (int y = 0; y < image.height(); y += 2)
    for (int x = 0; x < image.width(); x += 2)
      found.insert(image.pixel(x, y));
  return static_cast<int>(found.size());
}

std::vector<HeatMap> warmSpots(const std::vector<HeatMapRequest>& requests) {
  std::vector<HeatMap> maps;
  for (const HeatMapRequest& request : requests) {
    HeatMap map{64, 64, {}};
    const double cx = 16 + static_cast<double>(std::hash<std::string>()(request.picture.string()) % 32);
    for (int y = 0; y < 64; ++y)
      for (int x = 0; x < 64; ++x)
        map.heat.push_back(
            static_cast<std::uint8_t>(255 * std::exp(-((x - cx) * (x - cx) + (y - 32.0) * (y - 32.0)) / 300)));
    maps.push_back(std::move(map));
  }
  return maps;
}

} // namespace stillroom::tests
