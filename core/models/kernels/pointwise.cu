// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the products of a network, in as few passes over memory as there can be. Compiled while the
// program runs (cuda_kernels.h), with ELEMENT 0 for f32, 1 for f16 and 2 for bf16 tensors; sums are f32 throughout.
// Images are channels-last: [N, rows, channels] with rows = H·W and channels a multiple of 8.

#ifndef ELEMENT
#define ELEMENT 2
#endif

#if ELEMENT == 0
typedef float Element;
__device__ inline float toFloat(Element x) { return x; }
__device__ inline Element toElement(float x) { return x; }
#elif ELEMENT == 1
typedef unsigned short Element;
__device__ inline float toFloat(Element x) {
  float y;
  asm("cvt.f32.f16 %0, %1;" : "=f"(y) : "h"(x));
  return y;
}
__device__ inline Element toElement(float x) {
  Element y;
  asm("cvt.rn.f16.f32 %0, %1;" : "=h"(y) : "f"(x));
  return y;
}
#else
typedef unsigned short Element;
__device__ inline float toFloat(Element x) { return __uint_as_float(static_cast<unsigned>(x) << 16); }
__device__ inline Element toElement(float x) {
#if __CUDA_ARCH__ >= 800
  Element y;
  asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(y) : "f"(x));
  return y;
#else
  const unsigned bits = __float_as_uint(x);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return 0x7fc0;
  return static_cast<Element>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
#endif
}
#endif

struct alignas(8 * sizeof(Element) < 16 ? 8 * sizeof(Element) : 16) Eight {
  Element at[8];
};

__device__ inline Eight loadEight(const Element* from) { return *reinterpret_cast<const Eight*>(from); }
__device__ inline void storeEight(Element* to, const Eight& value) { *reinterpret_cast<Eight*>(to) = value; }

#if ELEMENT == 0
__device__ inline float siluOf(float x) { return x / (1.0f + expf(-x)); }
#else
__device__ inline float siluOf(float x) { return x / (1.0f + __expf(-x)); }
#endif
__device__ inline float geluOf(float x) { return 0.5f * x * (1.0f + erff(x * 0.70710678118654752f)); }

// How many neighbouring threads of a warp each group gets.
__device__ inline int lanesFor(int groups) {
  int lanes = 1;
  while (lanes * 2 <= 32 && lanes * 2 * groups <= static_cast<int>(blockDim.x)) lanes *= 2;
  return lanes;
}

__device__ inline float shiftOf(const Element* shift, int image, int stride, int channel) {
  return shift ? toFloat(shift[static_cast<long long>(image) * stride + channel]) : 0.0f;
}

// x + shift in one row and channel.
__device__ inline float pivotOf(const Element* x, const Element* shift, int image, int shiftStride, int rows, int row,
                                int channels, int channel) {
  return toFloat(x[(static_cast<long long>(image) * rows + row) * channels + channel]) +
         shiftOf(shift, image, shiftStride, channel);
}

// Mean of x + shift and sum of squared distances from it, of each group in a part of the rows of one image. Sums are of
// distances from the group's first number, which is about as far from 0 as the others.
// Grid (parts, N); a block is slots · channels / 8 threads, rounded up to whole warps. Shared: 2 · slots · channels floats.
// partial [N, groups, parts, 2]. Every sum has a fixed order, so that a result never depends on the run.
extern "C" __global__ void groupStatistics(const Element* x, const Element* shift, int shiftStride, float* partial,
                                           int rows, int channels, int groups, int slots, int rowsPerPart) {
  extern __shared__ float shared[];
  const int vectors = channels / 8, part = blockIdx.x, image = blockIdx.y;
  const int column = threadIdx.x % vectors * 8, slot = threadIdx.x / vectors;
  const int first = part * rowsPerPart, last = min(first + rowsPerPart, rows), perGroup = channels / groups;
  float* sums = shared;
  float* squares = shared + slots * channels;
  if (slot < slots) {
    float moved[8], sum[8] = {}, square[8] = {};
    for (int i = 0; i < 8; ++i)
      moved[i] = shiftOf(shift, image, shiftStride, column + i) -
                 pivotOf(x, shift, image, shiftStride, rows, first, channels, (column + i) / perGroup * perGroup);
    const Element* from = x + (static_cast<long long>(image) * rows) * channels + column;
#pragma unroll 4
    for (int row = first + slot; row < last; row += slots) {
      const Eight value = loadEight(from + static_cast<long long>(row) * channels);
      for (int i = 0; i < 8; ++i) {
        const float v = toFloat(value.at[i]) + moved[i];
        sum[i] += v;
        square[i] += v * v;
      }
    }
    for (int i = 0; i < 8; ++i) {
      sums[slot * channels + column + i] = sum[i];
      squares[slot * channels + column + i] = square[i];
    }
  }
  __syncthreads();
  const int lanes = lanesFor(groups), group = threadIdx.x / lanes, lane = threadIdx.x % lanes;
  float sum = 0, square = 0;
  if (group < groups) {
    for (int j = lane; j < slots * perGroup; j += lanes) {
      const int at = j / perGroup * channels + group * perGroup + j % perGroup;
      sum += sums[at];
      square += squares[at];
    }
  }
  for (int step = lanes / 2; step > 0; step /= 2) {
    sum += __shfl_down_sync(0xffffffffu, sum, step, lanes);
    square += __shfl_down_sync(0xffffffffu, square, step, lanes);
  }
  if (group < groups && lane == 0) {
    const float count = static_cast<float>(last - first) * perGroup;
    float* out = partial + ((static_cast<long long>(image) * groups + group) * gridDim.x + part) * 2;
    out[0] = pivotOf(x, shift, image, shiftStride, rows, first, channels, group * perGroup) + sum / count;
    out[1] = fmaxf(square - sum * (sum / count), 0.0f);
  }
}

