// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluation_run.h"

#include "base/error.h"
#include "base/files.h"
#include "evaluation/test_cut.h"
#include "learning/training.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

using nlohmann::json;

constexpr std::size_t mostJson = std::size_t{64} << 20;

constexpr const char* runFile = "run.json";
constexpr const char* recipeFile = "recipe.json";
constexpr const char* predictionsFile = "predictions.safetensors";
constexpr const char* bestFile = "best.safetensors";
constexpr const char* lastFile = "last.safetensors";

[[noreturn]] void throwDamaged(const fs::path& folder, const std::string& why) {
  throw Error("evaluation.damaged", "The evaluation in {0} is damaged: {1}. Remove that folder and evaluate again.",
              {folder.string(), why});
}

TestPredictions predictionsOf(const DetectorOutput& output) {
  return {output.predicted.clone(), at::softmax(output.logits, 1)};
}

/// The best look so far, kept in a file so that a stopped run has it too. Whatever is trained again after a stop comes
/// to the same, so that a later best one in the file stays the best.
class BestLook {
public:
  explicit BestLook(fs::path folder) : m_folder(std::move(folder)) {
    if (m_folder.empty() || !fs::exists(m_folder / bestFile)) return;
    const SafetensorsFile file(m_folder / bestFile);
    m_epoch = file.tensor("look.epoch", {1}, at::kLong).item<std::int64_t>();
    m_accuracy = file.tensor("look.accuracy", {1}, at::kDouble).item<double>();
    m_predictions = {file.tensor("look.predicted").clone(), file.tensor("look.probability").clone()};
  }

  void offer(const ValidationLook& look) {
    if (look.epoch <= m_epoch || look.accuracy <= m_accuracy) return;
    m_epoch = look.epoch;
    m_accuracy = look.accuracy;
    m_predictions = predictionsOf(look.output);
    if (m_folder.empty()) return;
    TensorMap tensors = look.parameters();
    tensors["look.epoch"] = at::tensor({m_epoch}, at::kLong);
    tensors["look.accuracy"] = at::tensor({m_accuracy}, at::kDouble);
    tensors["look.predicted"] = m_predictions.predicted;
    tensors["look.probability"] = m_predictions.probability;
    saveSafetensors(m_folder / bestFile, tensors);
  }

  const TestPredictions& predictions() const { return m_predictions; }

private:
  fs::path m_folder;
  std::int64_t m_epoch = 0;
  double m_accuracy = -1;
  TestPredictions m_predictions;
};

std::vector<EvaluationLook> looksIn(const std::vector<EpochRecord>& history) {
  std::vector<EvaluationLook> looks;
  for (const EpochRecord& record : history)
    if (record.validationAccuracy) looks.push_back({record.epoch, record.loss, *record.validationAccuracy});
  return looks;
}

/// Adds up what a training takes, over all times that it was taken up.
class TrainingTime {
public:
  void addEpoch() { ++m_epochsNow; }
  double seconds(const std::vector<EpochRecord>& history) const {
    double sum = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    for (std::size_t epoch = 0; epoch + m_epochsNow < history.size(); ++epoch)
      sum += history[epoch].seconds;
    return sum;
  }

private:
  std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
  std::size_t m_epochsNow = 0;
};

/// A folder holds one run: what lies there from another one is never mixed in.
void claim(const fs::path& folder, const std::string& recipe) {
  makeFolders(folder);
  if (!fs::exists(folder / recipeFile)) return writeFileAtomically(folder / recipeFile, recipe);
  if (readFile(folder / recipeFile, mostJson) != recipe)
    throw Error(
        "evaluation.other-run",
        "{0} holds an evaluation with other images, options or another teacher. Give another folder of results, "
        "or remove it.",
        {folder.string()});
}

json percent(double share) {
  return 100 * share;
}

EvaluationSubject subjectOf(const EvaluationJob& job) {
  const LabelledImages &set = job.set->images, &test = job.test->images;
  const at::Tensor counts = at::bincount(set.labels, {}, set.classCount());
  const std::optional<std::string_view> cut = testCut(test);
  return {
      set.size(), counts.max().item<std::int64_t>(), test.classes, job.test->fingerprint, std::string(cut.value_or("")),
      test.labels};
}

void store(const EvaluationRun& run, const fs::path& folder) {
  saveSafetensors(folder / predictionsFile, {{"labels", run.subject.labels},
                                             {"predicted", run.last.predicted},
                                             {"probability", run.last.probability},
                                             {"best.predicted", run.best.predicted},
                                             {"best.probability", run.best.probability}});
  json curve = json::array();
  for (const EvaluationLook& look : run.looks)
    curve.push_back({{"epoch", look.epoch}, {"loss", look.loss}, {"accuracy", percent(look.accuracy)}});
  const json document{{"set", run.set},
                      {"arch", run.architecture},
                      {"protocol", run.protocol},
                      {"seed", run.seed},
                      {"epochs", run.epochs},
                      {"n_test", run.testImages},
                      {"best", percent(run.bestAccuracy())},
                      {"last", percent(run.lastAccuracy())},
                      {"tail_mean", percent(run.tailAccuracy())},
                      {"curve", std::move(curve)},
                      {"set_images", run.subject.setImages},
                      {"ipc", run.subject.imagesPerClass},
                      {"classes", run.subject.classes},
                      {"test_cut", run.subject.testCut},
                      {"seconds", run.seconds},
                      {"recipe", json::parse(run.recipe)}};
  writeFileAtomically(folder / runFile, document.dump(1, ' ', false, json::error_handler_t::replace));
}

