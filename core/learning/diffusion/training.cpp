// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/training.h"

#include "base/error.h"
#include "learning/diffusion/autoencoder_phase.h"
#include "learning/diffusion/checkpoint.h"
#include "learning/diffusion/denoiser_phase.h"
#include "learning/training.h"
#include "models/formats/diffusion_model.h"
#include "tensors/deterministic_cuda.h"
#include "text/clip_vocabulary.h"

#include <ATen/ATen.h>

#include <memory>

namespace stillroom {
namespace {

constexpr Stage autoencoderStage = Stage::TrainAutoencoder, denoiserStage = Stage::TrainDenoiser;

TensorMap onCpu(const TensorMap& tensors) {
  TensorMap copies;
  for (const auto& [name, tensor] : tensors)
    copies[name] = tensor.detach().cpu().contiguous(at::MemoryFormat::Contiguous).clone(at::MemoryFormat::Contiguous);
  return copies;
}

std::shared_ptr<const Autoencoder> givenAutoencoder(const DiffusionTrainOptions& options) {
  DiffusionModel::Options load;
  load.parts = DiffusionParts::autoencoderOnly();
  load.device = options.device;
  return DiffusionModel::load(options.fixedAutoencoder, load).autoencoder;
}

void requireLatentSide(const DiffusionTrainOptions& options, const Autoencoder& autoencoder) {
  const std::int64_t levels = std::ssize(options.shape.unetChannels) - 1;
  const std::int64_t multiple = autoencoder.downscale() << levels;
  if (options.size % multiple == 0) return;
  throw Error("training.size",
              "Images of {0} pixels don't fit this autoencoder and U-Net, which need multiples of {1}. Choose another "
              "--size, or give the U-Net fewer levels.",
              {std::to_string(options.size), std::to_string(multiple)});
}

class Training {
public:
  Training(const LabelledImages& data, const DiffusionTrainOptions& options, const TaskContext& context)
      : m_options(options),
        m_context(context),
        m_data(data.cropped(options.size)),
        m_split(splitImages(m_data, options.heldShare, options.seed)),
        m_prompts(options.prompts.empty() ? data.classes : options.prompts),
        m_recipe(options.recipe() + dataFingerprint(data)) {
    std::error_code ignored;
    if (options.resume && std::filesystem::exists(options.checkpoint, ignored))
      m_resumed = loadDiffusionCheckpoint(options.checkpoint, m_recipe);
  }

  TrainedDiffusion run() {
    DiffusionFolder& folder = m_trained.folder;
    folder.imageSize = m_options.size;
    folder.dtype = m_options.saved;
    folder.scheduler = trainingNoise(m_options.prediction);
    folder.fixedAutoencoder = m_options.fixedAutoencoder;
    const std::shared_ptr<const Autoencoder> autoencoder =
        m_options.fixedAutoencoder.empty() ? trainAutoencoder() : givenAutoencoder(m_options);
    requireLatentSide(m_options, *autoencoder);
    trainDenoiser(*autoencoder);
    return std::move(m_trained);
  }

private:
  /// Fills the folder's part and gives the network of the weights that are kept.
  std::shared_ptr<const Autoencoder> trainAutoencoder() {
    DiffusionFolder& folder = m_trained.folder;
    folder.autoencoder = m_options.shape.autoencoder();
    folder.autoencoderTensors =
        m_resumed && m_resumed->phase == name(denoiserStage) ? m_resumed->autoencoder : onCpu(runAutoencoderPhase());
    StoredTensorSource source(folder.autoencoderTensors, "the training", {.device = m_options.device});
    return std::make_shared<AutoencoderKl>(folder.autoencoder, source);
  }

  TensorMap runAutoencoderPhase() {
    TrainableTensors tensors(m_options.seed, m_options.device);
    AutoencoderPhase phase(m_data, m_split, m_options, tensors, firstStep(autoencoderStage));
    return runAndRemember(phase, tensors, autoencoderStage, m_options.autoencoder, {});
  }

  void trainDenoiser(const Autoencoder& autoencoder) {
    DiffusionFolder& folder = m_trained.folder;
    LatentSet latents = encodeImages(m_data, m_split, autoencoder, m_options.device, m_options.mirror, m_context);
    if (m_options.fixedAutoencoder.empty())
      folder.autoencoder.scalingFactor = latents.scale;
    else
      latents.scale = autoencoder.scalingFactor();
    folder.vocabulary = learnVocabulary(m_prompts);
    const ClipTokenizer tokenizer(folder.vocabulary);
    const DenoiserNetworks networks{m_options.shape.unet(autoencoder.latentChannels()),
                                    m_options.shape.text(tokenizer.size())};
    folder.unet = networks.unet;
    folder.text = networks.text;
    TrainableTensors tensors(m_options.seed + 1, m_options.device);
    DenoiserPhase phase(latents, autoencoder, m_prompts, tokenizer, networks, m_options, tensors,
                        firstStep(denoiserStage));
    const TensorMap weights =
        onCpu(runAndRemember(phase, tensors, denoiserStage, m_options.denoiser, folder.autoencoderTensors));
    for (const auto& [name, tensor] : weights) {
      const bool ofText = name.starts_with(DenoiserNetworks::textPrefix);
      (ofText ? folder.textTensors
              : folder.unetTensors)[ofText ? name.substr(DenoiserNetworks::textPrefix.size()) : name] = tensor;
    }
  }

  std::int64_t firstStep(Stage phase) const {
    return m_resumed && m_resumed->phase == name(phase) ? m_resumed->position.step : 0;
  }

  TensorMap runAndRemember(PhaseModel& model, TrainableTensors& tensors, Stage stage, const PhaseOptions& phase,
                           const TensorMap& autoencoder) {
    PhaseState state(tensors, m_options);
    if (m_resumed && m_resumed->phase == name(stage)) restorePhase(*m_resumed, state);
    m_resumed.reset();
    const auto save = [&] {
      if (!m_options.checkpoint.empty())
        saveDiffusionCheckpoint(m_options.checkpoint, checkpointOf(std::string(name(stage)), state, autoencoder),
                                m_recipe);
    };
    const TensorMap weights = runPhase(model, state, stage, phase, m_options, m_context, save);
    m_trained.history.insert(m_trained.history.end(), state.position.history.begin(), state.position.history.end());
    return weights;
  }

  const DiffusionTrainOptions& m_options;
  const TaskContext& m_context;
  LabelledImages m_data;
  DataSplit m_split;
  std::vector<std::string> m_prompts;
  std::string m_recipe;
  std::optional<DiffusionCheckpoint> m_resumed;
  TrainedDiffusion m_trained;
};

} // namespace

TrainedDiffusion trainDiffusion(const LabelledImages& data, const DiffusionTrainOptions& options,
                                const TaskContext& context) {
  options.check();
  data.check();
  if (!options.prompts.empty() && std::ssize(options.prompts) != data.classCount())
    throw Error("training.prompts", "There are {0} prompts but {1} classes. Give one prompt for each class.",
                {std::to_string(options.prompts.size()), std::to_string(data.classCount())});
  const DeterministicCuda deterministic;
  return Training(data, options, context).run();
}

} // namespace stillroom
