// SPDX-License-Identifier: GPL-3.0-or-later
// What kernels may use: a processor's instructions are worth nothing where the system doesn't save their registers.
#include "base/processor.h"
#include "support/test_main.h"

#include <QtTest>

using namespace stillroom;

namespace {

constexpr std::uint32_t all = ~std::uint32_t{0};
constexpr std::uint64_t x87 = 1, sse = 2, avx = 4, avx512 = 0xE0, tiles = 0x60000;

/// A processor that has everything, on a system that saves `states`.
ProcessorWords everything(std::uint64_t states, std::uint64_t granted = tiles) {
  return {all, all, all, all, states, granted};
}

} // namespace

class TestProcessor : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void registersMustBeSaved_data();
  void registersMustBeSaved();
  void oneMissingInstructionIsEnough_data();
  void oneMissingInstructionIsEnough();
  void theEnvironmentLeavesLess();
  void aFinerProcessorHasTheCoarserOnesInstructions();
};

void TestProcessor::registersMustBeSaved_data() {
  QTest::addColumn<quint64>("states");
  QTest::addColumn<quint64>("granted");
  QTest::addColumn<QString>("found");
  const auto row = [](const char* name, std::uint64_t states, const char* found, std::uint64_t granted = tiles) {
    QTest::newRow(name) << quint64(states) << quint64(granted) << QString(found);
  };
  row("none", 0, "sha");
  row("SSE", x87 | sse, "sha");
  row("AVX without SSE", x87 | avx, "sha");
  row("AVX", x87 | sse | avx, "sha avx2");
  row("half of AVX512", x87 | sse | avx | 0x20, "sha avx2");
  row("AVX512", x87 | sse | avx | avx512, "sha avx2 bf16");
  row("tiles", x87 | sse | avx | avx512 | tiles, "sha avx2 bf16 tiles");
  row("tiles that nobody may use", x87 | sse | avx | avx512 | tiles, "sha avx2 bf16", 0);
  row("half of the tiles", x87 | sse | avx | avx512 | 0x20000, "sha avx2 bf16");
}

void TestProcessor::registersMustBeSaved() {
  QFETCH(quint64, states);
  QFETCH(quint64, granted);
  const Processor found = processorFrom(everything(states, granted), "");
  QStringList names;
  if (found.sha) names << "sha";
  if (found.avx2) names << "avx2";
  if (found.bf16Products) names << "bf16";
  if (found.matrixUnit) names << "tiles";
  QTEST(names.join(' '), "found");
}

void TestProcessor::oneMissingInstructionIsEnough_data() {
  QTest::addColumn<int>("bit");
  for (const int bit : {16, 17, 30, 31})
    QTest::addRow("bit %d", bit) << bit;
}

void TestProcessor::oneMissingInstructionIsEnough() {
  QFETCH(int, bit);
  ProcessorWords words = everything(x87 | sse | avx | avx512 | tiles);
  words.leaf7b &= ~(1U << bit);
  QVERIFY(processorFrom(words, "").avx2 && !processorFrom(words, "").bf16Products);
  words.leaf1c &= ~(1U << 27); // the system has not turned the saving on
  const Processor nothing = processorFrom(words, "");
  QVERIFY(nothing.sha && !nothing.avx2 && !nothing.matrixUnit);
}

void TestProcessor::theEnvironmentLeavesLess() {
  const ProcessorWords words = everything(x87 | sse | avx | avx512 | tiles);
  const Processor plain = processorFrom(words, "default"), wide = processorFrom(words, "avx2");
  QVERIFY(plain.sha && !plain.avx2 && !plain.bf16Products && !plain.matrixUnit);
  QVERIFY(wide.avx2 && !wide.bf16Products && !wide.matrixUnit);
  QVERIFY(processorFrom(words, "avx512").bf16Products && processorFrom(words, "avx512").matrixUnit);
}

void TestProcessor::aFinerProcessorHasTheCoarserOnesInstructions() {
  QVERIFY(!processor().bf16Products || processor().avx2);
#if defined(__GNUC__) && defined(__x86_64__)
  if (qEnvironmentVariableIsEmpty("ATEN_CPU_CAPABILITY")) {
    QCOMPARE(processor().avx2, __builtin_cpu_supports("avx2") != 0);
    QCOMPARE(processor().bf16Products, __builtin_cpu_supports("avx512bf16") != 0);
  }
#endif
}

STILLROOM_TEST(TestProcessor)
#include "test_processor.moc"
