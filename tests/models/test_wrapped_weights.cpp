// SPDX-License-Identifier: GPL-3.0-or-later
// Detectors whose weights were saved from within something else, in any of PyTorch's formats and under any name.
#include "models/classifiers/detector.h"
#include "models/classifiers/wrapped_names.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/torch_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

TensorMap weightsOf(const ClassifierSpec& spec, std::uint64_t seed = 3) {
  RandomTensorSource random(seed);
  RecordingTensorSource recording(random);
  makeClassifier(spec, recording);
  return {recording.taken().begin(), recording.taken().end()};
}

TensorMap prefixed(const TensorMap& tensors, const std::string& prefix) {
  TensorMap named;
  for (const auto& [name, tensor] : tensors)
    named[prefix + name] = tensor;
  return named;
}

at::Tensor picture() {
  return at::arange(32 * 32 * 3).mul(7).remainder(256).to(at::kByte).view({1, 32, 32, 3});
}

at::Tensor logits(const fs::path& file) {
  return Detector::load(file).predict(picture(), 1).logits;
}

} // namespace

class TestWrappedWeights : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  const ClassifierSpec m_spec{"resnet20", 10, 32};
  const TensorMap m_weights = weightsOf(m_spec);
  at::Tensor m_expected;

  fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  std::string codeOf(const TensorMap& tensors, std::string* sentence = nullptr) const {
    saveSafetensors(path("tried.safetensors"), tensors);
    return errorCode([&] { logits(path("tried.safetensors")); }, sentence);
  }
  bool givesTheSame(const TensorMap& tensors) const {
    saveSafetensors(path("tried.safetensors"), tensors);
    return at::equal(logits(path("tried.safetensors")), m_expected);
  }

private Q_SLOTS:
  void initTestCase() {
    saveSafetensors(path("plain.safetensors"), m_weights);
    m_expected = logits(path("plain.safetensors"));
  }

  void wrappersAreIgnored_data() {
    QTest::addColumn<QString>("prefix");
    for (const char* prefix :
         {"_orig_mod.", "module.", "model.", "net.", "network.", "backbone.", "encoder.", "classifier.", "resnet.",
          "module._orig_mod.", "_orig_mod.module.", "model._orig_mod.module.net.", "net.model.backbone.encoder.",
          "model.model.model.", "nobody_knows.", "a.b.c.", "model.my_resnet."})
      QTest::newRow(prefix) << QString(prefix);
  }

  void wrappersAreIgnored() {
    QFETCH(QString, prefix);
    QVERIFY(givesTheSame(prefixed(m_weights, prefix.toStdString())));
  }

  /// Body and head in different wrappers, with other things beside.
  void wrappersMayDiffer() {
    TensorMap mixed;
    int i = 0;
    for (const auto& [name, tensor] : m_weights)
      mixed[(name.starts_with("linear") ? "classifier."
             : i++ % 2 == 0             ? "_orig_mod.backbone."
                                        : "module.net.") +
            name] = tensor;
    mixed["criterion.weight"] = at::ones({10});
    mixed["teacher.conv1.weight"] = at::ones({4, 3, 3, 3});
    QVERIFY(givesTheSame(mixed));
  }

  /// A network's own `classifier.` stays.
  void aClassifiersOwnNamesStay() {
    QCOMPARE(std::string(withoutWrappers("net.classifier.weight")), std::string("classifier.weight"));
    QCOMPARE(std::string(withoutWrappers("classifier.fc.bias")), std::string("fc.bias"));
    QCOMPARE(std::string(withoutWrappers("layer1.0.model.weight")), std::string("layer1.0.model.weight"));
    const TensorMap own = weightsOf({"conv3", 10, 32});
    saveSafetensors(path("own.safetensors"), own);
    saveSafetensors(path("wrapped.safetensors"), prefixed(own, "model.net."));
    QVERIFY(at::equal(logits(path("own.safetensors")), logits(path("wrapped.safetensors"))));
  }

  void twoNetworksAreRefused() {
    std::string sentence;
    TensorMap both = prefixed(m_weights, "model.");
    both.merge(prefixed(m_weights, "net."));
    QVERIFY2(givesTheSame(both), "one network under two names");
    both["net.linear.bias"] = at::ones({10});
    QCOMPARE(codeOf(both, &sentence), std::string("classifier.twice"));
    QVERIFY2(sentence.find("“model.linear.bias”") != std::string::npos, sentence.c_str());
    TensorMap strange = prefixed(m_weights, "left.");
    strange.merge(prefixed(weightsOf(m_spec, 4), "right."));
    QCOMPARE(codeOf(strange, &sentence), std::string("classifier.several"));
    QVERIFY2(sentence.find("left., right.") != std::string::npos, sentence.c_str());
    QCOMPARE(codeOf({{"model.weight", at::ones({2})}}), std::string("classifier.unrecognised"));
  }

  void everyFormatAndNameLoads_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("zip");
    for (const bool zip : {true, false})
      for (const char* name : {"d.ckpt", "d.pkl", "d.bin", "d.pt", "d.pth.tar", "d", "d.safetensors"})
        QTest::addRow("%s %s", name, zip ? "zip" : "old") << QString(name) << zip;
  }

  void everyFormatAndNameLoads() {
    QFETCH(QString, name);
    QFETCH(bool, zip);
    TorchFile file;
    const std::string object =
        pickled::dict({{"epoch", pickled::whole(1)}, {"state_dict", file.stateDict(m_weights, "model.")}});
    const fs::path where = path(name.toUtf8());
    zip ? file.saveZip(where, object) : file.savePlain(where, object);
    const Detector detector = Detector::load(where);
    QVERIFY(at::equal(detector.predict(picture(), 1).logits, m_expected));
    QCOMPARE(detector.card().recipe.at("taken from"), std::string("state_dict"));
    QVERIFY(!choiceOfWeights(detector.card()));
  }

  /// Rounded as the type says, no more.
  void otherTypesLoad_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("f16") << static_cast<int>(at::kHalf) << 0.05;
    QTest::newRow("bf16") << static_cast<int>(at::kBFloat16) << 0.3;
    QTest::newRow("f64") << static_cast<int>(at::kDouble) << 0.0;
  }

  void otherTypesLoad() {
    QFETCH(int, type);
    QFETCH(double, tolerance);
    TensorMap narrow;
    for (const auto& [name, tensor] : m_weights)
      narrow[name] = tensor.is_floating_point() ? tensor.to(static_cast<at::ScalarType>(type)) : tensor;
    TorchFile file;
    file.saveZip(path("narrow"), file.stateDict(narrow));
    const double scale = m_expected.abs().max().item<double>();
    QVERIFY((logits(path("narrow")) - m_expected).abs().max().item<double>() <= tolerance * scale);
  }

  void saysWhichWeightsWereTaken() {
    TorchFile file;
    const std::string trained = file.stateDict(m_weights), averaged = file.stateDict(weightsOf(m_spec, 5));
    file.saveZip(path("two"), pickled::dict({{"model_ema", averaged}, {"model", trained}}));
    const Detector detector = Detector::load(path("two"));
    QVERIFY(at::equal(detector.predict(picture(), 1).logits, m_expected));
    const std::optional<Error> said = choiceOfWeights(detector.card());
    QVERIFY(said);
    QCOMPARE(said->code(), std::string("detector.several-weights"));
    const QString sentence = QString::fromUtf8(said->what());
    QVERIFY2(sentence.contains("“model”") && sentence.contains("“model_ema”"), qPrintable(sentence));
  }
};

STILLROOM_TEST(TestWrappedWeights)
#include "test_wrapped_weights.moc"
