// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/preset.h"

#include "base/error.h"
#include "base/files.h"
#include "base/texts.h"
#include "distill/methods/method.h"
#include "distill/prototypes/prototype_method.h"
#include "models/classifiers/classifier.h"
#include "models/schedulers/scheduler.h"
#include "project/resources.h"

#include <toml++/toml.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <set>
#include <sstream>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// The one list of keys: reading, --set and writing all walk it. `table.key` in TOML's own terms.
template <class AnyPreset, class Visit>
void visitFields(AnyPreset& p, const Visit& visit) {
  visit("name", p.name);
  visit("description", p.description);
  visit("distill.method", p.distill.method);
  visit("distill.images_per_class", p.distill.imagesPerClass);
  visit("distill.seed", p.distill.seed);
  visit("encode.size", p.encode.size);
  visit("encode.posterior", p.encode.posterior);
  visit("encode.batch", p.encode.batch);
  visit("encode.dtype", p.encode.dtype);
  visit("prototypes.method", p.prototypes.method);
  visit("prototypes.restarts", p.prototypes.restarts);
  visit("prototypes.max_rounds", p.prototypes.maxRounds);
  visit("synthesis.model", p.synthesis.model);
  visit("synthesis.decoder", p.synthesis.decoder);
  visit("synthesis.size", p.synthesis.size);
  visit("synthesis.stored_size", p.synthesis.storedSize);
  visit("synthesis.steps", p.synthesis.steps);
  visit("synthesis.strength", p.synthesis.strength);
  visit("synthesis.guidance", p.synthesis.guidance);
  visit("synthesis.scheduler", p.synthesis.scheduler);
  visit("synthesis.negative_prompt", p.synthesis.negativePrompt);
  visit("synthesis.prompt", p.synthesis.prompt);
  visit("synthesis.baseline_batch", p.synthesis.baselineBatch);
  visit("synthesis.candidate_batch", p.synthesis.candidateBatch);
  visit("synthesis.candidates", p.synthesis.candidates);
  visit("synthesis.dtype", p.synthesis.dtype);
  visit("detector.file", p.detector.file);
  visit("detector.architecture", p.detector.architecture);
  visit("detector.size", p.detector.size);
  visit("detector.epochs", p.detector.epochs);
  visit("detector.batch", p.detector.batch);
  visit("detector.optimiser", p.detector.optimiser);
  visit("detector.learning_rate", p.detector.learningRate);
  visit("detector.weight_decay", p.detector.weightDecay);
  visit("detector.momentum", p.detector.momentum);
  visit("detector.schedule", p.detector.schedule);
  visit("detector.cutmix_probability", p.detector.cutmixProbability);
  visit("detector.cutmix_alpha", p.detector.cutmixAlpha);
  visit("detector.augmentation", p.detector.augmentation);
  visit("detector.seed", p.detector.seed);
  visit("selection.k", p.selection.k);
  visit("selection.beta", p.selection.beta);
  visit("selection.strategy", p.selection.strategy);
  visit("selection.normal_set", p.selection.normalSet);
  visit("run.threads", p.run.threads);
}

[[noreturn]] void throwType(const std::string& origin, const std::string& key, const std::string& expected) {
  throw Error("preset.type", "{0}: {1} needs {2}.", {origin, key, expected});
}

[[noreturn]] void throwChoice(const std::string& key, const std::string& value, const std::string& allowed) {
  throw Error("preset.choice", "{0} is \"{1}\"; it must be one of: {2}.", {key, value, allowed});
}

Dtype dtypeOf(const std::string& text, const std::string& key) {
  for (const Dtype dtype : allDtypes)
    if (name(dtype) == text) return dtype;
  throwChoice(key, text, dtypeNames());
}

void assign(std::string& field, const toml::node& node, const std::string& origin, const std::string& key) {
  const auto value = node.value_exact<std::string>();
  if (!value) throwType(origin, key, "a text in quotes");
  field = *value;
}

void assign(std::int64_t& field, const toml::node& node, const std::string& origin, const std::string& key) {
  const auto value = node.value_exact<std::int64_t>();
  if (!value) throwType(origin, key, "a whole number");
  field = *value;
}

void assign(double& field, const toml::node& node, const std::string& origin, const std::string& key) {
  if (!node.is_number()) throwType(origin, key, "a number");
  field = *node.value<double>();
}

void assign(Dtype& field, const toml::node& node, const std::string& origin, const std::string& key) {
  std::string text;
  assign(text, node, origin, key);
  field = dtypeOf(text, key);
}

void assignText(std::string& field, const std::string& text, const std::string&) {
  field = text;
}

void assignText(Dtype& field, const std::string& text, const std::string& key) {
  field = dtypeOf(text, key);
}

/// As it stands in the file.
template <class Field>
const Field& stored(const Field& field) {
  return field;
}

std::string stored(Dtype dtype) {
  return std::string(name(dtype));
}

