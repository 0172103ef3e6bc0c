// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/classifiers/class_map.h"
#include "models/classifiers/detector.h"
#include "models/classifiers/detector_card.h"
#include "models/classifiers/restricted_classifier.h"
#include "models/classifiers/script_classifier.h"
#include "support/errors.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

fs::path script(const std::string& name) {
  return testData() / "scripts" / (name + ".pt");
}

at::Tensor expected(const std::string& name) {
  return SafetensorsFile(testData() / "scripts" / "expected.safetensors").tensor(name);
}

void write(const fs::path& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

/// 8-bit pictures of 16 pixels.
at::Tensor pictures() {
  return at::arange(2 * 16 * 16 * 3, at::kLong).mul(7919).remainder(251).to(at::kByte).view({2, 16, 16, 3});
}

at::Tensor readPicture(const fs::path& file) {
  const QImage image = QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGB888);
  at::Tensor pixels = at::empty({1, image.height(), image.width(), 3}, at::kByte);
  for (int y = 0; y < image.height(); ++y)
    std::copy_n(image.constScanLine(y), 3 * image.width(),
                pixels.mutable_data_ptr<std::uint8_t>() + 3 * y * image.width());
  return pixels;
}

DetectorOverrides small() {
  DetectorOverrides overrides;
  overrides.size = 16;
  return overrides;
}

} // namespace

/// Detectors of any architecture, as TorchScript programs.
class TestScriptDetector : public QObject {
  Q_OBJECT

private:
  QTemporaryDir m_folder;

