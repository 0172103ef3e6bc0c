// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/tensor_check.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

std::string littleEndian(std::uint64_t value) {
  std::string bytes;
  for (int i = 0; i < 8; ++i)
    bytes += static_cast<char>(value >> (8 * i) & 0xff);
  return bytes;
}

std::string withHeader(const std::string& header, std::size_t dataBytes) {
  return littleEndian(header.size()) + header + std::string(dataBytes, '\1');
}

} // namespace

class TestSafetensors : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyTypeComesBack();
  void sameInputSameBytes();
  void tensorsOutliveTheFileObject();
  void emptyAndScalar();
  void misalignedDataIsCopied();
  void writesStayPrivate();
  void refusesHostileFiles_data();
  void refusesHostileFiles();
  void refusesEveryTruncation();
  void survivesDamagedBytes();
  void namesWrongShapesAndTypes();
  void namesMissingThings();
  void refusesUnwritableTensors();

private:
  std::filesystem::path file(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
  std::filesystem::path written(const std::string& bytes) const {
    std::ofstream(file("hostile.safetensors"), std::ios::binary) << bytes;
    return file("hostile.safetensors");
  }
  TensorMap everyType() const;

  QTemporaryDir m_folder;
};

TensorMap TestSafetensors::everyType() const {
  TensorMap tensors;
  const at::Tensor numbers = at::arange(-6, 6, at::kFloat).view({3, 4});
  for (const at::ScalarType type : {at::kBool, at::kByte, at::kChar, at::kShort, at::kInt, at::kLong, at::kHalf,
                                    at::kBFloat16, at::kFloat, at::kDouble})
    tensors[std::string("of ") + c10::toString(type)] = numbers.abs().to(type);
  tensors["strided"] = numbers.t();
  tensors["a"] = at::ones({3}, at::kByte);
  return tensors;
}

void TestSafetensors::everyTypeComesBack() {
  const TensorMap tensors = everyType();
  saveSafetensors(file("all.safetensors"), tensors, {{"k", "2"}, {"name", "é"}});
  const SafetensorsFile read(file("all.safetensors"));
  QCOMPARE(read.entries().size(), tensors.size());
  QCOMPARE(read.metadata().at("name"), std::string("é"));
  for (const auto& [name, tensor] : tensors) {
    const at::Tensor found = read.tensor(name);
    QVERIFY2(found.scalar_type() == tensor.scalar_type() && found.equal(tensor), name.c_str());
    const std::size_t alignment = found.element_size();
    QVERIFY2(read.entries().at(name).begin % alignment == 0, name.c_str());
  }
}

void TestSafetensors::sameInputSameBytes() {
  saveSafetensors(file("1"), everyType(), {{"b", "1"}, {"a", "2"}});
  saveSafetensors(file("2"), everyType(), {{"a", "2"}, {"b", "1"}});
  QVERIFY(readFile(file("1")) == readFile(file("2")));
}

void TestSafetensors::tensorsOutliveTheFileObject() {
  const at::Tensor values = at::rand({1000});
  saveSafetensors(file("alive"), {{"x", values}});
  at::Tensor read;
  {
    const SafetensorsFile open(file("alive"));
    read = open.tensor("x");
    QVERIFY(read.data_ptr() == open.tensor("x").data_ptr());
  }
  std::filesystem::remove(file("alive"));
  QVERIFY(read.equal(values));
}

void TestSafetensors::emptyAndScalar() {
  saveSafetensors(file("few"), {{"none", at::empty({0, 5}, at::kFloat)}, {"one", at::scalar_tensor(3.5)}});
  const SafetensorsFile read(file("few"));
  QVERIFY(read.tensor("none").sizes() == at::IntArrayRef({0, 5}));
  QCOMPARE(read.tensor("one").dim(), 0);
  saveSafetensors(file("nothing"), {});
  QVERIFY(SafetensorsFile(file("nothing")).entries().empty());
}

