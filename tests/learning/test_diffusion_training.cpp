// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "drawn_shapes.h"
#include "learning/diffusion/training.h"
#include "models/formats/diffusion_model.h"
#include "support/tensor_check.h"
#include "support/test_main.h"

#include <ATen/Parallel.h>

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

DiffusionTrainOptions quickOptions() {
  DiffusionTrainOptions options;
  options.size = 32;
  options.shape = shapeByName("tiny");
  options.autoencoder = {30, 4, 2e-3};
  options.denoiser = {24, 6, 2e-3};
  options.lookEvery = 6;
  options.seed = 3;
  options.saved = at::kFloat;
  return options;
}

bool sameTensors(const TensorMap& a, const TensorMap& b) {
  if (a.size() != b.size()) return false;
  for (const auto& [name, tensor] : a) {
    if (b.count(name) == 0 || !at::equal(tensor, b.at(name))) return false;
  }
  return true;
}

bool sameModel(const TrainedDiffusion& a, const TrainedDiffusion& b) {
  return sameTensors(a.folder.autoencoderTensors, b.folder.autoencoderTensors) &&
         sameTensors(a.folder.unetTensors, b.folder.unetTensors) &&
         sameTensors(a.folder.textTensors, b.folder.textTensors) &&
         a.folder.autoencoder.scalingFactor == b.folder.autoencoder.scalingFactor;
}

/// Asks to stop when `stage` has come to `done`.
TaskContext stoppingAt(std::stop_source& stop, Stage stage, std::int64_t done) {
  TaskContext context;
  context.stop = stop.get_token();
  context.onProgress = [&stop, stage, done](const Progress& progress) {
    if (progress.stage == stage && progress.done == done) stop.request_stop();
  };
  return context;
}

} // namespace

/// Training a latent diffusion model, from images to a folder that loads.
class TestDiffusionTraining : public QObject {
  Q_OBJECT

  const LabelledImages m_data = drawnShapes(24);
  TrainedDiffusion m_whole;

private Q_SLOTS:
  void initTestCase() {
    at::set_num_threads(1);
    m_whole = trainDiffusion(m_data, quickOptions(), {});
  }

  void bothLossesFall() {
    DiffusionTrainOptions options = quickOptions();
    options.autoencoder.steps = 120;
    options.denoiser.steps = 120;
    const TrainedDiffusion trained = trainDiffusion(m_data, options, {});
    const auto held = [&](const std::string& phase, bool last) {
      double value = -1;
      for (const DiffusionRecord& record : trained.history)
        if (record.phase == phase && (last || value < 0)) value = record.held.value();
      return value;
    };
    QVERIFY2(held("autoencoder", true) < 0.7 * held("autoencoder", false),
             qPrintable(QString::number(held("autoencoder", true))));
    QVERIFY2(held("denoiser", true) < 0.9 * held("denoiser", false),
             qPrintable(QString::number(held("denoiser", true))));
  }

  void latentsOfTheModelHaveUnitDeviation() {
    QTemporaryDir folder;
    const fs::path out = folder.filePath("model").toStdString();
    saveDiffusionFolder(out, m_whole.folder);
    const DiffusionModel model = DiffusionModel::load(out, {});
    const at::Tensor x = m_data.images.permute({0, 3, 1, 2}).to(at::kFloat) / 127.5 - 1;
    const Posterior posterior = model.autoencoder->encode(x);
    const at::Tensor latents =
        (posterior.mean + posterior.deviation * at::randn_like(posterior.mean)) * model.autoencoder->scalingFactor();
    const double deviation = latents.std().item<double>();
    QVERIFY2(deviation > 0.8 && deviation < 1.2, qPrintable(QString::number(deviation)));
    QCOMPARE(model.embed("class1").size(2), quickOptions().shape.textWidth);
    QCOMPARE(model.scheduler->prediction, std::string("v_prediction"));
  }

