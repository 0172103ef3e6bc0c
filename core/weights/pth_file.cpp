// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pth_file.h"

#include "base/error.h"
#include "base/files.h"
#include "weights/file_kind.h"
#include "weights/pickle.h"
#include "weights/state_dict_choice.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/in_memory_adapter.h>
#include <caffe2/serialize/inline_container.h>

#include <cstring>
#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace stillroom {
namespace {

constexpr std::size_t pickleLimit = 256 << 20;
constexpr std::size_t smallBudget = 1 << 20; ///< bytes of copied views that any file may have

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
  if (storage.scalar_type() != wanted.dtype || (count > 0 && last >= storage.numel())) damaged(file, label);
  if (count == 0) return at::empty(wanted.sizes, storage.options());
  const at::Tensor view = storage.as_strided(wanted.sizes, wanted.strides, wanted.offset);
  if (view.is_contiguous()) return view;
  // An expanded tensor counts one element many times.
  if (static_cast<std::uint64_t>(count) > budget / c10::elementSize(wanted.dtype)) damaged(file, "its tensors overlap");
  budget -= view.nbytes();
  return view.contiguous();
}

/// The tensors of a dictionary, still without their values.
std::vector<std::pair<std::string, PickledTensor>> wantedTensors(const PickledObject& object,
                                                                 const PickledObject::Value& dict) {
  std::vector<std::pair<std::string, PickledTensor>> wanted;
  const std::vector<std::uint32_t>& items = object.items(dict);
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    const PickledObject::Value& name = object.values[items[i]];
    const PickledObject::Value& value = object.values[items[i + 1]];
    if (name.kind == PickledObject::Kind::Text && value.kind == PickledObject::Kind::Tensor)
      wanted.emplace_back(object.text(name), object.tensor(value));
  }
  return wanted;
}

using Load = std::function<at::Tensor(const PickledTensor&)>;
using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// The tensors with their values: `load` gives the storage of each.
NamedTensors loaded(const std::vector<std::pair<std::string, PickledTensor>>& wanted, const Load& load,
                    const std::string& file) {
  Storages storages;
  std::size_t budget = smallBudget;
  for (const auto& [name, tensor] : wanted) {
    if (storages.count(tensor.storage) != 0) continue;
    budget += 2 * storages.emplace(tensor.storage, load(tensor)).first->second.nbytes();
  }
  NamedTensors tensors;
  for (const auto& [name, tensor] : wanted)
    tensors.emplace_back(name, viewOf(tensor, storages.at(tensor.storage), budget, file));
  return tensors;
}

/// What the file's object holds as a network's weights.
StateDict stateDictOf(const PickledObject& object, const Load& load, const std::string& file) {
  const StateDictChoice choice = chooseStateDict(object, file);
  StateDict dict;
  dict.taken = choice.path;
  dict.others = choice.others;
  for (auto& [name, tensor] : loaded(wantedTensors(object, choice.dict), load, file))
    dict.tensors[name] = std::move(tensor);
  return dict;
}

/// Every tensor of the object, in order, with what leads to it.
std::vector<std::pair<std::string, PickledTensor>> allTensors(const PickledObject& object) {
  using Kind = PickledObject::Kind;
  std::vector<std::pair<std::string, PickledTensor>> found;
  // An object may hold itself: what was seen isn't gone through again.
  std::set<std::uint32_t> seen;
  std::vector<std::pair<std::string, PickledObject::Value>> open{{std::string(), object.root()}};
  while (!open.empty()) {
    const auto [path, value] = open.back();
    open.pop_back();
    if (value.kind == Kind::Tensor) found.emplace_back(path, object.tensor(value));
    const bool dict = value.kind == Kind::Dict;
    if ((!dict && value.kind != Kind::List && value.kind != Kind::Tuple) || !seen.insert(value.index).second) continue;
    const std::vector<std::uint32_t>& items = object.items(value);
    const std::size_t step = dict ? 2 : 1, count = items.size() / step;
    for (std::size_t i = count; i-- > 0;) {
      const PickledObject::Value& key = object.values[items[i * step]];
      const std::string word = dict && key.kind == Kind::Text ? object.text(key) : std::to_string(i);
      open.emplace_back(path.empty() ? word : path + "/" + word, object.values[items[i * step + step - 1]]);
    }
  }
  return found;
}

NamedTensors tensorsOf(const PickledObject& object, const Load& load, const std::string& file) {
  return loaded(allTensors(object), load, file);
}

std::string_view viewOf(const MappedFile& mapping) {
  return {reinterpret_cast<const char*>(mapping.data()), mapping.size()};
}

[[noreturn]] void refuseByteOrder(const std::string& file) {
  throw Error("pth.byte-order",
              "{0} was written on a machine of the other byte order. Save it as safetensors there, or on this one.",
              {file});
}

/// The zip format: data.pkl and one entry data/<key> for each storage. Entries are not compressed, so together they
/// can't hold more than the file.
class ZipReader {
public:
  ZipReader(const MappedFile& mapping, const std::string& file)
      : m_file(file),
        m_reader(
            std::make_shared<caffe2::serialize::MemoryReadAdapter>(mapping.data(), static_cast<off_t>(mapping.size()))),
        m_left(mapping.size()) {}

