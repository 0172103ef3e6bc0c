// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fixture.h"

#include "ui/shell/application.h"

#include <QHash>
#include <QStandardPaths>

#include <cmath>
#include <cstdlib>

namespace stillroom::tests {
using namespace ui;
namespace {

int refinedRow(const ReviewState& state) {
  for (int row = 0; row < state.sampleCount(); ++row)
    if (state.choice(row).status == SampleStatus::Refined && state.choice(row).normalCount > 0) return row;
  return noRow;
}

QHash<QRgb, int> histogram(const QImage& image) {
  QHash<QRgb, int> counts;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      ++counts[image.pixel(x, y)];
  return counts;
}

/// But for what scaling rounds.
bool near(QRgb a, QRgb b) {
  return std::abs(qRed(a) - qRed(b)) < 2 && std::abs(qGreen(a) - qGreen(b)) < 2 && std::abs(qBlue(a) - qBlue(b)) < 2;
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

double shownPart(const QImage& image, const QString& file) {
  const QHash<QRgb, int> seen = histogram(image), drawn = histogram(QImage(file));
  const auto around = [&seen](QRgb colour) {
    int count = 0;
    for (auto each = seen.begin(); each != seen.end(); ++each)
      if (near(each.key(), colour)) count += each.value();
    return count;
  };
  int shapes = 0, found = 0;
  const int least = QImage(file).width() * QImage(file).height() / 50;
  for (auto each = drawn.begin(); each != drawn.end(); ++each) {
    if (each.value() < least) continue;
    ++shapes;
    found += around(each.key()) >= 9 ? 1 : 0;
  }
  return shapes == 0 ? 0 : static_cast<double>(found) / shapes;
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
