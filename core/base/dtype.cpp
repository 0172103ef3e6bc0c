// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dtype.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>

namespace stillroom {

std::string_view name(Dtype dtype) {
  static constexpr std::array<std::string_view, allDtypes.size()> names{"auto", "f32", "bf16", "f16"};
  return names[static_cast<std::size_t>(dtype)];
}

Dtype dtypeFromName(std::string_view text, std::span<const Dtype> allowed) {
  const auto found = std::ranges::find(allowed, text, [](Dtype dtype) { return name(dtype); });
  if (found == allowed.end())
    throw Error("dtype.unknown", "There is no number type “{0}” here. Choose one of: {1}.",
                {std::string(text), dtypeNames(allowed)});
  return *found;
}

std::string dtypeNames(std::span<const Dtype> dtypes) {
  return listText(dtypes, [](Dtype dtype) { return name(dtype); });
}

} // namespace stillroom
