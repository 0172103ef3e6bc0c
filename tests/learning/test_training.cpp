// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "learning/training.h"
#include "support/labelled_file.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

/// Class c has colour c: easy to learn. 30 of each of three classes, in noise that begins at another place.
LabelledImages easySet(std::int64_t place = 0) {
  LabelledImages data;
  data.labels = at::arange(90, at::kLong).remainder(3);
  const at::Tensor noise = at::arange(place, place + 90 * 16 * 16 * 3, at::kLong)
                               .mul(2654435761)
                               .bitwise_right_shift(16)
                               .remainder(90)
                               .view({90, 16, 16, 3});
  const at::Tensor colour = at::one_hot(data.labels, 3).view({90, 1, 1, 3}).mul(160);
  data.images = (noise + colour).to(at::kByte);
  data.classes = {"red", "green", "blue"};
  return data;
}

/// The same in another order, with one label in 18 wrong: no training can have it all right.
LabelledImages shifted(LabelledImages data) {
  const at::Tensor order = at::arange(90, at::kLong).mul(37).remainder(90);
  data.images = data.images.index_select(0, order);
  data.labels = data.labels.index_select(0, order).clone();
  for (std::int64_t i = 0; i < 90; i += 18)
    data.labels[i] = (data.labels[i] + 1).remainder(3);
  return data;
}

TrainOptions quickOptions(const std::string& architecture = "resnet20") {
  TrainOptions options;
  options.architecture = architecture;
  options.size = 16;
  options.epochs = 4;
  options.batch = 32;
  options.augmentation = Augmentation::Light;
  options.seed = 11;
  return options;
}

bool sameTensors(const TensorMap& a, const TensorMap& b) {
  if (a.size() != b.size()) return false;
  for (const auto& [name, tensor] : a) {
    if (!at::equal(tensor, b.at(name))) return false;
  }
  return true;
}

} // namespace

