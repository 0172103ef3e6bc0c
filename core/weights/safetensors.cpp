// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/safetensors.h"

#include "base/error.h"
#include "base/files.h"
#include "text/bounded_json.h"
#include "weights/file_kind.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace stillroom {

namespace {

using nlohmann::json;

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kHeaderLimit = 100'000'000;
constexpr std::size_t kDimensionLimit = 16;
constexpr std::string_view kMetadataKey = "__metadata__";

struct TypeName {
  std::string_view name;
  at::ScalarType type;
};

constexpr std::array<TypeName, 10> kTypes{{{"BOOL", at::kBool},
                                           {"U8", at::kByte},
                                           {"I8", at::kChar},
                                           {"I16", at::kShort},
                                           {"I32", at::kInt},
                                           {"I64", at::kLong},
                                           {"F16", at::kHalf},
                                           {"BF16", at::kBFloat16},
                                           {"F32", at::kFloat},
                                           {"F64", at::kDouble}}};

const TypeName* typeNamed(std::string_view name) {
  const auto found = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& t) { return t.name == name; });
  return found == kTypes.end() ? nullptr : &*found;
}

std::string typeText(at::ScalarType type) {
  const auto found = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& t) { return t.type == type; });
  return found == kTypes.end() ? std::string(c10::toString(type)) : std::string(found->name);
}

std::string shapeText(at::IntArrayRef shape) {
  return stillroom::shapeText(shape.data(), shape.size());
}

/// Three levels are all that a header has, and a million tensors need ten million values.
constexpr JsonBounds kHeaderBounds{.depth = 3, .values = 10'000'000, .repeatedKeys = false};

json parseHeader(std::string_view text, const std::string& file) {
  json header;
  try {
    header = boundedJson(text, kHeaderBounds);
  } catch (const JsonProblem& problem) {
    if (problem.kind() == JsonProblem::Kind::Key)
      throw Error("safetensors.duplicate", "The header of {0} names “{1}” twice. The file is damaged; get it again.",
                  {file, problem.key()});
    if (problem.kind() == JsonProblem::Kind::Depth || problem.kind() == JsonProblem::Kind::Values)
      throw Error("safetensors.header-size",
                  "The header of {0} holds more than a list of tensors can. The file is damaged; get it again.",
                  {file});
    throw Error("safetensors.header", "The header of {0} is not valid JSON. The file is damaged; get it again.",
                {file});
  }
  if (!header.is_object()) {
    throw Error("safetensors.header-object",
                "The header of {0} is not a JSON object. The file is damaged or no safetensors file.", {file});
  }
  return header;
}

[[noreturn]] void throwBadEntry(const std::string& name, const std::string& file) {
  throw Error("safetensors.entry",
              "The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). "
              "The file is damaged; get it again.",
              {name, file});
}

std::vector<std::int64_t> readShape(const json& value, const std::string& name, const std::string& file) {
  if (!value.is_array() || value.size() > kDimensionLimit) {
    throwBadEntry(name, file);
  }
  std::vector<std::int64_t> shape;
  for (const json& size : value) {
    if (!size.is_number_unsigned() ||
        size.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
      throwBadEntry(name, file);
    }
    shape.push_back(size.get<std::int64_t>());
  }
  return shape;
}

/// The bytes a tensor needs, or nothing when that (or its strides, where zeros count as ones) leaves 64 bits.
std::optional<std::uint64_t> byteCount(const std::vector<std::int64_t>& shape, at::ScalarType type) {
  std::int64_t strideProduct = static_cast<std::int64_t>(c10::elementSize(type));
  bool empty = false;
  for (const std::int64_t size : shape) {
    empty = empty || size == 0;
    if (__builtin_mul_overflow(strideProduct, std::max<std::int64_t>(size, 1), &strideProduct)) {
      return std::nullopt;
    }
  }
  return empty ? 0 : static_cast<std::uint64_t>(strideProduct);
}

struct DataRange {
  std::uint64_t begin = 0; ///< offset of the data in the file
  std::uint64_t size = 0;
};

TensorEntry readEntry(const std::string& name, const json& value, const DataRange& data, const std::string& file) {
  if (!value.is_object() || !value.contains("dtype") || !value.contains("shape") || !value.contains("data_offsets") ||
      !value["dtype"].is_string()) {
    throwBadEntry(name, file);
  }
  const std::string dtype = value["dtype"].get<std::string>();
  const TypeName* type = typeNamed(dtype);
  if (type == nullptr) {
    throw Error("safetensors.dtype",
                "The tensor “{0}” in {1} has the type {2}, which this program can't read. Convert it to F32, F16 or "
                "BF16 first.",
                {name, file, dtype});
  }
  const json& offsets = value["data_offsets"];
  if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
      !offsets[1].is_number_unsigned()) {
    throwBadEntry(name, file);
  }
  const auto begin = offsets[0].get<std::uint64_t>();
  const auto end = offsets[1].get<std::uint64_t>();
  if (begin > end || end > data.size) {
    throw Error("safetensors.range",
                "The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again.",
                {name, file});
  }
  std::vector<std::int64_t> shape = readShape(value["shape"], name, file);
  const std::optional<std::uint64_t> bytes = byteCount(shape, type->type);
  if (!bytes || *bytes != end - begin) {
    throw Error("safetensors.size",
                "The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is "
                "damaged; get it again.",
                {name, file, std::to_string(end - begin), shapeText(shape), dtype});
  }
  return {name, type->type, std::move(shape), data.begin + begin, data.begin + end};
}

