// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/detector_card.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "models/classifiers/class_map.h"
#include "text/bounded_json.h"
#include "text/json_text.h"
#include "weights/file_kind.h"
#include "weights/torch_script.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

using nlohmann::json;

constexpr const char* metadataKey = "stillroom.detector";
constexpr const char* kindKey = "kind";
constexpr std::size_t mostBytes = std::size_t{64} << 20;

void require(bool condition, const char* what) {
  if (!condition) throw std::runtime_error(what);
}

json calibrationJson(const Calibration& calibration) {
  json bins = json::array();
  for (const ReliabilityBin& bin : calibration.bins)
    bins.push_back({{"from", bin.from},
                    {"to", bin.to},
                    {"images", bin.images},
                    {"confidence", bin.confidence},
                    {"accuracy", bin.accuracy}});
  return {{"images", calibration.images},
          {"accuracy", calibration.accuracy},
          {"confidence", calibration.confidence},
          {"ece", calibration.error},
          {"nll", calibration.loss},
          {"temperature", calibration.temperature},
          {"ece_scaled", calibration.scaledError},
          {"nll_scaled", calibration.scaledLoss},
          {"bins", std::move(bins)}};
}

Calibration parseCalibration(const json& from) {
  Calibration calibration;
  calibration.images = from.at("images").get<std::int64_t>();
  calibration.accuracy = from.at("accuracy").get<double>();
  calibration.confidence = from.at("confidence").get<double>();
  calibration.error = from.at("ece").get<double>();
  calibration.loss = from.at("nll").get<double>();
  calibration.temperature = from.at("temperature").get<double>();
  calibration.scaledError = from.at("ece_scaled").get<double>();
  calibration.scaledLoss = from.at("nll_scaled").get<double>();
  for (const json& bin : from.at("bins"))
    calibration.bins.push_back({bin.at("from").get<double>(), bin.at("to").get<double>(),
                                bin.at("images").get<std::int64_t>(), bin.at("confidence").get<double>(),
                                bin.at("accuracy").get<double>()});
  require(calibration.temperature > 0, "the temperature isn't above 0");
  return calibration;
}

const char* nameOf(ResizeFilter filter) {
  return filter == ResizeFilter::Bicubic ? "bicubic" : "bilinear";
}

/// Several words for one number, as other programs' files have them; all that are there say the same.
std::optional<std::int64_t> oneOf(const json& from, std::initializer_list<const char*> keys) {
  std::optional<std::int64_t> found;
  for (const char* key : keys) {
    if (!from.contains(key)) continue;
    const auto value = from.at(key).get<std::int64_t>();
    require(!found || *found == value, "its sizes contradict each other");
    found = value;
  }
  return found;
}

void parseClasses(const json& from, DetectorCard& card) {
  if (!from.contains("classes")) return;
  std::vector<std::int64_t> outputs = from.value("class_outputs", std::vector<std::int64_t>());
  if (from.at("classes").is_array()) {
    card.classes = from.at("classes").get<std::vector<std::string>>();
  } else {
    require(outputs.empty(), "it names outputs twice");
    for (const NamedOutput& each : classMapOf(from.at("classes").dump(), "the model card")) {
      card.classes.push_back(each.name);
      outputs.push_back(each.output.value());
    }
  }
  require(outputs.empty() || outputs.size() == card.classes.size(), "the class list and its outputs differ in number");
  card.outputs = std::move(outputs);
}

void checkCard(const DetectorCard& card) {
  require(card.resize == 0 || (card.resize >= card.spec.inputSize && card.resize <= 8192),
          "the resize is out of range");
  for (const double deviation : card.deviation)
    require(deviation > 0, "a deviation isn't positive");
}

void parseCommon(const json& from, DetectorCard& card) {
  card.mean = from.value("mean", card.mean);
  card.deviation = from.value("std", card.deviation);
  const std::string filter = from.value("interpolation", std::string("bilinear"));
  require(filter == "bilinear" || filter == "bicubic", "the interpolation is neither bilinear nor bicubic");
  card.interpolation = filter == "bicubic" ? ResizeFilter::Bicubic : ResizeFilter::Bilinear;
  card.recipe = from.value("recipe", std::map<std::string, std::string>());
  if (from.contains("calibration")) card.calibration = parseCalibration(from.at("calibration"));
  parseClasses(from, card);
}

DetectorCard parseCard(const std::string& text) {
  const json from = boundedJson(text);
  DetectorCard card;
  card.spec.architecture = from.at("architecture").get<std::string>();
  card.spec.classes = from.at("outputs").get<std::int64_t>();
  card.spec.inputSize = from.at("input_size").get<std::int64_t>();
  require(from.contains("mean") && from.contains("std"), "its mean or deviation is missing");
  card.resize = from.at("resize").get<std::int64_t>();
  parseCommon(from, card);
  require(card.classes.empty() || !card.outputs.empty() || std::ssize(card.classes) == card.spec.classes,
          "the class list and the outputs differ in number");
  checkCard(card);
  return card;
}

