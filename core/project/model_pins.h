// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace stillroom {

class Catalogue;
class Project;

/// The SHA-256 of files by name, relative to the model they belong to.
using FileHashes = std::map<std::string, std::string>;

/// What a model is to a project.
enum class ModelRole : std::uint8_t {
  Diffusion, ///< encodes real images and makes images
  Decoder,   ///< decodes in place of the diffusion model's own autoencoder
  Detector,  ///< the file that the project's own copy was taken from
};

/// A file that isn't the one recorded. An empty hash: there was none, or is none.
struct ModelChange {
  std::string file, recorded, found;
};

/// Which files made what a project holds: pinned when they are first used, so that weights that were exchanged between
/// two runs are noticed. What was taken in their place on purpose is kept in order.
class ModelPins {
public:
  /// Of a project that was made before there were pins: what its images' records name. Throws Error "project.damaged".
  explicit ModelPins(const Catalogue& catalogue);

  /// Where the files that were found differ from those pinned, folder by folder; other folders are used for the first
  /// time.
  std::vector<ModelChange> changes(ModelRole role, const FileHashes& found) const;
  /// These are the files from now on. False where that is known already.
  bool take(ModelRole role, const FileHashes& found);
  /// Belongs into a transaction.
  void store(Catalogue& catalogue) const;

  /// What was taken, in order: [{"role", "files": {name: hash, or "" where it is no longer used}}].
  nlohmann::json history() const;

private:
  /// What was taken together.
  struct Taken {
    ModelRole role;
    FileHashes files;
  };
  void add(Taken taken);

  std::vector<Taken> m_taken;
  std::array<FileHashes, 3> m_inForce; ///< by role
  bool m_fromRecords = false;          ///< which name weights alone
};

/// Images that were made by the same files.
struct ModelUse {
  FileHashes model, decoder; ///< no decoder: the model's own autoencoder
  std::int64_t images = 0;
};

/// By which files a project's images were made; more than one: the set mixes. Most images first. Throws Error
/// "project.damaged".
std::vector<ModelUse> modelUses(const Catalogue& catalogue);

/// Both as a report has them: {"mixed", "uses": [{"images", "files", "decoder"}], "taken": […]}.
nlohmann::json modelsJson(const Project& project);

/// One sentence where a project's images were made by different files, with how many by each; else "".
std::string mixtureText(const Project& project);

} // namespace stillroom
