// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/colour_detector.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

/// What the commands themselves refuse or warn of. Rows are named by the code, which the command line doesn't show.
class TestCliRefusals : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  QString path(const char* name) const { return text(m_root / name); }

  void writeDetectors() const {
    writeColourDetector(m_root / "named.safetensors", {"ash", "birch", "cedar"});
    writeColourDetector(m_root / "turned.safetensors", {"ash", "birch", "cedar"}, 1);
    writeColourDetector(m_root / "foreign.safetensors", {"uno", "due", "tre"});
    writeColourDetector(m_root / "twice.safetensors", {"ash", "ash", "cedar"});
    writeOverflowing();
  }

  /// Finite weights, as others are not loaded, with which every picture's outputs overflow.
  void writeOverflowing() const {
    const SafetensorsFile file(m_root / "named.safetensors");
    TensorMap tensors;
    for (const auto& [name, entry] : file.entries()) {
      tensors[name] = file.tensor(name).clone();
      if (name.ends_with(".bias") || entry.shape.size() == 2) tensors[name].fill_(3e38);
    }
    saveSafetensors(m_root / "overflowing.safetensors", tensors, file.metadata());
  }

  /// The tiny data with `extra` as one more class, or in place of cedar.
  void writeOtherData(const char* name, bool replace) const {
    writeTinyData(m_root / name, 2);
    if (replace)
      fs::rename(m_root / name / "cedar", m_root / name / "oak");
    else
      fs::copy(m_root / name / "cedar", m_root / name / "oak", fs::copy_options::recursive);
  }

