// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/model_pins.h"

#include "base/texts.h"
#include "project/catalogue.h"
#include "project/project.h"
#include "project/stored_json.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace stillroom {
namespace {

constexpr std::array<std::string_view, 3> roleNames{"diffusion", "decoder", "detector"};

ModelRole roleFromName(const std::string& text) {
  const auto found = std::find(roleNames.begin(), roleNames.end(), text);
  if (found == roleNames.end()) throwDamagedJson("models.pinned", text);
  return static_cast<ModelRole>(found - roleNames.begin());
}

std::string_view folderOf(std::string_view name) {
  return name.substr(0, name.rfind('/') + 1);
}

std::set<std::string_view> foldersOf(const FileHashes& files) {
  std::set<std::string_view> folders;
  for (const auto& [name, hash] : files)
    folders.insert(folderOf(name));
  return folders;
}

std::string hashOf(const FileHashes& files, const std::string& name) {
  const auto found = files.find(name);
  return found == files.end() ? std::string() : found->second;
}

/// Older records name fewer files than newer ones of the same model.
bool agree(const FileHashes& a, const FileHashes& b) {
  return a.empty() == b.empty() && std::all_of(a.begin(), a.end(), [&](const auto& entry) {
           const std::string other = hashOf(b, entry.first);
           return other.empty() || other == entry.second;
         });
}

ModelUse useOf(const std::string& record) {
  const auto parsed = fromStoredJson<nlohmann::json>(record, "provenance");
  const auto files = [&](const char* key) {
    return fromStoredJson<FileHashes>(parsed.value(key, nlohmann::json::object()).dump(), "provenance");
  };
  return {files("model"), files("decoder"), 0};
}

void addUse(std::vector<ModelUse>& uses, ModelUse use) {
  for (ModelUse& known : uses) {
    if (!agree(known.model, use.model) || !agree(known.decoder, use.decoder)) continue;
    known.images += use.images;
    known.model.merge(use.model);
    known.decoder.merge(use.decoder);
    return;
  }
  uses.push_back(std::move(use));
}

/// The first file in which two uses differ, with the hash that this one has.
std::string mark(const ModelUse& use, const std::vector<ModelUse>& all) {
  const auto differing = [&](FileHashes ModelUse::*part) -> std::string {
    for (const auto& [name, hash] : use.*part)
      for (const ModelUse& other : all)
        if (hashOf(other.*part, name) != hash) return name + " " + hash.substr(0, 12);
    return {};
  };
  const std::string found = differing(&ModelUse::model);
  if (!found.empty()) return found;
  const std::string decoder = differing(&ModelUse::decoder);
  return decoder.empty() ? "other files" : decoder;
}

} // namespace

ModelPins::ModelPins(const Catalogue& catalogue) {
  if (const auto text = catalogue.meta(MetaKey::ModelsPinned)) {
    for (const nlohmann::json& entry : fromStoredJson<std::vector<nlohmann::json>>(*text, "models.pinned"))
      add({roleFromName(entry.value("role", "")), entry.value("files", FileHashes())});
    return;
  }
  const std::vector<ModelUse> uses = modelUses(catalogue);
  if (uses.empty()) return;
  m_fromRecords = true;
  add({ModelRole::Diffusion, uses.front().model});
  add({ModelRole::Decoder, uses.front().decoder});
}

void ModelPins::add(Taken taken) {
  if (taken.files.empty()) return;
  FileHashes& inForce = m_inForce[static_cast<std::size_t>(taken.role)];
  for (const auto& [name, hash] : taken.files) {
    if (hash.empty())
      inForce.erase(name);
    else
      inForce[name] = hash;
  }
  m_taken.push_back(std::move(taken));
}

std::vector<ModelChange> ModelPins::changes(ModelRole role, const FileHashes& found) const {
  const FileHashes& pinned = m_inForce[static_cast<std::size_t>(role)];
  const std::set<std::string_view> foundFolders = foldersOf(found), pinnedFolders = foldersOf(pinned);
  std::vector<ModelChange> changes;
  for (const auto& [name, hash] : pinned)
    if (foundFolders.contains(folderOf(name)) && hashOf(found, name) != hash)
      changes.push_back({name, hash, hashOf(found, name)});
  for (const auto& [name, hash] : found)
    if (!m_fromRecords && !pinned.contains(name) && pinnedFolders.contains(folderOf(name)))
      changes.push_back({name, "", hash});
  return changes;
}

bool ModelPins::take(ModelRole role, const FileHashes& found) {
  Taken taken{role, {}};
  for (const ModelChange& change : changes(role, found))
    taken.files[change.file] = change.found;
  for (const auto& [name, hash] : found)
    if (hashOf(m_inForce[static_cast<std::size_t>(role)], name) != hash) taken.files[name] = hash;
  const bool news = !taken.files.empty();
  add(std::move(taken));
  return news;
}

nlohmann::json ModelPins::history() const {
  nlohmann::json list = nlohmann::json::array();
  for (const Taken& taken : m_taken)
    list.push_back({{"role", roleNames[static_cast<std::size_t>(taken.role)]}, {"files", taken.files}});
  return list;
}

void ModelPins::store(Catalogue& catalogue) const {
  catalogue.setMeta(MetaKey::ModelsPinned, history().dump());
}

std::vector<ModelUse> modelUses(const Catalogue& catalogue) {
  std::vector<ModelUse> uses;
  for (const auto& [id, images] : catalogue.provenanceUse()) {
    const std::optional<std::string> record = catalogue.provenance(id);
    if (!record) continue;
    ModelUse use = useOf(*record);
    use.images = images;
    addUse(uses, std::move(use));
  }
  std::stable_sort(uses.begin(), uses.end(), [](const ModelUse& a, const ModelUse& b) { return a.images > b.images; });
  return uses;
}

nlohmann::json modelsJson(const Project& project) {
  const std::lock_guard lock(project.mutex());
  nlohmann::json uses = nlohmann::json::array();
  for (const ModelUse& use : modelUses(project.catalogue()))
    uses.push_back({{"images", use.images}, {"files", use.model}, {"decoder", use.decoder}});
  const bool mixed = uses.size() > 1;
  return {{"mixed", mixed}, {"uses", std::move(uses)}, {"taken", ModelPins(project.catalogue()).history()}};
}

std::string mixtureText(const Project& project) {
  const std::lock_guard lock(project.mutex());
  const std::vector<ModelUse> uses = modelUses(project.catalogue());
  if (uses.size() < 2) return {};
  return "images of different models: " +
         listText(uses, [&](const ModelUse& use) { return std::to_string(use.images) + " by " + mark(use, uses); });
}

} // namespace stillroom
