// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "base/error.h"
#include "base/files.h"
#include "distill/methods/method.h"
#include "project/catalogue.h"
#include "project/contents_loader.h"
#include "project/journal.h"
#include "project/preset.h"
#include "tensors/torch_errors.h"
#include "text/unicode.h"

#include <charconv>
#include <cmath>
#include <fcntl.h>
#include <map>
#include <sys/file.h>
#include <unistd.h>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr const char* databaseName = "project.db";

/// Takes the writer's lock; −1 when another process or object holds it. The lock dies with its holder.
int tryLock(const fs::path& folder) {
  const int descriptor = ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (descriptor < 0) return -1;
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  ::close(descriptor);
  return -1;
}

void requireProject(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(folder / databaseName, error))
    throw Error("project.missing",
                "{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open "
                "another folder.",
                {folder.string()});
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

/// A killed process leaves the file it was writing. Only the holder of the lock writes here, so nobody needs them.
void removeLeftovers(const fs::path& folder) {
  for (const char* part : {"images", "tensors", "models"})
    removeTemporaryFiles(folder / part, true);
  removeTemporaryFiles(folder, false);
}

} // namespace

Project::Project(fs::path folder, Access access) : m_folder(std::move(folder)), m_access(access) {}

Project::~Project() {
  m_catalogue.reset();
  if (m_lock >= 0) ::close(m_lock);
}

std::shared_ptr<Project> Project::open(const fs::path& folder, Access access) {
  requireProject(folder);
  std::shared_ptr<Project> project(new Project(fs::canonical(folder), access));
  if (access == Access::ReadWrite) {
    project->m_lock = tryLock(project->m_folder);
    if (project->m_lock < 0)
      throw Error("project.locked", "{0} is open for writing in another Stillroom. Close it there first.",
                  {folder.string()});
  }
  project->m_catalogue = std::make_unique<Catalogue>(project->m_folder / databaseName, access == Access::ReadOnly);
  const std::optional<std::string> preset = project->m_catalogue->meta(MetaKey::Preset);
  if (!preset)
    throw Error("project.damaged", "{0} is no project catalogue. Restore it from a copy.", {folder.string()});
  project->m_preset = std::make_unique<Preset>(Preset::fromToml(*preset, "the project's preset"));
  if (access == Access::ReadWrite) removeLeftovers(project->m_folder);
  return project;
}

std::shared_ptr<Project> Project::openBest(const fs::path& folder) {
  try {
    return open(folder, Access::ReadWrite);
  } catch (const Error& error) {
    if (error.code() != "project.locked") throw;
    return open(folder, Access::ReadOnly);
  }
}

std::shared_ptr<const ProjectContents> Project::contents() const {
  const std::lock_guard lock(m_mutex);
  return translated([&] { return loadContents(*this); });
}

void Project::requireWritable() const {
  if (readOnly())
    throw Error("project.read-only",
                "{0} is open for reading only, since another Stillroom writes to it. Close it there first.",
                {m_folder.string()});
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
  for (const ClassInfo& info : m_catalogue->classes())
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
  const std::lock_guard lock(m_mutex);
  return Decisions::fold(m_catalogue->journal(), m_preset->selectionSettings());
}

std::vector<Decision> Project::history() const {
  const std::lock_guard lock(m_mutex);
  return decisionHistory(m_catalogue->journal());
}

int Project::classIndex(const std::string& text) const {
  const std::lock_guard lock(m_mutex);
  const std::vector<ClassInfo> classes = m_catalogue->classes();
  std::string list;
  for (const ClassInfo& info : classes) {
    if (text == info.folder || text == "@" + std::to_string(info.index)) return info.index;
    list += (list.empty() ? "" : ", ") + info.folder;
  }
  throw Error("class.unknown", "There is no class {0}. The classes are: {1}; @0, @1 … work too.", {text, list});
}

std::string Project::classFolder(int classIndex) const {
  const std::lock_guard lock(m_mutex);
  for (const ClassInfo& info : m_catalogue->classes())
    if (info.index == classIndex) return info.folder;
  throw Error("override.sample", "There is no class number {0} in this project.", {std::to_string(classIndex)});
}

fs::path Project::dataFolder() const {
  const std::lock_guard lock(m_mutex);
  return (m_folder / m_catalogue->meta(MetaKey::Data).value_or("real")).lexically_normal();
}

} // namespace stillroom
