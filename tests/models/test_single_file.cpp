// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "models/formats/diffusion_model.h"
#include "models/formats/single_file.h"
#include "support/padded_file.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/hub/hub_cache.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <QTemporaryDir>
#include <QtTest>

#include <sstream>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// Networks of SD-1.x's structure, as small as its 32 groups allow.
struct SmallModel {
  UNetConfig unet{.levels = {{32, 1, 8}, {32, 1, 8}, {32, 1, 8}, {32, 1, 8, false, false}}, .textChannels = 64};
  AutoencoderKlConfig autoencoder{.channels = {32, 32}, .layers = 1};
  ClipTextConfig text{.width = 64, .innerWidth = 64, .layers = 1, .heads = 1};
};

/// Tensors of a network just built.
template <typename Network, typename Config>
TensorMap tensorsOf(const Config& config, std::uint64_t seed) {
  struct Plain : RandomTensorSource {
    using RandomTensorSource::RandomTensorSource;
    bool contains(const std::string&) const override { return false; }
  } random(seed);
  RecordingTensorSource recording(random);
  const Network network(config, recording);
  TensorMap tensors;
  for (const auto& [name, tensor] : recording.taken())
    tensors[name] = tensor;
  return tensors;
}

} // namespace

/// Stable Diffusion's own files, and models that lie in a download cache.
class TestSingleFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path folder() const { return m_dir.path().toStdString(); }

