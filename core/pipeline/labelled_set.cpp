// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/labelled_set.h"

#include "base/error.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "learning/tensor_set.h"
#include "learning/training.h"
#include "models/pixels/image_ops.h"
#include "pipeline/project_set.h"
#include "project/catalogue.h"
#include "project/detector_record.h"
#include "project/one_moment.h"
#include "project/preset.h"
#include "project/project.h"
#include "weights/file_kind.h"

#include <ATen/ATen.h>

#include <algorithm>
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
      "folders, or a file of images and labels.",
      {set});
}

bool isProject(const fs::path& folder) {
  return fs::is_regular_file(folder / "project.db");
}

LabelledFiles filesOfFolder(const fs::path& folder, const TaskContext& context) {
  const ImageFolder found = scanImageFolder(folder, context, Stage::Read);
  LabelledFiles files{found.root, found.classes, {}};
  for (const ImageFolder::File& file : found.files)
    files.files.push_back({file.relativePath, file.classIndex, {}, file.problem});
  return files;
}

LabelledFiles filesOf(const SetName& name, const TaskContext& context) {
  if (!name.kind.empty() || isProject(name.place))
    return filesOfSet(*Project::open(name.place, Access::ReadOnly), name.kind.empty() ? "refined" : name.kind, context);
  return filesOfFolder(name.place, context);
}

/// What tells a set of files from another: labels and hashes in order.
std::string fingerprintOf(const LabelledFiles& files, const ReadPictures& read) {
  Sha256 hash;
  for (const std::string& name : files.classes)
    hash.update(name + "\n");
  for (std::size_t i = 0; i < read.files.size(); ++i)
    hash.update(std::to_string(files.files[read.files[i]].label) + " " + read.hashes[i] + "\n");
  const Sha256::Digest digest = hash.finish();
  return hexText(digest);
}

ReadSet readFiles(const LabelledFiles& files, const InputTransform& transform, const TaskContext& context) {
  const at::Tensor all = at::empty({std::ssize(files.files), transform.side, transform.side, 3}, at::kByte);
  ReadPictures read = readPictures(files, context, [&](std::size_t i, const at::Tensor& picture) {
    all[static_cast<std::int64_t>(i)].copy_(resizedCrop(picture, transform.shortSide, transform.side)[0]);
  });
  std::vector<std::int64_t> rows, labels;
  for (const std::size_t i : read.files) {
    rows.push_back(static_cast<std::int64_t>(i));
    labels.push_back(files.files[i].label);
  }
  const LabelledImages images{all.index_select(0, at::tensor(rows, at::kLong)), at::tensor(labels, at::kLong),
                              files.classes};
  std::string fingerprint = fingerprintOf(files, read);
  return {{{}, images, std::move(fingerprint), std::move(read.hashes)}, std::move(read.skipped)};
}

std::vector<std::string> pixelHashes(const at::Tensor& images) {
  const at::Tensor rows = images.contiguous();
  const auto size = static_cast<std::size_t>(rows[0].nbytes());
  const auto* bytes = static_cast<const char*>(rows.const_data_ptr());
  std::vector<std::string> hashes;
  for (std::int64_t i = 0; i < rows.size(0); ++i)
    hashes.push_back(sha256Hex({bytes + static_cast<std::size_t>(i) * size, size}));
  return hashes;
}

LabelledImages imagesOf(const fs::path& file, const TaskContext& context) {
  const FileKind kind = fileKind(file);
  const bool torch = kind == FileKind::TorchZip || kind == FileKind::TorchPlain;
  return torch ? readTensorSet(file, context) : readLabelledImages(file);
}

NamedImages readTensors(const fs::path& file, const InputTransform& transform, const TaskContext& context) {
  const LabelledImages images = imagesOf(file, context);
  NamedImages read{{}, images, dataFingerprint(images), pixelHashes(images.images)};
  if (images.images.scalar_type() == at::kByte)
    read.images.images = resizedCrop(images.images, transform.shortSide, transform.side);
  else
    read.images = images.cropped(transform.side);
  return read;
}

SetOutline outlineOf(const std::vector<std::string>& classes, const std::vector<std::int64_t>& counts) {
  SetOutline outline{.classes = std::ssize(classes), .classNames = classes};
  for (const std::int64_t count : counts) {
    outline.images += count;
    outline.imagesPerClass = std::max(outline.imagesPerClass, count);
  }
  return outline;
}

SetOutline outlineOfProject(const Project& project, const std::string& kind) {
  return atOneMoment(project, [&](const Catalogue& catalogue) {
    std::vector<std::string> classes;
    for (const ClassInfo& info : catalogue.classesUncounted())
      classes.push_back(info.folder);
    std::vector<std::int64_t> counts(classes.size(), project.preset().distill.imagesPerClass);
    if (kind == "full") {
      std::fill(counts.begin(), counts.end(), 0);
      for (const RealImage& image : catalogue.realImages())
        counts[static_cast<std::size_t>(image.classIndex)] += image.problem.empty();
    }
    return outlineOf(classes, counts);
  });
}

std::string nameOf(const SetName& name) {
  fs::path place = fs::absolute(name.place).lexically_normal();
  if (place.filename().empty()) place = place.parent_path();
  return place.filename().string() + (name.kind.empty() ? "" : ":" + name.kind);
}

} // namespace

std::int64_t sideOfSet(const std::string& set) {
  const SetName name = parse(set);
  if (!fs::is_directory(name.place)) {
    const at::Tensor images = imagesOf(name.place, {}).images;
    return std::min(images.size(1), images.size(2));
  }
  const LabelledFiles files = filesOf(name, {});
  for (const LabelledFiles::File& file : files.files) {
    try {
      const DecodedImage image = readImage(files.root / file.path);
      return std::min(image.width, image.height);
    } catch (const Error&) { // the next one, then; reading the set lists it
    }
  }
  throw Error("set.empty", "None of the images of {0} could be read. Give another set.", {set});
}

SetOutline outlineOfSet(const std::string& set, const TaskContext& context) {
  const SetName name = parse(set);
  if (!name.kind.empty() || isProject(name.place))
    return outlineOfProject(*Project::open(name.place, Access::ReadOnly), name.kind);
  if (fs::is_directory(name.place)) {
    const ImageFolder found = scanImageFolder(name.place, context, Stage::Read);
    return outlineOf(found.classes, found.countByClass());
  }
  const LabelledImages images = readLabelledImages(name.place);
  const at::Tensor counts = at::bincount(images.labels, {}, images.classCount());
  const auto* values = counts.const_data_ptr<std::int64_t>();
  return outlineOf(images.classes, {values, values + counts.numel()});
}

LabelledFiles filesOfPlace(const std::string& set, const TaskContext& context) {
  return filesOf(parse(set), context);
}

std::string nameOfSet(const std::string& set) {
  return nameOf(parse(set));
}

ReadSet readSet(const std::string& set, const InputTransform& transform, const TaskContext& context) {
  const SetName name = parse(set);
  ReadSet read = fs::is_directory(name.place) ? readFiles(filesOf(name, context), transform, context)
                                              : ReadSet{readTensors(name.place, transform, context), {}};
  read.images.name = nameOf(name);
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
  const at::Tensor order = at::tensor(places, at::kLong);
  set.images.labels = order.index_select(0, set.images.labels);
  if (set.images.soft.defined()) {
    const at::Tensor own = set.images.soft;
    set.images.soft = at::zeros({own.size(0), std::ssize(classes)}).index_copy(1, order, own);
  }
  set.images.classes = classes;
}

} // namespace stillroom
