// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what runs on a CUDA device against plain ATen and against the CPU. Exit 0: all agree, 1: not, 77: no device.
#include "distill/batches.h"
#include "distill/img2img.h"
#include "models/formats/diffusion_model.h"
#include "models/kernels/device_memory.h"
#include "models/kernels/fused_ops.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#ifdef STILLROOM_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

using namespace stillroom;

namespace {

int failures = 0;

double difference(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor x = a.to(at::kCPU, at::kDouble), y = b.to(at::kCPU, at::kDouble);
  return ((x - y).norm() / y.norm()).item<double>();
}

/// NaN fails.
void expect(const std::string& what, double error, double bound) {
  const bool fine = error <= bound;
  if (!fine) ++failures;
  std::printf("%s %s: %.2e (at most %.0e)\n", fine ? "ok  " : "FAIL", what.c_str(), error, bound);
}

double roundingOf(at::ScalarType type) {
  return type == at::kFloat ? 2e-6 : type == at::kHalf ? 1e-3 : 6e-3;
}

at::Tensor normal(at::IntArrayRef shape, at::ScalarType type = at::kFloat) {
  return at::randn(shape, at::TensorOptions().device(at::kCUDA)).to(type);
}

at::Tensor map(at::IntArrayRef shape, at::ScalarType type) {
  return normal(shape, type).contiguous(at::MemoryFormat::ChannelsLast);
}

void checkGroupNorm(at::ScalarType type, at::IntArrayRef shape, std::int64_t groups, std::int64_t shifts) {
  // Far from 0, where a careless variance cancels.
  const at::Tensor x = map(shape, type).add_(20);
  const at::Tensor shift = shifts > 0 ? normal({shifts, shape[1]}, type) : at::Tensor();
  const GroupNormParameters parameters{normal({shape[1]}, type), normal({shape[1]}, type), groups, 1e-5};
  at::Tensor moved = x.to(at::kDouble);
  if (shift.defined()) moved = moved + shift.to(at::kDouble).unsqueeze(-1).unsqueeze(-1);
  for (const bool activate : {false, true}) {
    at::Tensor wanted = at::group_norm(moved, groups, parameters.weight.to(at::kDouble),
                                       parameters.bias.to(at::kDouble), parameters.epsilon);
    if (activate) wanted = at::silu(wanted);
    const at::Tensor found = fusedGroupNorm(x, shift, parameters, activate);
    expect(std::string("group norm ") + c10::toString(type) + " of " + std::to_string(shape[1]) + " channels",
           difference(found, wanted), 10 * roundingOf(type));
    if (!found.equal(fusedGroupNorm(x, shift, parameters, activate))) expect("group norm repeats itself", 1, 0);
  }
}

void checkPointwise(at::ScalarType type) {
  const at::Tensor both = normal({3, 77, 2 * 1280}, type);
  const std::vector<at::Tensor> halves = both.to(at::kDouble).chunk(2, -1);
  expect(std::string("gate ") + c10::toString(type), difference(fusedGeglu(both), halves[0] * at::gelu(halves[1])),
         roundingOf(type));
  const at::Tensor tokens = normal({3, 77, 640}, type).add_(20), scale = normal({640}, type),
                   offset = normal({640}, type);
  expect(std::string("layer norm ") + c10::toString(type),
         difference(fusedLayerNorm(tokens, scale, offset, 1e-5),
                    at::layer_norm(tokens.to(at::kDouble), {640}, scale.to(at::kDouble), offset.to(at::kDouble), 1e-5)),
         10 * roundingOf(type));
  const at::Tensor x = map({2, 40, 9, 7}, type), other = map({2, 40, 9, 7}, type), bias = normal({40}, type);
  const at::Tensor wanted = x.to(at::kDouble) + other.to(at::kDouble) + bias.to(at::kDouble).view({1, -1, 1, 1});
  expect(std::string("shortcut ") + c10::toString(type), difference(addBiasAndShortcut(x.clone(), bias, other), wanted),
         roundingOf(type));
}

void checkFusedOps() {
  for (const at::ScalarType type : {at::kFloat, at::kHalf, at::kBFloat16}) {
    checkGroupNorm(type, {2, 320, 32, 32}, 32, 2);
    checkGroupNorm(type, {1, 2560, 8, 8}, 32, 1);
    checkGroupNorm(type, {3, 960, 5, 7}, 32, 0);
    checkGroupNorm(type, {1, 128, 256, 256}, 32, 1);
    checkGroupNorm(type, {2, 16, 1, 1}, 8, 2);
    checkPointwise(type);
  }
}

DiffusionModel modelWith(const Savings& savings, c10::Device device, at::ScalarType type = at::kFloat) {
  return DiffusionModel::random(5, {.dtype = type, .device = device, .savings = savings});
}

/// Every saving alone left out, and all of them: the same network, also when shapes and texts change between calls.
void checkNetwork(at::ScalarType type) {
  const c10::Device device(c10::DeviceType::CUDA, 0);
  const DiffusionModel plain = modelWith(Savings::none(), device, type);
  for (const char* without : {"", "fused-pointwise", "call-graphs", "joined-projections", "prepared-text"}) {
    const DiffusionModel quick = modelWith(Savings::without(without), device, type);
    for (const std::int64_t count : {1, 3, 1, 2, 3}) {
      const at::Tensor sample = normal({count, 4, 8, 8}), time = at::full({1}, 10 * count, at::kLong);
      const at::Tensor text = normal({count, 77, quick.unet->config().textChannels});
      expect("U-Net of " + std::to_string(count) + " without “" + without + "”",
             difference(quick.unet->forward(sample, time, text), plain.unet->forward(sample, time, text)),
             10 * roundingOf(type));
    }
  }
  const at::Tensor latents = normal({2, 4, 8, 8});
  expect("decoder",
         difference(modelWith(Savings::all(), device, type).autoencoder->decode(latents),
                    plain.autoencoder->decode(latents)),
         10 * roundingOf(type));
}

void checkRun() {
  const DiffusionModel here = modelWith(Savings::all(), c10::Device(c10::DeviceType::CPU));
  const DiffusionModel there = modelWith(Savings::all(), c10::Device(c10::DeviceType::CUDA, 0));
  Img2ImgInput input{.latents = at::randn({3, 4, 8, 8}), .noise = at::randn({3, 4, 8, 8})};
  input.positive = here.embed("a photo of a tench");
  input.negative = here.embed("cartoon");
  expect("text encoder", difference(there.embed("cartoon"), input.negative), 1e-4);
  const Img2ImgOptions options{.steps = 12};
  const at::Tensor latents = denoise(there, input, options, {}).latents;
  expect("img2img against the CPU", difference(latents, denoise(here, input, options, {}).latents), 1e-3);
  if (!latents.equal(denoise(there, input, options, {}).latents)) expect("img2img repeats itself", 1, 0);
}

#ifdef STILLROOM_CUDA
/// A run that doesn't fit goes on in halves, with the same images.
void checkHalving() {
  constexpr std::int64_t count = 4096;
  const DiffusionModel model = modelWith(Savings::all(), c10::Device(c10::DeviceType::CUDA, 0));
  const Img2ImgInput whole{.latents = at::randn({count, 4, 8, 8}),
                           .noise = at::randn({count, 4, 8, 8}),
                           .positive = model.embed("a photo of a tench"),
                           .negative = model.embed("cartoon")};
  const auto made = [&](const DiffusionModel& by, std::size_t first, std::size_t number) {
    const auto part = [&](const at::Tensor& x) {
      return x.narrow(0, static_cast<std::int64_t>(first), static_cast<std::int64_t>(number));
    };
    return denoise(by, {part(whole.latents), part(whole.noise), {}, whole.positive, whole.negative}, {.steps = 3}, {})
        .latents;
  };
  // Another model, whose recorded calls and their memory go with it.
  const at::Tensor wanted = made(modelWith(Savings::all(), model.device), 0, count);
  c10::cuda::CUDACachingAllocator::emptyCache();
  const double total = static_cast<double>(*freeDeviceMemory(model.device));
  c10::cuda::CUDACachingAllocator::setMemoryFraction(0.6e9 / total, 0);
  std::vector<at::Tensor> parts;
  std::size_t limit = count;
  inBatches(
      count, limit, [&](std::size_t first, std::size_t number) { parts.push_back(made(model, first, number)); },
      [](std::size_t halved) { std::printf("     halved to %zu\n", halved); });
  c10::cuda::CUDACachingAllocator::setMemoryFraction(1.0, 0);
  expect("it was halved", limit < count ? 0 : 1, 0);
  expect("images of the halves", difference(at::cat(parts), wanted), 1e-4);
}
#else
void checkHalving() {}
#endif

} // namespace

int main() {
  if (!at::hasCUDA()) {
    std::puts("There is no CUDA device here.");
    return 77;
  }
  at::manual_seed(1);
  // Products of f32 are f32 here, as they are on the CPU.
  at::globalContext().setAllowTF32CuDNN(false);
  const c10::InferenceMode inference;
  try {
    checkFusedOps();
    for (const at::ScalarType type : {at::kFloat, at::kHalf, at::kBFloat16})
      checkNetwork(type);
    checkRun();
    checkHalving();
  } catch (const std::exception& error) {
    std::printf("FAIL %s\n", error.what());
    ++failures;
  }
  std::printf("%d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
