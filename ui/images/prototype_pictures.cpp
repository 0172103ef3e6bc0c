// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/prototype_pictures.h"

#include "ui/common/error_text.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

PrototypePictures::Picture make(const PrototypeDecoder& decoder, int classIndex, int slot) {
  try {
    return {QString::fromStdString(decoder(classIndex, slot).string()), {}};
  } catch (const std::exception& error) {
    return {{}, errorText(error)};
  }
}

} // namespace

PrototypePictures::PrototypePictures(QObject* parent) : QObject(parent) {
  m_pool.setMaxThreadCount(1);
}

PrototypePictures::~PrototypePictures() {
  m_pool.waitForDone();
}

void PrototypePictures::setSource(Source source) {
  ++m_generation;
  m_source = std::move(source);
  m_decoder = {};
  m_made.clear();
  m_stack.clear();
  m_making = {-1, -1};
}

PrototypePictures::Picture PrototypePictures::find(int classIndex, int slot) {
  const Key key{classIndex, slot};
  if (const auto made = m_made.constFind(key); made != m_made.constEnd()) return *made;
  if (!m_source || classIndex < 0 || key == m_making) return {};
  const auto found = std::find(m_stack.begin(), m_stack.end(), key);
  if (found != m_stack.end()) m_stack.erase(found);
  m_stack.push_back(key);
  if (m_stack.size() > mostRequests) m_stack.pop_front();
  start();
  return {};
}

void PrototypePictures::start() {
  if (m_working) return;
  if (m_stack.empty()) {
    m_decoder = {};
    return;
  }
  if (!m_decoder) m_decoder = m_source();
  m_working = true;
  m_making = m_stack.back();
  m_stack.pop_back();
  m_pool.start([this, key = m_making, decoder = m_decoder, generation = m_generation] {
    const Picture picture = make(decoder, key.first, key.second);
    QMetaObject::invokeMethod(
        this, [this, key, picture, generation] { take(key, picture, generation); }, Qt::QueuedConnection);
  });
}

void PrototypePictures::take(const Key& key, const Picture& picture, std::uint64_t generation) {
  m_working = false;
  if (generation == m_generation) {
    m_making = {-1, -1};
    m_made.insert(key, picture);
    Q_EMIT arrived();
  }
  start();
}

} // namespace stillroom::ui
