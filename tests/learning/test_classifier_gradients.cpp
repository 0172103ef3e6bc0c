// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainer.h"
#include "support/made_weights.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <QtTest>

#include <cmath>
#include <map>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

constexpr std::int64_t classes = 7;

at::Tensor made(const std::string& name, at::IntArrayRef shape) {
  MadeWeights weights;
  return weights.take(name, shape, Initial::zeros());
}

/// In −1 … 1, as tests/oracle/make_classifiers.py makes them.
at::Tensor images(std::int64_t count, std::int64_t side) {
  return made("images", {count, 3, side, side}) * std::sqrt(static_cast<double>(side * side));
}

void fill(TrainableClassifier& classifier) {
  TensorMap values;
  for (const auto& [name, tensor] : classifier.state().tensors())
    values[name] = made(name, tensor.sizes());
  classifier.state().restore(values);
}

/// In double precision: where a gradient is as good as none, its sign, a matter of rounding, decides where Adam goes.
TrainableClassifier classifierOf(const std::string& architecture, std::int64_t side) {
  TrainableClassifier classifier({architecture, classes, side}, 0, c10::Device(c10::DeviceType::CPU), at::kDouble);
  fill(classifier);
  return classifier;
}

/// Norm and projection of each tensor onto the direction of its name, in the order of the names.
at::Tensor twoNumbers(const std::map<std::string, at::Tensor>& tensors) {
  std::vector<at::Tensor> rows;
  for (const auto& [name, tensor] : tensors) {
    const at::Tensor flat = tensor.detach().to(at::kDouble).contiguous().flatten();
    rows.push_back(at::stack({flat.norm(), flat.dot(made(name + ".direction", {flat.numel()}).to(at::kDouble))}));
  }
  return at::stack(rows);
}

/// Made weights in double precision that gradients are asked of: what single precision rounds away at the kinks of a
/// network is no matter of its slopes.
class DoubleWeights : public TensorSource {
public:
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    at::Tensor tensor = m_made.take(name, shape, initial).to(at::kDouble);
    if (!name.ends_with(".running_mean") && !name.ends_with(".running_var")) {
      tensor.set_requires_grad(true);
      names.push_back(name);
      parameters.push_back(tensor);
    }
    return tensor;
  }
  bool contains(const std::string&) const override { return false; }

  std::vector<std::string> names;
  std::vector<at::Tensor> parameters;

private:
  MadeWeights m_made;
};

/// The largest difference of two numbers of a tensor, measured by the tensor's norm. What is nothing but rounding, as
/// the slope of a bias before a norm, is measured by the hundredth part of the largest norm.
double worst(const at::Tensor& ours, const at::Tensor& theirs) {
  const at::Tensor expected = theirs.to(at::kDouble), norms = expected.select(1, 0);
  const at::Tensor floor = norms.max() / 100;
  return ((ours - expected).abs().amax(1) / at::maximum(norms, floor)).max().item<double>();
}

std::shared_ptr<const Teacher> teacherOf(TeacherWays ways) {
  DoubleWeights weights;
  return std::make_shared<Teacher>(makeClassifier({"conv3", classes, 32}, weights), 20, "made", ways);
}

CutMix givenMix() {
  return {at::tensor({3, 0, 7, 1, 2, 6, 5, 4}, at::kLong), {5, 9, 14, 11}, 1 - 14.0 * 11.0 / (32 * 32), true};
}

} // namespace

