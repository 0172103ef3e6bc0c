// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/catalogue.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace stillroom {

class Project;

/// Takes things out of a catalogue, each with everything that was made from it, so that a run makes all of it again:
/// latents → prototypes → images → predictions, and detector → predictions. Belongs into forget().
class Forgetting {
public:
  explicit Forgetting(const Project& project);

  /// Any file that the catalogue answers for, but an image.
  void artefact(const std::string& path);
  void prototypesOf(int classIndex);
  void image(const ImageKey& key);
  /// Every image that lies in this file: black ones share theirs. Returns their rows.
  std::vector<ImageRow> imagesIn(const std::string& hash);
  /// What detectors other than the one with this hash said.
  void predictionsNotOf(const std::string& detector);
  /// A file of the project that belongs to nothing in its catalogue.
  void orphan(const std::string& path) { m_files.insert(path); }

  /// Those of the files of what was forgotten that no row names any more; relative to the project.
  std::set<std::string> unnamedFiles() const;

private:
  void drop(const std::string& file);
  void detector();
  void imagesOf(int classIndex);

  const Project& m_project;
  Catalogue& m_catalogue;
  std::set<std::string> m_files;
  std::set<int> m_classes; ///< whose prototypes are forgotten
};

/// Carries out `what` in one transaction and deletes the files afterwards. Throws what the catalogue throws.
void forget(const Project& project, const std::function<void(Forgetting&)>& what);

} // namespace stillroom
