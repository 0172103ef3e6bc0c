// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stage_run.h"

#include "base/error.h"
#include "base/sha256.h"
#include "project/flagging.h"
#include "project/forgetting.h"
#include "project/layout.h"
#include "project/resources.h"
#include "tensors/devices.h"

#include <algorithm>
#include <set>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

fs::path modelPath(const Project& project) {
  const std::string& model = project.preset().synthesis.model;
  if (model == "sample") return resourceFolder() / "sample" / "model";
  if (model.empty())
    throw Error("project.no-model",
                "This project names no diffusion model. Make it again with --diffusion and the model's folder.");
  return project.folder() / model;
}

/// A class's latents come from one autoencoder: where prototypes weren't made yet, all are encoded again.
void forgetUnfinishedLatents(Catalogue& catalogue) {
  std::set<std::string> unfinished;
  for (const ClassInfo& info : catalogue.classesUncounted())
    if (!catalogue.artefact(prototypePath(info.index))) unfinished.insert(latentPiecePrefix(info.index));
  for (const Artefact& artefact : catalogue.artefacts())
    if (unfinished.contains(artefact.path.substr(0, artefact.path.rfind('-') + 1)))
      catalogue.removeArtefact(artefact.path);
}

} // namespace

StageRun::StageRun(Project& project, const RunOptions& options, const TaskContext& task)
    : m_project(project), m_options(options), m_task(task), m_device(deviceByName(options.device)) {
  for (ClassInfo& info : withCatalogue([](Catalogue& catalogue) { return catalogue.classesUncounted(); }))
    if (mine(info.index)) m_classes.push_back(std::move(info));
}

bool StageRun::mine(int classIndex) const {
  return classIndex % m_options.shards == m_options.shard;
}

const ClassInfo& StageRun::classOf(int classIndex) const {
  return *std::find_if(m_classes.begin(), m_classes.end(),
                       [&](const ClassInfo& info) { return info.index == classIndex; });
}

std::vector<WantedSample> StageRun::wantedSamples() const {
  WantedCandidates wanted = withCatalogue([&](Catalogue&) { return wantedCandidates(m_project); });
  std::erase_if(wanted.samples, [&](const WantedSample& sample) { return !mine(sample.classIndex); });
  return std::move(wanted.samples);
}

StageRun::Loaded StageRun::load(const DiffusionParts& parts, Dtype dtype) const {
  const DiffusionModel::Options options{parts, scalarType(dtype, m_device), m_device, true};
  if (preset().synthesis.model == "random") return {DiffusionModel::random(0, options), {}};
  const fs::path path = modelPath(m_project);
  return {DiffusionModel::load(path, options), path};
}

const Autoencoder& StageRun::encoder() {
  if (!m_encoder) m_encoder = load(DiffusionParts::autoencoderOnly(), preset().encode.dtype);
  return *m_encoder->model.autoencoder;
}

const DiffusionModel& StageRun::model() {
  if (!m_model) m_model = load(DiffusionParts::all(), preset().synthesis.dtype);
  return m_model->model;
}

const DiffusionModel& StageRun::decoder() {
  const std::string& given = preset().synthesis.decoder;
  if (given.empty()) return model();
  const fs::path path = m_project.folder() / given;
  if (!m_decoder) m_decoder = Loaded{model().loadDecoder(path, true), path};
  return m_decoder->model;
}

void StageRun::pinModels() {
  pin(ModelRole::Diffusion, m_encoder);
  pin(ModelRole::Diffusion, m_model);
  pin(ModelRole::Decoder, m_decoder);
}

void StageRun::pin(ModelRole role, std::optional<Loaded>& loaded) {
  if (!loaded || loaded->pinned) return;
  pin(role, fs::is_directory(loaded->path) ? loaded->path : loaded->path.parent_path(), loaded->model.fileHashes());
  loaded->pinned = true;
}

void StageRun::pin(ModelRole role, const fs::path& folder, const FileHashes& files) {
  const auto shown = [](const std::string& hash) { return hash.empty() ? std::string("–") : hash; };
  withCatalogue([&](Catalogue& catalogue) {
    ModelPins pins(catalogue);
    const std::vector<ModelChange> changes = pins.changes(role, files);
    for (const ModelChange& change : changes) {
      const std::vector<std::string> words{(folder / change.file).string(), shown(change.found),
                                           shown(change.recorded)};
      if (!m_options.acceptModel)
        throw Error("model.changed",
                    "{0} isn't the file that this project was made with so far: its SHA-256 is {1}, recorded is {2}. "
                    "Put the former file back, or take this one on purpose with --accept-model (`stillroom-cli run`).",
                    words);
      m_task.warn(Error("model.accepted",
                        "{0} is another file than this project was made with so far: its SHA-256 is {1}, recorded was "
                        "{2}. It is taken from here on.",
                        words));
    }
    if (m_project.readOnly() || !pins.take(role, files)) return;
    catalogue.transaction([&] {
      pins.store(catalogue);
      if (!changes.empty()) forgetUnfinishedLatents(catalogue);
    });
  });
}

const DetectorRecord& StageRun::record() {
  if (!m_record) m_record = withCatalogue([](Catalogue& catalogue) { return detectorRecord(catalogue); });
  if (!m_record) throw Error("project.no-detector", "The detector isn't ready yet. Run the detector stage first.");
  return *m_record;
}

const Detector& StageRun::detector() {
  if (m_detector) return *m_detector;
  const fs::path file = m_project.folder() / record().file;
  requireSameDetector(file);
  m_detector = Detector::load(file, {}, m_device);
  return *m_detector;
}

void StageRun::requireSameDetector(const fs::path& file) const {
  const auto recorded = withCatalogue([&](Catalogue& catalogue) { return catalogue.artefact(m_record->file); });
  const std::string found = sha256HexOfFile(file);
  if (recorded && recorded->sha256 != found)
    throw Error("detector.changed",
                "{0} isn't the detector that the project's predictions come from: its SHA-256 is {1}, recorded is {2}. "
                "Put the former file back, or let `verify --repair` forget it.",
                {file.string(), found, recorded->sha256});
}

const std::vector<int>& StageRun::detectorClasses() {
  return record().classes;
}

void StageRun::giveUpImages(const std::string& hash) {
  const bool again = !m_spoilt.insert(hash).second;
  forget(m_project, [&](Forgetting& forgetting) {
    for (ImageRow& row : forgetting.imagesIn(hash)) {
      row.hash.clear();
      row.problem = ImageProblem::Unreadable;
      if (again) m_project.catalogue().putImage(row);
    }
  });
  m_givenUp = true;
}

} // namespace stillroom
