// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/features/inception.h"

#include "models/features/convolution.h"

#include <ATen/ATen.h>

#include <string>
#include <vector>

namespace stillroom {
namespace {

constexpr std::int64_t inceptionSide = 299;

enum class Pool { None, Mean, Maximum, StridedMaximum };

/// A convolution by its name; what goes in follows from what stands before it.
struct Step {
  const char* name;
  std::int64_t out, height = 1, width = 1, stride = 1;
  bool padded = true;
};

/// A way through a block: a pool, convolutions one after another, then side by side (`ends`, where there are any).
struct BranchPlan {
  Pool pool = Pool::None;
  std::vector<Step> chain, ends;
};
using BlockPlan = std::vector<BranchPlan>;

at::Tensor pooled(const at::Tensor& x, Pool pool) {
  switch (pool) {
  case Pool::None:
    return x;
  case Pool::Mean:
    return at::avg_pool2d(x, {3, 3}, {1, 1}, {1, 1}, false, false);
  case Pool::Maximum:
    return at::max_pool2d(x, {3, 3}, {1, 1}, {1, 1});
  case Pool::StridedMaximum:
    return at::max_pool2d(x, {3, 3}, {2, 2});
  }
  return x;
}

class Branch {
public:
  Branch(TensorSource& source, const std::string& prefix, std::int64_t in, const BranchPlan& plan) : m_pool(plan.pool) {
    const auto make = [&](const Step& step) {
      return FeatureConvolution::normalised(source, prefix + step.name,
                                            {in, step.out, step.height, step.width, step.stride, step.padded});
    };
    m_out = in;
    for (const Step& step : plan.chain) {
      m_chain.push_back(make(step));
      m_out = in = step.out;
    }
    if (!plan.ends.empty()) m_out = 0;
    for (const Step& step : plan.ends) {
      m_ends.push_back(make(step));
      m_out += step.out;
    }
  }

  void append(const at::Tensor& input, std::vector<at::Tensor>& outputs) const {
    at::Tensor x = pooled(input, m_pool);
    for (const FeatureConvolution& convolution : m_chain)
      x = convolution(x);
    if (m_ends.empty()) outputs.push_back(x);
    for (const FeatureConvolution& convolution : m_ends)
      outputs.push_back(convolution(x));
  }

  std::int64_t out() const { return m_out; }

private:
  Pool m_pool;
  std::vector<FeatureConvolution> m_chain, m_ends;
  std::int64_t m_out = 0;
};

class Block {
public:
  Block(TensorSource& source, const std::string& prefix, std::int64_t in, const BlockPlan& plan) {
    for (const BranchPlan& branch : plan)
      m_branches.emplace_back(source, prefix, in, branch);
  }

  at::Tensor operator()(const at::Tensor& x) const {
    std::vector<at::Tensor> outputs;
    for (const Branch& branch : m_branches)
      branch.append(x, outputs);
    return at::cat(outputs, 1);
  }

