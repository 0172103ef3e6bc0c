// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/colour_detector.h"
#include "support/run_program.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "terminal/terminal_text.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// What may not reach a terminal, in text that commands wrote.
bool hasCommands(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return c != '\n' && (static_cast<unsigned char>(c) < 0x20 || c == 0x7F); }) ||
         text.find("\u202e") != std::string::npos;
}

} // namespace

/// Where commands write, what they say of it, and names that other programs stumble over.
class TestOutputs : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  QString path(const std::string& name) const { return text(m_root / name); }

  void refused(const QStringList& arguments, const QString& part) const {
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
    QCOMPARE(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
  }

  QStringList gradcam(const QString& out) const {
    return {"gradcam", "--detector", path("d.safetensors"), "--image", path("data/ash/0.png"), "--out", out};
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    writeTinyData(m_root / "data");
    writeColourDetector(m_root / "d.safetensors", {"ash", "birch", "cedar"});
  }

  void terminalsGetNoCommands_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("a.png") << QByteArray("a.png");
    QTest::newRow("letters") << QByteArray("café – 草 🌵 عربي β") << QByteArray("café – 草 🌵 عربي β");
    QTest::newRow("colour") << QByteArray("\x1b[31mred") << QByteArray("\\x1b[31mred");
    QTest::newRow("lines") << QByteArray("a\nb\tc\r") << QByteArray("a\\nb\\tc\\x0d");
    QTest::newRow("C1") << QByteArray("a\xC2\x9B"
                                      "1m")
                        << QByteArray("a\\xc2\\x9b1m");
    QTest::newRow("no UTF-8") << QByteArray("caf\xE9 \xF0\x9F") << QByteArray("caf\\xe9 \\xf0\\x9f");
    QTest::newRow("overlong") << QByteArray("\xC0\x9B") << QByteArray("\\xc0\\x9b");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("backwards") << QByteArray("gnp.\xE2\x80\xAE"
                                             "exe")
                               << QByteArray("gnp.\\xe2\\x80\\xaeexe");
  }
  void terminalsGetNoCommands() {
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(terminalText(raw.toStdString())), shown);
  }

  void severalLinesStayLines() { QCOMPARE(terminalText("a\nb\x1b", Lines::Several), std::string("a\nb\\x1b")); }

  void aPictureIsNotWrittenOver() {
    const std::string before = readFile(m_root / "data" / "ash" / "0.png");
    refused(gradcam(path("data/ash/0.png")), "is read");
    fs::create_symlink(m_root / "data" / "ash" / "0.png", m_root / "link.png");
    refused(gradcam(path("link.png")), "is read");
    QCOMPARE(readFile(m_root / "data" / "ash" / "0.png"), before);
  }

  void outputsThatCannotBeAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QString detector = path("d.safetensors"), data = path("data");
    QTest::newRow("heat as JPEG") << gradcam(path("x.jpg")) << "x.jpg doesn't end in .png";
    QTest::newRow("heat nowhere") << gradcam(path("none/x.png")) << "none/x.png";
    QTest::newRow("detect over its detector") << QStringList{"detect", data, "--detector", detector, "--out", detector}
                                              << "d.safetensors would be written over";
    QTest::newRow("detect elsewhere") << QStringList{"detect", data, "--detector", detector, "--out", path("x.txt")}
                                      << "x.txt";
    QTest::newRow("training") << QStringList{"train-detector", "--data", data,    "--arch",     "conv3", "--size", "32",
                                             "--epochs",       "1",      "--out", path("x.pth")}
                              << "x.pth";
    QTest::newRow("sheet") << QStringList{"sheet", data, path("x.gif")} << "x.gif";
    QTest::newRow("features") << QStringList{"features", data, path("x")} << "x doesn't end";
    QTest::newRow("resize in place") << QStringList{"resize", "--images", detector, "--size", "8", "--out", detector}
                                     << "d.safetensors would be written over";
  }
  void outputsThatCannotBeAreRefused() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    refused(arguments, part);
    for (const char* name : {"x.jpg", "x.txt", "x.pth", "x.gif", "x"})
      QVERIFY(!fs::exists(m_root / name));
  }

  /// A detector whose sums overflow for one class's pictures.
  void noNumbersAreReported() {
    const SafetensorsFile stored(m_root / "d.safetensors");
    TensorMap tensors;
    for (const auto& [key, entry] : stored.entries()) {
      tensors[key] = stored.tensor(key).clone();
      if (key.find("classifier") != std::string::npos && entry.shape.size() == 2) tensors[key].mul_(3e38);
    }
    saveSafetensors(m_root / "wild.safetensors", tensors, stored.metadata());
    const Outcome outcome = cli({"detect", path("data"), "--detector", path("wild.safetensors"), "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    const json found = json::parse(outcome.out);
    QVERIFY(!found["not_finite"].empty());
    for (std::size_t i = 0; i < found["files"].size(); ++i) {
      const bool named = std::count(found["not_finite"].begin(), found["not_finite"].end(), found["files"][i]) > 0;
      QCOMPARE(found["confidence"][i].is_null(), named);
      QCOMPARE(found["predicted"][i] == -1, named);
    }
    QVERIFY2(outcome.err.find(found["not_finite"][0].get<std::string>()) != std::string::npos, outcome.err.c_str());
    QStringList heat = gradcam(path("heat.png"));
    heat[2] = path("wild.safetensors");
    refused(heat, "data/ash/0.png is no number");
    QVERIFY(!fs::exists(m_root / "heat.png"));
  }

  void namesOfClassesCanBeAnything() {
    const std::vector<std::string> names{
        "a,b",       "q\"uo'te", "new\nline", "-dash",          std::string(255, 'x'), "🌵",     "عربي",
        "trailing ", "Case",     "case",      "esc\x1b[31mred", "rlo\u202etxt",        "%s{0}", "back\\slash"};
    for (const std::string& name : names) {
      fs::create_directories(m_root / "odd" / name);
      for (const char* file : {"0.png", "1.png"})
        fs::copy_file(m_root / "data" / (file[0] == '0' ? "ash" : "birch") / file, m_root / "odd" / name / file);
    }
    const QString project = path("odd.stillroom");
    std::string said;
    const auto does = [&](const QStringList& arguments) {
      const Outcome outcome = cli(arguments);
      said += outcome.err + (arguments.contains("--json") ? std::string() : outcome.out);
      if (outcome.exitCode != 0) qWarning("%s", outcome.err.c_str());
      return outcome;
    };
    QCOMPARE(does({"new", project, "--data", path("odd"), "--preset", "tiny", "--ipc", "1"}).exitCode, 0);
    QCOMPARE(does({"run", project}).exitCode, 0);
    QCOMPARE(json::parse(does({"status", project, "--json"}).out)["images"], names.size());
    for (const std::string& name : names)
      QCOMPARE(does({"override", project, "--", QString::fromStdString(name) + "/0", "baseline"}).exitCode, 0);
    QCOMPARE(does({"history", project}).exitCode, 0);
    QCOMPARE(does({"sheet", project, path("odd.png")}).exitCode, 0);
    QCOMPARE(does({"features", project, path("odd.safetensors")}).exitCode, 0);
    QCOMPARE(does({"verify", project}).exitCode, 0);
    QCOMPARE(json::parse(does({"export", project, path("out"), "--format", "imagefolder", "--json"}).out)["images"],
             names.size());
    const json manifest = json::parse(readFile(m_root / "out" / "manifest.json"));
    std::set<std::string> listed;
    for (const json& image : manifest["images"]) {
      listed.insert(image["class"].get<std::string>());
      QVERIFY(fs::exists(m_root / "out" / image["file"].get<std::string>()));
    }
    QVERIFY((listed == std::set<std::string>(names.begin(), names.end())));
    QVERIFY(!hasCommands(said));
    QVERIFY2(said.find("esc\\x1b[31mred") != std::string::npos, said.c_str());
  }
};

STILLROOM_TEST(TestOutputs)
#include "test_outputs.moc"
