// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/verify.h"

#include "base/error.h"
#include "base/sha256.h"
#include "project/catalogue.h"
#include "project/layout.h"
#include "project/preset.h"
#include "project/project.h"

#include <map>
#include <set>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// Walks one project; collects faults and, when repairing, mends each.
class Verifier {
public:
  Verifier(Project& project, bool repair, const TaskContext& context)
      : m_project(project),
        m_catalogue(project.catalogue()),
        m_plan(project.preset().candidatePlan()),
        m_repair(repair),
        m_context(context) {}

  VerifyReport run() {
    const std::vector<Artefact> artefacts = m_catalogue.artefacts();
    const std::vector<ImageRow> images = m_catalogue.images();
    const std::vector<RealImage> real = realImagesInside();
    ProgressMeter meter(m_context, Stage::Verify, Unit::Files,
                        static_cast<std::int64_t>(artefacts.size() + images.size() + real.size()));
    for (const RealImage& image : real)
      checkReal(image), meter.advance();
    for (const Artefact& artefact : artefacts)
      checkArtefact(artefact), meter.advance();
    for (const ImageRow& image : images)
      checkImage(image), meter.advance();
    checkRows(images);
    for (const char* folder : {"images", "tensors", "models"})
      checkOrphans(folder);
    return std::move(m_report);
  }

private:
  /// "missing", "damaged" or empty.
  std::string stateOf(const fs::path& file, const std::string& hash) {
    if (!fs::is_regular_file(file)) return "missing";
    ++m_report.checked;
    return sha256HexOfFile(file) == hash ? "" : "damaged";
  }

  template <class Mend>
  void fault(const std::string& sentence, const Mend& mend) {
    m_report.faults.push_back(sentence);
    if (!m_repair) return;
    mend();
    ++m_report.repaired;
  }

  std::vector<RealImage> realImagesInside() const {
    const fs::path relative = m_project.dataFolder().lexically_relative(m_project.folder());
    if (relative.empty() || *relative.begin() == "..") return {};
    return m_catalogue.realImages();
  }

  void checkReal(const RealImage& image) {
    const fs::path file = m_project.dataFolder() / image.path;
    const std::string state = image.sha256.empty() ? "" : stateOf(file, image.sha256);
    if (!state.empty()) m_report.faults.push_back("real image " + image.path + " is " + state);
  }

  void checkArtefact(const Artefact& artefact) {
    m_known.insert(artefact.path);
    const std::string state = stateOf(m_project.folder() / artefact.path, artefact.sha256);
    if (!state.empty()) fault(artefact.path + " is " + state, [&] { forgetArtefact(artefact.path); });
  }

  void forgetArtefact(const std::string& path) {
    m_catalogue.transaction([&] {
      m_catalogue.removeArtefact(path);
      m_catalogue.removePredictionsIn(path);
      if (m_catalogue.meta(MetaKey::DetectorFile) == path) m_catalogue.removeMeta(MetaKey::DetectorFile);
      for (const ClassInfo& info : m_catalogue.classes())
        if (prototypePath(info.index) == path) m_catalogue.removePrototypes(info.index);
    });
    fs::remove(m_project.folder() / path);
  }

  void checkImage(const ImageRow& image) {
    if (image.failed()) return;
    const std::string path = imagePath(image.hash);
    m_known.insert(path);
    const std::string state = stateOf(m_project.folder() / path, image.hash);
    if (!state.empty()) fault(path + " (" + describe(image.key) + ") is " + state, [&] { forgetImage(image); });
  }

  void forgetImage(const ImageRow& image) {
    const std::string features = featurePathOf(image.key);
    m_catalogue.transaction([&] {
      m_catalogue.removeImage(image.key);
      m_catalogue.removeArtefact(features);
      m_catalogue.removePredictionsIn(features);
    });
    fs::remove(m_project.folder() / imagePath(image.hash));
    fs::remove(m_project.folder() / features);
  }

  std::string featurePathOf(const ImageKey& key) const {
    if (key.ordinal == baselineChoice) return baselineFeaturePath(key.classIndex);
    return featurePath(m_plan.groupOf(key.ordinal), key.classIndex, key.slot);
  }

  std::set<std::string> recordedFiles() const {
    std::set<std::string> files;
    for (const Artefact& artefact : m_catalogue.artefacts())
      files.insert(artefact.path);
    return files;
  }

