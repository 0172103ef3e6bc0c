// SPDX-License-Identifier: GPL-3.0-or-later
// Projects whose images another autoencoder decodes than the model's own.
#include "base/error.h"
#include "base/sha256.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/preset.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_decoder.h"
#include "support/tiny_project.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

class TestDecoder : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  fs::path newProject(const std::string& name, const fs::path& decoder) const {
    Preset preset = Preset::load("tiny");
    preset.synthesis.decoder = decoder;
    createProject({m_root / name, m_root / "data", preset});
    return m_root / name;
  }

  static std::vector<ImageRow> imagesOf(const fs::path& folder) {
    return Project::open(folder, Access::ReadOnly)->catalogue().images();
  }

  static nlohmann::json recordOf(const fs::path& folder) {
    const auto project = Project::open(folder, Access::ReadOnly);
    const std::string id = project->catalogue().images().front().provenance;
    return nlohmann::json::parse(project->catalogue().provenance(id).value_or("{}"));
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    writeTinyData(m_root / "data");
    writeTinyDecoder(m_root / "decoder");
    for (const char* decoder : {"", "decoder"}) {
      const fs::path given = *decoder ? m_root / decoder : fs::path();
      runUntil(newProject(std::string("with-") + decoder, given), Stage::Synthesise);
    }
  }

  void onlyTheImagesDiffer() {
    const std::vector<ImageRow> own = imagesOf(m_root / "with-"), other = imagesOf(m_root / "with-decoder");
    QCOMPARE(other.size(), own.size());
    for (std::size_t i = 0; i < own.size(); ++i)
      QVERIFY(other[i].hash != own[i].hash && other[i].problem == ImageProblem::None);
    QVERIFY2(fileListing(m_root / "with-" / "tensors") == fileListing(m_root / "with-decoder" / "tensors"),
             "images are encoded by the model's own autoencoder");
  }

  void theRecordNamesIt() {
    const nlohmann::json own = recordOf(m_root / "with-");
    nlohmann::json other = recordOf(m_root / "with-decoder");
    const std::string weights = "diffusion_pytorch_model.safetensors";
    QCOMPARE(other["decoder"][weights].get<std::string>(), sha256HexOfFile(m_root / "decoder" / weights));
    other.erase("decoder");
    QVERIFY(other == own);
  }

  void aDecoderOfAnotherModelIsRefused() {
    writeTinyDecoder(m_root / "larger", 4);
    std::string sentence;
    QCOMPARE(errorCode([&] { newProject("larger.stillroom", m_root / "larger"); }, &sentence),
             std::string("model.decoder"));
    for (const char* part : {"larger", "8 times", "4 times"})
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
    QVERIFY(!fs::exists(m_root / "larger.stillroom"));
    // What comes there later shows when it is loaded.
    writeTinyDecoder(m_root / "other");
    const fs::path folder = newProject("other.stillroom", m_root / "other");
    writeTinyDecoder(m_root / "other", 4);
    QCOMPARE(errorCode([&] { runUntil(folder, Stage::Synthesise); }), std::string("model.decoder"));
    QVERIFY(imagesOf(folder).empty());
  }

  void aNameStandsForWhatTheCacheHolds() {
    const fs::path snapshot = m_root / "cache" / "models--madebyollin--taesd" / "snapshots" / "abc";
    writeTinyDecoder(snapshot);
    qputenv("HF_HUB_CACHE", QByteArray::fromStdString(m_root / "cache"));
    const fs::path folder = newProject("named.stillroom", "taesd");
    qunsetenv("HF_HUB_CACHE");
    QCOMPARE(Project::open(folder, Access::ReadOnly)->preset().synthesis.decoder, fs::canonical(snapshot).string());
  }

  void aMissingDecoderMakesNoProject() {
    std::string sentence;
    QCOMPARE(errorCode([&] { newProject("none.stillroom", "no-such-decoder"); }, &sentence),
             std::string("model.missing"));
    QVERIFY2(sentence.find("no-such-decoder") != std::string::npos, sentence.c_str());
    QVERIFY(!fs::exists(m_root / "none.stillroom"));
  }
};

STILLROOM_TEST(TestDecoder)
#include "test_decoder.moc"