  template <typename Interpret>
  auto read(const Interpret& interpret) {
    if (!m_reader.hasRecord("data.pkl"))
      throw Error("pth.zip",
                  "{0} is a zip archive, but not one that PyTorch wrote. Unpack it and give the file of weights in it.",
                  {m_file});
    if (m_reader.hasRecord("constants.pkl"))
      throw Error("pth.script", "{0} is a TorchScript program, which is not read. Save the network's state_dict().",
                  {m_file});
    if (m_reader.getRecordSize("data.pkl") > pickleLimit)
      throw Error("pth.too-large", "{0} holds more than {1} values. Save the state dict alone.", {m_file, "256 MB"});
    if (m_reader.hasRecord("byteorder") && record("byteorder") != "little") refuseByteOrder(m_file);
    const PickledObject object = unpickle(record("data.pkl"), m_file).first;
    return interpret(
        object, [&](const PickledTensor& wanted) { return storage(wanted); }, m_file);
  }

private:
  std::string record(const std::string& entry) {
    std::string bytes(spend(entry), '\0');
    m_reader.getRecord(entry, bytes.data(), bytes.size());
    return bytes;
  }

  std::size_t spend(const std::string& entry) {
    const std::size_t size = m_reader.getRecordSize(entry);
    if (size > m_left) damaged(m_file, "its entries hold more than the file");
    m_left -= size;
    return size;
  }

  at::Tensor storage(const PickledTensor& wanted) {
    const std::string entry = "data/" + wanted.storage;
    if (!m_reader.hasRecord(entry)) damaged(m_file, "the storage “" + wanted.storage + "” is missing");
    const std::string bytes = record(entry);
    const auto copy = [&](std::byte* to, std::size_t n) {
      if (n != 0) std::memcpy(to, bytes.data(), n);
    };
    return makeStorage(wanted, bytes.size(), copy, m_file);
  }

  const std::string& m_file;
  caffe2::serialize::PyTorchStreamReader m_reader;
  std::size_t m_left; ///< bytes that entries may still have
};

/// Whether the third pickle of the old format says that numbers begin with their highest byte.
bool isBigEndian(const PickledObject& system) {
  if (system.root().kind != PickledObject::Kind::Dict) return false;
  const std::vector<std::uint32_t>& items = system.items(system.root());
  for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
    const PickledObject::Value &key = system.values[items[i]], &value = system.values[items[i + 1]];
    if (key.kind == PickledObject::Kind::Text && system.text(key) == "little_endian")
      return value.kind == PickledObject::Kind::Boolean && value.integer == 0;
  }
  return false;
}

/// The format before the zip: magic number, protocol, system, object and list of keys as five pickles, then for each
/// key the number of elements and the bytes.
template <typename Interpret>
auto readPlain(const MappedFile& mapping, const std::string& file, const Interpret& interpret) {
  std::string_view rest = viewOf(mapping);
  const auto next = [&] {
    auto [object, length] = unpickle(rest.substr(0, pickleLimit), file);
    rest.remove_prefix(length);
    return std::move(object);
  };
  const PickledObject magic = next(), protocol = next();
  if (protocol.root().kind != PickledObject::Kind::Integer || protocol.root().integer != 1001)
    damaged(file, "its protocol is unknown");
  if (isBigEndian(next())) refuseByteOrder(file);
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
  const auto load = [&](const PickledTensor& tensor) {
    const auto found = storages.find(tensor.storage);
    if (found == storages.end()) damaged(file, "the storage “" + tensor.storage + "” is missing");
    return found->second;
  };
  return interpret(object, load, file);
}

template <typename Interpret>
auto readPth(const std::filesystem::path& path, const Interpret& interpret) {
  const MappedFile mapping(path);
  const std::string file = path.string();
  const std::string_view bytes = viewOf(mapping);
  const FileKind kind = fileKind(bytes);
  if (kind == FileKind::TorchPlain) return readPlain(mapping, file, interpret);
  refuseForeign(kind, file);
  // What was cut within its first bytes still begins so.
  if (!bytes.starts_with("PK")) damaged(file, "it begins like none");
  try {
    return ZipReader(mapping, file).read(interpret);
  } catch (const c10::Error&) {
    damaged(file, "its archive is broken");
  }
}

} // namespace

StateDict readPthFile(const std::filesystem::path& path) {
  return readPth(path, stateDictOf);
}

std::vector<std::pair<std::string, at::Tensor>> readPthTensors(const std::filesystem::path& path) {
  return readPth(path, tensorsOf);
}

StateDict readWeightFile(const std::filesystem::path& path) {
  const FileKind kind = fileKind(path);
  if (kind == FileKind::TorchZip || kind == FileKind::TorchPlain) return readPthFile(path);
  refuseForeign(kind, path.string());
  const SafetensorsFile file(path);
  StateDict dict{.metadata = file.metadata()};
  for (const auto& [name, entry] : file.entries())
    dict.tensors[name] = file.tensor(name);
  return dict;
}

} // namespace stillroom
