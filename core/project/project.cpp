// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "base/error.h"
#include "base/files.h"
#include "base/texts.h"
#include "distill/methods/method.h"
#include "project/contents_loader.h"
#include "project/journal.h"
#include "project/one_moment.h"
#include "project/preset.h"
#include "tensors/torch_errors.h"
#include "text/name_match.h"
#include "text/unicode.h"

#include <cerrno>
#include <charconv>
#include <cmath>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr const char* databaseName = "project.db";

[[noreturn]] void throwUnreadable(const fs::path& path) {
  throw Error("project.unreadable",
              "{0} may not be read by you. Ask its owner for permission, or open the project as another user.",
              {path.string()});
}

void requireProject(const fs::path& folder) {
  std::error_code error;
  const fs::file_status there = fs::status(folder, error);
  if (error == std::errc::permission_denied) throwUnreadable(folder);
  if (!fs::exists(there))
    throw Error("project.no-folder",
                "There is no folder {0}. Check the path; where it lies on a medium or a network drive, connect that "
                "first.",
                {folder.string()});
  const fs::path database = folder / databaseName;
  const bool isFile = fs::is_regular_file(database, error);
  if (error == std::errc::permission_denied) throwUnreadable(folder);
  if (!isFile)
    throw Error("project.missing",
                "{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open "
                "another folder.",
                {folder.string()});
  if (::faccessat(AT_FDCWD, database.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES) throwUnreadable(database);
}

/// Whether the detector has a confidence for this image; what it couldn't judge is as good as failed.
bool isPredicted(const Catalogue& catalogue, const ImageKey& key) {
  const std::optional<PredictionRow> prediction = catalogue.prediction(key);
  return prediction && std::isfinite(prediction->confidence);
}

void requireSample(const SampleDecision& decision, const std::map<std::string, int>& classes,
                   std::int64_t imagesPerClass) {
  if (!classes.contains(decision.classFolder) || decision.slot < 0 || decision.slot >= imagesPerClass)
    throw Error("override.sample", "There is no sample {0}/{1} in this project.",
                {decision.classFolder, std::to_string(decision.slot)});
}

/// What was shown needn't be choosable: a failed baseline is shown too, as an empty frame.
void requireChoosable(const Catalogue& catalogue, int classIndex, const SampleDecision& decision) {
  const int choice = decision.choice;
  if (choice == noOverride || (decision.kind != SampleDecision::Kind::Override && choice >= baselineChoice)) return;
  const std::optional<ImageRow> image = catalogue.image({classIndex, decision.slot, choice});
  if (!image || image->failed() || (choice != baselineChoice && !isPredicted(catalogue, image->key)))
    throw Error("override.candidate",
                "{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.",
                {decision.classFolder, std::to_string(decision.slot),
                 choice == baselineChoice ? "baseline" : std::to_string(choice)});
}

/// The journal is JSON: what isn't UTF-8 in a text becomes �.
std::string validText(const std::string& text) {
  return toUtf8(fromUtf8(text));
}

/// Whoever writes needs them, also where somebody removed them with all that was in them.
void restoreFolders(const fs::path& folder) {
  for (const char* part : {"images", "tensors", "models"}) {
    try {
      makeFolders(folder / part);
    } catch (const fs::filesystem_error&) { // whoever writes there says it better
    }
  }
}

/// A killed process leaves the file it was writing. Only the holder of the lock writes here, so nobody needs them.
void removeLeftovers(const fs::path& folder) {
  for (const char* part : {"images", "tensors", "models"})
    removeTemporaryFiles(folder / part, true);
  removeTemporaryFiles(folder, false);
}

} // namespace

Project::Project(fs::path folder) : m_folder(std::move(folder)) {}

Project::~Project() = default;

std::shared_ptr<Project> Project::openLocked(const fs::path& folder, std::unique_ptr<WriterLock> lock,
                                             WriteBarrier barrier) {
  std::shared_ptr<Project> project(new Project(folder));
  project->m_lock = std::move(lock);
  project->m_barrier = std::move(barrier);
  project->m_catalogue = std::make_unique<Catalogue>(folder / databaseName, project->readOnly());
  const std::optional<std::string> preset = project->m_catalogue->meta(MetaKey::Preset);
  if (!preset)
    throw Error("project.damaged", "{0} is no project catalogue. Restore it from a copy.", {folder.string()});
  project->m_preset = std::make_unique<Preset>(Preset::fromToml(*preset, "the project's preset"));
  if (!project->readOnly()) {
    removeLeftovers(project->m_folder);
    restoreFolders(project->m_folder);
  }
  return project;
}

std::shared_ptr<Project> Project::open(const fs::path& folder, Access access) {
  requireProject(folder);
  const fs::path place = fs::canonical(folder);
  if (access == Access::ReadOnly) return openLocked(place, nullptr, {.obstacle = WriteObstacle::NotAsked});
  auto lock = std::make_unique<WriterLock>(place);
  if (lock->barrier()) throw lock->barrier().error(folder);
  return openLocked(place, std::move(lock), {});
}

