// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/cosine_table.h"

#include "base/processor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stillroom {

namespace {

constexpr std::size_t lanes = 16;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

#if defined(__GNUC__)
[[gnu::always_inline]]
#endif
inline double
dotInLanes(const float* a, const float* b, std::size_t size) {
  std::array<double, lanes> sums{};
  const std::size_t whole = size / lanes * lanes;
  for (std::size_t i = 0; i < whole; i += lanes)
    for (std::size_t lane = 0; lane < lanes; ++lane)
      sums[lane] += static_cast<double>(a[i + lane]) * static_cast<double>(b[i + lane]);
  for (std::size_t i = whole; i < size; ++i)
    sums[i - whole] += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  for (std::size_t half = lanes / 2; half > 0; half /= 2)
    for (std::size_t lane = 0; lane < half; ++lane)
      sums[lane] += sums[lane + half];
  return sums[0];
}

#if defined(__GNUC__) && defined(__x86_64__)
// Wider registers only: without fused multiply-add the bits stay those of the plain version.
[[gnu::target("avx2")]] double dotWide(const float* a, const float* b, std::size_t size) {
  return dotInLanes(a, b, size);
}
double dotPlain(const float* a, const float* b, std::size_t size) {
  return dotInLanes(a, b, size);
}

auto chooseDot() {
  return processor().avx2 ? dotWide : dotPlain;
}
#endif

} // namespace

double dotProduct(const float* a, const float* b, std::size_t size) {
#if defined(__GNUC__) && defined(__x86_64__)
  static const auto dot = chooseDot();
  return dot(a, b, size);
#else
  return dotInLanes(a, b, size);
#endif
}

double ClassImages::cosine(std::int32_t a, std::int32_t b) const {
  const auto feature = [this](std::int32_t image) {
    return image < baselineCount ? baselines + static_cast<std::size_t>(image) * featureSize
                                 : candidates + static_cast<std::size_t>(image - baselineCount) * featureSize;
  };
  const auto norm = [this](std::int32_t image) {
    return image < baselineCount ? baselineNorms[image] : candidateNorms[image - baselineCount];
  };
  if (computed) ++*computed;
  const double value = dotProduct(feature(a), feature(b), featureSize) / (norm(a) * norm(b));
  return std::isfinite(value) ? value : 0.0;
}

namespace {
// Room for a few chosen candidates beside the baselines before a table has to be laid out anew.
std::size_t firstStride(const ClassImages& images) {
  const auto baselines = static_cast<std::size_t>(images.baselineCount);
  const auto candidates = static_cast<std::size_t>(images.candidateCount);
  return baselines + std::min(candidates, candidates / 10 + 2);
}
} // namespace

CosineTable::CosineTable(const ClassImages& images, bool reserve)
    : m_columnOf(static_cast<std::size_t>(images.count()), -1),
      m_rows(static_cast<std::size_t>(images.count())),
      m_columns(static_cast<std::size_t>(images.baselineCount)),
      m_stride(firstStride(images)) {
  m_values.assign(m_rows * m_stride, unknown);
  if (reserve) m_reserve.assign(m_rows * static_cast<std::size_t>(images.candidateCount), unknown);
  for (std::int32_t i = 0; i < images.baselineCount; ++i)
    m_columnOf[static_cast<std::size_t>(i)] = i;
}

std::size_t CosineTable::bytesFor(const ClassImages& images, bool reserve) {
  const std::size_t values = firstStride(images) + (reserve ? static_cast<std::size_t>(images.candidateCount) : 0);
  return static_cast<std::size_t>(images.count()) * (values * sizeof(double) + sizeof(std::int32_t));
}

void CosineTable::prepare(const ClassImages& images, std::int32_t image, std::int32_t candidate) {
  m_reserve[reserved(images, image, candidate)] = images.cosine(image, candidate);
}

double CosineTable::cosine(const ClassImages& images, std::int32_t image, std::int32_t member) const {
  if (!m_reserve.empty() && member >= images.baselineCount)
    if (const double ready = m_reserve[reserved(images, image, member)]; !std::isnan(ready)) return ready;
  return images.cosine(image, member);
}

std::size_t CosineTable::widened() const {
  return std::min(m_rows, m_stride + m_stride / 4 + 2);
}

std::size_t CosineTable::bytesWith(std::int32_t image) const {
  if (m_columnOf[static_cast<std::size_t>(image)] >= 0 || !full()) return bytes();
  return bytes() + m_rows * (widened() - m_stride) * sizeof(double);
}

void CosineTable::widen() {
  const std::size_t stride = widened();
  std::vector<double> values(m_rows * stride, unknown);
  for (std::size_t i = 0; i < m_rows; ++i)
    std::copy_n(m_values.data() + i * m_stride, m_columns, values.data() + i * stride);
  m_values = std::move(values);
  m_stride = stride;
}

std::int32_t CosineTable::column(std::int32_t image) {
  std::int32_t& column = m_columnOf[static_cast<std::size_t>(image)];
  if (column >= 0) return column;
  if (full()) widen();
  return column = static_cast<std::int32_t>(m_columns++);
}

CosineTable* CosineCache::table(std::size_t classNumber, const ClassImages& images) {
  std::unique_ptr<CosineTable>& table = m_tables[classNumber];
  if (!table && CosineTable::bytesFor(images, m_reserve) <= m_bound - m_bytes) {
    table = std::make_unique<CosineTable>(images, m_reserve);
    m_bytes += table->bytes();
  }
  return table.get();
}

std::int32_t CosineCache::column(std::size_t classNumber, std::int32_t image) {
  std::unique_ptr<CosineTable>& table = m_tables[classNumber];
  const std::size_t others = m_bytes - table->bytes();
  if (table->bytesWith(image) > m_bound - others) {
    table.reset();
    m_bytes = others;
    return -1;
  }
  const std::int32_t column = table->column(image);
  m_bytes = others + table->bytes();
  return column;
}

NormalImages::NormalImages(CosineCache& cache, std::size_t classNumber, const ClassImages& images)
    : m_cache(cache), m_class(classNumber), m_images(images), m_table(cache.table(classNumber, images)) {
  m_members.reserve(static_cast<std::size_t>(images.baselineCount));
  m_columns.reserve(static_cast<std::size_t>(images.baselineCount));
}

void NormalImages::add(std::int32_t image) {
  m_members.push_back(image);
  if (!m_table) return;
  m_columns.push_back(image < m_images.baselineCount ? image : m_cache.column(m_class, image));
  if (m_columns.back() < 0) m_table = nullptr;
}

double NormalImages::sum(std::int32_t image) {
  if (m_table) return sumOfTable(image);
  double sum = 0;
  for (const std::int32_t member : m_members)
    sum += m_images.cosine(image, member);
  return sum;
}

double NormalImages::sumOfTable(std::int32_t image) {
  double* row = m_table->row(image);
  double sum = 0;
  for (const std::int32_t column : m_columns)
    sum += row[column];
  if (!std::isnan(sum)) return sum;
  // At least one was never asked for before.
  sum = 0;
  for (std::size_t i = 0; i < m_members.size(); ++i) {
    double& value = row[m_columns[i]];
    if (std::isnan(value)) value = m_table->cosine(m_images, image, m_members[i]);
    sum += value;
  }
  return sum;
}

} // namespace stillroom
