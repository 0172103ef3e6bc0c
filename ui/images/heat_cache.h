// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/heat_maps.h"
#include "ui/images/heat_colours.h"

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
/// dropped when there are many. What a grid shows comes after all that, in smaller batches that nothing else waits for
/// long. GUI thread only.
class HeatCache : public QObject {
  Q_OBJECT
public:
  static constexpr std::size_t mostRequests = 256, batch = 32, queueBatch = 8;

  explicit HeatCache(qint64 bytes = qint64{64} << 20, QObject* parent = nullptr);
  ~HeatCache() override;

  /// Forgets everything; `mapper` may be empty.
  void setMapper(HeatMapper mapper);

  /// The map (Grayscale8, the picture's size) of a predicted class, or null: then it is on its way and arrived()
  /// follows.
  QImage find(const QString& file, int classIndex);
  /// The same map in colour, fitted into side × side for a thumbnail. Null where it isn't made; that doesn't ask for
  /// it.
  QImage coloured(const HeatWanted& wanted, int side, HeatColours colours);
  /// Asks for many, such as a sample's candidates; the first of the list is made first.
  void request(const QList<HeatWanted>& wanted);
  /// What the grid shows now, the first of the list to be made first. Takes the place of the list given before, so that
  /// what was scrolled away or is of another class isn't made any more.
  void setQueue(const QList<HeatWanted>& wanted);
  /// It is asked for and not there yet.
  bool pending(const QString& file, int classIndex) const;
  /// Forgets what no worker has begun.
  void dropRequests();
  qint64 bytesHeld() const { return m_maps.totalCost() + m_coloured.totalCost(); }

Q_SIGNALS:
  /// These came; a batch in which all failed brings none.
  void arrived(const QList<stillroom::ui::HeatWanted>& made);
  /// All that was made is forgotten, since another project is open: ask again.
  void forgotten();
  /// Some maps can't be made: why the first of them failed; the same isn't said twice in a row. They aren't tried again
  /// until another project is opened.
  void problem(const QString& sentence);

private:
  using Key = HeatWanted;
  struct ColouredKey {
    Key key;
    int side = 0;
    HeatColours colours = HeatColours::Inferno;
    bool operator==(const ColouredKey&) const = default;
    friend size_t qHash(const ColouredKey& k, size_t seed) {
      return qHashMulti(seed, k.key, k.side, static_cast<int>(k.colours));
    }
  };
  /// Whether a worker could make it; not what is made, nor what one is making or couldn't make.
  bool canBegin(const Key& key) const;
  /// Puts it on top; false when nothing is to be made.
  bool put(const Key& key);
  void startSoon();
  std::vector<Key> nextBatch();
  void start();
  void take(const std::vector<Key>& keys, const std::vector<std::optional<HeatMap>>& maps, const QString& sentence,
            std::uint64_t generation);

  HeatMapper m_mapper;
  QCache<Key, QImage> m_maps;
  QCache<ColouredKey, QImage> m_coloured;
  QSet<Key> m_failed;      ///< not tried again until another project is opened
  std::deque<Key> m_stack; ///< asked for one by one, the last first
  std::deque<Key> m_queue; ///< the grid's, the first first
  bool m_working = false, m_startsSoon = false;
  QString m_said;                 ///< the last problem
  QSet<Key> m_making;             ///< with the worker now
  std::uint64_t m_generation = 0; ///< counts projects: maps of an older one are dropped
  QThreadPool m_pool;             ///< last: its thread ends before anything else goes
};

} // namespace stillroom::ui
