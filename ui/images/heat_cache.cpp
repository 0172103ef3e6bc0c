// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/heat_cache.h"

#include "ui/common/error_text.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

QImage imageOf(const HeatMap& map) {
  QImage image(map.width, map.height, QImage::Format_Grayscale8);
  for (int y = 0; y < map.height; ++y)
    std::copy_n(map.heat.data() + static_cast<std::ptrdiff_t>(y) * map.width, map.width, image.scanLine(y));
  return image;
}

struct Made {
  std::vector<std::optional<HeatMap>> maps; ///< as many as were asked for; nothing for a failed one
  QString sentence;                         ///< what failed first, or empty
};

void makeOneByOne(const HeatMapper& mapper, const std::vector<HeatMapRequest>& requests, Made& made) {
  const HeatMapRequest* failed = nullptr;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    try {
      made.maps[i] = mapper({requests[i]}).at(0);
    } catch (const std::exception& error) {
      if (errorText(error) != made.sentence) continue;
      // What fails two pictures in the same words is not about pictures, and would fail the others just as slowly.
      if (failed && failed->picture != requests[i].picture) return;
      failed = &requests[i];
    }
  }
}

/// One picture that can't be read fails its whole batch: then each is asked for alone.
Made make(const HeatMapper& mapper, const std::vector<HeatMapRequest>& requests) {
  Made made{.maps = std::vector<std::optional<HeatMap>>(requests.size()), .sentence = {}};
  try {
    std::vector<HeatMap> maps = mapper(requests);
    maps.resize(requests.size());
    std::move(maps.begin(), maps.end(), made.maps.begin());
  } catch (const std::exception& error) {
    made.sentence = errorText(error);
    if (requests.size() > 1) makeOneByOne(mapper, requests, made);
  }
  return made;
}

} // namespace

HeatCache::HeatCache(qint64 bytes, QObject* parent) : QObject(parent), m_maps(bytes), m_coloured(bytes / 2) {
  m_pool.setMaxThreadCount(1);
}

HeatCache::~HeatCache() {
  m_pool.waitForDone();
}

void HeatCache::setMapper(HeatMapper mapper) {
  ++m_generation;
  m_mapper = std::move(mapper);
  m_maps.clear();
  m_coloured.clear();
  m_failed.clear();
  m_said.clear();
  m_making.clear();
  dropRequests();
  Q_EMIT forgotten();
}

void HeatCache::dropRequests() {
  m_stack.clear();
  m_queue.clear();
}

QImage HeatCache::find(const QString& file, int classIndex) {
  const Key key{file, classIndex};
  if (const QImage* map = m_maps.object(key)) return *map;
  if (put(key)) startSoon();
  return {};
}

QImage HeatCache::coloured(const HeatWanted& wanted, int side, HeatColours colours) {
  const ColouredKey key{wanted, side, colours};
  if (const QImage* image = m_coloured.object(key)) return *image;
  const QImage* map = m_maps.object(wanted);
  if (!map || side <= 0) return {};
  // Heat is smooth already: of a larger map single pixels are enough.
  const bool larger = std::max(map->width(), map->height()) > side;
  const QImage fitted =
      map->scaled(side, side, Qt::KeepAspectRatio, larger ? Qt::FastTransformation : Qt::SmoothTransformation);
  auto* image = new QImage(colouredHeat(fitted, colours, 1));
  const QImage result = *image; // a cache that is full already deletes what it is given
  m_coloured.insert(key, image, image->sizeInBytes());
  return result;
}

void HeatCache::request(const QList<HeatWanted>& wanted) {
  bool any = false;
  for (auto key = wanted.crbegin(); key != wanted.crend(); ++key)
    any = put(*key) || any;
  if (any) startSoon();
}

bool HeatCache::pending(const QString& file, int classIndex) const {
  const Key key{file, classIndex};
  return m_making.contains(key) || std::find(m_stack.begin(), m_stack.end(), key) != m_stack.end();
}

void HeatCache::setQueue(const QList<HeatWanted>& wanted) {
  m_queue.assign(wanted.begin(), wanted.end());
  if (!m_queue.empty()) startSoon();
}

bool HeatCache::canBegin(const Key& key) const {
  if (key.file.isEmpty() || key.classIndex < 0 || !m_mapper) return false;
  return !m_maps.contains(key) && !m_failed.contains(key) && !m_making.contains(key);
}

bool HeatCache::put(const Key& key) {
  if (!canBegin(key)) return false;
  const auto found = std::find(m_stack.begin(), m_stack.end(), key);
  if (found != m_stack.end()) m_stack.erase(found);
  m_stack.push_back(key);
  if (m_stack.size() > mostRequests) m_stack.pop_front();
  return true;
}

/// Not at once: the cells that are painted next are to go along.
void HeatCache::startSoon() {
  if (m_startsSoon || m_working) return;
  m_startsSoon = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_startsSoon = false;
        start();
      },
      Qt::QueuedConnection);
}

/// Of the queue a few, and only once nothing else is asked for.
std::vector<HeatCache::Key> HeatCache::nextBatch() {
  std::vector<Key> keys;
  const auto pick = [&](const Key& key) {
    if (!canBegin(key)) return;
    m_making.insert(key);
    keys.push_back(key);
  };
  for (; !m_stack.empty() && keys.size() < batch; m_stack.pop_back())
    pick(m_stack.back());
  if (!keys.empty()) return keys;
  for (; !m_queue.empty() && keys.size() < queueBatch; m_queue.pop_front())
    pick(m_queue.front());
  return keys;
}

void HeatCache::start() {
  if (m_working) return;
  const std::vector<Key> keys = nextBatch();
  if (keys.empty()) return;
  m_working = true;
  m_pool.start([this, keys, mapper = m_mapper, generation = m_generation] {
    std::vector<HeatMapRequest> requests;
    for (const Key& key : keys)
      requests.push_back({key.file.toStdString(), key.classIndex});
    const Made made = make(mapper, requests);
    QMetaObject::invokeMethod(
        this, [this, keys, made, generation] { take(keys, made.maps, made.sentence, generation); },
        Qt::QueuedConnection);
  });
}

void HeatCache::take(const std::vector<Key>& keys, const std::vector<std::optional<HeatMap>>& maps,
                     const QString& sentence, std::uint64_t generation) {
  m_working = false;
  if (generation == m_generation) {
    m_making.clear();
    bool failed = false;
    QList<HeatWanted> made;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (!maps[i]) {
        failed = true;
        m_failed.insert(keys[i]);
        continue;
      }
      auto* image = new QImage(imageOf(*maps[i]));
      m_maps.insert(keys[i], image, image->sizeInBytes());
      made += keys[i];
    }
    // What fails every picture would be said with each batch of a scrolled grid.
    if (failed && sentence != m_said) Q_EMIT problem(m_said = sentence);
    Q_EMIT arrived(made);
  }
  start();
}

} // namespace stillroom::ui