json cardJson(const DetectorCard& card) {
  json document{{"architecture", card.spec.architecture},
                {"outputs", card.spec.classes},
                {"input_size", card.spec.inputSize},
                {"mean", card.mean},
                {"std", card.deviation},
                {"resize", card.resize},
                {"classes", card.classes},
                {"recipe", card.recipe}};
  if (card.interpolation != ResizeFilter::Bilinear) document["interpolation"] = nameOf(card.interpolation);
  if (!card.outputs.empty()) document["class_outputs"] = card.outputs;
  if (card.calibration) document["calibration"] = calibrationJson(*card.calibration);
  return document;
}

template <typename Parse>
DetectorCard parsed(const std::string& file, const Parse& parse) {
  try {
    return parse();
  } catch (const std::exception& problem) {
    throw Error("detector.card",
                "The model card in {0} is damaged: {1}. Mend it, or train or download the detector again.",
                {file, problem.what()});
  }
}

/// A card of ours; nothing where there is no file or another one.
std::optional<json> ownDocument(const fs::path& file) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return std::nullopt;
  try {
    json document = boundedJson(readFile(file, mostBytes));
    if (document.is_object() && document.value(kindKey, std::string()) == metadataKey) return document;
  } catch (const std::exception&) { // whatever it is, it is no card
  }
  return std::nullopt;
}

} // namespace

TextMap cardToMetadata(const DetectorCard& card) {
  return {{"format", "pt"}, {metadataKey, jsonText(cardJson(card))}};
}

std::optional<DetectorCard> cardFromMetadata(const TextMap& metadata, const std::string& file) {
  const auto found = metadata.find(metadataKey);
  if (found == metadata.end()) return std::nullopt;
  return parsed(file, [&] { return parseCard(found->second); });
}

std::string cardText(const DetectorCard& card) {
  json document = cardJson(card);
  document[kindKey] = metadataKey;
  return jsonText(document, 1);
}

fs::path cardFile(const fs::path& detector) {
  return detector.string() + ".json";
}

void requireCardPlace(const fs::path& detector) {
  const fs::path file = cardFile(detector);
  std::error_code ignored;
  if (fs::exists(file, ignored) && !ownDocument(file))
    throw Error("detector.foreign-card",
                "{0} isn't a detector's model card, which is to lie there. Move it away, or give the detector another "
                "name.",
                {file.string()});
}

void writeCardBeside(const fs::path& detector, const DetectorCard& card) {
  requireCardPlace(detector);
  json document = cardJson(card);
  document[kindKey] = metadataKey;
  document["sha256"] = sha256HexOfFile(detector);
  writeFileAtomically(cardFile(detector), jsonText(document, 1) + "\n");
}

DetectorCard cardFromText(const std::string& text, const std::string& file) {
  return parsed(file, [&] {
    const json from = boundedJson(text);
    require(from.is_object(), "it is no JSON object");
    DetectorCard card;
    card.spec.architecture = scriptArchitecture;
    card.spec.classes = from.contains("outputs") ? from.at("outputs").get<std::int64_t>() : 0;
    card.spec.inputSize = oneOf(from, {"crop", "size", "input_size"}).value_or(224);
    require(card.spec.inputSize >= 8 && card.spec.inputSize <= 4096, "the size is not 8 to 4096");
    card.resize = oneOf(from, {"resize"}).value_or(usualResize(card.spec));
    parseCommon(from, card);
    checkCard(card);
    return card;
  });
}

DetectorCard scriptCard(const fs::path& file) {
  if (const std::optional<std::string> text = TorchScript::extra(file, cardExtra)) {
    DetectorCard card = cardFromText(*text, file.string());
    if (!card.calibration) card.calibration = calibrationBeside(file);
    return card;
  }
  fs::path byStem = file;
  byStem.replace_extension(".json");
  std::error_code ignored;
  for (const fs::path& beside : {cardFile(file), byStem})
    if (fs::is_regular_file(beside, ignored)) return cardFromText(readFile(beside, mostBytes), beside.string());
  return cardFromText("{}", file.string());
}

std::optional<DetectorCard> cardOf(const fs::path& detector) {
  if (TorchScript::holds(detector)) return scriptCard(detector);
  std::optional<DetectorCard> card;
  if (fileKind(detector) == FileKind::Safetensors)
    card = cardFromMetadata(SafetensorsFile(detector).metadata(), detector.string());
  if (card && !card->calibration) card->calibration = calibrationBeside(detector);
  return card;
}

std::optional<Calibration> calibrationBeside(const fs::path& detector) {
  const std::optional<json> document = ownDocument(cardFile(detector));
  if (!document || !document->contains("calibration")) return std::nullopt;
  if (document->value("sha256", std::string()) != sha256HexOfFile(detector)) return std::nullopt;
  std::optional<Calibration> calibration;
  parsed(cardFile(detector).string(), [&] {
    calibration = parseCalibration(document->at("calibration"));
    return DetectorCard();
  });
  return calibration;
}

} // namespace stillroom
