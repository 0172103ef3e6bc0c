// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "weights/tensor_source.h"

#include <string>

namespace stillroom::tests {

/// One file of tests/oracle/make_networks.py: a network's weights (`weights.…`), config.json, inputs and outputs.
class NetworkData {
public:
  explicit NetworkData(const std::string& name);
  std::string config() const { return m_file.metadata().at("config"); }
  at::Tensor tensor(const std::string& name) const { return m_file.tensor(name); }
  /// The weights, converted to f32.
  StoredTensorSource weights() const;

private:
  SafetensorsFile m_file;
};

/// The greatest difference, divided by the greatest expected value; infinity when shapes differ.
double relativeError(const at::Tensor& actual, const at::Tensor& expected);

/// The code of the Error that `action` throws; empty when it throws none.
template <typename Action>
std::string errorCode(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return {};
}

} // namespace stillroom::tests
