// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace stillroom {

/// What one stream of random numbers is for. Two keys that differ in any field give independent streams.
///
/// Every random number of a project comes from (seed, purpose, class folder name or relative path, slot,
/// ordinal, step), so that adding a class or changing the order of work changes no other image.
struct RandomKey {
  std::uint64_t seed = 0;
  std::string_view purpose;   ///< "noise", "posterior", "kmeans", …
  std::string_view name = {}; ///< class folder name, or the relative path of a real image
  std::int64_t slot = 0;
  std::int64_t ordinal = -1; ///< −1 is the baseline
  std::int64_t step = 0;
};

/// Counter-based random numbers: Philox4x32-10 (Salmon et al. 2011), keyed by the SHA-256 of a RandomKey.
///
/// The n-th number depends on the key and n alone. Value type; one per thread.
class RandomStream {
public:
  explicit RandomStream(const RandomKey& key);

  std::uint32_t next();                     ///< uniform over all 32-bit values
  double uniform();                         ///< in [0, 1), 53 bits
  double normal();                          ///< mean 0, deviation 1 (Box–Muller in double)
  std::uint64_t below(std::uint64_t bound); ///< uniform in [0, bound), bound ≥ 1
  void fillNormal(std::span<float> out);
  /// `count` of the numbers 0, 1, … `of` − 1 in random order, none twice; 0 ≤ count ≤ of.
  std::vector<std::int64_t> drawWithoutReplacement(std::int64_t of, std::int64_t count);

private:
  void refill();

  std::array<std::uint32_t, 2> m_key;
  std::array<std::uint32_t, 4> m_counter;
  std::array<std::uint32_t, 4> m_block{};
  unsigned m_used = 4;
  double m_spare = 0;
  bool m_hasSpare = false;
};

/// Ten rounds of Philox4x32 on one counter block; public for its test vectors.
std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

} // namespace stillroom
