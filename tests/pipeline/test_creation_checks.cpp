// SPDX-License-Identifier: GPL-3.0-or-later
// What only a late stage would refuse is refused when a project is made.
#include "base/files.h"
#include "models/formats/diffusion_model.h"
#include "models/formats/model_outline.h"
#include "pipeline/create_project.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_decoder.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

class TestCreationChecks : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  /// The tiny model in a folder of its own.
  fs::path model(const std::string& name) const {
    fs::copy(testData() / "tiny_diffusers", m_root / name, fs::copy_options::recursive);
    return m_root / name;
  }

  static void replaceIn(const fs::path& file, const std::string& what, const std::string& with) {
    std::string text = readFile(file);
    const std::size_t at = text.find(what);
    QVERIFY(at != std::string::npos);
    writeFileAtomically(file, text.replace(at, what.size(), with));
  }

  std::string codeOf(const std::string& assignments, std::string* sentence = nullptr) const {
    Preset preset = Preset::load("tiny");
    for (const QString& one : QString::fromStdString(assignments).split(';', Qt::SkipEmptyParts))
      preset.set(one.toStdString());
    return errorCode([&] { createProject({m_root / "p.stillroom", m_root / "data", preset}); }, sentence);
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    writeTinyData(m_root / "data");
  }

  void cleanup() { fs::remove_all(m_root / "p.stillroom"); }

  void valuesThatDoNotFit_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const QString& values, const char* code, const QString& part) {
      QTest::newRow(name) << values << code << part;
    };
    const auto given = [](const fs::path& path) { return "synthesis.model=" + QString::fromStdString(path.string()); };
    row("fits", "encode.size=36;synthesis.size=36", "", "");
    row("factor", "encode.size=30;synthesis.size=30", "preset.size-factor", "multiples of 4. Set both to 32");
    row("no steps", "synthesis.scheduler=ddim;synthesis.steps=2;synthesis.strength=0.3", "img2img.no-steps", "2 steps");
    row("LCM's steps", "synthesis.steps=60;synthesis.scheduler=lcm", "scheduler.lcm-steps", "60");
    row("long prompt", "synthesis.prompt=" + QString(30000, 'a'), "tokenizer.too-long", "");
    row("long negative prompt", "synthesis.negative_prompt=" + QString(30000, 'a'), "tokenizer.too-long", "");
    row("detector's input", "detector.architecture=convnet6;detector.size=8", "classifier.size", "8×8");
    writeFileAtomically(m_root / "words.pth", "These are words, not weights.");
    row("no detector", "detector.file=" + QString::fromStdString((m_root / "words.pth").string()),
        "safetensors.header-length", "words.pth");

    row("model's factor", given(model("fine")) + ";encode.size=34;synthesis.size=34", "preset.size-factor", "fine");
    fs::remove_all(model("unfinished") / "unet");
    row("a part", given(m_root / "unfinished"), "model.part", "unet");
    replaceIn(model("mixed") / "unet" / "config.json", "\"cross_attention_dim\": 16", "\"cross_attention_dim\": 48");
    row("text width", given(m_root / "mixed"), "model.mismatch", "text_encoder/unet: 16 and 48");
    fs::remove_all(model("deaf") / "vae");
    writeTinyDecoder(m_root / "deaf" / "vae");
    const fs::path weights = m_root / "deaf" / "vae" / "diffusion_pytorch_model.safetensors";
    TensorMap tensors;
    for (const SafetensorsFile file(weights); const auto& [name, entry] : file.entries())
      if (name.starts_with("decoder.")) tensors[name] = file.tensor(name).clone();
    saveSafetensors(weights, tensors);
    row("half an autoencoder", given(m_root / "deaf"), "model.no-encoder", "deaf");
  }
  void valuesThatDoNotFit() {
    QFETCH(QString, values);
    QFETCH(QString, code);
    QFETCH(QString, part);
    std::string sentence;
    QCOMPARE(QString::fromStdString(codeOf(values.toStdString(), &sentence)), code);
    QVERIFY2(QString::fromStdString(sentence).contains(part), sentence.c_str());
    QCOMPARE(fs::exists(m_root / "p.stillroom"), code.isEmpty());
  }

  /// What an outline says of an autoencoder is what its network says.
  void anOutlineIsThatOfTheNetwork_data() {
    QTest::addColumn<QString>("path");
    const auto row = [](const fs::path& path) {
      QTest::newRow(path.filename().c_str()) << QString::fromStdString(path.string());
    };
    writeTinyDecoder(m_root / "four levels", 4);
    row(testData() / "tiny_diffusers");
    row(testData() / "tiny_diffusers" / "vae");
    row(testData() / "tiny_diffusers" / "vae" / "diffusion_pytorch_model.safetensors");
    row(m_root / "four levels");
  }
  void anOutlineIsThatOfTheNetwork() {
    QFETCH(QString, path);
    const AutoencoderOutline outline = outlineDecoder(path.toStdString());
    const auto network =
        DiffusionModel::load(path.toStdString(), {.parts = DiffusionParts::autoencoderOnly()}).autoencoder;
    QCOMPARE(outline.downscale, network->downscale());
    QCOMPARE(outline.latentChannels, network->latentChannels());
    QCOMPARE(outline.decodes, network->decodes());
    const std::int64_t side = 2 * network->downscale();
    const bool encodes = errorCode([&] { (void)network->encode(at::zeros({1, 3, side, side})); }).empty();
    QCOMPARE(outline.encodes, encodes);
  }

  /// They are told by their first convolutions.
  void bareHalvesAreTold() {
    fs::create_directories(m_root / "taesd");
    const fs::path encoder = m_root / "taesd" / "taesd_encoder.safetensors";
    const fs::path decoder = m_root / "taesd" / "taesd_decoder.safetensors";
    saveSafetensors(encoder, {{"0.weight", at::zeros({1})}});
    QVERIFY(outlineDecoder(encoder).encodes && !outlineDecoder(encoder).decodes);
    QVERIFY(!outlineDecoder(m_root / "taesd").decodes);
    saveSafetensors(decoder, {{"1.weight", at::zeros({1})}});
    QVERIFY(outlineDecoder(decoder).decodes && !outlineDecoder(decoder).encodes);
    QVERIFY(outlineDecoder(m_root / "taesd").decodes && outlineDecoder(m_root / "taesd").encodes);
    QCOMPARE(outlineDecoder(decoder).downscale, 8);
  }
};

STILLROOM_TEST(TestCreationChecks)
#include "test_creation_checks.moc"
