// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tensors/savings.h"
#include "weights/safetensors.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stillroom {

/// How a parameter starts when it is not read from a file.
struct Initial {
  enum class Kind { Zeros, Ones, Normal, Uniform } kind = Kind::Zeros;
  double scale = 0; ///< deviation of Normal, bound of Uniform(−scale, scale)

  static Initial zeros() { return {Kind::Zeros, 0}; }
  static Initial ones() { return {Kind::Ones, 1}; }
  static Initial normal(double deviation) { return {Kind::Normal, deviation}; }
  static Initial uniform(double bound) { return {Kind::Uniform, bound}; }
};

/// Where a network gets its parameters and buffers from while it is built. Networks know names, shapes and starting
/// values; sources know files, types and devices. Names are those of diffusers, transformers or torchvision.
class TensorSource {
public:
  virtual ~TensorSource() = default;
  /// The tensor `name` of exactly this shape. Throws Error "weights.missing" or "weights.shape" (tensor, expected,
  /// found).
  virtual at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) = 0;
  /// Whether an optional tensor exists.
  virtual bool contains(const std::string& name) const = 0;
  /// What layers may do to be quick. None where weights change after they were taken, as in a training.
  virtual Savings savings() const { return Savings::none(); }
  /// The type a classifier's convolutions and norms run in, where it isn't the one they are taken in. No saving: a
  /// narrower one is an approximation.
  virtual std::optional<at::ScalarType> convolutionType() const { return std::nullopt; }
};

/// Reads from safetensors files, or from tensors in memory, converting type and device. Starting values don't matter
/// here. What it gives on the CPU begins at a multiple of c10::gAlignment, so that results don't depend on where a file
/// has its weights.
class StoredTensorSource : public TensorSource {
public:
  struct Options {
    std::optional<at::ScalarType> dtype; ///< floating-point tensors are converted to it
    c10::Device device = c10::Device(c10::DeviceType::CPU);
    std::function<std::string(const std::string&)> rename; ///< from the network's name to the stored name
    Savings savings = Savings::none();
    std::optional<at::ScalarType> convolutionType; ///< see TensorSource::convolutionType
  };
  explicit StoredTensorSource(std::vector<SafetensorsFile> files);
  StoredTensorSource(std::vector<SafetensorsFile> files, Options options);
  /// `origin` names the tensors' file in sentences.
  StoredTensorSource(TensorMap tensors, std::string origin, Options options);

  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
  bool contains(const std::string& name) const override;
  Savings savings() const override { return m_options.savings; }
  std::optional<at::ScalarType> convolutionType() const override { return m_options.convolutionType; }

private:
  std::optional<at::Tensor> find(const std::string& storedName, std::string* origin) const;
  std::string storedName(const std::string& name) const;

  std::vector<SafetensorsFile> m_files;
  TensorMap m_tensors;
  std::string m_origin;
  Options m_options;
};

/// Makes every parameter from its starting value, on the CPU, seeded by (seed, name) (RandomStream): the same whatever
/// the order.
class RandomTensorSource : public TensorSource {
public:
  explicit RandomTensorSource(std::uint64_t seed, at::ScalarType dtype = at::kFloat) : m_seed(seed), m_dtype(dtype) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
  bool contains(const std::string&) const override { return true; }

private:
  std::uint64_t m_seed;
  at::ScalarType m_dtype;
};

/// Passes on to another source and remembers what was taken, in order: the parameters of the network just built. Hides
/// the other's savings and convolution type.
class RecordingTensorSource : public TensorSource {
public:
  explicit RecordingTensorSource(TensorSource& inner) : m_inner(inner) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
  bool contains(const std::string& name) const override { return m_inner.contains(name); }
  const std::vector<std::pair<std::string, at::Tensor>>& taken() const { return m_taken; }

private:
  TensorSource& m_inner;
  std::vector<std::pair<std::string, at::Tensor>> m_taken;
};

} // namespace stillroom
