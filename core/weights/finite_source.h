// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// Passes on to another source and looks at every value of what it gives, after its conversion: a file's NaN, and a
/// value that f16 can't hold, are found when a model is loaded and not when all its images are black. Reads each tensor
/// once (about 0.3 s for a billion values of 16 bits).
class FiniteTensorSource : public TensorSource {
public:
  /// `files` are named in the sentence.
  FiniteTensorSource(TensorSource& inner, const std::vector<std::filesystem::path>& files);
  /// Throws Error "weights.non-finite" (tensor, files), or what the other source throws.
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
  bool contains(const std::string& name) const override { return m_inner.contains(name); }
  Savings savings() const override { return m_inner.savings(); }
  std::optional<at::ScalarType> convolutionType() const override { return m_inner.convolutionType(); }

private:
  TensorSource& m_inner;
  std::string m_origin;
};

} // namespace stillroom
