// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "images/image_file.h"
#include "models/formats/diffusion_model.h"
#include "support/run_program.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_decoder.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// The tiny model with `change` made to its autoencoder's tensors.
void writeModel(const fs::path& folder, const std::function<void(TensorMap&)>& change) {
  fs::copy(testData() / "tiny_diffusers", folder, fs::copy_options::recursive);
  const fs::path weights = folder / "vae" / "diffusion_pytorch_model.safetensors";
  TensorMap tensors;
  for (const SafetensorsFile file(weights); const auto& [name, entry] : file.entries())
    tensors[name] = file.tensor(name).clone();
  change(tensors);
  saveSafetensors(weights, tensors);
}

/// The tiny model's autoencoder with one weight that is no number.
void writeModelWithNan(const fs::path& folder) {
  const fs::path from = testData() / "tiny_diffusers" / "vae", weights = "diffusion_pytorch_model.safetensors";
  TensorMap tensors;
  const SafetensorsFile file(from / weights);
  for (const auto& [name, entry] : file.entries())
    tensors[name] = file.tensor(name).clone();
  tensors.at("decoder.conv_in.weight").flatten()[7] = std::nan("");
  fs::create_directories(folder);
  fs::copy_file(from / "config.json", folder / "config.json");
  saveSafetensors(folder / weights, tensors);
}

} // namespace

