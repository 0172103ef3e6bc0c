// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "project/journal.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace stillroom {

class Catalogue;
struct Preset;

enum class Access { ReadWrite, ReadOnly };

/// A project on disk. One writer at a time: opening for writing takes a lock that dies with the process.
/// Thread-safe: a window decides while a worker runs the pipeline on the same object.
class Project {
public:
  /// Throws Error "project.missing", "project.newer" (made by a newer version), "project.locked" (another writer),
  /// "project.damaged".
  static std::shared_ptr<Project> open(const std::filesystem::path& folder, Access access);
  /// ReadWrite if nobody else writes, else ReadOnly.
  static std::shared_ptr<Project> openBest(const std::filesystem::path& folder);
  ~Project();

  const std::filesystem::path& folder() const { return m_folder; }
  bool readOnly() const { return m_access == Access::ReadOnly; }

  /// Reads everything (features included). Slow on a large project: call it on a worker.
  std::shared_ptr<const ProjectContents> contents() const;

  /// Decisions: journalled and on disk (fsync) when they return. Throw Error "project.read-only".
  void saveSettings(const SelectionSettings& settings);
  /// Decides about samples in one step of undo: all of it, or nothing where one of them can't be. An override needs an
  /// image that didn't fail. Several are a bulk decision, called `name` or else what they come to (bulkName).
  /// Throws Error "override.sample" or "override.candidate".
  void decide(std::span<const SampleDecision> decisions, const std::string& name = {});
  /// One override: noOverride clears, baselineChoice, or the ordinal of an existing candidate that didn't fail.
  void setOverride(int classIndex, int slot, int choice, const std::string& note = {});

  /// Take the last decision back, or bring the last one undone back, and say which; across restarts, without end.
  /// Throw Error "journal.nothing" when there is none.
  Decision undo();
  Decision redo();
  std::vector<Decision> history() const;
  /// What is in force now.
  Decisions decisions() const;

  /// The index of a class named by its folder, or as "@index". Throws Error "class.unknown" that lists the classes.
  int classIndex(const std::string& text) const;
  /// The folder of a class. Throws Error "override.sample" where there is no such class.
  std::string classFolder(int classIndex) const;

  /// Where the real images lie: recorded relative to the project when inside it, so that a copied project works.
  std::filesystem::path dataFolder() const;

  // For core/project alone.
  Catalogue& catalogue() const { return *m_catalogue; }
  const Preset& preset() const { return *m_preset; }
  std::recursive_mutex& mutex() const { return m_mutex; }

private:
  Project(std::filesystem::path folder, Access access);
  void requireWritable() const;

  std::filesystem::path m_folder;
  Access m_access;
  int m_lock = -1;
  std::unique_ptr<Catalogue> m_catalogue;
  std::unique_ptr<Preset> m_preset;
  mutable std::recursive_mutex m_mutex;
};

} // namespace stillroom
