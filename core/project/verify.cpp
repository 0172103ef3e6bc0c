// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/verify.h"

#include "base/error.h"
#include "base/sha256.h"
#include "project/data_check.h"
#include "project/detector_record.h"
#include "project/forgetting.h"
#include "project/layout.h"
#include "project/model_pins.h"
#include "project/one_moment.h"
#include "project/preset.h"
#include "tensors/torch_errors.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// What a catalogue says at one moment.
struct Rows {
  std::vector<ClassInfo> classes;
  std::vector<Artefact> artefacts;
  std::vector<ImageRow> images;
  std::vector<PredictionRow> predictions;
  std::vector<PrototypeRow> prototypes;
  std::map<int, std::int64_t> realImages; ///< by class
  std::optional<DetectorRecord> detector;

  std::set<std::string> files() const {
    std::set<std::string> files;
    for (const Artefact& artefact : artefacts)
      files.insert(artefact.path);
    for (const ImageRow& image : images)
      if (!image.failed()) files.insert(imagePath(image.hash));
    return files;
  }

  bool has(const Artefact& artefact) const { return std::binary_search(artefacts.begin(), artefacts.end(), artefact); }
  bool has(const ImageRow& image) const {
    const auto found = std::lower_bound(images.begin(), images.end(), image.key,
                                        [](const ImageRow& row, const ImageKey& key) { return row.key < key; });
    return found != images.end() && *found == image;
  }
};

Rows rowsIn(const Catalogue& catalogue) {
  Rows rows{catalogue.classesUncounted(), catalogue.artefacts(),  catalogue.images(),
            catalogue.predictions(),      catalogue.prototypes(), {},
            detectorRecord(catalogue)};
  for (const RealImage& image : catalogue.realImages())
    ++rows.realImages[image.classIndex];
  return rows;
}

std::string describe(const ImageKey& key) {
  return "@" + std::to_string(key.classIndex) + "/" + std::to_string(key.slot) +
         (key.ordinal == baselineChoice ? " baseline" : " candidate " + std::to_string(key.ordinal));
}

/// Faults and how to mend each.
class Faults {
public:
  using Mend = std::function<void(Forgetting&)>;

  void add(const std::string& sentence, Mend mend) {
    m_sentences.push_back(sentence);
    m_mends.push_back(std::move(mend));
  }
  /// One that nothing here mends.
  void add(const std::string& sentence) { m_sentences.push_back(sentence); }

  std::vector<std::string> takeSentences() { return std::move(m_sentences); }
  std::int64_t repair(const Project& project) const {
    if (m_mends.empty()) return 0;
    forget(project, [&](Forgetting& forgetting) {
      for (const Mend& mend : m_mends)
        mend(forgetting);
    });
    return std::ssize(m_mends);
  }

private:
  std::vector<std::string> m_sentences;
  std::vector<Mend> m_mends;
};

/// Whether the rows of one moment fit each other.
class RowCheck {
public:
  RowCheck(const Rows& rows, const Preset& preset, Faults& faults)
      : m_rows(rows), m_plan(preset.candidatePlan()), m_wanted(preset.distill.imagesPerClass), m_faults(faults) {
    for (const Artefact& artefact : rows.artefacts)
      m_recorded.insert(artefact.path);
  }

  void check() {
    checkPredictions();
    checkPredicted();
    checkDetectors();
    checkPrototypes();
    checkLatents();
  }

private:
  void checkPredictions() {
    std::set<ImageKey> keys;
    for (const ImageRow& image : m_rows.images)
      keys.insert(image.key);
    for (const PredictionRow& row : m_rows.predictions) {
      const char* lacks = !m_recorded.contains(row.featureFile) ? "feature file"
                          : !keys.contains(row.key)             ? "image"
                                                                : "";
      if (*lacks)
        m_faults.add("the prediction of " + describe(row.key) + " has no " + lacks,
                     [file = row.featureFile](Forgetting& forgetting) { forgetting.artefact(file); });
    }
  }

