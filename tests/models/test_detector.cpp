// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/classifiers/detector.h"
#include "models/classifiers/detector_check.h"
#include "support/errors.h"
#include "support/made_weights.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <numeric>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

at::Tensor readPicture(const fs::path& file) {
  const QImage image = QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGB888);
  at::Tensor pixels = at::empty({1, image.height(), image.width(), 3}, at::kByte);
  for (int y = 0; y < image.height(); ++y) {
    std::copy_n(image.constScanLine(y), 3 * image.width(),
                pixels.mutable_data_ptr<std::uint8_t>() + 3 * y * image.width());
  }
  return pixels;
}

TensorMap randomTensors(const ClassifierSpec& spec) {
  RandomTensorSource random(3);
  RecordingTensorSource recording(random);
  makeClassifier(spec, recording);
  return {recording.taken().begin(), recording.taken().end()};
}

/// Built as Detector::load builds it.
Detector detectorOf(const DetectorCard& card, const TensorMap& tensors) {
  StoredTensorSource source(tensors, "random weights", {.savings = Savings::all()});
  return Detector(card, makeClassifier(card.spec, source));
}

Detector randomDetector(const ClassifierSpec& spec, std::int64_t resize, TensorMap* tensors = nullptr) {
  const TensorMap taken = randomTensors(spec);
  if (tensors) *tensors = taken;
  DetectorCard card{.spec = spec, .resize = resize};
  for (std::int64_t i = 0; i < spec.classes; ++i)
    card.classes.push_back("c" + std::to_string(i));
  return detectorOf(card, taken);
}

at::Tensor noise(std::int64_t count, std::int64_t side) {
  return at::arange(count * side * side * 3, at::kLong)
      .mul(2654435761)
      .bitwise_right_shift(16)
      .bitwise_and(255)
      .to(at::kByte)
      .view({count, side, side, 3});
}

} // namespace

