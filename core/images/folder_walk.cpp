// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/folder_walk.h"

#include "text/unicode.h"

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// What makes a folder the same one, whatever its names.
using FolderIdentity = std::pair<dev_t, ino_t>;

std::optional<FolderIdentity> identityOf(const fs::path& folder) {
  struct stat about {};
  if (::stat(folder.c_str(), &about) != 0) return std::nullopt;
  return FolderIdentity{about.st_dev, about.st_ino};
}

bool holdsProject(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / "project.db", ignored);
}

Error circle(const std::string& place) {
  return Error("images.circle", "{0} is a link that leads back to itself or to a folder that it lies in. Remove it.",
               {place});
}

/// Without a look at the disk where the folder's listing told already.
fs::file_type typeOf(const fs::directory_entry& entry, std::error_code& error) {
  if (entry.is_regular_file(error) && !error) return fs::file_type::regular;
  return entry.status(error).type();
}

class FolderWalk {
public:
  explicit FolderWalk(const FolderVisitor& visitor) : m_visitor(visitor) {}

  void below(const fs::path& folder) {
    noteFoldersAbove(folder.parent_path());
    m_open.push_back({identityOf(folder), listing(folder)});
    while (!m_open.empty() && m_goesOn)
      step();
  }

  void foldersIn(const fs::path& root) {
    noteFoldersAbove(root);
    for (fs::directory_iterator each = listing(root); each != fs::directory_iterator() && m_goesOn; next(each, root)) {
      if (each->path().filename().string().starts_with(".")) continue;
      if (usableFolder(*each)) m_goesOn = m_visitor.file(each->path());
    }
  }

private:
  /// A folder on the way to where the walk is, and how far it has come in it.
  struct Open {
    std::optional<FolderIdentity> identity;
    fs::directory_iterator at;
  };

  void noteFoldersAbove(fs::path folder) {
    for (; folder != folder.parent_path(); folder = folder.parent_path())
      m_above.push_back(identityOf(folder));
    m_above.push_back(identityOf(folder));
  }

  void step() {
    if (m_open.back().at == fs::directory_iterator()) {
      m_open.pop_back();
      return;
    }
    const fs::directory_entry entry = *m_open.back().at;
    next(m_open.back().at, entry.path().parent_path());
    if (m_visitor.entry) m_visitor.entry();
    std::error_code error;
    if (typeOf(entry, error) == fs::file_type::regular)
      m_goesOn = m_visitor.file(entry.path());
    else if (usableFolder(entry))
      m_open.push_back({identityOf(entry.path()), listing(entry.path())});
  }

  fs::directory_iterator listing(const fs::path& folder) {
    std::error_code error;
    fs::directory_iterator listing(folder, error);
    if (error) skip(folder, unreadable(folder, error));
    return error ? fs::directory_iterator() : listing;
  }

  void next(fs::directory_iterator& at, const fs::path& folder) {
    std::error_code error;
    at.increment(error);
    if (!error) return;
    skip(folder, unreadable(folder, error));
    at = {};
  }

  /// Says why where it isn't, unless it is a file.
  bool usableFolder(const fs::directory_entry& entry) {
    const std::string shown = shownName(entry.path().string());
    std::error_code error;
    switch (typeOf(entry, error)) {
    case fs::file_type::regular:
      return false;
    case fs::file_type::directory:
      return mayEnter(entry.path(), shown);
    case fs::file_type::not_found:
      skip(entry.path(),
           Error("images.link", "{0} is a link to something that doesn't exist. Repair or remove it.", {shown}));
      return false;
    case fs::file_type::none:
      if (error == std::errc::too_many_symbolic_link_levels)
        skip(entry.path(), circle(shown));
      else
        skip(entry.path(), unreadable(entry.path(), error));
      return false;
    default:
      skip(entry.path(),
           Error("images.special", "{0} is neither file nor folder but a pipe, socket or device. Remove it.", {shown}));
      return false;
    }
  }

  bool mayEnter(const fs::path& folder, const std::string& shown) {
    const std::optional<FolderIdentity> identity = identityOf(folder);
    if (identity && isOnTheWay(identity)) {
      skip(folder, circle(shown));
      return false;
    }
    if (!holdsProject(folder)) return true;
    skip(folder,
         Error("images.project", "{0} is a Stillroom project, not images to learn from. Move it elsewhere.", {shown}));
    return false;
  }

  bool isOnTheWay(const std::optional<FolderIdentity>& identity) const {
    return std::find(m_above.begin(), m_above.end(), identity) != m_above.end() ||
           std::any_of(m_open.begin(), m_open.end(), [&](const Open& open) { return open.identity == identity; });
  }

  static Error unreadable(const fs::path& place, const std::error_code& error) {
    return Error("images.walk", "{0} can't be read: {1}. Repair or remove it.",
                 {shownName(place.string()), error.message()});
  }

  void skip(const fs::path& place, const Error& why) const {
    if (m_visitor.skipped) m_visitor.skipped(place, why);
  }

  const FolderVisitor& m_visitor;
  std::vector<std::optional<FolderIdentity>> m_above; ///< the folders that the walk's own lies in
  std::vector<Open> m_open;
  bool m_goesOn = true;
};

} // namespace

std::string shownName(const std::string& name) {
  return toUtf8(fromUtf8(name));
}

void walkFolder(const fs::path& folder, const FolderVisitor& visitor) {
  FolderWalk(visitor).below(fs::absolute(folder).lexically_normal());
}

void eachFolderIn(const fs::path& root, const FolderVisitor& visitor) {
  FolderWalk(visitor).foldersIn(fs::absolute(root).lexically_normal());
}

} // namespace stillroom