template <class Number>
void assignText(Number& field, const std::string& text, const std::string& key) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), field);
  if (error != std::errc() || end != text.data() + text.size())
    throwType("--set", key, std::is_floating_point_v<Number> ? "a number" : "a whole number");
}

std::string place(const std::string& origin, const toml::node& node) {
  return origin + ", line " + std::to_string(node.source().begin.line);
}

std::string requiredText(const toml::table& table, std::string_view key, const std::string& origin) {
  const toml::node* node = table.get(key);
  if (!node || !node->is_string()) throwType(place(origin, table), "class." + std::string(key), "a text in quotes");
  return **node->as_string();
}

void readClasses(Preset& preset, const toml::node& node, const std::string& origin) {
  const toml::array* array = node.as_array();
  if (!array) throwType(place(origin, node), "class", "a list of tables with folder, name and prompt");
  for (const toml::node& entry : *array) {
    const toml::table* table = entry.as_table();
    if (!table) throwType(place(origin, entry), "class", "a table with folder, name and prompt");
    preset.classes.push_back({requiredText(*table, "folder", origin), requiredText(*table, "name", origin),
                              requiredText(*table, "prompt", origin)});
  }
}

/// Leaves of the document by dotted key; `[[class]]` is a leaf too.
void collectLeaves(const toml::table& table, const std::string& prefix,
                   std::map<std::string, const toml::node*>& leaves) {
  for (const auto& [key, node] : table) {
    const std::string dotted = prefix + std::string(key.str());
    if (const toml::table* inner = node.as_table())
      collectLeaves(*inner, dotted + ".", leaves);
    else
      leaves[dotted] = &node;
  }
}

toml::table parseToml(const std::string& text, const std::string& origin) {
  try {
    return toml::parse(text, origin);
  } catch (const toml::parse_error& error) {
    throw Error("preset.syntax", "{0}, line {1}: {2}. Correct the file and try again.",
                {origin, std::to_string(error.source().begin.line), std::string(error.description())});
  }
}

[[noreturn]] void throwUnknownKey(const std::string& origin, const std::string& key) {
  throw Error("preset.unknown-key",
              "{0}: {1} is no setting of a preset. The files in resources/presets show all of them.", {origin, key});
}

void requireRange(const char* key, double value, double low, double high) {
  if (value >= low && value <= high) return;
  std::ostringstream shown, lowest, highest;
  shown << value, lowest << low, highest << high;
  throw Error("preset.value", "{0} is {1}; it must lie between {2} and {3}.",
              {key, shown.str(), lowest.str(), highest.str()});
}

void requireOneOf(const char* key, const std::string& value, const std::vector<std::string>& allowed) {
  if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return;
  throwChoice(key, value, listText(allowed));
}

void requireDivides(std::int64_t batch, std::int64_t candidates) {
  if (batch != 0 && candidates % batch != 0)
    throw Error("preset.batch", "synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1}).",
                {std::to_string(batch), std::to_string(candidates)});
}

void requireSameSize(std::int64_t encoded, std::int64_t synthesised) {
  if (encoded != synthesised)
    throw Error("preset.sizes",
                "encode.size is {0} and synthesis.size is {1}; prototypes are what synthesis starts from, "
                "so give both the same.",
                {std::to_string(encoded), std::to_string(synthesised)});
}

} // namespace

std::vector<std::string> Preset::builtinNames() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(resourceFolder() / "presets"))
    if (entry.path().extension() == ".toml") names.push_back(entry.path().stem());
  std::sort(names.begin(), names.end());
  return names;
}

Preset Preset::load(const std::string& nameOrFile) {
  const std::vector<std::string> names = builtinNames();
  if (std::find(names.begin(), names.end(), nameOrFile) != names.end()) {
    const fs::path file = resourceFolder() / "presets" / (nameOrFile + ".toml");
    return fromToml(readFile(file, 1 << 20), file.filename());
  }
  if (fs::is_regular_file(nameOrFile)) return fromToml(readFile(nameOrFile, 1 << 20), nameOrFile);
  throw Error("preset.unknown", "{0} is neither a preset nor a file. The presets are: {1}.",
              {nameOrFile, listText(names)});
}

Preset Preset::fromToml(const std::string& text, const std::string& origin) {
  const toml::table document = parseToml(text, origin);
  std::map<std::string, const toml::node*> leaves;
  collectLeaves(document, "", leaves);
  Preset preset;
  visitFields(preset, [&](const char* key, auto& field) {
    const auto leaf = leaves.find(key);
    if (leaf == leaves.end()) return;
    assign(field, *leaf->second, place(origin, *leaf->second), key);
    leaves.erase(leaf);
  });
  if (const auto classes = leaves.find("class"); classes != leaves.end()) {
    readClasses(preset, *classes->second, origin);
    leaves.erase(classes);
  }
  if (!leaves.empty()) throwUnknownKey(place(origin, *leaves.begin()->second), leaves.begin()->first);
  preset.check();
  return preset;
}

