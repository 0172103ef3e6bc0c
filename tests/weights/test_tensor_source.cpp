// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/padded_file.h"
#include "support/tensor_check.h"
#include "support/test_main.h"
#include "weights/finite_source.h"
#include "weights/tensor_source.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace stillroom;
using namespace stillroom::tests;

class TestTensorSource : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void storedConvertsAndRenames();
  void storedLooksThroughAllFiles();
  void storedBeginsWhereLibTorchsOwnDo();
  void storedNamesWhatIsWrong();
  void randomDependsOnSeedAndNameAlone();
  void randomFollowsTheInitial();
  void recordingRemembersTheOrder();
  void finiteFindsEveryValue_data();
  void finiteFindsEveryValue();

private:
  std::filesystem::path file(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
  QTemporaryDir m_folder;
};

void TestTensorSource::storedConvertsAndRenames() {
  StoredTensorSource::Options options;
  options.dtype = at::kBFloat16;
  options.rename = [](const std::string& name) { return "module." + name; };
  StoredTensorSource source({{"module.w", at::rand({2, 2})}, {"module.n", at::zeros({1}, at::kLong)}}, "memory",
                            options);
  QVERIFY(source.take("w", {2, 2}, Initial::zeros()).scalar_type() == at::kBFloat16);
  QVERIFY(source.take("n", {1}, Initial::zeros()).scalar_type() == at::kLong);
  QVERIFY(source.contains("w") && !source.contains("module.w"));
}

void TestTensorSource::storedLooksThroughAllFiles() {
  const at::Tensor a = at::rand({3}), b = at::rand({4});
  saveSafetensors(file("1"), {{"a", a}});
  saveSafetensors(file("2"), {{"b", b}});
  StoredTensorSource source({SafetensorsFile(file("1")), SafetensorsFile(file("2"))});
  QVERIFY(source.take("a", {3}, Initial::zeros()).equal(a));
  QVERIFY(source.take("b", {4}, Initial::zeros()).equal(b));
  QVERIFY(source.contains("a") && source.contains("b") && !source.contains("c"));
}

void TestTensorSource::storedBeginsWhereLibTorchsOwnDo() {
  const at::Tensor odd = at::rand({5}), even = at::rand({4, 16});
  saveSafetensors(file("plain"), {{"even", even}, {"odd", odd}});
  for (int pad = 0; pad < 64; ++pad) {
    writeFileAtomically(file("padded"), withLongerHeader(readFile(file("plain")), pad));
    StoredTensorSource source({SafetensorsFile(file("padded"))});
    const at::Tensor foundOdd = source.take("odd", {5}, Initial::zeros());
    const at::Tensor foundEven = source.take("even", {4, 16}, Initial::zeros());
    QVERIFY(foundOdd.equal(odd) && foundEven.equal(even));
    for (const at::Tensor& found : {foundOdd, foundEven})
      QCOMPARE(reinterpret_cast<std::uintptr_t>(found.const_data_ptr()) % 64, std::uintptr_t{0});
  }
}

void TestTensorSource::storedNamesWhatIsWrong() {
  saveSafetensors(file("weights"), {{"a", at::zeros({3, 1})}});
  StoredTensorSource source({SafetensorsFile(file("weights"))});
  std::string sentence;
  QCOMPARE(errorCode([&] { source.take("b", {3}, Initial::zeros()); }, &sentence), std::string("weights.missing"));
  QVERIFY(sentence.find("“b”") != std::string::npos && sentence.find("weights") != std::string::npos);
  QCOMPARE(errorCode([&] { source.take("a", {1, 3}, Initial::zeros()); }, &sentence), std::string("weights.shape"));
  for (const char* part : {"“a”", "[1, 3]", "[3, 1]"})
    QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
}

void TestTensorSource::randomDependsOnSeedAndNameAlone() {
  RandomTensorSource first(5), second(5), other(6);
  const at::Tensor a = first.take("a", {4, 4}, Initial::normal(1)), b = first.take("b", {4, 4}, Initial::normal(1));
  QVERIFY(second.take("b", {4, 4}, Initial::normal(1)).equal(b));
  QVERIFY(second.take("a", {4, 4}, Initial::normal(1)).equal(a));
  QVERIFY(!a.equal(b));
  QVERIFY(!other.take("a", {4, 4}, Initial::normal(1)).equal(a));
}

void TestTensorSource::randomFollowsTheInitial() {
  RandomTensorSource source(1);
  const at::Tensor normal = source.take("n", {100, 1000}, Initial::normal(0.5));
  QVERIFY(std::abs(normal.mean().item<double>()) < 0.01);
  QVERIFY(std::abs(normal.std().item<double>() - 0.5) < 0.01);
  const at::Tensor uniform = source.take("u", {100, 1000}, Initial::uniform(0.25));
  QVERIFY(uniform.abs().max().item<double>() <= 0.25 && uniform.max().item<double>() > 0.249);
  QVERIFY(std::abs(uniform.std().item<double>() - 0.25 / std::sqrt(3.0)) < 0.002);
  QVERIFY(source.take("z", {3}, Initial::zeros()).equal(at::zeros({3})));
  QVERIFY(source.take("o", {3}, Initial::ones()).equal(at::ones({3})));
  RandomTensorSource half(1, at::kHalf);
  QVERIFY(half.take("n", {3}, Initial::normal(1)).scalar_type() == at::kHalf);
}

void TestTensorSource::recordingRemembersTheOrder() {
  RandomTensorSource inner(1);
  RecordingTensorSource source(inner);
  const at::Tensor b = source.take("b", {2}, Initial::normal(1));
  source.take("a", {1}, Initial::ones());
  QCOMPARE(source.taken().size(), std::size_t{2});
  QCOMPARE(source.taken()[0].first, std::string("b"));
  QVERIFY(source.taken()[0].second.data_ptr() == b.data_ptr());
}

void TestTensorSource::finiteFindsEveryValue_data() {
  QTest::addColumn<int>("type");
  QTest::newRow("f32") << static_cast<int>(at::kFloat);
  QTest::newRow("f16") << static_cast<int>(at::kHalf);
  QTest::newRow("bf16") << static_cast<int>(at::kBFloat16);
  QTest::newRow("f64") << static_cast<int>(at::kDouble);
}

void TestTensorSource::finiteFindsEveryValue() {
  QFETCH(int, type);
  const auto options = at::TensorOptions().dtype(static_cast<at::ScalarType>(type));
  const auto code = [&](const at::Tensor& tensor) {
    StoredTensorSource stored({{"w", tensor}}, "memory", {});
    FiniteTensorSource source(stored, {"weights.safetensors"});
    return errorCode([&] { source.take("w", tensor.sizes(), Initial::zeros()); });
  };
  const at::Tensor large = at::full({67}, 65504, options), small = at::full({67}, 6e-8, options);
  for (const at::Tensor& finite :
       {large, -large, small, at::empty({0}, options), at::cat({large, -large}).view({2, 67}).t()})
    QCOMPARE(code(finite), std::string());
  const double infinity = std::numeric_limits<double>::infinity();
  for (const double value : {infinity, -infinity, std::nan(""), -std::nan("")}) {
    for (std::int64_t i = 0; i < large.size(0); ++i) {
      at::Tensor tensor = large.clone();
      tensor[i] = value;
      QCOMPARE(code(tensor), std::string("weights.non-finite"));
    }
  }
}

STILLROOM_TEST(TestTensorSource)
#include "test_tensor_source.moc"
