// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/features/feature_network.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/features/inception.h"
#include "models/features/vgg16.h"

#include <array>

namespace stillroom {
namespace {

constexpr std::array table{
    KnownFeatureNetwork{"inception", Phrase("Inception-v3 as FID is measured with, 2048 features"),
                        "pt_inception-2015-12-05-6726825d.pth", "the releases of mseitzer/pytorch-fid", makeInception},
    KnownFeatureNetwork{"vgg16", Phrase("VGG-16's second linear layer, 4096 features"), "vgg16-397923af.pth",
                        "torchvision's models", makeVgg16},
};

} // namespace

std::span<const KnownFeatureNetwork> knownFeatureNetworks() {
  return table;
}

const KnownFeatureNetwork& featureNetworkByName(std::string_view name) {
  for (const KnownFeatureNetwork& network : table)
    if (network.name == name) return network;
  throw Error("features.unknown", "There are no features called {0}. These are known: {1}.",
              {std::string(name), listText(table, &KnownFeatureNetwork::name)});
}

} // namespace stillroom
