// SPDX-License-Identifier: GPL-3.0-or-later
#include "train_detector.h"

#include "arguments.h"
#include "base/error.h"
#include "base/output_file.h"
#include "learning/training.h"
#include "models/classifiers/detector_card.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"

#include <ATen/Parallel.h>

#include <cstdio>
#include <optional>

namespace stillroom {
std::string trainDetectorHelp() {
  std::string help = "stillroom-train train-detector --data F.safetensors --out FILE.safetensors [options]\n"
                     "  --data FILE          images [N,H,W,3] u8, labels [N] i64, class names in the metadata\n"
                     "  --val FILE           the same, looked at about a hundred times\n"
                     "  --out FILE           the trained detector\n"
                     "  --resume             go on from OUT.checkpoint\n"
                     "  --threads N, --device auto|cpu|cuda|cuda:N (cpu)\n";
  for (const TrainOptionText& option : trainOptionTexts())
    help += helpLine(option.name, option.help);
  return help;
}

void trainDetectorCommand(const std::vector<std::string>& words, const TaskContext& context, const Note& note) {
  std::set<std::string> names{"data", "val", "out", "threads", "device"};
  for (const TrainOptionText& option : trainOptionTexts())
    names.insert(option.name);
  const Arguments arguments(words, names, {"resume"});
  TrainOptions options;
  for (const TrainOptionText& option : trainOptionTexts()) {
    if (arguments.has(option.name)) option.set(options, arguments.required(option.name));
  }
  const std::string out = arguments.required("out"), data = arguments.required("data");
  requireOutputFile(out, ".safetensors", {data, arguments.value("val", "")});
  requireCardPlace(out);
  options.device = deviceByName(arguments.value("device", "cpu"));
  options.resume = arguments.has("resume");
  options.checkpoint = out + ".checkpoint";
  options.onEpoch = [&](const EpochRecord& record) { note(recordText(record)); };
  options.check();
  if (arguments.has("threads")) at::set_num_threads(threadCount(arguments.required("threads")));
  const LabelledImages images = readLabelledImages(data);
  std::optional<LabelledImages> validation;
  if (arguments.has("val")) validation = readLabelledImages(arguments.required("val"));
  TrainedClassifier trained = trainClassifier(images, options, context, validation ? &*validation : nullptr);
  if (validation) calibrateOn(trained, *validation, options.device);
  saveDetector(out, trained.card, trained.parameters);
  writeCardBeside(out, trained.card);
  std::filesystem::remove(options.checkpoint);
  printLine("%s", out.c_str());
}

} // namespace stillroom
