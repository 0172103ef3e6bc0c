// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_data.h"

#include "support/test_data.h"

#include <ATen/ATen.h>

#include <limits>

namespace stillroom::tests {

NetworkData::NetworkData(const std::string& name) : m_file(testData() / (name + ".safetensors")) {}

StoredTensorSource NetworkData::weights() const {
  StoredTensorSource::Options options;
  options.dtype = at::kFloat;
  options.rename = [](const std::string& name) { return "weights." + name; };
  return StoredTensorSource({m_file}, options);
}

double relativeError(const at::Tensor& actual, const at::Tensor& expected) {
  if (actual.sizes() != expected.sizes() || !actual.isfinite().all().item<bool>())
    return std::numeric_limits<double>::infinity();
  const double difference = (actual.to(at::kDouble) - expected.to(at::kDouble)).abs().max().item<double>();
  return difference / expected.to(at::kDouble).abs().max().item<double>();
}

} // namespace stillroom::tests
