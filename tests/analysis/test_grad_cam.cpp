// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grad_cam.h"
#include "support/errors.h"
#include "support/made_weights.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

at::Tensor stretchedTo(std::int64_t side, at::Tensor cam) {
  cam = cam - cam.amin({1, 2}, true);
  cam = cam / (cam.amax({1, 2}, true) + 1e-7);
  return at::upsample_bilinear2d(cam.unsqueeze(1), {side, side}, false).squeeze(1);
}

/// The slow way: the graph of the whole network, which must have no savings.
at::Tensor wholeGraphCam(const Classifier& network, const at::Tensor& images, const at::Tensor& classes) {
  const at::AutoGradMode grad(true);
  const ClassifierOutput out = network.forward(images.detach().clone().requires_grad_(true));
  const at::Tensor chosen = out.logits.gather(1, classes.view({-1, 1})).sum();
  const at::Tensor weights = torch::autograd::grad({chosen}, {out.map})[0].mean({2, 3}, true);
  return stretchedTo(images.size(2), at::relu((weights * out.map).sum(1)).detach());
}

} // namespace

class TestGradCam : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    at::set_num_threads(1);
    at::manual_seed(4);
  }

  void matchesPyTorch_data() {
    QTest::addColumn<bool>("made");
    QTest::newRow("made weights") << true;
    QTest::newRow("trained weights") << false;
  }

  void matchesPyTorch() {
    QFETCH(bool, made);
    if (!made && sharedData().empty()) QSKIP(noSharedData);
    const QTemporaryDir folder;
    const std::filesystem::path own = folder.filePath("resnet20.safetensors").toStdString();
    if (made) writeMadeResNet20(own, 10);
    const SafetensorsFile expected(testData() / "grad_cam.safetensors");
    const Detector detector = Detector::load(made ? own : sharedData() / "cifar10_resnet" / "resnet20-12fca82f.th");
    const at::Tensor maps = gradCam(detector, expected.tensor("images"), expected.tensor("classes"));
    const double error = relativeError(maps, expected.tensor(made ? "made.maps" : "maps"));
    QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
  }

  void everyNetworkFollowsItsLastLayer_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : classifierNames())
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }

  /// All built-in networks end in one linear layer, whose weights are the slopes of the logits.
  void everyNetworkFollowsItsLastLayer() {
    QFETCH(QString, name);
    const ClassifierSpec spec{name.toStdString(), 5, 64};
    RandomTensorSource random(7);
    RecordingTensorSource recording(random);
    const std::unique_ptr<Classifier> network = makeClassifier(spec, recording);
    at::Tensor last;
    for (const auto& [key, tensor] : recording.taken())
      if (tensor.dim() == 2) last = tensor;
    const at::Tensor images = at::randn({3, 3, 64, 64}), classes = at::tensor({4, 0, 2}, at::kLong);
    const at::Tensor map = network->forward(images).map;
    const bool pooled = last.size(1) == map.size(1);
    const at::Tensor slopes = last.index_select(0, classes).view({3, map.size(1), -1}).mean(2).view({3, -1, 1, 1});
    const at::Tensor cam = at::relu((slopes * map).sum(1)) / (pooled ? map.size(2) * map.size(3) : 1);
    const at::Tensor expected = stretchedTo(64, cam);
    const double error = relativeError(gradCam(*network, images, classes), expected);
    QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
  }

  void equalsTheWholeGraph_data() { everyNetworkFollowsItsLastLayer_data(); }

  /// With savings, too, which leave nothing but the head to differentiate.
  void equalsTheWholeGraph() {
    QFETCH(QString, name);
    const std::int64_t side = name == "convnet6" ? 128 : 64; // so that its map has more than one pixel
    const ClassifierSpec spec{name.toStdString(), 20, side};
    RandomTensorSource random(7);
    RecordingTensorSource recording(random);
    const std::unique_ptr<Classifier> plain = makeClassifier(spec, recording);
    const TensorMap tensors(recording.taken().begin(), recording.taken().end());
    StoredTensorSource source(tensors, "random weights", {.savings = Savings::all()});
    const std::unique_ptr<Classifier> quick = makeClassifier(spec, source);
    const at::Tensor images = at::randn({3, 3, side, side});
    const at::Tensor classes = plain->forward(images).logits.argmax(1); // others may be seen nowhere
    const at::Tensor expected = wholeGraphCam(*plain, images, classes);
    QVERIFY(expected.max().item<float>() > 0.5);
    for (const Classifier* network : {plain.get(), quick.get()}) {
      const double error = relativeError(gradCam(*network, images, classes), expected);
      QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }
  }

  void imagesDontInfluenceEachOther() {
    RandomTensorSource random(7);
    const std::unique_ptr<Classifier> network = makeClassifier({"resnet20", 10, 32}, random);
    const at::Tensor images = at::randn({20, 3, 32, 32}), classes = at::arange(20, at::kLong).remainder(10);
    const at::Tensor all = gradCam(*network, images, classes);
    QVERIFY(all.min().item<float>() >= 0 && all.max().item<float>() <= 1);
    for (std::int64_t i = 0; i < 20; i += 7)
      QVERIFY(relativeError(gradCam(*network, images.narrow(0, i, 1), classes.narrow(0, i, 1))[0], all[i]) < 1e-3);
  }

  void aMapThatTheLogitsDontComeFromShowsNothing() {
    const Detector detector = Detector::load(testData() / "scripts" / "OtherMap.pt", {.size = 16});
    const at::Tensor images = at::randn({2, 3, 16, 16}), classes = at::zeros(2, at::kLong);
    QCOMPARE(errorCode([&] { gradCam(*detector.share(), images, classes); }), std::string("gradcam.foreign-map"));
  }

  /// The heat of a crop stands where the crop was.
  void croppedImagesKeepTheirPlace() {
    RandomTensorSource random(3);
    DetectorCard card;
    card.spec = {"resnet18-bn", 4, 112};
    card.resize = 128;
    const Detector detector(card, makeClassifier(card.spec, random));
    const at::Tensor image = at::randint(0, 256, {1, 128, 256, 3}, at::kByte), wanted = at::tensor({1}, at::kLong);
    const at::Tensor whole = gradCam(detector, image, wanted)[0];
    QVERIFY(whole.sizes() == at::IntArrayRef({128, 256}));
    QCOMPARE(whole.narrow(1, 0, 72).abs().max().item<float>(), 0.F);
    QCOMPARE(whole.narrow(0, 0, 8).abs().max().item<float>(), 0.F);
    const at::Tensor seen = gradCam(detector.classifier(), detector.transform(image), wanted)[0];
    QVERIFY(relativeError(whole.narrow(0, 8, 112).narrow(1, 72, 112), seen) < 1e-5);
  }

  void foreignClassesAreRefused() {
    RandomTensorSource random(7);
    const std::unique_ptr<Classifier> network = makeClassifier({"resnet20", 10, 32}, random);
    const at::Tensor images = at::randn({2, 3, 32, 32});
    for (const at::Tensor& classes : {at::tensor({1, 10}, at::kLong), at::tensor({-1, 1}, at::kLong),
                                      at::tensor({1}, at::kLong), at::tensor({1.0, 2.0}, at::kFloat)})
      QCOMPARE(errorCode([&] { gradCam(*network, images, classes); }), std::string("gradcam.classes"));
  }
};

STILLROOM_TEST(TestGradCam)
#include "test_grad_cam.moc"
