// SPDX-License-Identifier: GPL-3.0-or-later
#include "train_detector.h"

#include "arguments.h"
#include "base/error.h"
#include "learning/training.h"

#include <ATen/Parallel.h>

#include <charconv>
#include <cstdio>
#include <optional>

namespace stillroom {
namespace {

void printEpoch(const EpochRecord& record) {
  std::fprintf(stderr, "epoch %lld  loss %.4f  train %.2f %%", static_cast<long long>(record.epoch), record.loss,
               100 * record.trainAccuracy);
  if (record.validationAccuracy) std::fprintf(stderr, "  validation %.2f %%", 100 * *record.validationAccuracy);
  std::fprintf(stderr, "  %.1f s\n", record.seconds);
}

int threadCount(const std::string& text) {
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || *end != '\0' || count < 1 || count > 1024)
    throw UsageError("--threads takes a number from 1 to 1024.");
  return count;
}

c10::Device deviceOf(const std::string& text) {
  try {
    return c10::Device(text);
  } catch (const c10::Error&) {
    throw UsageError("--device takes cpu or cuda:N.");
  }
}

} // namespace

std::string trainDetectorHelp() {
  std::string help = "stillroom-train train-detector --data F.safetensors --out FILE.safetensors [options]\n"
                     "  --data FILE          images [N,H,W,3] u8, labels [N] i64, class names in the metadata\n"
                     "  --val FILE           the same, looked at about a hundred times\n"
                     "  --out FILE           the trained detector\n"
                     "  --resume             go on from OUT.checkpoint\n"
                     "  --threads N, --device cpu|cuda:N\n";
  for (const TrainOptionText& option : trainOptionTexts()) {
    std::string name = "  --" + option.name;
    name.resize(std::max<std::size_t>(name.size() + 1, 23), ' ');
    help += name + option.help + "\n";
  }
  return help;
}

void trainDetectorCommand(const std::vector<std::string>& words, const TaskContext& context) {
  std::set<std::string> names{"data", "val", "out", "threads", "device"};
  for (const TrainOptionText& option : trainOptionTexts())
    names.insert(option.name);
  const Arguments arguments(words, names, {"resume"});
  TrainOptions options;
  for (const TrainOptionText& option : trainOptionTexts()) {
    if (arguments.has(option.name)) option.set(options, arguments.required(option.name));
  }
  const std::string out = arguments.required("out"), data = arguments.required("data");
  options.device = deviceOf(arguments.value("device", "cpu"));
  options.resume = arguments.has("resume");
  options.checkpoint = out + ".checkpoint";
  options.onEpoch = printEpoch;
  options.check();
  if (arguments.has("threads")) at::set_num_threads(threadCount(arguments.required("threads")));
  const LabelledImages images = readLabelledImages(data);
  std::optional<LabelledImages> validation;
  if (arguments.has("val")) validation = readLabelledImages(arguments.required("val"));
  const TrainedClassifier trained = trainClassifier(images, options, context, validation ? &*validation : nullptr);
  saveDetector(out, trained.card, trained.parameters);
  std::filesystem::remove(options.checkpoint);
  std::printf("%s\n", out.c_str());
}

} // namespace stillroom
