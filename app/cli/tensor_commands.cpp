// SPDX-License-Identifier: GPL-3.0-or-later
#include "tensor_commands.h"

#include "base/error.h"
#include "base/output_file.h"
#include "base/progress.h"
#include "base/texts.h"
#include "distill/img2img.h"
#include "models/formats/diffusion_model.h"
#include "models/pixels/image_ops.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

/// Options that all commands with a network know.
struct CommonOptions {
  std::string diffusion, out, device = "cpu";
  Dtype dtype = Dtype::F32;
};

struct TextEmbedOptions : CommonOptions {
  std::string prompt;
};

struct EncodeOptions : CommonOptions {
  std::string images, noise;
};

struct DecodeOptions : CommonOptions {
  std::string latents, decoder;
};

struct Img2ImgFiles : CommonOptions {
  std::string prompt, negative, latents, noise, stepNoise, scheduler, decoder;
  Img2ImgOptions run;
  bool trace = false;
};

struct ResizeOptions {
  std::string images, out, filter = "bicubic";
  std::int64_t size = 0;
};

DiffusionModel loadModel(const CommonOptions& options, const DiffusionParts& parts, const TaskContext& task) {
  DiffusionModel::Options load;
  load.parts = parts;
  load.device = deviceByName(options.device);
  load.dtype = scalarType(options.dtype, load.device);
  if (const std::optional<Error> cost = costOf(options.dtype, load.device)) task.warn(*cost);
  return DiffusionModel::load(options.diffusion, load);
}

/// What decodes the model's latents: its own autoencoder, or the one that was given.
std::shared_ptr<const Autoencoder> decoderOf(const DiffusionModel& model, const std::string& given) {
  return given.empty() ? model.autoencoder : model.loadDecoder(given, false).autoencoder;
}

/// What all of these commands write; `inputs` are what they read besides.
void requireTensorFile(const std::string& out, const std::vector<fs::path>& inputs) {
  requireOutputFile(out, ".safetensors", inputs);
}

void report(const CommandContext& context, const std::string& out, const TensorMap& tensors) {
  if (!context.json) {
    printLine("%s", out.c_str());
    return;
  }
  nlohmann::json shapes = nlohmann::json::object();
  for (const auto& [name, tensor] : tensors)
    shapes[name] = tensor.sizes().vec();
  printJson({{"out", out}, {"tensors", shapes}});
}

void save(const CommandContext& context, const std::string& out, const TensorMap& tensors) {
  saveSafetensors(out, tensors);
  report(context, out, tensors);
}

/// [N, c, h, w] f32 as `name`; exactly `shape` where that isn't empty.
at::Tensor readLatents(const std::string& file, const std::string& name, std::vector<std::int64_t> shape = {}) {
  if (shape.empty()) shape = {-1, -1, -1, -1};
  return SafetensorsFile(file).tensor(name, shape, at::kFloat);
}

int textEmbed(const TextEmbedOptions& options, const CommandContext& context) {
  requireTensorFile(options.out, {options.diffusion});
  const DiffusionModel model = loadModel(options, DiffusionParts::textOnly(), context.task);
  const at::Tensor ids = model.tokens(options.prompt);
  save(context, options.out, {{"ids", ids}, {"embedding", model.text->forward(ids).to(at::kCPU, at::kFloat)}});
  return 0;
}

void requireWholeLatents(const at::Tensor& images, const Autoencoder& autoencoder) {
  const std::int64_t factor = autoencoder.downscale();
  if (images.size(1) < factor || images.size(2) < factor || images.size(1) % factor != 0 ||
      images.size(2) % factor != 0)
    throw Error("encode.size",
                "The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first.",
                {std::to_string(images.size(2)), std::to_string(images.size(1)), std::to_string(factor)});
}

/// One image at a time, so that memory stays bounded and grouping changes nothing.
TensorMap encodeAll(const DiffusionModel& model, const at::Tensor& images, const EncodeOptions& options,
                    const CommandContext& context) {
  const Autoencoder& autoencoder = *model.autoencoder;
  std::vector<at::Tensor> means, deviations;
  ProgressMeter meter(context.task, Stage::Encode, Unit::Images, images.size(0));
  for (std::int64_t i = 0; i < images.size(0); ++i) {
    const at::Tensor image = toModelRange(images.narrow(0, i, 1)).to(model.device, model.dtype);
    const Posterior posterior = autoencoder.encode(image);
    means.push_back(posterior.mean.to(at::kCPU, at::kFloat));
    deviations.push_back(posterior.deviation.to(at::kCPU, at::kFloat));
    if (!at::isfinite(means.back()).all().item<bool>())
      context.task.warn(Error("latent.nan", "Image {0}: the model gave no finite latent.", {std::to_string(i)}));
    meter.advance();
  }
  const at::Tensor mean = at::cat(means), deviation = at::cat(deviations);
  at::Tensor sample = mean;
  if (!options.noise.empty()) sample = mean + deviation * readLatents(options.noise, "noise", mean.sizes().vec());
  return {{"mean", mean}, {"std", deviation}, {"latents", sample * autoencoder.scalingFactor()}};
}

