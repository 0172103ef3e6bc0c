// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/prototypes/prototype_method.h"

#include "base/error.h"
#include "base/texts.h"
#include "distill/prototypes/kmeans_prototypes.h"

#include <array>

namespace stillroom {
namespace {

constexpr std::array methods{
    PrototypeMethod{"kmeans", "K-means centroids", kmeansPrototypes},
};

} // namespace

void PrototypeOptions::check() const {
  if (count < 1 || restarts < 1 || maxRounds < 1 || nearest < 0)
    throw Error("prototypes.options",
                "Prototypes need a count, restarts and rounds of at least 1; they are {0}, {1} and {2}.",
                {std::to_string(count), std::to_string(restarts), std::to_string(maxRounds)});
  prototypeMethod(method);
}

std::span<const PrototypeMethod> prototypeMethods() {
  return methods;
}

const PrototypeMethod& prototypeMethod(std::string_view name) {
  for (const PrototypeMethod& method : methods)
    if (method.name == name) return method;
  throw Error("prototypes.method", "There is no way to make prototypes called {0}. These are known: {1}.",
              {std::string(name), listText(methods, &PrototypeMethod::name)});
}

} // namespace stillroom