EvaluationRun runFrom(const json& document, const fs::path& folder) {
  EvaluationRun run;
  run.set = document.at("set").get<std::string>();
  run.architecture = document.at("arch").get<std::string>();
  run.protocol = document.at("protocol").get<std::string>();
  run.seed = document.at("seed").get<std::uint64_t>();
  run.epochs = document.at("epochs").get<std::int64_t>();
  run.testImages = document.at("n_test").get<std::int64_t>();
  run.recipe = document.at("recipe").dump();
  run.seconds = document.value("seconds", 0.0);
  for (const json& look : document.at("curve"))
    run.looks.push_back(
        {look.at("epoch").get<std::int64_t>(), look.at("loss").get<double>(), look.at("accuracy").get<double>() / 100});
  if (run.looks.empty()) throwDamaged(folder, "its curve is empty");
  const SafetensorsFile file(folder / predictionsFile);
  const auto predictions = [&](const std::string& which) {
    return TestPredictions{file.tensor(which + "predicted", {run.testImages}, at::kLong).clone(),
                           file.tensor(which + "probability", {run.testImages, -1}, at::kFloat).clone()};
  };
  run.last = predictions("");
  run.best = predictions("best.");
  run.subject = {document.value("set_images", std::int64_t{0}),
                 document.value("ipc", std::int64_t{0}),
                 document.value("classes", std::vector<std::string>()),
                 document.at("recipe").value("test", std::string()),
                 document.value("test_cut", std::string()),
                 file.contains("labels") ? file.tensor("labels", {run.testImages}, at::kLong).clone() : at::Tensor()};
  return run;
}

} // namespace

std::string runName(const std::string& set, const std::string& architecture, const std::string& protocol,
                    std::uint64_t seed) {
  std::string name = set + "-" + architecture + "-" + protocol + "-s" + std::to_string(seed);
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
}

std::string EvaluationJob::name() const {
  return runName(set->name, architecture, protocol, training.seed);
}

std::string EvaluationJob::recipe() const {
  TrainOptions whole = training;
  whole.architecture = architecture;
  json looks{whole.validateEvery, whole.validateAfter};
  if (whole.validateShift != 0) looks.push_back(whole.validateShift);
  return json{{"protocol", protocol},      {"training", json::parse(whole.recipe())},
              {"looks", std::move(looks)}, {"test_resize", resize},
              {"set", set->fingerprint},   {"test", test->fingerprint}}
      .dump();
}

double EvaluationRun::bestAccuracy() const {
  double highest = 0;
  for (const EvaluationLook& look : looks)
    highest = std::max(highest, look.accuracy);
  return highest;
}

double EvaluationRun::lastAccuracy() const {
  return looks.empty() ? 0 : looks.back().accuracy;
}

double EvaluationRun::tailAccuracy() const {
  double sum = 0;
  int count = 0;
  for (const EvaluationLook& look : looks)
    if (10 * look.epoch > 9 * epochs) {
      sum += look.accuracy;
      ++count;
    }
  return count > 0 ? sum / count : 0;
}

EvaluationRun evaluate(const EvaluationJob& job, const fs::path& folder, c10::Device device,
                       const TaskContext& context) {
  const std::string recipe = job.recipe();
  if (!folder.empty()) {
    claim(folder, recipe);
    if (std::optional<EvaluationRun> stored = storedRun(folder)) return *std::move(stored);
  }
  BestLook bestLook(folder);
  TestPredictions lastLook;
  TrainOptions options = job.training;
  options.architecture = job.architecture;
  options.device = device;
  options.resume = !folder.empty();
  if (!folder.empty()) options.checkpoint = folder / "checkpoint";
  options.onLook = [&](const ValidationLook& look) {
    bestLook.offer(look);
    if (look.epoch == options.epochs) lastLook = predictionsOf(look.output);
  };
  TrainingTime time;
  options.onEpoch = [&](const EpochRecord& record) {
    time.addEpoch();
    if (job.training.onEpoch) job.training.onEpoch(record);
  };
  const TrainedClassifier trained = trainClassifier(job.set->images, options, context, &job.test->images);
  if (!lastLook.predicted.defined()) { // it was stopped after its last epoch
    lastLook = predictionsOf(trained.detector(device).predictCropped(job.test->images.images));
  }
  EvaluationRun run{job.set->name,
                    job.architecture,
                    job.protocol,
                    options.seed,
                    options.epochs,
                    job.test->images.size(),
                    looksIn(trained.history),
                    bestLook.predictions(),
                    std::move(lastLook),
                    recipe,
                    subjectOf(job),
                    time.seconds(trained.history)};
  if (folder.empty()) return run;
  saveDetector(folder / lastFile, trained.card, trained.parameters);
  store(run, folder);
  fs::remove(options.checkpoint);
  return run;
}

std::optional<EvaluationRun> storedRun(const fs::path& folder) {
  if (!fs::exists(folder / runFile)) return std::nullopt;
  try {
    return runFrom(json::parse(readFile(folder / runFile, mostJson)), folder);
  } catch (const json::exception& error) {
    throwDamaged(folder, error.what());
  }
}

} // namespace stillroom
