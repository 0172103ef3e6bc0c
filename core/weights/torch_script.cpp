// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/torch_script.h"

#include "base/error.h"
#include "base/files.h"
#include "tensors/torch_errors.h"
#include "weights/file_kind.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/in_memory_adapter.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/runtime/print_handler.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace stillroom {
namespace fs = std::filesystem;

struct TorchScript::Program {
  std::string file;
  torch::jit::Module module;
  c10::Device device;
};

namespace {

using Reader = caffe2::serialize::PyTorchStreamReader;

constexpr std::size_t mostCode = std::size_t{64} << 20, mostExtra = std::size_t{16} << 20;
constexpr std::string_view extraFolder = "extra/", codeFolder = "code/";

/// Operators of LibTorch's that write files, map them, or call other machines. The serialised language has no way to
/// name an operator but by its word.
constexpr std::array<std::string_view, 6> reachingOut{"save",     "from_file",  "rpc_async",
                                                      "rpc_sync", "rpc_remote", "remote"};

[[noreturn]] void throwDamaged(const std::string& file, const std::string& why) {
  throw Error("script.damaged", "{0} is no sound TorchScript file: {1}. Export it again.", {file, why});
}

std::string firstLine(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

std::shared_ptr<Reader> readerOf(const MappedFile& mapping) {
  return std::make_shared<Reader>(
      std::make_shared<caffe2::serialize::MemoryReadAdapter>(mapping.data(), static_cast<off_t>(mapping.size())));
}

std::string recordOf(Reader& reader, const std::string& name, std::size_t most, const std::string& file) {
  const std::size_t size = reader.getRecordSize(name);
  if (size > most) throwDamaged(file, "its entry " + name + " is too large");
  std::string bytes(size, '\0');
  reader.getRecord(name, bytes.data(), bytes.size());
  return bytes;
}

bool isWordPart(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool holdsWord(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !isWordPart(text[at - 1])) && (end == text.size() || !isWordPart(text[end]))) return true;
  }
  return false;
}

/// Some of the code runs while it is loaded, so that it is looked through before.
void refuseReachingOut(Reader& reader, const std::string& file) {
  std::size_t left = mostCode;
  for (const std::string& name : reader.getAllRecords()) {
    if (!name.starts_with(codeFolder) || !name.ends_with(".py")) continue;
    const std::string code = recordOf(reader, name, left, file);
    left -= code.size();
    for (const std::string_view word : reachingOut)
      if (holdsWord(code, word))
        throw Error("script.reaches-out",
                    "The TorchScript program in {0} uses “{1}”, which reaches outside it, and isn't run. Export a "
                    "network that only calculates.",
                    {file, std::string(word)});
  }
}

void requireFinite(const torch::jit::Module& module, const std::string& file) {
  for (const auto& parameter : module.named_parameters())
    if (parameter.value.is_floating_point() && !at::isfinite(parameter.value).all().item<bool>())
      throw Error(
          "weights.non-finite",
          "The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another "
          "type of numbers.",
          {parameter.name, file, c10::toString(parameter.value.scalar_type())});
}

/// Reads a file's archive; what LibTorch has against it becomes a sentence of ours.
template <typename Work>
auto withArchive(const fs::path& path, const Work& work) {
  const MappedFile mapping(path);
  try {
    return work(mapping, *readerOf(mapping));
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    throwDamaged(path.string(), firstLine(torchFailureOf(problem).what()));
  }
}

std::vector<at::Tensor> tensorsOf(const c10::IValue& value, const std::string& file) {
  if (value.isTensor()) return {value.toTensor()};
  if (value.isTensorList()) return value.toTensorVector();
  std::vector<at::Tensor> tensors;
  if (value.isTuple())
    for (const c10::IValue& each : value.toTupleRef().elements())
      if (each.isTensor()) tensors.push_back(each.toTensor());
  if (tensors.empty() || tensors.size() != value.toTupleRef().elements().size())
    throw Error("script.result",
                "The TorchScript program in {0} gives {1}. It must give logits [N, classes], or a tuple of logits and "
                "features [N, D], or of these and a map [N, C, h, w].",
                {file, value.tagKind()});
  return tensors;
}

} // namespace

bool TorchScript::holds(const fs::path& file) {
  if (fileKind(file) != FileKind::TorchZip) return false;
  const MappedFile mapping(file);
  try {
    return readerOf(mapping)->hasRecord("constants.pkl");
  } catch (const std::exception&) {
    return false;
  }
}

TorchScript TorchScript::load(const fs::path& path, c10::Device device) {
  const std::string file = path.string();
  return withArchive(path, [&](const MappedFile& mapping, Reader& reader) {
    refuseReachingOut(reader, file);
    torch::jit::setPrintHandler([](const std::string&) {}); // standard output is the caller's
    torch::jit::Module module = torch::jit::load(
        std::make_shared<caffe2::serialize::MemoryReadAdapter>(mapping.data(), static_cast<off_t>(mapping.size())),
        device);
    module.eval();
    requireFinite(module, file);
    return TorchScript(std::make_shared<Program>(Program{file, std::move(module), device}));
  });
}

std::vector<at::Tensor> TorchScript::operator()(const at::Tensor& batch) const {
  const torch::jit::GraphOptimizerEnabledGuard plain(false);
  try {
    return tensorsOf(m_program->module.get_method("forward")({batch.to(m_program->device)}), m_program->file);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    const Error known = torchFailureOf(problem);
    if (known.code().starts_with("memory.") || known.code().starts_with("device.")) throw known;
    throw Error(
        "script.failed",
        "The TorchScript program in {0} failed on a batch of {1} images of {2}×{2} pixels: {3}. Check the size "
        "in its model card, or export it again.",
        {m_program->file, std::to_string(batch.size(0)), std::to_string(batch.size(-1)), firstLine(problem.what())});
  }
}

std::optional<std::string> TorchScript::extra(const fs::path& path, const std::string& name) {
  const std::string entry = std::string(extraFolder) + name;
  return withArchive(path, [&](const MappedFile&, Reader& reader) -> std::optional<std::string> {
    if (!reader.hasRecord(entry)) return std::nullopt;
    return recordOf(reader, entry, mostExtra, path.string());
  });
}

std::string withExtra(const fs::path& path, const std::string& name, const std::string& text) {
  const std::string file = path.string(), entry = std::string(extraFolder) + name;
  return withArchive(path, [&](const MappedFile& mapping, Reader& reader) {
    std::string bytes;
    caffe2::serialize::PyTorchStreamWriter writer([&](const void* part, std::size_t size) {
      bytes.append(static_cast<const char*>(part), size);
      return size;
    });
    writer.setMinVersion(reader.version());
    for (const std::string& record : reader.getAllRecords()) {
      if (record == entry || record == "version" || record.starts_with(".data/")) continue; // the writer's own
      const std::string whole = recordOf(reader, record, 16 * mapping.size(), file);
      writer.writeRecord(record, whole.data(), whole.size(), record.starts_with(codeFolder));
    }
    writer.writeRecord(entry, text.data(), text.size());
    writer.writeEndOfFile();
    return bytes;
  });
}

} // namespace stillroom
