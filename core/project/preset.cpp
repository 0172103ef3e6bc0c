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

/// What a number may be.
struct Range {
  double low, high;
};

constexpr Range anySeed{-0x1p63, 0x1p63};

/// The one list of keys: reading, --set, checking and writing all walk it. `table.key` in TOML's own terms; every
/// number comes with its range.
template <class AnyPreset, class Visit>
void visitFields(AnyPreset& p, const Visit& visit) {
  visit("name", p.name);
  visit("description", p.description);
  visit("distill.method", p.distill.method);
  visit("distill.images_per_class", p.distill.imagesPerClass, Range{1, 100000});
  visit("distill.seed", p.distill.seed, anySeed);
  visit("encode.size", p.encode.size, Range{8, 4096});
  visit("encode.posterior", p.encode.posterior);
  visit("encode.batch", p.encode.batch, Range{1, 1024});
  visit("encode.dtype", p.encode.dtype);
  visit("prototypes.method", p.prototypes.method);
  visit("prototypes.restarts", p.prototypes.restarts, Range{1, 1000});
  visit("prototypes.max_rounds", p.prototypes.maxRounds, Range{1, 100000});
  visit("synthesis.model", p.synthesis.model);
  visit("synthesis.decoder", p.synthesis.decoder);
  visit("synthesis.size", p.synthesis.size, Range{8, 4096});
  visit("synthesis.stored_size", p.synthesis.storedSize, Range{8, 4096});
  visit("synthesis.steps", p.synthesis.steps, Range{1, 1000});
  visit("synthesis.strength", p.synthesis.strength, Range{1.0 / 1000, 1});
  visit("synthesis.guidance", p.synthesis.guidance, Range{0, 100});
  visit("synthesis.scheduler", p.synthesis.scheduler);
  visit("synthesis.negative_prompt", p.synthesis.negativePrompt);
  visit("synthesis.prompt", p.synthesis.prompt);
  visit("synthesis.baseline_batch", p.synthesis.baselineBatch, Range{0, 1024});
  visit("synthesis.candidate_batch", p.synthesis.candidateBatch, Range{0, 1024});
  visit("synthesis.candidates", p.synthesis.candidates, Range{1, 1000});
  visit("synthesis.dtype", p.synthesis.dtype);
  visit("detector.file", p.detector.file);
  visit("detector.architecture", p.detector.architecture);
  visit("detector.size", p.detector.size, Range{8, 4096});
  visit("detector.epochs", p.detector.epochs, Range{1, 100000});
  visit("detector.batch", p.detector.batch, Range{1, 65536});
  visit("detector.optimiser", p.detector.optimiser);
  visit("detector.learning_rate", p.detector.learningRate, Range{1e-9, 100});
  visit("detector.weight_decay", p.detector.weightDecay, Range{0, 1000});
  visit("detector.momentum", p.detector.momentum, Range{0, 0.9999});
  visit("detector.schedule", p.detector.schedule);
  visit("detector.cutmix_probability", p.detector.cutmixProbability, Range{0, 1});
  visit("detector.cutmix_alpha", p.detector.cutmixAlpha, Range{1e-6, 1000});
  visit("detector.augmentation", p.detector.augmentation);
  visit("detector.seed", p.detector.seed, anySeed);
  visit("selection.k", p.selection.k, Range{1, 20});
  visit("selection.beta", p.selection.beta, Range{0, 1});
  visit("selection.strategy", p.selection.strategy);
  visit("selection.normal_set", p.selection.normalSet);
  visit("run.threads", p.run.threads, Range{0, 1024});
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

/// NaN lies in no range.
void requireRange(const char* key, double value, const Range& range) {
  if (value >= range.low && value <= range.high) return;
  throw Error("preset.value", "{0} is {1}; it must lie between {2} and {3}.",
              {key, shortestText(value), shortestText(range.low), shortestText(range.high)});
}

/// What checks the fields of a preset: numbers by their ranges.
struct RangeCheck {
  void operator()(const char* key, std::int64_t value, const Range& range) const {
    requireRange(key, static_cast<double>(value), range);
  }
  void operator()(const char* key, double value, const Range& range) const { requireRange(key, value, range); }
  void operator()(const char*, const std::string&) const {}
  void operator()(const char*, Dtype) const {}
};

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
  visitFields(preset, [&](const char* key, auto& field, auto...) {
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
  visitFields(*this, [&](const char* candidate, auto& field, auto...) {
    if (key != candidate) return;
    assignText(field, assignment.substr(equals + 1), key);
    found = true;
  });
  if (!found) throwUnknownKey("--set", key);
}

void Preset::check() const {
  visitFields(*this, RangeCheck());
  requireDivides(synthesis.candidateBatch, synthesis.candidates);
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
  visitFields(*this, [&](const char* key, const auto& field, auto...) {
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
