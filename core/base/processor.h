// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace stillroom {

/// What kernels may use: what the processor has, the system keeps over a change of tasks, and the environment leaves
/// on. Everything runs without any of it.
struct Processor {
  bool sha = false;          ///< SHA-256, SSE4.1 and SSSE3
  bool avx2 = false;         ///< AVX2
  bool bf16Products = false; ///< AVX512-BF16 with AVX512-F, -BW, -VL and -DQ
  bool matrixUnit = false;   ///< AMX-BF16
};

/// What a processor and its system say of themselves.
struct ProcessorWords {
  std::uint32_t leaf1c = 0;             ///< CPUID 1, ECX
  std::uint32_t leaf7b = 0, leaf7d = 0; ///< CPUID 7.0, EBX and EDX
  std::uint32_t leaf7Next = 0;          ///< CPUID 7.1, EAX
  std::uint64_t savedStates = 0;        ///< XCR0: the registers that the system saves
  std::uint64_t grantedStates = 0;      ///< those among them that a program may ask Linux for (arch_prctl)
};

/// `capability` leaves less on, as ATEN_CPU_CAPABILITY does for LibTorch: "default" nothing but SHA, "avx2" no AVX512
/// and AMX; anything else all there is.
Processor processorFrom(const ProcessorWords& words, std::string_view capability);

/// This processor's, with ATEN_CPU_CAPABILITY as it stands when first asked. Programs that link this also tell oneDNN
/// of that variable, before main. Any thread.
const Processor& processor();

} // namespace stillroom