TextMap readMetadata(const json& value, const std::string& file) {
  TextMap metadata;
  const bool fits =
      value.is_object() && std::all_of(value.begin(), value.end(), [](const json& v) { return v.is_string(); });
  if (!fits) {
    throw Error("safetensors.metadata",
                "The metadata of {0} is not a list of texts. The file is damaged; get it again.", {file});
  }
  for (const auto& [key, text] : value.items()) {
    metadata[key] = text.get<std::string>();
  }
  return metadata;
}

/// The format packs tensors without holes; anything else hides data or reads the same bytes twice.
void checkPacking(const std::map<std::string, TensorEntry>& entries, const DataRange& data, const std::string& file) {
  std::vector<const TensorEntry*> sorted;
  for (const auto& [name, entry] : entries) {
    sorted.push_back(&entry);
  }
  std::sort(sorted.begin(), sorted.end(), [](const TensorEntry* a, const TensorEntry* b) {
    return std::pair(a->begin, a->end) < std::pair(b->begin, b->end);
  });
  std::size_t position = data.begin;
  for (const TensorEntry* entry : sorted) {
    if (entry->begin < position) {
      throw Error("safetensors.overlap",
                  "The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again.",
                  {entry->name, file});
    }
    if (entry->begin > position) {
      throw Error("safetensors.hole",
                  "There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again.",
                  {entry->name, file});
    }
    position = entry->end;
  }
  if (position != data.begin + data.size) {
    throw Error("safetensors.trailing", "{0} holds {1} bytes after its last tensor. The file is damaged; get it again.",
                {file, std::to_string(data.begin + data.size - position)});
  }
}

std::uint64_t readLittleEndian(const std::byte* bytes) {
  std::uint64_t value = 0;
  for (int i = 7; i >= 0; --i) {
    value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
  }
  return value;
}

/// The header's length, checked against the limit and the file.
std::uint64_t headerLength(const MappedFile& mapping, const std::string& file) {
  if (mapping.size() < kLengthBytes) {
    throw Error("safetensors.truncated", "{0} is too short to be a safetensors file. Get it again.", {file});
  }
  const std::uint64_t length = readLittleEndian(mapping.data());
  if (length > kHeaderLimit) {
    throw Error("safetensors.header-length", "{0} claims a header of {1} bytes; it is damaged or no safetensors file.",
                {file, std::to_string(length)});
  }
  if (length > mapping.size() - kLengthBytes) {
    throw Error("safetensors.truncated-header", "{0} ends inside its header. The file is cut off; get it again.",
                {file});
  }
  return length;
}

/// A file of another kind deserves a better sentence than one about the header that it hasn't.
void refuseOthers(const MappedFile& mapping, const std::string& file) {
  const FileKind kind = fileKind({reinterpret_cast<const char*>(mapping.data()), mapping.size()});
  if (kind == FileKind::TorchZip || kind == FileKind::TorchPlain)
    throw Error("weights.pickled",
                "{0} is a file of PyTorch's, whatever its name ends in. Weights are needed as safetensors here; load "
                "them in Python and save them with safetensors.torch.save_file.",
                {file});
  if (kind != FileKind::Empty) refuseForeign(kind, file);
}

bool shapeFits(const std::vector<std::int64_t>& found, const std::vector<std::int64_t>& expected) {
  return found.size() == expected.size() && std::equal(found.begin(), found.end(), expected.begin(),
                                                       [](std::int64_t f, std::int64_t e) { return e < 0 || f == e; });
}

std::string lengthBytes(std::uint64_t value) {
  std::string bytes(kLengthBytes, '\0');
  for (char& byte : bytes) {
    byte = static_cast<char>(value & 0xff);
    value >>= 8;
  }
  return bytes;
}

struct PlacedTensor {
  std::string name;
  at::Tensor tensor;
};

