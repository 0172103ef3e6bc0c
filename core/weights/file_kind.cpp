// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/file_kind.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

namespace stillroom {

namespace {

using namespace std::string_view_literals;

struct Beginning {
  std::string_view bytes;
  FileKind kind;
};

constexpr std::array kBeginnings{Beginning{"PK\x03\x04"sv, FileKind::TorchZip},
                                 Beginning{"version https://git-lfs"sv, FileKind::LfsPointer},
                                 Beginning{"\x1f\x8b"sv, FileKind::Compressed},
                                 Beginning{"BZh"sv, FileKind::Compressed},
                                 Beginning{"\xfd"
                                           "7zXZ\0"sv,
                                           FileKind::Compressed},
                                 Beginning{"\x28\xb5\x2f\xfd"sv, FileKind::Compressed},
                                 Beginning{"7z\xbc\xaf\x27\x1c"sv, FileKind::Compressed},
                                 Beginning{"\x89HDF\r\n\x1a\n"sv, FileKind::Hdf5},
                                 Beginning{"GGUF"sv, FileKind::Gguf},
                                 Beginning{"\x93NUMPY"sv, FileKind::Numpy}};

/// A header of plausible length that begins as JSON's objects do.
bool isSafetensors(std::string_view bytes) {
  constexpr std::uint64_t longest = 100'000'000;
  std::uint64_t length = 0;
  for (std::size_t i = 8; bytes.size() > 8 && i-- > 0;)
    length = length << 8 | static_cast<unsigned char>(bytes[i]);
  return bytes.size() > 8 && bytes[8] == '{' && length <= longest;
}

/// LONG1 of ten bytes near the front: 0x1950a86a20f9469cfc6c, which opens every file of the old format.
bool isTorchPlain(std::string_view bytes) {
  return bytes.substr(0, 32).find("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv) != std::string_view::npos;
}

bool isWebPage(std::string_view bytes) {
  const std::size_t start = bytes.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  if (start == std::string_view::npos || bytes[start] != '<') return false;
  std::string word(bytes.substr(start, 14));
  std::ranges::transform(word, word.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return word.starts_with("<!doctype html") || word.starts_with("<html") || word.starts_with("<?xml") ||
         word.starts_with("<head");
}

bool isTar(std::string_view bytes) {
  constexpr std::size_t place = 257;
  return bytes.size() > place + 5 && bytes.substr(place, 5) == "ustar";
}

} // namespace

FileKind fileKind(std::string_view bytes) {
  if (bytes.empty()) return FileKind::Empty;
  if (isSafetensors(bytes)) return FileKind::Safetensors;
  for (const Beginning& each : kBeginnings)
    if (bytes.starts_with(each.bytes)) return each.kind;
  if (isWebPage(bytes)) return FileKind::WebPage;
  if (isTar(bytes)) return FileKind::Tar;
  if (bytes[0] == '\x80' && isTorchPlain(bytes)) return FileKind::TorchPlain;
  // PROTO of a protocol that there is; a file of the old format that is cut before its number ends could be both.
  constexpr std::size_t shortest = 16;
  if (bytes[0] == '\x80' && bytes.size() >= shortest && bytes[1] >= 2 && bytes[1] <= 5) return FileKind::Pickle;
  return FileKind::Unknown;
}

FileKind fileKind(const std::filesystem::path& file) {
  const MappedFile mapping(file);
  return fileKind(std::string_view(reinterpret_cast<const char*>(mapping.data()), mapping.size()));
}

void refuseForeign(FileKind kind, const std::string& file) {
  const auto format = [&](const char* name) {
    return Error("weights.format", "{0} is a file of {1}, which can't be read here. Save the weights as safetensors.",
                 {file, name});
  };
  switch (kind) {
  case FileKind::LfsPointer:
    throw Error("weights.lfs-pointer",
                "{0} is a Git LFS pointer, not the weights themselves. Fetch the file itself (git lfs pull).", {file});
  case FileKind::WebPage:
    throw Error("weights.web-page",
                "{0} is a web page, not weights. Something went wrong when it was downloaded: get the file again.",
                {file});
  case FileKind::Compressed:
    throw Error("weights.compressed", "{0} is compressed. Unpack it and give the file that is in it.", {file});
  case FileKind::Tar:
    throw Error("weights.tar", "{0} is a tar archive. Unpack it and give the file of weights that is in it.", {file});
  case FileKind::Empty:
    throw Error("weights.empty", "{0} is empty. Get the file again.", {file});
  case FileKind::Hdf5:
    throw format("Keras (HDF5)");
  case FileKind::Gguf:
    throw format("GGUF");
  case FileKind::Numpy:
    throw format("NumPy");
  case FileKind::Pickle:
    throw format("pickle");
  default:
    return;
  }
}

} // namespace stillroom
