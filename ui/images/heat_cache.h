// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/heat_maps.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <optional>
#include <vector>

namespace stillroom::ui {

/// A picture and the class whose heat is wanted, as predictions name it.
struct HeatWanted {
  QString file;
  int classIndex = -1;
  bool operator==(const HeatWanted&) const = default;
  friend size_t qHash(const HeatWanted& wanted, size_t seed = 0) {
    return qHashMulti(seed, wanted.file, wanted.classIndex);
  }
};

/// Grad-CAM maps, made on a worker and kept. What was asked for last is made first, a batch at a time: everything that
/// is asked for before the event loop turns goes through the network together. Requests that nobody repeats are
/// dropped when there are many. GUI thread only.
class HeatCache : public QObject {
  Q_OBJECT
public:
  static constexpr std::size_t mostRequests = 256, batch = 32;

  explicit HeatCache(qint64 bytes = qint64{64} << 20, QObject* parent = nullptr);
  ~HeatCache() override;

  /// Forgets everything; `mapper` may be empty.
  void setMapper(HeatMapper mapper);
  bool canMake() const { return static_cast<bool>(m_mapper); }

  /// The map (Grayscale8, the picture's size) of a predicted class, or null: then it is on its way and arrived()
  /// follows.
  QImage find(const QString& file, int classIndex);
  /// The same map for a thumbnail: fitted into side × side.
  QImage findFitted(const QString& file, int classIndex, int side);
  /// Asks for many, a sample's candidates or the chosen images of a grid; the first of the list is made first.
  void request(const QList<HeatWanted>& wanted);
  /// It is asked for and not there yet.
  bool pending(const QString& file, int classIndex) const;
  /// Forgets what no worker has begun.
  void dropRequests() { m_stack.clear(); }

Q_SIGNALS:
  void arrived();
  /// Some maps can't be made: why the first of them failed. They aren't tried again until another project is opened.
  void problem(const QString& sentence);

private:
  using Key = HeatWanted;
  struct FittedKey {
    Key key;
    int side = 0;
    bool operator==(const FittedKey&) const = default;
    friend size_t qHash(const FittedKey& fitted, size_t seed) { return qHashMulti(seed, fitted.key, fitted.side); }
  };
  /// Puts it on top; false when nothing is to be made.
  bool put(const Key& key);
  void startSoon();
  void start();
  void take(const std::vector<Key>& keys, const std::vector<std::optional<HeatMap>>& maps, const QString& sentence,
            std::uint64_t generation);

  HeatMapper m_mapper;
  QCache<Key, QImage> m_maps;
  QCache<FittedKey, QImage> m_fitted;
  QSet<Key> m_failed; ///< not tried again until another project is opened
  std::deque<Key> m_stack;
  bool m_working = false, m_startsSoon = false;
  QSet<Key> m_making;             ///< with the worker now
  std::uint64_t m_generation = 0; ///< counts projects: maps of an older one are dropped
  QThreadPool m_pool;             ///< last: its thread ends before anything else goes
};

} // namespace stillroom::ui
