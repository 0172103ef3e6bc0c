// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace stillroom {

/// What a file of weights is by its first bytes, whatever its name ends in.
enum class FileKind {
  Safetensors,
  TorchZip,   ///< a zip archive; torch.save since 1.6
  TorchPlain, ///< pickles one after another; torch.save before
  Pickle,     ///< a pickle that torch.save didn't write
  LfsPointer, ///< the text that Git keeps in place of a large file
  WebPage,
  Compressed, ///< gzip, bzip2, xz, zstd, 7z
  Tar,
  Hdf5,
  Gguf,
  Numpy,
  Empty,
  Unknown
};

/// `bytes`: the file, or at least its first 512 bytes.
FileKind fileKind(std::string_view bytes);
/// The same of a file. Throws Error "file.missing" or "file.read".
FileKind fileKind(const std::filesystem::path& file);

/// Throws for a kind that holds no weights that can be read, with what to do: Error "weights.lfs-pointer",
/// "weights.web-page", "weights.compressed", "weights.tar", "weights.format" or "weights.empty".
void refuseForeign(FileKind kind, const std::string& file);

} // namespace stillroom