  std::int64_t out() const {
    std::int64_t sum = 0;
    for (const Branch& branch : m_branches)
      sum += branch.out();
    return sum;
  }

private:
  std::vector<Branch> m_branches;
};

BlockPlan planA(std::int64_t pool) {
  return {{.chain = {{"branch1x1", 64}}},
          {.chain = {{"branch5x5_1", 48}, {"branch5x5_2", 64, 5, 5}}},
          {.chain = {{"branch3x3dbl_1", 64}, {"branch3x3dbl_2", 96, 3, 3}, {"branch3x3dbl_3", 96, 3, 3}}},
          {.pool = Pool::Mean, .chain = {{"branch_pool", pool}}}};
}

BlockPlan planB() {
  return {{.chain = {{"branch3x3", 384, 3, 3, 2, false}}},
          {.chain = {{"branch3x3dbl_1", 64}, {"branch3x3dbl_2", 96, 3, 3}, {"branch3x3dbl_3", 96, 3, 3, 2, false}}},
          {.pool = Pool::StridedMaximum}};
}

BlockPlan planC(std::int64_t width) {
  return {{.chain = {{"branch1x1", 192}}},
          {.chain = {{"branch7x7_1", width}, {"branch7x7_2", width, 1, 7}, {"branch7x7_3", 192, 7, 1}}},
          {.chain = {{"branch7x7dbl_1", width},
                     {"branch7x7dbl_2", width, 7, 1},
                     {"branch7x7dbl_3", width, 1, 7},
                     {"branch7x7dbl_4", width, 7, 1},
                     {"branch7x7dbl_5", 192, 1, 7}}},
          {.pool = Pool::Mean, .chain = {{"branch_pool", 192}}}};
}

BlockPlan planD() {
  return {{.chain = {{"branch3x3_1", 192}, {"branch3x3_2", 320, 3, 3, 2, false}}},
          {.chain = {{"branch7x7x3_1", 192},
                     {"branch7x7x3_2", 192, 1, 7},
                     {"branch7x7x3_3", 192, 7, 1},
                     {"branch7x7x3_4", 192, 3, 3, 2, false}}},
          {.pool = Pool::StridedMaximum}};
}

BlockPlan planE(Pool pool) {
  return {{.chain = {{"branch1x1", 320}}},
          {.chain = {{"branch3x3_1", 384}}, .ends = {{"branch3x3_2a", 384, 1, 3}, {"branch3x3_2b", 384, 3, 1}}},
          {.chain = {{"branch3x3dbl_1", 448}, {"branch3x3dbl_2", 384, 3, 3}},
           .ends = {{"branch3x3dbl_3a", 384, 1, 3}, {"branch3x3dbl_3b", 384, 3, 1}}},
          {.pool = pool, .chain = {{"branch_pool", 192}}}};
}

class Inception : public FeatureNetwork {
public:
  explicit Inception(TensorSource& source) {
    const auto stem = [&](const char* name, const FeatureConvolutionShape& shape) {
      return FeatureConvolution::normalised(source, name, shape);
    };
    m_first = {stem("Conv2d_1a_3x3", {3, 32, 3, 3, 2, false}), stem("Conv2d_2a_3x3", {32, 32, 3, 3, 1, false}),
               stem("Conv2d_2b_3x3", {32, 64, 3, 3})};
    m_second = {stem("Conv2d_3b_1x1", {64, 80}), stem("Conv2d_4a_3x3", {80, 192, 3, 3, 1, false})};
    const std::pair<const char*, BlockPlan> blocks[] = {
        {"5b", planA(32)},  {"5c", planA(64)},         {"5d", planA(64)},           {"6a", planB()},
        {"6b", planC(128)}, {"6c", planC(160)},        {"6d", planC(160)},          {"6e", planC(192)},
        {"7a", planD()},    {"7b", planE(Pool::Mean)}, {"7c", planE(Pool::Maximum)}};
    m_size = 192;
    for (const auto& [name, plan] : blocks) {
      m_blocks.emplace_back(source, "Mixed_" + std::string(name) + ".", m_size, plan);
      m_size = m_blocks.back().out();
    }
  }

  at::Tensor prepared(const at::Tensor& image) const override {
    const at::Tensor pixels = image.permute({0, 3, 1, 2}).to(at::kFloat).div_(255);
    return at::upsample_bilinear2d(pixels, {inceptionSide, inceptionSide}, false).mul_(2).sub_(1);
  }

  at::Tensor features(const at::Tensor& pictures) const override {
    at::Tensor x = pictures;
    for (const FeatureConvolution& convolution : m_first)
      x = convolution(x);
    x = pooled(x, Pool::StridedMaximum);
    for (const FeatureConvolution& convolution : m_second)
      x = convolution(x);
    x = pooled(x, Pool::StridedMaximum);
    for (const Block& block : m_blocks)
      x = block(x);
    return x.mean({2, 3});
  }

  std::int64_t featureSize() const override { return m_size; }

private:
  std::vector<FeatureConvolution> m_first, m_second;
  std::vector<Block> m_blocks;
  std::int64_t m_size = 0;
};

} // namespace

std::unique_ptr<FeatureNetwork> makeInception(TensorSource& source) {
  return std::make_unique<Inception>(source);
}

} // namespace stillroom
