// SPDX-License-Identifier: GPL-3.0-or-later
#include "train_diffusion_command.h"

#include "base/error.h"
#include "base/files.h"
#include "images/image_file.h"
#include "labelled_folder.h"
#include "learning/diffusion/prompts.h"
#include "learning/diffusion/training.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

struct Arguments {
  std::string data, out, prompts, device = "cpu";
  int threads = 0;
  DiffusionTrainOptions options;
};

/// OUT.samples/denoiser-002000.png
fs::path writeSheet(const std::string& out, const DiffusionRecord& record, const at::Tensor& sheet) {
  const fs::path folder = out + ".samples";
  fs::create_directories(folder);
  const std::string digits = std::to_string(record.step);
  const std::string name = record.phase + "-" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
  const fs::path file = folder / (name + ".png");
  writeFileAtomically(file, encodePng(sheet.const_data_ptr<std::uint8_t>(), static_cast<int>(sheet.size(1)),
                                      static_cast<int>(sheet.size(0))));
  return file;
}

nlohmann::json historyJson(const std::vector<DiffusionRecord>& history) {
  nlohmann::json records = nlohmann::json::array();
  for (const DiffusionRecord& record : history)
    records.push_back({{"phase", record.phase},
                       {"step", record.step},
                       {"loss", record.loss},
                       {"held", record.held ? nlohmann::json(*record.held) : nlohmann::json()},
                       {"lr", record.rate}});
  return records;
}

int trainDiffusionCommand(Arguments& arguments, const CommandContext& context) {
  DiffusionTrainOptions& options = arguments.options;
  const std::string& out = arguments.out;
  requireAbsentOrEmpty(out);
  options.device = deviceByName(arguments.device);
  options.checkpoint = out + ".checkpoint";
  options.onRecord = [&](const DiffusionRecord& record) { context.note(recordText(record)); };
  options.onPreview = [&](const DiffusionRecord& record, const at::Tensor& sheet) {
    context.note("samples: " + writeSheet(out, record, sheet).string());
  };
  options.check();
  if (arguments.threads > 0) at::set_num_threads(arguments.threads);
  const LabelledFolder read = readLabelled(arguments.data, options.size, context.task);
  const LabelledImages& data = read.data;
  if (!arguments.prompts.empty()) options.prompts = readPrompts(arguments.prompts, data.classCount());
  const TrainedDiffusion trained = trainDiffusion(data, options, context.task);
  saveDiffusionFolder(out, trained.folder);
  fs::remove(options.checkpoint);
  if (context.json) {
    printJson({{"model", out},
               {"classes", data.classes},
               {"images", data.size()},
               {"skipped", skippedJson(read.skipped)},
               {"scaling_factor", trained.folder.autoencoder.scalingFactor},
               {"history", historyJson(trained.history)}});
  } else {
    printLine("%s: trained on %lld images of %lld classes", out.c_str(), static_cast<long long>(data.size()),
              static_cast<long long>(data.classCount()));
  }
  return 0;
}

} // namespace

void addTrainDiffusion(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      addCommand(app, context, "train-diffusion", "Train a small latent diffusion model on class images",
                 [arguments, &context] { return trainDiffusionCommand(*arguments, context); });
  command
      ->add_option("--data", arguments->data, "Class folders of images, or a safetensors file with images and labels")
      ->required();
  command->add_option("--out", arguments->out, "The model, a folder in the diffusers layout; absent or empty")
      ->required();
  command->add_option("--vae", arguments->options.fixedAutoencoder,
                      "Autoencoder to keep as it is, instead of training one");
  command->add_option("--prompts", arguments->prompts,
                      "Text file with a prompt a line, in class order; else class names");
  command->add_flag("--resume", arguments->options.resume, "Go on from OUT.checkpoint");
  command
      ->add_option("--preview-every", arguments->options.previewEvery,
                   "Steps between sheets in OUT.samples; 0: none (1000)")
      ->default_val(1000);
  command->add_option("--threads", arguments->threads, "CPU threads")->check(CLI::Range(1, 1024));
  addDevice(*command, arguments->device);
  for (const DiffusionOptionText& option : diffusionOptionTexts())
    command->add_option_function<std::string>(
        "--" + option.name,
        checked(option.name, [arguments, &option](const std::string& text) { option.set(arguments->options, text); }),
        option.help);
}

} // namespace stillroom
