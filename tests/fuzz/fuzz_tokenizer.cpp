// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "fuzz_target.h"
#include "text/clip_tokenizer.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <utility>

namespace {

using namespace stillroom;
namespace fs = std::filesystem;

using Files = std::vector<std::pair<const char*, std::string_view>>;

/// A folder of this process, gone at its end.
class ScratchFolder {
public:
  ScratchFolder() : m_path(makeStagingFolder(fs::temp_directory_path(), "stillroom-fuzz")) {}
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }

  const fs::path& path() const { return m_path; }
  /// Exactly these files.
  void fill(const Files& files) const {
    for (const fs::directory_entry& old : fs::directory_iterator(m_path))
      fs::remove(old.path());
    for (const auto& [name, text] : files)
      std::ofstream(m_path / name, std::ios::binary) << text;
  }

private:
  fs::path m_path;
};

/// The next part of an input; zeros part them, which no text of JSON needs.
std::string_view takePart(std::string_view& rest) {
  const std::string_view part = rest.substr(0, rest.find('\0'));
  rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  return part;
}

void requireKnownIds(const ClipTokenizer& tokenizer, const std::string& text) {
  for (const std::int64_t id : tokenizer.encode(text))
    if (id < 0 || id >= tokenizer.size()) std::abort();
  const std::vector<std::int64_t> ids = tokenizer.ids(text);
  if (ids.size() != ClipTokenizer::kLength || *std::max_element(ids.begin(), ids.end()) >= tokenizer.size())
    std::abort();
}

void encodeWith(const Files& files, const std::string& text) {
  static const ScratchFolder folder;
  folder.fill(files);
  try {
    requireKnownIds(ClipTokenizer::load(folder.path()), text);
  } catch (const Error&) {
    // A refusal with a sentence is what a broken file deserves.
  }
}

} // namespace

/// Four texts: vocab.json or tokenizer.json, merges.txt, special_tokens_map.json, and a prompt of any bytes. Whatever
/// they are, the tokenizer gives ids that its vocabulary has, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const ClipTokenizer plain = ClipTokenizer::bytes();
  std::string_view rest(reinterpret_cast<const char*>(bytes), size);
  const std::string_view vocabulary = takePart(rest), merges = takePart(rest), special = takePart(rest);
  const std::string prompt(rest);
  encodeWith({{"vocab.json", vocabulary}, {"merges.txt", merges}, {"special_tokens_map.json", special}}, prompt);
  encodeWith({{"tokenizer.json", vocabulary}, {"tokenizer_config.json", special}}, prompt);
  if (prompt.size() <= 20'000) requireKnownIds(plain, prompt);
  return 0;
}

std::vector<std::string> stillroom::tests::seeds() {
  const std::string zero(1, '\0');
  const std::string ids =
      R"({"a": 0, "b": 1, "c</w>": 2, "ab": 3, "abc</w>": 4, "<|startoftext|>": 5, "<|endoftext|>": 6})";
  const std::string special = R"({"bos_token": {"content": "<|startoftext|>"}, "pad_token": "a", "unk_token": "ab"})";
  const std::string prompt = "abc ABC\t\xC3\xA9 e\xCC\x81 \xE2\x84\xAB it's 12 <|endoftext|>!\xFF\xED\xA0\x80";
  const std::string single =
      R"({"added_tokens": [{"id": 7, "content": "<mark>"}], "model": {"unk_token": "ab", "vocab": )" + ids +
      R"(, "merges": ["a b", ["ab", "c</w>"]]}})";
  return {ids + zero + "#version: 0.2\na b\nab c</w>\n" + zero + special + zero + prompt,
          single + zero + zero + special + zero + prompt + "<mark>"};
}