/// Wide types first, so that every tensor is aligned to its type; by name among equals.
std::vector<PlacedTensor> place(const TensorMap& tensors, const std::string& file) {
  std::vector<PlacedTensor> placed;
  for (const auto& [name, tensor] : tensors) {
    if (!tensor.defined() || name == kMetadataKey ||
        std::none_of(kTypes.begin(), kTypes.end(),
                     [&t = tensor](const TypeName& k) { return k.type == t.scalar_type(); })) {
      throw Error("safetensors.unwritable", "The tensor “{0}” can't be stored in {1}: its type or name is not allowed.",
                  {name, file});
    }
    placed.push_back({name, tensor.detach().to(at::kCPU).contiguous()});
  }
  std::stable_sort(placed.begin(), placed.end(), [](const PlacedTensor& a, const PlacedTensor& b) {
    return a.tensor.element_size() > b.tensor.element_size();
  });
  return placed;
}

std::string headerText(const std::vector<PlacedTensor>& placed, const TextMap& metadata) {
  json header = json::object();
  std::uint64_t position = 0;
  for (const auto& [name, tensor] : placed) {
    const std::uint64_t end = position + tensor.nbytes();
    header[name] = {
        {"dtype", typeText(tensor.scalar_type())}, {"shape", tensor.sizes().vec()}, {"data_offsets", {position, end}}};
    position = end;
  }
  if (!metadata.empty()) {
    header[std::string(kMetadataKey)] = metadata;
  }
  std::string text = header.dump(-1, ' ', false, json::error_handler_t::replace);
  text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' ');
  return text;
}

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& file)
    : m_path(file), m_mapping(std::make_shared<const MappedFile>(file)) {
  const std::string name = file.string();
  refuseOthers(*m_mapping, name);
  const std::uint64_t length = headerLength(*m_mapping, name);
  const DataRange data{kLengthBytes + length, m_mapping->size() - kLengthBytes - length};
  const json header = parseHeader(
      {reinterpret_cast<const char*>(m_mapping->data()) + kLengthBytes, static_cast<std::size_t>(length)}, name);
  for (const auto& [key, value] : header.items()) {
    if (key == kMetadataKey) {
      m_metadata = readMetadata(value, name);
    } else {
      m_entries.emplace(key, readEntry(key, value, data, name));
    }
  }
  checkPacking(m_entries, data, name);
}

at::Tensor SafetensorsFile::tensor(const std::string& name) const {
  const auto found = m_entries.find(name);
  if (found == m_entries.end()) {
    throw Error("safetensors.no-tensor", "There is no tensor “{0}” in {1}. Give a file that holds it.",
                {name, m_path.string()});
  }
  const TensorEntry& entry = found->second;
  if (entry.begin == entry.end) {
    return at::empty(entry.shape, entry.dtype);
  }
  // from_blob takes no const pointer; the mapping is never written through it.
  auto* data = const_cast<std::byte*>(m_mapping->data() + entry.begin);
  const std::size_t size = entry.end - entry.begin;
  // What nobody holds any more needn't stay in memory: a network that keeps its weights another way has read it once.
  const auto keepAlive = [mapping = m_mapping, begin = entry.begin, size](void*) {
    mapping->releasePages(begin, size);
  };
  if (entry.dtype == at::kBool) {
    // A byte other than 0 and 1 is no valid bool.
    return at::from_blob(data, entry.shape, keepAlive, at::kByte).ne(0);
  }
  const std::size_t alignment = c10::elementSize(entry.dtype);
  if (reinterpret_cast<std::uintptr_t>(data) % alignment != 0) {
    at::Tensor copy = at::empty(entry.shape, entry.dtype);
    std::memcpy(copy.mutable_data_ptr(), data, size);
    return copy;
  }
  return at::from_blob(data, entry.shape, keepAlive, entry.dtype);
}

at::Tensor SafetensorsFile::tensor(const std::string& name, const std::vector<std::int64_t>& shape,
                                   at::ScalarType dtype) const {
  const at::Tensor found = tensor(name);
  if (!shapeFits(found.sizes().vec(), shape)) {
    throw Error("weights.shape", "The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.",
                {name, m_path.string(), shapeText(shape), shapeText(found.sizes())});
  }
  if (found.scalar_type() != dtype) {
    throw Error("weights.dtype", "The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file.",
                {name, m_path.string(), typeText(dtype), typeText(found.scalar_type())});
  }
  return found;
}

void saveSafetensors(const std::filesystem::path& file, const TensorMap& tensors, const TextMap& metadata) {
  const std::vector<PlacedTensor> placed = place(tensors, file.string());
  const std::string header = headerText(placed, metadata);
  const std::string length = lengthBytes(header.size());
  std::vector<std::string_view> pieces{length, header};
  for (const PlacedTensor& entry : placed) {
    if (entry.tensor.nbytes() > 0) {
      pieces.emplace_back(static_cast<const char*>(entry.tensor.const_data_ptr()), entry.tensor.nbytes());
    }
  }
  writeFileAtomically(file, std::span<const std::string_view>(pieces));
}

} // namespace stillroom
