// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/prototypes/kmeans_prototypes.h"

#include "analysis/kmeans.h"

#include <ATen/ATen.h>

namespace stillroom {

Prototypes kmeansPrototypes(const at::Tensor& latents, const std::string& classFolder, const PrototypeOptions& options,
                            const TaskContext& context) {
  KMeansOptions kmeans;
  kmeans.clusters = static_cast<int>(options.count);
  kmeans.restarts = static_cast<int>(options.restarts);
  kmeans.maxRounds = static_cast<int>(options.maxRounds);
  kmeans.seed = options.seed;
  kmeans.name = classFolder;
  const at::Tensor points = latents.to(at::kFloat).flatten(1);
  const KMeansResult clusters = kMeans(points, kmeans, context);
  std::vector<std::int64_t> shape = latents.sizes().vec();
  shape[0] = options.count;
  return {clusters.centres.reshape(shape), clusters.labels, clusters.sizes,
          nearestMembers(points, clusters, options.nearest)};
}

} // namespace stillroom
