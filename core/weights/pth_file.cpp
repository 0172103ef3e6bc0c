// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pth_file.h"

#include "base/error.h"
#include "base/files.h"
#include "weights/pickle.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/in_memory_adapter.h>
#include <caffe2/serialize/inline_container.h>

#include <cstring>
#include <functional>
#include <optional>

namespace stillroom {
namespace {

constexpr std::size_t pickleLimit = 256 << 20;

[[noreturn]] void damaged(const std::string& file, const std::string& what) {
  throw Error("pth.damaged", "{0} is no sound PyTorch file: {1}. Download or save it again.", {file, what});
}

/// Storages by key, as flat tensors of their type.
using Storages = std::map<std::string, at::Tensor>;

/// Copies the bytes of one storage to an address.
using CopyBytes = std::function<void(std::byte*, std::size_t)>;

/// Makes the storage `wanted` names, of at most `available` bytes.
at::Tensor makeStorage(const PickledTensor& wanted, std::size_t available, const CopyBytes& copy,
                       const std::string& file) {
  const std::size_t width = c10::elementSize(wanted.dtype);
  if (wanted.storageSize < 0 || static_cast<std::uint64_t>(wanted.storageSize) > available / width) {
    damaged(file, "the storage “" + wanted.storage + "” is larger than the file");
  }
  const bool boolean = wanted.dtype == at::kBool;
  at::Tensor storage = at::empty({wanted.storageSize}, boolean ? at::kByte : wanted.dtype);
  copy(static_cast<std::byte*>(storage.mutable_data_ptr()), static_cast<std::size_t>(wanted.storageSize) * width);
  return boolean ? storage.ne(0) : storage;
}

/// The view a pickle describes, checked to lie within its storage and to be no larger than it. Views that must be
/// copied are paid from `budget` bytes.
at::Tensor viewOf(const PickledTensor& wanted, const at::Tensor& storage, std::size_t& budget,
                  const std::string& file) {
  const std::string label = "a tensor reaches past the storage “" + wanted.storage + "”";
  if (wanted.sizes.size() != wanted.strides.size() || wanted.sizes.size() > 16 || wanted.offset < 0)
    damaged(file, label);
  std::int64_t count = 1, last = wanted.offset;
  for (std::size_t i = 0; i < wanted.sizes.size(); ++i) {
    std::int64_t reach = 0;
    if (wanted.sizes[i] < 0 || wanted.strides[i] < 0 || __builtin_mul_overflow(count, wanted.sizes[i], &count) ||
        (wanted.sizes[i] > 0 && __builtin_mul_overflow(wanted.sizes[i] - 1, wanted.strides[i], &reach)) ||
        __builtin_add_overflow(last, reach, &last)) {
      damaged(file, label);
    }
  }
  if (storage.scalar_type() != wanted.dtype || count > storage.numel() || (count > 0 && last >= storage.numel()))
    damaged(file, label);
  if (count == 0) return at::empty(wanted.sizes, storage.options());
  const at::Tensor view = storage.as_strided(wanted.sizes, wanted.strides, wanted.offset);
  if (view.is_contiguous()) return view;
  if (view.nbytes() > budget) damaged(file, "its tensors overlap");
  budget -= view.nbytes();
  return view.contiguous();
}

/// The dictionary under `key` of `dict`, if there is one.
std::optional<PickledObject::Value> dictUnder(const PickledObject& object, const PickledObject::Value& dict,
                                              std::string_view key) {
  const std::vector<std::uint32_t>& items = object.items(dict);
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    const PickledObject::Value& name = object.values[items[i]];
    const PickledObject::Value& value = object.values[items[i + 1]];
    if (name.kind == PickledObject::Kind::Text && object.text(name) == key && value.kind == PickledObject::Kind::Dict)
      return value;
  }
  return std::nullopt;
}

PickledObject::Value stateDict(const PickledObject& object, const std::string& file) {
  const PickledObject::Value root = object.root();
  if (root.kind != PickledObject::Kind::Dict) {
    throw Error("pth.no-tensors", "{0} holds no state dict. Save the network's state_dict().", {file});
  }
  for (const std::string_view key : {"state_dict", "model", "net"}) {
    if (const auto nested = dictUnder(object, root, key)) return *nested;
  }
  return root;
}

TensorMap tensorsOf(const PickledObject& object, const Storages& storages, const std::string& file) {
  TensorMap tensors;
  std::size_t budget = 0;
  for (const auto& [key, storage] : storages)
    budget += 2 * storage.nbytes();
  const std::vector<std::uint32_t>& items = object.items(stateDict(object, file));
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    const PickledObject::Value& name = object.values[items[i]];
    const PickledObject::Value& value = object.values[items[i + 1]];
    if (name.kind != PickledObject::Kind::Text || value.kind != PickledObject::Kind::Tensor) continue;
    const PickledTensor& wanted = object.tensor(value);
    const auto storage = storages.find(wanted.storage);
    if (storage == storages.end()) damaged(file, "the storage “" + wanted.storage + "” is missing");
    tensors[object.text(name)] = viewOf(wanted, storage->second, budget, file);
  }
  if (tensors.empty())
    throw Error("pth.no-tensors", "{0} holds no state dict. Save the network's state_dict().", {file});
  return tensors;
}

