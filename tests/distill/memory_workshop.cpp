// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_workshop.h"

#include "base/random.h"

#include <ATen/ATen.h>

namespace stillroom::tests {
namespace {

Detector tinyDetector() {
  RandomTensorSource random(5);
  RecordingTensorSource recording(random);
  DetectorCard card;
  card.spec = {"resnet20", 3, 32};
  makeClassifier(card.spec, recording);
  TensorMap parameters;
  for (const auto& [name, tensor] : recording.taken())
    parameters.emplace(name, tensor);
  StoredTensorSource source(parameters, "memory", {});
  return {card, makeClassifier(card.spec, source)};
}

std::string folderOf(int classIndex) {
  return "class-" + std::to_string(classIndex);
}

} // namespace

TinyNetworks::TinyNetworks() : m_model(DiffusionModel::random(0, {})), m_detector(tinyDetector()) {}

at::Tensor MemoryWorkshop::picture(const std::string& path) const {
  RandomStream random({1, "picture", path});
  at::Tensor image = at::empty({40, 30, 3}, at::kByte);
  std::uint8_t* bytes = image.mutable_data_ptr<std::uint8_t>();
  for (std::int64_t i = 0; i < image.numel(); ++i)
    bytes[i] = static_cast<std::uint8_t>(random.below(256));
  return image;
}

void MemoryWorkshop::put(const LatentPiece& piece, const at::Tensor& latents) {
  pieces[{piece.classIndex, piece.number}] = latents;
}

at::Tensor MemoryWorkshop::latents(int classIndex) const {
  std::vector<at::Tensor> parts;
  for (const auto& [key, latents] : pieces)
    if (key.first == classIndex) parts.push_back(latents);
  return at::cat(parts);
}

void MemoryWorkshop::put(int classIndex, const Prototypes& made) {
  prototypes[classIndex] = made;
}

ClassInput MemoryWorkshop::classInput(int classIndex) {
  ++inputs;
  return {folderOf(classIndex), "a picture", prototypes.at(classIndex).latents};
}

void MemoryWorkshop::put(const Chunk& chunk, std::vector<FinishedImage> made) {
  chunks.push_back(chunk.name(folderOf(chunk.classIndex())));
  for (FinishedImage& image : made)
    images[image.key] = std::move(image);
}

std::vector<at::Tensor> MemoryWorkshop::pixels(const DetectionGroup& group) {
  std::vector<at::Tensor> pixels;
  for (const ImageKey& key : group.images)
    pixels.push_back(images.at(key).pixels.defined() ? images.at(key).pixels[0] : at::Tensor());
  return pixels;
}

void MemoryWorkshop::put(const DetectionGroup& group, const Predictions& made) {
  std::size_t next = 0;
  for (const ImageKey& key : group.images)
    if (images.at(key).pixels.defined()) predictions[key] = made.images.at(next++);
}

} // namespace stillroom::tests
