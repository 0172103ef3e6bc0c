// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "images/image_file.h"
#include "support/colour_detector.h"
#include "support/run_program.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

/// Every command that reads a folder of pictures leaves out the same files for the same reasons, and says so alike.
class TestSkippedFiles : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_data;
  std::map<std::string, std::string> m_expected; ///< file → a part of the reason

  QString path(const char* name) const { return text(m_root / name); }

  QStringList command(const QString& name, const fs::path& data) const {
    if (name == "detect") return {"detect", text(data), "--detector", path("detector.safetensors"), "--json"};
    if (name == "train-detector")
      return {"train-detector",
              "--data",
              text(data),
              "--out",
              path("trained.safetensors"),
              "--arch",
              "conv3",
              "--size",
              "32",
              "--epochs",
              "1",
              "--batch",
              "4",
              "--threads",
              "1",
              "--json"};
    if (name == "train-diffusion")
      return {"train-diffusion",
              "--data",
              text(data),
              "--out",
              path("model"),
              "--size",
              "32",
              "--shape",
              "tiny",
              "--steps",
              "2",
              "--vae-steps",
              "2",
              "--batch",
              "4",
              "--vae-batch",
              "4",
              "--preview-every",
              "0",
              "--threads",
              "1",
              "--json"};
    return {"new", path("p"), "--data", text(data), "--preset", "tiny"};
  }

  static std::map<std::string, std::string> skippedIn(const json& document) {
    std::map<std::string, std::string> skipped;
    for (const json& each : document["skipped"])
      skipped[each["file"]] = each["why"];
    return skipped;
  }

  void compare(const json& document) const {
    const auto skipped = skippedIn(document);
    for (const auto& [file, why] : m_expected) {
      QVERIFY2(skipped.count(file) == 1, file.c_str());
      QVERIFY2(skipped.at(file).find(why) != std::string::npos, skipped.at(file).c_str());
    }
    QCOMPARE(skipped.size(), m_expected.size());
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_data = m_root / "data";
    writeTinyData(m_data, 6);
    writeColourDetector(m_root / "detector.safetensors", {"ash", "birch", "cedar"});
    const std::string picture = readFile(m_data / "ash" / "0.png");
    writeFileAtomically(m_data / "ash" / "text.png", "no picture");
    writeFileAtomically(m_data / "birch" / "cut.png", std::string_view(picture).substr(0, picture.size() / 2));
    fs::create_directories(m_data / "cedar" / "deep");
    fs::create_symlink("nowhere", m_data / "cedar" / "deep" / "gone.png");
    fs::create_symlink("..", m_data / "cedar" / "deep" / "up");
    writeNewFile(m_data / "cedar" / "notes.txt", "no image by its name");
    const std::vector<std::uint8_t> strip(2049 * 3, 200);
    writeFileAtomically(m_data / "ash" / "strip.png", encodePng(strip.data(), 2049, 1)); // narrow, but a picture
    m_expected = {{"ash/text.png", "no image format known"},
                  {"birch/cut.png", "no readable image"},
                  {"cedar/deep/gone.png", "doesn't exist"},
                  {"cedar/deep/up", "leads back"}};
  }

  void everyCommandSkipsTheSame_data() {
    QTest::addColumn<int>("images");
    QTest::newRow("detect") << 19;
    QTest::newRow("train-detector") << 19;
    QTest::newRow("train-diffusion") << 19;
  }

  void everyCommandSkipsTheSame() {
    QFETCH(int, images);
    const Outcome outcome = cli(command(QTest::currentDataTag(), m_data));
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    const json document = json::parse(outcome.out);
    compare(document);
    QCOMPARE(document.contains("images") ? document["images"].get<int>() : static_cast<int>(document["files"].size()),
             images);
    for (const auto& [file, why] : m_expected)
      QVERIFY2(outcome.err.find(file) != std::string::npos, outcome.err.c_str());
  }

  void aRunSkipsTheSameAndKeepsItsList() {
    const Outcome made = cli(command("new", m_data));
    QVERIFY2(made.exitCode == 0, made.err.c_str());
    const Outcome run = cli({"run", path("p"), "--until", "encode", "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    compare(json::parse(run.out));
    compare(json::parse(cli({"status", path("p"), "--json"}).out));
  }

  void aClassWithoutAnyReadablePictureIsNamed_data() {
    QTest::addColumn<int>("none");
    for (const char* name : {"detect", "train-detector", "train-diffusion"})
      QTest::newRow(name) << 0;
  }

  void aClassWithoutAnyReadablePictureIsNamed() {
    const fs::path data = m_root / "one-empty";
    fs::remove_all(data);
    writeTinyData(data, 2);
    for (const char* name : {"0.png", "1.png"})
      writeFileAtomically(data / "birch" / name, "no picture");
    fs::remove_all(m_root / "model");
    const Outcome outcome = cli(command(QTest::currentDataTag(), data));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.find("None of the images in the class folder birch") != std::string::npos,
             outcome.err.c_str());
  }
};

STILLROOM_TEST(TestSkippedFiles)
#include "test_skipped_files.moc"