  /// What is gone already, since its file was damaged, is no second fault.
  void checkRows(const std::vector<ImageRow>& images) {
    const std::set<std::string> recorded = recordedFiles();
    const std::vector<PredictionRow> predictions = m_catalogue.predictions();
    checkPredictions(images, predictions, recorded);
    checkPredicted(images, predictions, recorded);
    checkPrototypes(recorded);
  }

  void checkPredictions(const std::vector<ImageRow>& images, const std::vector<PredictionRow>& predictions,
                        const std::set<std::string>& recorded) {
    std::set<ImageKey> keys;
    for (const ImageRow& image : images)
      keys.insert(image.key);
    for (const PredictionRow& row : predictions) {
      if (!recorded.count(row.featureFile))
        fault("the prediction of " + describe(row.key) + " has no feature file",
              [&] { m_catalogue.removePredictionsIn(row.featureFile); });
      else if (!keys.count(row.key))
        fault("the prediction of " + describe(row.key) + " has no image", [&] { forgetArtefact(row.featureFile); });
    }
  }

  /// Where a group's features are recorded, each of its images was predicted in the same transaction.
  void checkPredicted(const std::vector<ImageRow>& images, const std::vector<PredictionRow>& predictions,
                      const std::set<std::string>& recorded) {
    std::set<ImageKey> keys;
    for (const PredictionRow& row : predictions)
      keys.insert(row.key);
    for (const ImageRow& image : images)
      if (!image.failed() && !keys.count(image.key) && recorded.count(featurePathOf(image.key)))
        fault("the prediction of " + describe(image.key) + " is missing",
              [&] { forgetArtefact(featurePathOf(image.key)); });
  }

  /// A class has all its prototypes and their file, or hasn't come to them yet.
  void checkPrototypes(const std::set<std::string>& recorded) {
    std::map<int, std::int64_t> rows;
    for (const PrototypeRow& row : m_catalogue.prototypes())
      ++rows[row.classIndex];
    const std::int64_t wanted = m_project.preset().distill.imagesPerClass;
    for (const ClassInfo& info : m_catalogue.classes()) {
      const std::string path = prototypePath(info.index);
      const bool known = recorded.count(path) > 0;
      if (known ? rows[info.index] != wanted : rows[info.index] > 0)
        fault("@" + std::to_string(info.index) + " has " + std::to_string(rows[info.index]) + " of " +
                  std::to_string(wanted) + " prototype rows" + (known ? "" : " and no prototype file"),
              [&] { forgetPrototypes(info.index); });
    }
  }

  void forgetPrototypes(int classIndex) {
    m_catalogue.removePrototypes(classIndex);
    forgetArtefact(prototypePath(classIndex));
  }

  void checkOrphans(const char* folder) {
    if (!fs::is_directory(m_project.folder() / folder)) return;
    std::vector<fs::path> orphans;
    for (const auto& entry : fs::recursive_directory_iterator(m_project.folder() / folder)) {
      // Not fs::relative: it follows links, and a linked folder's files would belong to nothing.
      const std::string path = entry.path().lexically_relative(m_project.folder()).generic_string();
      if (entry.is_regular_file() && !m_known.count(path) && entry.path().extension() != ".cache")
        orphans.push_back(path);
    }
    for (const fs::path& path : orphans)
      fault(path.string() + " belongs to nothing in the catalogue", [&] { fs::remove(m_project.folder() / path); });
  }

  std::string describe(const ImageKey& key) const {
    return "@" + std::to_string(key.classIndex) + "/" + std::to_string(key.slot) +
           (key.ordinal == baselineChoice ? " baseline" : " candidate " + std::to_string(key.ordinal));
  }

  Project& m_project;
  Catalogue& m_catalogue;
  CandidatePlan m_plan;
  bool m_repair;
  const TaskContext& m_context;
  std::set<std::string> m_known;
  VerifyReport m_report;
};

} // namespace

VerifyReport verifyProject(Project& project, bool repair, const TaskContext& context) {
  if (repair && project.readOnly())
    throw Error("project.read-only",
                "{0} is open for reading only, since another Stillroom writes to it. Close it there first.",
                {project.folder().string()});
  const std::lock_guard lock(project.mutex());
  return Verifier(project, repair, context).run();
}

} // namespace stillroom
