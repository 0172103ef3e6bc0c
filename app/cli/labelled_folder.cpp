// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelled_folder.h"

#include "base/error.h"
#include "pipeline/labelled_set.h"
#include "pipeline/project_tensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace stillroom {
FolderImages readFiles(const ImageFolder& folder, std::size_t begin, std::size_t end, const TaskContext& task,
                       const std::function<at::Tensor(const at::Tensor&)>& prepare) {
  FolderImages read;
  const auto skip = [&](const ImageFolder::File& file, const std::string& why) {
    read.skipped.push_back({file.skipped().file, why});
    task.warn(Error("scan.skipped", "Skipped: {0}", {why}));
  };
  for (std::size_t i = begin; i < end; ++i) {
    const ImageFolder::File& file = folder.files[i];
    if (!file.problem.empty()) {
      skip(file, file.problem);
      continue;
    }
    try {
      read.images.push_back(prepare(readPicture(folder.root / file.relativePath).unsqueeze(0)));
      read.files.push_back(i);
    } catch (const Error& error) {
      skip(file, error.what());
    }
  }
  return read;
}

LabelledFolder readLabelled(const std::filesystem::path& path, std::int64_t side, const TaskContext& task) {
  ReadSet read = readSet(path.string(), {side, side}, task);
  return {std::move(read.images.images), std::move(read.skipped)};
}

nlohmann::json skippedJson(const std::vector<SkippedFile>& skipped) {
  nlohmann::json list = nlohmann::json::array();
  for (const SkippedFile& each : skipped)
    list.push_back({{"file", each.file}, {"why", each.why}});
  return list;
}

} // namespace stillroom
