// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/features/vgg16.h"

#include "models/features/convolution.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace stillroom {
namespace {

constexpr std::int64_t vggSide = 224, featureCount = 4096;

struct Linear {
  Linear(TensorSource& source, const std::string& prefix, std::int64_t in)
      : weight(source.take(prefix + ".weight", {featureCount, in},
                           Initial::normal(std::sqrt(2.0 / static_cast<double>(in))))),
        bias(source.take(prefix + ".bias", {featureCount}, Initial::zeros())) {}
  at::Tensor operator()(const at::Tensor& x) const { return at::linear(x, weight, bias).relu_(); }

  at::Tensor weight, bias;
};

class Vgg16 : public FeatureNetwork {
public:
  explicit Vgg16(TensorSource& source)
      : m_stages(stages(source)),
        m_first(source, "classifier.0", 512 * 7 * 7),
        m_second(source, "classifier.3", featureCount) {}

  at::Tensor prepared(const at::Tensor& image) const override {
    const at::Tensor mean = at::tensor({0.485F, 0.456F, 0.406F}).view({1, 3, 1, 1});
    const at::Tensor deviation = at::tensor({0.229F, 0.224F, 0.225F}).view({1, 3, 1, 1});
    const at::Tensor small = resizeImages(image, vggSide, vggSide, ResizeFilter::Bilinear);
    return (small.permute({0, 3, 1, 2}).to(at::kFloat).div_(255) - mean) / deviation;
  }

  at::Tensor features(const at::Tensor& pictures) const override {
    at::Tensor x = pictures;
    for (const std::vector<FeatureConvolution>& stage : m_stages) {
      for (const FeatureConvolution& convolution : stage)
        x = convolution(x);
      x = at::max_pool2d(x, {2, 2}, {2, 2});
    }
    return m_second(m_first(x.flatten(1)));
  }

  std::int64_t featureSize() const override { return featureCount; }

private:
  /// Convolutions are numbered in a sequence that counts each ReLU and pool as well.
  static std::vector<std::vector<FeatureConvolution>> stages(TensorSource& source) {
    constexpr std::array<std::pair<int, std::int64_t>, 5> plan{{{2, 64}, {2, 128}, {3, 256}, {3, 512}, {3, 512}}};
    std::vector<std::vector<FeatureConvolution>> stages;
    std::int64_t in = 3;
    int place = 0;
    for (const auto& [count, out] : plan) {
      std::vector<FeatureConvolution>& stage = stages.emplace_back();
      for (int i = 0; i < count; ++i, place += 2, in = out)
        stage.push_back(FeatureConvolution::plain(source, "features." + std::to_string(place), {in, out, 3, 3}));
      ++place;
    }
    return stages;
  }

  std::vector<std::vector<FeatureConvolution>> m_stages;
  Linear m_first, m_second;
};

} // namespace

std::unique_ptr<FeatureNetwork> makeVgg16(TensorSource& source) {
  return std::make_unique<Vgg16>(source);
}

} // namespace stillroom