void TestSafetensors::misalignedDataIsCopied() {
  const std::string header = R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                             R"("x":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})";
  std::string bytes = littleEndian(header.size()) + header + "\1";
  const float values[] = {1.5f, -2.0f};
  bytes.append(reinterpret_cast<const char*>(values), sizeof values);
  const at::Tensor read = SafetensorsFile(written(bytes)).tensor("x");
  QVERIFY(read.equal(at::tensor({1.5f, -2.0f})));
}

void TestSafetensors::writesStayPrivate() {
  saveSafetensors(file("kept"), {{"x", at::ones({64})}});
  SafetensorsFile(file("kept")).tensor("x").zero_();
  QVERIFY(SafetensorsFile(file("kept")).tensor("x").equal(at::ones({64})));
}

void TestSafetensors::refusesHostileFiles_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("code");
  const auto row = [](const char* name, const std::string& bytes, const char* code) {
    QTest::newRow(name) << QByteArray::fromStdString(bytes) << code;
  };
  const auto header = [&](const char* name, const std::string& text, const char* code, std::size_t data = 8) {
    row(name, withHeader(text, data), code);
  };
  row("empty", "", "safetensors.truncated");
  row("seven bytes", "1234567", "safetensors.truncated");
  row("huge header", littleEndian(UINT64_MAX), "safetensors.header-length");
  row("just over the limit", littleEndian(100'000'001), "safetensors.header-length");
  row("header past the end", littleEndian(50) + "{}", "safetensors.truncated-header");
  header("no JSON", "{", "safetensors.header", 0);
  // Refused where they begin, with nothing built of what follows.
  header("deep nesting", std::string(20'000'000, '['), "safetensors.header-size", 0);
  header("deep shape", "{\"x\":{\"shape\":" + std::string(20'000'000, '['), "safetensors.header-size");
  header("deep metadata", R"({"__metadata__":{"a":{"b":{"c":1}}}})", "safetensors.header-size", 0);
  header("bad UTF-8", "{\"\xff\":1}", "safetensors.header", 0);
  header("array", "[]", "safetensors.header-object", 0);
  header("entry is a number", R"({"x":1})", "safetensors.entry");
  header("no shape", R"({"x":{"dtype":"F32","data_offsets":[0,8]}})", "safetensors.entry");
  header("negative size", R"({"x":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", "safetensors.entry");
  header("fraction", R"({"x":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})", "safetensors.entry");
  header("many dimensions", R"({"x":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2],"data_offsets":[0,8]}})",
         "safetensors.entry");
  header("unknown type", R"({"x":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}})", "safetensors.dtype");
  header("past the end", R"({"x":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", "safetensors.range");
  header("backwards", R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", "safetensors.range");
  header("negative offset", R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})", "safetensors.entry");
  header("2^60 elements", R"({"x":{"dtype":"F32","shape":[1152921504606846976],"data_offsets":[0,8]}})",
         "safetensors.size");
  header("2^60 elements of many sizes",
         R"({"x":{"dtype":"U8","shape":[1048576,1048576,1048576],"data_offsets":[0,8]}})", "safetensors.size");
  header("wrapping", R"({"x":{"dtype":"F32","shape":[4],"data_offsets":[18446744073709551608,8]}})",
         "safetensors.range");
  header("size differs", R"({"x":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", "safetensors.size");
  header("overflow", R"({"x":{"dtype":"F32","shape":[4611686018427387906],"data_offsets":[0,8]}})", "safetensors.size");
  header("overflow beside zero",
         R"({"x":{"dtype":"F32","shape":[0,4611686018427387904,16],"data_offsets":[0,0]},)"
         R"("y":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})",
         "safetensors.size");
  header("twice the same key",
         R"({"x":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"x":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}})",
         "safetensors.duplicate");
  header("key twice inside", R"({"x":{"dtype":"U8","dtype":"I8","shape":[8],"data_offsets":[0,8]}})",
         "safetensors.duplicate");
  header("overlap",
         R"({"x":{"dtype":"U8","shape":[6],"data_offsets":[0,6]},"y":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
         "safetensors.overlap");
  header("hole",
         R"({"x":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"y":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
         "safetensors.hole");
  header("trailing bytes", R"({"x":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", "safetensors.trailing");
  header("metadata with numbers", R"({"__metadata__":{"k":2}})", "safetensors.metadata", 0);
}