class TestTraining : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Any byte of any channel, and what parts the names of the classes.
  void theFingerprintSeesEveryByte() {
    LabelledImages data;
    data.labels = at::zeros({400}, at::kLong);
    data.images = at::zeros({400, 32, 32, 3}, at::kByte); // more than a million bytes
    data.classes = {"a", "b"};
    const std::string before = dataFingerprint(data);
    std::set<std::string> all{before};
    for (std::int64_t channel = 0; channel < 3; ++channel)
      for (const std::int64_t image : {0, 199, 399}) {
        LabelledImages other = data;
        other.images = data.images.clone();
        other.images[image][17][5][channel] = 1;
        all.insert(dataFingerprint(other));
      }
    QCOMPARE(all.size(), std::size_t{10});
    data.classes = {"a\nb"};
    const std::string joined = dataFingerprint(data);
    data.classes = {"a", "b"};
    QCOMPARE(dataFingerprint(data), before);
    QVERIFY(joined != before);
    LabelledImages strided = data;
    strided.images = data.images.permute({3, 0, 1, 2}).contiguous().permute({1, 2, 3, 0});
    QCOMPARE(dataFingerprint(strided), before);
  }

  void initTestCase() { at::set_num_threads(1); }

  void lossFallsAndTheDetectorWorks_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("augmentation");
    QTest::newRow("resnet20 light") << "resnet20" << int(Augmentation::Light);
    QTest::newRow("conv3 minimax") << "conv3" << int(Augmentation::Minimax);
    QTest::newRow("resnetap10 none") << "resnetap10" << int(Augmentation::None);
  }

  void lossFallsAndTheDetectorWorks() {
    QFETCH(QString, name);
    QFETCH(int, augmentation);
    const LabelledImages data = easySet(), heldBack = shifted(easySet(1'000'000));
    QVERIFY(!at::equal(data.images, heldBack.images));
    TrainOptions options = quickOptions(name.toStdString());
    options.augmentation = static_cast<Augmentation>(augmentation);
    options.cutmixProbability = 0.5;
    options.rate = 0.003;
    options.epochs = 8;
    int records = 0;
    options.onEpoch = [&](const EpochRecord&) { ++records; };
    const TrainedClassifier trained = trainClassifier(data, options, {}, &heldBack);
    QCOMPARE(records, 8);
    QVERIFY(trained.history.back().loss < 0.8 * trained.history.front().loss);
    QVERIFY(trained.history.back().validationAccuracy.value() > 0.9);
    QTemporaryDir folder;
    const fs::path file = folder.filePath("d.safetensors").toStdString();
    saveDetector(file, trained.card, trained.parameters);
    const Detector detector = Detector::load(file);
    QVERIFY(detector.card().classes == data.classes);
    const DetectorOutput stored = detector.predict(data.images), live = trained.detector().predict(data.images);
    QVERIFY(at::equal(stored.logits, live.logits));
    QVERIFY(stored.predicted.eq(data.labels).to(at::kDouble).mean().item<double>() > 0.9);
    // What was said of the held-back set is said of that set.
    const at::Tensor right = detector.predict(heldBack.images).predicted.eq(heldBack.labels).to(at::kDouble);
    QCOMPARE(right.mean().item<double>(), trained.history.back().validationAccuracy.value());
  }

  void sameSeedSameBits() {
    const LabelledImages data = easySet();
    const TrainOptions options = quickOptions();
    const TrainedClassifier a = trainClassifier(data, options, {}), b = trainClassifier(data, options, {});
    QVERIFY(sameTensors(a.parameters, b.parameters));
    TrainOptions other = options;
    other.seed = 12;
    QVERIFY(!sameTensors(a.parameters, trainClassifier(data, other, {}).parameters));
  }

  void resumedEqualsUninterrupted_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("stopAfter");
    QTest::newRow("adam in an epoch") << int(OptimiserKind::Adam) << 4;
    QTest::newRow("sgd at an epoch's end") << int(OptimiserKind::Sgd) << 6;
    QTest::newRow("adamw at the start") << int(OptimiserKind::AdamW) << 1;
  }

  void resumedEqualsUninterrupted() {
    QFETCH(int, kind);
    QFETCH(int, stopAfter);
    QTemporaryDir folder;
    const LabelledImages data = easySet();
    TrainOptions options = quickOptions();
    options.optimiser.kind = static_cast<OptimiserKind>(kind);
    const TrainedClassifier whole = trainClassifier(data, options, {});
    options.checkpoint = folder.filePath("c.checkpoint").toStdString();
    options.resume = true;
    std::stop_source stop;
    TaskContext context;
    context.stop = stop.get_token();
    context.onProgress = [&](const Progress& progress) {
      if (progress.done == stopAfter) stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(trainClassifier(data, options, context), Cancelled);
    std::int64_t first = -1;
    TaskContext second;
    second.onProgress = [&](const Progress& progress) {
      if (first < 0) first = progress.done;
    };
    const TrainedClassifier resumed = trainClassifier(data, options, second);
    QCOMPARE(first, std::int64_t(stopAfter));
    QVERIFY(sameTensors(whole.parameters, resumed.parameters));
    QCOMPARE(resumed.history.size(), whole.history.size());
    for (std::size_t i = 0; i < whole.history.size(); ++i) {
      QCOMPARE(resumed.history[i].loss, whole.history[i].loss);
      QCOMPARE(resumed.history[i].trainAccuracy, whole.history[i].trainAccuracy);
    }
    TrainOptions other = options;
    other.rate *= 2;
    QVERIFY_EXCEPTION_THROWN(trainClassifier(data, other, {}), Error);
  }

  void divergenceStopsAndKeepsTheCheckpoint() {
    QTemporaryDir folder;
    TrainOptions options = quickOptions("resnetap10");
    options.optimiser.kind = OptimiserKind::Sgd;
    options.rate = 1e30;
    options.checkpoint = folder.filePath("c.checkpoint").toStdString();
    options.checkpointSeconds = 1e9; // none is due before the end
    writeFileAtomically(options.checkpoint, std::string_view("the last good one"));
    try {
      trainClassifier(easySet(), options, {});
      QFAIL("it went on");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("training.diverged"));
      QVERIFY2(QString(error.what()).contains("step"), error.what());
    }
    QCOMPARE(readFile(options.checkpoint), std::string("the last good one"));
  }

  void wrongOptionsAndDataAreNamed() {
    TrainOptions options = quickOptions();
    options.epochs = 0;
    QVERIFY_EXCEPTION_THROWN(trainClassifier(easySet(), options, {}), Error);
    LabelledImages data = easySet();
    data.labels = data.labels + 1;
    QVERIFY_EXCEPTION_THROWN(trainClassifier(data, quickOptions(), {}), Error);
    data.labels = at::zeros({3}, at::kLong);
    QVERIFY_EXCEPTION_THROWN(trainClassifier(data, quickOptions(), {}), Error);
    TrainOptions parsed;
    for (const TrainOptionText& text : trainOptionTexts()) {
      if (text.name == "lr") text.set(parsed, "0.25");
      if (text.name == "lr") QVERIFY_EXCEPTION_THROWN(text.set(parsed, "0.25x"), Error);
      if (text.name == "mean") QVERIFY_EXCEPTION_THROWN(text.set(parsed, "1,2"), Error);
      if (text.name == "optimiser") text.set(parsed, "sgd");
    }
    QVERIFY(parsed.rate == 0.25 && parsed.optimiser.kind == OptimiserKind::Sgd);
  }

  void labelledImagesRoundTrip() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("data.safetensors").toStdString();
    const LabelledImages data = easySet();
    tests::saveLabelledImages(file, data);
    const LabelledImages back = readLabelledImages(file);
    QVERIFY(at::equal(back.images, data.images) && at::equal(back.labels, data.labels) && back.classes == data.classes);
    QVERIFY(back.cropped(8).images.sizes() == at::IntArrayRef({90, 8, 8, 3}));
    saveSafetensors(file, {{"images", data.images}, {"labels", data.labels}});
    QVERIFY(readLabelledImages(file).classes == std::vector<std::string>({"0", "1", "2"}));
    saveSafetensors(file, {{"images", data.images}, {"labels", data.labels}}, {{"classes", "{"}});
    QVERIFY_EXCEPTION_THROWN(readLabelledImages(file), Error);
    saveSafetensors(file, {{"images", data.images.to(at::kFloat)}, {"labels", data.labels}});
    QVERIFY_EXCEPTION_THROWN(readLabelledImages(file), Error);
  }
};

STILLROOM_TEST(TestTraining)
#include "test_training.moc"
