// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/forgetting.h"

#include "project/layout.h"
#include "project/preset.h"
#include "project/project.h"

#include <mutex>

namespace stillroom {
namespace fs = std::filesystem;

Forgetting::Forgetting(const Project& project) : m_project(project), m_catalogue(project.catalogue()) {}

void Forgetting::artefact(const std::string& path) {
  if (m_catalogue.meta(MetaKey::DetectorFile) == path) detector();
  if (const std::optional<int> classIndex = classOfPrototypes(path)) prototypesOf(*classIndex);
  drop(path);
}

void Forgetting::prototypesOf(int classIndex) {
  if (!m_classes.insert(classIndex).second) return;
  m_catalogue.removePrototypes(classIndex);
  drop(prototypePath(classIndex));
  imagesOf(classIndex);
}

void Forgetting::imagesOf(int classIndex) {
  for (const ImageRow& row : m_catalogue.images())
    if (row.key.classIndex == classIndex) image(row.key);
}

void Forgetting::image(const ImageKey& key) {
  const std::optional<ImageRow> row = m_catalogue.image(key);
  m_catalogue.removeImage(key);
  if (row && !row->failed()) m_files.insert(imagePath(row->hash));
  drop(featurePathOf(key, m_project.preset().candidatePlan()));
}

std::vector<ImageRow> Forgetting::imagesIn(const std::string& hash) {
  std::vector<ImageRow> rows = m_catalogue.images();
  std::erase_if(rows, [&](const ImageRow& row) { return row.hash != hash; });
  for (const ImageRow& row : rows)
    image(row.key);
  return rows;
}

/// With the predictions whose features it holds.
void Forgetting::drop(const std::string& file) {
  m_catalogue.removeArtefact(file);
  m_catalogue.removePredictionsIn(file);
  m_files.insert(file);
}

void Forgetting::detector() {
  for (const MetaKey key :
       {MetaKey::DetectorFile, MetaKey::DetectorClasses, MetaKey::DetectorForeign, MetaKey::DetectorDescription})
    m_catalogue.removeMeta(key);
  predictionsNotOf("none");
}

void Forgetting::predictionsNotOf(const std::string& detector) {
  std::set<std::string> features;
  for (const PredictionRow& row : m_catalogue.predictions())
    if (row.detector != detector) features.insert(row.featureFile);
  for (const std::string& file : features)
    drop(file);
}

std::set<std::string> Forgetting::unnamedFiles() const {
  std::set<std::string> unnamed = m_files;
  for (const ImageRow& row : m_catalogue.images())
    if (!row.failed()) unnamed.erase(imagePath(row.hash));
  for (const Artefact& artefact : m_catalogue.artefacts())
    unnamed.erase(artefact.path);
  return unnamed;
}

void forget(const Project& project, const std::function<void(Forgetting&)>& what) {
  const std::lock_guard lock(project.mutex());
  Forgetting forgetting(project);
  project.catalogue().transaction([&] { what(forgetting); });
  std::error_code ignored; // what stays is an orphan, which the next repair deletes
  for (const std::string& path : forgetting.unnamedFiles())
    fs::remove(project.folder() / path, ignored);
}

} // namespace stillroom
