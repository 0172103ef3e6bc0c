// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/filter/filter_state.h"

#include <QDataStream>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
namespace {

constexpr quint32 magic = 0x53524642; // "SRFB"
constexpr quint8 version = 1;
constexpr qsizetype longestText = 1000;

constexpr std::uint8_t everyBit(unsigned values) {
  return static_cast<std::uint8_t>((1U << values) - 1);
}

bool within(const ValueRange& range, const ValueRange& limits) {
  return std::isfinite(range.low) && std::isfinite(range.high) && range.low >= limits.low && range.low <= range.high &&
         range.high <= limits.high;
}

bool sound(const SampleFilter& filter) {
  return (filter.statuses & ~everyBit(sampleStatusCount)) == 0 && (filter.reasons & ~everyBit(3)) == 0 &&
         (filter.reviews & ~everyBit(3)) == 0 && within(filter.confidence, everyConfidence) &&
         within(filter.similarity, everySimilarity) && filter.text.size() <= longestText;
}

} // namespace

QByteArray FilterState::toBytes() const {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out.setVersion(QDataStream::Qt_6_4);
  out << magic << version << filter.statuses << filter.reasons << filter.reviews << filter.noted << filter.moved
      << filter.confidence.low << filter.confidence.high << filter.similarity.low << filter.similarity.high
      << filter.text.left(longestText) << orderToString(order) << qint32{pictureSide};
  return bytes;
}

std::optional<FilterState> FilterState::fromBytes(const QByteArray& bytes) {
  QDataStream in(bytes);
  in.setVersion(QDataStream::Qt_6_4);
  quint32 begin = 0;
  quint8 number = 0;
  in >> begin >> number;
  if (begin != magic || number != version) return std::nullopt;
  SampleFilter f;
  QString order;
  qint32 side = 0;
  in >> f.statuses >> f.reasons >> f.reviews >> f.noted >> f.moved >> f.confidence.low >> f.confidence.high >>
      f.similarity.low >> f.similarity.high >> f.text >> order >> side;
  const auto known = orderFromString(order);
  if (in.status() != QDataStream::Ok || !known || !sound(f)) return std::nullopt;
  return FilterState{f, *known, std::clamp<int>(side, smallestPicture, largestPicture)};
}

} // namespace stillroom::ui
