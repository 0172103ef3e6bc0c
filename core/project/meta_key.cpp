// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/meta_key.h"

#include <array>

namespace stillroom {
namespace {

constexpr std::array<std::string_view, 10> names{"preset",
                                                 "data",
                                                 "scanned",
                                                 "time.created",
                                                 "detector.file",
                                                 "detector.output_to_class",
                                                 "detector.foreign_classes",
                                                 "detector.description",
                                                 "candidates.ordered",
                                                 "models.pinned"};

} // namespace

std::string_view name(MetaKey key) {
  return names[static_cast<std::size_t>(key)];
}

} // namespace stillroom
