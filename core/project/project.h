// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/contents.h"
#include "project/journal.h"
#include "project/writer_lock.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace stillroom {

class Catalogue;
struct JournalEntry;
struct Preset;

enum class Access { ReadWrite, ReadOnly };

/// A project on disk. One writer at a time: opening for writing takes a lock that dies with the process.
/// Thread-safe: a window decides while a worker runs the pipeline on the same object.
class Project {
public:
  /// Throws Error "project.no-folder", "project.unreadable" (no permission), "project.missing" (no project),
  /// "project.newer" (made by a newer version), "project.damaged"; for writing also what WriteBarrier::error says.
  static std::shared_ptr<Project> open(const std::filesystem::path& folder, Access access);
  /// ReadWrite if that can be, else ReadOnly: barrier() then says why.
  static std::shared_ptr<Project> openBest(const std::filesystem::path& folder);
  ~Project();

  const std::filesystem::path& folder() const { return m_folder; }
  bool readOnly() const { return static_cast<bool>(m_barrier); }
  /// What keeps it from being written to; none where it is open for writing.
  const WriteBarrier& barrier() const { return m_barrier; }
  /// Throws what barrier() stands for.
  void requireWritable() const;

  /// Reads everything (features included), as it is at one moment. Slow on a large project: call it on a worker.
  /// Decisions and a run don't wait for it. Reports feature files.
  std::shared_ptr<const ProjectContents> contents(const TaskContext& context = {}) const;

  /// Decisions: journalled and on disk (fsync) when they return. Throw what requireWritable does.
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

  /// The index of a class named by its folder, in either normalisation form, or as "@index"; a folder called so comes
  /// first. Throws Error "class.unknown" that lists the classes, or "class.ambiguous".
  int classIndex(const std::string& text) const;
  /// The folder of a class. Throws Error "override.sample" where there is no such class.
  std::string classFolder(int classIndex) const;

  /// Where the real images lie: recorded relative to the project when inside it, so that a copied project works.
  std::filesystem::path dataFolder() const;

  // For core/project alone.
  /// Throws Error "project.changing" where it was changed in a place that lets that go unnoticed.
  Catalogue& catalogue() const;
  /// Of the catalogue.
  std::filesystem::path databaseFile() const;
  [[noreturn]] void throwChanging() const;
  const Preset& preset() const { return *m_preset; }
  std::recursive_mutex& mutex() const { return m_mutex; }

  /// While one lives, files and rows are being made through this object.
  class Making {
  public:
    explicit Making(const Project& project) : m_project(project) { ++project.m_making; }
    ~Making() { --m_project.m_making; }
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;

  private:
    const Project& m_project;
  };
  /// Whether somebody may be making something: through this object, or whoever else may write.
  bool isBeingMade() const;

private:
  explicit Project(std::filesystem::path folder);
  static std::shared_ptr<Project> openLocked(const std::filesystem::path& folder, std::unique_ptr<WriterLock> lock,
                                             WriteBarrier barrier);
  std::vector<JournalEntry> journal() const;
  std::vector<ClassInfo> classes() const;

  std::filesystem::path m_folder;
  std::unique_ptr<WriterLock> m_lock; ///< none where it is open for reading
  WriteBarrier m_barrier;
  std::unique_ptr<Catalogue> m_catalogue;
  std::unique_ptr<Preset> m_preset;
  mutable std::recursive_mutex m_mutex;
  mutable std::atomic<int> m_making = 0;
};

} // namespace stillroom