private Q_SLOTS:
  void whatCantBePrintedIsNoSuccess_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("output.unprinted") << QStringList{};
    QTest::newRow("output.unprinted --json") << QStringList{"--json"};
  }

  /// A document that a full disk cut off.
  void whatCantBePrintedIsNoSuccess() {
    QFETCH(QStringList, arguments);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(text(program("stillroom-cli")), QStringList{"status", path("p")} + arguments);
    const Outcome outcome = outcomeOf(process);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.find("Standard output can't be written to") != std::string::npos, outcome.err.c_str());
  }

  void seedsThatDontFitAreRefused() {
    for (const char* seed : {"99999999999999999999", "9223372036854775808", "-1", "1.5", "x"})
      QCOMPARE(cli({"new", path("never"), "--data", path("data"), "--preset", "tiny", "--seed", seed}).exitCode, 2);
    QVERIFY(!fs::exists(m_root / "never"));
  }

  void initTestCase() {
    m_root = m_dir.path().toStdString();
    makeTinyProject(m_root, "p");
    writeDetectors();
    writeOtherData("with-oak", true);
    writeOtherData("four", false);
    for (const char* name : {"ash", "birch", "cedar"}) {
      fs::create_directories(m_root / "broken" / name);
      writeFileAtomically(m_root / "broken" / name / "0.png", "no picture");
    }
    saveSafetensors(m_root / "odd.safetensors", {{"images", at::zeros({1, 30, 32, 3}, at::kByte)}});
    saveSafetensors(m_root / "none.safetensors", {{"images", at::zeros({0, 32, 32, 3}, at::kByte)}});
  }

  void refusals_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QString model = text(testData() / "tiny_diffusers"), out = path("never.safetensors");
    const QStringList encode{"encode", "--diffusion", model, "--out", out, "--images"};
    QTest::newRow("sample.name") << QStringList{"override", path("p"), "ash", "baseline"} << "ash names no sample";
    QTest::newRow("override.choice") << QStringList{"override", path("p"), "ash/0", "best"} << "best is no choice";
    QTest::newRow("review.no-image") << QStringList{"review", path("p"), "ash/0"} << "ash/0 has no image";
    QTest::newRow("run.shard") << QStringList{"run", path("p"), "--shard", "3"} << "3 is not";
    QTest::newRow("encode.size") << encode + QStringList{path("odd.safetensors")} << "32 × 30";
    QTest::newRow("tensors.empty") << encode + QStringList{path("none.safetensors")} << "“images”";
    QTest::newRow("output.folder") << QStringList{"resize", "--images", path("odd.safetensors"),        "--size",
                                                  "8",      "--out",    path("nowhere/out.safetensors")}
                                   << "nowhere/out";
    QTest::newRow("device.unknown") << QStringList{"text-embed", "--diffusion", model,      "--prompt", "x",
                                                   "--out",      out,           "--device", "tpu"}
                                    << "tpu";
    QTest::newRow("gradcam.class")
        << QStringList{"gradcam", "--detector", path("named.safetensors"), "--image", path("data/ash/0.png"), "--class",
                       "oak",     "--out",      path("never.png")}
        << "ash, birch, cedar";
    QTest::newRow("gradcam.ambiguous")
        << QStringList{"gradcam", "--detector", path("twice.safetensors"), "--image", path("data/ash/0.png"), "--class",
                       "ash",     "--out",      path("never.png")}
        << "ash fits several of the detector's classes: ash (@0), ash (@1)";
    QTest::newRow("gradcam.not-finite")
        << QStringList{"gradcam", "--detector",     path("overflowing.safetensors"), "--image", path("data/ash/0.png"),
                       "--out",   path("never.png")}
        << "data/ash/0.png is no number";
    QTest::newRow("detect.class") << QStringList{"detect",     path("with-oak"),
                                                 "--detector", path("named.safetensors"),
                                                 "--out",      out}
                                  << "“oak”";
    QTest::newRow("detect.classes") << QStringList{"detect", path("four"), "--detector", path("foreign.safetensors"),
                                                   "--out",  out}
                                    << "4 class folders";
    QTest::newRow("images.none-readable")
        << QStringList{"detect", path("broken"), "--detector", path("named.safetensors"), "--out", out}
        << "None of the images in the class folder ash";
    QTest::newRow("train.validation-class") << QStringList{"train-detector",
                                                           "--data",
                                                           path("data"),
                                                           "--val",
                                                           path("with-oak"),
                                                           "--arch",
                                                           "conv3",
                                                           "--size",
                                                           "32",
                                                           "--epochs",
                                                           "1",
                                                           "--batch",
                                                           "8",
                                                           "--out",
                                                           out}
                                            << "“oak”";
    if (!at::hasCUDA())
      QTest::newRow("device.missing") << QStringList{"text-embed", "--diffusion", model,      "--prompt", "x",
                                                     "--out",      out,           "--device", "cuda:1"}
                                      << "cuda:1";
  }

  void refusals() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
    QVERIFY(!fs::exists(m_root / "never.safetensors") && !fs::exists(m_root / "never.png"));
  }

  void warnings_data() {
    QTest::addColumn<QString>("detector");
    QTest::addColumn<QString>("part");
    QTest::newRow("none") << "named.safetensors"
                          << "";
    QTest::newRow("detect.by-order") << "foreign.safetensors"
                                     << "none of the folder's";
    QTest::newRow("detector.permuted") << "turned.safetensors"
                                       << "ash → birch, birch → cedar, cedar → ash";
    QTest::newRow("detect.not-finite") << "overflowing.safetensors"
                                       << "is no number, so that they count as wrong: ash/0.png";
  }

  void warnings() {
    QFETCH(QString, detector);
    QFETCH(QString, part);
    const Outcome outcome = cli({"detect", path("data"), "--detector", text(m_root / detector.toStdString())});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    const QString err = QString::fromStdString(outcome.err);
    for (const char* words : {"none of the folder's", "look out of order", "is no number"})
      QVERIFY2(!part.isEmpty() || !err.contains(words), outcome.err.c_str());
    QVERIFY2(err.contains(part), outcome.err.c_str());
    QVERIFY2(outcome.out.find(part.contains("ash") ? "accuracy 0.00 %" : "accuracy 100.00 %") != std::string::npos,
             outcome.out.c_str());
  }
};

STILLROOM_TEST(TestCliRefusals)
#include "test_cli_refusals.moc"
