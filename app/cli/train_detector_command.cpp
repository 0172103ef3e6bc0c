// SPDX-License-Identifier: GPL-3.0-or-later
#include "train_detector_command.h"

#include "base/error.h"
#include "base/output_file.h"
#include "base/texts.h"
#include "labelled_folder.h"
#include "learning/training.h"
#include "models/classifiers/detector_card.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"
#include "text/name_match.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

/// Parameters of no value, which take no time.
class EmptySource : public TensorSource {
public:
  at::Tensor take(const std::string&, at::IntArrayRef shape, const Initial&) override { return at::empty(shape); }
  bool contains(const std::string&) const override { return false; }
};

[[noreturn]] void throwForeignClass(const std::string& name) {
  throw Error("train.validation-class",
              "The validation class “{0}” is not among the training classes. Give a set with the same class folders.",
              {name});
}

/// Names of the class folders; none where it is no folder of them.
std::vector<std::string> classFolders(const fs::path& set) {
  std::vector<std::string> names;
  std::error_code ignored;
  if (!fs::is_directory(set, ignored) || fs::exists(set / "project.db", ignored)) return names;
  for (const auto& entry : fs::directory_iterator(set))
    if (entry.is_directory(ignored) && !entry.path().filename().string().starts_with('.'))
      names.push_back(entry.path().filename().string());
  return names;
}

/// What can't be trained is known before a picture is read.
void requireFitting(const TrainOptions& options, const fs::path& data, const fs::path& validation) {
  EmptySource source;
  makeClassifier({options.architecture, 1, options.size}, source);
  const std::vector<std::string> classes = classFolders(data);
  if (classes.empty()) return;
  for (const std::string& name : classFolders(validation))
    if (!findOneName(classes, name)) throwForeignClass(name);
}

/// Puts validation labels into the training set's order of classes.
void matchClasses(LabelledImages& validation, const std::vector<std::string>& classes) {
  std::vector<std::int64_t> indices;
  for (const std::string& name : validation.classes) {
    const std::optional<std::size_t> found = findOneName(classes, name);
    if (!found) throwForeignClass(name);
    indices.push_back(static_cast<std::int64_t>(*found));
  }
  validation.labels = at::tensor(indices, at::kLong).index_select(0, validation.labels);
  validation.classes = classes;
}

struct TrainArguments {
  std::string data, val, out, device = "cpu";
  int threads = 0;
  TrainOptions options;
};

nlohmann::json historyJson(const std::vector<EpochRecord>& history) {
  nlohmann::json records = nlohmann::json::array();
  for (const EpochRecord& record : history) {
    nlohmann::json entry{
        {"epoch", record.epoch}, {"lr", record.rate}, {"loss", record.loss}, {"train_accuracy", record.trainAccuracy}};
    entry["validation_accuracy"] =
        record.validationAccuracy ? nlohmann::json(*record.validationAccuracy) : nlohmann::json();
    records.push_back(std::move(entry));
  }
  return records;
}

int trainDetector(TrainArguments& arguments, const CommandContext& context) {
  TrainOptions& options = arguments.options;
  requireOutputFile(arguments.out, ".safetensors", {arguments.data, arguments.val});
  requireCardPlace(arguments.out);
  options.device = deviceByName(arguments.device);
  options.checkpoint = arguments.out + ".checkpoint";
  options.onEpoch = [&](const EpochRecord& record) { context.note(recordText(record)); };
  options.check();
  requireFitting(options, arguments.data, arguments.val);
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  LabelledFolder read = readLabelled(arguments.data, options.size, context.task);
  const LabelledImages& data = read.data;
  std::optional<LabelledImages> validation;
  if (!arguments.val.empty()) {
    LabelledFolder held = readLabelled(arguments.val, options.size, context.task);
    validation = std::move(held.data);
    read.skipped.insert(read.skipped.end(), held.skipped.begin(), held.skipped.end());
    matchClasses(*validation, data.classes);
  }
  TrainedClassifier trained = trainClassifier(data, options, context.task, validation ? &*validation : nullptr);
  if (validation) calibrateOn(trained, *validation, options.device);
  saveDetector(arguments.out, trained.card, trained.parameters);
  writeCardBeside(arguments.out, trained.card);
  fs::remove(options.checkpoint);
  if (context.json) {
    printJson({{"detector", arguments.out},
               {"classes", data.classes},
               {"images", data.size()},
               {"skipped", skippedJson(read.skipped)},
               {"epochs", historyJson(trained.history)}});
  } else {
    printLine("%s: trained on %lld images of %lld classes, training accuracy %s", arguments.out.c_str(),
              static_cast<long long>(data.size()), static_cast<long long>(data.classCount()),
              percentText(trained.history.back().trainAccuracy, 2).c_str());
  }
  return 0;
}

} // namespace

void addTrainDetector(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<TrainArguments>();
  CLI::App* command = addCommand(app, context, "train-detector", "Train a classifier on real images",
                                 [arguments, &context] { return trainDetector(*arguments, context); });
  command
      ->add_option("--data", arguments->data, "Class folders of images, or a safetensors file with images and labels")
      ->required();
  command->add_option("--val", arguments->val, "The same, to measure the accuracy on");
  command->add_option("--out", arguments->out, "The detector, a safetensors file")->required();
  command->add_flag("--resume", arguments->options.resume, "Go on from OUT.checkpoint");
  command->add_option("--threads", arguments->threads, "CPU threads")->check(CLI::Range(1, 1024));
  addDevice(*command, arguments->device);
  for (const TrainOptionText& option : trainOptionTexts()) {
    const auto set =
        checked(option.name, [arguments, &option](const std::string& text) { option.set(arguments->options, text); });
    CLI::Option* added = command->add_option_function<std::string>("--" + option.name, set, option.help);
    if (option.name == "arch") added->required()->check(CLI::IsMember(classifierNames()));
  }
}

} // namespace stillroom
