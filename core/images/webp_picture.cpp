// SPDX-License-Identifier: GPL-3.0-or-later
// WebP by libwebp. Of an animation the first frame, on black where it doesn't cover the canvas.
#include "images/picture_format.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <algorithm>
#include <memory>

namespace stillroom {
namespace {

const std::uint8_t* dataOf(std::string_view bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

void requireDecoded(VP8StatusCode status) {
  if (status == VP8_STATUS_OK) return;
  if (status == VP8_STATUS_OUT_OF_MEMORY) throw std::bad_alloc();
  if (status == VP8_STATUS_NOT_ENOUGH_DATA || status == VP8_STATUS_SUSPENDED)
    throw PictureRefused(PictureFault::CutShort);
  if (status == VP8_STATUS_UNSUPPORTED_FEATURE)
    throw PictureRefused(PictureFault::Unsupported, "a WebP picture with features unknown here");
  throw PictureRefused(PictureFault::Damaged, "its WebP data contradict themselves");
}

/// The size that the file says it has: what a decoder needs may be there already, but PIL wants the rest too.
void requireWhole(std::string_view bytes) {
  std::uint64_t size = 8;
  for (std::size_t i = 0; i < 4; ++i)
    size += std::uint64_t{static_cast<std::uint8_t>(bytes[4 + i])} << (8 * i);
  if (size > bytes.size()) throw PictureRefused(PictureFault::CutShort);
}

void decodeStill(std::string_view bytes, DecodedImage& image) {
  WebPDecoderConfig config;
  if (!WebPInitDecoderConfig(&config)) throw std::bad_alloc();
  config.output.colorspace = MODE_RGB;
  config.output.is_external_memory = 1;
  config.output.u.RGBA = {image.rgb.data(), image.width * 3, image.rgb.size()};
  requireDecoded(WebPDecode(dataOf(bytes), bytes.size(), &config));
}

void decodeFirstFrame(std::string_view bytes, DecodedImage& image) {
  const WebPData data{dataOf(bytes), bytes.size()};
  const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(WebPAnimDecoderNew(&data, nullptr),
                                                                                   WebPAnimDecoderDelete);
  std::uint8_t* rgba = nullptr;
  int time = 0;
  if (!decoder || !WebPAnimDecoderGetNext(decoder.get(), &rgba, &time))
    throw PictureRefused(PictureFault::Damaged, "its first frame can't be decoded");
  for (std::size_t i = 0; i < image.rgb.size() / 3; ++i)
    std::copy_n(rgba + 4 * i, 3, image.rgb.data() + 3 * i);
}

} // namespace

DecodedImage decodeWebp(std::string_view bytes, int) {
  requireWhole(bytes);
  WebPBitstreamFeatures features;
  requireDecoded(WebPGetFeatures(dataOf(bytes), bytes.size(), &features));
  DecodedImage image =
      blankImage(static_cast<std::uint64_t>(features.width), static_cast<std::uint64_t>(features.height));
  if (features.has_animation)
    decodeFirstFrame(bytes, image);
  else
    decodeStill(bytes, image);
  return image;
}

} // namespace stillroom
