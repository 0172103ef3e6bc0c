// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/decoded_prototypes.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <utility>

namespace stillroom::ui {

/// Files with the pictures of prototypes, decoded on a worker. What was asked for last is made first. GUI thread only.
class PrototypePictures : public QObject {
  Q_OBJECT
public:
  /// More than these wait for nobody: a person has gone on to other samples.
  static constexpr std::size_t mostRequests = 8;
  /// Makes a decoder when there is something to decode; it is dropped, with the model that it holds, when all is done.
  using Source = std::function<PrototypeDecoder()>;

  explicit PrototypePictures(QObject* parent = nullptr);
  ~PrototypePictures() override;

  /// Forgets everything; `source` may be empty.
  void setSource(Source source);

  struct Picture {
    QString file;    ///< empty: it is on its way and arrived() follows, or it can't be made
    QString problem; ///< why it can't be made; empty: nothing is wrong
    bool operator==(const Picture&) const = default;
  };
  Picture find(int classIndex, int slot);

Q_SIGNALS:
  void arrived();

private:
  using Key = std::pair<int, int>;
  void start();
  void take(const Key& key, const Picture& picture, std::uint64_t generation);

  Source m_source;
  PrototypeDecoder m_decoder;
  QHash<Key, Picture> m_made;
  std::deque<Key> m_stack;
  bool m_working = false;
  Key m_making{-1, -1};           ///< with the worker now
  std::uint64_t m_generation = 0; ///< counts projects: pictures of an older one are dropped
  QThreadPool m_pool;             ///< last: its thread ends before anything else goes
};

} // namespace stillroom::ui
