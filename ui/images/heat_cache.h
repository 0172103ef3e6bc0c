// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/heat_maps.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <optional>
#include <vector>

namespace stillroom::ui {

/// Grad-CAM maps, made on a worker and kept. What was asked for last is made first, a batch at a time; requests that
/// nobody repeats are dropped when there are many. GUI thread only.
class HeatCache : public QObject {
  Q_OBJECT
public:
  static constexpr std::size_t mostRequests = 128, batch = 20;

  explicit HeatCache(qint64 bytes = qint64{64} << 20, QObject* parent = nullptr);
  ~HeatCache() override;

  /// Forgets everything; `mapper` may be empty.
  void setMapper(HeatMapper mapper);
  bool canMake() const { return static_cast<bool>(m_mapper); }

  /// The map (Grayscale8, the picture's size) of a predicted class, or null: then it is on its way and arrived()
  /// follows.
  QImage find(const QString& file, int classIndex);

Q_SIGNALS:
  void arrived();
  /// Maps can't be made; asked again, it is tried again.
  void problem(const QString& sentence);

private:
  struct Key {
    QString file;
    int classIndex = 0;
    bool operator==(const Key&) const = default;
    friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.file, key.classIndex); }
  };
  void start();
  void take(const std::vector<Key>& keys, const std::vector<std::optional<HeatMap>>& maps, const QString& sentence,
            std::uint64_t generation);

  HeatMapper m_mapper;
  QCache<Key, QImage> m_maps;
  QSet<Key> m_failed; ///< not tried again until another project is opened
  std::deque<Key> m_stack;
  bool m_working = false;
  QSet<Key> m_making;             ///< with the worker now
  std::uint64_t m_generation = 0; ///< counts projects: maps of an older one are dropped
  QThreadPool m_pool;             ///< last: its thread ends before anything else goes
};

} // namespace stillroom::ui
