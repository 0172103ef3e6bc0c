// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics/calibration.h"
#include "base/dtype.h"
#include "base/error.h"
#include "models/classifiers/class_map.h"
#include "models/classifiers/classifier.h"
#include "models/pixels/image_ops.h"
#include "models/pixels/pixel_table.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// What a card calls the architecture of a TorchScript program, which names none.
inline constexpr const char* scriptArchitecture = "torchscript";

/// Everything that decides what a detector says about a stored image; kept in the safetensors metadata, or beside
/// the file as JSON (detector_card.h). Mean and deviation are of pixels in 0 … 1, ImageNet's unless the file says
/// otherwise; deviations are above 0.
struct DetectorCard {
  ClassifierSpec spec;
  std::array<double, 3> mean{0.485, 0.456, 0.406};
  std::array<double, 3> deviation{0.229, 0.224, 0.225};
  /// The short side is resized to this (PIL bilinear), then the centre is cropped. 0: no crop; an image of another
  /// size than the input's is resized to it on both sides.
  std::int64_t resize = 0;                             ///< pixels: 0, or the input's side … 8192
  ResizeFilter interpolation = ResizeFilter::Bilinear; ///< of the resize to the short side
  std::vector<std::string> classes; ///< class folder names in output order; empty when the file has none
  /// Which of the network's outputs the classes are, where they are not all of them in order. In a loaded detector
  /// `spec.classes` counts these alone.
  std::vector<std::int64_t> outputs;
  std::map<std::string, std::string> recipe; ///< how it was trained, accuracy, …; shown, not interpreted
  std::optional<Calibration> calibration;    ///< on images it wasn't trained on
};

/// What a user may say instead of the card or the guess (--arch, --mean, --std, --size, …).
struct DetectorOverrides {
  std::optional<std::string> architecture;
  std::optional<std::array<double, 3>> mean, deviation;
  std::optional<std::int64_t> size;   ///< side of the input in pixels
  std::optional<std::int64_t> resize; ///< DetectorCard::resize
  std::optional<ResizeFilter> interpolation;
  std::vector<NamedOutput> classes; ///< the only ones it is to choose from; empty: all
};

/// Predictions of N images; all on the CPU.
struct DetectorOutput {
  at::Tensor predicted; ///< [N] i64
  at::Tensor logits;    ///< [N, K] f32
  at::Tensor features;  ///< [N, D] f32

  /// Softmax probability of each image's intended class, [N] f32 in 0 … 1: p of Algorithm 1, line 14. `intended` [N]
  /// i64 on the CPU, outputs of the network.
  at::Tensor confidence(const at::Tensor& intended) const;
};

/// A classifier with its test transform: 8-bit images in, predictions out; f of Algorithm 1. Thread-safe.
class Detector {
public:
  /// From a safetensors file (with or without a card), what readPthFile reads of PyTorch's, or a TorchScript program
  /// (see TorchScript and ScriptClassifier; its card is scriptCard()); the name's ending says nothing. Where a file
  /// holds several sets of weights, the card's recipe says which was `taken from` where, and what was `passed over`
  /// (choiceOfWeights). Without a card: recognised by keys (see unwrapped) and shapes, ImageNet mean and deviation,
  /// 32×32 without a crop for the CIFAR networks, resize + centre crop 224 else. `dtype` is what convolutions run in,
  /// f32 or bf16: bf16 is an approximation, for speed. All else stays f32. Throws Error "detector.card",
  /// "classifier.unrecognised", "classifier.twice", "classifier.several", "weights.non-finite", "detector.deviation",
  /// "detector.class-map", "detector.script-option", or what the reading of the file and makeClassifier throw.
  static Detector load(const std::filesystem::path& file, const DetectorOverrides& overrides = {},
                       c10::Device device = c10::Device(c10::DeviceType::CPU), at::ScalarType dtype = at::kFloat);
  /// `dtype`: what the classifier's convolutions run in. Throws Error "detector.deviation".
  Detector(DetectorCard card, std::shared_ptr<const Classifier> classifier,
           c10::Device device = c10::Device(c10::DeviceType::CPU), at::ScalarType dtype = at::kFloat);

  /// What its convolutions may be asked to run in: f32, which is Auto too, or bf16 as an approximation.
  static constexpr std::array dtypes{Dtype::Auto, Dtype::F32, Dtype::BF16};
  static at::ScalarType typeOf(Dtype dtype) { return dtype == Dtype::BF16 ? at::kBFloat16 : at::kFloat; }

  /// A sample's candidates in one go; the same everywhere, so that every command says the same of an image.
  static constexpr std::int64_t usualBatch = 20;

  const DetectorCard& card() const { return m_card; }
  std::int64_t featureSize() const { return m_classifier->featureSize(); }
  const Classifier& classifier() const { return *m_classifier; }
  std::shared_ptr<const Classifier> share() const { return m_classifier; }
  c10::Device device() const { return m_device; }

  /// `images` [N, H, W, 3] u8 of one size, run `batch` at a time. What is said of an image depends on the image and
  /// `batch` alone, bit for bit on the same machine: a last part is filled up, so that the network always sees
  /// batches of the same size. Throws Error "detector.images" for another shape or type.
  DetectorOutput predict(const at::Tensor& images, std::int64_t batch = usualBatch) const;

  /// The same for images [N, size, size, 3] u8 that went through crop(): pictures of mixed sizes are cropped one by one
  /// and predicted together.
  DetectorOutput predictCropped(const at::Tensor& images, std::int64_t batch = usualBatch) const;

  /// Resized and cropped, still 8 bits: [N, H, W, 3] u8 → [N, size, size, 3]. Throws Error "detector.images", or
  /// "image.size" where the long side would pass 65536 pixels; so do the functions that crop.
  at::Tensor crop(const at::Tensor& images) const;

  /// The network's input for such images: resized, cropped, normalised [N, 3, size, size] f32. Throws Error
  /// "detector.images".
  at::Tensor transform(const at::Tensor& images) const;

private:
  DetectorCard m_card;
  std::shared_ptr<const Classifier> m_classifier;
  c10::Device m_device;
  PixelTable m_pixels; ///< in the convolutions' type
};

/// DetectorCard::resize as a network usually has it: 0 for the CIFAR networks and inputs up to 64 pixels, the input's
/// side for the Minimax networks, 8/7 of it for torchvision's.
std::int64_t usualResize(const ClassifierSpec& spec);

/// Throws Error "detector.no-features" where a TorchScript program gives logits alone. `file` names it.
void requireFeatures(const Detector& detector, const std::filesystem::path& file);

/// What a person should know where a detector's file held more than one set of weights.
std::optional<Error> choiceOfWeights(const DetectorCard& card);

/// Writes parameters and card as safetensors; the card alone can be laid beside it (writeCardBeside). Throws what
/// saveSafetensors throws.
void saveDetector(const std::filesystem::path& file, const DetectorCard& card, const TensorMap& parameters);

} // namespace stillroom