std::shared_ptr<Project> Project::openBest(const fs::path& folder) {
  requireProject(folder);
  const fs::path place = fs::canonical(folder);
  auto lock = std::make_unique<WriterLock>(place);
  const WriteBarrier barrier = lock->barrier();
  return openLocked(place, barrier ? nullptr : std::move(lock), barrier);
}

std::shared_ptr<const ProjectContents> Project::contents(const TaskContext& context) const {
  return translated([&] { return loadContents(*this, context); });
}

void Project::requireWritable() const {
  if (readOnly()) throw m_barrier.error(m_folder);
}

Catalogue& Project::catalogue() const {
  if (!m_catalogue->isCurrent()) throwChanging();
  return *m_catalogue;
}

fs::path Project::databaseFile() const {
  return m_folder / databaseName;
}

void Project::throwChanging() const {
  throw Error("project.changing",
              "{0} is being changed by another program, from a place that doesn't tell this one. Wait until it has "
              "ended, then open the project again.",
              {m_folder.string()});
}

bool Project::isBeingMade() const {
  return readOnly() ? WriterLock::isTaken(m_folder) : m_making > 0;
}

/// What is decided and looked up stands before everything that is read for long.
std::vector<JournalEntry> Project::journal() const {
  if (readOnly()) return atOneMoment(*this, [](const Catalogue& catalogue) { return catalogue.journal(); });
  const std::lock_guard lock(m_mutex);
  return m_catalogue->journal();
}

std::vector<ClassInfo> Project::classes() const {
  if (readOnly()) return atOneMoment(*this, [](const Catalogue& catalogue) { return catalogue.classesUncounted(); });
  const std::lock_guard lock(m_mutex);
  return m_catalogue->classesUncounted();
}

void Project::saveSettings(const SelectionSettings& settings) {
  requireWritable();
  methodByName(m_preset->distill.method).check({settings});
  const std::lock_guard lock(m_mutex);
  if (Decisions::fold(m_catalogue->journal(), m_preset->selectionSettings()).settings != settings)
    journalSettings(*m_catalogue, settings);
}

void Project::decide(std::span<const SampleDecision> decisions, const std::string& name) {
  requireWritable();
  if (decisions.empty()) return;
  const std::lock_guard lock(m_mutex);
  std::map<std::string, int> classes;
  for (const ClassInfo& info : m_catalogue->classesUncounted())
    classes.emplace(info.folder, info.index);
  std::vector<SampleDecision> checked(decisions.begin(), decisions.end());
  for (SampleDecision& decision : checked) {
    requireSample(decision, classes, m_preset->distill.imagesPerClass);
    requireChoosable(*m_catalogue, classes.at(decision.classFolder), decision);
    decision.note = validText(decision.note);
  }
  journalSamples(*m_catalogue, checked, validText(name));
}

void Project::setOverride(int classIndex, int slot, int choice, const std::string& note) {
  const SampleDecision decision{.classFolder = classFolder(classIndex), .slot = slot, .choice = choice, .note = note};
  decide({&decision, 1});
}

Decision Project::undo() {
  requireWritable();
  const std::lock_guard lock(m_mutex);
  const std::optional<Decision> decision = nextUndo(m_catalogue->journal());
  if (!decision) throw Error("journal.nothing", "There is no decision to undo in {0}.", {m_folder.string()});
  journalUndo(*m_catalogue);
  return *decision;
}

Decision Project::redo() {
  requireWritable();
  const std::lock_guard lock(m_mutex);
  const std::optional<Decision> decision = nextRedo(m_catalogue->journal());
  if (!decision) throw Error("journal.nothing", "There is no undone decision to redo in {0}.", {m_folder.string()});
  journalRedo(*m_catalogue);
  return *decision;
}

Decisions Project::decisions() const {
  return Decisions::fold(journal(), m_preset->selectionSettings());
}

std::vector<Decision> Project::history() const {
  return decisionHistory(journal());
}

int Project::classIndex(const std::string& text) const {
  std::vector<std::string> folders;
  for (ClassInfo& info : classes())
    folders.push_back(std::move(info.folder));
  const std::vector<std::size_t> found = findName(folders, text);
  if (found.size() == 1) return static_cast<int>(found.front());
  const std::vector<std::string> shown = distinctNames(folders);
  if (found.size() > 1)
    throw Error("class.ambiguous", "{0} fits several classes: {1}. Name one of them by its number, as @{2}.",
                {text, listText(found, [&](std::size_t i) { return shown[i]; }), std::to_string(found.front())});
  std::size_t index = folders.size();
  const char* const end = text.data() + text.size();
  if (text.starts_with('@') && std::from_chars(text.data() + 1, end, index).ptr == end && index < folders.size())
    return static_cast<int>(index);
  throw Error("class.unknown", "There is no class {0}. The classes are: {1}; @0, @1 … work too.",
              {text, listText(shown)});
}

std::string Project::classFolder(int classIndex) const {
  for (const ClassInfo& info : classes())
    if (info.index == classIndex) return info.folder;
  throw Error("override.sample", "There is no class number {0} in this project.", {std::to_string(classIndex)});
}

fs::path Project::dataFolder() const {
  const std::lock_guard lock(m_mutex);
  return (m_folder / m_catalogue->meta(MetaKey::Data).value_or("real")).lexically_normal();
}

} // namespace stillroom
