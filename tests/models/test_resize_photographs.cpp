// SPDX-License-Identifier: GPL-3.0-or-later
// PIL's algorithm, written down once more without regard for time: held against PIL itself, and photographs against it.
#include "models/pixels/image_ops.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <QImage>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t photographsPerSet = 12;

/// A picture as numbers: rows × columns × three colours.
struct Picture {
  int height = 0, width = 0;
  std::vector<double> values;

  Picture(int h, int w) : height(h), width(w), values(static_cast<std::size_t>(3 * h * w)) {}
  double& at(int y, int x, int colour) { return values[static_cast<std::size_t>(3 * (y * width + x) + colour)]; }
  double at(int y, int x, int colour) const { return const_cast<Picture&>(*this).at(y, x, colour); }
};

Picture readPicture(const fs::path& file) {
  const QImage image(QString::fromStdString(file.string()));
  Picture picture(image.height(), image.width());
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      const QRgb pixel = image.pixel(x, y);
      picture.at(y, x, 0) = qRed(pixel);
      picture.at(y, x, 1) = qGreen(pixel);
      picture.at(y, x, 2) = qBlue(pixel);
    }
  }
  return picture;
}

Picture pictureOf(const at::Tensor& image) {
  Picture picture(static_cast<int>(image.size(0)), static_cast<int>(image.size(1)));
  const at::Tensor values = image.to(at::kDouble).contiguous();
  picture.values.assign(values.const_data_ptr<double>(), values.const_data_ptr<double>() + values.numel());
  return picture;
}

Picture turned(const Picture& picture) {
  Picture out(picture.width, picture.height);
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x)
      for (int colour = 0; colour < 3; ++colour)
        out.at(x, y, colour) = picture.at(y, x, colour);
  return out;
}

double filterAt(ResizeFilter filter, double x) {
  x = std::abs(x);
  if (filter == ResizeFilter::Bilinear) return x < 1 ? 1 - x : 0;
  if (x < 1) return 1.5 * x * x * x - 2.5 * x * x + 1;
  return x < 2 ? -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2 : 0;
}

/// PIL keeps its weights in fixed point.
double rounded(double weight) {
  constexpr double units = 1 << 22;
  return std::round(weight * units) / units;
}

/// The weights of the columns that the filter reaches from a column of the output, stretched when shrinking.
std::map<int, double> weightsAt(int x, int in, int out, ResizeFilter filter) {
  const double scale = static_cast<double>(in) / out, stretch = std::max(scale, 1.0), centre = (x + 0.5) * scale;
  const double reach = stretch * (filter == ResizeFilter::Bicubic ? 2 : 1);
  std::map<int, double> weights;
  double total = 0;
  for (int i = std::max(0, static_cast<int>(centre - reach + 0.5));
       i < in && i < static_cast<int>(centre + reach + 0.5); ++i)
    total += weights[i] = filterAt(filter, (i + 0.5 - centre) / stretch);
  for (auto& [i, weight] : weights)
    weight = rounded(weight / total);
  return weights;
}

/// 8 bits again afterwards, halves up.
Picture withWidth(const Picture& in, int width, ResizeFilter filter) {
  if (in.width == width) return in;
  Picture out(in.height, width);
  for (int x = 0; x < width; ++x) {
    const std::map<int, double> weights = weightsAt(x, in.width, width, filter);
    for (int y = 0; y < in.height; ++y) {
      for (int colour = 0; colour < 3; ++colour) {
        double sum = 0;
        for (const auto& [i, weight] : weights)
          sum += weight * in.at(y, i, colour);
        out.at(y, x, colour) = std::clamp(std::floor(sum + 0.5), 0.0, 255.0);
      }
    }
  }
  return out;
}

Picture withHeight(const Picture& in, int height, ResizeFilter filter) {
  return turned(withWidth(turned(in), height, filter));
}

/// The rows first where more than twice as many of them go as columns.
Picture resized(const Picture& in, int height, int width, ResizeFilter filter) {
  const bool rowsFirst = in.height > height && in.height - height > 2 * (in.width - width);
  return rowsFirst ? withWidth(withHeight(in, height, filter), width, filter)
                   : withHeight(withWidth(in, width, filter), height, filter);
}

at::Tensor tensorOf(const Picture& picture) {
  return at::tensor(picture.values, at::kDouble).to(at::kByte).view({1, picture.height, picture.width, 3});
}

/// From all over a folder of class folders.
std::vector<fs::path> someFiles(const fs::path& folder) {
  std::vector<fs::path> all, some;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) all.push_back(entry.path());
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < photographsPerSet; ++i)
    some.push_back(all.at(i * all.size() / photographsPerSet));
  return some;
}

} // namespace

class TestResizePhotographs : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theSlowWayIsPils_data();
  void theSlowWayIsPils();
  void resizesAsPil_data();
  void resizesAsPil();
};

void TestResizePhotographs::theSlowWayIsPils_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"shrink", "small", "grow", "one_axis", "line", "tall"})
    QTest::newRow(name) << name;
}

void TestResizePhotographs::theSlowWayIsPils() {
  QFETCH(QString, name);
  const SafetensorsFile file(testData() / "resized_by_pil.safetensors");
  const Picture picture = pictureOf(file.tensor(name.toStdString() + ".image"));
  for (const auto& [word, filter] :
       {std::pair(".bilinear", ResizeFilter::Bilinear), {".bicubic", ResizeFilter::Bicubic}}) {
    const at::Tensor expected = file.tensor(name.toStdString() + word).unsqueeze(0);
    const int height = static_cast<int>(expected.size(1)), width = static_cast<int>(expected.size(2));
    QVERIFY2(at::equal(tensorOf(resized(picture, height, width, filter)), expected), word);
  }
}

void TestResizePhotographs::resizesAsPil_data() {
  QTest::addColumn<QString>("set");
  QTest::addColumn<int>("side");
  QTest::addColumn<bool>("cubic");
  for (const char* set : {"imagewoof/val", "imagenette/val", "cifar10/test"})
    for (const int side : {256, 32})
      for (const bool cubic : {true, false})
        QTest::addRow("%s %d %s", set, side, cubic ? "bicubic" : "bilinear") << set << side << cubic;
}

void TestResizePhotographs::resizesAsPil() {
  if (sharedData().empty()) QSKIP(noSharedData);
  QFETCH(QString, set);
  QFETCH(int, side);
  QFETCH(bool, cubic);
  const ResizeFilter filter = cubic ? ResizeFilter::Bicubic : ResizeFilter::Bilinear;
  std::int64_t largest = 0;
  double sum = 0;
  for (const fs::path& file : someFiles(sharedData() / set.toStdString())) {
    const Picture picture = readPicture(file);
    const at::Tensor found = resizeImages(tensorOf(picture), side, side, filter);
    const at::Tensor difference =
        (found.to(at::kInt) - tensorOf(resized(picture, side, side, filter)).to(at::kInt)).abs();
    largest = std::max(largest, difference.max().item<std::int64_t>());
    sum += difference.to(at::kDouble).mean().item<double>() / photographsPerSet;
  }
  qInfo("at most %d grey levels, %.2g on average", static_cast<int>(largest), sum);
  QVERIFY(largest <= 1);
}

STILLROOM_TEST(TestResizePhotographs)
#include "test_resize_photographs.moc"