/// Forward, backward and whole steps against networks that are written in Python, in double precision.
class TestClassifierGradients : public QObject {
  Q_OBJECT

private:
  const SafetensorsFile m_data{testData() / "classifier_gradients.safetensors"};

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void everyGradientIsPyTorchs_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("side");
    int networks = 0;
    for (const auto& [key, entry] : m_data.entries()) {
      const QString whole = QString::fromStdString(key);
      if (!whole.endsWith(".logits")) continue;
      const QStringList words = whole.split('.');
      QTest::addRow("%s at %s", qPrintable(words[0]), qPrintable(words[1])) << words[0] << words[1].toInt();
      ++networks;
    }
    QCOMPARE(networks, 15);
  }

  void everyGradientIsPyTorchs() {
    QFETCH(QString, name);
    QFETCH(int, side);
    const std::string key = name.toStdString() + "." + std::to_string(side);
    const ClassifierSpec spec{name.toStdString(), classes, side};
    MadeWeights single;
    const at::Tensor evaluated = makeClassifier(spec, single)->forward(images(4, side)).logits;
    const double off = relativeError(evaluated, m_data.tensor(key + ".evaluated"));
    QVERIFY2(off < 1e-5, qPrintable(QString::number(off)));

    const at::AutoGradMode grad(true);
    DoubleWeights weights;
    const std::unique_ptr<Classifier> network = makeClassifier(spec, weights);
    const at::Tensor logits = network->forward(images(4, side).to(at::kDouble), true).logits;
    QVERIFY(relativeError(logits.detach(), m_data.tensor(key + ".logits")) < 1e-6);
    const at::Tensor loss = at::cross_entropy_loss(logits, at::arange(4, at::kLong).remainder(classes));
    const std::vector<at::Tensor> gradients = gradientsOf(loss, weights.parameters);
    std::map<std::string, at::Tensor> slopes;
    for (std::size_t i = 0; i < gradients.size(); ++i)
      slopes[weights.names[i]] = gradients[i];
    const at::Tensor expected = m_data.tensor(key + ".gradients");
    QCOMPARE(std::ssize(slopes), expected.size(0));
    const double slopeOff = worst(twoNumbers(slopes), expected);
    QVERIFY2(slopeOff < 1e-5, qPrintable(QString::number(slopeOff)));
  }

  void everyNetworkIsThere() {
    for (const std::string& name : classifierNames()) {
      bool found = false;
      for (const auto& [key, entry] : m_data.entries())
        found = found || key.starts_with(name + ".");
      QVERIFY2(found, name.c_str());
    }
  }

  void aProtocolsStepsAreItsCodes_data() {
    QTest::addColumn<QString>("protocol");
    for (const char* name : {"minimax", "dm", "rded", "d4m"})
      QTest::newRow(name) << name;
  }

  /// Two steps on a batch that is given, so that momentum counts; then every weight and running statistic.
  void aProtocolsStepsAreItsCodes() {
    QFETCH(QString, protocol);
    const bool soft = protocol == "rded" || protocol == "d4m";
    TrainableClassifier classifier = classifierOf(protocol == "minimax" ? "resnetap10" : "resnet18-rded", 32);
    const OptimiserOptions sgd{.kind = OptimiserKind::Sgd, .momentum = 0.9, .weightDecay = 5e-4};
    const OptimiserOptions adamW{.kind = OptimiserKind::AdamW, .weightDecay = 0.01, .decayVectors = false};
    Optimiser optimiser(classifier.parameters(), soft ? adamW : sgd);
    const std::shared_ptr<const Teacher> teacher =
        soft ? teacherOf({.looksTwice = protocol == "rded", .halfLogits = protocol == "d4m"}) : nullptr;
    const BatchParts parts = protocol == "d4m" ? BatchParts{2, 4} : BatchParts{};
    const CutMix mix = protocol == "dm" ? CutMix() : givenMix();
    for (int step = 0; step < 2; ++step) {
      at::Tensor batch = images(8, 32).to(at::kDouble);
      const StepResult result = trainStep(classifier, optimiser, batch, at::arange(8, at::kLong).remainder(classes),
                                          mix, soft ? 0.001 : 0.01, teacher.get(), parts);
      QVERIFY(result.finite);
    }
    std::map<std::string, at::Tensor> after;
    for (const auto& [name, tensor] : classifier.state().tensors())
      after[name] = tensor;
    const at::Tensor expected = m_data.tensor("step." + protocol.toStdString());
    QCOMPARE(std::ssize(after), expected.size(0));
    const double off = worst(twoNumbers(after), expected);
    QVERIFY2(off < 1e-5, qPrintable(QString::number(off)));
    // It tells steps apart: without them the weights are others.
    QVERIFY(worst(twoNumbers([&] {
                    std::map<std::string, at::Tensor> before;
                    for (const auto& [name, tensor] : after)
                      before[name] = made(name, tensor.sizes());
                    return before;
                  }()),
                  expected) > 1e-4);
  }
};

STILLROOM_TEST(TestClassifierGradients)
#include "test_classifier_gradients.moc"
