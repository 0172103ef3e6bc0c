// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/methods/method.h"

#include "base/error.h"
#include "base/texts.h"
#include "distill/methods/d4m.h"
#include "distill/methods/detector_guided.h"

#include <array>
#include <string>

namespace stillroom {
namespace {

constexpr std::array table{
    Method{
        "detector-guided", "Detector-guided refinement", {true, true, true}, checkDetectorGuided, makeDetectorGuided},
    Method{"d4m", "D4M", {true, false, false}, checkD4m, makeD4m},
};

} // namespace

std::span<const Method> methods() {
  return table;
}

const Method& methodByName(std::string_view name) {
  for (const Method& method : table)
    if (method.name == name) return method;
  throw Error("method.unknown", "There is no method called {0}. These are known: {1}.",
              {std::string(name), listText(table, &Method::name)});
}

} // namespace stillroom
