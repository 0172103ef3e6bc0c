// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "learning/augmentation.h"
#include "learning/cutmix.h"
#include "support/tensor_check.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QtTest>

#include <array>
#include <cmath>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

using Plane = std::vector<double>;
using Picture = std::array<Plane, 3>; ///< in 0 … 1, row by row

/// The box of torchvision's RandomResizedCrop, with the draws in its order: area, ratio, top, left.
std::array<std::int64_t, 4> drawBox(RandomStream& random, std::int64_t side, double least) {
  for (int attempt = 0; attempt < 10; ++attempt) {
    const double area = static_cast<double>(side * side) * (least + (1 - least) * random.uniform());
    const double ratio = std::exp(std::log(0.75) + (std::log(4.0 / 3) - std::log(0.75)) * random.uniform());
    const std::int64_t wide = std::llrint(std::sqrt(area * ratio)), tall = std::llrint(std::sqrt(area / ratio));
    if (wide > side || tall > side || wide < 1 || tall < 1) continue;
    const auto top = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(side - tall + 1)));
    const auto left = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(side - wide + 1)));
    return {top, left, tall, wide};
  }
  return {0, 0, side, side};
}

/// Where a place of `side` lies in `length`: the two pixels around it and the second one's weight.
struct Between {
  std::int64_t first = 0, second = 0;
  double weight = 0;
};
Between between(std::int64_t place, std::int64_t side, std::int64_t length) {
  const double scale = static_cast<double>(length) / static_cast<double>(side);
  const double at = std::max(0.0, (static_cast<double>(place) + 0.5) * scale - 0.5);
  const auto first = static_cast<std::int64_t>(at);
  return {first, std::min(first + 1, length - 1), at - static_cast<double>(first)};
}

Picture cropped(const at::Tensor& image, const std::array<std::int64_t, 4>& box, bool flip) {
  const std::int64_t side = image.size(0);
  Picture out;
  for (std::int64_t c = 0; c < 3; ++c)
    for (std::int64_t y = 0; y < side; ++y)
      for (std::int64_t x = 0; x < side; ++x) {
        const Between row = between(y, side, box[2]), column = between(flip ? side - 1 - x : x, side, box[3]);
        const auto at = [&](std::int64_t down, std::int64_t right) {
          return image[box[0] + down][box[1] + right][c].item<std::uint8_t>() / 255.0;
        };
        const double upper =
            (1 - column.weight) * at(row.first, column.first) + column.weight * at(row.first, column.second);
        const double lower =
            (1 - column.weight) * at(row.second, column.first) + column.weight * at(row.second, column.second);
        out[static_cast<std::size_t>(c)].push_back((1 - row.weight) * upper + row.weight * lower);
      }
  return out;
}

double grey(const Picture& p, std::size_t i) {
  return 0.299 * p[0][i] + 0.587 * p[1][i] + 0.114 * p[2][i];
}

/// Each value a part of the way to what the function gives of its pixel.
template <typename Target>
void lerp(Picture& p, double alpha, const Target& target) {
  const Picture before = p;
  for (Plane& plane : p)
    for (std::size_t i = 0; i < plane.size(); ++i)
      plane[i] += alpha * (target(before, i) - plane[i]);
}

void jitter(Picture& p, RandomStream& random) {
  std::array<int, 3> order{0, 1, 2};
  for (std::size_t i = 2; i > 0; --i)
    std::swap(order[i], order[random.below(i + 1)]);
  for (const int which : order) {
    const double alpha = 0.4 * (2 * random.uniform() - 1);
    if (which == 0) lerp(p, alpha, [](const Picture&, std::size_t) { return 0.0; });
    if (which == 1) {
      double sum = 0;
      for (std::size_t i = 0; i < p[0].size(); ++i)
        sum += grey(p, i);
      lerp(p, alpha, [&](const Picture&, std::size_t) { return sum / static_cast<double>(p[0].size()); });
    }
    if (which == 2) lerp(p, alpha, grey);
  }
}

