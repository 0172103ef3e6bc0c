// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without a fuzzer: on its seeds and on many copies of them, damaged in the same way each time; or
// on the files that are named. What a crash leaves is the file PROGRAM.input, to be named in a debugger.
#include "base/files.h"
#include "base/random.h"
#include "fuzz_target.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

using namespace stillroom;

constexpr std::int64_t copiesPerSeed = 1500;

/// What readers of numbers, lists and texts stumble over.
constexpr const char* pieces[] = {"-1",  "0",    "1e308", "-1e-308", "1e-45", "1e999", "9223372036854775808",
                                  "NaN", "null", "[]",    "{}",      "true",  "\"\"",  "\\u0000",
                                  "\n"};

class Damager {
public:
  Damager(const std::vector<std::string>& seeds, std::size_t seed, std::int64_t copy)
      : m_seeds(seeds),
        m_random({.purpose = "replay", .slot = static_cast<std::int64_t>(seed), .ordinal = copy}),
        m_text(seeds[seed]) {}

  std::string damaged() {
    for (std::size_t left = 1 + below(4); left > 0; --left)
      damageOnce();
    return m_text;
  }

private:
  void damageOnce() {
    const std::size_t at = below(m_text.size() + 1), from = below(m_text.size() + 1), kind = below(6);
    if (kind == 0 && at < m_text.size())
      m_text[at] = static_cast<char>(below(256));
    else if (kind == 1)
      m_text.resize(at);
    else if (kind == 2)
      m_text.erase(at, below(40));
    else if (kind == 3)
      m_text.insert(at, m_text.substr(from, below(200)));
    else if (kind == 4)
      insertOther(at);
    else
      replaceNumber(at, below(10) == 0 ? deepList() : pieces[below(std::size(pieces))]);
  }

  void insertOther(std::size_t at) {
    const std::string& other = m_seeds[below(m_seeds.size())];
    const std::size_t from = below(other.size());
    m_text.insert(at, other.substr(from, below(200)));
  }

  /// The first number from there on; at the end where there is none.
  void replaceNumber(std::size_t at, const std::string& by) {
    const std::size_t begin = std::min(m_text.find_first_of("0123456789", at), m_text.size());
    const std::size_t end = std::min(m_text.find_first_not_of("0123456789.e-", begin), m_text.size());
    m_text.replace(begin, end - begin, by);
  }

  /// Too deep for whoever follows it by calling himself.
  std::string deepList() {
    const std::size_t depth = below(200'000);
    return std::string(depth, '[') + std::string(depth, ']');
  }

  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random.below(bound)); }

  const std::vector<std::string>& m_seeds;
  RandomStream m_random;
  std::string m_text;
};

void run(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

void runKept(const std::string& input, const std::filesystem::path& file) {
  std::ofstream(file, std::ios::binary) << input;
  run(input);
  std::filesystem::remove(file);
}

void runAll(const std::filesystem::path& file) {
  const std::vector<std::string> seeds = tests::seeds();
  for (std::size_t seed = 0; seed < seeds.size(); ++seed) {
    runKept(seeds[seed], file);
    for (std::int64_t copy = 0; copy < copiesPerSeed; ++copy)
      runKept(Damager(seeds, seed, copy).damaged(), file);
  }
}

} // namespace

int main(int argc, char** argv) {
  if (argc == 1) runAll(std::string(argv[0]) + ".input");
  for (int i = 1; i < argc; ++i)
    run(readFile(argv[i]));
  std::puts("nothing broke");
  return 0;
}
