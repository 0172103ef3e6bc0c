// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/classifiers/classifier.h"
#include "models/classifiers/recognise_classifier.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <QtTest>

#include <cmath>
#include <limits>

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

/// As a training leaves them: no norm is the identity.
TensorMap asTrained(const TensorMap& fresh) {
  TensorMap tensors;
  for (const auto& [name, tensor] : fresh) {
    const bool gain = tensor.dim() == 1 && name.ends_with(".weight");
    if (name.ends_with("running_var"))
      tensors[name] = at::rand_like(tensor) + 0.5;
    else if (gain)
      tensors[name] = at::rand_like(tensor) / 2 + 0.25;
    else
      tensors[name] = tensor.dim() == 1 ? at::randn_like(tensor) / 10 : tensor;
  }
  return tensors;
}

StoredTensorSource sourceOf(const TensorMap& tensors, const Savings& savings,
                            std::optional<at::ScalarType> type = std::nullopt) {
  return StoredTensorSource(tensors, "the test", {.savings = savings, .convolutionType = type});
}

double difference(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor x = a.to(at::kDouble), y = b.to(at::kDouble);
  return ((x - y).norm() / y.norm()).item<double>();
}

/// Random weights of a source with savings or without; remembers the order it was asked for them in.
class OrderedSource : public TensorSource {
public:
  explicit OrderedSource(const Savings& savings) : m_savings(savings) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    names.push_back(name);
    return m_inner.take(name, shape, initial);
  }
  bool contains(const std::string&) const override { return true; }
  Savings savings() const override { return m_savings; }

  std::vector<std::string> names;

private:
  RandomTensorSource m_inner{1};
  Savings m_savings;
};

/// A resnet20 in training, call by call; updates the statistics among `tensors`.
at::Tensor slowTrainingLogits(const TensorMap& tensors, const at::Tensor& images) {
  const auto layer = [&](const at::Tensor& x, const std::string& prefix, const std::string& number,
                         std::int64_t stride) {
    const at::Tensor y = at::conv2d(x, tensors.at(prefix + "conv" + number + ".weight"), {}, stride, 1);
    const std::string norm = prefix + "bn" + number;
    return at::batch_norm(y, tensors.at(norm + ".weight"), tensors.at(norm + ".bias"),
                          tensors.at(norm + ".running_mean"), tensors.at(norm + ".running_var"), true, 0.1, 1e-5,
                          false);
  };
  constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();
  at::Tensor x = at::relu(layer(images, "", "1", 1));
  for (const int stage : {1, 2, 3})
    for (const int index : {0, 1, 2}) {
      const std::string prefix = "layer" + std::to_string(stage) + "." + std::to_string(index) + ".";
      const bool strided = stage > 1 && index == 0;
      const at::Tensor inner = at::relu(layer(x, prefix, "1", strided ? 2 : 1));
      const std::int64_t padding = x.size(1) / 2;
      if (strided) x = at::constant_pad_nd(x.slice(2, 0, all, 2).slice(3, 0, all, 2), {0, 0, 0, 0, padding, padding});
      x = at::relu(layer(inner, prefix, "2", 1) + x);
    }
  const at::Tensor features = at::adaptive_avg_pool2d(x, {1, 1}).flatten(1);
  return at::linear(features, tensors.at("linear.weight"), tensors.at("linear.bias"));
}

} // namespace

class TestClassifiers : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    at::set_num_threads(1);
    at::manual_seed(2);
  }

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

  void trainingIsThePlainComputation() {
    const ClassifierSpec spec{"resnet20", 5, 32};
    const TensorMap tensors = asTrained(build(spec).tensors);
    TensorMap slow;
    for (const auto& [name, tensor] : tensors)
      slow[name] = tensor.clone();
    StoredTensorSource source = sourceOf(tensors, Savings::none());
    const at::Tensor images = at::randn({4, 3, 32, 32});
    const at::Tensor logits = makeClassifier(spec, source)->forward(images, true).logits;
    QVERIFY(at::equal(logits, slowTrainingLogits(slow, images)));
    for (const auto& [name, tensor] : tensors)
      QVERIFY2(at::equal(tensor, slow.at(name)), name.c_str());
  }

  void savingsRoundAtMost_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : classifierNames())
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }

  /// bf16 is the approximation it is meant to be, whatever is saved; its logits and features are f32.
  void savingsRoundAtMost() {
    QFETCH(QString, name);
    const c10::InferenceMode inference;
    const ClassifierSpec spec{name.toStdString(), 5, 64};
    const TensorMap tensors = asTrained(build(spec).tensors);
    const at::Tensor images = at::randn({4, 3, 64, 64}).contiguous(at::MemoryFormat::ChannelsLast);
    const auto run = [&](const Savings& savings, at::ScalarType type) {
      StoredTensorSource source = sourceOf(tensors, savings, type);
      return makeClassifier(spec, source)->forward(images);
    };
    const ClassifierOutput plain = run(Savings::none(), at::kFloat);
    for (const char* without : {"", "folded-norms", "packed-weights", "packed-weights,folded-norms"}) {
      const ClassifierOutput quick = run(Savings::without(without), at::kFloat);
      QVERIFY2(difference(quick.logits, plain.logits) < 1e-5, without);
      QVERIFY2(difference(quick.features, plain.features) < 1e-5, without);
      QVERIFY2(difference(quick.map, plain.map) < 1e-5, without);
      const ClassifierOutput narrow = run(Savings::without(without), at::kBFloat16);
      QVERIFY(narrow.logits.scalar_type() == at::kFloat && narrow.features.scalar_type() == at::kFloat);
      const double error = difference(narrow.logits, plain.logits);
      QVERIFY2(error > 1e-4 && error < 2e-2, qPrintable(QString("%1 without %2").arg(error).arg(without)));
    }
  }

  void savingsTakeTheSameTensorsInOrder_data() { savingsRoundAtMost_data(); }

  void savingsTakeTheSameTensorsInOrder() {
    QFETCH(QString, name);
    const ClassifierSpec spec{name.toStdString(), 5, 64};
    OrderedSource plain(Savings::none()), quick(Savings::all());
    makeClassifier(spec, plain);
    makeClassifier(spec, quick);
    QVERIFY(plain.names == quick.names);
  }

  void theOrderIsTheFilesOrder() {
    OrderedSource source(Savings::none());
    makeClassifier({"resnet18-bn", 5, 64}, source);
    const std::vector<std::string> first{"conv1.weight",
                                         "bn1.weight",
                                         "bn1.bias",
                                         "bn1.running_mean",
                                         "bn1.running_var",
                                         "layer1.0.conv1.weight",
                                         "layer1.0.bn1.weight",
                                         "layer1.0.bn1.bias",
                                         "layer1.0.bn1.running_mean",
                                         "layer1.0.bn1.running_var",
                                         "layer1.0.conv2.weight"};
    QVERIFY(std::equal(first.begin(), first.end(), source.names.begin()));
    QCOMPARE(source.names.back(), std::string("fc.bias"));
  }

  void theHeadCanAlwaysBeDifferentiated() {
    for (const std::string& name : classifierNames()) {
      const ClassifierSpec spec{name, 5, 64};
      StoredTensorSource source = sourceOf(build(spec).tensors, Savings::all());
      const std::unique_ptr<Classifier> network = makeClassifier(spec, source);
      const at::Tensor map = network->map(at::randn({1, 3, 64, 64}), false).detach().requires_grad_(true);
      QVERIFY2(network->head(map).logits.requires_grad(), name.c_str());
    }
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

STILLROOM_TEST(TestClassifiers)
#include "test_classifiers.moc"
