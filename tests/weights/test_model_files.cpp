// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/torch_file.h"
#include "weights/model_files.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

/// Which files a network's folder gives its weights in, and what is said of folders that give none.
class TestModelFiles : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_dir;

  fs::path folder() const { return m_dir->path().toStdString(); }
  void save(const std::string& name, const std::string& tensor) const {
    saveSafetensors(folder() / name, {{tensor, at::zeros({2})}});
  }
  void saveIndex(const std::string& map) const {
    writeFileAtomically(folder() / "model.safetensors.index.json", R"({"weight_map": )" + map + "}");
  }

private Q_SLOTS:
  void init() { m_dir = std::make_unique<QTemporaryDir>(); }

  void shardsAreOpenedTogether() {
    save("a.safetensors", "first");
    save("b.safetensors", "second");
    saveIndex(R"({"first": "a.safetensors", "second": "b.safetensors"})");
    const std::vector<fs::path> files = findWeightFiles(folder());
    QCOMPARE(files, (std::vector<fs::path>{folder() / "a.safetensors", folder() / "b.safetensors"}));
    QVERIFY(openAll(files).at(1).contains("second"));
  }

  void aShardThatIsMissingIsNamed() {
    save("a.safetensors", "first");
    saveIndex(R"({"first": "a.safetensors", "second": "b.safetensors"})");
    std::string sentence;
    QCOMPARE(errorCode([&] { findWeightFiles(folder()); }, &sentence), std::string("model.shard-missing"));
    QVERIFY2(sentence.starts_with((folder() / "b.safetensors").string()), sentence.c_str());
    QVERIFY2(sentence.find("model.safetensors.index.json") != std::string::npos, sentence.c_str());
  }

  void aTensorInTwoShardsIsNamedWithBoth() {
    save("a.safetensors", "twin");
    save("b.safetensors", "twin");
    std::string sentence;
    QCOMPARE(errorCode(
                 [&] {
                   openAll({folder() / "a.safetensors", folder() / "b.safetensors"});
                 },
                 &sentence),
             std::string("model.shards-twice"));
    for (const char* part : {"twin", "a.safetensors", "b.safetensors"})
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  }

  void anIndexLeadsNowhereElse() {
    for (const char* map : {R"({"first": "../a.safetensors"})", R"({"first": "../../etc/passwd"})",
                            R"({"first": "/etc/passwd.safetensors"})", R"({"first": "sub/a.safetensors"})",
                            R"({"first": ".."})", R"({"first": "a.bin"})", R"({"first": 1})", "{}", "7"}) {
      saveIndex(map);
      QCOMPARE(errorCode([&] { findWeightFiles(folder()); }), std::string("model.index"));
    }
  }

  void pyTorchsFilesAreReadWhereThereAreNoOthers() {
    std::string sentence;
    QCOMPARE(errorCode([&] { findWeightFiles(folder()); }, &sentence), std::string("model.weights-missing"));
    QVERIFY2(sentence.find(folder().string()) != std::string::npos, sentence.c_str());
    TorchFile file;
    file.saveZip(folder() / "diffusion_pytorch_model.bin", file.stateDict({{"w", at::ones({2})}}));
    QCOMPARE(findWeightFiles(folder()), std::vector<fs::path>{folder() / "diffusion_pytorch_model.bin"});
    StoredTensorSource source = openWeights(findWeightFiles(folder()), {.dtype = at::kHalf});
    QVERIFY(at::equal(source.take("w", {2}, Initial::zeros()), at::ones({2}, at::kHalf)));
    save("diffusion_pytorch_model.fp16.safetensors", "w");
    QCOMPARE(findWeightFiles(folder()), std::vector<fs::path>{folder() / "diffusion_pytorch_model.fp16.safetensors"});
  }

  void shardsOfPyTorchAreReadTogether() {
    TorchFile first, second;
    first.saveZip(folder() / "a.bin", first.stateDict({{"v", at::ones({2})}}));
    second.savePlain(folder() / "b.bin", second.stateDict({{"w", at::zeros({2})}}));
    writeFileAtomically(folder() / "pytorch_model.bin.index.json",
                        R"({"weight_map": {"v": "a.bin", "w": "b.bin", "x": "b.bin"}})");
    const std::vector<fs::path> files = findWeightFiles(folder());
    QCOMPARE(files.size(), std::size_t{2});
    StoredTensorSource source = openWeights(files, {});
    QVERIFY(source.contains("v") && source.contains("w"));
    QCOMPARE(errorCode([&] { openWeights({files[0], files[0]}, {}); }), std::string("model.shards-twice"));
  }

  /// As a clone of a repository has it where Git LFS is missing.
  void aPointerInPlaceOfWeightsIsNamed() {
    writeFileAtomically(folder() / "model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:00\n");
    QCOMPARE(errorCode([&] { openWeights(findWeightFiles(folder()), {}); }), std::string("weights.lfs-pointer"));
  }
};

STILLROOM_TEST(TestModelFiles)
#include "test_model_files.moc"