std::string_view viewOf(const MappedFile& mapping) {
  return {reinterpret_cast<const char*>(mapping.data()), mapping.size()};
}

/// The zip format: data.pkl and one entry data/<key> for each storage. Entries are not compressed, so together they
/// can't hold more than the file.
TensorMap readZip(const MappedFile& mapping, const std::string& file) {
  auto adapter =
      std::make_shared<caffe2::serialize::MemoryReadAdapter>(mapping.data(), static_cast<off_t>(mapping.size()));
  caffe2::serialize::PyTorchStreamReader reader(adapter);
  if (!reader.hasRecord("data.pkl")) damaged(file, "it has no data.pkl");
  std::size_t left = mapping.size();
  const auto spend = [&](const std::string& entry) {
    const std::size_t size = reader.getRecordSize(entry);
    if (size > left) damaged(file, "its entries hold more than the file");
    left -= size;
    return size;
  };
  std::string pickle(spend("data.pkl"), '\0');
  if (pickle.size() > pickleLimit)
    throw Error("pth.too-large", "{0} holds more than {1} values. Save the state dict alone.", {file, "256 MB"});
  reader.getRecord("data.pkl", pickle.data(), pickle.size());
  if (reader.hasRecord("byteorder")) {
    std::string order(spend("byteorder"), '\0');
    reader.getRecord("byteorder", order.data(), order.size());
    if (order != "little") damaged(file, "its byte order isn't “little”");
  }
  const PickledObject object = unpickle(pickle, file).first;
  Storages storages;
  for (const PickledTensor& wanted : object.tensors) {
    if (storages.count(wanted.storage) != 0) continue;
    const std::string entry = "data/" + wanted.storage;
    if (!reader.hasRecord(entry)) damaged(file, "the storage “" + wanted.storage + "” is missing");
    const std::size_t size = spend(entry);
    std::vector<std::byte> bytes(size);
    reader.getRecord(entry, bytes.data(), size);
    storages[wanted.storage] = makeStorage(
        wanted, size,
        [&](std::byte* to, std::size_t n) {
          if (n != 0) std::memcpy(to, bytes.data(), n);
        },
        file);
  }
  return tensorsOf(object, storages, file);
}

/// The format before the zip: magic number, protocol, system, object and list of keys as five pickles, then for each
/// key the number of elements and the bytes.
TensorMap readPlain(const MappedFile& mapping, const std::string& file) {
  std::string_view rest = viewOf(mapping);
  const auto next = [&] {
    auto [object, length] = unpickle(rest.substr(0, pickleLimit), file);
    rest.remove_prefix(length);
    return std::move(object);
  };
  const PickledObject magic = next(), protocol = next();
  if (protocol.root().kind != PickledObject::Kind::Integer || protocol.root().integer != 1001)
    damaged(file, "its protocol is unknown");
  next();
  const PickledObject object = next(), keys = next();
  std::map<std::string, PickledTensor> wanted;
  for (const PickledTensor& tensor : object.tensors)
    wanted.emplace(tensor.storage, tensor);
  if (keys.root().kind != PickledObject::Kind::List) damaged(file, "its list of storages is missing");
  Storages storages;
  for (const std::uint32_t item : keys.items(keys.root())) {
    const PickledObject::Value& key = keys.values[item];
    const auto found = key.kind == PickledObject::Kind::Text ? wanted.find(keys.text(key)) : wanted.end();
    if (found == wanted.end()) damaged(file, "it lists a storage nobody uses");
    std::int64_t count = 0;
    if (rest.size() < sizeof(count)) damaged(file, "it ends too early");
    std::memcpy(&count, rest.data(), sizeof(count));
    rest.remove_prefix(sizeof(count));
    if (count != found->second.storageSize) damaged(file, "the storage “" + found->first + "” has two sizes");
    const auto copy = [&](std::byte* to, std::size_t n) {
      if (n != 0) std::memcpy(to, rest.data(), n);
      rest.remove_prefix(n);
    };
    storages[found->first] = makeStorage(found->second, rest.size(), copy, file);
  }
  return tensorsOf(object, storages, file);
}

} // namespace

TensorMap readPthFile(const std::filesystem::path& path) {
  const MappedFile mapping(path);
  const std::string file = path.string();
  // PROTO 2, LONG1 of ten bytes: 0x1950a86a20f9469cfc6c, which opens every file of the old format.
  constexpr std::string_view oldMagic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 14);
  const std::string_view bytes = viewOf(mapping);
  if (bytes.starts_with(oldMagic)) return readPlain(mapping, file);
  if (!bytes.starts_with("PK")) damaged(file, "it begins like none");
  try {
    return readZip(mapping, file);
  } catch (const c10::Error&) {
    damaged(file, "its archive is broken");
  }
}

} // namespace stillroom
