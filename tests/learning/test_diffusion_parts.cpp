// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_shapes.h"
#include "learning/diffusion/data_split.h"
#include "learning/diffusion/noise_loss.h"
#include "learning/diffusion/phase.h"
#include "learning/diffusion/prefetch.h"
#include "learning/diffusion/prompts.h"
#include "learning/diffusion/weight_average.h"
#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/unet.h"
#include "support/tensor_check.h"
#include "support/test_main.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <random>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

/// d loss / d parameter by central differences, for one number of one parameter.
template <typename Loss>
double slope(const Loss& loss, at::Tensor parameter, std::int64_t index, double step) {
  const at::NoGradGuard noGrad;
  float& number = parameter.mutable_data_ptr<float>()[index];
  const float before = number;
  number = before + static_cast<float>(step);
  const double above = loss().template item<double>();
  number = before - static_cast<float>(step);
  const double below = loss().template item<double>();
  number = before;
  return (above - below) / (2 * step);
}

} // namespace

class TestDiffusionParts : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    at::set_num_threads(1);
    at::manual_seed(1);
  }

  /// The networks run partly in place; gradients have to survive that.
  void gradientsAreTheSlopes_data() {
    QTest::addColumn<bool>("unet");
    QTest::newRow("autoencoder") << false;
    QTest::newRow("U-Net") << true;
  }

  void gradientsAreTheSlopes() {
    QFETCH(bool, unet);
    TrainableTensors tensors(1);
    const DiffusionShape shape = shapeByName("tiny");
    std::function<at::Tensor()> loss;
    const at::Tensor latents = at::randn({2, 4, 8, 8}), text = at::randn({2, 5, 32}), target = at::randn({2, 4, 8, 8});
    const at::Tensor images = at::randn({2, 3, 16, 16});
    std::optional<UNet2DCondition> denoiser;
    std::optional<AutoencoderKl> autoencoder;
    if (unet) {
      denoiser.emplace(shape.unet(4), tensors.source());
      loss = [&] { return (denoiser->forward(latents, at::tensor({10, 700}), text) - target).square().mean(); };
    } else {
      autoencoder.emplace(shape.autoencoder(), tensors.source());
      loss = [&] {
        const at::Tensor mean = autoencoder->moments(images).chunk(2, 1)[0];
        return (autoencoder->reconstruct(mean) - images).square().mean();
      };
    }
    const at::AutoGradMode grad(true);
    const std::vector<at::Tensor> gradients = gradientsOf(loss(), tensors.parameters());
    for (std::size_t i = 0; i < gradients.size(); ++i) {
      const at::Tensor flat = gradients[i].contiguous(tensors.parameters()[i].suggest_memory_format());
      // The steepest number of each parameter stands out of the rounding.
      const std::int64_t index = at::as_strided(flat, {flat.numel()}, {1}).abs().argmax().item<std::int64_t>();
      const double exact = flat.const_data_ptr<float>()[index];
      const double found = slope(loss, tensors.parameters()[i], index, 1e-2);
      QVERIFY2(std::abs(found - exact) < 0.05 * std::abs(exact) + 2e-4,
               qPrintable(QString("%1: %2, %3").arg(i).arg(exact).arg(found)));
    }
  }

  /// A network's error weighs the same whether it is seen as one of noise or of velocity.
  void bothPredictionsWeighAlike() {
    const at::Tensor alphas = at::rand({64, 1, 1, 1}) * 0.98 + 0.01;
    const at::Tensor x = at::randn({64, 4, 4, 4}), noise = at::randn_like(x), guess = at::randn_like(x);
    const at::Tensor noisy = alphas.sqrt() * x + (1 - alphas).sqrt() * noise;
    const at::Tensor clean = (noisy - (1 - alphas).sqrt() * guess) / alphas.sqrt();
    const at::Tensor velocity = alphas.sqrt() * guess - (1 - alphas).sqrt() * clean;
    const auto loss = [&](const std::string& prediction, const at::Tensor& given) {
      const at::Tensor error = (given - noiseTarget(prediction, x, noise, alphas)).square().mean({1, 2, 3});
      return error * noiseWeights(prediction, alphas.flatten(), 5);
    };
    QVERIFY(relativeError(loss("epsilon", guess), loss("v_prediction", velocity)) < 1e-4);
    const at::Tensor cleanError = (clean - x).square().mean({1, 2, 3});
    const at::Tensor ratio = (alphas / (1 - alphas)).flatten();
    QVERIFY(relativeError(loss("epsilon", guess), ratio.clamp_max(5) * cleanError) < 1e-4);
    QVERIFY(noiseWeights("epsilon", alphas, 0).equal(at::ones_like(alphas)));
  }

  void theAverageFollowsItsDefinition() {
    TrainableTensors tensors(2);
    at::Tensor weight = tensors.source().take("w", {3}, Initial::ones());
    WeightAverage average(tensors, 0.9);
    double expected = 1;
    for (int step = 0; step < 200; ++step) {
      const double value = step % 7;
      {
        const at::NoGradGuard noGrad;
        weight.fill_(value);
      }
      average.update();
      const double decay = std::min(0.9, (1.0 + step) / (10 + step));
      expected = decay * expected + (1 - decay) * value;
    }
    QVERIFY(std::abs(average.tensors().at("w")[0].item<double>() - expected) < 1e-4);
    QCOMPARE(average.steps(), std::int64_t{200});
  }

  void theSplitIsAPartition() {
    LabelledImages data = drawnShapes(40);
    data.labels[0].fill_(2); // 39, 40, 41
    const DataSplit split = splitImages(data, 0.1, 9);
    std::vector<std::int64_t> all = split.trained;
    all.insert(all.end(), split.held.begin(), split.held.end());
    std::sort(all.begin(), all.end());
    for (std::int64_t i = 0; i < 120; ++i)
      QCOMPARE(all[static_cast<std::size_t>(i)], i);
    QCOMPARE(split.held.size(), std::size_t{3 + 4 + 4});
    QVERIFY(split.held != splitImages(data, 0.1, 10).held);
    QVERIFY(splitImages(drawnShapes(19), 0.5, 9).held.empty());
  }

  void prefetchedItemsComeInOrder() {
    for (const unsigned threads : {1U, 4U}) {
      Prefetch<std::int64_t> items(
          [](std::int64_t index) {
            std::this_thread::sleep_for(std::chrono::microseconds(std::hash<std::int64_t>()(index * 7919) % 200));
            if (index == 60) throw Error("test.failed", "Item {0} failed.", {"60"});
            return index * index;
          },
          5, threads);
      for (std::int64_t i = 5; i < 60; ++i)
        QCOMPARE(items.next(), i * i);
      QCOMPARE(errorCode([&] { items.next(); }), std::string("test.failed"));
      QCOMPARE(items.next(), std::int64_t{61 * 61});
    }
  }

  void theRateRisesAndFalls() {
    const PhaseOptions phase{1000, 1, 0.5};
    double highest = 0;
    for (std::int64_t step = 0; step < 1000; ++step)
      highest = std::max(highest, phaseRate(phase, step));
    QVERIFY(highest > 0.49 && highest <= 0.5);
    QVERIFY(phaseRate(phase, 0) < 0.03 && phaseRate(phase, 999) < 0.02 && phaseRate(phase, 999) > 0);
    for (std::int64_t step = 25; step < 1000; ++step)
      QVERIFY(phaseRate(phase, step) <= phaseRate(phase, step - 1));
  }

  void promptsAreOneALine() {
    QTemporaryDir folder;
    const std::string file = folder.filePath("p.txt").toStdString();
    std::ofstream(file) << "a red fox\r\nwolf, grey\n\n";
    QVERIFY(readPrompts(file, 2) == std::vector<std::string>({"a red fox", "wolf, grey"}));
    QCOMPARE(errorCode([&] { readPrompts(file, 3); }), std::string("training.prompts"));
  }

  void clippedGradientsHaveTheNorm() {
    std::vector<at::Tensor> gradients{at::full({4}, 3.0), at::full({9}, 4.0)};
    const double norm = std::sqrt(4 * 9.0 + 9 * 16.0);
    QVERIFY(std::abs(clipGradients(gradients, 2) - norm) < 1e-4);
    QVERIFY(std::abs(clipGradients(gradients, 2) - 2) < 1e-4);
  }
};

STILLROOM_TEST(TestDiffusionParts)
#include "test_diffusion_parts.moc"
