// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/create_project.h"

#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "distill/batches.h"
#include "images/image_folder.h"
#include "pipeline/model_check.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/data_check.h"
#include "sample/sample_images.h"
#include "tensors/devices.h"
#include "tensors/torch_errors.h"
#include "text/name_match.h"
#include "weights/hub/hub_cache.h"

#include <algorithm>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t sampleSeed = 1;
constexpr int sampleImagesPerClass = 100;

std::vector<ClassInfo> classesOf(const ImageFolder& folder, const Preset& preset) {
  const std::vector<std::int64_t> counts = folder.countByClass();
  std::vector<ClassInfo> classes;
  for (std::size_t i = 0; i < folder.classes.size(); ++i) {
    ClassInfo info{static_cast<int>(i), folder.classes[i], folder.classes[i], folder.classes[i], counts[i]};
    for (const PresetClass& known : preset.classes)
      if (normalisedName(known.folder) == normalisedName(info.folder))
        info.name = known.name, info.prompt = known.prompt;
    requireEnoughImages(info.folder, counts[i], preset.distill.imagesPerClass);
    classes.push_back(std::move(info));
  }
  return classes;
}

bool isBuiltin(const std::string& name) {
  return name.empty() || name == "sample" || name == "random";
}

/// Outside files are named by absolute path, so that a project doesn't change with what a name stands for later; what
/// lies inside the project stays relative.
void resolvePaths(Preset& preset) {
  std::string& model = preset.synthesis.model;
  if (!isBuiltin(model)) model = fs::canonical(resolveModelPath(model));
  std::string& decoder = preset.synthesis.decoder;
  if (!decoder.empty()) decoder = fs::canonical(resolveModelPath(decoder));
  std::string& detector = preset.detector.file;
  if (!isBuiltin(detector)) {
    if (!fs::is_regular_file(detector))
      throw Error("project.detector", "The detector file {0} doesn't exist. Check --detector.", {detector});
    detector = fs::canonical(detector);
  }
}

/// Batches belong to what a project's images can be reproduced from, so that they are fixed here.
void resolveBatches(Preset::Synthesis& synthesis) {
  const c10::Device device = deviceByName("auto");
  const auto bytes = static_cast<std::int64_t>(c10::elementSize(scalarType(synthesis.dtype, device)));
  const BatchPlan plan = planBatches(device, synthesis.size, bytes, synthesis.candidates);
  if (synthesis.baselineBatch == 0) synthesis.baselineBatch = plan.baseline;
  if (synthesis.candidateBatch == 0) synthesis.candidateBatch = plan.candidate;
}

void writeCatalogue(const fs::path& folder, const std::string& data, const Preset& preset,
                    const std::vector<ClassInfo>& classes) {
  Catalogue::create(folder / "project.db");
  Catalogue catalogue(folder / "project.db", false);
  catalogue.transaction([&] {
    catalogue.setMeta(MetaKey::Preset, preset.toToml());
    catalogue.setMeta(MetaKey::Data, data);
    catalogue.setMeta(MetaKey::Created, timeText());
    for (const ClassInfo& info : classes)
      catalogue.addClass(info);
  });
}

void create(const NewProject& request, const std::function<void(const fs::path&)>& prepare) {
  requireAbsentOrEmpty(request.folder);
  Preset preset = request.preset;
  preset.check();
  resolvePaths(preset);
  resolveBatches(preset.synthesis);
  if (!prepare) requireOutsideData(request.folder, request.data);
  StagedFolder staged(request.folder, ".stillroom-new");
  if (prepare) prepare(staged.path());
  const fs::path data = request.data.is_absolute() ? request.data : staged.path() / request.data;
  const ImageFolder images = scanImageFolder(prepare ? data : fs::absolute(request.data));
  const std::vector<ClassInfo> classes = classesOf(images, preset);
  requireFittingModels(preset, classes);
  for (const char* folder : {"images", "tensors", "models", "logs"})
    fs::create_directories(staged.path() / folder);
  writeCatalogue(staged.path(), prepare ? request.data.string() : images.root.string(), preset, classes);
  staged.place();
}

} // namespace

void createProject(const NewProject& request, const std::function<void(const fs::path&)>& prepare) {
  translated([&] { create(request, prepare); });
}

void makeSampleProject(const fs::path& folder, const TaskContext& context) {
  Preset preset = Preset::load("sample");
  for (const std::string& name : sampleClassNames())
    preset.classes.push_back({name, name, samplePrompt(name)});
  createProject({folder, "real", preset}, [&](const fs::path& staging) {
    drawSampleFolder(staging / "real", sampleImagesPerClass, sampleSeed, 0, context);
  });
}

} // namespace stillroom
