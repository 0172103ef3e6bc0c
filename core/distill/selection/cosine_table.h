// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace stillroom {

/// Σ a[i]·b[i] in double: element i goes to partial sum i mod 16, the partial sums are folded in halves. The same bits
/// on every processor (no fused multiply-add), and the same for (a, b) and (b, a).
double dotProduct(const float* a, const float* b, std::size_t size);

/// The features of one class as one list of images: its baselines in slot order, then its candidates. A view; images
/// are numbered 0 … count() − 1.
struct ClassImages {
  const float* baselines = nullptr;       ///< [baselineCount, featureSize]
  const float* candidates = nullptr;      ///< [candidateCount, featureSize]
  const double* baselineNorms = nullptr;  ///< [baselineCount], lengths of the features
  const double* candidateNorms = nullptr; ///< [candidateCount]
  std::int32_t baselineCount = 0;
  std::int32_t candidateCount = 0;
  std::size_t featureSize = 0;
  std::int64_t* computed = nullptr; ///< counts the cosines that are computed, where given

  std::int32_t count() const { return baselineCount + candidateCount; }
  /// cos(a, b) of the paper's equation 5, −1 … 1 but for rounding; 0 where either is a zero vector or the value is not
  /// finite.
  double cosine(std::int32_t a, std::int32_t b) const;
};

/// Cosines of every image of a class (rows) with those that were in N at some time (columns); NaN where not yet asked
/// for. Baselines are columns from the start, candidates become one when they first join N, so that the rows stay
/// short. With `reserve` cosines with every candidate can be kept ready beside the rows.
class CosineTable {
public:
  CosineTable(const ClassImages& images, bool reserve);

  /// What a new table takes.
  static std::size_t bytesFor(const ClassImages& images, bool reserve);
  std::size_t bytes() const {
    return (m_values.size() + m_reserve.size()) * sizeof(double) + m_columnOf.size() * sizeof(std::int32_t);
  }
  /// What the table takes once `image` has a column.
  std::size_t bytesWith(std::int32_t image) const;
  /// The column of an image, which gets one if it has none; rows are laid out anew where it finds no room.
  std::int32_t column(std::int32_t image);
  /// Computes cos(image, candidate) into the reserve.
  void prepare(const ClassImages& images, std::int32_t image, std::int32_t candidate);
  /// cos(image, member), from the reserve where it is ready.
  double cosine(const ClassImages& images, std::int32_t image, std::int32_t member) const;
  /// The row of an image, one cosine a column. Valid until the next column() that makes one.
  double* row(std::int32_t image) { return m_values.data() + static_cast<std::size_t>(image) * m_stride; }

private:
  std::size_t reserved(const ClassImages& images, std::int32_t image, std::int32_t candidate) const {
    return static_cast<std::size_t>(image) * static_cast<std::size_t>(images.candidateCount) +
           static_cast<std::size_t>(candidate - images.baselineCount);
  }
  bool full() const { return m_columns == m_stride; }
  std::size_t widened() const;
  void widen();

  std::vector<double> m_values;         ///< [images, stride]
  std::vector<double> m_reserve;        ///< [images, candidates] or empty
  std::vector<std::int32_t> m_columnOf; ///< [images], −1 for none
  std::size_t m_rows;
  std::size_t m_columns;
  std::size_t m_stride;
};

/// Tables of all classes within a bound of bytes. Not thread-safe. A class that doesn't fit has none: its cosines are
/// computed directly.
class CosineCache {
public:
  CosineCache(std::size_t classes, std::size_t bound, bool reserve)
      : m_tables(classes), m_bound(bound), m_reserve(reserve) {}

  bool reserves() const { return m_reserve; }

  /// Made at the first call; null where it doesn't fit.
  CosineTable* table(std::size_t classNumber, const ClassImages& images);
  /// The column of an image in the class's table, or −1 after the table was given up because it outgrew the bound.
  std::int32_t column(std::size_t classNumber, std::int32_t image);

private:
  std::vector<std::unique_ptr<CosineTable>> m_tables;
  std::size_t m_bound;
  bool m_reserve;
  std::size_t m_bytes = 0;
};

/// N of one class while its samples are gone through (Algorithm 1, lines 16 and 29).
class NormalImages {
public:
  NormalImages(CosineCache& cache, std::size_t classNumber, const ClassImages& images);

  /// An image joins N.
  void add(std::int32_t image);
  /// |N|.
  std::int32_t size() const { return static_cast<std::int32_t>(m_members.size()); }
  /// Σ cos(image, n) over N in the order in which its members joined (the paper's equation 5); 0 while N is empty.
  double sum(std::int32_t image);

private:
  double sumOfTable(std::int32_t image);

  CosineCache& m_cache;
  std::size_t m_class;
  ClassImages m_images;
  CosineTable* m_table;
  std::vector<std::int32_t> m_members;
  std::vector<std::int32_t> m_columns;
};

} // namespace stillroom
