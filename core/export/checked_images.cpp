// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/checked_images.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "base/texts.h"
#include "project/chosen_images.h"

namespace stillroom {

std::string CheckedImages::read(std::size_t sample) {
  const std::string& hash = m_input.image(sample);
  std::string bytes;
  try {
    bytes = readFile(m_input.contents.imageFile(hash));
  } catch (const Error&) { // listed with the others
  }
  if (sha256Hex(bytes) == hash) return bytes;
  m_bad.push_back(sample);
  return {};
}

void CheckedImages::requireAll() const {
  if (!m_bad.empty())
    throw Error(
        "export.damaged",
        "The image files of these samples are missing or damaged: {0}. `verify --repair` forgets them and `run` "
        "makes them again; then export.",
        {listText(m_bad, [&](std::size_t sample) { return sampleName(m_input.contents, sample); })});
}

} // namespace stillroom
