// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/errors.h"
#include "support/test_main.h"
#include "tensors/devices.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <filesystem>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

/// The code of what `work` comes to; its sentence must be one for people.
template <typename Work>
std::string codeOf(Work work) {
  std::string sentence;
  const std::string code = errorCode([&] { translated(work); }, &sentence);
  for (const char* sign : {"frame #", "Exception raised", "report", "\n", "enforce fail"})
    if (sentence.find(sign) != std::string::npos) return "not for people: " + sentence;
  return code;
}

} // namespace

/// What LibTorch really throws, in our words.
class TestTorchErrors : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void resultsComeThrough() {
    const at::Tensor tensor = at::ones({2});
    QCOMPARE(translated([] { return 3; }), 3);
    const at::Tensor& same = translated([&]() -> const at::Tensor& { return tensor; });
    QCOMPARE(&same, &tensor);
  }

  void memoryThatIsNotThere() {
    QCOMPARE(codeOf([] { (void)at::empty({std::int64_t{1} << 58}, at::kByte); }), std::string("memory.exhausted"));
  }

  void memoryThatNoMachineHas() {
    QCOMPARE(codeOf([] {
               (void)at::empty({std::int64_t{1} << 62, 1 << 10}, at::kFloat);
             }),
             std::string("network.failed"));
  }

  void shapesThatDoNotFit() {
    const at::Tensor a = at::ones({2, 3}), b = at::ones({2, 3});
    std::string sentence;
    QCOMPARE(codeOf([&] { (void)at::mm(a, b); }), std::string("network.failed"));
    errorCode([&] { translated([&] { return at::mm(a, b); }); }, &sentence);
    QVERIFY2(sentence.find("(2x3 and 2x3)") != std::string::npos, sentence.c_str());
    QCOMPARE(codeOf([&] {
               (void)at::conv2d(a.view({1, 1, 2, 3}), at::ones({1, 2, 1, 1}));
             }),
             std::string("network.failed"));
  }

  void typesThatDoNotFit() {
    QCOMPARE(codeOf([] {
               (void)at::mm(at::ones({2, 2}), at::ones({2, 2}, at::kLong));
             }),
             std::string("network.failed"));
  }

  void aGpuThatIsNotThere() {
    if (cudaDeviceCount() > 0) QSKIP("This machine has one.");
    QCOMPARE(codeOf([] { (void)at::ones({1}, at::kCUDA); }), std::string("device.missing"));
    QCOMPARE(codeOf([] { (void)at::ones({1}).to(at::kCUDA); }), std::string("device.missing"));
  }

  /// As LibTorch words them, since there may be no GPU here to fail.
  void aGpuThatFails() {
    QCOMPARE(codeOf([] { TORCH_CHECK(false, "CUDA error: an illegal memory access was encountered\nmore"); }),
             std::string("device.failed"));
    QCOMPARE(codeOf([] { TORCH_CHECK(false, "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"); }),
             std::string("device.failed"));
    QCOMPARE(codeOf([] { TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2 GiB."); }),
             std::string("memory.device"));
    QCOMPARE(codeOf([] { TORCH_CHECK(false, "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate`"); }),
             std::string("memory.device"));
  }

  void whatIsNotLibTorchsKeepsItsSentence() {
    QCOMPARE(codeOf([] { throw Error("a.b", "Words."); }), std::string("a.b"));
    QCOMPARE(codeOf([] { (void)std::filesystem::file_size("/nowhere/at/all"); }), std::string("file.system"));
    QCOMPARE(codeOf([] { throw std::runtime_error("odd"); }), std::string("failure.unknown"));
    bool cancelled = false;
    try {
      translated([] { throw Cancelled(); });
    } catch (const Cancelled&) {
      cancelled = true;
    }
    QVERIFY(cancelled);
  }
};

STILLROOM_TEST(TestTorchErrors)
#include "test_torch_errors.moc"
