// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a PyTorch file the weights are, what may lie beside them, and how they may be stored.
#include "base/files.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/torch_file.h"
#include "weights/file_kind.h"
#include "weights/pth_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

using Items = std::vector<std::pair<std::string, std::string>>;

/// Under keys in one another, with something harmless beside each.
void put(Items& items, QStringList keys, std::string value) {
  while (keys.size() > 1)
    value = pickled::dict({{"step", pickled::whole(3)}, {keys.takeLast().toStdString(), value}});
  items.emplace_back(keys.first().toStdString(), value);
}

TensorMap numbered(float value) {
  return {{"conv.weight", at::full({2, 3}, value)}, {"conv.bias", at::full({2}, -value)}};
}

} // namespace

class TestStateDicts : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  fs::path path(const char* name) const { return m_folder->filePath(name).toStdString(); }

private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void findsTheWeights_data() {
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("others");
    const auto row = [](const char* name, const QStringList& places, const char* taken, const char* others = "") {
      QTest::newRow(name) << places << QString(taken) << QString(others);
    };
    row("alone", {""}, "");
    for (const char* name : {"state_dict", "model_state_dict", "model", "net", "network", "weights", "params",
                             "model_ema", "ema_state_dict", "state_dict_ema", "ema", "whatever", "resnet"})
      row(name, {name}, name);
    row("nested", {"model/state_dict"}, "model/state_dict");
    row("nested deeply", {"checkpoint/model/net/params"}, "checkpoint/model/net/params");
    row("averages in a dictionary", {"ema/shadow"}, "ema/shadow");
    row("averages of a module", {"model_ema/module"}, "model_ema/module");
    row("trained before averaged", {"model_ema", "model"}, "model", "model_ema");
    row("in order", {"net", "state_dict"}, "state_dict", "net");
    row("beside an optimizer", {"optimizer", "net_of_mine"}, "net_of_mine");
  }

  void findsTheWeights() {
    QFETCH(QStringList, places);
    QFETCH(QString, taken);
    QFETCH(QString, others);
    for (const bool zip : {true, false}) {
      TorchFile file;
      Items items{{"epoch", pickled::whole(7)}, {"args", pickled::nameSpace()}};
      const bool alone = places == QStringList{""};
      for (const QString& place : places) // the values tell which one was taken
        if (!alone) put(items, place.split('/'), file.stateDict(numbered(place == taken ? 1 : 2)));
      const std::string object = alone ? file.stateDict(numbered(1)) : pickled::dict(items);
      zip ? file.saveZip(path("w"), object) : file.savePlain(path("w"), object);
      const StateDict found = readWeightFile(path("w"));
      QCOMPARE(found.tensors.size(), std::size_t{2});
      QVERIFY(at::equal(found.tensors.at("conv.weight"), at::full({2, 3}, 1.0F)));
      QCOMPARE(QString::fromStdString(found.taken), taken);
      QCOMPARE(found.others.empty() ? QString() : QString::fromStdString(found.others.front()), others);
    }
  }

  void refusesWhatHasNoWeights_data() {
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    TorchFile file; // its storages are never asked for
    const auto row = [](const char* name, const std::string& object, const char* code, const char* named) {
      QTest::newRow(name) << QByteArray::fromStdString(object) << QString(code) << QString(named);
    };
    const std::string list = "](" + file.tensor(at::ones({2})) + "e";
    row("averages without names", pickled::dict({{"ema", list}, {"epoch", pickled::whole(1)}}), "pth.shadow-list",
        "“ema”");
    row("of torch_ema",
        pickled::dict({{"ema", pickled::dict({{"decay", pickled::whole(1)}, {"shadow_params", list}})}}),
        "pth.shadow-list", "“ema”");
    row("two networks", pickled::dict({{"gen", file.stateDict(numbered(1))}, {"disc", file.stateDict(numbered(2))}}),
        "pth.several", "gen, disc");
    row("an optimizer alone", pickled::dict({{"optimizer", file.stateDict(numbered(1))}}), "pth.no-tensors", "");
    row("a Namespace alone", pickled::nameSpace(), "pth.no-tensors", "");
    row("another object", pickled::dict({{"model", pickled::global("my.models", "Net") + ")\x81}b"}}), "pth.global",
        "my.models.Net");
    row("another reader", pickled::dict({{"args", pickled::global("builtins", "getattr") + ")R"}}), "pth.global",
        "builtins.getattr");
    row("a type made", pickled::global("torch", "FloatStorage") + ")\x81", "pth.damaged", "");
    std::string self = "}q\x01(";
    for (const char* key : {"state_dict", "model", "net"})
      self += pickled::text(key) + "h\x01";
    row("a dictionary in itself", self + "u", "pth.no-tensors", "");
  }

  void refusesWhatHasNoWeights() {
    QFETCH(QByteArray, object);
    QFETCH(QString, named);
    TorchFile().saveZip(path("w.pkl"), object.toStdString());
    std::string sentence;
    const std::string code = errorCode([&] { readWeightFile(path("w.pkl")); }, &sentence);
    QTEST(QString::fromStdString(code), "code");
    QVERIFY2(QString::fromStdString(sentence).contains(named), sentence.c_str());
  }

  /// What scripts store beside the weights, in the ways in which Python pickles it.
  void plainDataIsPassedOver() {
    TorchFile file;
    const std::string defaults = pickled::global("collections", "defaultdict") + "(" +
                                 pickled::global("builtins", "list") + "tR(" + pickled::text("a") + "]u";
    const std::string path1 = pickled::global("pathlib", "PosixPath") + "(" + pickled::text("runs") + "tR";
    const std::string scalar = pickled::global("numpy.core.multiarray", "scalar") + "(" +
                               pickled::global("numpy", "dtype") + "(" + pickled::text("f8") + "tR" +
                               pickled::text("12345678") + "tR";
    const std::string old = pickled::global("copy_reg", "_reconstructor") + "(" +
                            pickled::global("argparse", "Namespace") + pickled::global("__builtin__", "object") +
                            "NtR" + pickled::dict({{"lr", pickled::whole(1)}}) + "b";
    const std::string set = "\x8f(" + pickled::text("x") + "\x90";
    const std::string hyper = pickled::global("pytorch_lightning.utilities.parsing", "AttributeDict") + ")\x81(" +
                              pickled::text("lr") + pickled::whole(1) + "u}b";
    file.saveZip(path("w.ckpt"), pickled::dict({{"a", defaults},
                                                {"b", path1},
                                                {"c", scalar},
                                                {"d", old},
                                                {"e", set},
                                                {"f", hyper},
                                                {"type", pickled::global("torch", "float32")},
                                                {"state_dict", file.stateDict(numbered(1))}}));
    QCOMPARE(readWeightFile(path("w.ckpt")).tensors.size(), std::size_t{2});
  }

  void everyTypeIsKept_data() {
    QTest::addColumn<int>("type");
    for (const at::ScalarType type : {at::kHalf, at::kBFloat16, at::kFloat, at::kDouble, at::kLong})
      QTest::newRow(c10::toString(type)) << static_cast<int>(type);
  }

  void everyTypeIsKept() {
    QFETCH(int, type);
    const at::Tensor given = at::arange(6).view({2, 3}).to(static_cast<at::ScalarType>(type));
    TorchFile file;
    const std::string object = file.stateDict({{"w", given}, {"none", given.slice(0, 0, 0)}});
    for (const bool zip : {true, false}) {
      zip ? file.saveZip(path("w.bin"), object) : file.savePlain(path("w.bin"), object);
      const StateDict found = readWeightFile(path("w.bin"));
      QVERIFY(found.tensors.at("w").scalar_type() == given.scalar_type());
      QVERIFY(at::equal(found.tensors.at("w"), given));
      QCOMPARE(found.tensors.at("none").sizes().vec(), (std::vector<std::int64_t>{0, 3}));
    }
  }

  /// Several views of one storage: transposed, strided, shared, expanded, empty.
  void viewsAreTheirValues() {
    const at::Tensor base = at::arange(12, at::kFloat);
    TorchFile file;
    const std::string storage = file.storage(base) + "q\x07", again = "h\x07";
    const std::string object = pickled::dict({{"whole", pickled::view(storage, 0, {3, 4}, {4, 1})},
                                              {"transposed", pickled::view(again, 0, {4, 3}, {1, 4})},
                                              {"strided", pickled::view(again, 1, {5}, {2})},
                                              {"shared", pickled::view(again, 0, {12}, {1})},
                                              {"expanded", pickled::view(again, 3, {2, 5}, {0, 0})},
                                              {"scalar", pickled::view(again, 11, {}, {})},
                                              {"nothing", pickled::view(again, 12, {0, 4}, {4, 1})}});
    for (const bool zip : {true, false}) {
      zip ? file.saveZip(path("w"), object) : file.savePlain(path("w"), object);
      const TensorMap found = readWeightFile(path("w")).tensors;
      QVERIFY(at::equal(found.at("whole"), base.view({3, 4})));
      QVERIFY(at::equal(found.at("transposed"), base.view({3, 4}).t()));
      QVERIFY(at::equal(found.at("strided"), base.slice(0, 1, 10, 2)));
      QVERIFY(at::equal(found.at("shared"), base));
      QVERIFY(at::equal(found.at("expanded"), at::full({2, 5}, 3.0F)));
      QCOMPARE(found.at("scalar").item<float>(), 11.0F);
      QCOMPARE(found.at("nothing").sizes().vec(), (std::vector<std::int64_t>{0, 4}));
      for (const auto& [name, tensor] : found)
        QVERIFY2(tensor.is_contiguous(), name.c_str());
    }
  }

  void theOtherByteOrderIsRefused() {
    TorchFile file;
    const std::string object = file.stateDict(numbered(1));
    file.saveZip(path("w"), object, "big");
    QCOMPARE(errorCode([&] { readWeightFile(path("w")); }), std::string("pth.byte-order"));
    file.savePlain(path("w"), object, false);
    QCOMPARE(errorCode([&] { readWeightFile(path("w")); }), std::string("pth.byte-order"));
    file.saveZip(path("w"), object, "little");
    QCOMPARE(readWeightFile(path("w")).tensors.size(), std::size_t{2});
  }

  /// Whatever their names end in.
  void filesAreKnownByTheirContent() {
    for (const char* name : {"a.pkl", "a.ckpt", "a.bin", "a.pth.tar", "a.pt", "a", "a.safetensors", "a.v2"}) {
      saveSafetensors(path(name), numbered(3));
      QVERIFY2(at::equal(readWeightFile(path(name)).tensors.at("conv.bias"), at::full({2}, -3.0F)), name);
      TorchFile zip;
      const std::string object = zip.stateDict(numbered(4));
      zip.saveZip(path(name), object);
      QVERIFY2(at::equal(readWeightFile(path(name)).tensors.at("conv.bias"), at::full({2}, -4.0F)), name);
    }
    QCOMPARE(errorCode([&] { SafetensorsFile(path("a.safetensors")); }), std::string("weights.pickled"));
  }

  void foreignFilesAreNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
      QTest::newRow(name) << bytes << QString(code);
    };
    row("Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n",
        "weights.lfs-pointer");
    row("a page", "<!DOCTYPE html><html><body>Not found</body></html>", "weights.web-page");
    row("a page in capitals", " \n<HTML><head></head></HTML>", "weights.web-page");
    row("an answer", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", "weights.web-page");
    row("gzip", QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10), "weights.compressed");
    row("xz",
        QByteArray("\xfd"
                   "7zXZ\0\0",
                   7),
        "weights.compressed");
    row("tar", QByteArray(257, 'a') + "ustar" + QByteArray(250, '\0'), "weights.tar");
    row("Keras", QByteArray("\x89HDF\r\n\x1a\n") + QByteArray(100, '\0'), "weights.format");
    row("GGUF", QByteArray("GGUF\x03\0\0\0", 8), "weights.format");
    row("NumPy", QByteArray("\x93NUMPY\x01\x00", 8), "weights.format");
    row("a pickle of another program", QByteArray("\x80\x04]") + QByteArray(20, 'N') + ".", "weights.format");
  }

  void foreignFilesAreNamed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    for (const char* name : {"w.pth", "w.safetensors", "w"}) {
      writeFileAtomically(path(name), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
      std::string sentence;
      QCOMPARE(QString::fromStdString(errorCode([&] { readWeightFile(path(name)); }, &sentence)), code);
      QVERIFY2(sentence.find(path(name).string()) != std::string::npos, sentence.c_str());
      QCOMPARE(QString::fromStdString(errorCode([&] { SafetensorsFile(path(name)); })), code);
    }
  }

  void emptyFilesAreNamed() {
    writeFileAtomically(path("w"), std::string_view());
    QCOMPARE(errorCode([&] { readWeightFile(path("w")); }), std::string("weights.empty"));
    QCOMPARE(errorCode([&] { readPthFile(path("w")); }), std::string("weights.empty"));
  }

  void archivesOfOtherProgramsAreNamed() {
    caffe2::serialize::PyTorchStreamWriter writer(path("other.zip").string());
    writer.writeRecord("weights.pth", "abcd", 4);
    writer.writeEndOfFile();
    QCOMPARE(errorCode([&] { readWeightFile(path("other.zip")); }), std::string("pth.zip"));
    caffe2::serialize::PyTorchStreamWriter script(path("script.pt").string());
    for (const char* name : {"data.pkl", "constants.pkl"})
      script.writeRecord(name, "\x80\x02}.", 4);
    script.writeEndOfFile();
    QCOMPARE(errorCode([&] { readWeightFile(path("script.pt")); }), std::string("pth.script"));
  }
};

STILLROOM_TEST(TestStateDicts)
#include "test_state_dicts.moc"