/// One network on tensors: what other programs compare with. Values come from diffusers (tests/oracle).
class TestTensorCommands : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  const SafetensorsFile m_expected{testData() / "img2img.safetensors"};
  const QString m_model = text(testData() / "tiny_diffusers");

  QString path(const char* name) const { return m_dir.filePath(name); }
  SafetensorsFile read(const char* name) const { return SafetensorsFile(path(name).toStdString()); }
  QString recorded(const char* key) const { return QString::fromStdString(m_expected.metadata().at(key)); }

  /// What a command wrote, and that its JSON names the same tensors and shapes.
  void succeed(const QStringList& arguments, const char* out) const {
    const Outcome outcome = cli(arguments + QStringList{"--out", path(out), "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    const json document = json::parse(outcome.out);
    const SafetensorsFile file = read(out);
    QCOMPARE(document["tensors"].size(), file.entries().size());
    for (const auto& [name, entry] : file.entries())
      QVERIFY2(document["tensors"][name] == json(entry.shape), name.c_str());
  }

private Q_SLOTS:
  void textEmbedGivesIdsAndEmbedding() {
    succeed({"text-embed", "--diffusion", m_model, "--prompt", recorded("prompt")}, "text.safetensors");
    const SafetensorsFile file = read("text.safetensors");
    const at::Tensor ids = file.tensor("ids", {1, 77}, at::kLong);
    QVERIFY(ids[0][0].item<std::int64_t>() > ids[0][1].item<std::int64_t>());
    QCOMPARE(file.tensor("embedding").size(1), 77);
  }

  void img2imgMatchesDiffusersCallByCall() {
    saveSafetensors(path("in.safetensors").toStdString(), {{"latents", m_expected.tensor("latents")}});
    saveSafetensors(path("noise.safetensors").toStdString(), {{"noise", m_expected.tensor("noise")}});
    succeed({"img2img", "--diffusion", m_model, "--prompt", recorded("prompt"), "--negative", recorded("negative"),
             "--latents", path("in.safetensors"), "--noise", path("noise.safetensors"), "--steps", recorded("steps"),
             "--strength", recorded("strength"), "--guidance", recorded("guidance"), "--trace"},
            "made.safetensors");
    const SafetensorsFile file = read("made.safetensors");
    const at::Tensor trace = m_expected.tensor("pndm.trace");
    QVERIFY(file.tensor("timesteps").equal(m_expected.tensor("pndm.timesteps")));
    const double error = relativeError(file.tensor("trace", trace.sizes().vec(), at::kFloat), trace);
    QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    QVERIFY(file.tensor("latents").equal(file.tensor("trace")[-1]));
    QVERIFY(file.tensor("images").sizes() == at::IntArrayRef({2, 32, 32, 3}));
  }

  void encodeThenDecodeKeepTheirPromises() {
    const at::Tensor images = (m_expected.tensor("pndm.pixels").permute({0, 2, 3, 1}) * 255).round().to(at::kByte);
    saveSafetensors(path("images.safetensors").toStdString(), {{"images", images.contiguous()}});
    succeed({"encode", "--diffusion", m_model, "--images", path("images.safetensors")}, "mean.safetensors");
    const at::Tensor mean = read("mean.safetensors").tensor("mean"), deviation = read("mean.safetensors").tensor("std");
    const at::Tensor noise = at::ones_like(mean);
    saveSafetensors(path("ones.safetensors").toStdString(), {{"noise", noise}});
    succeed(
        {"encode", "--diffusion", m_model, "--images", path("images.safetensors"), "--noise", path("ones.safetensors")},
        "latents.safetensors");
    // Without noise `latents` is the scaled mean, with noise the scaled sample.
    const at::Tensor scale = read("mean.safetensors").tensor("latents") / mean;
    const double factor = scale.median().item<double>();
    QVERIFY(relativeError(read("latents.safetensors").tensor("latents"), (mean + deviation) * factor) < 1e-6);

    succeed({"decode", "--diffusion", m_model, "--latents", path("latents.safetensors")}, "pixels.safetensors");
    const at::Tensor pixels = read("pixels.safetensors").tensor("pixels", {2, 3, 32, 32}, at::kFloat);
    QVERIFY(pixels.min().item<float>() >= 0 && pixels.max().item<float>() <= 1);
    const at::Tensor bytes = read("pixels.safetensors").tensor("images", {2, 32, 32, 3}, at::kByte);
    QVERIFY(((pixels.permute({0, 2, 3, 1}) * 255).round() - bytes.to(at::kFloat)).abs().max().item<float>() <= 1);
  }

  void oneNetworkAloneIsEnough() {
    const QString vae = text(testData() / "tiny_diffusers" / "vae");
    succeed({"encode", "--diffusion", vae, "--images", path("images.safetensors")}, "alone.safetensors");
    QVERIFY(read("alone.safetensors").tensor("mean").equal(read("mean.safetensors").tensor("mean")));
  }

  void resizesAsPil() {
    const SafetensorsFile expected(testData() / "resized_by_pil.safetensors");
    const QString in = path("photograph.safetensors");
    saveSafetensors(in.toStdString(), {{"images", expected.tensor("shrink.image").unsqueeze(0)}});
    for (const char* filter : {"bicubic", "bilinear"}) {
      succeed({"resize", "--images", in, "--size", "32", "--filter", filter}, "resized.safetensors");
      const at::Tensor found = read("resized.safetensors").tensor("images", {1, 32, 32, 3}, at::kByte);
      QVERIFY(found[0].equal(expected.tensor(std::string("shrink.") + filter)));
    }
  }

  void anotherDecoderMakesTheImages() {
    writeTinyDecoder(path("decoder").toStdString());
    const QStringList decode{"decode", "--diffusion", m_model, "--latents", path("in.safetensors"), "--decoder"};
    succeed(decode + QStringList{path("decoder")}, "decoded.safetensors");
    DiffusionModel::Options alone;
    alone.parts = DiffusionParts::autoencoderOnly();
    const auto tiny = DiffusionModel::load(path("decoder").toStdString(), alone).autoencoder;
    const at::Tensor latents = m_expected.tensor("latents");
    QVERIFY(relativeError(read("decoded.safetensors").tensor("pixels"), tiny->decode(latents)) < 1e-5);

    const QStringList img2img{"img2img",
                              "--diffusion",
                              m_model,
                              "--prompt",
                              "dog",
                              "--steps",
                              "2",
                              "--latents",
                              path("in.safetensors"),
                              "--noise",
                              path("noise.safetensors")};
    succeed(img2img, "own.safetensors");
    succeed(img2img + QStringList{"--decoder", path("decoder")}, "other.safetensors");
    const SafetensorsFile own = read("own.safetensors"), other = read("other.safetensors");
    QVERIFY(other.tensor("latents").equal(own.tensor("latents")));
    QVERIFY(!other.tensor("images").equal(own.tensor("images")));
  }

  void picturesThatAreNoneAreWarnedOf_data() {
    QTest::addColumn<QString>("layer");
    QTest::addColumn<double>("weights");
    QTest::addColumn<double>("bias");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("overflow") << "conv_in" << 3e38 << 0.0 << "Image 1: the model gave no finite pixels";
    QTest::newRow("black") << "conv_out" << 0.0 << -1.0 << "Image 1 is all black";
  }
  void picturesThatAreNoneAreWarnedOf() {
    QFETCH(QString, layer);
    QFETCH(double, weights);
    QFETCH(double, bias);
    QFETCH(QString, sentence);
    const QString model = path(QTest::currentDataTag()), in = path("two.safetensors");
    saveSafetensors(in.toStdString(),
                    {{"latents", m_expected.tensor("latents")}, {"noise", m_expected.tensor("noise")}});
    writeModel(model.toStdString(), [&](TensorMap& tensors) {
      const std::string name = "decoder." + layer.toStdString();
      tensors.at(name + ".weight").fill_(weights);
      tensors.at(name + ".bias").fill_(bias);
    });
    const QStringList latents{"--diffusion", model, "--latents", in, "--out", path("black.safetensors")};
    for (const QStringList& words :
         {QStringList{"decode"}, QStringList{"img2img", "--prompt", "dog", "--steps", "2", "--noise", in}}) {
      const Outcome outcome = cli(words + latents);
      QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
      QVERIFY2(QString::fromStdString(outcome.err).contains(sentence), outcome.err.c_str());
      QCOMPARE(SafetensorsFile(path("black.safetensors").toStdString()).tensor("images").max().item<int>(), 0);
    }
  }

  void latentsThatAreNoneAreWarnedOf_data() {
    QTest::addColumn<double>("weights");
    QTest::addColumn<QString>("warning");
    QTest::newRow("none") << 0.0 << "";
    QTest::newRow("latent.nan") << 3e38 << "Image 1: the model gave no finite latent";
  }

  void latentsThatAreNoneAreWarnedOf() {
    QFETCH(double, weights);
    QFETCH(QString, warning);
    const QString model = path(QTest::currentDataTag()), in = path("grey.safetensors");
    saveSafetensors(in.toStdString(), {{"images", at::full({2, 32, 32, 3}, 90, at::kByte)}});
    writeModel(model.toStdString(), [&](TensorMap& tensors) { tensors.at("encoder.conv_in.weight").fill_(weights); });
    const Outcome outcome = cli({"encode", "--diffusion", model, "--images", in, "--out", path("black.safetensors")});
    QCOMPARE(outcome.exitCode, 0);
    const QString err = QString::fromStdString(outcome.err);
    QVERIFY2(err.contains(warning) && err.contains("no finite latent") != warning.isEmpty(), outcome.err.c_str());
  }

  void aTrainedDetectorDetects() {
    const fs::path data = fs::path(m_dir.path().toStdString()) / "data";
    writeTinyData(data, 24);
    const QString detector = path("detector.safetensors");
    const Outcome trained =
        cli({"train-detector", "--data",    text(data), "--arch",    "conv3", "--size", "32",
             "--epochs",       "6",         "--batch",  "12",        "--lr",  "0.003",  "--optimiser",
             "adam",           "--augment", "none",     "--threads", "1",     "--out",  detector,
             "--json"});
    QVERIFY2(trained.exitCode == 0, trained.err.c_str());
    const Outcome detected =
        cli({"detect", text(data), "--detector", detector, "--out", path("detected.safetensors"), "--json"});
    QVERIFY2(detected.exitCode == 0, detected.err.c_str());
    const json document = json::parse(detected.out);
    QCOMPARE(document["files"].size(), std::size_t{72});
    QVERIFY2(document["accuracy"].get<double>() > 0.9, detected.out.c_str());

    const SafetensorsFile file = read("detected.safetensors");
    const at::Tensor logits = file.tensor("logits", {72, 3}, at::kFloat);
    QVERIFY(file.tensor("predicted").equal(logits.argmax(1)));
    const at::Tensor intended = at::arange(3).repeat_interleave(24);
    const at::Tensor confidence = logits.softmax(1).gather(1, intended.unsqueeze(1)).squeeze(1);
    QVERIFY(relativeError(file.tensor("confidence", {72}, at::kFloat), confidence) < 1e-5);
    QCOMPARE(file.tensor("features").size(0), 72);
  }

  void gradCamIsAPictureOfTheSameSize() {
    const fs::path image = fs::path(m_dir.path().toStdString()) / "data" / "ash" / "0.png";
    const QStringList words{"gradcam",        "--detector", path("detector.safetensors"),
                            "--image",        text(image),  "--out",
                            path("heat.png"), "--json",     "--class"};
    const Outcome outcome = cli(words + QStringList{"birch"});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    const json document = json::parse(outcome.out);
    QCOMPARE(document["class"], 1);
    QCOMPARE(document["predicted"], 0);
    const DecodedImage heat = readImage(path("heat.png").toStdString());
    QCOMPARE(heat.width, 32);
    QCOMPARE(heat.height, 32);
    QCOMPARE(cli(words + QStringList{"oak"}).exitCode, 1);
  }

  void faultsNameTensorExpectedAndFound_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("parts");
    const at::Tensor flat = at::zeros({2, 3}), threeChannels = at::zeros({1, 3, 4, 4});
    saveSafetensors(path("flat.safetensors").toStdString(), {{"latents", flat}});
    saveSafetensors(path("three.safetensors").toStdString(), {{"latents", threeChannels}});
    saveSafetensors(path("fits.safetensors").toStdString(), {{"latents", at::zeros({1, 4, 4, 4})}});
    saveSafetensors(path("small.safetensors").toStdString(), {{"images", at::zeros({1, 4, 4, 3}, at::kByte)}});
    writeFileAtomically(path("text.txt").toStdString(), "nothing");
    writeTinyDecoder(path("larger").toStdString(), 4);
    writeModelWithNan(path("nan").toStdString());
    const QStringList decode{"decode", "--diffusion", m_model, "--out", path("never.safetensors"), "--latents"};
    QTest::newRow("dimensions") << decode + QStringList{path("flat.safetensors")} << QStringList{"latents", "[2, 3]"};
    QTest::newRow("channels") << decode + QStringList{path("three.safetensors")}
                              << QStringList{"latents", "[1, 3, 4, 4]", "4"};
    QTest::newRow("missing") << decode + QStringList{path("none.safetensors")} << QStringList{"none.safetensors"};
    QTest::newRow("other decoder") << decode + QStringList{path("fits.safetensors"), "--decoder", path("larger")}
                                   << QStringList{"larger", "4 channels", "8 times", "4 times"};
    QTest::newRow("not finite")
        << QStringList{"decode",    "--diffusion",           path("nan"), "--out", path("never.safetensors"),
                       "--latents", path("fits.safetensors")}
        << QStringList{"decoder.conv_in.weight", path("nan"), "Float"};
    QTest::newRow("size")
        << QStringList{"resize", "--images", path("small.safetensors"), "--out", path("never.safetensors"),
                       "--size", "0"}
        << QStringList{"0×0"};
    QTest::newRow("no safetensors") << decode + QStringList{path("text.txt")} << QStringList{"text.txt"};
  }
  void faultsNameTensorExpectedAndFound() {
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, parts);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
    for (const QString& part : parts)
      QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
    QVERIFY(!fs::exists(path("never.safetensors").toStdString()));
  }
};

STILLROOM_TEST(TestTensorCommands)
#include "test_tensor_commands.moc"
