// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/memorisation.h"

#include "analysis/metrics/copies.h"
#include "models/pixels/image_ops.h"
#include "pipeline/labelled_set.h"
#include "pipeline/set_features.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stillroom {
namespace {

constexpr std::int64_t mostSide = 64; ///< pixels: a copy is one at this size too, and real images fit into memory

/// Grey levels, scaled so that Euclidean distances are root mean squares over pixels and channels.
FeatureMaker pixelMaker(std::int64_t side) {
  return {"pixels", [side](const at::Tensor& image) { return resizedCrop(image, side, side); },
          [side](const at::Tensor& images) {
            return images.flatten(1).to(at::kFloat).div_(std::sqrt(static_cast<double>(side * side * 3)));
          }};
}

NearestIn nearestIn(const SetFeatures& pictures, const SetFeatures& real, const LabelledFiles& files,
                    const TaskContext& context) {
  NearestIn in;
  in.nearBelow = nearCopyDistance(real.features, 1000, 0, context);
  const NearestRows rows = nearestRows(pictures.features, real.features, context);
  for (std::int64_t i = 0; i < rows.index.size(0); ++i) {
    const double distance = rows.distance[i].item<double>();
    const auto row = static_cast<std::size_t>(rows.index[i].item<std::int64_t>());
    const Closeness closeness = distance == 0                              ? Closeness::Exact
                                : in.nearBelow && distance < *in.nearBelow ? Closeness::Near
                                                                           : Closeness::Far;
    in.nearest.push_back({files.files[real.rows[row]].path, distance, closeness});
  }
  return in;
}

/// Only what every pass could read.
void keepCommon(SetFeatures& a, SetFeatures& b) {
  const auto keep = [](SetFeatures& of, const std::vector<std::size_t>& rows) {
    std::vector<std::int64_t> places;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < of.rows.size(); ++i)
      if (std::ranges::binary_search(rows, of.rows[i])) {
        places.push_back(static_cast<std::int64_t>(i));
        kept.push_back(of.rows[i]);
      }
    of.features = of.features.index_select(0, at::tensor(places, at::kLong));
    of.rows = std::move(kept);
  };
  const std::vector<std::size_t> rows = a.rows;
  keep(a, b.rows);
  keep(b, rows);
}

} // namespace

const char* name(Closeness closeness) {
  return closeness == Closeness::Exact ? "exact" : closeness == Closeness::Near ? "near" : "far";
}

Memorisation memorisation(const MemorisationRequest& request, const TaskContext& context) {
  return translated([&] {
    Memorisation found;
    found.side = std::min(mostSide, sideOfSet(request.synthetic));
    const FeatureMaker pixels = pixelMaker(found.side),
                       network = featureMaker(request.features.forSet(request.synthetic));
    found.features = network.name;
    const LabelledFiles files = filesOfPlace(request.synthetic, context);
    SetFeatures inPixels = featuresOf(files, pixels, context), inFeatures = featuresOf(files, network, context);
    keepCommon(inPixels, inFeatures);
    found.skipped = inPixels.skipped;
    for (const std::size_t row : inPixels.rows) {
      found.pictures.push_back(files.files[row].path);
      found.classes.push_back(files.classes[static_cast<std::size_t>(files.files[row].label)]);
    }
    for (const auto& [place, set] : {std::pair{"train", request.train}, std::pair{"val", request.val}}) {
      if (set.empty()) continue;
      const LabelledFiles real = filesOfPlace(set, context);
      for (const auto& [space, maker] : {std::pair{"pixels", &pixels}, std::pair{"features", &network}}) {
        const SetFeatures of = featuresOf(real, *maker, context);
        NearestIn in = nearestIn(maker == &pixels ? inPixels : inFeatures, of, real, context);
        in.place = place;
        in.space = space;
        found.spaces.push_back(std::move(in));
        if (maker == &pixels) found.skipped.insert(found.skipped.end(), of.skipped.begin(), of.skipped.end());
      }
    }
    return found;
  });
}

} // namespace stillroom
