// SPDX-License-Identifier: GPL-3.0-or-later
#include "train_diffusion.h"

#include "arguments.h"
#include "base/files.h"
#include "learning/diffusion/prompts.h"
#include "learning/diffusion/training.h"
#include "learning/option_text.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>

#include <cstdio>

namespace stillroom {
namespace {

/// OUT.samples/denoiser-2000.ppm: a picture format that needs no library.
void writeSheet(const std::string& out, const DiffusionRecord& record, const at::Tensor& sheet) {
  const std::filesystem::path folder = out + ".samples";
  std::filesystem::create_directories(folder);
  const std::string header = "P6\n" + std::to_string(sheet.size(1)) + " " + std::to_string(sheet.size(0)) + "\n255\n";
  const std::string_view pixels(static_cast<const char*>(sheet.const_data_ptr()), sheet.nbytes());
  const std::string_view pieces[] = {header, pixels};
  writeFileAtomically(folder / (record.phase + "-" + std::to_string(record.step) + ".ppm"), pieces);
}

} // namespace

std::string trainDiffusionHelp() {
  std::string help = "stillroom-train train-diffusion --data F.safetensors --out MODEL_DIR [options]\n"
                     "  --data FILE          images [N,H,W,3] u8, labels [N] i64, class names in the metadata\n"
                     "  --out MODEL_DIR      the model in the diffusers layout; absent or empty\n"
                     "  --vae PATH           autoencoder to keep as it is, instead of training one\n"
                     "  --prompts FILE       a prompt a line, in class order; else class names\n"
                     "  --preview-every N    steps between sheets in OUT.samples (0: none)\n"
                     "  --resume             go on from OUT.checkpoint\n"
                     "  --threads N, --device auto|cpu|cuda|cuda:N (cpu)\n";
  for (const DiffusionOptionText& option : diffusionOptionTexts())
    help += helpLine(option.name, option.help);
  return help;
}

void trainDiffusionCommand(const std::vector<std::string>& words, const TaskContext& context, const Note& note) {
  std::set<std::string> names{"data", "out", "vae", "prompts", "preview-every", "threads", "device"};
  for (const DiffusionOptionText& option : diffusionOptionTexts())
    names.insert(option.name);
  const Arguments arguments(words, names, {"resume"});
  DiffusionTrainOptions options;
  for (const DiffusionOptionText& option : diffusionOptionTexts()) {
    if (arguments.has(option.name)) option.set(options, arguments.required(option.name));
  }
  const std::string out = arguments.required("out"), data = arguments.required("data");
  requireAbsentOrEmpty(out);
  options.fixedAutoencoder = arguments.value("vae", "");
  options.previewEvery = parseOption<std::int64_t>("preview-every", arguments.value("preview-every", "0"));
  options.device = deviceByName(arguments.value("device", "cpu"));
  options.resume = arguments.has("resume");
  options.checkpoint = out + ".checkpoint";
  options.onRecord = [&](const DiffusionRecord& record) { note(recordText(record)); };
  options.onPreview = [&](const DiffusionRecord& record, const at::Tensor& sheet) { writeSheet(out, record, sheet); };
  options.check();
  if (arguments.has("threads")) at::set_num_threads(threadCount(arguments.required("threads")));
  const LabelledImages images = readLabelledImages(data);
  if (arguments.has("prompts")) options.prompts = readPrompts(arguments.required("prompts"), images.classCount());
  const TrainedDiffusion trained = trainDiffusion(images, options, context);
  saveDiffusionFolder(out, trained.folder);
  std::filesystem::remove(options.checkpoint);
  printLine("%s", out.c_str());
}

} // namespace stillroom
