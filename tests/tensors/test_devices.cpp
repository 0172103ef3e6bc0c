// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/errors.h"
#include "support/test_main.h"
#include "tensors/devices.h"

#include <ATen/Context.h>

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

class TestDevices : public QObject {
  Q_OBJECT

  const c10::Device m_cpu{c10::DeviceType::CPU};

  static c10::Device cuda(int number) { return {c10::DeviceType::CUDA, static_cast<c10::DeviceIndex>(number)}; }
  static std::string codeOf(const std::string& name, int devices, std::string* sentence = nullptr) {
    return errorCode([&] { (void)deviceByName(name, devices); }, sentence);
  }

private Q_SLOTS:
  void autoTakesAGpuWhereThereIsOne() {
    QCOMPARE(deviceByName("auto", 0), m_cpu);
    QCOMPARE(deviceByName("auto", 1), cuda(0));
    QCOMPARE(deviceByName("auto"), at::hasCUDA() ? cuda(0) : m_cpu);
  }

  void theCpuIsAlwaysThere() {
    QCOMPARE(deviceByName("cpu", 0), m_cpu);
    QCOMPARE(deviceByName("cpu", 2), m_cpu);
  }

  void gpusAreCounted() {
    QCOMPARE(deviceByName("cuda", 2), cuda(0));
    QCOMPARE(deviceByName("cuda:0", 2), cuda(0));
    QCOMPARE(deviceByName("cuda:1", 2), cuda(1));
    std::string sentence;
    QCOMPARE(codeOf("cuda:2", 2, &sentence), std::string("device.number"));
    QVERIFY2(sentence.find("cuda:1") != std::string::npos, sentence.c_str());
    QCOMPARE(codeOf("cuda:2147483647", 2), std::string("device.number"));
  }

  void aMissingGpuHasASentenceOfItsOwn() {
    for (const char* name : {"cuda", "cuda:0", "cuda:7"}) {
      std::string sentence;
      QCOMPARE(codeOf(name, 0, &sentence), std::string("device.missing"));
      QVERIFY2(sentence.find(name) != std::string::npos, sentence.c_str());
    }
  }

  void otherWordsAreNoDevices() {
    for (const char* name : {"", "CPU", "cpu:0", "cuda:", "cuda:-1", "cuda:+1", "cuda:1x", "cuda:99999999999", "cuda1",
                             "cudax1", "mps", "auto:0"})
      for (const int devices : {0, 2})
        QCOMPARE(codeOf(name, devices), std::string("device.unknown"));
  }

  void emulatedTypesSayWhatTheyCost() {
    std::string sentence;
    const auto code = [&](Dtype dtype, c10::Device device, const Processor& processor) {
      return errorCode(
          [&] {
            if (const auto cost = costOf(dtype, device, processor)) throw Error(*cost);
          },
          &sentence);
    };
    QCOMPARE(code(Dtype::BF16, m_cpu, {.avx2 = true}), std::string("dtype.emulated"));
    QVERIFY2(sentence.find("bf16") != std::string::npos && sentence.find("3.3") != std::string::npos, sentence.c_str());
    QCOMPARE(code(Dtype::BF16, m_cpu, {}), std::string("dtype.emulated"));
    QCOMPARE(code(Dtype::BF16, m_cpu, {.bf16Products = true}), std::string());
    QCOMPARE(code(Dtype::BF16, m_cpu, {.matrixUnit = true}), std::string());
    QCOMPARE(code(Dtype::BF16, cuda(0), {}), std::string());
    for (const Dtype dtype : {Dtype::Auto, Dtype::F32})
      QCOMPARE(code(dtype, m_cpu, {}), std::string());
    QCOMPARE(scalarType(Dtype::Auto, m_cpu), c10::kFloat);
  }

  void autoIsHalfPrecisionOnAGpuAlone() {
    QCOMPARE(scalarType(Dtype::Auto, m_cpu), at::kFloat);
    QCOMPARE(scalarType(Dtype::Auto, cuda(0)), at::kHalf);
    for (const c10::Device device : {m_cpu, cuda(1)}) {
      QCOMPARE(scalarType(Dtype::F32, device), at::kFloat);
      QCOMPARE(scalarType(Dtype::BF16, device), at::kBFloat16);
      QCOMPARE(scalarType(Dtype::F16, device), at::kHalf);
    }
  }
};

STILLROOM_TEST(TestDevices)
#include "test_devices.moc"
