// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stage_run.h"

#include "base/error.h"
#include "project/flagging.h"
#include "project/forgetting.h"
#include "project/resources.h"
#include "tensors/devices.h"

#include <algorithm>

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

} // namespace

StageRun::StageRun(Project& project, const RunOptions& options, const TaskContext& task)
    : m_project(project), m_options(options), m_task(task), m_device(deviceByName(options.device)) {
  for (ClassInfo& info : withCatalogue([](Catalogue& catalogue) { return catalogue.classes(); }))
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

DiffusionModel StageRun::load(const DiffusionParts& parts, Dtype dtype, bool hash) const {
  const DiffusionModel::Options options{parts, scalarType(dtype, m_device), m_device, hash};
  if (preset().synthesis.model == "random") return DiffusionModel::random(0, options);
  return DiffusionModel::load(modelPath(m_project), options);
}

const Autoencoder& StageRun::encoder() {
  if (!m_encoder) m_encoder = load(DiffusionParts::autoencoderOnly(), preset().encode.dtype, false).autoencoder;
  return *m_encoder;
}

const DiffusionModel& StageRun::model() {
  if (!m_model) m_model = load(DiffusionParts::all(), preset().synthesis.dtype, true);
  return *m_model;
}

const DiffusionModel& StageRun::decoder() {
  const std::string& given = preset().synthesis.decoder;
  if (given.empty()) return model();
  if (!m_decoder) m_decoder = model().loadDecoder(m_project.folder() / given, true);
  return *m_decoder;
}

const DetectorRecord& StageRun::record() {
  if (!m_record) m_record = withCatalogue([](Catalogue& catalogue) { return detectorRecord(catalogue); });
  if (!m_record) throw Error("project.no-detector", "The detector isn't ready yet. Run the detector stage first.");
  return *m_record;
}

const Detector& StageRun::detector() {
  if (!m_detector) m_detector = Detector::load(m_project.folder() / record().file, {}, m_device);
  return *m_detector;
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