// Mean and reciprocal deviation of a group over its parts, by the threads `lane` of `lanes`; each gets both.
__device__ inline void mergeParts(const float* from, int parts, int rows, int rowsPerPart, int perGroup, float epsilon,
                                  int lane, int lanes, float* mean, float* inverse) {
  float middle = 0, spread = 0;
  for (int part = lane; part < parts; part += lanes)
    middle += from[2 * part] * (static_cast<float>(min(rowsPerPart, rows - part * rowsPerPart)) / rows);
  for (int step = lanes / 2; step > 0; step /= 2) middle += __shfl_xor_sync(0xffffffffu, middle, step, lanes);
  for (int part = lane; part < parts; part += lanes) {
    const float count = static_cast<float>(min(rowsPerPart, rows - part * rowsPerPart)) * perGroup;
    const float distance = from[2 * part] - middle;
    spread += from[2 * part + 1] + count * distance * distance;
  }
  for (int step = lanes / 2; step > 0; step /= 2) spread += __shfl_xor_sync(0xffffffffu, spread, step, lanes);
  *mean = middle;
  *inverse = rsqrtf(spread / (static_cast<float>(rows) * perGroup) + epsilon);
}

// y = (x + shift − mean) / √(variance + epsilon) · weight + bias, then SiLU where `activate`.
// Grid (blocks, N); blocks as in groupStatistics. Shared: 2 · groups floats.
extern "C" __global__ void groupNormalise(const Element* x, const Element* shift, int shiftStride, const float* partial,
                                          const Element* weight, const Element* bias, Element* y, int rows, int channels,
                                          int groups, int slots, int parts, int rowsPerPart, int rowsPerBlock,
                                          float epsilon, int activate) {
  extern __shared__ float shared[];
  float *mean = shared, *inverse = mean + groups;
  const int image = blockIdx.y, perGroup = channels / groups;
  const int lanes = lanesFor(groups), group = threadIdx.x / lanes, lane = threadIdx.x % lanes;
  // Threads beyond the last group take part, for the sake of their warp.
  const int merged = min(group, groups - 1);
  float middle, reciprocal;
  mergeParts(partial + (static_cast<long long>(image) * groups + merged) * parts * 2, parts, rows, rowsPerPart, perGroup,
             epsilon, lane, lanes, &middle, &reciprocal);
  if (group < groups && lane == 0) {
    mean[group] = middle;
    inverse[group] = reciprocal;
  }
  __syncthreads();
  const int vectors = channels / 8, column = threadIdx.x % vectors * 8, slot = threadIdx.x / vectors;
  if (slot >= slots) return;
  float scale[8], centre[8], offset[8];
  for (int i = 0; i < 8; ++i) {
    const int c = column + i, own = c / perGroup;
    scale[i] = inverse[own] * toFloat(weight[c]);
    centre[i] = mean[own] - shiftOf(shift, image, shiftStride, c);
    offset[i] = toFloat(bias[c]);
  }
  const int first = blockIdx.x * rowsPerBlock, last = min(first + rowsPerBlock, rows);
  const long long base = static_cast<long long>(image) * rows * channels + column;
#pragma unroll 4
  for (int row = first + slot; row < last; row += slots) {
    const long long at = base + static_cast<long long>(row) * channels;
    const Eight value = loadEight(x + at);
    Eight out;
    for (int i = 0; i < 8; ++i) {
      const float v = (toFloat(value.at[i]) - centre[i]) * scale[i] + offset[i];
      out.at[i] = toElement(activate ? siluOf(v) : v);
    }
    storeEight(y + at, out);
  }
}

