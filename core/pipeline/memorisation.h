// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"
#include "pipeline/set_metrics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

enum class Closeness { Far, Near, Exact }; ///< Exact: distance 0; Near: below NearestIn::nearBelow
const char* name(Closeness closeness);

/// A picture's nearest real one.
struct NearestReal {
  std::string file; ///< within its folder
  double distance = 0;
  Closeness closeness = Closeness::Far;
};

/// The nearest real pictures of a whole set, in one space and among the images of one place.
struct NearestIn {
  std::string place;                ///< "train" or "val"
  std::string space;                ///< "pixels" or "features"
  std::optional<double> nearBelow;  ///< nearCopyDistance() of the place's images
  std::vector<NearestReal> nearest; ///< one for each picture
};

struct Memorisation {
  std::vector<std::string> pictures, classes; ///< each picture's file within the set, and its class folder
  std::int64_t side = 0;                      ///< pixels are compared on squares of so many
  std::string features;                       ///< the network and a hash of its weights
  std::vector<NearestIn> spaces;              ///< train before val, pixels before features
  std::vector<SkippedFile> skipped;
};

struct MemorisationRequest {
  std::string synthetic, train; ///< class folders or a project's sets, as readSet() takes them
  std::string val;              ///< likewise; empty: none
  FeatureSource features;
};

/// Whether a set repeats real images. Pixel distances are root mean squares in grey levels, after both pictures were
/// resized and cropped to squares of the synthetic ones' side, 64 at most; feature distances are Euclidean. Throws as
/// measureSets().
Memorisation memorisation(const MemorisationRequest& request, const TaskContext& context);

} // namespace stillroom