void requireSome(const at::Tensor& tensor, const std::string& name, const std::string& file) {
  if (tensor.numel() == 0)
    throw Error("tensors.empty", "The tensor “{0}” in {1} is empty. Give at least one entry.", {name, file});
}

at::Tensor readImages(const std::string& file) {
  at::Tensor images = SafetensorsFile(file).tensor("images", {-1, -1, -1, 3}, at::kByte);
  requireSome(images, "images", file);
  return images;
}

int encode(const EncodeOptions& options, const CommandContext& context) {
  requireTensorFile(options.out, {options.diffusion, options.images, options.noise});
  const at::Tensor images = readImages(options.images);
  const DiffusionModel model = loadModel(options, DiffusionParts::autoencoderOnly(), context.task);
  requireWholeLatents(images, *model.autoencoder);
  save(context, options.out, encodeAll(model, images, options, context));
  return 0;
}

/// What a run says of such an image, by its row.
void warnAbout(ImageProblem problem, std::int64_t row, const CommandContext& context) {
  if (problem == ImageProblem::NotFinite)
    context.task.warn(
        Error("image.nan", "Image {0}: the model gave no finite pixels; they are black.", {std::to_string(row)}));
  if (problem == ImageProblem::Black)
    context.task.warn(Error("image.black", "Image {0} is all black.", {std::to_string(row)}));
}

/// One image at a time, as above.
TensorMap decodeAll(const Autoencoder& decoder, const at::Tensor& latents, c10::Device device,
                    const CommandContext& context) {
  std::vector<at::Tensor> pixels, images;
  ProgressMeter meter(context.task, Stage::Decode, Unit::Images, latents.size(0));
  for (std::int64_t i = 0; i < latents.size(0); ++i) {
    pixels.push_back(decoder.decode(latents.narrow(0, i, 1).to(device)).to(at::kCPU, at::kFloat));
    images.push_back(toBytes(pixels.back()));
    warnAbout(pictureProblem(pixels.back(), images.back()), i, context);
    meter.advance();
  }
  return {{"pixels", at::cat(pixels)}, {"images", at::cat(images)}};
}

int decode(const DecodeOptions& options, const CommandContext& context) {
  requireTensorFile(options.out, {options.diffusion, options.latents, options.decoder});
  const at::Tensor latents = readLatents(options.latents, "latents");
  requireSome(latents, "latents", options.latents);
  const DiffusionModel model = loadModel(options, DiffusionParts::autoencoderOnly(), context.task);
  readLatents(options.latents, "latents", {-1, model.autoencoder->latentChannels(), -1, -1});
  const std::shared_ptr<const Autoencoder> decoder = decoderOf(model, options.decoder);
  save(context, options.out, decodeAll(*decoder, latents, model.device, context));
  return 0;
}

Img2ImgInput readInput(const Img2ImgFiles& options, const DiffusionModel& model) {
  Img2ImgInput input;
  input.latents = readLatents(options.latents, "latents", {-1, model.autoencoder->latentChannels(), -1, -1});
  requireSome(input.latents, "latents", options.latents);
  input.noise = readLatents(options.noise, "noise", input.latents.sizes().vec());
  if (!options.stepNoise.empty()) {
    std::vector<std::int64_t> shape = input.latents.sizes().vec();
    shape.insert(shape.begin(), -1);
    input.stepNoise = SafetensorsFile(options.stepNoise).tensor("step_noise", shape, at::kFloat);
  }
  input.positive = model.embed(options.prompt);
  input.negative = model.embed(options.negative);
  return input;
}

int img2img(Img2ImgFiles options, const CommandContext& context) {
  requireTensorFile(options.out,
                    {options.diffusion, options.latents, options.noise, options.stepNoise, options.decoder});
  if (!options.scheduler.empty()) options.run.scheduler = options.scheduler;
  options.run.check();
  const DiffusionModel model = loadModel(options, DiffusionParts::all(), context.task);
  const std::shared_ptr<const Autoencoder> decoder = decoderOf(model, options.decoder);
  const Img2ImgOutput result = denoise(model, readInput(options, model), options.run, context.task, options.trace);
  TensorMap tensors{{"latents", result.latents},
                    {"images", decodeAll(*decoder, result.latents, model.device, context).at("images")}};
  tensors["timesteps"] = at::tensor(result.timesteps, at::kDouble).to(result.fractional ? at::kDouble : at::kLong);
  if (options.trace) tensors["trace"] = result.trace;
  save(context, options.out, tensors);
  return 0;
}

