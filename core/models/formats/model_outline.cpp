// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/model_outline.h"

#include "base/error.h"
#include "models/formats/model_shapes.h"

namespace stillroom {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throwMismatch(const char* what, std::int64_t first, std::int64_t second, const fs::path& path) {
  throw Error("model.mismatch", "The parts of the model {0} don't fit each other ({1}: {2} and {3}). Get it again.",
              {path.string(), what, std::to_string(first), std::to_string(second)});
}

std::int64_t downscaleOf(const AutoencoderKlConfig& config) {
  return std::int64_t{1} << (config.channels.size() - 1);
}

} // namespace

void ModelOutline::check(const fs::path& path) const {
  if (text && tokenizer->plainSize() > text->vocabulary)
    throwMismatch("tokenizer/text_encoder", tokenizer->plainSize(), text->vocabulary, path);
  if (text && text->positions < ClipTokenizer::kLength)
    throwMismatch("tokenizer/text_encoder", ClipTokenizer::kLength, text->positions, path);
  if (!unet) return;
  if (text && text->width != unet->textChannels)
    throwMismatch("text_encoder/unet", text->width, unet->textChannels, path);
  if (autoencoder && autoencoder->latentChannels != unet->inChannels)
    throwMismatch("vae/unet", autoencoder->latentChannels, unet->inChannels, path);
  if (unet->outChannels != unet->inChannels) throwMismatch("unet", unet->inChannels, unet->outChannels, path);
}

ModelOutline outlineRandomModel() {
  const ModelShape& shape = modelShapeByName("tiny");
  ModelOutline outline{.tokenizer = std::make_shared<ClipTokenizer>(ClipTokenizer::bytes()),
                       .text = shape.text,
                       .unet = shape.unet,
                       .autoencoder =
                           AutoencoderOutline{shape.autoencoder.latentChannels, downscaleOf(shape.autoencoder)},
                       .scheduler = stableDiffusionNoise("pndm")};
  outline.text->vocabulary = outline.tokenizer->size();
  return outline;
}

void requireDecoderFits(const AutoencoderOutline& decoder, const fs::path& path, const AutoencoderOutline& own) {
  if (!decoder.decodes)
    throw Error("model.no-decoder", "{0} holds an encoder alone. Give the file or folder of the decoder.",
                {path.string()});
  if (decoder.latentChannels != own.latentChannels || decoder.downscale != own.downscale)
    throw Error(
        "model.decoder",
        "{0} decodes latents of {1} channels to {2} times their side, but the model's have {3} channels and {4} "
        "times. Choose a decoder that was made for this model.",
        {path.string(), std::to_string(decoder.latentChannels), std::to_string(decoder.downscale),
         std::to_string(own.latentChannels), std::to_string(own.downscale)});
}

} // namespace stillroom
