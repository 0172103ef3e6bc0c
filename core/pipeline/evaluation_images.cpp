// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_images.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "learning/training.h"
#include "models/pixels/image_ops.h"
#include "pipeline/project_set.h"
#include "pipeline/project_tensors.h"
#include "project/catalogue.h"
#include "project/detector_record.h"
#include "project/project.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <mutex>
#include <optional>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// DIR:NAME, where DIR itself may hold colons and may be what lies there.
struct SetName {
  fs::path place;
  std::string kind; ///< of a project's set; empty: none was given
};

SetName parse(const std::string& set) {
  if (fs::exists(set)) return {set, {}};
  const std::size_t colon = set.rfind(':');
  if (colon != std::string::npos && fs::is_directory(set.substr(0, colon)))
    return {set.substr(0, colon), set.substr(colon + 1)};
  throw Error(
      "set.missing",
      "There is nothing at {0}. Give a project's folder (also as FOLDER:baseline and the like), a folder of class "
      "folders, or a safetensors file.",
      {set});
}

bool isProject(const fs::path& folder) {
  return fs::is_regular_file(folder / "project.db");
}

LabelledFiles filesOfFolder(const fs::path& folder, const TaskContext& context, std::vector<SkippedFile>& skipped) {
  const ImageFolder found = scanImageFolder(folder, context, Stage::Read);
  LabelledFiles files{found.classes, {}, {}};
  for (const ImageFolder::File& file : found.files) {
    if (!file.problem.empty()) {
      skipped.push_back(file.skipped());
      continue;
    }
    files.files.push_back(found.root / file.relativePath);
    files.labels.push_back(file.classIndex);
  }
  return files;
}

LabelledFiles filesOf(const SetName& name, const TaskContext& context, std::vector<SkippedFile>& skipped) {
  if (!name.kind.empty() || isProject(name.place))
    return filesOfSet(*Project::open(name.place, Access::ReadOnly), name.kind.empty() ? "refined" : name.kind, context);
  return filesOfFolder(name.place, context, skipped);
}

/// What tells a set of files from another: labels and hashes in order.
std::string fingerprintOf(const LabelledFiles& files, const std::vector<std::string>& hashes) {
  Sha256 hash;
  for (const std::string& name : files.classes)
    hash.update(name + "\n");
  for (std::size_t i = 0; i < hashes.size(); ++i)
    if (!hashes[i].empty()) hash.update(std::to_string(files.labels[i]) + " " + hashes[i] + "\n");
  const Sha256::Digest digest = hash.finish();
  return hexText(digest);
}

void requireEveryClass(const LabelledImages& images) {
  const at::Tensor counts = at::bincount(images.labels, {}, images.classCount());
  for (std::int64_t label = 0; label < images.classCount(); ++label)
    if (counts[label].item<std::int64_t>() == 0)
      throw Error("images.none-readable",
                  "None of the images of the class {0} could be used. Repair them or remove the class.",
                  {images.classes[static_cast<std::size_t>(label)]});
}

NamedImages readFiles(const LabelledFiles& files, const InputTransform& transform, const TaskContext& context,
                      std::vector<SkippedFile>& skipped) {
  const auto count = static_cast<std::int64_t>(files.files.size()), side = transform.side;
  const at::Tensor all = at::zeros({count, side, side, 3}, at::kByte);
  std::vector<std::string> hashes(files.files.size());
  std::mutex mutex;
  constexpr std::int64_t together = 64;
  ProgressMeter meter(context, Stage::Read, Unit::Images, count);
  for (std::int64_t first = 0; first < count; first += together) {
    const std::int64_t part = std::min(together, count - first);
    parallelFor(static_cast<std::size_t>(part), 0, [&](std::size_t i) {
      const auto row = static_cast<std::size_t>(first) + i;
      try {
        const at::Tensor picture = readPicture(files.files[row]).unsqueeze(0);
        all[static_cast<std::int64_t>(row)].copy_(resizedCrop(picture, transform.shortSide, side)[0]);
        hashes[row] = sha256HexOfFile(files.files[row]);
      } catch (const Error& error) {
        const std::lock_guard lock(mutex);
        skipped.push_back({files.files[row].string(), error.what()});
      }
    });
    meter.advance(part);
  }
  std::vector<std::int64_t> used;
  for (std::size_t i = 0; i < hashes.size(); ++i)
    if (!hashes[i].empty()) used.push_back(static_cast<std::int64_t>(i));
  const at::Tensor rows = at::tensor(used, at::kLong);
  NamedImages read{
      {},
      {all.index_select(0, rows), at::tensor(files.labels, at::kLong).index_select(0, rows), files.classes},
      fingerprintOf(files, hashes)};
  requireEveryClass(read.images);
  return read;
}