void TestSafetensors::refusesHostileFiles() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, code);
  const std::filesystem::path hostile = written(bytes.toStdString());
  std::string sentence;
  QCOMPARE(QString::fromStdString(errorCode([&] { SafetensorsFile read(hostile); }, &sentence)), code);
  QVERIFY2(sentence.find("hostile.safetensors") != std::string::npos, sentence.c_str());
}

void TestSafetensors::refusesEveryTruncation() {
  saveSafetensors(file("whole"), {{"x", at::rand({4})}, {"y", at::rand({2, 2})}}, {{"k", "v"}});
  const std::string whole = readFile(file("whole"));
  for (std::size_t length = 0; length < whole.size(); ++length) {
    const std::string code = errorCode([&] { SafetensorsFile read(written(whole.substr(0, length))); });
    QVERIFY2(code.starts_with("safetensors."), std::to_string(length).c_str());
  }
}

void TestSafetensors::survivesDamagedBytes() {
  saveSafetensors(file("whole"), {{"x", at::rand({4})}, {"y", at::rand({2, 2})}}, {{"k", "v"}});
  const std::string whole = readFile(file("whole"));
  for (std::size_t place = 0; place < whole.size(); ++place) {
    for (const char value : {'\0', '9', '"', '\xff'}) {
      std::string damaged = whole;
      damaged[place] = value;
      // Either a clear refusal or tensors that can be read to their last byte.
      errorCode([&] {
        const SafetensorsFile read(written(damaged));
        for (const auto& [name, entry] : read.entries())
          (void)read.tensor(name).to(at::kDouble).sum().item<double>();
      });
    }
  }
}

void TestSafetensors::namesWrongShapesAndTypes() {
  saveSafetensors(file("named"), {{"conv.weight", at::zeros({2, 3})}});
  const SafetensorsFile read(file("named"));
  QCOMPARE(read.tensor("conv.weight", {-1, 3}, at::kFloat).size(0), 2);
  std::string sentence;
  QCOMPARE(errorCode([&] { read.tensor("conv.weight", {2, 4}, at::kFloat); }, &sentence), std::string("weights.shape"));
  for (const char* part : {"conv.weight", "[2, 4]", "[2, 3]", "named"})
    QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  QCOMPARE(errorCode([&] { read.tensor("conv.weight", {6}, at::kFloat); }), std::string("weights.shape"));
  QCOMPARE(errorCode([&] { read.tensor("conv.weight", {2, 3}, at::kLong); }, &sentence), std::string("weights.dtype"));
  QVERIFY(sentence.find("I64") != std::string::npos && sentence.find("F32") != std::string::npos);
}

void TestSafetensors::namesMissingThings() {
  QCOMPARE(errorCode([&] { SafetensorsFile read(file("absent")); }), std::string("file.missing"));
  saveSafetensors(file("named"), {{"x", at::zeros({2})}});
  std::string sentence;
  QCOMPARE(errorCode([&] { SafetensorsFile(file("named")).tensor("y"); }, &sentence),
           std::string("safetensors.no-tensor"));
  QVERIFY(sentence.find("y") != std::string::npos);
}

void TestSafetensors::refusesUnwritableTensors() {
  QCOMPARE(errorCode([&] {
             saveSafetensors(file("no"), {{"x", at::Tensor()}});
           }),
           std::string("safetensors.unwritable"));
  QCOMPARE(errorCode([&] {
             saveSafetensors(file("no"), {{"x", at::zeros({1}, at::kComplexFloat)}});
           }),
           std::string("safetensors.unwritable"));
  QCOMPARE(errorCode([&] {
             saveSafetensors(file("no"), {{"__metadata__", at::zeros({1})}});
           }),
           std::string("safetensors.unwritable"));
  QVERIFY(!std::filesystem::exists(file("no")));
  QCOMPARE(errorCode([&] { saveSafetensors(file("no/where"), {{"x", at::zeros({1})}}); }), std::string("file.write"));
}

STILLROOM_TEST(TestSafetensors)
#include "test_safetensors.moc"
