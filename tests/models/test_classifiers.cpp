// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/classifier.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <QtTest>

#include <cmath>

using namespace stillroom;

namespace {

struct Built {
  std::unique_ptr<Classifier> network;
  TensorMap tensors;
};

Built build(const ClassifierSpec& spec) {
  RandomTensorSource random(1);
  RecordingTensorSource recording(random);
  Built built{makeClassifier(spec, recording), {}};
  for (const auto& [name, tensor] : recording.taken())
    built.tensors[name] = tensor;
  return built;
}

bool isStatistic(const std::string& name) {
  return name.ends_with("running_mean") || name.ends_with("running_var");
}

std::int64_t parameterCount(const TensorMap& tensors) {
  std::int64_t count = 0;
  for (const auto& [name, tensor] : tensors)
    count += isStatistic(name) ? 0 : tensor.numel();
  return count;
}

std::map<std::string, std::vector<std::int64_t>> shapesOf(const TensorMap& tensors, const std::string& prefix) {
  std::map<std::string, std::vector<std::int64_t>> shapes;
  for (const auto& [name, tensor] : tensors)
    shapes[prefix + name] = tensor.sizes().vec();
  return shapes;
}

} // namespace

class TestClassifiers : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void parameterCounts_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("classes");
    QTest::addColumn<qint64>("count");
    QTest::newRow("convnet6") << "convnet6" << 224 << 10 << qint64(754'570);
    QTest::newRow("conv3") << "conv3" << 32 << 10 << qint64(320'010);
    QTest::newRow("resnet18") << "resnet18" << 224 << 10 << qint64(11'181'642);
    QTest::newRow("resnetap10") << "resnetap10" << 224 << 10 << qint64(4'910'922);
    QTest::newRow("resnet18-rded") << "resnet18-rded" << 32 << 10 << qint64(11'173'962);
    QTest::newRow("resnet18-bn") << "resnet18-bn" << 224 << 1000 << qint64(11'689'512);
    QTest::newRow("resnet50") << "resnet50" << 224 << 1000 << qint64(25'557'032);
    QTest::newRow("resnet20") << "resnet20" << 32 << 10 << qint64(269'722);
    QTest::newRow("resnet56") << "resnet56" << 32 << 10 << qint64(853'018);
  }

  void parameterCounts() {
    QFETCH(QString, name);
    QFETCH(int, size);
    QFETCH(int, classes);
    QFETCH(qint64, count);
    const Built built = build({name.toStdString(), classes, size});
    QCOMPARE(parameterCount(built.tensors), count);
    for (const std::string prefix : {"", "module.", "model.", "module.model."}) {
      const ClassifierSpec found = recogniseClassifier(shapesOf(built.tensors, prefix));
      QCOMPARE(QString::fromStdString(found.architecture), name);
      QCOMPARE(found.classes, std::int64_t(classes));
      QCOMPARE(found.inputSize, std::int64_t(size));
    }
  }

  void keysAreThoseOfTheOriginals() {
    const TensorMap conv = build({"convnet6", 10, 224}).tensors;
    QVERIFY(conv.at("layers.conv.0.weight").sizes() == at::IntArrayRef({128, 3, 3, 3}));
    QVERIFY(conv.at("layers.norm.5.bias").sizes() == at::IntArrayRef({128}));
    QVERIFY(conv.at("classifier.weight").sizes() == at::IntArrayRef({10, 1152}));
    const TensorMap ap = build({"resnetap10", 10, 224}).tensors;
    QVERIFY(ap.at("layer0.conv1.weight").sizes() == at::IntArrayRef({64, 3, 7, 7}));
    QVERIFY(ap.at("layer2.0.downsample.0.weight").sizes() == at::IntArrayRef({128, 64, 1, 1}));
    QVERIFY(ap.count("layer2.0.downsample.2.bias") == 1 && ap.count("layer1.0.downsample.0.weight") == 0);
    const TensorMap minimax = build({"resnet18", 10, 224}).tensors;
    QVERIFY(minimax.count("layer4.1.bn2.weight") == 1 && minimax.count("layer0.bn1.running_mean") == 0);
    const TensorMap rded = build({"resnet18-rded", 10, 32}).tensors;
    QVERIFY(rded.at("conv1.weight").sizes() == at::IntArrayRef({64, 3, 3, 3}));
    QVERIFY(rded.count("layer2.0.downsample.1.running_var") == 1);
    QVERIFY(build({"conv3", 10, 32}).tensors.count("layers.norm.2.running_mean") == 1);
    QVERIFY(build({"resnet50", 10, 224}).tensors.at("layer4.0.downsample.0.weight").sizes() ==
            at::IntArrayRef({2048, 1024, 1, 1}));
  }

  void forwardShapes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("map");
    QTest::newRow("convnet6 224") << "convnet6" << 224 << 1152 << 3;
    QTest::newRow("convnet6 64") << "convnet6" << 64 << 128 << 1;
    QTest::newRow("conv3 32") << "conv3" << 32 << 2048 << 4;
    QTest::newRow("resnet18 large") << "resnet18" << 224 << 512 << 7;
    QTest::newRow("resnet18 mid") << "resnet18" << 128 << 512 << 8;
    QTest::newRow("resnet18 small") << "resnet18" << 64 << 512 << 8;
    QTest::newRow("resnetap10 large") << "resnetap10" << 224 << 512 << 7;
    QTest::newRow("resnetap10 mid") << "resnetap10" << 96 << 512 << 6;
    QTest::newRow("resnetap10 small") << "resnetap10" << 32 << 512 << 4;
    QTest::newRow("resnet18-rded") << "resnet18-rded" << 32 << 512 << 4;
    QTest::newRow("resnet18-bn") << "resnet18-bn" << 96 << 512 << 3;
    QTest::newRow("resnet50") << "resnet50" << 64 << 2048 << 2;
    QTest::newRow("resnet20") << "resnet20" << 32 << 64 << 8;
    QTest::newRow("resnet56 64") << "resnet56" << 64 << 64 << 16;
  }

  void forwardShapes() {
    QFETCH(QString, name);
    QFETCH(int, size);
    QFETCH(int, features);
    QFETCH(int, map);
    const c10::InferenceMode inference;
    const Built built = build({name.toStdString(), 7, size});
    const at::Tensor images = at::ones({2, 3, size, size}).mul_(0.5);
    const ClassifierOutput out = built.network->forward(images);
    QVERIFY(out.logits.sizes() == at::IntArrayRef({2, 7}));
    QVERIFY(out.features.sizes() == at::IntArrayRef({2, features}));
    QCOMPARE(out.map.size(2), std::int64_t(map));
    QCOMPARE(built.network->featureSize(), std::int64_t(features));
    QVERIFY(out.logits.isfinite().all().item<bool>());
    QCOMPARE(images.sum().item<float>(),
             2 * 3 * float(size) * float(size) / 2); // nothing in place reached the caller's images
  }

  void featuresEnterTheLastLayer() {
    const c10::InferenceMode inference;
    const Built built = build({"resnetap10", 5, 64});
    const ClassifierOutput out = built.network->forward(at::arange(3 * 64 * 64, at::kFloat).view({1, 3, 64, 64}).sin());
    const at::Tensor logits = at::linear(out.features, built.tensors.at("fc.weight"), built.tensors.at("fc.bias"));
    QVERIFY(at::allclose(logits, out.logits, 1e-5, 1e-6));
    QVERIFY(at::allclose(out.map.mean({2, 3}), out.features, 1e-4, 1e-6));
  }

  void convolutionsStartAsTheReposSay() {
    const at::Tensor weight = build({"resnet18", 10, 224}).tensors.at("layer3.0.conv2.weight");
    QVERIFY(std::abs(weight.std().item<double>() - std::sqrt(2.0 / (9 * 256))) < 1e-4);
    const at::Tensor norm = build({"resnet18", 10, 224}).tensors.at("layer3.0.bn2.weight");
    QVERIFY(norm.eq(1).all().item<bool>());
  }

  void batchNormLearnsOnlyInTraining() {
    const Built built = build({"conv3", 10, 32});
    const at::Tensor mean = built.tensors.at("layers.norm.0.running_mean");
    const at::Tensor images = at::ones({4, 3, 32, 32});
    built.network->forward(images, false);
    QVERIFY(mean.eq(0).all().item<bool>());
    built.network->forward(images, true);
    QVERIFY(!mean.eq(0).all().item<bool>());
  }

  void unknownNamesAndFilesAreRefused() {
    RandomTensorSource random(1);
    QVERIFY_EXCEPTION_THROWN(makeClassifier({"resnet19", 10, 32}, random), Error);
    QVERIFY_EXCEPTION_THROWN(makeClassifier({"convnet6", 10, 32}, random), Error);
    QVERIFY_EXCEPTION_THROWN(makeClassifier({"resnet20", 0, 32}, random), Error);
    QVERIFY_EXCEPTION_THROWN(recogniseClassifier({}), Error);
    auto shapes = shapesOf(build({"resnet20", 10, 32}).tensors, "");
    shapes.erase("layer2.2.conv1.weight");
    QVERIFY_EXCEPTION_THROWN(recogniseClassifier(shapes), Error);
  }
};

QTEST_GUILESS_MAIN(TestClassifiers)
#include "test_classifiers.moc"