NamedImages readTensors(const fs::path& file, const InputTransform& transform) {
  const LabelledImages images = readLabelledImages(file);
  NamedImages read{{}, images, dataFingerprint(images)};
  read.images.images = resizedCrop(images.images, transform.shortSide, transform.side);
  return read;
}

/// As given, folders by their last name.
std::string shownName(const SetName& name) {
  fs::path place = fs::absolute(name.place).lexically_normal();
  if (place.filename().empty()) place = place.parent_path();
  return place.filename().string() + (name.kind.empty() ? "" : ":" + name.kind);
}

} // namespace

std::int64_t sideOfSet(const std::string& set) {
  const SetName name = parse(set);
  if (!fs::is_directory(name.place)) {
    const at::Tensor images = readLabelledImages(name.place).images;
    return std::min(images.size(1), images.size(2));
  }
  std::vector<SkippedFile> skipped;
  for (const fs::path& file : filesOf(name, {}, skipped).files) {
    try {
      const DecodedImage image = readImage(file);
      return std::min(image.width, image.height);
    } catch (const Error&) { // the next one, then; reading the set lists it
    }
  }
  throw Error("set.empty", "None of the images of {0} could be read. Give another set.", {set});
}

ReadImages readSet(const std::string& set, const InputTransform& transform, const TaskContext& context) {
  const SetName name = parse(set);
  ReadImages read;
  NamedImages images = fs::is_directory(name.place)
                           ? readFiles(filesOf(name, context, read.skipped), transform, context, read.skipped)
                           : readTensors(name.place, transform);
  images.name = shownName(name);
  read.images = std::make_shared<NamedImages>(std::move(images));
  return read;
}

std::optional<fs::path> detectorOfSet(const std::string& set) {
  const SetName name = parse(set);
  if (!isProject(name.place)) return std::nullopt;
  const std::shared_ptr<Project> project = Project::open(name.place, Access::ReadOnly);
  const std::optional<DetectorRecord> record = detectorRecord(project->catalogue());
  return record ? std::optional(project->folder() / record->file) : std::nullopt;
}

void relabel(NamedImages& set, const std::vector<std::string>& classes, const TaskContext& context) {
  std::vector<std::int64_t> places;
  std::string unknown;
  for (const std::string& name : set.images.classes) {
    const auto found = std::find(classes.begin(), classes.end(), name);
    if (found == classes.end())
      unknown = name;
    else
      places.push_back(found - classes.begin());
  }
  if (places.empty() && set.images.classes.size() == classes.size()) {
    context.warn(Error("evaluation.by-order",
                       "The classes of {0} have none of the test set's names; they were matched in sorted order.",
                       {set.name}));
    set.images.classes = classes;
    return;
  }
  if (!unknown.empty())
    throw Error("evaluation.class",
                "The class {0} of {1} is not among the test set's. Give sets with the same class folders.",
                {unknown, set.name});
  set.images.labels = at::tensor(places, at::kLong).index_select(0, set.images.labels);
  set.images.classes = classes;
}

} // namespace stillroom
