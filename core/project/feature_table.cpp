// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/feature_table.h"

#include "base/error.h"
#include "base/parallel.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace {

[[noreturn]] void throwDamaged(const std::filesystem::path& file) {
  throw Error("project.features",
              "{0} doesn't hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.",
              {file.string()});
}

at::Tensor featuresIn(const std::filesystem::path& file) {
  try {
    return SafetensorsFile(file).tensor("features", {-1, -1}, at::kFloat);
  } catch (const Error&) { // whose advice is for files from elsewhere
    throwDamaged(file);
  }
}

} // namespace

void FeatureTable::add(std::string_view file, std::int64_t row) {
  const bool goesOn =
      !m_parts.empty() && m_parts.back().file == file && m_parts.back().place + m_parts.back().rows.size() == m_rows;
  if (!goesOn) m_parts.push_back({std::string(file), m_rows, {}});
  m_parts.back().rows.push_back(row);
  ++m_rows;
}

std::vector<std::string> FeatureTable::files() const {
  std::vector<std::string> files;
  for (const Part& part : m_parts)
    files.push_back(part.file);
  return files;
}

std::size_t FeatureTable::width(const std::filesystem::path& project) const {
  return m_parts.empty() ? 0 : static_cast<std::size_t>(featuresIn(project / m_parts.front().file).size(1));
}

std::vector<float> FeatureTable::read(const std::filesystem::path& project, std::size_t width) const {
  std::vector<float> table(m_rows * width);
  parallelFor(m_parts.size(), 0, [&](std::size_t i) { readPart(project, m_parts[i], width, table.data()); });
  return table;
}

void FeatureTable::readPart(const std::filesystem::path& project, const Part& part, std::size_t width,
                            float* table) const {
  const at::Tensor features = featuresIn(project / part.file);
  float* to = table + part.place * width;
  for (const std::int64_t row : part.rows) {
    if (row < 0 || row >= features.size(0) || static_cast<std::size_t>(features.size(1)) != width)
      throwDamaged(project / part.file);
    std::copy_n(features.const_data_ptr<float>() + row * features.size(1), width, to);
    to += width;
  }
}

} // namespace stillroom
