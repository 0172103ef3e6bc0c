// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/features/feature_weights.h"

#include "base/error.h"
#include "weights/finite_source.h"
#include "weights/pth_file.h"

#include <cstdlib>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

fs::path folderFrom(const char* variable, const char* below) {
  const char* value = std::getenv(variable);
  return value && *value ? fs::path(value) / below : fs::path();
}

fs::path checkpointFolder() {
  for (const fs::path& home : {folderFrom("TORCH_HOME", ""), folderFrom("XDG_CACHE_HOME", "torch")})
    if (!home.empty()) return home / "hub" / "checkpoints";
  return folderFrom("HOME", ".cache") / "torch" / "hub" / "checkpoints";
}

} // namespace

fs::path findFeatureWeights(const KnownFeatureNetwork& network, const std::string& given) {
  const fs::path file = given.empty() ? checkpointFolder() / network.file : fs::path(given);
  std::error_code error;
  if (!fs::is_regular_file(file, error))
    throw Error("features.missing",
                "The weights of {0} aren't at {1}. Get {2} from {3} and put it there, or name a file with --weights.",
                {std::string(network.name), file.string(), std::string(network.file), std::string(network.origin)});
  return file;
}

std::unique_ptr<FeatureNetwork> loadFeatureNetwork(const KnownFeatureNetwork& network, const fs::path& file) {
  StoredTensorSource stored(readWeightFile(file).tensors, file.string(), {.dtype = at::kFloat});
  FiniteTensorSource finite(stored, {file});
  return network.make(finite);
}

} // namespace stillroom
