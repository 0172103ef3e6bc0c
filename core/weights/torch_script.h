// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// A program that torch.jit.save wrote, with its weights. LibTorch's own interpreter runs it: no Python, and nothing
/// but operators of LibTorch. Of these, the ones that reach outside the program (files, other machines) are refused
/// before anything of it runs; what it prints is dropped. It may still take long or much memory. Thread-safe.
class TorchScript {
public:
  /// Whether a file is such a program. False for anything that isn't a sound zip archive.
  static bool holds(const std::filesystem::path& file);

  /// Throws Error "script.damaged", "script.reaches-out" (naming the operator), "weights.non-finite", "file.missing" or
  /// "file.read".
  static TorchScript load(const std::filesystem::path& file, c10::Device device);

  /// What its forward() gives for one batch: a tensor, or the tensors of a tuple or list. Differentiable where
  /// gradients are on. The same batch gives the same bits: nothing is specialised from call to call. Throws Error
  /// "script.failed" with what LibTorch said, "script.result" for anything but tensors, or what memory and devices
  /// give.
  std::vector<at::Tensor> operator()(const at::Tensor& batch) const;

  /// A text that was saved with it (`_extra_files`), if it has one of this name. Nothing of the program is read. Throws
  /// Error "script.damaged", "file.missing" or "file.read".
  static std::optional<std::string> extra(const std::filesystem::path& file, const std::string& name);

private:
  struct Program;
  explicit TorchScript(std::shared_ptr<const Program> program) : m_program(std::move(program)) {}

  std::shared_ptr<const Program> m_program;
};

/// The bytes of such a file with another text among its extra files. Throws Error "script.damaged", "file.missing" or
/// "file.read".
std::string withExtra(const std::filesystem::path& file, const std::string& name, const std::string& text);

} // namespace stillroom
