// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/features/feature_network.h"
#include "support/made_weights.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <c10/core/InferenceMode.h>

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

/// Louder by 11/8: through so many layers nothing of a picture would be left.
class LouderWeights : public MadeWeights {
public:
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    const at::Tensor quiet = MadeWeights::take(name, shape, initial);
    return shape.size() > 1 ? quiet * 1.375 : quiet;
  }
};

} // namespace

/// The networks that sets are compared by, against what PyTorch says with the same weights.
class TestFeatureNetworks : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void agreesWithPyTorch_data() {
    QTest::addColumn<qint64>("size");
    QTest::newRow("inception") << qint64{2048};
    QTest::newRow("vgg16") << qint64{4096};
  }

  void agreesWithPyTorch() {
    QFETCH(qint64, size);
    const c10::InferenceMode inference;
    const SafetensorsFile file(testData() / "feature_networks.safetensors");
    const at::Tensor images = file.tensor("images"), expected = file.tensor(QTest::currentDataTag());
    LouderWeights weights;
    const auto network = featureNetworkByName(QTest::currentDataTag()).make(weights);
    QCOMPARE(network->featureSize(), std::int64_t{size});
    const at::Tensor pictures =
        at::cat({network->prepared(images.narrow(0, 0, 1)), network->prepared(images.narrow(0, 1, 1))});
    const at::Tensor found = network->features(pictures);
    QCOMPARE(found.sizes(), expected.sizes());
    const double between = relativeError(expected[0], expected[1]);
    QVERIFY2(between > 0.001, qPrintable(QString::number(between))); // the two pictures differ in them
    const double wrong = relativeError(found, expected);
    QVERIFY2(wrong < 0.01 * between, qPrintable(QString::number(wrong)));
    QVERIFY2(wrong < 1e-4, qPrintable(QString::number(wrong)));
  }

  void picturesOfAnySizeGoTogether() {
    MadeWeights weights;
    for (const KnownFeatureNetwork& known : knownFeatureNetworks()) {
      const auto network = known.make(weights);
      const at::Tensor wide = network->prepared(at::full({1, 7, 30, 3}, 10, at::kByte));
      QCOMPARE(network->prepared(at::full({1, 300, 9, 3}, 10, at::kByte)).sizes(), wide.sizes());
    }
  }

  void unknownOnesAreNamed() {
    std::string sentence;
    QCOMPARE(errorCode([] { featureNetworkByName("resnet"); }, &sentence), std::string("features.unknown"));
    QVERIFY(sentence.find("inception, vgg16") != std::string::npos);
  }
};

STILLROOM_TEST(TestFeatureNetworks)
#include "test_feature_networks.moc"
