// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/model_shapes.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>
#include <array>

namespace stillroom {
namespace {

ModelShape tiny() {
  constexpr std::int64_t width = 32;
  ModelShape shape{.name = "tiny"};
  shape.text.width = width;
  shape.text.innerWidth = 2 * width;
  shape.text.layers = 2;
  shape.text.heads = 4;
  shape.unet.levels = {{16, 1, 2, true, true}, {32, 1, 2, false, false}};
  shape.unet.textChannels = width;
  shape.unet.normGroups = 8;
  shape.autoencoder.channels = {8, 16, 16};
  shape.autoencoder.layers = 1;
  shape.autoencoder.normGroups = 4;
  return shape;
}

/// U-Net and autoencoder are what their configurations default to.
ModelShape stableDiffusion() {
  ModelShape shape{.name = "stable-diffusion-1.5"};
  shape.text.width = 768;
  shape.text.innerWidth = 4 * shape.text.width;
  shape.text.heads = 12;
  return shape;
}

} // namespace

std::span<const ModelShape> modelShapes() {
  static const std::array shapes{tiny(), stableDiffusion()};
  return shapes;
}

const ModelShape& modelShapeByName(std::string_view name) {
  const auto found = std::ranges::find(modelShapes(), name, &ModelShape::name);
  if (found == modelShapes().end())
    throw Error("model.shape", "There is no model of the shape “{0}”. Choose one of: {1}.",
                {std::string(name), listText(modelShapes(), &ModelShape::name)});
  return *found;
}

} // namespace stillroom
