// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "project/preset.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

class TestPreset : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void everyBuiltinPresetLoadsAndRoundTrips() {
    const std::vector<std::string> names = Preset::builtinNames();
    for (const char* needed : {"paper-imagenette", "paper-imagewoof", "paper-cifar10", "sample", "tiny"})
      QVERIFY2(std::find(names.begin(), names.end(), needed) != names.end(), needed);
    for (const std::string& name : names) {
      const Preset preset = Preset::load(name);
      QCOMPARE(preset.name, name);
      QCOMPARE(Preset::fromToml(preset.toToml(), "again").toToml(), preset.toToml());
    }
  }

  void paperPresetsHoldThePapersValues() {
    const Preset nette = Preset::load("paper-imagenette");
    QCOMPARE(nette.synthesis.strength, 0.7);
    QCOMPARE(nette.synthesis.guidance, 10.0);
    QCOMPARE(nette.synthesis.steps, 50);
    QCOMPARE(nette.synthesis.size, 512);
    QCOMPARE(nette.synthesis.storedSize, 256);
    QCOMPARE(nette.synthesis.candidates, 20);
    QCOMPARE(nette.selection.k, 2);
    QCOMPARE(nette.selection.beta, 0.9);
    QCOMPARE(nette.detector.architecture, std::string("resnetap10"));
    QCOMPARE(nette.classes.size(), std::size_t{10});
    QCOMPARE(Preset::load("paper-imagewoof").detector.architecture, std::string("resnet18"));
    QCOMPARE(Preset::load("paper-cifar10").selection.beta, 0.7);
    QCOMPARE(Preset::load("paper-cifar10").synthesis.storedSize, 32);
  }

  void mistakesAreNamedWithTheirLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("syntax") << "name = \"a\"\nbroken"
                            << "preset.syntax"
                            << "line 2";
    QTest::newRow("unknown") << "name = \"a\"\n[synthesis]\nstepz = 3\n"
                             << "preset.unknown-key"
                             << "synthesis.stepz";
    QTest::newRow("type") << "[synthesis]\nsteps = \"many\"\n"
                          << "preset.type"
                          << "line 2";
    QTest::newRow("range") << "[synthesis]\nstrength = 2.0\n"
                           << "preset.value"
                           << "synthesis.strength";
    QTest::newRow("choice") << "[encode]\nposterior = \"both\"\n"
                            << "preset.choice"
                            << "sample, mean";
    QTest::newRow("dtype") << "[synthesis]\ndtype = \"f64\"\n"
                           << "preset.choice"
                           << "auto, f32, bf16, f16";
    QTest::newRow("dtype's type") << "[encode]\ndtype = 16\n"
                                  << "preset.type"
                                  << "encode.dtype";
    QTest::newRow("divide") << "[synthesis]\ncandidate_batch = 3\n"
                            << "preset.batch"
                            << "20";
    QTest::newRow("k") << "[selection]\nk = 21\n"
                       << "preset.value"
                       << "selection.k is 21";
    QTest::newRow("no number") << "[detector]\nweight_decay = nan\n"
                               << "preset.value"
                               << "detector.weight_decay is nan";
  }
  void mistakesAreNamedWithTheirLine() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, part);
    std::string message;
    QCOMPARE(QString::fromStdString(errorCode([&] { Preset::fromToml(text.toStdString(), "file.toml"); }, &message)),
             code);
    QVERIFY2(QString::fromStdString(message).contains(part), message.c_str());
  }

  /// Every number of a preset has a range, which NaN and infinity lie out of.
  void noNumberIsTakenOutOfRange_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("whole");
    QString table;
    for (const QString& line : QString::fromStdString(Preset().toToml()).split('\n')) {
      if (line.startsWith('[')) table = line.mid(1, line.indexOf(']') - 1);
      const QString key = table + "." + line.section(" = ", 0, 0).trimmed(), value = line.section(" = ", 1);
      bool isNumber = false;
      value.toDouble(&isNumber);
      if (isNumber) QTest::newRow(qPrintable(key)) << key << !value.contains('.');
    }
  }
  void noNumberIsTakenOutOfRange() {
    QFETCH(QString, key);
    QFETCH(bool, whole);
    const auto refused = [&](const char* value) {
      std::string sentence;
      Preset preset;
      const std::string code = errorCode(
          [&] {
            preset.set((key + "=" + value).toStdString());
            preset.check();
          },
          &sentence);
      return QString::fromStdString(sentence).contains(key) ? code : std::string();
    };
    for (const char* value : {"nan", "inf", "-inf"})
      QCOMPARE(refused(value), std::string(whole ? "preset.type" : "preset.value"));
    if (key.endsWith(".seed")) return; // any whole number is one
    for (const char* value : {"9223372036854775807", "-9223372036854775808", "-1"})
      QCOMPARE(refused(value), std::string("preset.value"));
  }

  void setChangesOneValue() {
    Preset preset;
    preset.set("synthesis.steps=7");
    preset.set("selection.beta=0.25");
    preset.set("synthesis.negative_prompt=a=b");
    QCOMPARE(preset.synthesis.steps, 7);
    QCOMPARE(preset.selection.beta, 0.25);
    QCOMPARE(preset.synthesis.negativePrompt, std::string("a=b"));
    QCOMPARE(errorCode([&] { preset.set("synthesis.steps=x"); }), std::string("preset.type"));
    QCOMPARE(errorCode([&] { preset.set("nothing=1"); }), std::string("preset.unknown-key"));
    QCOMPARE(errorCode([&] { preset.set("synthesis.steps"); }), std::string("preset.type"));
    QCOMPARE(errorCode([&] { preset.set("encode.dtype=half"); }), std::string("preset.choice"));
    preset.set("encode.dtype=bf16");
    QCOMPARE(Preset::fromToml(preset.toToml(), "again").encode.dtype, Dtype::BF16);
  }

  void anUnknownNameListsThePresets() {
    std::string message;
    QCOMPARE(errorCode([] { Preset::load("no-such-preset"); }, &message), std::string("preset.unknown"));
    QVERIFY(message.find("paper-cifar10") != std::string::npos);
  }
};

STILLROOM_TEST(TestPreset)
#include "test_preset.moc"