private Q_SLOTS:
  void initTestCase() {
    // Before MKL's first call: of its kernels these are the ones whose sums depend most on where memory begins.
    qputenv("MKL_ENABLE_INSTRUCTIONS", "SSE4_2");
    at::set_num_threads(1);
    at::manual_seed(0);
  }

  /// Every weight of the released structure, against what diffusers' converters say.
  void everyNameIsAsDiffusersHasIt() {
    std::istringstream table(readFile(testData() / "single_file_names.tsv"));
    const SingleFileUNetLayout layout{2, {false, true, true, true}};
    int checked = 0;
    for (std::string network, name, stored;
         std::getline(table, network, '\t') && std::getline(table, name, '\t') && std::getline(table, stored);
         ++checked) {
      std::string found;
      if (network == "unet") found = "model.diffusion_model." + singleFileUNetName(name, layout);
      if (network == "vae") found = "first_stage_model." + singleFileVaeName(name, 4);
      if (!found.empty()) QCOMPARE(QString::fromStdString(found), QString::fromStdString(stored));
    }
    QVERIFY(checked > 500);
  }

  /// Fused queries, keys and values, and the layer before the last (SD-2.x).
  void openClipGivesItsPenultimateLayer() {
    const SafetensorsFile stored(testData() / "open_clip.safetensors");
    const SingleFile file{SafetensorsFile(testData() / "open_clip.safetensors")};
    const auto source = file.text({.dtype = at::kFloat});
    const ClipTextEncoder encoder(file.textConfig(), *source);
    const c10::NoGradGuard noGrad;
    const double error =
        relativeError(encoder.forward(stored.tensor("expected.ids")), stored.tensor("expected.penultimate"));
    QVERIFY2(error < 2e-3, qPrintable(QString::number(error))); // the weights were rounded to f16
  }

  void aWholeModelIsTheSameAsItsParts() {
    SmallModel small;
    const ClipTokenizer tokenizer = ClipTokenizer::load(testData() / "tiny_diffusers" / "tokenizer");
    small.text.vocabulary = tokenizer.size();
    const TensorMap unet = tensorsOf<UNet2DCondition>(small.unet, 1),
                    vae = tensorsOf<AutoencoderKl>(small.autoencoder, 2),
                    text = tensorsOf<ClipTextEncoder>(small.text, 3);
    TensorMap all;
    for (const auto& [name, tensor] : unet)
      all["model.diffusion_model." + singleFileUNetName(name, {1, {false, true, true, true}})] = tensor;
    for (const auto& [name, tensor] : vae) {
      const bool pointwise = name.find("attentions") != std::string::npos && tensor.dim() == 2;
      all["first_stage_model." + singleFileVaeName(name, 2)] = pointwise ? tensor.view({32, 32, 1, 1}) : tensor;
    }
    for (const auto& [name, tensor] : text)
      all["cond_stage_model.transformer.text_model." + name] = tensor;
    const fs::path file = folder() / "small.safetensors";
    saveSafetensors(file, all);
    for (const char* part : {"vocab.json", "merges.txt"})
      fs::copy(testData() / "tiny_diffusers" / "tokenizer" / part, folder() / part);

    const c10::NoGradGuard noGrad;
    const auto built = [](const TensorMap& tensors) { return StoredTensorSource(tensors, "memory", {}); };
    StoredTensorSource unetSource = built(unet), vaeSource = built(vae), textSource = built(text);
    const UNet2DCondition expectedUnet(small.unet, unetSource);
    const AutoencoderKl expectedVae(small.autoencoder, vaeSource);
    const ClipTextEncoder expectedText(small.text, textSource);
    const at::Tensor latents = at::randn({1, 4, 8, 8}), time = at::tensor({501}),
                     ids = tokenBatch(tokenizer.ids("a cat"));
    const at::Tensor context = expectedText.forward(ids);
    // Bit for bit, wherever the weights lie in the file.
    const std::string bytes = readFile(file);
    for (const std::size_t pad : {0, 1, 4, 8, 20, 32, 60}) {
      writeFileAtomically(file, withLongerHeader(bytes, pad));
      const DiffusionModel model = DiffusionModel::load(file, {.savings = Savings::none()});
      QVERIFY(model.text->forward(ids).equal(context));
      QVERIFY(model.unet->forward(latents, time, context).equal(expectedUnet.forward(latents, time, context)));
      QVERIFY(model.autoencoder->decode(latents).equal(expectedVae.decode(latents)));
      QCOMPARE(model.scheduler->name, std::string("pndm"));
    }
  }

  void aPartThatIsMissingIsNamed() {
    TensorMap tensors;
    const SafetensorsFile whole(folder() / "small.safetensors");
    for (const auto& [name, entry] : whole.entries())
      if (!name.starts_with("cond_stage_model")) tensors[name] = whole.tensor(name);
    const fs::path file = folder() / "half.safetensors";
    saveSafetensors(file, tensors);
    std::string sentence;
    QCOMPARE(errorCode([&] { DiffusionModel::load(file, {}); }, &sentence), std::string("model.single-part"));
    QVERIFY2(sentence.find("half.safetensors") != std::string::npos, sentence.c_str());
  }

  void aRepositoryIsFoundInTheCache() {
    const fs::path cache = folder() / "cache", repository = cache / "models--some--model";
    const fs::path snapshot = repository / "snapshots" / "abc";
    fs::create_directories(snapshot.parent_path());
    fs::create_directories(repository / "refs");
    fs::copy(testData() / "tiny_diffusers", snapshot, fs::copy_options::recursive);
    writeFileAtomically(repository / "refs" / "main", "abc");
    qputenv("HF_HUB_CACHE", QByteArray::fromStdString(cache.string()));
    QCOMPARE(resolveModelPath("some/model"), snapshot);
    QCOMPARE(resolveModelPath(repository), snapshot);
    QVERIFY(DiffusionModel::load("some/model", {}).unet != nullptr);
    std::string sentence;
    QCOMPARE(errorCode([] { resolveModelPath("other/model"); }, &sentence), std::string("model.missing"));
    QVERIFY2(sentence.find(cache.string()) != std::string::npos, sentence.c_str());
    writeFileAtomically(repository / "refs" / "main", "../../..");
    QCOMPARE(errorCode([] { resolveModelPath("some/model"); }), std::string("model.cache"));
    qunsetenv("HF_HUB_CACHE");
  }
};

STILLROOM_TEST(TestSingleFile)
#include "test_single_file.moc"