int resize(const ResizeOptions& options, const CommandContext& context) {
  requireTensorFile(options.out, {options.images});
  const ResizeFilter filter = options.filter == "bicubic" ? ResizeFilter::Bicubic : ResizeFilter::Bilinear;
  save(context, options.out,
       {{"images", resizeImages(readImages(options.images), options.size, options.size, filter)}});
  return 0;
}

/// Adds a command whose options live as long as the parser.
template <typename Options, typename Action>
std::pair<CLI::App*, std::shared_ptr<Options>> addTensorCommand(CLI::App& app, CommandContext& context,
                                                                const std::string& name, const std::string& about,
                                                                Action action) {
  auto options = std::make_shared<Options>();
  CLI::App* command = addCommand(app, context, name, about, [options, action, &context] {
    const c10::InferenceMode inference;
    return action(*options, context);
  });
  command->add_option("--diffusion", options->diffusion, "Model folder, or a file that holds an autoencoder")
      ->required();
  command->add_option("--out", options->out, "Safetensors file to write")->required();
  command->add_option_function<std::string>(
      "--dtype", checked("dtype", [options](const std::string& text) { options->dtype = dtypeFromName(text); }),
      "Type of weights and arithmetic: " + dtypeNames() + " (f32)");
  addDevice(*command, options->device);
  return {command, options};
}

constexpr const char* decoderText =
    "Autoencoder that decodes in place of the model's own: a fast AutoencoderTiny, or another that fits its latents";

std::string schedulerText() {
  return "One of " + listText(schedulerNames()) + ", or a class name of diffusers; the model's own by default";
}

void addImg2Img(CLI::App& app, CommandContext& context) {
  auto [command, options] =
      addTensorCommand<Img2ImgFiles>(app, context, "img2img", "Noise latents and denoise them under a prompt", img2img);
  command->add_option("--prompt", options->prompt, "Prompt of all latents")->required();
  command->add_option("--negative", options->negative, "Negative prompt");
  command->add_option("--latents", options->latents, "File with latents [N, c, h, w] f32, scaled")->required();
  command->add_option("--noise", options->noise, "File with noise [N, c, h, w] f32")->required();
  command->add_option("--step-noise", options->stepNoise,
                      "File with step_noise [U, N, c, h, w] f32, for euler-ancestral and lcm");
  command->add_option("--strength", options->run.strength, "0 to 1: how much of the schedule is run");
  command->add_option("--guidance", options->run.guidance, "Classifier-free guidance scale");
  command->add_option("--steps", options->run.steps, "Steps of the whole schedule");
  command->add_option("--scheduler", options->scheduler, schedulerText());
  command->add_option("--decoder", options->decoder, decoderText);
  command->add_flag("--trace", options->trace, "Also write the latents after every call");
}

void addResize(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<ResizeOptions>();
  CLI::App* command = addCommand(app, context, "resize", "Images to squares, as PIL resizes them",
                                 [options, &context] { return resize(*options, context); });
  command->add_option("--images", options->images, "File with images [N, H, W, 3] u8")->required();
  command->add_option("--size", options->size, "Side of the squares")->required();
  command->add_option("--filter", options->filter)->check(CLI::IsMember({"bicubic", "bilinear"}));
  command->add_option("--out", options->out, "Safetensors file to write")->required();
}

} // namespace

void addTensorCommands(CLI::App& app, CommandContext& context) {
  auto [embed, embedOptions] =
      addTensorCommand<TextEmbedOptions>(app, context, "text-embed", "Ids and embedding of a text", textEmbed);
  embed->add_option("--prompt", embedOptions->prompt, "The text")->required();

  auto [encoder, encodeOptions] = addTensorCommand<EncodeOptions>(app, context, "encode", "Images to latents", encode);
  encoder->add_option("--images", encodeOptions->images, "File with images [N, H, W, 3] u8")->required();
  encoder->add_option("--noise", encodeOptions->noise, "File with noise [N, c, h, w] f32");

  auto [decoder, decodeOptions] = addTensorCommand<DecodeOptions>(app, context, "decode", "Latents to images", decode);
  decoder->add_option("--latents", decodeOptions->latents, "File with latents [N, c, h, w] f32, scaled")->required();
  decoder->add_option("--decoder", decodeOptions->decoder, decoderText);

  addImg2Img(app, context);
  addResize(app, context);
}

} // namespace stillroom