  /// Where a group's features are recorded, each of its images was predicted in the same transaction.
  void checkPredicted() {
    std::set<ImageKey> keys;
    for (const PredictionRow& row : m_rows.predictions)
      keys.insert(row.key);
    for (const ImageRow& image : m_rows.images) {
      const std::string features = featurePathOf(image.key, m_plan);
      if (!image.failed() && !keys.contains(image.key) && m_recorded.contains(features))
        m_faults.add("the prediction of " + describe(image.key) + " is missing",
                     [features](Forgetting& forgetting) { forgetting.artefact(features); });
    }
  }

  void checkDetectors() {
    if (m_rows.detector && !m_recorded.contains(m_rows.detector->file))
      m_faults.add("the detector in force has no file in the catalogue",
                   [file = m_rows.detector->file](Forgetting& forgetting) { forgetting.artefact(file); });
    const std::string inForce = m_rows.detector ? m_rows.detector->sha256 : "";
    std::set<std::string> others;
    for (const PredictionRow& row : m_rows.predictions)
      if (row.detector != inForce) others.insert(row.featureFile);
    for (const std::string& file : others)
      m_faults.add("the predictions in " + file + " are of another detector than the one in force",
                   [file](Forgetting& forgetting) { forgetting.artefact(file); });
  }

  /// A class has all its prototypes and their file, or hasn't come to them yet.
  void checkPrototypes() {
    std::map<int, std::int64_t> count;
    for (const PrototypeRow& row : m_rows.prototypes)
      ++count[row.classIndex];
    for (const ClassInfo& info : m_rows.classes) {
      const bool known = m_recorded.contains(prototypePath(info.index));
      if (known ? count[info.index] != m_wanted : count[info.index] > 0)
        m_faults.add("@" + std::to_string(info.index) + " has " + std::to_string(count[info.index]) + " of " +
                         std::to_string(m_wanted) + " prototype rows" + (known ? "" : " and no prototype file"),
                     [index = info.index](Forgetting& forgetting) { forgetting.prototypesOf(index); });
    }
  }

  /// Prototypes are made once all latents of their class are there.
  void checkLatents() {
    for (const auto& [classIndex, count] : m_rows.realImages) {
      if (!m_recorded.contains(prototypePath(classIndex))) continue;
      for (std::int64_t piece = 0; piece * latentPieceSize < count; ++piece)
        if (const std::string path = latentPiecePath(classIndex, piece); !m_recorded.contains(path))
          m_faults.add("the prototypes of @" + std::to_string(classIndex) + " were made from " + path +
                           ", which isn't in the catalogue",
                       [path](Forgetting& forgetting) { forgetting.artefact(path); });
    }
  }

  const Rows& m_rows;
  CandidatePlan m_plan;
  std::int64_t m_wanted;
  Faults& m_faults;
  std::set<std::string> m_recorded;
};

/// Walks one project and collects faults.
class Verifier {
public:
  Verifier(const Project& project, const TaskContext& context) : m_project(project), m_context(context) {}

  VerifyReport run(bool repair) {
    const Rows rows = read();
    ProgressMeter meter(m_context, Stage::Verify, Unit::Files,
                        static_cast<std::int64_t>(rows.artefacts.size() + rows.images.size()));
    for (const Artefact& artefact : rows.artefacts)
      checkArtefact(artefact), meter.advance();
    for (const ImageRow& image : rows.images)
      checkImage(image), meter.advance();
    const std::vector<std::string> found = filesOnDisk();
    // In this order: what somebody was still making when the files were listed is in the catalogue now, or he is there.
    const bool beingMade = m_project.isBeingMade();
    const Rows now = read();
    addConfirmed(now);
    RowCheck(rows, m_project.preset(), m_faults).check();
    judgeUnknown(found, now, beingMade);
    if (repair) m_report.repaired = m_faults.repair(m_project);
    m_report.faults = m_faults.takeSentences();
    return std::move(m_report);
  }

private:
  /// What was found wrong with a file, to be looked at again: a run may have forgotten the row meanwhile.
  struct Suspicion {
    std::string path, hash, what;
    std::function<bool(const Rows&)> stands;
    Faults::Mend mend;
  };

  Rows read() const { return atOneMoment(m_project, rowsIn); }