// y = (x − mean) / √(variance + epsilon) · weight + bias over the channels, at most 1280. A warp holds a row.
extern "C" __global__ void layerNorm(const Element* x, const Element* weight, const Element* bias, Element* y,
                                     long long rows, int channels, float epsilon) {
  constexpr int mostVectors = 5;
  const int lane = threadIdx.x % 32, vectors = channels / 8;
  const long long row = static_cast<long long>(blockIdx.x) * (blockDim.x / 32) + threadIdx.x / 32;
  if (row >= rows) return;
  float held[mostVectors][8];
  float sum = 0, spread = 0;
#pragma unroll
  for (int i = 0; i < mostVectors; ++i) {
    const int vector = lane + 32 * i;
    if (vector >= vectors) break;
    const Eight value = loadEight(x + row * channels + vector * 8);
    for (int j = 0; j < 8; ++j) sum += held[i][j] = toFloat(value.at[j]);
  }
  for (int step = 16; step > 0; step /= 2) sum += __shfl_xor_sync(0xffffffffu, sum, step, 32);
  const float mean = sum / channels;
#pragma unroll
  for (int i = 0; i < mostVectors; ++i) {
    if (lane + 32 * i >= vectors) break;
    for (int j = 0; j < 8; ++j) spread += (held[i][j] - mean) * (held[i][j] - mean);
  }
  for (int step = 16; step > 0; step /= 2) spread += __shfl_xor_sync(0xffffffffu, spread, step, 32);
  const float inverse = rsqrtf(spread / channels + epsilon);
#pragma unroll
  for (int i = 0; i < mostVectors; ++i) {
    const int vector = lane + 32 * i;
    if (vector >= vectors) break;
    const Eight scale = loadEight(weight + vector * 8), offset = loadEight(bias + vector * 8);
    Eight out;
    for (int j = 0; j < 8; ++j)
      out.at[j] = toElement((held[i][j] - mean) * inverse * toFloat(scale.at[j]) + toFloat(offset.at[j]));
    storeEight(y + row * channels + vector * 8, out);
  }
}

// Both below: fewer than 2³¹ groups of 8 numbers.
// both [rows, 2 · width] → out [rows, width]: the first half times the GELU of the second.
extern "C" __global__ void geglu(const Element* both, Element* out, long long rows, int width) {
  const unsigned vectors = width / 8, count = static_cast<unsigned>(rows * vectors);
  for (unsigned i = blockIdx.x * blockDim.x + threadIdx.x; i < count; i += gridDim.x * blockDim.x) {
    const unsigned row = i / vectors;
    const Element* from = both + (static_cast<long long>(row) * 2 * vectors + (i - row * vectors)) * 8;
    const Eight value = loadEight(from), gate = loadEight(from + width);
    Eight product;
    for (int j = 0; j < 8; ++j) product.at[j] = toElement(toFloat(value.at[j]) * geluOf(toFloat(gate.at[j])));
    storeEight(out + static_cast<long long>(i) * 8, product);
  }
}

// x += bias + other, x and other [rows, channels].
extern "C" __global__ void addBiasAndShortcut(Element* x, const Element* bias, const Element* other, long long rows,
                                              int channels) {
  const unsigned vectors = channels / 8, count = static_cast<unsigned>(rows * vectors);
  for (unsigned i = blockIdx.x * blockDim.x + threadIdx.x; i < count; i += gridDim.x * blockDim.x) {
    const long long at = static_cast<long long>(i) * 8;
    const Eight own = loadEight(x + at), added = loadEight(other + at), constant = loadEight(bias + i % vectors * 8);
    Eight sum;
    for (int j = 0; j < 8; ++j)
      sum.at[j] = toElement(toFloat(own.at[j]) + toFloat(constant.at[j]) + toFloat(added.at[j]));
    storeEight(x + at, sum);
  }
}