  fs::path copy(const std::string& name) {
    const fs::path folder = fs::path(m_folder.path().toStdString()) / QTest::currentTestFunction();
    fs::create_directories(folder);
    fs::copy_file(script(name), folder / (name + ".pt"), fs::copy_options::overwrite_existing);
    return folder / (name + ".pt");
  }

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void whatItGivesIsPyTorchs_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("features");
    QTest::addColumn<bool>("map");
    QTest::newRow("logits") << "Logits" << 0 << false;
    QTest::newRow("features") << "WithFeatures" << 6 << false;
    QTest::newRow("map") << "WithMap" << 6 << true;
  }

  void whatItGivesIsPyTorchs() {
    QFETCH(QString, name);
    QFETCH(int, features);
    QFETCH(bool, map);
    const ScriptClassifier network(TorchScript::load(script(name.toStdString()), c10::DeviceType::CPU), 16,
                                   c10::DeviceType::CPU);
    QCOMPARE(network.outputs(), std::int64_t{5});
    QCOMPARE(network.featureSize(), std::int64_t{features});
    QCOMPARE(network.givesMap(), map);
    const ClassifierOutput output = network.forward(expected("images"));
    QVERIFY(relativeError(output.logits.detach(), expected("logits")) < 1e-5);
    if (features > 0) QVERIFY(relativeError(output.features.detach(), expected("features")) < 1e-5);
    if (map) QVERIFY(relativeError(output.map.detach(), expected("map")) < 1e-5);
    for (int i = 0; i < 4; ++i) // nothing is specialised after some calls
      QVERIFY(at::equal(network.forward(expected("images")).logits, output.logits));
  }

  void slopesReachTheMap() {
    const auto network = std::make_shared<ScriptClassifier>(TorchScript::load(script("WithMap"), c10::DeviceType::CPU),
                                                            16, c10::DeviceType::CPU);
    const RestrictedClassifier some(network, {4, 2}, c10::DeviceType::CPU);
    const at::AutoGradMode grad(true);
    for (int i = 0; i < 3; ++i) {
      const ClassifierOutput output = some.sloped(expected("images"));
      const at::Tensor slopes = torch::autograd::grad({output.logits.select(1, 1).sum()}, {output.map})[0];
      QVERIFY(relativeError(slopes, expected("slopes")) < 1e-5);
    }
  }

  void withoutAMapThereIsNothingToShow() {
    const ScriptClassifier network(TorchScript::load(script("Logits"), c10::DeviceType::CPU), 16, c10::DeviceType::CPU);
    const at::AutoGradMode grad(true);
    QCOMPARE(errorCode([&] { (void)network.sloped(expected("images")); }), std::string("gradcam.no-map"));
    const Detector detector = Detector::load(script("Logits"), small());
    QCOMPARE(errorCode([&] { requireFeatures(detector, script("Logits")); }), std::string("detector.no-features"));
    QCOMPARE(detector.predict(pictures()).features.sizes(), (at::IntArrayRef{2, 0}));
  }

  /// The card within the file, and the same beside another one.
  void theCardIsWithinOrBeside() {
    const Detector within = Detector::load(script("WithMap"));
    QCOMPARE(within.card().spec.inputSize, std::int64_t{16});
    QCOMPARE(within.card().classes.size(), std::size_t{5});
    QCOMPARE(within.card().mean[0], 0.5);
    const fs::path bare = copy("WithFeatures");
    write(bare.string() + ".json", R"({"size": 16, "resize": 0, "mean": [0.5, 0.5, 0.5], "std": [0.25, 0.25, 0.25]})");
    const at::Tensor logits = Detector::load(bare).predict(pictures()).logits;
    QVERIFY(at::equal(logits, within.predict(pictures()).logits));
    fs::rename(bare.string() + ".json", bare.parent_path() / "WithFeatures.json");
    QVERIFY(at::equal(logits, Detector::load(bare).predict(pictures()).logits));
    const fs::path whole = bare.parent_path() / "whole.pt";
    write(whole, withExtra(bare, cardExtra, cardText(scriptCard(bare))));
    QVERIFY(at::equal(logits, Detector::load(whole).predict(pictures()).logits));
    QCOMPARE(withExtra(bare, cardExtra, "{}"), withExtra(bare, cardExtra, "{}"));
  }

  void chosenClassesAreAllThereIs() {
    const at::Tensor all = Detector::load(script("WithMap")).predict(pictures()).logits;
    DetectorOverrides overrides;
    overrides.classes = {{"elm", std::nullopt}, {"mine", 0}};
    const Detector two = Detector::load(script("WithMap"), overrides);
    QCOMPARE(two.card().classes, (std::vector<std::string>{"elm", "mine"}));
    QCOMPARE(two.card().spec.classes, std::int64_t{2});
    const DetectorOutput output = two.predict(pictures());
    QVERIFY(at::equal(output.logits, all.index_select(1, at::tensor({3, 0}, at::kLong))));
    const at::Tensor first = output.confidence(at::zeros({2}, at::kLong));
    QVERIFY(relativeError(first, output.logits.softmax(1).select(1, 0)) < 1e-6);
    const fs::path file = copy("Logits");
    write(file.string() + ".json", R"({"size": 16, "resize": 0, "classes": {"b": 4, "a": 1}})");
    const Detector named = Detector::load(file);
    QCOMPARE(named.card().classes, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(named.card().outputs, (std::vector<std::int64_t>{1, 4}));
  }

  void mapsOfClasses() {
    const auto outputs = [](const std::vector<NamedOutput>& classes) {
      std::vector<std::int64_t> numbers;
      for (const NamedOutput& each : classes)
        numbers.push_back(each.output.value_or(-1));
      return numbers;
    };
    QCOMPARE(outputs(readClassMap("tench,n02=217,a=b=3")), (std::vector<std::int64_t>{-1, 217, 3}));
    QCOMPARE(readClassMap("a=b=3").front().name, std::string("a=b"));
    QCOMPARE(outputs(classMapOf(R"({"b": 9, "a": 12})", "x")), (std::vector<std::int64_t>{9, 12}));
    const std::vector<NamedOutput> keras = classMapOf(R"({"10": ["n10", "brambling"], "9": ["n9", "ostrich"]})", "x");
    QCOMPARE(outputs(keras), (std::vector<std::int64_t>{9, 10}));
    QCOMPARE(keras.front().name, std::string("n9"));
    QCOMPARE(outputs(classMapOf(R"(["b", "a"])", "x")), (std::vector<std::int64_t>{-1, -1}));
    for (const char* bad : {"{", "[1]", "{}", R"({"a": 1, "b": 1})", R"(["a", "a"])", R"({"a": "b"})", R"({"a": -1})"})
      QVERIFY2(errorCode([&] { (void)classMapOf(bad, "x"); }) == "classes.map", bad);
    QCOMPARE(errorCode([] { (void)readClassMap("nowhere.json"); }), std::string("file.missing"));
  }

  void refusals_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("code");
    QTest::newRow("writes a file") << "Writes"
                                   << ""
                                   << "script.reaches-out";
    QTest::newRow("other shapes") << "WrongShape"
                                  << ""
                                  << "script.shapes";
    QTest::newRow("words") << "Words"
                           << ""
                           << "script.result";
    QTest::newRow("fails") << "Fails"
                           << ""
                           << "script.failed";
    QTest::newRow("no JSON") << "Logits"
                             << "{"
                             << "detector.card";
    QTest::newRow("two sizes") << "Logits"
                               << R"({"size": 16, "crop": 32})"
                               << "detector.card";
    QTest::newRow("no deviation") << "Logits"
                                  << R"({"std": [0, 1, 1]})"
                                  << "detector.card";
    QTest::newRow("a filter") << "Logits"
                              << R"({"interpolation": "lanczos"})"
                              << "detector.card";
    QTest::newRow("too few classes") << "Logits"
                                     << R"({"size": 16, "classes": ["a", "b"]})"
                                     << "detector.class-map";
    QTest::newRow("no such output") << "Logits"
                                    << R"({"size": 16, "classes": {"a": 1, "b": 5}})"
                                    << "detector.class-map";
  }

  void refusals() {
    QFETCH(QString, name);
    QFETCH(QString, card);
    QFETCH(QString, code);
    const fs::path file = copy(name.toStdString());
    fs::remove(file.string() + ".json");
    if (!card.isEmpty()) write(file.string() + ".json", card.toStdString());
    QCOMPARE(errorCode([&] { Detector::load(file, card.isEmpty() ? small() : DetectorOverrides()); }),
             code.toStdString());
    QVERIFY(!fs::exists("written-by-a-detector"));
  }

  void optionsThatDontFit() {
    DetectorOverrides overrides = small();
    overrides.resize = 8;
    QCOMPARE(errorCode([&] { Detector::load(script("Logits"), overrides); }), std::string("detector.resize"));
    overrides = small();
    overrides.architecture = "resnet20";
    QCOMPARE(errorCode([&] { Detector::load(script("Logits"), overrides); }), std::string("detector.script-option"));
  }

  void aCardReplacesNoOtherFile() {
    const fs::path file = copy("Logits");
    const std::string notes = R"({"my": "notes"})";
    write(file.string() + ".json", notes);
    QCOMPARE(errorCode([&] { writeCardBeside(file, DetectorCard()); }), std::string("detector.foreign-card"));
    std::ifstream kept(file.string() + ".json");
    QCOMPARE(std::string(std::istreambuf_iterator<char>(kept), {}), notes);
  }

  void aFileThatIsCutShortIsRefused() {
    const fs::path file = copy("Logits");
    fs::resize_file(file, fs::file_size(file) / 2);
    QVERIFY(!TorchScript::holds(file));
    QVERIFY(!errorCode([&] { Detector::load(file, small()); }).empty());
    QCOMPARE(errorCode([&] { TorchScript::load(file, c10::DeviceType::CPU); }), std::string("script.damaged"));
  }

  /// What its README says: the first 50 pictures of each class, among the set's ten classes.
  void realWeightsJudgeRealPictures_data() {
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("imagenette") << "imagenette" << 98.6;
    QTest::newRow("imagewoof") << "imagewoof" << 96.4;
  }

  void realWeightsJudgeRealPictures() {
    QFETCH(QString, set);
    QFETCH(double, accuracy);
    const fs::path shared = sharedData();
    if (shared.empty()) QSKIP(noSharedData);
    const std::map<std::string, std::vector<std::int64_t>> outputs{
        {"imagenette", {0, 217, 482, 491, 497, 566, 569, 571, 574, 701}},
        {"imagewoof", {155, 159, 162, 167, 182, 193, 207, 229, 258, 273}}};
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(shared / set.toStdString() / "val"))
      folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    DetectorOverrides overrides;
    overrides.mean = std::array<double, 3>{127.0 / 255, 127.0 / 255, 127.0 / 255};
    overrides.deviation = std::array<double, 3>{128.0 / 255, 128.0 / 255, 128.0 / 255};
    overrides.interpolation = ResizeFilter::Bicubic;
    for (std::size_t i = 0; i < folders.size(); ++i)
      overrides.classes.push_back({folders[i].filename().string(), outputs.at(set.toStdString())[i]});
    const Detector detector = Detector::load(shared / "efficientnet_lite0" / "efficientnet_lite0.pt", overrides);
    std::int64_t right = 0, count = 0;
    for (std::size_t i = 0; i < folders.size(); ++i) {
      std::vector<fs::path> files;
      for (const auto& entry : fs::directory_iterator(folders[i]))
        files.push_back(entry.path());
      std::sort(files.begin(), files.end());
      std::vector<at::Tensor> cropped;
      for (std::size_t k = 0; k < std::min<std::size_t>(50, files.size()); ++k)
        cropped.push_back(detector.crop(readPicture(files[k])));
      const at::Tensor predicted = detector.predictCropped(at::cat(cropped)).predicted;
      right += predicted.eq(static_cast<std::int64_t>(i)).sum().item<std::int64_t>();
      count += predicted.numel();
    }
    const double found = 100.0 * static_cast<double>(right) / static_cast<double>(count);
    QVERIFY2(std::abs(found - accuracy) <= 0.5, qPrintable(QString::number(found)));
  }
};

STILLROOM_TEST(TestScriptDetector)
#include "test_script_detector.moc"
