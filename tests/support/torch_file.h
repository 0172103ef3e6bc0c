// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace stillroom::tests {

/// Pickles by hand, as torch.save writes them: pieces of instructions that leave one value on the stack.
namespace pickled {

inline std::string little(std::uint64_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i)
    text += static_cast<char>(value >> (8 * i));
  return text;
}

inline std::string text(const std::string& value) {
  return "X" + little(value.size(), 4) + value;
}

inline std::string whole(std::int64_t value) {
  return std::string("\x8a\x08", 2) + little(static_cast<std::uint64_t>(value), 8);
}

inline std::string global(const std::string& module, const std::string& name) {
  return "c" + module + "\n" + name + "\n";
}

inline std::string tuple(const std::vector<std::int64_t>& values) {
  std::string pickle = "(";
  for (const std::int64_t value : values)
    pickle += whole(value);
  return pickle + "t";
}

/// A storage of so many `type`s ("FloatStorage").
inline std::string storage(const std::string& key, const std::string& type, std::int64_t elements) {
  return "(" + text("storage") + global("torch", type) + text(key) + text("cpu") + whole(elements) + "tQ";
}

/// A call of _rebuild_tensor_v2.
inline std::string view(const std::string& storage, std::int64_t offset, const std::vector<std::int64_t>& sizes,
                        const std::vector<std::int64_t>& strides) {
  return global("torch._utils", "_rebuild_tensor_v2") + "(" + storage + whole(offset) + tuple(sizes) + tuple(strides) +
         "\x89" + global("collections", "OrderedDict") + ")RtR";
}

/// A dictionary of pickled values.
inline std::string dict(const std::vector<std::pair<std::string, std::string>>& items) {
  std::string pickle = "}(";
  for (const auto& [key, value] : items)
    pickle += text(key) + value;
  return pickle + "u";
}

/// argparse.Namespace(lr=1), as protocol 2 writes an object.
inline std::string nameSpace() {
  return global("argparse", "Namespace") + ")\x81" + dict({{"lr", whole(1)}}) + "b";
}

} // namespace pickled

/// A file of PyTorch's in the making.
class TorchFile {
public:
  /// A state dict of contiguous copies, each with a storage of its own.
  std::string stateDict(const TensorMap& tensors, const std::string& prefix = "") {
    std::vector<std::pair<std::string, std::string>> items;
    for (const auto& [name, tensor] : tensors)
      items.emplace_back(prefix + name, this->tensor(tensor));
    return pickled::dict(items);
  }

  std::string tensor(const at::Tensor& given) {
    const at::Tensor plain = given.contiguous();
    return pickled::view(storage(plain), 0, plain.sizes().vec(), plain.strides().vec());
  }

  /// A storage with all of a contiguous tensor's values.
  std::string storage(const at::Tensor& plain) {
    static const std::map<at::ScalarType, std::string> names{{at::kFloat, "FloatStorage"},
                                                             {at::kDouble, "DoubleStorage"},
                                                             {at::kHalf, "HalfStorage"},
                                                             {at::kBFloat16, "BFloat16Storage"},
                                                             {at::kLong, "LongStorage"}};
    m_storages.emplace_back(plain.numel() == 0
                                ? std::string()
                                : std::string(static_cast<const char*>(plain.const_data_ptr()), plain.nbytes()));
    m_counts.push_back(plain.numel());
    return pickled::storage(std::to_string(m_storages.size() - 1), names.at(plain.scalar_type()), plain.numel());
  }

  /// The zip format. `object` is the pickled object; `byteOrder` the record of that name, none when empty.
  void saveZip(const std::filesystem::path& file, const std::string& object, const std::string& byteOrder = "") const {
    std::filesystem::remove(file);
    caffe2::serialize::PyTorchStreamWriter writer([&](const void* bytes, std::size_t size) {
      std::ofstream(file, std::ios::binary | std::ios::app)
          .write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
      return size;
    });
    const std::string pickle = "\x80\x02" + object + ".";
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    if (!byteOrder.empty()) writer.writeRecord("byteorder", byteOrder.data(), byteOrder.size());
    for (std::size_t i = 0; i < m_storages.size(); ++i)
      writer.writeRecord("data/" + std::to_string(i), m_storages[i].data(), m_storages[i].size());
    writer.writeEndOfFile();
  }

  /// The format before: five pickles and the storages.
  void savePlain(const std::filesystem::path& file, const std::string& object, bool littleEndian = true) const {
    const std::string start = "\x80\x02";
    std::string bytes = start + std::string("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 13) + start +
                        pickled::whole(1001) + "." + start +
                        pickled::dict({{"little_endian", littleEndian ? "\x88" : "\x89"}}) + "." + start + object +
                        "." + start + "](";
    for (std::size_t i = 0; i < m_storages.size(); ++i)
      bytes += pickled::text(std::to_string(i));
    bytes += "e.";
    for (std::size_t i = 0; i < m_storages.size(); ++i)
      bytes += pickled::little(static_cast<std::uint64_t>(m_counts[i]), 8) + m_storages[i];
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }

private:
  std::vector<std::string> m_storages;
  std::vector<std::int64_t> m_counts;
};

} // namespace stillroom::tests
