// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/data_check.h"

#include "base/parallel.h"
#include "base/sha256.h"
#include "base/texts.h"
#include "images/image_folder.h"
#include "project/catalogue.h"
#include "project/data_stats.h"
#include "project/one_moment.h"
#include "project/project.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>
#include <unordered_set>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t hashedTogether = 256; ///< files between two checkpoints
constexpr std::ptrdiff_t named = 5;         ///< in a sentence

/// A scanned image that is there.
struct Present {
  const RealImage* image;
  FileStat stat;
  bool same = true;
};

/// What is in `a` and not in `b`; both sorted.
std::vector<std::string> missing(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> only;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only));
  return only;
}

/// The first few.
std::string someOf(std::vector<std::string> names) {
  const bool more = std::ssize(names) > named;
  if (more) names.resize(named);
  return listText(names) + (more ? ", …" : "");
}

class Comparison {
public:
  Comparison(const Project& project, DataProof proof, const TaskContext& context)
      : m_project(project), m_proof(proof), m_context(context), m_stats(readDataStats(project.folder())) {}

  DataChanges run() {
    if (!readCatalogue()) return {};
    const ImageFolder folder = scanImageFolder(m_project.dataFolder());
    m_changes.newClasses = missing(folder.classes, m_classes);
    m_changes.lostClasses = missing(m_classes, folder.classes);
    compareNames(folder);
    hash(folder.root);
    for (const Present& file : m_present)
      if (!file.same) m_changes.altered.push_back(file.image->path);
    remember();
    for (std::vector<std::string>* list : {&m_changes.added, &m_changes.removed, &m_changes.altered})
      std::sort(list->begin(), list->end());
    return std::move(m_changes);
  }

private:
  /// False before the data were scanned.
  bool readCatalogue() {
    return atOneMoment(m_project, [this](const Catalogue& catalogue) {
      if (!catalogue.meta(MetaKey::Scanned)) return false;
      m_images = catalogue.realImages();
      m_classes.clear();
      for (const ClassInfo& info : catalogue.classesUncounted())
        m_classes.push_back(info.folder);
      return true;
    });
  }

  static std::string_view classOf(std::string_view path) { return path.substr(0, path.find('/')); }

  void compareNames(const ImageFolder& folder) {
    std::unordered_set<std::string_view> there;
    for (const ImageFolder::File& file : folder.files)
      if (file.problem.empty()) there.insert(file.relativePath);
    const std::set<std::string_view> lost(m_changes.lostClasses.begin(), m_changes.lostClasses.end());
    for (const RealImage& image : m_images) {
      if (image.sha256.empty()) { // skipped, so that nothing was made of it; new once it can be read
        if (!canBeRead(folder.root / image.path)) there.erase(image.path);
        continue;
      }
      if (there.erase(image.path) > 0)
        m_present.push_back({&image, {}});
      else if (!lost.contains(classOf(image.path)))
        m_changes.removed.push_back(image.path);
    }
    const std::set<std::string_view> fresh(m_changes.newClasses.begin(), m_changes.newClasses.end());
    for (const std::string_view path : there)
      if (!fresh.contains(classOf(path))) m_changes.added.emplace_back(path);
  }

  static bool canBeRead(const fs::path& file) { return std::ifstream(file, std::ios::binary).get() != EOF; }

  bool mustBeHashed(const Present& file) const {
    if (m_proof == DataProof::Hash) return true;
    const auto known = m_stats.find(file.image->path);
    return known == m_stats.end() || known->second != file.stat;
  }

  void hash(const fs::path& root) {
    std::vector<Present*> files;
    for (Present& file : m_present) {
      file.stat = statOf(root / file.image->path); // before it is read: what changes afterwards differs from this
      if (mustBeHashed(file)) files.push_back(&file);
    }
    m_changes.hashed = std::ssize(files);
    if (files.empty()) return;
    const bool all = m_proof == DataProof::Hash;
    ProgressMeter meter(m_context, all ? Stage::Verify : Stage::Scan, all ? Unit::Files : Unit::Images,
                        static_cast<std::int64_t>(files.size()));
    for (std::size_t first = 0; first < files.size(); first += hashedTogether) {
      const std::size_t count = std::min(hashedTogether, files.size() - first);
      parallelFor(count, 0, [&](std::size_t i) {
        Present& file = *files[first + i];
        file.same = hasHash(root / file.image->path, file.image->sha256);
      });
      meter.advance(static_cast<std::int64_t>(count));
    }
  }

  static bool hasHash(const fs::path& file, const std::string& hash) {
    try {
      return sha256HexOfFile(file) == hash;
    } catch (const Error&) { // can't be read any more
      return false;
    }
  }

  void remember() const {
    DataStats stats;
    for (const Present& file : m_present)
      if (file.same) stats[file.image->path] = file.stat;
    if (!m_project.readOnly() && stats != m_stats) writeDataStats(m_project.folder(), stats);
  }

  const Project& m_project;
  DataProof m_proof;
  const TaskContext& m_context;
  DataStats m_stats;
  std::vector<RealImage> m_images;
  std::vector<std::string> m_classes;
  std::vector<Present> m_present;
  DataChanges m_changes;
};

} // namespace

bool DataChanges::none() const {
  return newClasses.empty() && lostClasses.empty() && added.empty() && removed.empty() && altered.empty();
}

std::vector<std::string> DataChanges::files() const {
  std::vector<std::string> all;
  for (const std::vector<std::string>* list : {&added, &removed, &altered})
    all.insert(all.end(), list->begin(), list->end());
  return all;
}

Error DataChanges::warning(const fs::path& data) const {
  std::vector<std::string> names = newClasses;
  for (const std::vector<std::string>& list : {lostClasses, files()})
    names.insert(names.end(), list.begin(), list.end());
  const auto count = [](const std::vector<std::string>& list) { return std::to_string(list.size()); };
  return Error("data.changed-since",
               "The data in {0} aren't as they were scanned: {1} files are new, {2} gone, {3} altered; {4} classes are "
               "new, {5} gone ({6}). The project goes by what was scanned and skips what it can't have any more. Put "
               "the files back, or let `stillroom-cli run --rescan` take them as they are now, which makes again what "
               "followed from their classes; other classes need a new project.",
               {data.string(), count(added), count(removed), count(altered), count(newClasses), count(lostClasses),
                someOf(std::move(names))});
}

DataChanges compareData(const Project& project, DataProof proof, const TaskContext& context) {
  return Comparison(project, proof, context).run();
}

void requireOutsideData(const fs::path& folder, const fs::path& data) {
  const fs::path place = fs::weakly_canonical(fs::absolute(folder)), root = fs::weakly_canonical(fs::absolute(data));
  const fs::path relative = place.lexically_relative(root);
  if (!relative.empty() && *relative.begin() != "..")
    throw Error("output.inside-data",
                "{0} lies inside the data folder {1}, where its pictures would count as data. Choose a place outside.",
                {folder.string(), data.string()});
}

} // namespace stillroom
