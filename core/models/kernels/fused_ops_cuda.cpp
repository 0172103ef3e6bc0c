// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/cuda_kernels.h"
#include "models/kernels/fused_ops.h"
#include "models/kernels/row_shares.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace {

bool knownType(at::ScalarType type) {
  return type == at::kFloat || type == at::kHalf || type == at::kBFloat16;
}

int asInt(std::int64_t value) {
  return static_cast<int>(value);
}

unsigned blocksFor(std::int64_t vectors, const at::Tensor& x) {
  constexpr std::int64_t threads = 256;
  return static_cast<unsigned>(
      std::clamp<std::int64_t>((vectors + threads - 1) / threads, 1, std::int64_t{16} * multiprocessors(x)));
}

} // namespace

bool hasFusedKernels(const at::Tensor& x, std::int64_t channels, std::int64_t groups) {
  // Wider ones would need more shared memory than every device has.
  constexpr std::int64_t mostChannels = 4096;
  return x.is_cuda() && knownType(x.scalar_type()) && channels % RowShares::vectorWidth == 0 &&
         channels <= mostChannels && groups <= RowShares(channels).threads;
}

at::Tensor fusedGroupNorm(const at::Tensor& given, const at::Tensor& givenShift, const GroupNormParameters& parameters,
                          bool activate) {
  const at::Tensor x = given.contiguous(at::MemoryFormat::ChannelsLast);
  const at::Tensor shift = givenShift.defined() ? givenShift.contiguous() : givenShift;
  at::Tensor y = at::empty_like(x);
  int rows = asInt(x.size(2) * x.size(3)), channels = asInt(x.size(1)), groups = asInt(parameters.groups);
  const RowShares shares(channels);
  const int processors = multiprocessors(x);
  constexpr std::int64_t mostParts = 32;
  int slots = asInt(shares.slots), rowsPerPart = asInt(shares.rowsPerBlock(rows, x.size(0), processors, mostParts));
  int parts = (rows + rowsPerPart - 1) / rowsPerPart, shiftStride = 0;
  if (shift.defined() && shift.size(0) > 1) shiftStride = channels;
  const at::Tensor partial = at::empty({x.size(0), groups, parts, 2}, x.options().dtype(at::kFloat));
  void *xData = x.data_ptr(), *shiftData = shift.defined() ? shift.data_ptr() : nullptr, *yData = y.data_ptr();
  void *partialData = partial.data_ptr(), *weight = parameters.weight.data_ptr(), *bias = parameters.bias.data_ptr();
  const auto images = static_cast<unsigned>(x.size(0));
  launchKernel("groupStatistics", x,
               {static_cast<unsigned>(parts), images, static_cast<unsigned>(shares.threads),
                static_cast<unsigned>(2 * slots * channels * static_cast<int>(sizeof(float)))},
               {&xData, &shiftData, &shiftStride, &partialData, &rows, &channels, &groups, &slots, &rowsPerPart});
  int rowsPerBlock = asInt(shares.rowsPerBlock(rows, x.size(0), processors, rows)), activated = activate ? 1 : 0;
  auto epsilon = static_cast<float>(parameters.epsilon);
  launchKernel("groupNormalise", x,
               {static_cast<unsigned>((rows + rowsPerBlock - 1) / rowsPerBlock), images,
                static_cast<unsigned>(shares.threads),
                static_cast<unsigned>(2 * groups * static_cast<int>(sizeof(float)))},
               {&xData, &shiftData, &shiftStride, &partialData, &weight, &bias, &yData, &rows, &channels, &groups,
                &slots, &parts, &rowsPerPart, &rowsPerBlock, &epsilon, &activated});
  return y;
}

at::Tensor fusedLayerNorm(const at::Tensor& given, const at::Tensor& weight, const at::Tensor& bias, double epsilon) {
  const at::Tensor x = given.contiguous();
  at::Tensor y = at::empty_like(x);
  int channels = asInt(x.size(-1));
  long long rows = x.numel() / channels;
  auto least = static_cast<float>(epsilon);
  void *xData = x.data_ptr(), *weightData = weight.data_ptr(), *biasData = bias.data_ptr(), *yData = y.data_ptr();
  launchKernel("layerNorm", x,
               {.blocks = static_cast<unsigned>((rows + RowWarps::perBlock - 1) / RowWarps::perBlock),
                .threads = static_cast<unsigned>(RowWarps::perBlock * RowShares::warp)},
               {&xData, &weightData, &biasData, &yData, &rows, &channels, &least});
  return y;
}

at::Tensor fusedGeglu(const at::Tensor& given) {
  const at::Tensor both = given.contiguous();
  std::vector<std::int64_t> shape = both.sizes().vec();
  shape.back() /= 2;
  at::Tensor out = at::empty(shape, both.options());
  int width = asInt(shape.back());
  long long rows = out.numel() / width;
  void *bothData = both.data_ptr(), *outData = out.data_ptr();
  launchKernel("geglu", out, {.blocks = blocksFor(out.numel() / RowShares::vectorWidth, out)},
               {&bothData, &outData, &rows, &width});
  return out;
}

at::Tensor addBiasAndShortcut(const at::Tensor& x, const at::Tensor& bias, const at::Tensor& given) {
  const at::Tensor other = given.contiguous(at::MemoryFormat::ChannelsLast);
  int channels = asInt(x.size(1));
  long long rows = x.numel() / channels;
  void *xData = x.data_ptr(), *biasData = bias.data_ptr(), *otherData = other.data_ptr();
  launchKernel("addBiasAndShortcut", x, {.blocks = blocksFor(x.numel() / RowShares::vectorWidth, x)},
               {&xData, &biasData, &otherData, &rows, &channels});
  return x;
}

} // namespace stillroom