/// AlexNet's lighting: the eigenvectors of ImageNet's colours, each by a normal number times its eigenvalue.
void light(Picture& p, RandomStream& random) {
  const double values[3] = {0.2175, 0.0188, 0.0045};
  const double vectors[3][3] = {{-0.5675, 0.7192, 0.4009}, {-0.5808, -0.0045, -0.8140}, {-0.5836, -0.6948, 0.4203}};
  for (int k = 0; k < 3; ++k) {
    const double strength = 0.1 * random.normal() * values[k];
    for (std::size_t c = 0; c < 3; ++c)
      for (double& value : p[c])
        value += strength * vectors[c][k];
  }
}

at::Tensor reference(const at::Tensor& images, std::int64_t image, const AugmentationKey& key) {
  const Normalisation normal;
  RandomStream random({.seed = key.seed, .purpose = "augment", .slot = image, .step = key.epoch});
  const std::array<std::int64_t, 4> box = drawBox(random, images.size(1), 0.5);
  Picture p = cropped(images[image], box, random.uniform() < 0.5);
  jitter(p, random);
  light(p, random);
  std::vector<at::Tensor> planes;
  for (std::size_t c = 0; c < 3; ++c)
    planes.push_back((at::tensor(p[c], at::kDouble) - normal.mean[c]) / normal.deviation[c]);
  return at::stack(planes).view({3, images.size(1), images.size(2)});
}

} // namespace

/// Minimax's augmentation draw by draw, and its CutMix, against a second statement pixel by pixel.
class TestMinimaxAugmentation : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void everyDrawCounts() {
    const at::Tensor images =
        at::arange(4 * 20 * 20 * 3, at::kLong).mul(7919).remainder(256).to(at::kByte).view({4, 20, 20, 3});
    for (std::int64_t epoch = 0; epoch < 5; ++epoch) {
      const AugmentationKey key{11, epoch};
      const at::Tensor batch = augmentedBatch(images, at::arange(4, at::kLong), Augmentation::Minimax, {}, key);
      for (std::int64_t i = 0; i < 4; ++i) {
        const double off = relativeError(batch[i], reference(images, i, key));
        QVERIFY2(off < 1e-5, qPrintable(QString::number(off)));
      }
    }
  }

  /// The box of every batch, its corner drawn x first, and the share of the pixels that stay.
  void cutMixIsDrawnOnEveryBatch() {
    for (int i = 0; i < 50; ++i) {
      RandomStream random({.seed = 9, .purpose = "cutmix", .step = i}), again = random;
      const CutMix mix = drawCutMix(random, 6, 32, 24, 1, 1);
      QVERIFY(mix.applied);
      (void)again.uniform();
      const double share = std::sqrt(1 - randomBeta(again, 1, 1));
      QVERIFY(at::equal(mix.partner, randomPermutation(again, 6)));
      const auto x = static_cast<std::int64_t>(again.below(24)), y = static_cast<std::int64_t>(again.below(32));
      at::Tensor inside = at::zeros({32, 24});
      const auto half = [&](std::int64_t length) {
        return static_cast<std::int64_t>(static_cast<double>(length) * share) / 2;
      };
      for (std::int64_t row = std::max<std::int64_t>(0, y - half(32)); row < std::min<std::int64_t>(32, y + half(32));
           ++row)
        for (std::int64_t column = std::max<std::int64_t>(0, x - half(24));
             column < std::min<std::int64_t>(24, x + half(24)); ++column)
          inside[row][column] = 1;
      at::Tensor batch = at::arange(6, at::kFloat).view({6, 1, 1, 1}).expand({6, 3, 32, 24}).clone();
      applyCutMix(mix, batch);
      for (std::int64_t image = 0; image < 6; ++image) {
        const double partner = mix.partner[image].item<double>();
        QVERIFY(at::equal(batch[image][1], at::where(inside == 1, partner, static_cast<double>(image)).to(at::kFloat)));
      }
      QVERIFY(std::abs(mix.weight - (1 - inside.mean().item<double>())) < 1e-6);
    }
  }
};

STILLROOM_TEST(TestMinimaxAugmentation)
#include "test_minimax_augmentation.moc"