  /// "missing", "damaged" or empty.
  static std::string stateOf(const fs::path& file, const std::string& hash) {
    if (!fs::is_regular_file(file)) return "missing";
    try {
      return sha256HexOfFile(file) == hash ? "" : "damaged";
    } catch (const Error&) {
      if (!fs::exists(file)) return "missing"; // it has just gone
      throw;
    }
  }

  /// Images can share a file.
  const std::string& stateOf(const std::string& path, const std::string& hash) {
    const auto [place, isNew] = m_states.try_emplace(path);
    if (isNew) {
      place->second = stateOf(m_project.folder() / path, hash);
      m_report.checked += place->second != "missing";
    }
    return place->second;
  }

  void checkArtefact(const Artefact& artefact) {
    if (stateOf(artefact.path, artefact.sha256).empty()) return;
    m_suspicions.push_back({artefact.path, artefact.sha256, artefact.path,
                            [artefact](const Rows& rows) { return rows.has(artefact); },
                            [artefact](Forgetting& forgetting) { forgetting.artefact(artefact.path); }});
  }

  void checkImage(const ImageRow& image) {
    const std::string path = imagePath(image.hash);
    if (image.failed() || stateOf(path, image.hash).empty()) return;
    m_suspicions.push_back({path, image.hash, path + " (" + describe(image.key) + ")",
                            [image](const Rows& rows) { return rows.has(image); },
                            [image](Forgetting& forgetting) { forgetting.image(image.key); }});
  }

  void addConfirmed(const Rows& now) {
    for (Suspicion& suspicion : m_suspicions) {
      if (!suspicion.stands(now)) continue;
      const std::string state = stateOf(m_project.folder() / suspicion.path, suspicion.hash);
      if (!state.empty()) m_faults.add(suspicion.what + " is " + state, std::move(suspicion.mend));
    }
  }

  std::vector<std::string> filesOnDisk() const {
    std::vector<std::string> files;
    for (const char* folder : {"images", "tensors", "models"}) {
      if (!fs::is_directory(m_project.folder() / folder)) continue;
      for (const auto& entry : fs::recursive_directory_iterator(m_project.folder() / folder))
        // Not fs::relative: it follows links, and a linked folder's files would belong to nothing.
        if (entry.is_regular_file() && entry.path().extension() != ".cache")
          files.push_back(entry.path().lexically_relative(m_project.folder()).generic_string());
    }
    return files;
  }

  void judgeUnknown(const std::vector<std::string>& found, const Rows& now, bool beingMade) {
    const std::set<std::string> known = now.files();
    for (const std::string& path : found) {
      if (known.contains(path)) continue;
      if (beingMade)
        ++m_report.arriving;
      else
        m_faults.add(path + " belongs to nothing in the catalogue",
                     [path](Forgetting& forgetting) { forgetting.orphan(path); });
    }
  }

  const Project& m_project;
  const TaskContext& m_context;
  std::map<std::string, std::string> m_states; ///< by path
  std::vector<Suspicion> m_suspicions;
  Faults m_faults;
  VerifyReport m_report;
};

/// What changed among the real images.
void verifyData(const Project& project, VerifyReport& report, const TaskContext& context) {
  try {
    const DataChanges changes = compareData(project, DataProof::Hash, context);
    for (const std::string& path : changes.removed)
      report.faults.push_back("real image " + path + " is missing");
    for (const std::string& path : changes.altered)
      report.faults.push_back("real image " + path + " is damaged");
    if (!changes.none()) report.notes.emplace_back(changes.warning(project.dataFolder()).what());
    report.checked += changes.hashed;
  } catch (const Error& error) { // a project is whole without its data
    report.notes.emplace_back(error.what());
  }
}

} // namespace

VerifyReport verifyProject(Project& project, bool repair, const TaskContext& context) {
  if (repair) project.requireWritable();
  return translated([&] {
    VerifyReport report = Verifier(project, context).run(repair);
    verifyData(project, report, context);
    if (std::string mixture = mixtureText(project); !mixture.empty()) report.notes.push_back(std::move(mixture));
    return report;
  });
}

} // namespace stillroom