void Preset::set(const std::string& assignment) {
  const std::size_t equals = assignment.find('=');
  const std::string key = assignment.substr(0, equals);
  if (equals == std::string::npos) throwType("--set", key, "a value: key=value");
  bool found = false;
  visitFields(*this, [&](const char* candidate, auto& field) {
    if (key != candidate) return;
    assignText(field, assignment.substr(equals + 1), key);
    found = true;
  });
  if (!found) throwUnknownKey("--set", key);
}

void Preset::check() const {
  requireRange("distill.images_per_class", static_cast<double>(distill.imagesPerClass), 1, 100000);
  requireRange("encode.size", static_cast<double>(encode.size), 8, 4096);
  requireRange("encode.batch", static_cast<double>(encode.batch), 1, 1024);
  requireRange("prototypes.restarts", static_cast<double>(prototypes.restarts), 1, 1000);
  requireRange("prototypes.max_rounds", static_cast<double>(prototypes.maxRounds), 1, 100000);
  requireRange("synthesis.size", static_cast<double>(synthesis.size), 8, 4096);
  requireRange("synthesis.stored_size", static_cast<double>(synthesis.storedSize), 8, 4096);
  requireRange("synthesis.steps", static_cast<double>(synthesis.steps), 1, 1000);
  requireRange("synthesis.strength", synthesis.strength, 1.0 / 1000, 1);
  requireRange("synthesis.guidance", synthesis.guidance, 0, 100);
  requireRange("synthesis.baseline_batch", static_cast<double>(synthesis.baselineBatch), 0, 1024);
  requireRange("synthesis.candidate_batch", static_cast<double>(synthesis.candidateBatch), 0, 1024);
  requireRange("synthesis.candidates", static_cast<double>(synthesis.candidates), 1, 1000);
  requireDivides(synthesis.candidateBatch, synthesis.candidates);
  requireRange("detector.epochs", static_cast<double>(detector.epochs), 1, 100000);
  requireRange("detector.batch", static_cast<double>(detector.batch), 1, 65536);
  requireRange("detector.size", static_cast<double>(detector.size), 8, 4096);
  requireRange("detector.learning_rate", detector.learningRate, 1e-9, 100);
  requireRange("detector.cutmix_probability", detector.cutmixProbability, 0, 1);
  requireRange("detector.cutmix_alpha", detector.cutmixAlpha, 1e-6, 1000);
  requireRange("run.threads", static_cast<double>(run.threads), 0, 1024);
  requireSameSize(encode.size, synthesis.size);
  requireOneOf("detector.architecture", detector.architecture, classifierNames());
  requireOneOf("encode.posterior", encode.posterior, {"sample", "mean"});
  requireOneOf("detector.optimiser", detector.optimiser, {"adam", "sgd", "adamw"});
  requireOneOf("detector.schedule", detector.schedule, {"multistep", "cosine", "constant"});
  requireOneOf("detector.augmentation", detector.augmentation, {"minimax", "light", "none"});
  if (!synthesis.scheduler.empty() && !isScheduler(synthesis.scheduler))
    requireOneOf("synthesis.scheduler", synthesis.scheduler, schedulerNames());
  requireOneOf("selection.strategy", selection.strategy, {"conf+sim", "conf", "sim", "baseline"});
  requireOneOf("selection.normal_set", selection.normalSet, {"sequential", "all-first"});
  methodByName(distill.method).check({selectionSettings()});
  prototypeMethod(prototypes.method);
}

std::string Preset::toToml() const {
  toml::table document;
  visitFields(*this, [&](const char* key, const auto& field) {
    const std::string dotted = key;
    const std::size_t dot = dotted.find('.');
    if (dot == std::string::npos) {
      document.insert_or_assign(dotted, stored(field));
      return;
    }
    auto [table, inserted] = document.insert(dotted.substr(0, dot), toml::table{});
    table->second.as_table()->insert_or_assign(dotted.substr(dot + 1), stored(field));
  });
  toml::array list;
  for (const PresetClass& entry : classes)
    list.push_back(toml::table{{"folder", entry.folder}, {"name", entry.name}, {"prompt", entry.prompt}});
  if (!list.empty()) document.insert("class", list);
  std::ostringstream out;
  out << toml::toml_formatter(document) << "\n";
  return out.str();
}

CandidatePlan Preset::candidatePlan() const {
  return {static_cast<int>(synthesis.candidates), static_cast<int>(synthesis.candidateBatch)};
}

SelectionSettings Preset::selectionSettings() const {
  SelectionSettings settings;
  settings.k = static_cast<int>(selection.k);
  settings.beta = static_cast<float>(selection.beta);
  settings.strategy = strategyFromName(selection.strategy).value_or(Strategy::ConfidenceAndSimilarity);
  settings.normalSet = normalSetFromName(selection.normalSet).value_or(NormalSet::Sequential);
  return settings;
}

} // namespace stillroom
