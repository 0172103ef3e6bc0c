// SPDX-License-Identifier: GPL-3.0-or-later
// Detectors that are given as files of any kind and name, and number types that a processor has or hasn't.
#include "pipeline/create_project.h"
#include "project/detector_record.h"
#include "project/project.h"
#include "support/colour_detector.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "support/torch_file.h"
#include "tensors/devices.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

class TestGivenWeights : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  fs::path made(const std::string& name, const std::function<void(Preset&)>& change) const {
    Preset preset = Preset::load("tiny");
    change(preset);
    createProject({m_root / name, m_root / "data", preset});
    return m_root / name;
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    writeTinyData(m_root / "data");
  }

  void detectorsOfAnyNameAreKept_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("torch");
    QTest::addColumn<QString>("kept");
    QTest::newRow("lightning") << "best.ckpt" << true << "models/detector.pth";
    QTest::newRow("no ending") << "weights" << true << "models/detector.pth";
    QTest::newRow("two endings") << "model_best.pth.tar" << true << "models/detector.pth";
    QTest::newRow("safetensors under a strange name") << "detector.bin" << false << "models/detector.safetensors";
    QTest::newRow("PyTorch's under a strange name") << "strange.safetensors" << true << "models/detector.pth";
  }

  void detectorsOfAnyNameAreKept() {
    QFETCH(QString, name);
    QFETCH(bool, torch);
    QFETCH(QString, kept);
    const fs::path file = m_root / name.toStdString();
    writeColourDetector(file, {"ash", "birch", "cedar"});
    if (torch) {
      TensorMap tensors;
      for (const SafetensorsFile stored(file); const auto& [key, entry] : stored.entries())
        tensors[key] = stored.tensor(key).clone();
      TorchFile made;
      made.saveZip(file, pickled::dict({{"state_dict", made.stateDict(tensors, "model.")}}));
    }
    const fs::path folder =
        made("of " + name.toStdString(), [&](Preset& preset) { preset.detector.file = file.string(); });
    runUntil(folder, Stage::Detector);
    const auto project = Project::open(folder, Access::ReadOnly);
    const auto record = detectorRecord(project->catalogue());
    QVERIFY(record && fs::is_regular_file(folder / record->file));
    QCOMPARE(QString::fromStdString(record->file), kept);
  }

  void emulatedNumbersAreWarnedOfOnce() {
    const fs::path folder = made("bf16", [](Preset& preset) {
      preset.set("encode.dtype=bf16");
      preset.set("synthesis.dtype=bf16");
    });
    std::vector<std::string> codes;
    TaskContext context;
    context.onWarning = [&](const Error& warning) { codes.push_back(warning.code()); };
    runUntil(folder, Stage::Scan, context);
    const bool emulated = costOf(Dtype::BF16, deviceByName("auto")).has_value();
    QCOMPARE(std::count(codes.begin(), codes.end(), std::string("dtype.emulated")), emulated ? 1 : 0);
  }
};

STILLROOM_TEST(TestGivenWeights)
#include "test_given_weights.moc"