class TestDetector : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void logitsEqualTheReference_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("made weights") << "made.safetensors";
    QTest::newRow("resnet20 safetensors") << "resnet20-12fca82f.safetensors";
    QTest::newRow("resnet20 th") << "resnet20-12fca82f.th";
    QTest::newRow("resnet56 safetensors") << "resnet56-4bfd9763.safetensors";
    QTest::newRow("resnet56 th") << "resnet56-4bfd9763.th";
  }

  void logitsEqualTheReference() {
    QFETCH(QString, file);
    if (file.startsWith("made")) {
      madeLogitsEqualPyTorchs();
      return;
    }
    const fs::path shared = tests::sharedData();
    if (shared.empty()) QSKIP(tests::noSharedData);
    const fs::path folder = shared / "cifar10_resnet";
    const Detector detector = Detector::load(folder / file.toStdString());
    QCOMPARE(detector.card().resize, std::int64_t(0));
    std::ifstream stream(folder / "reference.json");
    const nlohmann::json reference =
        nlohmann::json::parse(stream)["models"][(folder / file.toStdString()).stem().string()]["logits"];
    double worst = 0;
    for (const auto& [name, logits] : reference.items()) {
      const at::Tensor expected = at::tensor(logits.get<std::vector<double>>(), at::kDouble);
      const at::Tensor found = detector.predict(readPicture(shared / name)).logits[0].to(at::kDouble);
      worst = std::max(worst, (found - expected).abs().max().item<double>());
    }
    qInfo("largest difference of a logit: %g", worst);
    QVERIFY(!reference.empty() && worst < 0.02);
  }

  void accuracyEqualsThePublishedOne_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("resnet20") << "resnet20-12fca82f.safetensors" << 0.808;
    QTest::newRow("resnet56") << "resnet56-4bfd9763.th" << 0.830;
  }

  void accuracyEqualsThePublishedOne() {
    QFETCH(QString, file);
    QFETCH(double, accuracy);
    const fs::path shared = tests::sharedData();
    if (shared.empty()) QSKIP(tests::noSharedData);
    std::vector<std::string> classes;
    for (const auto& entry : fs::directory_iterator(shared / "cifar10" / "test"))
      classes.push_back(entry.path().filename().string());
    std::sort(classes.begin(), classes.end());
    std::vector<at::Tensor> images;
    std::vector<std::int64_t> labels;
    for (std::size_t c = 0; c < classes.size(); ++c) {
      for (const auto& entry : fs::directory_iterator(shared / "cifar10" / "test" / classes[c])) {
        images.push_back(readPicture(entry.path()));
        labels.push_back(static_cast<std::int64_t>(c));
      }
    }
    const DetectorOutput out = Detector::load(shared / "cifar10_resnet" / file.toStdString()).predict(at::cat(images));
    const LabelCheck check = checkLabels(out.predicted, at::tensor(labels, at::kLong), 10, 10);
    qInfo("accuracy %.4f on %zu pictures", check.accuracy(), labels.size());
    QVERIFY(std::abs(check.accuracy() - accuracy) < 0.003);
    QVERIFY(!check.looksPermuted() && !check.weak);
  }

  void batchesDoNotChangeResults_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : classifierNames())
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }

  void batchesDoNotChangeResults() {
    QFETCH(QString, name);
    const bool small =
        name.startsWith("resnet20") || name.startsWith("resnet56") || name == "conv3" || name.endsWith("rded");
    const std::int64_t side = small ? 32 : 64;
    const Detector detector = randomDetector({name.toStdString(), 10, side}, 0);
    const at::Tensor images = noise(19, side);
    const DetectorOutput whole = detector.predict(images);
    for (const std::int64_t start : {std::int64_t{2}, std::int64_t{18}}) {
      const DetectorOutput part = detector.predict(images.slice(0, start));
      QVERIFY(at::equal(whole.features.slice(0, start), part.features));
      QVERIFY(at::equal(whole.logits.slice(0, start), part.logits));
    }
    const DetectorOutput single = detector.predict(images.slice(0, 0, 1), 1);
    QVERIFY(at::allclose(single.logits, whole.logits.slice(0, 0, 1), 1e-3, 1e-4));
  }

  void confidenceIsTheSoftmaxOfTheIntendedClass() {
    DetectorOutput out{at::tensor({1}, at::kLong), at::tensor({0.f, 2.f, 1.f}).view({1, 3}), at::zeros({1, 2})};
    const double expected = std::exp(1.0) / (1 + std::exp(1.0) + std::exp(2.0));
    const at::Tensor p = out.confidence(at::tensor({2}, at::kLong));
    QVERIFY(p.scalar_type() == at::kFloat && std::abs(p.item<double>() - expected) < 1e-6);
  }

  void savedCardsComeBack() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("d.safetensors").toStdString();
    TensorMap tensors;
    const Detector made = randomDetector({"resnetap10", 4, 32}, 40, &tensors);
    DetectorCard card = made.card();
    card.mean = {0.1, 0.2, 0.3};
    card.recipe = {{"accuracy", "0.9"}, {"quote", "\"é\""}};
    saveDetector(file, card, tensors);
    const Detector loaded = Detector::load(file);
    QVERIFY(loaded.card().classes == card.classes && loaded.card().mean == card.mean &&
            loaded.card().recipe == card.recipe);
    QCOMPARE(loaded.card().spec.inputSize, std::int64_t(32));
    QCOMPARE(loaded.card().resize, std::int64_t(40));
    const at::Tensor images = noise(3, 48);
    DetectorCard sameCard = made.card();
    sameCard.mean = card.mean;
    QVERIFY(at::equal(loaded.predict(images).logits, detectorOf(sameCard, tensors).predict(images).logits));
    const Detector other = Detector::load(file, {.deviation = {{1, 1, 1}}, .size = 64});
    QCOMPARE(other.card().spec.inputSize, std::int64_t(64));
    QVERIFY(other.card().deviation[1] == 1.0);
  }

  void bf16IsAnApproximation_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("batch norm") << "resnet20";
    QTest::newRow("instance norm") << "resnetap10";
  }

  void bf16IsAnApproximation() {
    QFETCH(QString, name);
    QTemporaryDir folder;
    const fs::path file = folder.filePath("d.safetensors").toStdString();
    TensorMap tensors;
    const Detector made = randomDetector({name.toStdString(), 4, 32}, 40, &tensors);
    saveDetector(file, made.card(), tensors);
    const Detector exact = Detector::load(file), quick = Detector::load(file, {}, made.device(), at::kBFloat16);
    QVERIFY(quick.card().classes == exact.card().classes && quick.card().resize == exact.card().resize);
    const DetectorOutput expected = exact.predict(noise(5, 48)), found = quick.predict(noise(5, 48));
    for (const auto& [f, e] :
         {std::pair(found.logits, expected.logits), std::pair(found.features, expected.features)}) {
      QCOMPARE(f.scalar_type(), at::kFloat);
      const double error = ((f - e).norm() / e.norm()).item<double>();
      QVERIFY2(error > 0 && error < 2e-2, qPrintable(QString::number(error)));
    }
  }

  void damagedCardsAreNamed() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("d.safetensors").toStdString();
    TensorMap tensors;
    randomDetector({"conv3", 4, 32}, 0, &tensors);
    for (const char* card :
         {"{", "[]", R"({"architecture":"conv3"})",
          R"({"architecture":"conv3","outputs":4,"input_size":32,"mean":[0,0,0],"std":[0,1,1],"resize":0})",
          R"({"architecture":"conv3","outputs":4,"input_size":32,"mean":[0,0,0],"std":[1,1,1],"resize":-1})"}) {
      saveSafetensors(file, tensors, {{"stillroom.detector", card}});
      QVERIFY_EXCEPTION_THROWN(Detector::load(file), Error);
    }
  }

  void thousandOutputsAreCutToTen() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("rded.safetensors").toStdString();
    TensorMap tensors;
    randomDetector({"resnet18-rded", 1000, 32}, 0, &tensors);
    saveSafetensors(file, tensors);
    const Detector detector = Detector::load(file);
    QCOMPARE(detector.card().spec.classes, std::int64_t(10));
    QCOMPARE(detector.predict(noise(1, 32)).logits.size(1), std::int64_t(10));
  }

  void transformResizesAndCrops() {
    const Detector cropping = randomDetector({"resnetap10", 3, 32}, 40);
    QVERIFY(cropping.transform(noise(2, 64)).sizes() == at::IntArrayRef({2, 3, 32, 32}));
    const Detector plain = randomDetector({"resnet20", 3, 32}, 0);
    const at::Tensor images = noise(2, 32);
    const at::Tensor expected =
        (images.permute({0, 3, 1, 2}).to(at::kFloat) / 255 - at::tensor({0.485f, 0.456f, 0.406f}).view({1, 3, 1, 1})) /
        at::tensor({0.229f, 0.224f, 0.225f}).view({1, 3, 1, 1});
    QVERIFY(at::allclose(plain.transform(images), expected, 0, 1e-6));
    QVERIFY(plain.transform(noise(1, 48)).size(2) == 32);
    QVERIFY_EXCEPTION_THROWN(plain.predict(at::zeros({2, 3, 32, 32})), Error);
  }

  void tableHoldsTheCalculatedValues() {
    const std::array<double, 3> mean{0.485, 0.456, 0.406}, deviation{0.229, 0.224, 0.225};
    const at::Tensor images = at::arange(256, at::kByte).view({1, 16, 16, 1}).repeat({1, 1, 1, 3});
    const auto channel = [](const std::array<double, 3>& numbers) {
      return at::tensor(at::ArrayRef<double>(numbers), at::kFloat).view({1, 3, 1, 1});
    };
    const at::Tensor expected =
        images.permute({0, 3, 1, 2}).to(at::kFloat).div(255).sub(channel(mean)).div(channel(deviation));
    const at::Tensor exact = PixelTable(mean, deviation, at::kFloat)(images);
    QVERIFY(at::equal(exact, expected));
    QVERIFY(exact.is_contiguous(at::MemoryFormat::ChannelsLast));
    QVERIFY(at::equal(PixelTable(mean, deviation, at::kBFloat16)(images), expected.to(at::kBFloat16)));
  }

private:
  static void madeLogitsEqualPyTorchs() {
    const QTemporaryDir folder;
    const fs::path file = folder.filePath("made.safetensors").toStdString();
    tests::writeMadeResNet20(file, 10);
    const SafetensorsFile expected(tests::testData() / "grad_cam.safetensors");
    const at::Tensor logits = expected.tensor("made.logits");
    const DetectorOutput found = Detector::load(file).predict(expected.tensor("images"));
    QVERIFY((found.logits - logits).abs().max().item<double>() < 1e-4 * logits.abs().max().item<double>());
    QVERIFY(at::equal(found.predicted, logits.argmax(1)));
  }
};

STILLROOM_TEST(TestDetector)
#include "test_detector.moc"