  void sameSeedSameBitsWhateverTheLoaders() {
    DiffusionTrainOptions options = quickOptions();
    options.loaders = 3;
    QVERIFY(sameModel(trainDiffusion(m_data, options, {}), m_whole));
    options.seed = 4;
    QVERIFY(!sameModel(trainDiffusion(m_data, options, {}), m_whole));
  }

  void resumedEqualsUninterrupted_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("done");
    QTest::newRow("at the start") << int(Stage::TrainAutoencoder) << 1;
    QTest::newRow("between looks") << int(Stage::TrainAutoencoder) << 17;
    QTest::newRow("before the second phase") << int(Stage::Encode) << 64;
    QTest::newRow("in the second phase") << int(Stage::TrainDenoiser) << 11;
    QTest::newRow("at the end") << int(Stage::TrainDenoiser) << 24;
  }

  void resumedEqualsUninterrupted() {
    QFETCH(int, stage);
    QFETCH(int, done);
    QTemporaryDir folder;
    DiffusionTrainOptions options = quickOptions();
    options.checkpoint = folder.filePath("c.checkpoint").toStdString();
    options.resume = true;
    std::stop_source stop;
    QVERIFY_EXCEPTION_THROWN(trainDiffusion(m_data, options, stoppingAt(stop, static_cast<Stage>(stage), done)),
                             Cancelled);
    const TrainedDiffusion resumed = trainDiffusion(m_data, options, {});
    QVERIFY(sameModel(resumed, m_whole));
    DiffusionTrainOptions other = options;
    other.denoiser.rate *= 2;
    QCOMPARE(errorCode([&] { trainDiffusion(m_data, other, {}); }), std::string("training.other-checkpoint"));
  }

  void divergenceNamesPhaseAndStepAndKeepsTheCheckpoint_data() {
    QTest::addColumn<QString>("phase");
    QTest::newRow("autoencoder") << "autoencoder";
    QTest::newRow("denoiser") << "denoiser";
  }

  void divergenceNamesPhaseAndStepAndKeepsTheCheckpoint() {
    QFETCH(QString, phase);
    QTemporaryDir folder;
    DiffusionTrainOptions options = quickOptions();
    (phase == "denoiser" ? options.denoiser : options.autoencoder).rate = 1e30;
    options.checkpoint = folder.filePath("c.checkpoint").toStdString();
    options.checkpointSeconds = 0;
    std::string sentence;
    QCOMPARE(errorCode([&] { trainDiffusion(m_data, options, {}); }, &sentence),
             std::string("training.diverged-phase"));
    QVERIFY2(QString::fromStdString(sentence).contains("training of the " + phase), sentence.c_str());
    QVERIFY2(QString::fromStdString(sentence).contains(QRegularExpression("step \\d+ is no number")), sentence.c_str());
    // What is left has only finite numbers in it; in the first phase there may be nothing yet.
    QVERIFY(phase == "autoencoder" || fs::exists(options.checkpoint));
    if (!fs::exists(options.checkpoint)) return;
    const SafetensorsFile checkpoint(options.checkpoint);
    for (const auto& [name, entry] : checkpoint.entries())
      if (name.starts_with("network.")) QVERIFY2(checkpoint.tensor(name).isfinite().all().item<bool>(), name.c_str());
  }

  void withoutProgressItEndsEarlyWithTheBestWeights() {
    DiffusionTrainOptions options = quickOptions();
    options.autoencoder = {1000, 4, 1e-30}; // nothing moves
    options.patience = 2;
    options.denoiser.steps = 6;
    const TrainedDiffusion trained = trainDiffusion(m_data, options, {});
    std::int64_t last = 0;
    for (const DiffusionRecord& record : trained.history)
      if (record.phase == "autoencoder") last = record.step;
    QCOMPARE(last, std::int64_t(3 * options.lookEvery)); // the first look is progress
  }

  void oneImageIsEnough() {
    LabelledImages data = drawnShapes(1, 32, 1);
    DiffusionTrainOptions options = quickOptions();
    options.autoencoder.steps = options.denoiser.steps = 6;
    const TrainedDiffusion trained = trainDiffusion(data, options, {});
    QVERIFY(!trained.history.front().held);
    for (const auto& [name, tensor] : trained.folder.unetTensors)
      QVERIFY2(tensor.isfinite().all().item<bool>(), name.c_str());
  }

  void aGivenAutoencoderStaysAsItIs() {
    QTemporaryDir folder;
    const fs::path first = folder.filePath("first").toStdString(), second = folder.filePath("second").toStdString();
    saveDiffusionFolder(first, m_whole.folder);
    DiffusionTrainOptions options = quickOptions();
    options.fixedAutoencoder = first / "vae";
    const TrainedDiffusion trained = trainDiffusion(m_data, options, {});
    QCOMPARE(trained.history.front().phase, std::string("denoiser"));
    saveDiffusionFolder(second, trained.folder);
    const char* weights = "vae/diffusion_pytorch_model.safetensors";
    QVERIFY(readFile(first / weights) == readFile(second / weights));
    const DiffusionModel model = DiffusionModel::load(second, {});
    QCOMPARE(model.autoencoder->scalingFactor(), m_whole.folder.autoencoder.scalingFactor);
  }

  void mixedPrecisionTrainsToo() {
    DiffusionTrainOptions options = quickOptions();
    options.bfloat16 = true;
    const TrainedDiffusion trained = trainDiffusion(m_data, options, {});
    for (const auto& [name, tensor] : trained.folder.unetTensors) {
      QVERIFY2(tensor.scalar_type() == at::kFloat && tensor.isfinite().all().item<bool>(), name.c_str());
    }
    const double own = trained.history.back().held.value(), exact = m_whole.history.back().held.value();
    QVERIFY2(std::abs(own - exact) < 0.1 * exact, qPrintable(QString("%1, %2").arg(own).arg(exact)));
  }

  void sheetsComeWhenAskedFor() {
    DiffusionTrainOptions options = quickOptions();
    options.previewEvery = 10;
    std::vector<std::int64_t> steps;
    options.onPreview = [&](const DiffusionRecord& record, const at::Tensor& sheet) {
      QVERIFY(sheet.sizes() == at::IntArrayRef({4 * 32, 3 * 32, 3}) && sheet.scalar_type() == at::kByte);
      steps.push_back(record.step);
    };
    // Looking on changes nothing.
    QVERIFY(sameModel(trainDiffusion(m_data, options, {}), m_whole));
    QVERIFY(steps == std::vector<std::int64_t>({10, 20, 24}));
  }

  void wrongOptionsAreNamed_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("size") << "size"
                          << "30";
    QTest::newRow("no size") << "size"
                             << "0";
    QTest::newRow("widths") << "unet-channels"
                            << "20,40";
    QTest::newRow("no widths") << "vae-channels"
                               << "8,x";
    QTest::newRow("heads") << "heads"
                           << "5";
    QTest::newRow("steps") << "steps"
                           << "0";
    QTest::newRow("rate") << "lr"
                          << "-1";
    QTest::newRow("prediction") << "prediction"
                                << "sample";
    QTest::newRow("held") << "held"
                          << "2";
    QTest::newRow("dtype") << "dtype"
                           << "f8";
    QTest::newRow("shape") << "shape"
                           << "huge";
  }

  void wrongOptionsAreNamed() {
    QFETCH(QString, option);
    QFETCH(QString, value);
    DiffusionTrainOptions options = quickOptions();
    std::string sentence;
    const std::string code = errorCode(
        [&] {
          for (const DiffusionOptionText& text : diffusionOptionTexts())
            if (text.name == option.toStdString()) text.set(options, value.toStdString());
          trainDiffusion(m_data, options, {});
        },
        &sentence);
    const std::map<QString, std::string> codes{{"dtype", "dtype.unknown"}};
    const bool ofTable = codes.contains(option); // a word of a table that others read too: its sentence names the word
    QCOMPARE(code, ofTable ? codes.at(option) : std::string("training.option"));
    QVERIFY2(QString::fromStdString(sentence).contains(ofTable ? value : option), sentence.c_str());
  }
};

STILLROOM_TEST(TestDiffusionTraining)
#include "test_diffusion_training.moc"
