// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/processor.h"

#include <cstdlib>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#define STILLROOM_HAS_CPUID
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif
#endif

namespace stillroom {
namespace {

bool hasAll(std::uint64_t word, std::uint64_t bits) {
  return (word & bits) == bits;
}

constexpr std::uint64_t bit(int number) {
  return std::uint64_t{1} << number;
}

// Intel's manual, volume 2, CPUID; volume 1, 13.3 for the states.
constexpr std::uint64_t ssse3 = bit(9), sse41 = bit(19), xsaveOfSystem = bit(27), avx = bit(28);
constexpr std::uint64_t avx2 = bit(5), sha = bit(29);
constexpr std::uint64_t avx512 = bit(16) | bit(17) | bit(30) | bit(31); // F, DQ, BW, VL
constexpr std::uint64_t amx = bit(22) | bit(24);                        // BF16, TILE
constexpr std::uint64_t avx512Bf16 = bit(5);
constexpr std::uint64_t ymmStates = bit(1) | bit(2);
constexpr std::uint64_t zmmStates = ymmStates | bit(5) | bit(6) | bit(7);
constexpr std::uint64_t tileStates = bit(17) | bit(18);

#ifdef STILLROOM_HAS_CPUID

/// XCR0; only where CPUID says that the system has turned it on.
std::uint64_t savedStates() {
  std::uint32_t low = 0, high = 0;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return std::uint64_t{high} << 32 | low;
}

/// Tiles are large, so that Linux saves them for programs alone that ask. LibTorch asks when it first needs them.
std::uint64_t grantedStates() {
  std::uint64_t states = 0;
#if defined(__linux__) && defined(SYS_arch_prctl)
  constexpr int supportedStates = 0x1021; // ARCH_GET_XCOMP_SUPP
  if (::syscall(SYS_arch_prctl, supportedStates, &states) != 0) return 0;
#endif
  return states;
}

ProcessorWords wordsOfProcessor() {
  ProcessorWords words;
  std::uint32_t a = 0, b = 0, c = 0, d = 0;
  if (__get_cpuid(1, &a, &b, &c, &d) != 0) words.leaf1c = c;
  if (__get_cpuid_count(7, 0, &a, &b, &c, &d) != 0) {
    words.leaf7b = b;
    words.leaf7d = d;
    // EAX is the highest part of this leaf; what lies beyond may repeat another.
    if (a >= 1 && __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0) words.leaf7Next = a;
  }
  if (hasAll(words.leaf1c, xsaveOfSystem)) {
    words.savedStates = savedStates();
    words.grantedStates = grantedStates();
  }
  return words;
}

#else

ProcessorWords wordsOfProcessor() {
  return {};
}

#endif

std::string_view capabilityOfEnvironment() {
  const char* capability = std::getenv("ATEN_CPU_CAPABILITY");
  return capability == nullptr ? "" : capability;
}

/// LibTorch asks oneDNN how keys and values are to be packed, and ends with an exception in one of its threads where
/// ATEN_CPU_CAPABILITY has turned off the kernels that oneDNN has in mind. oneDNN reads its own variable once, when it
/// is first used: hence before main.
[[maybe_unused]] const bool oneDnnKnows = [] {
  constexpr int unlessSet = 0;
  const std::string_view capability = capabilityOfEnvironment();
  if (capability == "avx2") ::setenv("ONEDNN_MAX_CPU_ISA", "AVX2", unlessSet);
  if (capability == "default") ::setenv("ONEDNN_MAX_CPU_ISA", "SSE41", unlessSet);
  return true;
}();

} // namespace

Processor processorFrom(const ProcessorWords& words, std::string_view capability) {
  const std::uint64_t saved = hasAll(words.leaf1c, xsaveOfSystem) ? words.savedStates : 0;
  const bool wide = capability != "default", widest = wide && capability != "avx2";
  Processor found;
  found.sha = hasAll(words.leaf1c, ssse3 | sse41) && hasAll(words.leaf7b, sha);
  found.avx2 = wide && hasAll(words.leaf1c, avx) && hasAll(words.leaf7b, avx2) && hasAll(saved, ymmStates);
  found.bf16Products = widest && found.avx2 && hasAll(words.leaf7b, avx512) && hasAll(words.leaf7Next, avx512Bf16) &&
                       hasAll(saved, zmmStates);
  found.matrixUnit = widest && hasAll(words.leaf7d, amx) && hasAll(saved & words.grantedStates, tileStates);
  return found;
}

const Processor& processor() {
  static const Processor found = processorFrom(wordsOfProcessor(), capabilityOfEnvironment());
  return found;
}

} // namespace stillroom
