// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stillroom {

class MappedFile;

using TensorMap = std::map<std::string, at::Tensor>;
using TextMap = std::map<std::string, std::string>;

/// One tensor's place in a safetensors file.
struct TensorEntry {
  std::string name;
  at::ScalarType dtype;
  std::vector<std::int64_t> shape;
  std::size_t begin = 0; ///< byte offsets in the file
  std::size_t end = 0;
};

/// A safetensors file (Hugging Face's format), mapped; bool, u8, i8 … i64, f16, bf16, f32 and f64. The header is
/// bounded (100 MB), checked against the file's length, for overlaps, for shapes that disagree with their byte ranges
/// and for unknown types; nothing is trusted before that. Any thread may read.
class SafetensorsFile {
public:
  /// Throws Error "file.missing", "file.read", or with a sentence that names what is wrong "safetensors." truncated,
  /// header-length, truncated-header, header, header-size, header-object, duplicate, entry, dtype, range, size,
  /// metadata, overlap, hole or trailing.
  explicit SafetensorsFile(const std::filesystem::path& file);

  const std::filesystem::path& path() const { return m_path; }
  const std::map<std::string, TensorEntry>& entries() const { return m_entries; }
  const TextMap& metadata() const { return m_metadata; }
  bool contains(const std::string& name) const { return m_entries.count(name) != 0; }

  /// On the CPU, aliasing the mapping (kept alive by the tensor). Misaligned data is copied.
  /// Throws Error "safetensors.no-tensor" that names the tensor and the file.
  at::Tensor tensor(const std::string& name) const;

  /// As tensor(), and throws Error "weights.shape" (tensor, expected, found) or "weights.dtype" when it differs.
  /// A size of −1 accepts any.
  at::Tensor tensor(const std::string& name, const std::vector<std::int64_t>& shape, at::ScalarType dtype) const;

private:
  std::filesystem::path m_path;
  std::shared_ptr<const MappedFile> m_mapping;
  std::map<std::string, TensorEntry> m_entries;
  TextMap m_metadata;
};

/// Writes tensors (made contiguous, on the CPU) atomically, the widest types first and by name among equals, so that
/// each is aligned. The same input gives the same bytes. Throws Error "safetensors.unwritable" or "file.write".
void saveSafetensors(const std::filesystem::path& file, const TensorMap& tensors, const TextMap& metadata = {});

} // namespace stillroom
