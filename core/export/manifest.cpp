// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifest.h"

#include "project/model_pins.h"
#include "project/stored_json.h"
#include "text/json_text.h"

namespace stillroom {
namespace {

nlohmann::json classesOf(const ProjectContents& contents) {
  nlohmann::json classes = nlohmann::json::array();
  for (const ClassInfo& info : contents.classes)
    classes.push_back({{"index", info.index}, {"folder", info.folder}, {"name", info.name}, {"prompt", info.prompt}});
  return classes;
}

nlohmann::json headOf(const ExportInput& input) {
  const ProjectContents& contents = input.contents;
  const SelectionSettings& settings = input.selection.settings;
  return {{"program", "Stillroom " STILLROOM_VERSION},
          {"project", contents.name},
          {"preset", contents.preset},
          {"set", name(input.options.set)},
          {"images_per_class", contents.imagesPerClass},
          {"image_size", contents.imageSize},
          {"seed", contents.seed},
          {"detector", contents.detector},
          {"diffusion", contents.diffusion},
          {"k", settings.k},
          {"beta", settings.beta},
          {"strategy", name(settings.strategy)},
          {"normal_set", name(settings.normalSet)},
          {"label_consistent_before", input.selection.consistentBefore},
          {"label_consistent_after", input.selection.consistentAfter},
          {"classes", classesOf(contents)},
          {"models", modelsJson(input.project)},
          {"made_by", nlohmann::json::object()}};
}

} // namespace

Manifest::Manifest(const ExportInput& input) : m_input(input), m_document(headOf(input)) {}

void Manifest::add(std::size_t sample, const std::string& file) {
  const ProjectContents& contents = m_input.contents;
  const int classIndex = contents.selection->classIndex[sample];
  const int slot = contents.selection->slot[sample];
  const int choice = m_input.choice(sample);
  nlohmann::json entry{{"file", file},
                       {"class", contents.classes[static_cast<std::size_t>(classIndex)].folder},
                       {"slot", slot},
                       {"status", name(m_input.selection.samples[sample].status)},
                       {"chosen", choice},
                       {"sha256", m_input.image(sample)},
                       {"note", contents.notes[sample]}};
  describeOrigin({classIndex, slot, choice}, entry);
  m_document["images"].push_back(std::move(entry));
}

void Manifest::describeOrigin(const ImageKey& key, nlohmann::json& entry) {
  const Project& project = m_input.project;
  const std::lock_guard lock(project.mutex());
  const std::optional<ImageRow> image = project.catalogue().image(key);
  if (!image) return;
  entry["chunk"] = image->chunk;
  entry["made_by"] = image->provenance;
  nlohmann::json& records = m_document["made_by"];
  if (records.contains(image->provenance)) return;
  const std::optional<std::string> record = project.catalogue().provenance(image->provenance);
  if (record) records[image->provenance] = fromStoredJson<nlohmann::json>(*record, "provenance");
}

std::string Manifest::text() const {
  return jsonText(m_document, 2) + "\n";
}

} // namespace stillroom
